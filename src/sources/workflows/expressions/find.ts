import type { Expression } from '../model.ts'
import { parseExpression } from './parse.ts'

/**
 * Every `${{ … }}` of a value, found as the runner finds them: a quoted string inside may hold `}}`.
 * Source: actions/runner, TemplateReader.ParseScalar.
 */
export function findExpressions(value: string): readonly Expression[] {
  let start = value.indexOf('${{')
  if (start === -1) return []
  const found: Expression[] = []
  while (start !== -1) {
    const end = closingBraces(value, start + 3)
    if (end === -1) {
      found.push(unclosed(value, start))
      break
    }
    found.push({ start, end, ...parseExpression(value.slice(start + 3, end - 2), start + 3) })
    start = value.indexOf('${{', end)
  }
  return found
}

/** The expressions of an `if:`: without braces, the whole value is one. */
export function conditionExpressions(value: string): readonly Expression[] {
  if (value.includes('${{')) return findExpressions(value)
  if (value.trim() === '') return []
  return [{ start: 0, end: value.length, ...parseExpression(value, 0) }]
}

/** The offset after the `}}` that closes an expression, or -1. */
function closingBraces(value: string, from: number): number {
  let quoted = false
  for (let at = from; at < value.length; at++) {
    if (value[at] === "'") quoted = !quoted
    else if (!quoted && value[at] === '}' && value[at - 1] === '}' && at > from) return at + 1
  }
  return -1
}

function unclosed(value: string, start: number): Expression {
  const error = 'the expression is not closed with `}}`'
  return { start, end: value.length, source: value.slice(start + 3).trim(), ast: null, error, reads: [] }
}
