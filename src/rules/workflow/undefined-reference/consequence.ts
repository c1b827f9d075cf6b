import type { ContextRead, Expression } from '../../../sources/workflows/model.ts'
import type { Place } from '../references/places.ts'
import { hasAlternative, isLastOfAlternatives } from './alternatives.ts'

/** A literal that a reference is compared with; GitHub's numbers may be hexadecimal or have an exponent. */
const LITERAL = String.raw`'(?:[^']|'')*'|true|false|null|[-+]?[\d.][\w.]*`
const COMPARED = new RegExp(String.raw`^\s*(==|!=)\s*(${LITERAL})(?=\s*(?:$|[)}]|&&|\|\|))`, 'i')
const COMPARED_BEFORE = new RegExp(String.raw`(?:^|[{(]|&&|\|\|)\s*(${LITERAL})\s*(==|!=)\s*$`, 'i')

/** What comes of the reference where it lands, as a sentence without its end. */
export function consequence(place: Place, expression: Expression, read: ContextRead): string {
  const empty = 'It expands to an empty string'
  if (hasAlternative(place, expression, read))
    return `${empty} in ${place.title}, and the next alternative is taken`
  if (isLastOfAlternatives(place, expression, read))
    return `${empty} in ${place.title} where the alternatives before it are empty`
  const { value } = place.text
  const written = value.slice(read.start, read.end)
  const before = value.slice(expression.start, read.start)
  const after = value.slice(read.end, expression.end)
  const isWhole = /^(?:\$\{\{)?\s*$/.test(before) && /^\s*(?:\}\})?$/.test(after)
  const isCondition = place.kind === 'condition'
  if (isWhole) return isCondition ? `${empty}, so ${place.title} never holds` : `${empty} in ${place.title}`
  const lead = isCondition ? empty : 'It is empty'
  const compared = comparison(written, before, after)
  if (compared !== null)
    return `${compared.asZero ? 'It is empty and counts as zero' : lead}, so ${compared.shown} in ${place.title}`
  if (/!\s*$/.test(before)) return `${lead}, so \`!${written}\` is always true in ${place.title}`
  return isCondition
    ? `${lead}, so ${place.title} is decided without it`
    : `${lead} there, so ${place.title} is made without it`
}

/**
 * Whether a member of a condition is true as its reference is empty.
 * @param after what stands behind the reference, up to the next member
 */
export function alwaysHolds(after: string, isNegated: boolean): boolean {
  if (isNegated) return after.trim() === ''
  const [whole, operator, literal] = COMPARED.exec(after) ?? []
  if (whole === undefined || after.slice(whole.length).trim() !== '') return false
  return isNothing(literal!) === (operator === '==')
}

interface Comparison {
  readonly shown: string
  /** Whether it is compared as a number that nobody would take it for. */
  readonly asZero: boolean
}

function comparison(written: string, before: string, after: string): Comparison | null {
  const right = COMPARED.exec(after)
  const left = right === null ? COMPARED_BEFORE.exec(before) : null
  const [operator, literal] = right === null ? [left?.[2], left?.[1]] : [right[1], right[2]]
  if (operator === undefined || literal === undefined) return null
  const shown = right === null ? `${literal} ${operator} ${written}` : `${written} ${operator} ${literal}`
  const holds = isNothing(literal) === (operator === '==') ? 'is always true' : 'is never true'
  return { shown: `\`${shown}\` ${holds}`, asZero: isNothing(literal) && /\d/.test(literal) }
}

/**
 * Whether a literal equals what is not defined: nothing, which counts as the number zero.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#operators; actions/runner,
 * `EvaluationResult.cs`.
 */
function isNothing(literal: string): boolean {
  if (/^(?:false|null)$/i.test(literal)) return true
  return Number(literal.startsWith("'") ? literal.slice(1, -1) : literal) === 0
}
