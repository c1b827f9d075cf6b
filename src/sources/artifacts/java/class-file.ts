/** A module as its descriptor, `module-info.class`, names it. */
export interface ModuleDescriptor {
  readonly name: string
  readonly version: string | null
}

/**
 * Reads the `Module` attribute of a class file: name and, where the compiler was told, version.
 * Source: Java Virtual Machine Specification 4.1, 4.4, 4.7.25.
 * @returns `null` for what is no whole class file with such an attribute
 */
export function moduleDescriptor(bytes: Buffer): ModuleDescriptor | null {
  try {
    return new ClassReader(bytes).descriptor()
  } catch (error) {
    // a read beyond the end
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Sizes of constants whose content is not needed, by their tag. */
const SIZES: Readonly<Record<number, number>> = {
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 2,
  8: 2,
  9: 4,
  10: 4,
  11: 4,
  12: 4,
  15: 3,
  16: 2,
  17: 4,
  18: 4,
  19: 2,
  20: 2,
}
const UTF8 = 1
const MODULE = 19

class ClassReader {
  readonly #bytes: Buffer
  #at = 0
  readonly #texts = new Map<number, string>()
  /** Constants that name another by its index. */
  readonly #names = new Map<number, number>()

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  descriptor(): ModuleDescriptor | null {
    if (this.#bytes.readUInt32BE(0) !== 0xcafebabe) return null
    this.#at = 8
    if (!this.#constants()) return null
    // access, this, super
    this.#at += 6
    const interfaces = this.#short()
    this.#at += 2 * interfaces
    // a module has neither fields nor methods
    if (this.#short() !== 0 || this.#short() !== 0) return null
    for (let left = this.#short(); left > 0; left -= 1) {
      const name = this.#texts.get(this.#short())
      const size = this.#bytes.readUInt32BE(this.#at)
      this.#at += 4
      if (name === 'Module') return this.#module()
      this.#at += size
    }
    return null
  }

  #module(): ModuleDescriptor | null {
    const name = this.#texts.get(this.#names.get(this.#short()) ?? -1)
    this.#at += 2
    const version = this.#texts.get(this.#short()) ?? null
    return name === undefined ? null : { name, version }
  }

  #constants(): boolean {
    const count = this.#short()
    for (let index = 1; index < count; index += 1) {
      const tag = this.#bytes.readUInt8(this.#at)
      this.#at += 1
      if (tag === UTF8) {
        const length = this.#short()
        if (this.#at + length > this.#bytes.length) return false
        this.#texts.set(index, this.#bytes.toString('utf8', this.#at, this.#at + length))
        this.#at += length
        continue
      }
      const size = SIZES[tag]
      if (size === undefined) return false
      if (tag === MODULE) this.#names.set(index, this.#bytes.readUInt16BE(this.#at))
      this.#at += size
      // long and double take two places
      if (tag === 5 || tag === 6) index += 1
    }
    return true
  }

  #short(): number {
    const value = this.#bytes.readUInt16BE(this.#at)
    this.#at += 2
    return value
  }
}
