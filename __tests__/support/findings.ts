import type { Report } from '../../src/evidence/report/model.ts'
import { atLeast, type Finding } from '../../src/findings.ts'

/** What stops the run: findings at or above the threshold that no waiver excuses. */
export function failing(report: Report): readonly Finding[] {
  return report.findings.filter(
    (finding) => finding.waiver === null && atLeast(finding.severity, report.policy.failOn),
  )
}
