import { type CST, Parser } from 'yaml'
import type { Text } from '../sources/workflows/model.ts'
import { LineStarts } from '../sources/workflows/yaml/scalar.ts'

/** A workflow file as text: what stands where, for edits that leave the rest alone. */
export class Layout {
  readonly text: string
  readonly lines: LineStarts
  private readonly flows: readonly (readonly [number, number])[]

  /** @param text of a file that the workflow reader accepts, without byte-order mark */
  constructor(text: string) {
    this.text = text
    this.lines = new LineStarts(text)
    this.flows = outermostFlows([...new Parser().parse(text)])
  }

  offset(line: number, column: number): number {
    return this.lines.offset({ startLine: line, startColumn: column })
  }

  /** One line without its break. */
  line(line: number): string {
    const start = this.offset(line, 1)
    const feed = this.text.indexOf('\n', start)
    const end = feed === -1 ? this.text.length : feed
    return this.text.slice(start, end > start && this.text[end - 1] === '\r' ? end - 1 : end)
  }

  /** The line that a comment about a scalar stands on: a block's header, else the scalar's last line. */
  commentLine({ at }: Text): number {
    const first = this.text[this.lines.offset(at)]
    return first === '|' || first === '>' ? at.startLine : at.endLine
  }

  /**
   * Where a comment can be put at the end of a line without standing inside a flow (`[…]`, `{…}`) or a scalar.
   * @param at where the scalar starts that the comment is about
   * @returns the offset behind the line's last visible character; `null` where the flow goes on below
   */
  commentEnd(at: number, line: number): number | null {
    const flow = this.flows.find(([start, end]) => start <= at && at < end)
    if (flow !== undefined && this.lines.position(flow[1] - 1).line !== line) return null
    return this.offset(line, 1) + this.line(line).trimEnd().length
  }
}

/** Start and end of every flow collection that is inside no other. */
function outermostFlows(tokens: readonly CST.Token[]): readonly (readonly [number, number])[] {
  const flows: (readonly [number, number])[] = []
  const pending: CST.Token[] = [...tokens]
  for (let token = pending.pop(); token !== undefined; token = pending.pop()) {
    if (token.type === 'flow-collection') {
      const close = token.end.find(({ type }) => type === 'flow-map-end' || type === 'flow-seq-end')
      flows.push([token.offset, close === undefined ? Number.MAX_SAFE_INTEGER : close.offset + 1])
      continue
    }
    if ('value' in token && token.value !== undefined) pending.push(token.value)
    if (!('items' in token)) continue
    for (const { key, value } of token.items) {
      if (key != null) pending.push(key)
      if (value !== undefined) pending.push(value)
    }
  }
  return flows
}
