import type { SourceInvalid } from '../../errors.ts'
import { MAX_DEPTH } from '../structured/document.ts'
import { positions } from '../structured/position.ts'
import type { Table } from './shape.ts'

/** A document of the YAML that package managers write, and where the keys of its tables stand. */
export interface MachineYaml {
  /** Tables without prototype, lists, text; `true` and `false` without quotes are flags, an absent value is `null`. */
  readonly value: unknown
  /** The span of a key in one of the document's tables, quotes included; `null` when it is not there. */
  key(table: Table, key: string): readonly [start: number, end: number] | null
}

/**
 * Read the subset of YAML that pnpm, Yarn and Prettier write: block and flow collections, quoted, plain and block
 * scalars, several documents. The general parser needs five to nine times as long for megabytes of lockfile.
 * Scalars stay text, as written; aliases, anchors, tags and plain scalars over several lines are refused, because no
 * package manager writes them and a reader that guesses would lock something else than the installer.
 * @throws SourceInvalid with `line:column`, also for a key that stands twice in one table
 */
export function parseMachineYaml(text: string, path: string): readonly MachineYaml[] {
  return new Reader(text, path).documents()
}

const PLAIN_START = /[^\s&*!%@`|>"'{}[\],#?]/
/** Where a plain scalar ends: at `: `, ` #`, the end of the line, and in a flow collection at its punctuation. */
const BLOCK_END = /:(?=\s|$)|[ \t]#|[\n\r]/g
const FLOW_END = /:(?=[\s,}\]]|$)|[ \t]#|[,{}[\]\n\r]/g

class Reader {
  private readonly text: string
  private readonly path: string
  private at = 0
  /** Column of the content at `at`; -1 at the end of a document. */
  private column = -1
  private depth = 0
  private keys = new Map<object, Map<string, readonly [number, number]>>()

  constructor(text: string, path: string) {
    this.text = text
    this.path = path
  }

  documents(): MachineYaml[] {
    const found: MachineYaml[] = []
    for (;;) {
      this.keys = new Map()
      this.advance(true)
      if (this.column !== -1) {
        const value = this.node(0)
        if (this.column !== -1) throw this.problem('holds something that belongs to nothing')
        const { keys } = this
        found.push({ value, key: (table, key) => keys.get(table)?.get(key) ?? null })
      }
      if (this.at >= this.text.length) return found
      this.at += 3
      this.endOfLine()
    }
  }

  /** The node that begins at the content, when it is indented far enough; `null` when nothing is. */
  private node(minimum: number): unknown {
    if (this.column < minimum) return null
    this.depth += 1
    if (this.depth > MAX_DEPTH) throw this.problem(`is nested more than ${MAX_DEPTH} levels deep`)
    const value = this.isDash() ? this.list() : this.isKey() ? this.table() : this.inline()
    this.depth -= 1
    return value
  }

  /** A scalar or flow collection that stands on a line of its own. */
  private inline(): unknown {
    const value = this.value(false)
    this.endOfLine()
    this.advance()
    return value
  }

  private isDash(): boolean {
    return this.text[this.at] === '-' && /[ \n\r]|^$/.test(this.text.charAt(this.at + 1))
  }

  private isKey(): boolean {
    const first = this.text[this.at]!
    if (first === '?' && this.text[this.at + 1] === ' ') return true
    if (first === '{' || first === '[') return false
    const before = this.at
    if (first === '"' || first === "'") this.quoted()
    else this.at = this.plainEnd(false)
    const isKey = this.text[this.at] === ':'
    this.at = before
    return isKey
  }

  private list(): unknown[] {
    const { column } = this
    const items: unknown[] = []
    while (this.column === column && this.isDash()) {
      this.at += 1
      this.skipSpaces()
      if (this.isLineEnd()) {
        this.endOfLine()
        this.advance()
      } else this.column = this.at - this.lineStart()
      items.push(this.node(column + 1))
    }
    if (this.column > column) throw this.problem('is indented like nothing around it')
    return items
  }

  private table(): Table {
    const { column } = this
    const table = Object.create(null) as Record<string, unknown>
    const spans = new Map<string, readonly [number, number]>()
    this.keys.set(table, spans)
    while (this.column === column) {
      const isExplicit = this.text.startsWith('? ', this.at)
      if (isExplicit) {
        this.at += 2
        this.skipSpaces()
      }
      const key = this.newKey(spans, false)
      if (isExplicit) {
        this.endOfLine()
        this.advance()
        if (this.column !== column) throw this.problem('has a key without a value')
      }
      if (this.text[this.at] !== ':') throw this.problem('has a line that is neither a key nor an item')
      this.at += 1
      table[key] = this.tableValue(column, isExplicit)
    }
    if (this.column > column) throw this.problem('is indented like nothing around it')
    return table
  }

  private tableValue(column: number, isExplicit: boolean): unknown {
    if (!this.isLineEnd() && this.text[this.at] !== ' ') throw this.problem('has no space after a colon')
    this.skipSpaces()
    if (isExplicit && !this.isLineEnd()) {
      this.column = this.at - this.lineStart()
      return this.node(column + 1)
    }
    if (!this.isLineEnd()) {
      const value = this.value(false, column)
      this.endOfLine()
      this.advance()
      return value
    }
    this.endOfLine()
    this.advance()
    // the items of a list may stand under their key without indentation
    return this.node(this.column === column && this.isDash() ? column : column + 1)
  }

  private newKey(spans: Map<string, readonly [number, number]>, inFlow: boolean): string {
    const start = this.at
    const key = this.scalar(inFlow)
    if (spans.has(key)) throw this.problem(`has the key ${JSON.stringify(key)} twice in one table`, start)
    spans.set(key, [start, this.at])
    this.skipSpaces()
    return key
  }

  private value(inFlow: boolean, column = 0): unknown {
    const first = this.text[this.at]
    if (first === '{') return this.flowTable()
    if (first === '[') return this.flowList()
    if (!inFlow && (first === '|' || first === '>')) return this.block(column)
    if (first === '"' || first === "'") return this.quoted()
    const text = this.scalar(inFlow)
    if (!inFlow && this.text[this.at] === ':') throw this.problem('has two keys in one line')
    if (text === 'null' || text === '~') return null
    return text === 'true' ? true : text === 'false' ? false : text
  }

  private flowTable(): Table {
    const table = Object.create(null) as Record<string, unknown>
    const spans = new Map<string, readonly [number, number]>()
    this.keys.set(table, spans)
    this.flow('}', () => {
      const key = this.newKey(spans, true)
      if (this.text[this.at] !== ':') throw this.problem('has a key without a value')
      this.at += 1
      this.skipWhite()
      table[key] = this.value(true)
    })
    return table
  }

  private flowList(): unknown[] {
    const items: unknown[] = []
    this.flow(']', () => items.push(this.value(true)))
    return items
  }

  private flow(close: string, member: () => void): void {
    this.depth += 1
    if (this.depth > MAX_DEPTH) throw this.problem(`is nested more than ${MAX_DEPTH} levels deep`)
    this.at += 1
    this.skipWhite()
    while (this.text[this.at] !== close) {
      member()
      this.skipWhite()
      if (this.text[this.at] === ',') this.at += 1
      else if (this.text[this.at] !== close) throw this.problem(`lacks a \`${close}\``)
      this.skipWhite()
    }
    this.at += 1
    this.depth -= 1
  }

  private scalar(inFlow: boolean): string {
    const first = this.text.charAt(this.at)
    if (first === '"' || first === "'") return this.quoted()
    if (!PLAIN_START.test(first)) throw this.problem('is not the YAML that a package manager writes')
    const start = this.at
    this.at = this.plainEnd(inFlow)
    return this.text.slice(start, this.at).trimEnd()
  }

  private plainEnd(inFlow: boolean): number {
    const end = inFlow ? FLOW_END : BLOCK_END
    end.lastIndex = this.at
    return end.exec(this.text)?.index ?? this.text.length
  }

  private quoted(): string {
    const start = this.at
    const quote = this.text[start]!
    for (let end = start + 1; ; end += 1) {
      const char = this.text[end]
      if (char === undefined || char === '\n') throw this.problem('has a quote that is not closed', start)
      if (char === '\\' && quote === '"') end += 1
      else if (char === quote && quote === "'" && this.text[end + 1] === quote) end += 1
      else if (char === quote) {
        this.at = end + 1
        return this.unquoted(this.text.slice(start, end + 1), start)
      }
    }
  }

  private unquoted(literal: string, start: number): string {
    if (literal.startsWith("'")) return literal.slice(1, -1).replaceAll("''", "'")
    try {
      return JSON.parse(literal) as string
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      throw this.problem('has an escape that no package manager writes', start)
    }
  }

  /** A block scalar, its lines joined: lockfiles hold only remarks in them. */
  private block(column: number): string {
    const lines: string[] = []
    const fold = this.text[this.at] === '>'
    this.at = this.lineEnd()
    while (this.at < this.text.length) {
      const start = this.at + 1
      const end = this.lineEnd(start)
      const line = this.text.slice(start, end)
      if (line.trim() !== '' && line.length - line.trimStart().length <= column) break
      lines.push(line.trim())
      this.at = end
    }
    return lines.join(fold ? ' ' : '\n').trim()
  }

  /** Go to the next content; a document marker ends the document. */
  private advance(isFirst = false): void {
    this.column = -1
    if (isFirst) this.endOfLineOrContent()
    while (this.at < this.text.length) {
      const start = this.at
      this.skipSpaces()
      if (this.text[this.at] === '\t') throw this.problem('is indented with a tab')
      if (!this.isLineEnd()) {
        if (this.at === start && /^(?:---|\.\.\.)(?=\s|$)/.test(this.text.slice(start, start + 4))) return
        this.column = this.at - start
        return
      }
      this.endOfLine()
    }
  }

  private endOfLineOrContent(): void {
    if (this.at === 0 && this.text.charCodeAt(0) === 0xfeff) this.at = 1
  }

  private isLineEnd(): boolean {
    const char = this.text[this.at]
    return char === undefined || char === '\n' || char === '\r' || char === '#'
  }

  /** Nothing but a comment may follow; goes behind the line break. */
  private endOfLine(): void {
    this.skipSpaces()
    if (!this.isLineEnd()) throw this.problem('has something behind a value')
    this.at = Math.min(this.lineEnd() + 1, this.text.length)
  }

  private lineEnd(from = this.at): number {
    const end = this.text.indexOf('\n', from)
    return end === -1 ? this.text.length : end
  }

  private lineStart(): number {
    return this.text.lastIndexOf('\n', this.at - 1) + 1
  }

  private skipSpaces(): void {
    while (this.text.charCodeAt(this.at) === 32) this.at += 1
  }

  private skipWhite(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at)
      if (code !== 32 && code !== 10 && code !== 13) return
      this.at += 1
    }
  }

  private problem(what: string, offset = this.at): SourceInvalid {
    return positions(this.text, this.path).problem(offset, what)
  }
}
