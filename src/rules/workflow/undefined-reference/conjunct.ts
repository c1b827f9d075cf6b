import type { ContextRead, Expression } from '../../../sources/workflows/model.ts'
import type { Place } from '../references/places.ts'
import { alwaysHolds } from './consequence.ts'

/**
 * `success() && steps.cache.outputs.cache-hit != 'true'`: one of the members of a condition's outermost `&&`, which is
 * true where its reference is empty. The rest still decides, and what it lets through runs more often than was meant.
 */
export function isOpenMember({ kind, text }: Place, expression: Expression, read: ContextRead): boolean {
  if (kind !== 'condition' || text.value.trim() !== text.value.slice(expression.start, expression.end).trim())
    return false
  const before = code(text.value.slice(expression.start, read.start)).replace(/^\s*\$\{\{/, '')
  const after = code(text.value.slice(read.end, expression.end)).replace(/\}\}\s*$/, '')
  if (depthOf(before) !== 0 || hasOr(before) || hasOr(after)) return false
  if (!/(?:^|&&)\s*!?\s*$/.test(before)) return false
  const [member] = /^[^&|]*/.exec(after)!
  return alwaysHolds(text.value.slice(read.end, read.end + member.length), /!\s*$/.test(before))
}

/** Without what stands in quotes, which may hold brackets and bars. */
function code(text: string): string {
  return text.replaceAll(/'(?:[^']|'')*'/g, (quoted) => "'".padEnd(quoted.length, '_'))
}

function depthOf(text: string): number {
  let depth = 0
  for (const character of text) depth += character === '(' ? 1 : character === ')' ? -1 : 0
  return depth
}

/** Whether `||` stands outside of all brackets, or brackets end that were open before. */
function hasOr(text: string): boolean {
  let depth = 0
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '(') depth += 1
    if (text[index] === ')') depth -= 1
    if (depth < 0 || (depth === 0 && text.startsWith('||', index))) return true
  }
  return false
}
