import type { RepositoryPath } from '../../../location.ts'
import type { Text } from '../model.ts'
import { invalidAt } from '../yaml/node.ts'
import { LineStarts, segmentsOf, type Unfolded, Unfolding } from '../yaml/scalar.ts'

/** One instruction with its continuation lines joined, as Docker joins them. */
export interface Instruction {
  /** Upper case; `ONBUILD` taken off. */
  readonly name: string
  /** What follows the name, flags included, as one text. */
  readonly body: Text
  /** The here-documents that follow it, in order. */
  readonly heredocs: readonly { readonly name: string; readonly body: Text }[]
}

/**
 * Splits a Dockerfile into instructions.
 * Source: docs.docker.com, Dockerfile reference: parser directives, continuation, comments within it, here-documents;
 * moby/buildkit, frontend/dockerfile/parser.
 */
export function instructionsOf(
  text: string,
  path: RepositoryPath,
): { instructions: Instruction[]; escaper: string } {
  const reader = new LineReader(text, path)
  const escaper = escapeDirective(text)
  const instructions: Instruction[] = []
  for (let line = reader.next(); line !== null; line = reader.next()) {
    if (/^\s*(?:#.*)?$/.test(line.text)) continue
    instructions.push(instruction(line, reader, escaper))
  }
  return { instructions, escaper }
}

/** A part of a text, its positions kept. */
export function partOf(text: Text, from: number, to: number): Text {
  const segments = text.segments
    .filter((segment, index) => segment.offset < to && (text.segments[index + 1]?.offset ?? Infinity) > from)
    .map(({ offset, line, column }) => {
      const skipped = Math.max(0, from - offset)
      return { offset: Math.max(offset, from) - from, line, column: column + skipped }
    })
  const first = segments[0] ?? { offset: 0, line: text.at.startLine, column: text.at.startColumn }
  const last = segments.at(-1) ?? first
  const endColumn = last.column + (to - from - last.offset)
  const at = { ...text.at, startLine: first.line, startColumn: first.column, endLine: last.line, endColumn }
  return {
    ...text,
    value: text.value.slice(from, to),
    at,
    segments: [...segments, { offset: to - from, line: last.line, column: endColumn }],
  }
}

interface Line {
  readonly text: string
  readonly start: number
}

class LineReader {
  private at = 0
  private readonly text: string
  private readonly path: RepositoryPath
  private readonly lines: LineStarts

  constructor(text: string, path: RepositoryPath) {
    this.text = text
    this.path = path
    this.lines = new LineStarts(text)
  }

  next(): Line | null {
    if (this.at >= this.text.length) return null
    const start = this.at
    const feed = this.text.indexOf('\n', start)
    const stop = feed === -1 ? this.text.length : feed
    this.at = stop + 1
    return { text: this.text.slice(start, stop).replace(/\r$/, ''), start }
  }

  unfolding(): Unfolding {
    return new Unfolding(this.text)
  }

  textOf(unfolded: Unfolded, start: number, end: number): Text {
    const from = this.lines.position(start)
    const to = this.lines.position(end)
    const at = {
      path: this.path,
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
    }
    const segments = segmentsOf(unfolded.runs, this.lines)
    return { value: unfolded.value, at, segments, type: 'string', comment: null, expressions: [] }
  }
}

function instruction(first: Line, reader: LineReader, escaper: string): Instruction {
  const head = /^\s*(?:onbuild\s+)?(\S+)\s*/i.exec(first.text)!
  const out = reader.unfolding()
  const start = first.start + head[0].length
  let end = start
  let from = start
  for (let line: Line | null = first; line !== null; line = reader.next()) {
    const stop = line.start + line.text.length
    if (line !== first) {
      if (/^\s*(?:#.*)?$/.test(line.text)) continue
      from = line.start
    }
    const continued = continuation(line.text, escaper)
    end = continued === -1 ? stop : line.start + continued
    out.copy(from, end)
    if (continued === -1) break
  }
  const body = reader.textOf(out.end(end), start, end)
  const name = head[1]!.toUpperCase()
  const heredocs = ['RUN', 'COPY', 'ADD'].includes(name) ? readHeredocs(body, reader) : []
  return { name, body, heredocs }
}

/** The index of the escape character that continues a line, or -1. */
function continuation(line: string, escaper: string): number {
  const trimmed = line.trimEnd()
  if (!trimmed.endsWith(escaper)) return -1
  // BuildKit: an escaped escape character does not continue the line.
  const before = trimmed.slice(0, -1)
  return before.endsWith(escaper) && escaper === '\\' ? -1 : before.length
}

function readHeredocs(body: Text, reader: LineReader): Instruction['heredocs'] {
  return heredocMarks(body.value).map(({ name, tabs }) => {
    const out = reader.unfolding()
    let start: number | null = null
    let end = 0
    for (let line = reader.next(); line !== null; line = reader.next()) {
      if ((tabs ? line.text.replace(/^\t+/, '') : line.text) === name) {
        return {
          name,
          body: reader.textOf(out.end(end), start ?? line.start, start === null ? line.start : end),
        }
      }
      start ??= line.start
      end = line.start + line.text.length
      out.copy(line.start, end)
      out.stand('\n', end)
    }
    throw invalidAt(body.at, `has a here-document that never ends: ${JSON.stringify(name)} is missing`)
  })
}

/**
 * The here-documents that an instruction announces: whole words outside quotes.
 * A `<<` inside quotes must not swallow the instructions below it.
 */
export function heredocMarks(body: string): { name: string; tabs: boolean; start: number; end: number }[] {
  const marks: { name: string; tabs: boolean; start: number; end: number }[] = []
  const word =
    /\s+|\d*<<(-?)(?:"([^"\s<]+)"|'([^'\s<]+)'|([^\s<"'\\]+))(?=\s|$)|(?:"(?:\\[\s\S]|[^"\\])*"?|'[^']*'?|\\[\s\S]?|[^\s"'\\])+/y
  for (let match = word.exec(body); match !== null; match = word.exec(body)) {
    const name = match[2] ?? match[3] ?? match[4]
    if (name !== undefined)
      marks.push({ name, tabs: match[1] === '-', start: match.index, end: word.lastIndex })
  }
  return marks
}

/** `# escape=` counts only among the directives at the very top. */
function escapeDirective(text: string): string {
  for (const line of text.split('\n', 20)) {
    const directive = /^\s*#\s*([a-z]+)\s*=\s*(\S+)\s*$/i.exec(line)
    if (directive === null) return '\\'
    if (directive[1]!.toLowerCase() === 'escape') return directive[2] === '`' ? '`' : '\\'
  }
  return '\\'
}
