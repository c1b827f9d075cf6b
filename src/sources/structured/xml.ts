import { MAX_DEPTH } from './document.ts'
import { type Positions, positions, quoted } from './position.ts'

/** An element of an XML file with where its parts stand. */
export interface XmlElement {
  /** Without a namespace's prefix. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, XmlText>
  readonly children: readonly XmlElement[]
  /** The text directly in the element, white space around it left out. */
  readonly text: XmlText
  /** Offsets of the start tag. */
  readonly start: number
  readonly end: number
}

export interface XmlText {
  readonly value: string
  /** Offsets as written. */
  readonly start: number
  readonly end: number
}

export interface XmlDocument {
  readonly root: XmlElement
  readonly where: Positions
}

/**
 * Read an XML 1.0 file of the kind that build tools keep. Written here because the readers at hand either give no
 * position of text and attributes, or mend what is not well-formed, where a build tool would stop.
 *
 * A document type is refused, and with it every entity but the five of XML itself: the content could come from
 * elsewhere. Property lists bear one by custom; it is passed over where it declares nothing.
 * @param allowDoctype whether a document type without declarations is passed over
 * @throws SourceInvalid with `line:column` for what is not well-formed
 */
export function parseXml(text: string, path: string, allowDoctype = false): XmlDocument {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  const where = positions(source, path)
  return { root: new Parser(source, where, allowDoctype).document(), where }
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name)
}

/** The children of a name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? []
}

const NAME = /[A-Za-z_:\u0080-\uFFFF][-.\w:\u0080-\uFFFF]*/y
const SPACE = /\s*/y
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

interface Open {
  readonly rawName: string
  readonly attributes: Map<string, XmlText>
  readonly children: XmlElement[]
  readonly texts: XmlText[]
  readonly start: number
  readonly end: number
}

class Parser {
  private readonly text: string
  private readonly where: Positions
  private readonly allowDoctype: boolean
  private at = 0

  constructor(text: string, where: Positions, allowDoctype: boolean) {
    this.text = text
    this.where = where
    this.allowDoctype = allowDoctype
  }

  document(): XmlElement {
    this.prolog()
    if (this.text[this.at] !== '<') throw this.problem('expected an element')
    const stack: Open[] = []
    for (;;) {
      if (stack.length > 0) this.content(stack.at(-1)!)
      if (this.at >= this.text.length) throw this.problem('the file ends inside an element')
      if (this.text.startsWith('</', this.at)) {
        const done = this.close(stack)
        if (done !== null) return this.end(done)
        continue
      }
      const opened = this.open()
      if (opened.isEmpty) {
        const element = finished(opened)
        const parent = stack.at(-1)
        if (parent === undefined) return this.end(element)
        parent.children.push(element)
      } else {
        stack.push(opened)
        if (stack.length > MAX_DEPTH) throw this.problem(`is nested more than ${MAX_DEPTH} levels deep`)
      }
    }
  }

  /** Declaration, comments, instructions and document type in front of the root. */
  private prolog(): void {
    for (;;) {
      this.skip(SPACE)
      if (this.text.startsWith('<!DOCTYPE', this.at)) this.doctype()
      else if (!this.skipAside()) return
    }
  }

  private doctype(): void {
    const end = this.text.indexOf('>', this.at)
    const declares = this.text.slice(this.at, end).includes('[')
    if (!this.allowDoctype || declares || end === -1) {
      throw this.problem('has a document type, whose entities could bring content from elsewhere; remove it')
    }
    this.at = end + 1
  }

  /** A comment or processing instruction. */
  private skipAside(): boolean {
    for (const [open, close] of [
      ['<!--', '-->'],
      ['<?', '?>'],
    ] as const) {
      if (!this.text.startsWith(open, this.at)) continue
      const end = this.text.indexOf(close, this.at + open.length)
      if (end === -1) throw this.problem(`${quoted(open)} is not closed`)
      this.at = end + close.length
      return true
    }
    return false
  }

  /** Text up to the next tag. */
  private content(open: Open): void {
    for (;;) {
      const start = this.at
      const next = this.text.indexOf('<', start)
      const end = next === -1 ? this.text.length : next
      if (end > start) this.take(open, start, end, this.decoded(start, end))
      this.at = end
      if (this.text.startsWith('<![CDATA[', end)) {
        const close = this.text.indexOf(']]>', end)
        if (close === -1) throw this.problem('`<![CDATA[` is not closed')
        const from = end + '<![CDATA['.length
        this.take(open, from, close, this.text.slice(from, close))
        this.at = close + 3
      } else if (!this.skipAside()) return
    }
  }

  private take(open: Open, start: number, end: number, value: string): void {
    if (value.trim() === '') return
    const raw = this.text.slice(start, end)
    const from = start + raw.length - raw.trimStart().length
    open.texts.push({ value, start: from, end: from + raw.trim().length })
  }

  private open(): Open & { readonly isEmpty: boolean } {
    const start = this.at
    this.at += 1
    const rawName = this.name()
    const attributes = new Map<string, XmlText>()
    for (;;) {
      const before = this.at
      this.skip(SPACE)
      const isEmpty = this.text.startsWith('/>', this.at)
      if (isEmpty || this.text[this.at] === '>') {
        this.at += isEmpty ? 2 : 1
        return { rawName, attributes, children: [], texts: [], start, end: this.at, isEmpty }
      }
      if (before === this.at) throw this.problem('expected white space, `>` or `/>`')
      const name = this.name()
      if (attributes.has(name)) throw this.problem(`attribute ${quoted(name)} is written twice`)
      attributes.set(name, this.attributeValue())
    }
  }

  private attributeValue(): XmlText {
    this.skip(SPACE)
    if (this.text[this.at] !== '=') throw this.problem('expected `=`')
    this.at += 1
    this.skip(SPACE)
    const quote = this.text[this.at]
    const end = quote === '"' || quote === "'" ? this.text.indexOf(quote, this.at + 1) : -1
    if (end === -1) throw this.problem('expected a value in quotes')
    const start = this.at + 1
    if (this.text.slice(start, end).includes('<')) throw this.problem('a value holds `<`')
    const value = this.decoded(start, end)
    this.at = end + 1
    return { value, start, end }
  }

  private close(stack: Open[]): XmlElement | null {
    const open = stack.pop()
    this.at += 2
    const name = this.name()
    if (open === undefined || open.rawName !== name) throw this.problem(`\`</${name}>\` closes nothing`)
    this.skip(SPACE)
    if (this.text[this.at] !== '>') throw this.problem('expected `>`')
    this.at += 1
    const element = finished(open)
    const parent = stack.at(-1)
    if (parent === undefined) return element
    parent.children.push(element)
    return null
  }

  private end(root: XmlElement): XmlElement {
    do this.skip(SPACE)
    while (this.skipAside())
    if (this.at < this.text.length) throw this.problem('something stands behind the last element')
    return root
  }

  private decoded(start: number, end: number): string {
    const raw = this.text.slice(start, end)
    if (!raw.includes('&')) return raw
    return raw.replace(/&([^;&\s]{0,32});?/g, (whole, name: string, offset: number) => {
      const known = Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : numbered(name)
      if (known === undefined || !whole.endsWith(';')) {
        this.at = start + offset
        throw this.problem(`uses the entity ${quoted(whole)}, which XML itself does not know`)
      }
      return known
    })
  }

  private name(): string {
    NAME.lastIndex = this.at
    const match = NAME.exec(this.text)
    if (match === null) throw this.problem('expected a name')
    this.at = NAME.lastIndex
    return match[0]
  }

  private skip(pattern: RegExp): void {
    pattern.lastIndex = this.at
    pattern.exec(this.text)
    this.at = pattern.lastIndex
  }

  private problem(what: string): Error {
    return this.where.problem(this.at, what)
  }
}

function numbered(name: string): string | undefined {
  const match = /^#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}))$/.exec(name)
  if (match === null) return undefined
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}

function finished({ rawName, attributes, children, texts, start, end }: Open): XmlElement {
  const text: XmlText = {
    value: texts
      .map((part) => part.value)
      .join('')
      .trim(),
    start: texts[0]?.start ?? end,
    end: texts.at(-1)?.end ?? end,
  }
  return { name: rawName.slice(rawName.indexOf(':') + 1), attributes, children, text, start, end }
}
