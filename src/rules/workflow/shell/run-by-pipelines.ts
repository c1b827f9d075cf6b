import type { SupportFile, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { reachedFiles, runsUnread } from '../soft-fail/reach.ts'

/** `null` where any file may be run. */
const reached = new WeakMap<WorkflowsModel, ReadonlySet<SupportFile> | null>()

/** Whether a pipeline may run the scripts of a file; taken widely, and any may where something that was not read may run it. */
export function runsInPipeline(model: WorkflowsModel, file: SupportFile): boolean {
  let known = reached.get(model)
  if (known === undefined) {
    const isOpen = model.coverage.skipped.length > 0 || runsUnread(model)
    known = isOpen ? null : new Set(reachedFiles(model))
    reached.set(model, known)
  }
  return known === null || known.has(file)
}
