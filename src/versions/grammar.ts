import type { Ecosystem } from '../sources/manifests/model.ts'
import { npm } from './npm.ts'
import { pep440 } from './pep440.ts'
import { semver } from './semver.ts'

/** How an ecosystem reads, compares and judges versions. Every function is total over strings. */
export interface VersionGrammar {
  /** For messages: `PEP 440`, `SemVer`. */
  readonly name: string
  /**
   * The key under which the ecosystem knows the version: two texts with the same key are the same release.
   * @returns `null` when the text is not a version there
   */
  canonical(text: string): string | null
  /**
   * Negative when `a` is released before `b`, zero when they are the same release.
   * @throws RangeError when either text is not a version of this grammar
   */
  compare(a: string, b: string): number
  /** Why this version is not meant to be released, as the end of a sentence; `null` when it may be. */
  unreleasable(text: string): Unreleasable | null
}

export interface Unreleasable {
  readonly kind: 'development' | 'local' | 'dirty' | 'snapshot' | 'placeholder'
  /** What in the text says so. */
  readonly mark: string
}

/**
 * The grammar of an ecosystem.
 * @returns `null` where this tool does not know the ecosystem's order yet: nothing may be concluded then
 */
export function grammarOf(ecosystem: Ecosystem): VersionGrammar | null {
  return GRAMMARS[ecosystem]
}

const GRAMMARS: Readonly<Record<Ecosystem, VersionGrammar | null>> = {
  npm,
  PyPI: pep440,
  'crates.io': semver,
  Go: semver,
  Pub: semver,
  Hex: semver,
  'GitHub Actions': semver,
  Maven: null,
  NuGet: null,
  RubyGems: null,
  Packagist: null,
}
