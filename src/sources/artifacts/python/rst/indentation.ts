import type { Document } from './document.ts'

/** An indented block, with what is common of its indentation taken away. */
export function indented(
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

export function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

/** What follows a block without an empty line between. */
export function unindent(lines: readonly string[], end: number, what: string, document: Document): void {
  if (end < lines.length && lines[end] !== '')
    document.trouble(`${what} that ends without an empty line`, lines[end]!)
}

export function blankAfter(lines: readonly string[], at: number): number {
  let end = at
  while (end < lines.length && lines[end] !== '') end += 1
  return end
}
