import type { ContextRead, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { publications } from '../publishing/publishes.ts'
import type { Place } from '../references/places.ts'
import { mayHoldCheck } from '../soft-fail/other-shells.ts'

/**
 * A step that waits for a value which no row of the matrix has any more, and says so: `if: matrix.env != ''`. It neither
 * checks nor publishes, so what is missing is a preparation that nobody asks for.
 */
export function isIdleHook(model: WorkflowsModel, { job, step }: Place, { path }: ContextRead): boolean {
  const [context, name, ...more] = path
  if (context !== 'matrix' || name === undefined || more.length > 0) return false
  if (job?.matrix == null || step?.run == null || step.if === null) return false
  const condition = step.if.value.replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1').trim()
  const asked = /^matrix\.([\w-]+)\s*!=\s*''$/i.exec(condition)?.[1]
  return (
    asked?.toLowerCase() === name.toLowerCase() &&
    !mayHoldCheck(step.run, { checks: [], cleanup: [] }) &&
    !publications(model, job).some((one) => one.step === step)
  )
}
