import { defineRule } from '../rule.ts'

/**
 * A waiver that fits no finding any more.
 * Source: NIST SSDF RV.2 (risk responses are reviewed); field practice of zizmor and cargo-deny, which report unused ignores.
 */
export const unusedWaiver = defineRule({
  id: 'policy/unused-waiver',
  title: 'Waiver matches nothing',
  severity: 'medium',
  rationale:
    'A stale exception lies in wait: the next finding that it happens to fit is excused without anybody deciding so.',
  remedy: 'Remove the waiver.',
  standards: ['NIST SSDF RV.2.2', 'OWASP CICD-SEC-1'],
  needs: ['decisions'],
  *check({ decisions }) {
    for (const waiver of decisions.waivers) {
      if (waiver.problems.length > 0 || decisions.matched.has(waiver.id)) continue
      if (!decisions.ran.has(waiver.rule)) continue
      yield {
        at: waiver.at,
        message: `The waiver of \`${waiver.rule}\` matches nothing. What it excused is gone, or has changed so that it no longer fits.`,
        evidence: { rule: waiver.rule, owner: waiver.owner },
      }
    }
  },
})
