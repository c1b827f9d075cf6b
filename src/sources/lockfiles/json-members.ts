import { SourceInvalid } from '../../errors.ts'

/** One `"key": value` of an object, as offsets into the text; the key's span includes its quotes. */
export interface JsonMember {
  readonly keyStart: number
  readonly keyEnd: number
  readonly valueStart: number
  readonly valueEnd: number
}

const QUOTE = 34
const BACKSLASH = 92

/**
 * The members of one object and where they stand, skipping over nested values. Positions of a whole document cost
 * ten times its parse; a lockfile needs only the keys of a few objects.
 * @param text JSON that `JSON.parse` has accepted
 * @param offset of the object's `{`, or of white space before it
 * @returns the members in the order of the text; none when the value is not an object
 * @throws SourceInvalid when a key stands twice: parsers disagree on which one counts
 */
export function jsonMembers(text: string, offset: number, path: string): Map<string, JsonMember> {
  const members = new Map<string, JsonMember>()
  let at = skipSpace(text, offset)
  if (text[at] !== '{') return members
  at = skipSpace(text, at + 1)
  while (text[at] === '"') {
    const keyStart = at
    const keyEnd = skipString(text, at)
    const raw = text.slice(keyStart + 1, keyEnd - 1)
    const key = raw.includes('\\') ? (JSON.parse(`"${raw}"`) as string) : raw
    const valueStart = skipSpace(text, skipSpace(text, keyEnd) + 1)
    const valueEnd = skipValue(text, valueStart)
    if (members.has(key))
      throw new SourceInvalid(path, `has the key ${JSON.stringify(key)} twice in one object`)
    members.set(key, { keyStart, keyEnd, valueStart, valueEnd })
    at = skipSpace(text, valueEnd)
    if (text[at] !== ',') break
    at = skipSpace(text, at + 1)
  }
  return members
}

/**
 * Where each element of a list starts.
 * @param text JSON that `JSON.parse` has accepted
 * @param offset of the list's `[`
 */
export function jsonElements(text: string, offset: number): readonly number[] {
  const starts: number[] = []
  let at = skipSpace(text, offset + 1)
  while (at < text.length && text[at] !== ']') {
    starts.push(at)
    at = skipSpace(text, skipValue(text, at))
    if (text[at] === ',') at = skipSpace(text, at + 1)
  }
  return starts
}

function skipSpace(text: string, from: number): number {
  let at = from
  for (;;) {
    const code = text.charCodeAt(at)
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return at
    at += 1
  }
}

/** @returns the offset after the closing quote */
function skipString(text: string, from: number): number {
  let at = from
  for (;;) {
    at = text.indexOf('"', at + 1)
    if (at === -1) return text.length
    let slashes = 0
    while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes += 1
    if (slashes % 2 === 0) return at + 1
  }
}

function skipValue(text: string, from: number): number {
  const first = text[from]
  if (first === '"') return skipString(text, from)
  if (first !== '{' && first !== '[') {
    let at = from
    while (at < text.length && !/[\s,\]}]/.test(text[at]!)) at += 1
    return at
  }
  let depth = 0
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) {
      at = skipString(text, at)
      continue
    }
    if (code === 123 || code === 91) depth += 1
    else if (code === 125 || code === 93) {
      depth -= 1
      if (depth === 0) return at + 1
    }
    at += 1
  }
  return at
}
