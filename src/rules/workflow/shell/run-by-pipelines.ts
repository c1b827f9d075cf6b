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
