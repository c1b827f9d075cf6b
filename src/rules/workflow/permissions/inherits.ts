import type { Job, Permissions, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { localWorkflow } from '../local-references.ts'

/**
 * Whether a job gets a write scope from its workflow. One that calls a workflow of this repository hands on no more than
 * that workflow takes, by its own `permissions` or those of each of its jobs.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/reusing-workflow-configurations#supported-keywords-for-jobs-that-call-a-reusable-workflow
 */
export function inherits(model: WorkflowsModel, job: Job, scope: string): boolean {
  if (job.permissions !== null) return false
  const called = job.uses === null ? null : localWorkflow(model, job.uses.reference)
  if (called === null) return true
  return called.jobs.some((one) => {
    const own = one.permissions ?? called.permissions
    return own === null || mayWrite(own, scope)
  })
}

function mayWrite({ kind, scopes }: Permissions, scope: string): boolean {
  if (kind !== 'scopes') return kind === 'write-all' || kind === 'dynamic'
  return scopes.some(({ key, value }) => key.value === scope && !/^(?:read|none)$/.test(value.value.trim()))
}
