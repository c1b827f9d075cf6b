import satisfies from 'semver/functions/satisfies.js'
import validRange from 'semver/ranges/valid.js'
import type { LockedPackage } from '../../../sources/lockfiles/model.ts'

/**
 * Whether a locked package is what a range of a package.json asks for, as npm judges it.
 * Source: https://docs.npmjs.com/cli/v11/configuring-npm/package-json#dependencies and Arborist's `dep-valid.js`.
 * @param version of the package itself, where a link leads to it; `null` when it has none
 * @returns `null` when it is, else what is locked instead, to follow "the lockfile has"
 */
export function misfit(
  name: string,
  range: string,
  locked: LockedPackage,
  version: string | null,
): string | null {
  const here = version === null ? `\`${locked.name}\` without a version` : `\`${locked.name}@${version}\``
  const alias = /^npm:((?:@[^/]+\/)?[^@]+)(?:@(.*))?$/.exec(range)
  if (alias !== null) {
    if (locked.name !== alias[1]) return here
    return misfit(alias[1], alias[2] ?? '*', locked, version)
  }
  const { kind } = locked.source
  if (/^(?:file|link|portal|workspace):|^\.{0,2}\/|^~\//.test(range)) {
    return kind === 'local' ? null : `${here} from ${origin(locked)}`
  }
  if (isGitRange(range)) return kind === 'git' ? null : `${here} from ${origin(locked)}`
  if (/^https?:/i.test(range)) return kind === 'url' ? null : `${here} from ${origin(locked)}`
  if (kind !== 'local' && locked.name !== name) return here
  const wanted = range.trim()
  if (wanted === '' || wanted === '*') return null
  // a tag is whatever the registry said when the lock was made
  if (validRange(wanted, { loose: true }) === null) return null
  if (version === null) return kind === 'local' ? null : here
  return satisfies(version, wanted, { loose: true }) ? null : here
}

function isGitRange(range: string): boolean {
  return (
    /^(?:git[+:@]|(?:github|gitlab|bitbucket|gist):|ssh:)/i.test(range) ||
    /^https?:\/\/[^#?]+\.git(?:#|$)/i.test(range) ||
    /^[^@/:.\s~][^/:\s]*\/[^/\s:]+(?:#.*)?$/.test(range)
  )
}

function origin({ source }: LockedPackage): string {
  if (source.kind === 'local') return 'this repository'
  return source.kind === 'registry' || source.kind === 'bundled' ? 'a registry' : `\`${source.url}\``
}
