import { defineRule } from '../rule.ts'

/**
 * A pull request that makes its own gate weaker.
 * Source: OWASP Top 10 CI/CD Security Risks, CICD-SEC-1 (insufficient flow control) and CICD-SEC-4 (poisoned pipeline execution).
 */
export const weakened = defineRule({
  id: 'policy/weakened',
  title: 'Pull request weakens the policy',
  severity: 'high',
  rationale:
    'A change that loosens the gate and a change that needs it loosened must not arrive together unseen.',
  remedy:
    'Leave the policy as it is, or let its owners merge the loosening on its own, knowing that this check fails for it.',
  standards: ['OWASP CICD-SEC-1', 'OWASP CICD-SEC-4', 'NIST SSDF PO.5.1'],
  needs: ['policy', 'decisions'],
  modes: ['pull-request'],
  *check({ policy, decisions }) {
    for (const change of policy.weakened) {
      yield {
        at: change.at,
        message: `This pull request weakens the policy: ${change.detail}. The run was judged by the policy of the base.`,
        evidence: { kind: change.kind },
      }
    }
    for (const waiver of decisions.added) {
      yield {
        at: waiver.at,
        message: `This pull request adds a waiver of \`${waiver.rule}\`. It excuses nothing until it is merged.`,
        evidence: { kind: 'inline-waiver', rule: waiver.rule, owner: waiver.owner, expires: waiver.expires },
      }
    }
  },
})
