import type { Action, ActionReference, Workflow, WorkflowsModel } from '../../sources/workflows/model.ts'

/** The action of this repository that a `uses: ./path` names; `null` when it names none that was read. */
export function localAction(model: WorkflowsModel, reference: ActionReference): Action | null {
  if (reference.kind !== 'local') return null
  const folder = plainPath(reference.path)
  if (folder === null) return null
  const prefix = folder === '' ? '' : `${folder}/`
  return (
    model.actions.find((action) => action.path === `${prefix}action.yml`) ??
    model.actions.find((action) => action.path === `${prefix}action.yaml`) ??
    null
  )
}

/** The workflow of this repository that a job's `uses: ./.github/workflows/x.yml` calls; `null` when none was read. */
export function localWorkflow(model: WorkflowsModel, reference: ActionReference): Workflow | null {
  if (reference.kind !== 'local') return null
  const path = plainPath(reference.path)
  return model.workflows.find((workflow) => workflow.path === path) ?? null
}

/** `null` where the path climbs, so that it names nothing that this repository is sure to hold. */
function plainPath(path: string): string | null {
  const parts = path.split(/[/\\]/).filter((part) => part !== '' && part !== '.')
  return parts.includes('..') ? null : parts.join('/')
}
