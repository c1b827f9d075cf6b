const MOST_TROUBLES = 20

/** What is gathered over a whole document, and judged at its end. */
export class Document {
  readonly #troubles: string[] = []
  readonly #targets = new Map<string, string | null>()
  /** `null` where two addresses have one name. */
  readonly #embedded = new Map<string, string | null>()
  readonly #implicit = new Set<string>()
  readonly #references = new Map<string, string>()
  readonly #substitutions = new Set<string>()
  readonly #substituted = new Map<string, string>()
  readonly #roles = new Set<string>()
  readonly #titles: string[] = []
  #level = 0

  /** Whether so much is wrong that reading on only costs time: every mark without an end is searched for to the last line. */
  get isHopeless(): boolean {
    return this.#troubles.length >= MOST_TROUBLES
  }

  trouble(what: string, line: string): void {
    const text = line.replaceAll('\0', '…').trim().replaceAll('`', "'")
    this.#troubles.push(`${what} at "${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`)
  }

  /** @param uri `null` for a place in the document itself */
  target(name: string, uri: string | null, line: string): void {
    const key = normal(name)
    const known = this.#targets.get(key)
    if (known !== undefined && (known !== uri || uri === null)) this.trouble('two targets of one name', line)
    this.#targets.set(key, uri)
  }

  /** The address in `text <address>`_: two of them under one text only matter where a link means that text. */
  embedded(name: string, uri: string): void {
    const key = normal(name)
    const known = this.#embedded.get(key)
    this.#embedded.set(key, known === undefined || known === uri ? uri : null)
  }

  reference(name: string, line: string): void {
    this.#references.set(normal(name), line)
  }

  defineSubstitution(name: string): void {
    this.#substitutions.add(normal(name))
  }

  substitute(name: string, line: string): void {
    this.#substituted.set(normal(name), line)
  }

  defineRole(name: string): void {
    this.#roles.add(name.toLowerCase())
  }

  knowsRole(name: string): boolean {
    return this.#roles.has(name.toLowerCase())
  }

  /** A section title in a style: its character, doubled where it has an overline. */
  title(text: string, style: string): void {
    this.#implicit.add(normal(text.replaceAll(/[*`]|\\(?=.)/g, '')))
    const level = this.#titles.indexOf(style)
    if (level === -1) {
      if (this.#titles.length !== this.#level) this.trouble('a title of an inconsistent level', text)
      else this.#titles.push(style)
      this.#level = Math.min(this.#level + 1, this.#titles.length)
    } else {
      if (level > this.#level) this.trouble('a title of an inconsistent level', text)
      this.#level = level + 1
    }
  }

  /** Everything that is wrong, once the last line has been read. */
  finished(): readonly string[] {
    for (const [name, line] of this.#references) {
      if (this.#targets.has(name) || this.#implicit.has(name)) continue
      const address = this.#embedded.get(name)
      if (address === undefined) this.trouble('a link to an unknown target', line)
      else if (address === null) this.trouble('a link to one of two targets', line)
    }
    for (const [name, line] of this.#substituted) {
      if (!this.#substitutions.has(name)) this.trouble('a substitution that is not defined', line)
    }
    return this.#troubles
  }
}

/** Names are compared without case and with single spaces. */
function normal(name: string): string {
  return name.trim().replaceAll(/\s+/g, ' ').toLowerCase()
}
