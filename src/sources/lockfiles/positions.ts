import type { Location, RepositoryPath } from '../../location.ts'

/** Turns offsets of one text into locations. */
export type Positions = (start: number, end: number) => Location

/**
 * Index the lines of a text once, for thousands of look-ups.
 * @returns a function from a half-open span of UTF-16 offsets to its location
 */
export function positionsOf(text: string, path: RepositoryPath): Positions {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const lineOf = (offset: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  return (start, end) => {
    const first = lineOf(start)
    const last = lineOf(end)
    return {
      path,
      startLine: first + 1,
      startColumn: start - starts[first]! + 1,
      endLine: last + 1,
      endColumn: end - starts[last]! + 1,
    }
  }
}
