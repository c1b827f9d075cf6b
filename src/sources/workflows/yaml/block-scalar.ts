import { type Unfolded, Unfolding } from './scalar.ts'

interface BlockLine {
  /** Offset of the first content character, after the indentation that YAML strips. */
  readonly from: number
  /** Offset of the line break (before a carriage return). */
  readonly to: number
}

/**
 * Literal and folded block scalars: YAML 1.2.2 section 8.1.
 * @param body offset of the first character after the header's line
 * @param end offset after the scalar's last line
 * @param value what the parser made of it: tells chomping and indentation beyond doubt
 */
export function unfoldBlock(
  text: string,
  body: number,
  end: number,
  folded: boolean,
  value: string,
): Unfolded | null {
  const lines = linesOf(text, body, end)
  const indent = indentOf(text, lines, value)
  const out = new Unfolding(text)
  let offset = 0
  let finish = body
  for (const [index, line] of lines.entries()) {
    const from = Math.min(line.from + indent, line.to)
    const content = text.slice(from, line.to)
    if (content === '') {
      // An empty line is one line feed of its own, or swallowed by folding; the next line settles which.
      if (!folded && index < lines.length && value[offset] === '\n') {
        out.stand('\n', from)
        offset++
      }
      continue
    }
    // Only line breaks and the fold's space stand between two lines.
    const gap = contentStart(value, offset, content, folded)
    if (!value.startsWith(content, gap)) return null
    if (gap > offset) out.stand(value.slice(offset, gap), finish)
    out.copy(from, line.to)
    offset = gap + content.length
    finish = line.to
    if (!folded && value[offset] === '\n') {
      out.stand('\n', line.to)
      offset++
    }
  }
  const rest = value.slice(offset)
  if (/[^\n ]/.test(rest)) return null
  out.stand(rest, finish)
  return out.end(finish)
}

/** Skips the line breaks, or the space of a fold, before a line's content. */
function contentStart(value: string, from: number, content: string, folded: boolean): number {
  let at = from
  const isFold = (): boolean => folded && value[at] === ' ' && !value.startsWith(content, at)
  while (value[at] === '\n' || isFold()) at++
  return at
}

function linesOf(text: string, body: number, end: number): BlockLine[] {
  const lines: BlockLine[] = []
  for (let at = body; at < end; ) {
    const feed = text.indexOf('\n', at)
    const stop = feed === -1 || feed >= end ? end : feed
    lines.push({ from: at, to: stop > at && text[stop - 1] === '\r' ? stop - 1 : stop })
    at = stop + 1
  }
  return lines
}

/** The stripped indentation: what the first line with content has more than the value shows. */
function indentOf(text: string, lines: readonly BlockLine[], value: string): number {
  const first = lines.find((line) => /[^ ]/.test(text.slice(line.from, line.to)))
  if (first === undefined) return Math.max(0, ...lines.map((line) => line.to - line.from))
  const spaces = text.slice(first.from, first.to).search(/[^ ]/)
  const at = value.search(/[^ \n]/)
  return spaces - (at - (value.lastIndexOf('\n', at) + 1))
}
