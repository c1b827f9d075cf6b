/**
 * A map that is never changed in place. Equal tables of one script are one object, so that situations are compared
 * by a number: comparing them entry by entry was nine tenths of the time that long scripts took.
 */
export class Table<T> implements Iterable<readonly [string, T]> {
  readonly id: number
  private readonly entries: ReadonlyMap<string, T>
  private readonly hash: number
  private readonly store: Store<T>
  /** The tables with one entry more or another: the same assignments are made from the same situations, run for run. */
  private readonly steps = new Map<string, Table<T>>()

  private constructor(store: Store<T>, entries: ReadonlyMap<string, T>, hash: number) {
    this.store = store
    this.entries = entries
    this.hash = hash
    this.id = store.size
    store.size += 1
  }

  /** @param written a value's text: values with the same text are the same. */
  static empty<T>(written: (value: T) => string): Table<T> {
    const store: Store<T> = { written, numbers: new Map(), tables: new Map(), size: 0 }
    const table = new Table<T>(store, new Map(), 0)
    store.tables.set(0, [table])
    return table
  }

  get(name: string): T | undefined {
    return this.entries.get(name)
  }

  has(name: string): boolean {
    return this.entries.has(name)
  }

  keys(): Iterable<string> {
    return this.entries.keys()
  }

  [Symbol.iterator](): Iterator<readonly [string, T]> {
    return this.entries[Symbol.iterator]()
  }

  with(name: string, value: T): Table<T> {
    const step = `${name}=${this.store.written(value)}`
    const known = this.steps.get(step)
    if (known !== undefined) return known
    const after = this.changed(name, value)
    this.steps.set(step, after)
    return after
  }

  private changed(name: string, value: T): Table<T> {
    const before = this.entries.get(name)
    const { written } = this.store
    if (before !== undefined && written(before) === written(value)) return this
    let hash = (this.hash + this.number(name, value)) | 0
    if (before !== undefined) hash = (hash - this.number(name, before)) | 0
    return this.interned(new Map(this.entries).set(name, value), hash)
  }

  /** Both tables in one; `join` says what an entry is that they do not agree on. */
  merged(other: Table<T>, join: (own: T | undefined, others: T | undefined, name: string) => T): Table<T> {
    if (other === this) return this
    const entries = new Map(this.entries)
    let { hash } = this
    const put = (name: string, own: T | undefined, others: T | undefined): void => {
      if (own === others) return
      const value = join(own, others, name)
      if (own !== undefined) hash = (hash - this.number(name, own)) | 0
      hash = (hash + this.number(name, value)) | 0
      entries.set(name, value)
    }
    for (const [name, own] of this.entries) put(name, own, other.entries.get(name))
    for (const [name, value] of other.entries) if (!this.entries.has(name)) put(name, undefined, value)
    return this.interned(entries, hash)
  }

  private interned(entries: ReadonlyMap<string, T>, hash: number): Table<T> {
    const alike = this.store.tables.get(hash) ?? []
    const known = alike.find((other) => this.same(other.entries, entries))
    if (known !== undefined) return known
    const table = new Table(this.store, entries, hash)
    this.store.tables.set(hash, [...alike, table])
    return table
  }

  /** A number that spreads an entry over 32 bits; a table's hash is their sum, whatever the order. */
  private number(name: string, value: T): number {
    const { numbers, written } = this.store
    const key = `${name}=${written(value)}`
    const known = numbers.get(key)
    if (known !== undefined) return known
    const mixed = Math.imul((numbers.size + 1) ^ ((numbers.size + 1) << 13), 0x9e3779b1) | 0
    numbers.set(key, mixed)
    return mixed
  }

  private same(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>): boolean {
    if (a.size !== b.size) return false
    for (const [name, value] of a) {
      const other = b.get(name)
      if (other === undefined) return false
      if (other !== value && this.store.written(other) !== this.store.written(value)) return false
    }
    return true
  }
}

interface Store<T> {
  readonly written: (value: T) => string
  readonly numbers: Map<string, number>
  readonly tables: Map<number, readonly Table<T>[]>
  size: number
}
