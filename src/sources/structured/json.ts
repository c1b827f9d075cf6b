import { MAX_DEPTH, type StructuredDocument } from './document.ts'
import { type Positions, positions, quoted } from './position.ts'

/**
 * Parse a JSON file (RFC 8259) strictly. A byte-order mark is tolerated; comments and trailing commas are not.
 * A key written twice in one object is refused: parsers disagree on which one counts, so one reader could be
 * shown a harmless value while another uses a different one.
 * @param path named in errors and positions
 * @throws SourceInvalid with `line:column` when the text is not JSON, repeats a key, or nests deeper than any real file
 */
export function parseJson(text: string, path: string): StructuredDocument {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  const where = positions(source, path)
  const value = new Parser(source, where).document()
  const index = new Index(source)
  return {
    value,
    locate(steps, part = 'value') {
      const [start, end] = index.find(steps, part)
      return where.span(start, end)
    },
  }
}

const SPACE = /[ \t\n\r]*/y
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
const NEEDS_DECODING = /[\\\p{Cc}]/u
const WORDS: Readonly<Record<string, true | false | null>> = { true: true, false: false, null: null }

class Parser {
  private readonly text: string
  private readonly where: Positions
  private at = 0
  private depth = 0

  constructor(text: string, where: Positions) {
    this.text = text
    this.where = where
  }

  document(): unknown {
    const value = this.value()
    this.space()
    if (this.at < this.text.length) throw this.unexpected('the end of the file')
    return value
  }

  private value(): unknown {
    this.space()
    const first = this.text[this.at]
    if (first === '"') return this.string()
    if (first === '{') return this.nested(() => this.object())
    if (first === '[') return this.nested(() => this.array())
    if (first === '-' || (first !== undefined && first >= '0' && first <= '9')) return this.number()
    for (const word in WORDS) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length
        return WORDS[word]
      }
    }
    throw this.unexpected('a value')
  }

  private nested<T>(read: () => T): T {
    this.depth += 1
    if (this.depth > MAX_DEPTH)
      throw this.where.problem(this.at, `is nested more than ${MAX_DEPTH} levels deep`)
    this.at += 1
    const value = read()
    this.depth -= 1
    return value
  }

  private object(): Record<string, unknown> {
    const object = Object.create(null) as Record<string, unknown>
    if (this.closes('}')) return object
    for (;;) {
      this.space()
      const start = this.at
      if (this.text[start] !== '"') throw this.unexpected('a key in double quotes')
      const key = this.string()
      if (key in object) throw this.where.problem(start, `key ${quoted(key)} is written twice; keep one`)
      this.space()
      if (this.text[this.at] !== ':') throw this.unexpected('`:`')
      this.at += 1
      object[key] = this.value()
      if (this.closes('}')) return object
      if (this.text[this.at] !== ',') throw this.unexpected('`,` or `}`')
      this.at += 1
    }
  }

  private array(): unknown[] {
    const items: unknown[] = []
    if (this.closes(']')) return items
    for (;;) {
      items.push(this.value())
      if (this.closes(']')) return items
      if (this.text[this.at] !== ',') throw this.unexpected('`,` or `]`')
      this.at += 1
    }
  }

  private string(): string {
    const start = this.at
    const end = endOfString(this.text, start)
    if (end === null) throw this.where.problem(start, 'a string is not closed')
    this.at = end
    const inner = this.text.slice(start + 1, end - 1)
    if (!NEEDS_DECODING.test(inner)) return inner
    try {
      return JSON.parse(this.text.slice(start, end)) as string
    } catch {
      throw this.where.problem(start, 'a string holds an unescaped control character or an unknown escape')
    }
  }

  private number(): number {
    const text = this.take(NUMBER)
    if (text === null) throw this.unexpected('a number')
    return Number(text)
  }

  private closes(bracket: string): boolean {
    this.space()
    if (this.text[this.at] !== bracket) return false
    this.at += 1
    return true
  }

  private space(): void {
    this.take(SPACE)
  }

  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at
    const match = pattern.exec(this.text)
    if (match === null) return null
    this.at = pattern.lastIndex
    return match[0]
  }

  private unexpected(expected: string): Error {
    const found = this.text[this.at]
    return this.where.problem(
      this.at,
      found === undefined
        ? `the file ends where ${expected} should stand`
        : `expected ${expected}, found ${quoted(found)}`,
    )
  }
}

/** @returns the offset behind the closing quote, `null` where the string is not closed */
function endOfString(text: string, start: number): number | null {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let escapes = 0
    while (text[end - 1 - escapes] === '\\') escapes += 1
    if (escapes % 2 === 0) return end + 1
  }
  return null
}

type Span = readonly [start: number, end: number]
interface Child {
  readonly key: Span | null
  readonly value: Span
}

/**
 * Finds values in text that is known to be valid. Each container on the way is scanned once and remembered, so that
 * asking for many values of one lockfile stays linear, and asking for none costs nothing.
 */
class Index {
  private readonly text: string
  private whole: Child | undefined
  private readonly containers = new Map<number, Map<string | number, Child>>()

  constructor(text: string) {
    this.text = text
  }

  find(steps: readonly (string | number)[], part: 'key' | 'value'): Span {
    let found = this.root()
    for (const step of steps) {
      const child = this.children(found.value).get(step)
      if (child === undefined) return found.value
      found = child
    }
    return part === 'key' && found.key !== null ? found.key : found.value
  }

  /** Found once: its end is the end of the file. */
  private root(): Child {
    const start = this.skipSpace(0)
    this.whole ??= { key: null, value: [start, this.endOf(start)] }
    return this.whole
  }

  private children([start]: Span): Map<string | number, Child> {
    const known = this.containers.get(start)
    if (known !== undefined) return known
    const children = new Map<string | number, Child>()
    this.containers.set(start, children)
    const opening = this.text[start]
    if (opening !== '{' && opening !== '[') return children
    let at = this.skipSpace(start + 1)
    while (this.text[at] !== '}' && this.text[at] !== ']') {
      let key: Span | null = null
      if (opening === '{') {
        key = [at, this.endOf(at)]
        // one character for the colon between key and value
        at = this.skipSpace(this.skipSpace(key[1]) + 1)
      }
      const value: Span = [at, this.endOf(at)]
      const name = key === null ? children.size : (JSON.parse(this.text.slice(...key)) as string)
      children.set(name, { key, value })
      at = this.skipSpace(value[1])
      if (this.text[at] === ',') at = this.skipSpace(at + 1)
    }
    return children
  }

  /** The end of the value that starts here. */
  private endOf(start: number): number {
    let depth = 0
    let at = start
    do {
      const character = this.text[at]
      if (character === '"') at = endOfString(this.text, at)!
      else {
        if (character === '{' || character === '[') depth += 1
        else if (character === '}' || character === ']') depth -= 1
        else if (depth === 0) return this.endOfWord(at)
        at += 1
      }
    } while (depth > 0)
    return at
  }

  private endOfWord(start: number): number {
    let at = start
    while (at < this.text.length && !' \t\n\r,]}'.includes(this.text[at]!)) at += 1
    return at
  }

  private skipSpace(start: number): number {
    SPACE.lastIndex = start
    SPACE.exec(this.text)
    return SPACE.lastIndex
  }
}
