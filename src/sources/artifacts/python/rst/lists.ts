import type { Document } from './document.ts'
import { indented, indentOf, unindent } from './indentation.ts'
import { readInline } from './inline.ts'

export const BULLET = /^[-+*•‣⁃](?: +|$)/
export const ENUMERATOR = /^(?:\((?:\d+|[a-z]|[ivxlcdm]+|#)\)|(?:\d+|[a-z]|[ivxlcdm]+|#)[.)])(?: +|$)/i
export const FIELD = /^:(?![: ])(?:[^:\\]|\\.|:(?!(?:[ `]|$)))*(?<! ):(?: +|$)/

export function list(
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
export function isEnumerated(lines: readonly string[], at: number): boolean {
  const next = lines[at + 1]
  return next === undefined || next === '' || next.startsWith(' ') || ENUMERATOR.test(next)
}

export function fields(
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

export function lineBlock(lines: readonly string[], start: number, document: Document): number {
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
