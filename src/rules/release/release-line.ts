import type { GitTag } from '../../sources/git/model.ts'
import type { VersionGrammar } from '../../versions/grammar.ts'
import { isShort } from '../../versions/tag.ts'

/** A tag of the same package, as a version. */
export interface EarlierRelease {
  readonly tag: GitTag
  readonly version: string
}

/** What stands against a release: it is not the next one of its line. */
export type LineProblem =
  | { readonly kind: 'again'; readonly other: EarlierRelease }
  | { readonly kind: 'behind'; readonly other: EarlierRelease; readonly line: string }

/**
 * The tags that name releases of the same package.
 * @param read what a tag names; `null` for a tag of something else, and for this release's own
 */
export function earlierReleases(
  tags: readonly GitTag[],
  grammar: VersionGrammar,
  read: (name: string) => string | null,
): EarlierRelease[] {
  return tags.flatMap((tag) => {
    const version = read(tag.name)
    if (version === null || grammar.canonical(version) === null) return []
    return [{ tag, version }]
  })
}

/** The numbers in front of a version: `1.2.3-rc.1` gives 1, 2, 3; without zeros in front. */
function numbersOf(version: string): string[] {
  return (/^[0-9]+(?:\.[0-9]+)*/.exec(version.replace(/^v|^[0-9]+!/, ''))?.[0] ?? '')
    .split('.')
    .map((part) => part.replace(/^0+(?=.)/, ''))
}

/**
 * Whether a version is the next of its line. A version above all others is. One below is a backport: it has to be
 * above everything of its own line, which is the same major and minor number where that was released before, else the
 * same major. A stable version is held against stable ones, because the next pre-release may well be out already.
 */
export function lineProblem(
  version: string,
  commit: string,
  earlier: readonly EarlierRelease[],
  grammar: VersionGrammar,
): LineProblem | null {
  const same = earlier.find((one) => grammar.compare(one.version, version) === 0 && one.tag.commit !== commit)
  if (same !== undefined) return { kind: 'again', other: same }
  const isPre = grammar.isPrerelease(version)
  const others = earlier.filter(
    (one) => (isPre || !grammar.isPrerelease(one.version)) && grammar.compare(one.version, version) !== 0,
  )
  const [major, minor] = numbersOf(version)
  const ofMajor = others.filter((one) => numbersOf(one.version)[0] === major)
  const ofMinor = ofMajor.filter((one) => numbersOf(one.version)[1] === minor)
  const line = ofMinor.length > 0 ? ofMinor : ofMajor
  const greatest = line.reduce<EarlierRelease | null>(
    (best, one) => (best === null || grammar.compare(one.version, best.version) > 0 ? one : best),
    null,
  )
  if (greatest === null || grammar.compare(version, greatest.version) > 0) return null
  return { kind: 'behind', other: greatest, line: ofMinor.length > 0 ? `${major}.${minor}` : major! }
}

/** The greatest stable release above a version; `null` where the version would rightly be the latest. */
export function newerStable(
  version: string,
  earlier: readonly EarlierRelease[],
  grammar: VersionGrammar,
): EarlierRelease | null {
  return (
    earlier.find(
      (one) =>
        !grammar.isPrerelease(one.version) &&
        !isShort(one.version) &&
        grammar.compare(one.version, version) > 0,
    ) ?? null
  )
}
