import type { FindingDraft } from '../../../findings.ts'
import type { SupportFile, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { reachedFiles } from '../soft-fail/reach.ts'

const reached = new WeakMap<WorkflowsModel, ReadonlySet<SupportFile>>()

/** Whether a pipeline may run the scripts of a file; taken widely, and any may where a workflow was not read. */
export function runsInPipeline(model: WorkflowsModel, file: SupportFile): boolean {
  if (model.coverage.skipped.length > 0) return true
  const known = reached.get(model) ?? new Set(reachedFiles(model))
  reached.set(model, known)
  return known.has(file)
}

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
