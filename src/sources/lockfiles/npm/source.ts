import { publicAddress } from '../address.ts'
import type { LockedPackage } from '../model.ts'
import { purlOf } from '../purl.ts'
import type { Shape, Table } from '../shape.ts'

/**
 * Where npm fetches from, by the text of `resolved` (or of `version` in lockfile version 1).
 * A registry's tarball and a bare URL look alike; who asks for the package tells them apart.
 * @param askedByUrl whether a dependent's range is an address
 */
export function sourceOf(resolved: string | undefined, askedByUrl: boolean): LockedPackage['source'] {
  if (resolved === undefined) return { kind: 'registry', url: null }
  if (resolved.startsWith('file:')) return { kind: 'local', path: resolved.slice('file:'.length) }
  if (isGit(resolved)) return { kind: 'git', url: publicAddress(resolved) }
  const url = publicAddress(resolved)
  return askedByUrl ? { kind: 'url', url } : { kind: 'registry', url }
}

/**
 * `resolved` and `integrity` of an entry. npm 6 wrote `false` for what it did not know: that is nothing, and is judged
 * as nothing.
 * @throws SourceInvalid when the field holds anything but text
 */
export function recorded(
  shape: Shape,
  table: Table,
  key: 'resolved' | 'integrity',
  where: string,
): string | undefined {
  if (Object.hasOwn(table, key) && table[key] === false) return undefined
  const text = shape.optionalString(table, key, where)
  return text === '' ? undefined : text
}

/** Whether npm would clone: every form that `hosted-git-info` and `npm-package-arg` take for git. */
export function isGit(spec: string): boolean {
  return (
    /^(?:git[+:@]|(?:github|gitlab|bitbucket|gist):)/i.test(spec) ||
    /^ssh:/i.test(spec) ||
    /^https?:\/\/[^#?]+\.git(?:#|$)/i.test(spec) ||
    /^[^@/:.\s][^/:\s]*\/[^/\s:]+(?:#.*)?$/.test(spec)
  )
}

/** Whether a range asks for an address instead of a registry's version. */
export function isAddress(range: string): boolean {
  return /^https?:/i.test(range) && !isGit(range)
}

/** `pkg:npm/…`, saying where the package comes from when that is no registry. */
export function npmPurl(name: string, version: string | null, source: LockedPackage['source']): string {
  if (source.kind === 'git') return purlOf('npm', name, version, { vcs_url: source.url })
  if (source.kind === 'url') return purlOf('npm', name, version, { download_url: source.url })
  return purlOf('npm', name, version)
}
