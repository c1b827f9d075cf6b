import { semver } from '../versions/semver.ts'
import type { Tag } from './resolver.ts'

/** A tag's name as a version: `v4`, `v4.2`, `v4.2.2`, `cli-v1.0.0`, `setup/1.2.3-rc.1`. */
export interface VersionTag {
  readonly name: string
  /** What stands before the version: `''`, `cli-`, `setup/`. Components are never mixed. */
  readonly component: string
  /** `v`, or nothing. */
  readonly letter: string
  /** The numbers that are written, one to three. */
  readonly numbers: readonly string[]
  /** Normalised SemVer; `null` for a moving tag, which has fewer than three numbers. */
  readonly version: string | null
}

/** Lazy before the version, so that `v1.2.3-4` is a pre-release and never the component `v1.2.3-`. */
const NAME =
  /^(?<component>(?:[\w.+@/-]*?[-/@_])??)(?<letter>v?)(?<major>\d+)(?:\.(?<minor>\d+)(?:\.(?<patch>\d+)(?<rest>-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)?)?$/

/** Tags are names of one line; no action's is longer. */
const LONGEST = 100

/** @returns `null` for a name that holds no version */
export function versionTag(name: string): VersionTag | null {
  if (name.length > LONGEST) return null
  const groups = NAME.exec(name)?.groups
  if (groups === undefined) return null
  const numbers = [groups['major'], groups['minor'], groups['patch']].flatMap((part) =>
    part === undefined ? [] : [part.replace(/^0+(?=\d)/, '')],
  )
  const full = numbers.length === 3 ? semver.canonical(`${numbers.join('.')}${groups['rest'] ?? ''}`) : null
  if (numbers.length === 3 && full === null) return null
  return { name, component: groups['component']!, letter: groups['letter']!, numbers, version: full }
}

/** A full version and the tag that bears it. */
export interface Release extends Tag {
  readonly read: VersionTag & { readonly version: string }
}

/** The tags that name a whole version, in no order. */
export function releases(tags: readonly Tag[]): readonly Release[] {
  return tags.flatMap((tag) => {
    const read = versionTag(tag.name)
    return read === null || read.version === null
      ? []
      : [{ ...tag, read: { ...read, version: read.version } }]
  })
}

/** The greatest version; of two spellings of one (`v1.2.3`, `1.2.3`) the one with the given letter. */
export function highest(candidates: readonly Release[], letter = 'v'): Release | null {
  const better = (a: Release, b: Release): boolean => {
    const order = semver.compare(a.read.version, b.read.version)
    if (order !== 0) return order > 0
    return a.read.letter === letter && b.read.letter !== letter
  }
  return candidates.reduce<Release | null>(
    (best, next) => (best === null || better(next, best) ? next : best),
    null,
  )
}

/** Whether a release is of a version line: the same component, and the numbers that the line spells out. */
export function isOf(line: VersionTag, release: Release): boolean {
  return (
    release.read.component === line.component &&
    line.numbers.every((number, index) => release.read.numbers[index] === number)
  )
}

/** The line `v4` of `v4.2.2`. */
export function majorLine(tag: VersionTag): VersionTag {
  return { ...tag, numbers: tag.numbers.slice(0, 1), version: null }
}

export function isPrerelease(version: string): boolean {
  return semver.isPrerelease(version)
}

/** Whether one full version is greater than another. */
export function isGreater(a: string, b: string): boolean {
  return semver.compare(a, b) > 0
}
