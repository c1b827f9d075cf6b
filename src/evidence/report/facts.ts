import { atLeast, type Finding, SEVERITIES, type Severity } from '../../findings.ts'
import type { Report, ReportedWaiver, RuleResult } from './model.ts'
import { worstFirst } from './order.ts'

/** The questions that every printed report answers, in the words of the report. */
export interface ReportFacts {
  /** Findings that stop the release: at or above `fail-on` and not waived, worst first. */
  readonly failing: readonly Finding[]
  /** Findings below `fail-on` and not waived. */
  readonly belowThreshold: readonly Finding[]
  readonly waived: readonly { readonly finding: Finding; readonly waiver: ReportedWaiver | null }[]
  readonly unverified: readonly RuleResult[]
  /** Findings that are not waived, by severity. */
  readonly counts: readonly (readonly [Severity, number])[]
  readonly passed: number
  readonly failed: number
  readonly notApplicable: number
  /** Sources with something unread or excluded. */
  readonly gaps: readonly {
    readonly source: string
    readonly skipped: Report['coverage'][string]['skipped']
  }[]
}

export function reportFacts(report: Report): ReportFacts {
  const ordered = worstFirst(report.findings)
  const open = ordered.filter((finding) => finding.waiver === null)
  const fails = (finding: Finding): boolean => atLeast(finding.severity, report.policy.failOn)
  const waivers = new Map(report.waivers.map((waiver) => [waiver.id, waiver]))
  const outcomes = (outcome: RuleResult['outcome']): readonly RuleResult[] =>
    report.rules.filter((rule) => rule.outcome === outcome)
  return {
    failing: open.filter(fails),
    belowThreshold: open.filter((finding) => !fails(finding)),
    waived: ordered
      .filter((finding) => finding.waiver !== null)
      .map((finding) => ({ finding, waiver: waivers.get(finding.waiver!) ?? null })),
    unverified: outcomes('unverified'),
    counts: SEVERITIES.map(
      (severity) => [severity, open.filter((finding) => finding.severity === severity).length] as const,
    ),
    passed: outcomes('passed').length,
    failed: outcomes('failed').length,
    notApplicable: outcomes('not-applicable').length,
    gaps: Object.entries(report.coverage)
      .filter(([, coverage]) => coverage.skipped.length > 0)
      .map(([source, coverage]) => ({ source, skipped: coverage.skipped })),
  }
}

/** The verdict in one sentence. */
export function verdictSentence(report: Report, facts: ReportFacts = reportFacts(report)): string {
  const { tag } = report.repository
  const isRelease = report.mode === 'release'
  const subject = isRelease && tag !== null ? `Release ${tag}` : isRelease ? 'This release' : 'This commit'
  const no = isRelease ? 'must not go out' : 'does not pass'
  const blind = `${count(facts.unverified.length, 'rule')} could not be verified`
  if (report.verdict === 'fail') {
    const stops = `${count(facts.failing.length, 'finding')} at or above ${report.policy.failOn}`
    return `${subject} ${no}: ${stops}${facts.unverified.length > 0 ? `, and ${blind}` : ''}.`
  }
  if (report.verdict === 'unverified') return `${subject} ${no}: ${blind}.`
  const notes = [
    ...(facts.belowThreshold.length > 0 ? [`${facts.belowThreshold.length} below it`] : []),
    ...(facts.waived.length > 0 ? [`${facts.waived.length} waived`] : []),
  ]
  const rest = notes.length > 0 ? ` (${notes.join(', ')})` : ''
  const held = `${count(facts.passed, 'rule')} passed, no open finding at or above ${report.policy.failOn}${rest}`
  return `${subject} ${isRelease ? 'may go out' : 'passes'}: ${held}.`
}

/** `1 finding`, `2 findings`. */
export function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`
}

/** `path:line:column`, unescaped; `null` where the finding has no place. */
export function place(finding: Finding): string | null {
  const at = finding.location
  return at === null ? null : `${at.path}:${at.startLine}:${at.startColumn}`
}
