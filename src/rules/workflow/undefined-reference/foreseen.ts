import type { ContextRead, Expression } from '../../../sources/workflows/model.ts'
import type { Place } from '../references/places.ts'

/**
 * `(inputs.skip == 'false' || inputs.skip == '')`: alternatives of a condition of which one says outright what holds where
 * an input is not given. The others come to nothing then, and that one is what was meant to happen.
 */
export function isForeseen({ kind, text }: Place, expression: Expression, read: ContextRead): boolean {
  if (kind !== 'condition' || !/^(?:github\.event\.)?inputs\./.test(read.path.join('.'))) return false
  const written = text.value.slice(read.start, read.end)
  const from = groupStart(text.value, expression.start, read.start)
  const to = groupEnd(text.value, read.end, expression.end)
  if (!standsForItself(text.value, expression, from, to)) return false
  const group = text.value
    .slice(from, to)
    .replace(/^\s*\$\{\{/, '')
    .replace(/\}\}\s*$/, '')
  const compared = group.split('||').map((member) => comparedWith(member.trim(), written))
  // A literal with bars in it is cut in two, and neither half compares anything.
  return compared.length > 1 && compared.every((one) => one !== null) && compared.includes("''")
}

/** `!(…)` and `(…) == false` turn a group around, and `contains(…)` takes it for a value, however far outside. */
function standsForItself(
  text: string,
  { start, end }: Expression,
  groupFrom: number,
  groupTo: number,
): boolean {
  let [from, to] = [groupFrom, groupTo]
  while (from > start) {
    if (/[!\w]\s{0,99}$/.test(text.slice(Math.max(start, from - 101), from - 1))) return false
    if (!/^\)\s*(?:$|\)|&&|\|\||\}\})/.test(text.slice(to, end))) return false
    const outer = from - 1
    from = groupStart(text, start, outer)
    to = groupEnd(text, to + 1, end)
  }
  return true
}

/** The literal that a reference has to equal; `null` where a member of the condition says anything else. */
function comparedWith(member: string, written: string): string | null {
  if (member.startsWith(written)) return /^\s*==\s*('[^']*')$/.exec(member.slice(written.length))?.[1] ?? null
  return member.endsWith(written)
    ? (/^('[^']*')\s*==\s*$/.exec(member.slice(0, -written.length))?.[1] ?? null)
    : null
}

/** Behind the bracket that is open at a place. */
function groupStart(text: string, from: number, at: number): number {
  let open = 0
  for (let index = at - 1; index >= from; index -= 1) {
    if (text[index] === ')') open += 1
    if (text[index] === '(' && open-- === 0) return index + 1
  }
  return from
}

/** Where the bracket ends that is open at a place. */
function groupEnd(text: string, at: number, to: number): number {
  let open = 0
  for (let index = at; index < to; index += 1) {
    if (text[index] === '(') open += 1
    if (text[index] === ')' && open-- === 0) return index
  }
  return to
}
