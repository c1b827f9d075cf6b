import { type Finding, SEVERITIES } from '../../findings.ts'
import { byCodeUnit } from '../canonical-json.ts'

/** Worst first, then by place, then by rule: the order of every report. Findings without a place come first. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      byCodeUnit(a.location?.path ?? '', b.location?.path ?? '') ||
      (a.location?.startLine ?? 0) - (b.location?.startLine ?? 0) ||
      (a.location?.startColumn ?? 0) - (b.location?.startColumn ?? 0) ||
      byCodeUnit(a.ruleId, b.ruleId) ||
      byCodeUnit(a.message, b.message) ||
      byCodeUnit(a.fingerprint, b.fingerprint),
  )
}
