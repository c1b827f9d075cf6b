import type { Severity } from '../../../findings.ts'
import type { ContextRead, Expression, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { publishes } from '../publishing/publishes.ts'
import type { Place } from '../references/places.ts'
import type { Undefined } from '../references/words.ts'
import { hasAlternative, isLastOfAlternatives } from './alternatives.ts'
import { besideVerdict } from './beside-verdict.ts'
import { isHeading } from './heading.ts'
import { isIdleHook } from './idle-hook.ts'
import { inputLabel } from './labels.ts'

/** How much an undefined reference matters; `null` where it is as bad as can be. */
export function weight(
  model: WorkflowsModel,
  place: Place,
  expression: Expression,
  read: ContextRead,
  reason: Undefined,
): Severity | null {
  // A name decides nothing; it only misleads who reads the log. An alternative that never comes leaves the next.
  if (reason.perhaps === true || place.kind === 'label' || hasAlternative(place, expression, read))
    return 'low'
  // The last resort that is none: nothing is left where the others are empty.
  if (isLastOfAlternatives(place, expression, read)) return 'medium'
  if (isHeading(place, expression, read)) return 'low'
  if (isIdleHook(model, place, read)) return 'medium'
  return (
    inputLabel(model, place, expression, read) ??
    unsetSwitch(model, place, expression, read) ??
    besideVerdict(model, place, expression, read)
  )
}

/**
 * `SKIP_SLOW: ${{ matrix.SKIP_SLOW }}` which no row of the matrix sets: nothing is left out then. In a job that publishes,
 * what is left out may be the publication.
 */
function unsetSwitch(
  model: WorkflowsModel,
  { job, kind, text, title }: Place,
  expression: Expression,
  { path, start, end }: ContextRead,
): Severity | null {
  const [context, name] = path
  if (context !== 'matrix' || name === undefined || job?.matrix == null || kind !== 'value') return null
  const isWhole = text.value.trim() === text.value.slice(expression.start, expression.end)
  const isBare = expression.source === text.value.slice(start, end)
  if (!isWhole || !isBare || !/^(?:without|skip|no|disable|omit)_/i.test(name)) return null
  return title.startsWith(`variable \`${name}\` of `) && !publishes(model, job) ? 'medium' : null
}
