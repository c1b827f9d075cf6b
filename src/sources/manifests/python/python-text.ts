import type { Location } from '../../../location.ts'
import { type Positions, positions } from '../../structured/position.ts'

/** Python source whose strings and comments are told apart from its code, without running it. */
export interface PythonText {
  readonly text: string
  /**
   * The same length as `text`: comments are blanks, the insides of strings `_`, line breaks in them blanks,
   * so that what looks like code is code.
   */
  readonly code: string
  /** Depth of open brackets at each offset of `code`. */
  depthAt(offset: number): number
  readonly positions: Positions
}

/** A value that stands in the source as a literal. */
export interface Literal {
  readonly value: string
  readonly at: Location
}

/**
 * @returns `null` when the text does not lex as Python: an unclosed string, brackets that do not match
 */
export function pythonText(text: string, path: string): PythonText | null {
  const code = mask(text)
  if (code === null) return null
  const depths = depthOf(code)
  if (depths === null) return null
  return { text, code, depthAt: (offset) => depths[offset] ?? 0, positions: positions(text, path) }
}

/**
 * The literal that starts at `offset`: a string, adjacent strings excluded, or a tuple or list of numbers and
 * strings, which setuptools joins with dots.
 * @returns `null` when what stands there is computed or continues after the literal
 */
export function literalAt(python: PythonText, offset: number): Literal | null {
  const string = stringAt(python, offset)
  if (string !== null) return endsValue(python, string.end) ? located(python, offset, string) : null
  const sequence = sequenceAt(python, offset)
  if (sequence !== null && endsValue(python, sequence.end)) return located(python, offset, sequence)
  const wrapped = /\(\s*/y
  wrapped.lastIndex = offset
  const open = wrapped.exec(python.code)
  const inner = open === null ? null : stringAt(python, wrapped.lastIndex)
  if (inner === null) return null
  const close = /\s*\)/y
  close.lastIndex = inner.end
  if (!close.test(python.code) || !endsValue(python, close.lastIndex)) return null
  return located(python, wrapped.lastIndex, inner)
}

/** The strings of a list or tuple that holds nothing else; `null` where something is computed. */
export function literalList(python: PythonText, offset: number): Literal[] | null {
  const open = python.code[offset]
  if (open !== '[' && open !== '(') return null
  const items: Literal[] = []
  let at = afterSpace(python, offset + 1)
  while (python.code[at] !== (open === '[' ? ']' : ')')) {
    const string = stringAt(python, at)
    if (string === null || !endsValue(python, string.end)) return null
    items.push(located(python, at, string))
    at = afterSpace(python, string.end)
    if (python.code[at] === ',') at = afterSpace(python, at + 1)
  }
  return endsValue(python, at + 1) ? items : null
}

interface Found {
  readonly value: string
  readonly end: number
}

function located(python: PythonText, start: number, found: Found): Literal {
  return { value: found.value, at: python.positions.span(start, found.end) }
}

/** A plain, raw or unicode string without escapes; formatted and bytes strings are computed. */
function stringAt(python: PythonText, offset: number): Found | null {
  const pattern = /[rRuU]?("""|'''|"|')(_*)\1/y
  pattern.lastIndex = offset
  const match = pattern.exec(python.code)
  if (match === null) return null
  const end = pattern.lastIndex
  const value = python.text.slice(end - match[1]!.length - match[2]!.length, end - match[1]!.length)
  return value.includes('\\') || value.includes('\n') ? null : { value, end }
}

function sequenceAt(python: PythonText, offset: number): Found | null {
  const open = python.code[offset]
  if (open !== '(' && open !== '[') return null
  const close = open === '(' ? ')' : ']'
  const parts: string[] = []
  let at = afterSpace(python, offset + 1)
  while (python.code[at] !== close) {
    const number = /[0-9]+(?![.\w])/y
    number.lastIndex = at
    const digits = number.exec(python.code)
    const item = digits === null ? stringAt(python, at) : { value: digits[0], end: number.lastIndex }
    if (item === null) return null
    parts.push(item.value)
    at = afterSpace(python, item.end)
    // without a comma, strings run together and nothing else is an item
    if (python.code[at] === ',') at = afterSpace(python, at + 1)
    else if (python.code[at] !== close) return null
  }
  // `("1.2.3")` is a string in brackets, not a tuple
  return parts.length > 1 ? { value: parts.join('.'), end: at + 1 } : null
}

function afterSpace(python: PythonText, offset: number): number {
  const space = /\s*/y
  space.lastIndex = offset
  space.exec(python.code)
  return space.lastIndex
}

/** Whether nothing that would change the value follows: no operator, call, subscript, condition, further string. */
function endsValue(python: PythonText, offset: number): boolean {
  const pattern = /[ \t]*(?:$|[\r\n;,)\]])/y
  pattern.lastIndex = offset
  if (!pattern.test(python.code)) return false
  if (python.depthAt(offset) === 0) return true
  const next = /\s*[,)\]]/y
  next.lastIndex = offset
  return next.test(python.code)
}

function mask(text: string): string | null {
  const parts: string[] = []
  const interesting = /[#"']/g
  let at = 0
  for (;;) {
    interesting.lastIndex = at
    const match = interesting.exec(text)
    if (match === null) return parts.concat(text.slice(at)).join('')
    const start = match.index
    parts.push(text.slice(at, start))
    if (match[0] === '#') {
      const newline = text.indexOf('\n', start)
      at = newline === -1 ? text.length : newline
      parts.push(' '.repeat(at - start))
      continue
    }
    const triple = match[0].repeat(3)
    const quote = text.startsWith(triple, start) ? triple : match[0]
    const end = endOfString(text, start + quote.length, quote)
    if (end === null) return null
    const inner = text.slice(start + quote.length, end)
    parts.push(quote, inner.replace(/[^\r\n]/g, '_').replace(/[\r\n]/g, ' '), quote)
    at = end + quote.length
  }
}

function endOfString(text: string, from: number, quote: string): number | null {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text.startsWith(quote, at)) return at
    else if (text[at] === '\n' && quote.length === 1) return null
  }
  return null
}

function depthOf(code: string): Uint16Array | null {
  const depths = new Uint16Array(code.length + 1)
  let depth = 0
  for (let at = 0; at < code.length; at += 1) {
    const character = code[at]!
    if (')]}'.includes(character)) depth -= 1
    if (depth < 0 || depth > 1000) return null
    depths[at] = depth
    if ('([{'.includes(character)) depth += 1
  }
  return depth === 0 ? depths : null
}
