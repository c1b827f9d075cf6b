import type { FindingDraft } from '../../../findings.ts'

/** A stored key that no run is given, as conditions stand; one written out is in the file all the same. */
export function neverUsed(draft: FindingDraft): FindingDraft {
  if (draft.severity === 'critical') return draft
  return {
    ...draft,
    message: `${draft.message} No event of this workflow meets all conditions here, so that no run gets it as they stand.`,
    severity: 'low',
  }
}
