import type { Location } from '../../location.ts'
import type { Segment, Text } from './model.ts'

/**
 * Where a part of a scalar's value stands in its file.
 * @param start offset in `text.value`, inclusive
 * @param end offset in `text.value`, exclusive; `start` when absent
 */
export function locate(text: Text, start: number, end: number = start): Location {
  const from = positionOf(text, start)
  const to = positionOf(text, end)
  return {
    path: text.at.path,
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
  }
}

function positionOf(text: Text, offset: number): { line: number; column: number } {
  const segment = segmentAt(text.segments, offset)
  if (segment === undefined) return { line: text.at.startLine, column: text.at.startColumn }
  return { line: segment.line, column: segment.column + (offset - segment.offset) }
}

function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  let low = 0
  let high = segments.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (segments[middle]!.offset <= offset) low = middle
    else high = middle - 1
  }
  return segments[low]
}
