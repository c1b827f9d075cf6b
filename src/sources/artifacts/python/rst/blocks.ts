import type { Document } from './document.ts'
import { readExplicit } from './explicit.ts'
import { blankAfter, indented, unindent } from './indentation.ts'
import { readInline } from './inline.ts'
import { BULLET, ENUMERATOR, FIELD, fields, isEnumerated, lineBlock, list } from './lists.ts'
import { tableEnd } from './tables.ts'
import { ADORNMENT, columns, overlined } from './titles.ts'

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

function blockQuote(lines: readonly string[], at: number, document: Document, depth: number): number {
  const { inner, end } = indented(lines, at, 1)
  readBlocks(inner, document, false, depth + 1)
  unindent(lines, end, 'a block quote', document)
  return end
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
