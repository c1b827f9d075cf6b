import type { RepositoryPath } from '../../../location.ts'
import type { Segment, Text } from '../model.ts'

/** A whole file as one text: one segment a line, so that offsets turn into lines and columns. */
export function wholeText(text: string, path: RepositoryPath): Text {
  const segments: Segment[] = []
  let line = 1
  let start = 0
  for (;;) {
    segments.push({ offset: start, line, column: 1 })
    const feed = text.indexOf('\n', start)
    if (feed === -1) break
    start = feed + 1
    line++
  }
  const at = { path, startLine: 1, startColumn: 1, endLine: line, endColumn: text.length - start + 1 }
  return { value: text, at, segments, type: 'string', comment: null, expressions: [] }
}
