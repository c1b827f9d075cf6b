import type { Location, RepositoryPath } from '../../../location.ts'
import type { Shape } from '../shape.ts'

/** A Gemfile.lock, section by section. */
export interface GemfileLockText {
  readonly sources: readonly LockedSource[]
  readonly platforms: readonly string[]
  readonly dependencies: readonly Requirement[]
  /** By the gem's full name; `null` where the file has no such section. */
  readonly checksums: ReadonlyMap<string, readonly string[]> | null
  /** The Bundler that wrote it; `null` before Bundler 1.10. */
  readonly bundledWith: string | null
}

/** One GEM, GIT, PATH or PLUGIN SOURCE section. */
export interface LockedSource {
  readonly type: SourceType
  /** `remote`, `revision`, `branch`, `glob`, …; a GEM section may have several remotes. */
  readonly options: ReadonlyMap<string, readonly string[]>
  readonly specs: readonly Spec[]
}

export type SourceType = 'GEM' | 'GIT' | 'PATH' | 'PLUGIN SOURCE'

export interface Spec {
  readonly name: string
  readonly version: string
  /** `x86_64-linux`, `java`; `null` for a gem of plain Ruby. */
  readonly platform: string | null
  readonly at: Location
  readonly dependencies: Requirement[]
}

export interface Requirement {
  readonly name: string
  /** As written, `>= 1.0, < 3`; empty for any version. */
  readonly range: string
  /** `!`: it comes from a source of its own. */
  readonly isPinned: boolean
  readonly at: Location
}

const SOURCES: ReadonlySet<string> = new Set(['GEM', 'GIT', 'PATH', 'PLUGIN SOURCE'])
const SECTIONS: ReadonlySet<string> = new Set([
  ...SOURCES,
  'PLATFORMS',
  'DEPENDENCIES',
  'CHECKSUMS',
  'RUBY VERSION',
  'BUNDLED WITH',
])

/** Indentation, name, what stands in brackets, `!`, checksums. Source: `NAME_VERSION` of Bundler's `LockfileParser`. */
const ENTRY = /^( {2}| {4}| {6})([^\s(!]+)(?: \(([^()]+)\))?(!)?(?: ([^ ]+))?$/
const OPTION = /^ {2}([a-z_]+): (.+)$/i

/**
 * Take a Gemfile.lock apart. Stricter than Bundler, which passes over what it does not know: a line or section that
 * Bundler would not write could hide a gem from one of the two readers.
 * Source: Bundler's `lockfile_parser.rb` and `lockfile_generator.rb`.
 * @throws SourceInvalid for such a line, for merge conflicts, and for a file that ends too early
 */
export function gemfileLockText(text: string, path: RepositoryPath, shape: Shape): GemfileLockText {
  if (/<<<<<<<|=======|>>>>>>>|\|\|\|\|\|\|\|/.test(text)) {
    return shape.fail('contains merge conflicts; resolve them with `git checkout --theirs` and `bundle lock`')
  }
  return new Reader(path, shape).read(text.split(/\r?\n/))
}

class Reader {
  readonly #path: RepositoryPath
  readonly #shape: Shape
  readonly #sources: (LockedSource & {
    options: Map<string, readonly string[]>
    specs: (Spec & { dependencies: Requirement[] })[]
  })[] = []
  readonly #platforms: string[] = []
  readonly #dependencies: Requirement[] = []
  #checksums: Map<string, string[]> | null = null
  #bundledWith: string | null = null
  #section: string | null = null
  /** Whether `specs:` of the current source was read. */
  #inSpecs = false

  constructor(path: RepositoryPath, shape: Shape) {
    this.#path = path
    this.#shape = shape
  }

  read(lines: readonly string[]): GemfileLockText {
    const seen = new Set<string>()
    for (const [index, line] of lines.entries()) {
      if (line.trim() === '') continue
      if (!line.startsWith(' ')) {
        if (!SECTIONS.has(line)) this.#refuse(index, 'is a section that no known Bundler writes')
        if (seen.has(line) && !SOURCES.has(line))
          this.#refuse(index, 'begins a section that stands there already')
        seen.add(line)
        this.#begin(line)
      } else this.#line(line, index)
    }
    for (const needed of ['PLATFORMS', 'DEPENDENCIES']) {
      if (!seen.has(needed)) {
        return this.#shape.fail(`has no section ${needed}: it is cut short, or was not written by Bundler`)
      }
    }
    return {
      sources: this.#sources,
      platforms: this.#platforms,
      dependencies: this.#dependencies,
      checksums: this.#checksums,
      bundledWith: this.#bundledWith,
    }
  }

  #begin(section: string): void {
    this.#section = section
    this.#inSpecs = false
    if (SOURCES.has(section)) {
      this.#sources.push({ type: section as SourceType, options: new Map(), specs: [] })
    }
    if (section === 'CHECKSUMS') this.#checksums = new Map()
  }

  #line(line: string, index: number): void {
    switch (this.#section) {
      case 'GEM':
      case 'GIT':
      case 'PATH':
      case 'PLUGIN SOURCE':
        this.#sourceLine(line, index)
        return
      case 'PLATFORMS':
        this.#platforms.push(line.trim())
        return
      case 'DEPENDENCIES':
        this.#dependencies.push(this.#requirement(line, index, 2))
        return
      case 'CHECKSUMS':
        this.#checksum(line, index)
        return
      case 'BUNDLED WITH':
        this.#bundledWith = line.trim()
        return
      case 'RUBY VERSION':
        return
      default:
        this.#refuse(index, 'stands in no section')
    }
  }

  #sourceLine(line: string, index: number): void {
    const source = this.#sources.at(-1)!
    if (line === '  specs:') {
      if (this.#inSpecs) this.#refuse(index, 'stands in one section twice')
      this.#inSpecs = true
      return
    }
    if (!this.#inSpecs) {
      const option = OPTION.exec(line)
      if (option === null) this.#refuse(index, 'is no option of a source')
      const [, key, value] = option
      source.options.set(key!, [...(source.options.get(key!) ?? []), value!])
      return
    }
    if (line.startsWith('      ')) {
      const spec = source.specs.at(-1)
      if (spec === undefined) this.#refuse(index, 'belongs to no gem')
      spec.dependencies.push(this.#requirement(line, index, 6))
      return
    }
    const [indent, name, version, pinned, rest] = this.#entry(line, index)
    if (indent !== 4 || version === undefined || pinned || rest !== undefined) {
      this.#refuse(index, 'is no gem with its version')
    }
    source.specs.push({ name, ...split(version), at: this.#at(index, 4, name.length), dependencies: [] })
  }

  #requirement(line: string, index: number, indentation: number): Requirement {
    const [indent, name, range, isPinned, rest] = this.#entry(line, index)
    if (indent !== indentation || rest !== undefined) return this.#refuse(index, 'is no dependency')
    return { name, range: range ?? '', isPinned, at: this.#at(index, indentation, name.length) }
  }

  #checksum(line: string, index: number): void {
    const [indent, name, version, pinned, digests] = this.#entry(line, index)
    if (indent !== 2 || version === undefined || pinned) this.#refuse(index, 'is no checksum')
    const key = `${name}-${version}`
    if (this.#checksums!.has(key)) this.#refuse(index, 'gives the checksum of a gem that has one already')
    this.#checksums!.set(key, digests?.split(',') ?? [])
  }

  #entry(
    line: string,
    index: number,
  ): readonly [number, string, string | undefined, boolean, string | undefined] {
    const match = ENTRY.exec(line)
    if (match === null) return this.#refuse(index, 'is none that Bundler writes')
    return [match[1]!.length, match[2]!, match[3], match[4] !== undefined, match[5]]
  }

  #at(index: number, start: number, length: number): Location {
    return {
      path: this.#path,
      startLine: index + 1,
      startColumn: start + 1,
      endLine: index + 1,
      endColumn: start + length + 1,
    }
  }

  #refuse(index: number, problem: string): never {
    return this.#shape.fail(`line ${index + 1} ${problem}`)
  }
}

/** `1.16.0-x86_64-linux`: a version has no hyphen, a platform may have several. */
function split(version: string): Pick<Spec, 'version' | 'platform'> {
  const hyphen = version.indexOf('-')
  return hyphen === -1
    ? { version, platform: null }
    : { version: version.slice(0, hyphen), platform: version.slice(hyphen + 1) }
}
