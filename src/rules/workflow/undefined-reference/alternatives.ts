import type { ContextRead, Expression } from '../../../sources/workflows/model.ts'
import type { Place } from '../references/places.ts'

/** `${{ inputs.a || github.sha }}`: what stands after `||` is the value then. */
export function hasAlternative(place: Place, expression: Expression, read: ContextRead): boolean {
  return /^\s*\|\|/.test(place.text.value.slice(read.end)) && !decidesByItself(place, expression, read)
}

/** `${{ github.sha || inputs.a }}`: the value where the others are empty, which are asked first. */
export function isLastOfAlternatives(place: Place, expression: Expression, read: ContextRead): boolean {
  const before = place.text.value.slice(expression.start, read.start)
  return /\|\|\s*$/.test(before) && !decidesByItself(place, expression, read)
}

/** In a condition, outside of a function's brackets. */
function decidesByItself(place: Place, expression: Expression, read: ContextRead): boolean {
  if (place.kind !== 'condition') return false
  let open = 0
  const before = place.text.value.slice(expression.start, read.start)
  for (let index = before.length - 1; index >= 0; index -= 1) {
    if (before[index] === ')') open += 1
    if (before[index] !== '(') continue
    if (open === 0 && /\w\s*$/.test(before.slice(0, index))) return false
    open = Math.max(0, open - 1)
  }
  return true
}
