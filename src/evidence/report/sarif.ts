import type { Finding, Severity } from '../../findings.ts'
import { byCodeUnit } from '../canonical-json.ts'
import { visible } from '../escape/control.ts'
import { relativeReference, wellFormed } from '../sbom/address.ts'
import { count } from './facts.ts'
import type { Report } from './model.ts'
import { worstFirst } from './order.ts'

/** What SARIF needs to know of a rule; the registry's rules fit. */
export interface RuleDescriptor {
  readonly id: string
  readonly title: string
  readonly severity: Severity
  readonly rationale: string
  readonly remedy: string
  readonly standards: readonly string[]
}

/** Results that GitHub accepts in a run. Source: docs.github.com, "SARIF support for code scanning". */
export const MAX_RESULTS = 25_000
/** Tags that GitHub keeps of a rule. */
const MAX_TAGS = 10

const LEVEL = { critical: 'error', high: 'error', medium: 'warning', low: 'note' } as const
/** Within GitHub's bands: over 9.0 critical, 7.0 to 8.9 high, 4.0 to 6.9 medium, 0.1 to 3.9 low. */
const SECURITY_SEVERITY = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0' } as const
const EXIT_CODE = { pass: 0, fail: 1, unverified: 2 } as const
/** GitHub refuses a whole file over one result without a place; OpenSSF Scorecard says it with these words. */
const NO_FILE = 'no file associated with this alert'

/**
 * `results.sarif`: SARIF 2.1.0 within GitHub's limits, worst findings first.
 * Waived findings are there with a suppression; unverified rules are notifications, and the invocation then says that
 * it did not succeed. What does not fit under the limit is counted in a notification.
 * @param rules the registry, in its own order; a rule that reported and is not among them is described from the report
 */
export function reportSarif(report: Report, rules: readonly RuleDescriptor[]): string {
  const descriptors = allRules(report, rules)
  const indexes = new Map(descriptors.map((rule, index) => [rule.id, index]))
  const findings = worstFirst(report.findings)
  const occurrences = occurrenceCounter()
  const results = findings
    .slice(0, MAX_RESULTS)
    .map((finding) => resultOf(finding, indexes.get(finding.ruleId)!, occurrences(finding), report))
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            version: report.tool.version,
            ...(/^\d+\.\d+\.\d+/.test(report.tool.version) ? { semanticVersion: report.tool.version } : {}),
            rules: descriptors.map((rule) => descriptorOf(rule, report)),
          },
        },
        automationDetails: { id: `release-guardrail/${report.mode}/` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        invocations: [
          {
            executionSuccessful: !report.rules.some((rule) => rule.outcome === 'unverified'),
            exitCode: EXIT_CODE[report.verdict],
            startTimeUtc: report.startedAt,
            endTimeUtc: new Date(Date.parse(report.startedAt) + report.durationMs).toISOString(),
            toolExecutionNotifications: notificationsOf(report, indexes, findings.length - results.length),
          },
        ],
        results,
        properties: {
          verdict: report.verdict,
          mode: report.mode,
          repository: wellFormed(report.repository.name),
          commit: report.repository.commit,
          ref: report.repository.ref,
          tag: report.repository.tag,
          runId: report.runId,
          policySha256: report.policy.sha256,
        },
      },
    ],
  }
  return `${JSON.stringify(log)}\n`
}

function allRules(report: Report, rules: readonly RuleDescriptor[]): readonly RuleDescriptor[] {
  const known = new Set(rules.map((rule) => rule.id))
  const results = new Map(report.rules.map((rule) => [rule.id, rule]))
  const others = [...report.rules.map((rule) => rule.id), ...report.findings.map((finding) => finding.ruleId)]
  const undescribed = [...new Set(others)].filter((id) => !known.has(id)).sort(byCodeUnit)
  return [
    ...rules,
    ...undescribed.map((id) => ({
      id,
      title: results.get(id)?.title ?? id,
      severity: results.get(id)?.severity ?? 'high',
      rationale: results.get(id)?.title ?? id,
      remedy: '',
      standards: [],
    })),
  ]
}

function descriptorOf(rule: RuleDescriptor, report: Report): unknown {
  const severity = report.rules.find((result) => result.id === rule.id)?.severity ?? rule.severity
  const help = rule.remedy === '' ? rule.rationale : `${rule.rationale} ${rule.remedy}`
  return {
    id: rule.id,
    name: rule.id
      .split(/[/-]/)
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(''),
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.rationale },
    help: { text: help },
    defaultConfiguration: { level: LEVEL[severity] },
    properties: {
      'security-severity': SECURITY_SEVERITY[severity],
      'problem.severity': LEVEL[severity] === 'note' ? 'recommendation' : LEVEL[severity],
      precision: 'high',
      tags: ['security', 'supply-chain', rule.id.split('/')[0]!, ...rule.standards].slice(0, MAX_TAGS),
    },
  }
}

function resultOf(finding: Finding, ruleIndex: number, occurrence: number, report: Report): unknown {
  const separator = finding.remedy.includes('\n') ? '\n' : ' '
  const remedy = finding.remedy === '' ? '' : `${separator}${remedyText(finding.remedy)}`
  return {
    ruleId: finding.ruleId,
    ruleIndex,
    level: LEVEL[finding.severity],
    message: { text: `${messageText(finding.message)}${remedy}` },
    locations: [{ physicalLocation: physicalLocation(finding) }],
    partialFingerprints: {
      primaryLocationLineHash: `${finding.fingerprint}:${occurrence}`,
      'releaseGuardrail/v1': finding.fingerprint,
    },
    ...(finding.waiver === null ? {} : { suppressions: [suppressionOf(finding.waiver, report)] }),
    properties: {
      severity: finding.severity,
      'security-severity': SECURITY_SEVERITY[finding.severity],
    },
  }
}

function physicalLocation(finding: Finding): unknown {
  const at = finding.location
  if (at === null) {
    return { artifactLocation: { uri: relativeReference(NO_FILE) }, region: { startLine: 1 } }
  }
  const isEmpty = at.startLine === at.endLine && at.endColumn <= at.startColumn
  return {
    artifactLocation: { uri: relativeReference(at.path), uriBaseId: '%SRCROOT%' },
    region: {
      startLine: at.startLine,
      startColumn: at.startColumn,
      ...(isEmpty ? {} : { endLine: at.endLine, endColumn: at.endColumn }),
    },
  }
}

function suppressionOf(id: string, report: Report): unknown {
  const waiver = report.waivers.find((candidate) => candidate.id === id)
  const terms = [
    waiver?.reason,
    waiver?.owner && `Owner: ${waiver.owner}.`,
    waiver?.expires && `Holds until ${waiver.expires}.`,
  ].filter((term) => typeof term === 'string' && term !== '')
  return {
    kind: id.startsWith('policy:') ? 'external' : 'inSource',
    status: 'accepted',
    justification: messageText(terms.join(' ') || `Waiver ${id}.`),
  }
}

function notificationsOf(report: Report, indexes: ReadonlyMap<string, number>, omitted: number): unknown[] {
  const unverified = report.rules
    .filter((rule) => rule.outcome === 'unverified')
    .map((rule) => ({
      level: 'error',
      message: {
        text: wellFormed(`${rule.id} could not be verified: ${rule.reason ?? 'no reason was given'}`),
      },
      associatedRule: { id: rule.id, index: indexes.get(rule.id)! },
    }))
  const unread = Object.entries(report.coverage)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([source, { skipped }]) =>
      skipped.map(({ path, reason, kind }) => ({
        level: kind === 'unread' ? 'error' : 'note',
        message: { text: messageText(`${source}: ${path} was not read (${kind}): ${reason}`) },
      })),
    )
  const cut =
    omitted === 0
      ? []
      : [
          {
            level: 'error',
            message: {
              text: `${count(omitted, 'finding')} more than the ${MAX_RESULTS} that GitHub accepts are left out; audit-report.json has them all.`,
            },
          },
        ]
  return [...cut, ...unverified, ...unread]
}

/**
 * A message string on one line: invisible characters written out, and no link where the repository's text looks like
 * one (SARIF 2.1.0, section 3.11.6: literal square brackets are escaped).
 */
function messageText(text: string): string {
  const shown = visible(text)
  return /\]\s*\(/.test(shown) ? shown.replaceAll(/[[\]]/g, '\\$&') : shown
}

/** A remedy may have several lines to paste. */
function remedyText(remedy: string): string {
  return remedy.split('\n').map(messageText).join('\n')
}

/** GitHub takes equal fingerprints for one alert: the second of the same is numbered 2. */
function occurrenceCounter(): (finding: Finding) => number {
  const seen = new Map<string, number>()
  return ({ ruleId, fingerprint, location }) => {
    const key = `${ruleId}\0${fingerprint}\0${location?.path ?? ''}`
    const number = (seen.get(key) ?? 0) + 1
    seen.set(key, number)
    return number
  }
}
