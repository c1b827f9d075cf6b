import { SourceInvalid } from '../../errors.ts'
import { type Location, repositoryPath } from '../../location.ts'

/** Turns offsets of one text into lines and columns; the table of lines is made when first asked for. */
export interface Positions {
  /** @param end exclusive; never before `start` */
  span(start: number, end: number): Location
  /** The error for a text that cannot be understood at `offset`, with line and column in front. */
  problem(offset: number, what: string): SourceInvalid
}

/** @param path relative to the repository root */
export function positions(text: string, path: string): Positions {
  let starts: readonly number[] | undefined
  const at = (offset: number): { line: number; column: number } => {
    starts ??= lineStarts(text)
    const line = lastAtOrBefore(starts, offset)
    return { line: line + 1, column: offset - starts[line]! + 1 }
  }
  return {
    span(start, end) {
      const from = at(start)
      const to = at(end)
      return {
        path: repositoryPath(path),
        startLine: from.line,
        startColumn: from.column,
        endLine: to.line,
        endColumn: to.column,
      }
    },
    problem(offset, what) {
      const { line, column } = at(Math.min(offset, text.length))
      return new SourceInvalid(path, `${line}:${column}: ${what}`)
    },
  }
}

/** A key or value of hostile length or content, fit for one line of a message. */
export function quoted(text: string): string {
  return `\`${JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text).slice(1, -1)}\``
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}
