import type { Segment } from '../model.ts'

/** A scalar's value, and for each run of it the offset in the file's text that it was copied from. */
export interface Unfolded {
  readonly value: string
  /** Ascending; from each `offset` of the value on, `source` counts up in step with it. */
  readonly runs: readonly { readonly offset: number; readonly source: number }[]
}

/** Turns runs of file offsets into lines and columns. */
export function segmentsOf(runs: Unfolded['runs'], lines: LineStarts): Segment[] {
  return runs.map(({ offset, source }) => ({ offset, ...lines.position(source) }))
}

/** Builds a value piece by piece and remembers where each piece came from. */
export class Unfolding {
  value = ''
  readonly runs: { offset: number; source: number }[] = []
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** Appends `text[from, to)` as it stands. */
  copy(from: number, to: number): void {
    if (to <= from) return
    this.mark(from)
    this.value += this.text.slice(from, to)
  }

  /** Appends characters that stand for what is written at `source` (an escape, a folded line break). */
  stand(characters: string, source: number): void {
    if (characters === '') return
    this.mark(source)
    this.value += characters
    // Whatever comes next starts a run of its own: an escape is longer than what it stands for.
    this.broken = true
  }

  /** Closes the value: its end stands at `source`. */
  end(source: number): Unfolded {
    this.mark(source)
    return { value: this.value, runs: this.runs }
  }

  private broken = false

  private mark(source: number): void {
    const last = this.runs.at(-1)
    const continues =
      last !== undefined && !this.broken && last.source + (this.value.length - last.offset) === source
    this.broken = false
    if (continues) return
    if (last !== undefined && last.offset === this.value.length) last.source = source
    else this.runs.push({ offset: this.value.length, source })
  }
}

/** Where each line of a text starts. */
export class LineStarts {
  private readonly starts: readonly number[]

  constructor(text: string) {
    const starts = [0]
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    this.starts = starts
  }

  /** The offset of a location's start. */
  offset(at: { readonly startLine: number; readonly startColumn: number }): number {
    return this.starts[at.startLine - 1]! + at.startColumn - 1
  }

  /** Whether an offset stands below a line. */
  isLaterLine(offset: number, line: number): boolean {
    const next = this.starts[line]
    return next !== undefined && offset >= next
  }

  /** Line and column, both from 1, of an offset. */
  position(offset: number): { line: number; column: number } {
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - this.starts[low]! + 1 }
  }
}
