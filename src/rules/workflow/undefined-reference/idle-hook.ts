import type { ContextRead, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { publications } from '../publishing/publishes.ts'
import { nearest } from '../references/nearest.ts'
import type { Place } from '../references/places.ts'
import { same } from '../references/words.ts'
import { mayHoldCheck } from '../soft-fail/other-shells.ts'

/**
 * A step that waits for a value which no row of the matrix has any more, or for an input that nobody can give, and says
 * so: `if: matrix.env != ''`. It neither checks nor publishes, so what is missing is a preparation that nobody asks for.
 */
export function isIdleHook(model: WorkflowsModel, place: Place, { path }: ContextRead): boolean {
  const { job, step } = place
  const [context, name, ...more] = path
  if (name === undefined || more.length > 0 || job === null || step?.run == null || step.if === null)
    return false
  if (context !== 'inputs' && (context !== 'matrix' || job.matrix === null)) return false
  if (context === 'inputs' && nearest(name, declaredInputs(place)) !== null) return false
  const condition = step.if.value.replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1').trim()
  const [, asked, which] = /^(matrix|inputs)\.([\w-]+)\s*!=\s*''$/i.exec(condition) ?? []
  return (
    same(asked, context) &&
    same(which, name) &&
    !mayHoldCheck(step.run, { checks: [], cleanup: [] }) &&
    !publications(model, job).some((one) => one.step === step)
  )
}

function declaredInputs({ file }: Place): readonly string[] {
  const inputs = file.kind === 'action' ? file.inputs : file.triggers.flatMap((trigger) => trigger.inputs)
  return inputs.map((input) => input.name.value)
}
