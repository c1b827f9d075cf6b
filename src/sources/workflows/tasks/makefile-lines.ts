import type { Location, RepositoryPath } from '../../../location.ts'
import type { LineStarts } from '../yaml/scalar.ts'

/** One logical line of a Makefile: physical lines that end with a backslash are joined. */
export interface MakeLine {
  /** Offsets in the file, line break left out. */
  readonly start: number
  readonly end: number
  /** Whether it begins with the recipe prefix. */
  readonly isRecipe: boolean
}

/**
 * Splits a Makefile into logical lines.
 * Source: GNU make manual, 3.1.1 "Splitting Long Lines", 5.1.1 "Splitting Recipe Lines".
 * @param prefix of recipes, `.RECIPEPREFIX`; a tab unless said otherwise
 */
export function makeLines(text: string, prefix = '\t'): readonly MakeLine[] {
  const lines: MakeLine[] = []
  for (let start = 0; start < text.length; ) {
    let end = lineEnd(text, start)
    while (isContinued(text, start, end) && end < text.length) end = lineEnd(text, end + 1)
    const stop = end > start && text[end - 1] === '\r' ? end - 1 : end
    lines.push({ start, end: stop, isRecipe: text[start] === prefix })
    start = end + 1
  }
  return lines
}

function lineEnd(text: string, from: number): number {
  const feed = text.indexOf('\n', from)
  return feed === -1 ? text.length : feed
}

/** An odd number of backslashes before the line's end. */
function isContinued(text: string, start: number, end: number): boolean {
  let at = text[end - 1] === '\r' ? end - 2 : end - 1
  let backslashes = 0
  while (at >= start && text[at] === '\\') {
    backslashes += 1
    at -= 1
  }
  return backslashes % 2 === 1
}

/** A logical line outside of recipes as make reads it: one line, comment cut off, blanks at its ends cut off. */
export function plainLine(text: string, { start, end }: MakeLine): string {
  const joined = text.slice(start, end).replaceAll(/[ \t]*\\\r?\n[ \t]*/g, ' ')
  return withoutComment(joined).trim()
}

function withoutComment(line: string): string {
  const hash = /(?<!\\)(?:\\\\)*#/.exec(line)
  return hash === null ? line : line.slice(0, hash.index + hash[0].length - 1)
}

/** `NAME = value` in all of its spellings. Source: GNU make manual, 6.2 "The Two Flavors of Variables". */
export const ASSIGNMENT =
  /^(?:(?:export|override|private|unexport)\s+)*([\w.-]+)\s*(\?=|\+=|!=|:{1,3}=|=)\s*(.*)$/s

/** Conditionals stand inside and outside of recipes alike. */
export function isConditional(plain: string): boolean {
  return /^(?:ifn?eq|ifn?def|else|endif)\b/.test(plain)
}

/** Where a line stands, its break left out. */
export function lineLocation(
  path: RepositoryPath,
  lines: LineStarts,
  { start, end }: Pick<MakeLine, 'start' | 'end'>,
): Location {
  const from = lines.position(start)
  const to = lines.position(end)
  return { path, startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }
}
