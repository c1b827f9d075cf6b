import type { FindingDraft } from '../../../findings.ts'

/** What people, or another service's jobs, sign in with: a stored key, but not one that GitHub's OIDC replaces. */
export function outsidePipelines(draft: FindingDraft): FindingDraft {
  const [saw] = draft.message.split(/(?<=\.) /, 1)
  return {
    ...draft,
    message: `${saw} It works from anywhere until it is revoked. No workflow of this repository is seen to run the script, and GitHub's OIDC serves workflows only.`,
    remedy:
      'Let people sign in as themselves (`gcloud auth login`), and another service with its own identity (`gcloud auth login --cred-file` with workload identity federation). Delete the script where nothing runs it.',
    severity: 'low',
  }
}
