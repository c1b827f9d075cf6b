import type { Severity } from '../../../findings.ts'
import type { Action, ContextRead, Expression, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { localAction } from '../local-references.ts'
import { undefinedReason } from '../references/definitions.ts'
import { actionPlaces, type Place } from '../references/places.ts'
import { same } from '../references/words.ts'
import { canBeTrue } from '../soft-fail/conditions.ts'

/** How much something that is not there matters at a place; `null` where as much as can be. */
export type Judge = (place: Place, expression: Expression, read: ContextRead) => Severity | null

/**
 * What comes of an input of a local composite action is what the action does with it: as bad as the worst of its places,
 * and little where it reads it nowhere.
 */
export function handedOn(
  model: WorkflowsModel,
  caller: Place,
  expression: Expression,
  judge: Judge,
): Severity | null {
  const { step, job, text } = caller
  const action = step?.uses == null ? null : localAction(model, step.uses.reference)
  const input = step?.with.find(({ value }) => value === text)?.key.value
  // A part of a longer value leaves the rest, of which nothing is known.
  if (action?.using !== 'composite' || input === undefined || !isWhole(text.value, expression)) return null
  const given = (path: string): readonly string[] | null =>
    path.startsWith('inputs.') ? givenTo(model, caller, action, path.slice('inputs.'.length)) : null
  let worst: Severity = 'low'
  for (const place of actionPlaces(action)) {
    // What this caller never runs reads nothing.
    const condition = place.step?.if ?? null
    if (
      condition !== null &&
      place.kind !== 'condition' &&
      !canBeTrue(condition, { context: given, status: () => null })
    )
      continue
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

/** What an input is for this caller: as written, or nothing where that is not there either; `null` where a run decides. */
function givenTo(
  model: WorkflowsModel,
  caller: Place,
  action: Action,
  name: string,
): readonly string[] | null {
  const entry = caller.step!.with.find(({ key }) => same(key.value, name))
  const text = entry?.value ?? action.inputs.find((input) => same(input.name.value, name))?.default ?? null
  if (text === null) return ['']
  if (text.expressions.length === 0) return [text.value]
  const [one, ...others] = text.expressions
  const [read, ...more] = one!.reads
  const isBare = others.length + more.length === 0 && isWhole(text.value, one!)
  const isRead = read !== undefined && one!.source.trim() === text.value.slice(read.start, read.end)
  const reason = isBare && isRead ? undefinedReason(model, { ...caller, text }, read.path) : null
  // What a caller may pass undeclared is not known to be empty.
  return reason === null || reason.perhaps === true ? null : ['']
}

function isWhole(value: string, { start, end }: Expression): boolean {
  return value.trim() === value.slice(start, end)
}
