import type { Ecosystem, Manifest } from '../sources/manifests/model.ts'
import { dotted } from './dotted.ts'
import { go } from './go.ts'
import { gradle } from './gradle.ts'
import { maven } from './maven.ts'
import { npm } from './npm.ts'
import { nuget } from './nuget.ts'
import { packagist } from './packagist.ts'
import { pep440 } from './pep440.ts'
import { rubygems } from './rubygems.ts'
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
  /** Whether it comes before a release of its own: a consumer does not get it without asking for it. */
  isPrerelease(text: string): boolean
  /** Why this version is not meant to be released, as the end of a sentence; `null` when it may be. */
  unreleasable(text: string): Unreleasable | null
}

export interface Unreleasable {
  readonly kind: 'development' | 'local' | 'dirty' | 'snapshot' | 'placeholder'
  /** What in the text says so. */
  readonly mark: string
}

/** The grammar of an ecosystem's registry. */
export function grammarOf(ecosystem: Ecosystem): VersionGrammar {
  return GRAMMARS[ecosystem]
}

/** The grammar of one manifest: its build tool's own where that reads versions otherwise than the registry. */
export function grammarFor({ ecosystem, format }: Pick<Manifest, 'ecosystem' | 'format'>): VersionGrammar {
  return BY_FORMAT[format] ?? grammarOf(ecosystem)
}

const GRAMMARS: Readonly<Record<Ecosystem, VersionGrammar>> = {
  npm,
  PyPI: pep440,
  'crates.io': semver,
  Go: go,
  Pub: semver,
  Hex: semver,
  'GitHub Actions': semver,
  Maven: maven,
  NuGet: nuget,
  RubyGems: rubygems,
  Packagist: packagist,
  Helm: semver,
  JSR: semver,
  generic: dotted,
}

const BY_FORMAT: Readonly<Record<string, VersionGrammar>> = {
  'build.gradle': gradle,
  'gradle.properties': gradle,
}
