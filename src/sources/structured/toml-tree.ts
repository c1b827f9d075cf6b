type Span = readonly [start: number, end: number]

/** Where one value of a TOML file stands, and its parts. */
export interface TomlNode {
  key: Span | null
  /** For a table written with a header, the header. */
  value: Span
  children: Map<string | number, TomlNode> | null
}

/**
 * The positions of every key and value.
 * @param text valid TOML; it has been parsed before, so nothing is checked here
 */
export function tomlTree(text: string): TomlNode {
  return new Scanner(text).document()
}

interface Key {
  readonly name: string
  readonly span: Span
}

class Scanner {
  private readonly text: string
  private at = 0

  constructor(text: string) {
    this.text = text
  }

  document(): TomlNode {
    const root: TomlNode = { key: null, value: [0, 0], children: new Map() }
    let table = root
    for (;;) {
      this.skipVoid()
      if (this.at >= this.text.length) return root
      if (this.text[this.at] === '[') table = this.header(root)
      else this.pair(table)
    }
  }

  private header(root: TomlNode): TomlNode {
    const start = this.at
    const isArray = this.text[start + 1] === '['
    this.at += isArray ? 2 : 1
    const keys = this.keys(']')
    this.at += isArray ? 2 : 1
    const span: Span = [start, this.at]
    const parent = descend(root, keys.slice(0, -1), span)
    const last = keys.at(-1)!
    if (!isArray) return named(parent, last, span, true)
    const list = named(parent, last, span, false)
    const item: TomlNode = { key: last.span, value: span, children: new Map() }
    list.children!.set(list.children!.size, item)
    return item
  }

  private pair(table: TomlNode): void {
    const keys = this.keys('=')
    this.at += 1
    this.skipSpace()
    const start = this.at
    const children = this.value()
    const last = keys.at(-1)!
    const value: Span = [start, this.at]
    const parent = descend(table, keys.slice(0, -1), value)
    parent.children!.set(last.name, { key: last.span, value, children })
  }

  /** Dotted keys up to the character that ends them, which is not consumed. */
  private keys(end: string): Key[] {
    const keys: Key[] = []
    for (;;) {
      this.skipSpace()
      const character = this.text[this.at]
      if (character === end || character === undefined) return keys
      if (character === '.') {
        this.at += 1
        continue
      }
      const start = this.at
      if (character === '"' || character === "'") this.skipString()
      else this.skipWhile(/[A-Za-z0-9_-]*/y)
      const raw = this.text.slice(start, this.at)
      keys.push({ name: keyName(raw), span: [start, this.at] })
      if (this.at === start) this.at += 1
    }
  }

  /** @returns the children of an array or inline table, `null` for anything else */
  private value(): Map<string | number, TomlNode> | null {
    const character = this.text[this.at]
    if (character === '[') return this.array()
    if (character === '{') return this.inlineTable()
    if (character === '"' || character === "'") this.skipString()
    else this.skipWhile(/[^,\]}#\n\r]*/y)
    // a bare date may hold a space, so trailing space is cut instead of being a border
    while (this.text[this.at - 1] === ' ' || this.text[this.at - 1] === '\t') this.at -= 1
    return null
  }

  private array(): Map<string | number, TomlNode> {
    const children = new Map<string | number, TomlNode>()
    this.at += 1
    for (;;) {
      this.skipVoid()
      const character = this.text[this.at]
      if (character === ']' || character === undefined) break
      if (character === ',') {
        this.at += 1
        continue
      }
      const start = this.at
      const nested = this.value()
      children.set(children.size, { key: null, value: [start, this.at], children: nested })
    }
    this.at += 1
    return children
  }

  private inlineTable(): Map<string | number, TomlNode> {
    const table: TomlNode = { key: null, value: [this.at, this.at], children: new Map() }
    this.at += 1
    for (;;) {
      this.skipVoid()
      const character = this.text[this.at]
      if (character === '}' || character === undefined) break
      if (character === ',') this.at += 1
      else this.pair(table)
    }
    this.at += 1
    return table.children!
  }

  private skipString(): void {
    const quote = this.text[this.at]!
    const triple = quote.repeat(3)
    if (this.text.startsWith(triple, this.at)) {
      this.at += 3
      while (this.at < this.text.length && !this.text.startsWith(triple, this.at)) this.skipCharacter(quote)
      this.at += 3
      // up to two quotes may stand directly before the closing three
      while (this.text[this.at] === quote) this.at += 1
      return
    }
    this.at += 1
    while (this.at < this.text.length && this.text[this.at] !== quote) this.skipCharacter(quote)
    this.at += 1
  }

  private skipCharacter(quote: string): void {
    this.at += quote === '"' && this.text[this.at] === '\\' ? 2 : 1
  }

  private skipVoid(): void {
    for (;;) {
      this.skipWhile(/[ \t\r\n]*/y)
      if (this.text[this.at] !== '#') return
      const end = this.text.indexOf('\n', this.at)
      this.at = end === -1 ? this.text.length : end
    }
  }

  private skipSpace(): void {
    this.skipWhile(/[ \t]*/y)
  }

  private skipWhile(pattern: RegExp): void {
    pattern.lastIndex = this.at
    pattern.exec(this.text)
    this.at = pattern.lastIndex
  }
}

/** The table that the keys lead to; the last item where a key names an array of tables. */
function descend(from: TomlNode, keys: readonly Key[], span: Span): TomlNode {
  let node = from
  for (const key of keys) {
    node = named(node, key, span, false)
    const items = node.children!
    const last = items.get(items.size - 1)
    if (last !== undefined) node = last
  }
  return node
}

/** @param defines whether this very text is the table's own header, as opposed to one that only implies it */
function named(parent: TomlNode, key: Key, span: Span, defines: boolean): TomlNode {
  const known = parent.children!.get(key.name)
  if (known === undefined) {
    const node: TomlNode = { key: key.span, value: span, children: new Map() }
    parent.children!.set(key.name, node)
    return node
  }
  if (defines) {
    known.key = key.span
    known.value = span
  }
  return known
}

function keyName(raw: string): string {
  if (raw.startsWith("'")) return raw.slice(1, -1)
  if (!raw.startsWith('"')) return raw
  if (!raw.includes('\\')) return raw.slice(1, -1)
  // TOML 1.0 escapes are JSON's, without `\/`, plus `\U` with eight digits and 1.1's `\e` and `\x`
  return raw
    .slice(1, -1)
    .replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|(.))/g, unescaped)
}

const ESCAPES: Readonly<Record<string, string>> = {
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  e: '\u001b',
  '"': '"',
  '\\': '\\',
}

function unescaped(whole: string, four?: string, eight?: string, two?: string, letter?: string): string {
  const hex = four ?? eight ?? two
  if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
  return ESCAPES[letter ?? ''] ?? whole
}
