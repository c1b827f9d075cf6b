import type { Document } from './document.ts'
import { readExplicit } from './explicit.ts'
import { readInline } from './inline.ts'
import { tableEnd } from './tables.ts'

const ADORNMENT = /^([!-/:-@[-`{-~])\1*$/
const BULLET = /^[-+*•‣⁃](?: +|$)/
const ENUMERATOR = /^(?:\((?:\d+|[a-z]|[ivxlcdm]+|#)\)|(?:\d+|[a-z]|[ivxlcdm]+|#)[.)])(?: +|$)/i
const FIELD = /^:(?![: ])(?:[^:\\]|\\.|:(?!(?:[ `]|$)))*(?<! ):(?: +|$)/
const OPTION = /^(?:-{1,2}|\/)[A-Za-z0-9]/
const MOST_DEEP = 30

/** Lines with tabs as spaces, without white space at their ends. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/).map((line) => {
    let wide = ''
    for (const letter of line) wide += letter === '\t' ? ' '.repeat(8 - (wide.length % 8)) : letter
    return wide.trimEnd()
  })
}

/**
 * The blocks of a document or of a part of one, as far as what would stop its rendering goes.
 * Source: https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html
 * @param titles whether sections may begin here
 */
export function readBlocks(lines: readonly string[], document: Document, titles: boolean, depth = 0): void {
  if (depth > MOST_DEEP) return
  let at = 0
  while (at < lines.length && !document.isHopeless) {
    const line = lines[at]!
    if (line === '') at += 1
    else if (line.startsWith(' ')) at = blockQuote(lines, at, document, depth)
    else at = block(lines, at, document, titles, depth)
  }
}

function block(
  lines: readonly string[],
  at: number,
  document: Document,
  titles: boolean,
  depth: number,
): number {
  const line = lines[at]!
  const nested = (inner: readonly string[]): void => readBlocks(inner, document, false, depth + 1)
  if (/^\.\.(?: |$)/.test(line) || /^__(?: |$)/.test(line)) return readExplicit(lines, at, document, nested)
  if (BULLET.test(line)) return list(lines, at, BULLET, 'a bullet list', document, nested)
  if (ENUMERATOR.test(line) && isEnumerated(lines, at))
    return list(lines, at, ENUMERATOR, 'an enumerated list', document, nested)
  if (FIELD.test(line)) return fields(lines, at, document, nested)
  if (/^\| |^\|$/.test(line)) return lineBlock(lines, at, document)
  if (line.startsWith('>>>')) return blankAfter(lines, at)
  if (/^(?:\+-[-+]+-\+|=+(?: +=+)+)$/.test(line)) return tableEnd(lines, at, document)
  if (OPTION.test(line) && / {2,}\S|^\S+$/.test(line)) return blankAfter(lines, at)
  if (ADORNMENT.test(line)) {
    const next = overlined(lines, at, document, titles)
    if (next !== null) return next
  }
  return text(lines, at, document, titles, nested)
}

/** An indented block, with what is common of its indentation taken away. */
function indented(
  lines: readonly string[],
  start: number,
  least: number,
): { readonly inner: string[]; readonly end: number } {
  let end = start
  while (end < lines.length && (lines[end] === '' || indentOf(lines[end]!) >= least)) end += 1
  while (end > start && lines[end - 1] === '') end -= 1
  const found = lines.slice(start, end)
  const common = commonIndent(found)
  return { inner: found.map((line) => line.slice(common)), end }
}

/** The indentation that all lines have, the empty ones aside. */
export function commonIndent(lines: readonly string[]): number {
  let common = Number.POSITIVE_INFINITY
  for (const line of lines) if (line !== '') common = Math.min(common, indentOf(line))
  return Number.isFinite(common) ? common : 0
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

function blockQuote(lines: readonly string[], at: number, document: Document, depth: number): number {
  const { inner, end } = indented(lines, at, 1)
  readBlocks(inner, document, false, depth + 1)
  unindent(lines, end, 'a block quote', document)
  return end
}

/** What follows a block without an empty line between. */
export function unindent(lines: readonly string[], end: number, what: string, document: Document): void {
  if (end < lines.length && lines[end] !== '')
    document.trouble(`${what} that ends without an empty line`, lines[end]!)
}

function list(
  lines: readonly string[],
  start: number,
  marker: RegExp,
  what: string,
  document: Document,
  nested: (inner: readonly string[]) => void,
): number {
  let at = start
  for (;;) {
    const mark = marker.exec(lines[at]!)![0]
    const rest = lines[at]!.slice(mark.length)
    const least = mark.endsWith(' ') ? mark.length : 1
    const { inner, end } = indented(lines, at + 1, least)
    // With text behind the marker, what is indented less than it belongs to no item.
    nested([
      rest,
      ...inner.map((line, index) =>
        rest === '' || line === '' ? line : deeper(lines[at + 1 + index]!, least),
      ),
    ])
    let next = end
    while (next < lines.length && lines[next] === '') next += 1
    const blank = next > end
    const follows = next < lines.length && marker.test(lines[next]!) && sameKind(lines[start]!, lines[next]!)
    if (follows && (marker !== ENUMERATOR || isEnumerated(lines, next))) {
      at = next
      continue
    }
    if (!blank) unindent(lines, end, what, document)
    return end
  }
}

function deeper(line: string, least: number): string {
  return line.slice(Math.min(least, indentOf(line)))
}

function sameKind(one: string, other: string): boolean {
  const kind = (line: string): string => (BULLET.test(line) ? line[0]! : 'enumerator')
  return kind(one) === kind(other)
}

/** Something with a number is an item only where its next line agrees. */
function isEnumerated(lines: readonly string[], at: number): boolean {
  const next = lines[at + 1]
  return next === undefined || next === '' || next.startsWith(' ') || ENUMERATOR.test(next)
}

function fields(
  lines: readonly string[],
  start: number,
  document: Document,
  nested: (inner: readonly string[]) => void,
): number {
  let at = start
  for (;;) {
    const mark = FIELD.exec(lines[at]!)![0]
    const { inner, end } = indented(lines, at + 1, 1)
    nested([lines[at]!.slice(mark.length), ...inner])
    let next = end
    while (next < lines.length && lines[next] === '') next += 1
    if (next < lines.length && FIELD.test(lines[next]!)) {
      at = next
      continue
    }
    if (next === end) unindent(lines, end, 'a field list', document)
    return end
  }
}

function lineBlock(lines: readonly string[], start: number, document: Document): number {
  let at = start
  const texts: string[] = []
  while (at < lines.length && (/^\| |^\|$/.test(lines[at]!) || (at > start && lines[at]!.startsWith(' ')))) {
    texts.push(lines[at]!.replace(/^\|? */, ''))
    at += 1
  }
  for (const line of texts) readInline(line, document)
  unindent(lines, at, 'a line block', document)
  return at
}

/** A title between two lines, or a transition; `null` for punctuation that is neither. */
function overlined(lines: readonly string[], at: number, document: Document, titles: boolean): number | null {
  const [line, title, under] = [lines[at]!, lines[at + 1], lines[at + 2]]
  if (title === undefined || title === '') {
    if (line.length < 4) return null
    let next = at + 1
    while (next < lines.length && lines[next] === '') next += 1
    if (titles && next === lines.length) document.trouble('a transition at the end of the document', line)
    return at + 1
  }
  if (line.length < 4) return null
  if (under === undefined || !ADORNMENT.test(under) || under !== line) {
    document.trouble('a title with an overline and no underline like it', title)
    return blankAfter(lines, at)
  }
  if (!titles) document.trouble('a section title where none may stand', title)
  else {
    if (columns(title.trimEnd()) > line.length)
      document.trouble('a title that is longer than its overline', title)
    document.title(title.trim(), `${line[0]}${line[0]}`)
  }
  readInline(title.trim(), document)
  return at + 3
}

function text(
  lines: readonly string[],
  at: number,
  document: Document,
  titles: boolean,
  nested: (inner: readonly string[]) => void,
): number {
  const [line, next] = [lines[at]!, lines[at + 1] ?? '']
  if (next !== '' && ADORNMENT.test(next) && (next.length >= 4 || columns(line) <= next.length)) {
    if (!titles) document.trouble('a section title where none may stand', line)
    else {
      if (columns(line) > next.length) document.trouble('a title that is longer than its underline', line)
      document.title(line, next[0]!)
    }
    readInline(line, document)
    return at + 2
  }
  if (next.startsWith(' '))
    return line.endsWith('::')
      ? literal(lines, at, at + 1, document)
      : definitions(lines, at, document, nested)
  const end = blankAfter(lines, at)
  const paragraph = lines.slice(at, end)
  const jump = paragraph.find((one) => one.startsWith(' '))
  if (jump !== undefined) document.trouble('an unexpected indentation', jump)
  readInline(
    paragraph
      .map((one) => one.trim())
      .join('\n')
      .replace(/::$/, ':'),
    document,
  )
  return paragraph.at(-1)!.endsWith('::') && jump === undefined ? literalBlock(lines, end, document) : end
}

/** A term with its text below it, and the terms after it. */
function definitions(
  lines: readonly string[],
  start: number,
  document: Document,
  nested: (inner: readonly string[]) => void,
): number {
  let at = start
  for (;;) {
    const { inner, end } = indented(lines, at + 1, 1)
    readInline(lines[at]!, document)
    nested(inner)
    let next = end
    while (next < lines.length && lines[next] === '') next += 1
    if (next < lines.length && next === end) {
      // Another term follows at once where its own text does.
      if (!lines[next]!.startsWith(' ') && lines[next + 1]?.startsWith(' ') === true) {
        at = next
        continue
      }
      unindent(lines, end, 'a definition list', document)
    }
    return end
  }
}

function literal(lines: readonly string[], at: number, from: number, document: Document): number {
  readInline(lines[at]!.replace(/::$/, ':'), document)
  const { end } = indented(lines, from, 1)
  unindent(lines, end, 'a literal block', document)
  return end
}

/** What `::` announces: indented, or with one mark before each line. */
function literalBlock(lines: readonly string[], at: number, document: Document): number {
  let next = at
  while (next < lines.length && lines[next] === '') next += 1
  const first = lines[next]
  if (first === undefined) {
    document.trouble('a literal block that is announced and missing', '::')
    return next
  }
  if (first.startsWith(' ')) {
    const { end } = indented(lines, next, 1)
    unindent(lines, end, 'a literal block', document)
    return end
  }
  if (/^[!-/:-@[-`{-~]/.test(first)) {
    const end = blankAfter(lines, next)
    if (lines.slice(next, end).every((line) => line[0] === first[0])) return end
  }
  document.trouble('a literal block that is announced and missing', first)
  return next
}

export function blankAfter(lines: readonly string[], at: number): number {
  let end = at
  while (end < lines.length && lines[end] !== '') end += 1
  return end
}

/** Wide letters take two columns. */
function columns(text: string): number {
  let width = 0
  for (const letter of text)
    width += /\p{M}|\u200b/u.test(letter)
      ? 0
      : /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u.test(
            letter,
          )
        ? 2
        : 1
  return width
}
