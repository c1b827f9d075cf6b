import type { Finding } from '../../findings.ts'
import type { Skipped } from '../../sources/coverage.ts'
import type { ReportFacts } from './facts.ts'
import type { ReportedWaiver, RuleResult } from './model.ts'

/** The first of several things that read the same, and all of them. */
export interface Group<T> {
  readonly first: T
  readonly all: readonly T[]
}

/**
 * Findings that would be printed in the same words, as one, in the order in which each group begins. The same
 * unpinned action in thirty workflows is one thing to understand and to mend, at thirty places.
 */
export function groupFindings(findings: readonly Finding[]): readonly Group<Finding>[] {
  return groupBy(findings, ({ severity, ruleId, message, remedy }) => [severity, ruleId, message, remedy])
}

interface WaivedFinding {
  readonly finding: Finding
  readonly waiver: ReportedWaiver | null
}

/** Waived findings by what excuses them. */
export function groupWaived(waived: readonly WaivedFinding[]): readonly Group<WaivedFinding>[] {
  return groupBy(waived, ({ finding, waiver }) => [
    finding.waiver,
    finding.ruleId,
    finding.severity,
    waiver?.id,
  ])
}

/** Rules that could not be verified for the same reason. */
export function groupUnverified(rules: readonly RuleResult[]): readonly Group<RuleResult>[] {
  return groupBy(rules, ({ id, reason }) => [reason ?? id])
}

/** Files that were not read for one reason, by whichever sources. */
export interface Gap {
  readonly kind: Skipped['kind']
  readonly reason: string
  readonly paths: readonly string[]
  readonly sources: readonly string[]
}

/** What was not read, each reason once: a policy that excludes a folder of fixtures is one line, not one a fixture. */
export function groupGaps(gaps: ReportFacts['gaps']): readonly Gap[] {
  const skipped = gaps.flatMap(({ source, skipped }) => skipped.map((one) => ({ ...one, source })))
  return groupBy(skipped, ({ kind, reason }) => [kind, reason]).map(({ first: { kind, reason }, all }) => ({
    kind,
    reason,
    paths: [...new Set(all.map(({ path }) => path))],
    sources: [...new Set(all.map(({ source }) => source))],
  }))
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => readonly unknown[]): readonly Group<T>[] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = JSON.stringify(keyOf(item))
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [item])
    else known.push(item)
  }
  return [...groups.values()].map((all) => ({ first: all[0]!, all }))
}
