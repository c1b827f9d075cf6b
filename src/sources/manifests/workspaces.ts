import picomatch from 'picomatch'
import { SourceInvalid } from '../../errors.ts'
import type { RepositoryPath } from '../../location.ts'
import { directoryOf } from './kinds.ts'
import type { Manifest } from './model.ts'
import type { UnlinkedManifest } from './unlinked.ts'

/** Longer globs are not a workspace's, and cost time to match. */
const MAX_GLOB = 256

/** @throws SourceInvalid when a glob is longer than any real one */
export function checkedGlobs(globs: readonly string[], path: RepositoryPath): readonly string[] {
  if (globs.some((glob) => glob.length > MAX_GLOB)) {
    throw new SourceInvalid(path, `a workspace glob is longer than ${MAX_GLOB} characters`)
  }
  return globs
}

/**
 * Join workspace roots and members: a member is a folder with a manifest of the same ecosystem that the root's globs
 * name. A later glob overrides an earlier one, as npm's map-workspaces and pnpm do.
 */
export function linkWorkspaces(unlinked: readonly UnlinkedManifest[]): Manifest[] {
  const members = new Map<Manifest, RepositoryPath[]>()
  const roots = new Map<Manifest, RepositoryPath>()
  const candidates = byEcosystem(unlinked)
  // deepest first, so that a member belongs to the nearest root that claims it
  const claiming = unlinked
    .filter(({ memberGlobs }) => memberGlobs.length > 0)
    .sort((a, b) => b.manifest.path.split('/').length - a.manifest.path.split('/').length)
  for (const { manifest, memberGlobs } of claiming) {
    const isMember = matcher(memberGlobs)
    const base = directoryOf(manifest.path)
    const directories = new Set<RepositoryPath>()
    for (const other of candidates.get(manifest.ecosystem) ?? []) {
      const directory = directoryOf(other.path)
      const relative = base === '' ? directory : directory.slice(base.length + 1)
      const isBelow = directory !== base && (base === '' || directory.startsWith(`${base}/`))
      if (!isBelow || relative.split('/').includes('node_modules') || !isMember(relative)) continue
      directories.add(directory as RepositoryPath)
      if (!roots.has(other)) roots.set(other, manifest.path)
    }
    members.set(manifest, [...directories].sort())
  }
  return unlinked.map(({ manifest }) => ({
    ...manifest,
    workspaceMembers: members.get(manifest) ?? [],
    workspaceRoot: roots.get(manifest) ?? null,
  }))
}

function byEcosystem(unlinked: readonly UnlinkedManifest[]): Map<string, Manifest[]> {
  const groups = new Map<string, Manifest[]>()
  for (const { manifest } of unlinked) {
    const group = groups.get(manifest.ecosystem)
    if (group === undefined) groups.set(manifest.ecosystem, [manifest])
    else group.push(manifest)
  }
  return groups
}

/** Whether a folder, relative to the root of a workspace, is a member by its globs. */
export function matcher(globs: readonly string[]): (directory: string) => boolean {
  const rules = globs.map((glob) => {
    const isNegated = glob.startsWith('!')
    const cleaned = (isNegated ? glob.slice(1) : glob).replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '')
    return { isNegated, matches: cleaned === '' ? () => false : picomatch(cleaned) }
  })
  return (directory) => {
    let included = false
    for (const { isNegated, matches } of rules) if (matches(directory)) included = !isNegated
    return included
  }
}
