import { isExpired } from '../../policy/waivers.ts'
import { defineRule } from '../rule.ts'

/**
 * A waiver that is past its last day.
 * Source: NIST SSDF RV.2 (risk responses are recorded and reviewed); OWASP Top 10 CI/CD Security Risks, CICD-SEC-1.
 */
export const expiredWaiver = defineRule({
  id: 'policy/expired-waiver',
  title: 'Waiver is past its expiry date',
  severity: 'high',
  rationale:
    'An exception was granted for a time. After it the risk is open again, and nobody has decided to keep it.',
  remedy: 'Mend what the waiver excuses and remove it, or renew its expiry date after a new review.',
  standards: ['NIST SSDF RV.2.2', 'OWASP CICD-SEC-1'],
  needs: ['decisions'],
  *check({ decisions }) {
    for (const waiver of decisions.waivers) {
      if (!isExpired(waiver, decisions.today)) continue
      yield {
        at: waiver.at,
        message: `The waiver of \`${waiver.rule}\` expired on ${waiver.expires}. It excuses nothing any more.`,
        evidence: { rule: waiver.rule, expires: waiver.expires, owner: waiver.owner },
      }
    }
  },
})
