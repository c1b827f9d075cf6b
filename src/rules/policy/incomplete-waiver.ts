import { defineRule } from '../rule.ts'

/**
 * A waiver without reason, owner, expiry, or with a scope wider than its rule allows.
 * Source: NIST SSDF RV.2 (the decision on each risk is documented).
 */
export const incompleteWaiver = defineRule({
  id: 'policy/incomplete-waiver',
  title: 'Waiver lacks its reason, owner, expiry or scope',
  severity: 'high',
  rationale: 'An exception that nobody owns and that never ends is a hole. Such a waiver excuses nothing.',
  remedy:
    'Give the waiver a reason, an owner, an expiry date (`YYYY-MM-DD`) and the narrowest scope that does.',
  standards: ['NIST SSDF RV.2.2', 'OWASP CICD-SEC-1'],
  needs: ['decisions'],
  *check({ decisions }) {
    for (const waiver of decisions.waivers) {
      if (waiver.problems.length === 0) continue
      const subject = waiver.rule === '' ? 'A waiver' : `The waiver of \`${waiver.rule}\``
      yield {
        at: waiver.at,
        message: `${subject} is incomplete: ${waiver.problems.join('; ')}. It excuses nothing until it is whole.`,
        evidence: { rule: waiver.rule, problems: waiver.problems },
      }
    }
  },
})
