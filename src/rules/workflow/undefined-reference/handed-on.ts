import type { Severity } from '../../../findings.ts'
import type { ContextRead, Expression, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { localAction } from '../local-references.ts'
import { actionPlaces, type Place } from '../references/places.ts'
import { same } from '../references/words.ts'

/** How much something that is not there matters at a place; `null` where as much as can be. */
export type Judge = (place: Place, expression: Expression, read: ContextRead) => Severity | null

/**
 * What comes of an input of a local composite action is what the action does with it: as bad as the worst of its places,
 * and little where it reads it nowhere.
 */
export function handedOn(
  model: WorkflowsModel,
  { step, job, text }: Place,
  expression: Expression,
  judge: Judge,
): Severity | null {
  const action = step?.uses == null ? null : localAction(model, step.uses.reference)
  const input = step?.with.find(({ value }) => value === text)?.key.value
  // A part of a longer value leaves the rest, of which nothing is known.
  if (action?.using !== 'composite' || input === undefined || !isWhole(text.value, expression)) return null
  let worst: Severity = 'low'
  for (const place of actionPlaces(action)) {
    for (const inner of place.text.expressions) {
      if (inner.error !== null) return null
      for (const read of inner.reads) {
        const [context, name] = read.path
        if (context !== 'inputs' || (name !== undefined && name !== '*' && !same(name, input))) continue
        const severity = name === undefined || name === '*' ? null : judge({ ...place, job }, inner, read)
        if (severity === null || severity === 'high' || severity === 'critical') return null
        if (severity === 'medium') worst = 'medium'
      }
    }
  }
  return worst
}

function isWhole(value: string, { start, end }: Expression): boolean {
  return value.trim() === value.slice(start, end)
}
