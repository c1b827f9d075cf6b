import type { Lockfile } from '../../sources/lockfiles/model.ts'
import type { DeclaredDependency, Manifest } from '../../sources/manifests/model.ts'

/** A lockfile that locks a manifest, and the manifest's folder as the lockfile names it (`''` for its own). */
export interface Lock {
  readonly lockfile: Lockfile
  readonly member: string
}

/** Folder of a path, `''` for the root of the repository. */
export function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
}

/** A Python distribution's name as registries compare it (PEP 503). */
export function normalized(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase()
}

/**
 * What a manifest asks of a registry or another foreign place, and a lock has to fix.
 * Peers are asked of whoever installs the package; the build's own requirements are installed apart from it.
 */
export function lockable(manifest: Manifest): readonly DeclaredDependency[] {
  return manifest.dependencies.filter(
    ({ scope, range }) =>
      scope !== 'peer' && scope !== 'build' && !/^(?:file|link|workspace|portal):|^\.{0,2}\//.test(range),
  )
}

/** The folder of the workspace that the manifest is a member of; `null` when it is of none. */
export function workspaceFolder(manifest: Manifest): string | null {
  const root = manifest.workspaceRoot
  if (root === null) return null
  return /(?:^|\/)(?:package\.json|pyproject\.toml|Cargo\.toml)$/.test(root) ? folderOf(root) : root
}

/**
 * The lockfiles that lock a manifest: one in its folder or at the root of its workspace, one that names its folder as
 * a project, and for Python the exact lists in its folder.
 */
export function locksOf(manifest: Manifest, lockfiles: readonly Lockfile[]): readonly Lock[] {
  const folder = folderOf(manifest.path)
  const workspace = workspaceFolder(manifest)
  return lockfiles.flatMap((lockfile) => {
    if (lockfile.ecosystem !== manifest.ecosystem) return []
    if (isList(lockfile, manifest)) return isListOf(manifest, lockfile) ? [{ lockfile, member: '' }] : []
    if (isRequirements(manifest)) return []
    if ((lockfile.format === 'Pipfile.lock') !== (manifest.format === 'Pipfile')) return []
    const member = relative(folderOf(lockfile.path), folder)
    if (member === null) return []
    const locks = member === '' || workspace === folderOf(lockfile.path) || names(lockfile, member)
    return locks ? [{ lockfile, member }] : []
  })
}

/** Whether the manifest is a list of requirements, for which only the list compiled from it is a lock. */
export function isRequirements(manifest: Manifest): boolean {
  return manifest.format.startsWith('requirements')
}

/**
 * Whether the lockfile is a mere list for this manifest: it neither remembers what it was made from nor is bound to it.
 * A pylock.toml is one unless PDM made it of this very pyproject.toml; a Pipfile.lock is one for all but its Pipfile.
 */
export function isList({ format, currentContentHash }: Lockfile, manifest: Manifest): boolean {
  if (format === 'requirements') return true
  if (format === 'Pipfile.lock') return manifest.format !== 'Pipfile'
  return format === 'pylock' && (currentContentHash === undefined || manifest.format !== 'pyproject.toml')
}

function names(lockfile: Lockfile, member: string): boolean {
  return lockfile.packages.some(({ source, version, direct, id }) => {
    if (source.kind !== 'local') return false
    return source.path === member && (id === member || version !== null || direct)
  })
}

/** `requirements.in` is locked by `requirements.txt`; all else by the exact lists in its folder that know its names. */
function isListOf(manifest: Manifest, lockfile: Lockfile): boolean {
  if (isRequirements(manifest) && lockfile.format === 'requirements') {
    return manifest.path.replace(/\.in$/, '.txt') === lockfile.path
  }
  // a Pipfile is locked by Pipenv alone, which writes its own lock or a pylock.toml
  if (manifest.format === 'Pipfile' && lockfile.format === 'requirements') return false
  if (isRequirements(manifest) && lockfile.format === 'Pipfile.lock') return false
  // constraints say which version, never what is installed
  if (/constraints[^/]*$/i.test(lockfile.path)) return false
  const folder = folderOf(manifest.path)
  const place = folderOf(lockfile.path)
  if (place !== folder && place !== (folder === '' ? 'requirements' : `${folder}/requirements`)) return false
  const locked = new Set(lockfile.packages.map((one) => one.name))
  return lockable(manifest).some((dependency) => locked.has(normalized(dependency.name)))
}

/** @returns the path from one folder down to another, `null` when it does not lie below */
function relative(from: string, to: string): string | null {
  if (from === to) return ''
  if (from === '') return to
  return to.startsWith(`${from}/`) ? to.slice(from.length + 1) : null
}
