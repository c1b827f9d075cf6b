import type { GitTag } from '../../sources/git/model.ts'
import { dotted } from '../../versions/dotted.ts'
import { grammarFor, type VersionGrammar } from '../../versions/grammar.ts'
import { isShort } from '../../versions/tag.ts'
import { type EarlierRelease, earlierReleases } from './release-line.ts'
import type { TaggedRelease } from './released.ts'

type Release = Extract<TaggedRelease, { kind: 'release' }>

/** The grammar in which the releases of one package are ordered. */
export function grammarOfRelease({ manifests }: Pick<Release, 'manifests'>): VersionGrammar {
  const [first] = manifests
  return first === undefined ? dotted : grammarFor(first)
}

/**
 * The other tags of the same package: written like this one around the version, with or without `v` in front of it.
 * Moving tags (`v1` on the commit of `v1.2.3`) are no releases.
 */
export function siblingReleases(release: Release, tags: readonly GitTag[]): EarlierRelease[] {
  const start = release.tag.lastIndexOf(release.version)
  const before = release.tag.slice(0, start).replace(/v$/, '')
  const after = release.tag.slice(start + release.version.length)
  const versionOf = (name: string): string | null => {
    if (!name.startsWith(before) || !name.endsWith(after)) return null
    const version = name.slice(before.length, name.length - after.length).replace(/^v/, '')
    return /^[0-9]/.test(version) ? version : null
  }
  const byCommit = new Map<string, string[]>()
  for (const { name, commit } of tags) {
    const version = versionOf(name)
    if (version !== null) byCommit.set(commit, [...(byCommit.get(commit) ?? []), version])
  }
  return earlierReleases(
    tags.filter(({ name }) => name !== release.tag),
    grammarOfRelease(release),
    versionOf,
  ).filter(
    ({ version, tag }) =>
      !isShort(version) || !byCommit.get(tag.commit)!.some((other) => other.startsWith(`${version}.`)),
  )
}
