import type { Location } from '../../location.ts'
import type { LockfilesModel } from '../../sources/lockfiles/model.ts'
import type { DeclaredVersion, Ecosystem, Manifest } from '../../sources/manifests/model.ts'
import { folderOf } from './released.ts'

/** One place in the repository where the version of a released package stands. */
export interface VersionPlace {
  readonly ecosystem: Ecosystem
  readonly version: DeclaredVersion
  /** Who repeats it: the manifest, another file of the package, a lockfile. */
  readonly kind: 'manifest' | 'repeated' | 'lockfile'
  readonly manifest: Manifest
}

/** Every place, each once, in the order of manifests: manifest, its repetitions, its lockfiles. */
export function versionPlaces(manifests: readonly Manifest[], lockfiles: LockfilesModel): VersionPlace[] {
  const seen = new Set<string>()
  return manifests
    .flatMap((manifest) => placesOf(manifest, lockfiles))
    .filter(({ version: { at } }) => {
      const address = `${at.path}:${at.startLine}:${at.startColumn}`
      const isNew = !seen.has(address)
      seen.add(address)
      return isNew
    })
}

function placesOf(manifest: Manifest, lockfiles: LockfilesModel): VersionPlace[] {
  const { ecosystem, version, otherVersions } = manifest
  return [
    ...(version === null ? [] : [{ ecosystem, version, kind: 'manifest' as const, manifest }]),
    ...otherVersions.map((version) => ({ ecosystem, version, kind: 'repeated' as const, manifest })),
    ...lockedVersions(manifest, lockfiles).map(({ value, at }) => ({
      ecosystem,
      version: { kind: 'static' as const, value, at },
      kind: 'lockfile' as const,
      manifest,
    })),
  ]
}

/** What lockfiles repeat of this very project, as their root or as a member of the workspace. */
function lockedVersions(
  manifest: Manifest,
  { lockfiles }: LockfilesModel,
): { value: string; at: Location }[] {
  const folder = folderOf(manifest.path)
  return lockfiles
    .filter(({ ecosystem }) => ecosystem === manifest.ecosystem)
    .flatMap((lockfile) => {
      const base = folderOf(lockfile.path)
      const { root } = lockfile
      // uv lists the root among the packages as well; it is one place
      if (base === folder && root !== null && root.version !== null)
        return [{ value: root.version, at: root.at }]
      return lockfile.packages.flatMap(({ source, version, at }) =>
        source.kind === 'local' && version !== null && joined(base, source.path) === folder
          ? [{ value: version, at }]
          : [],
      )
    })
}

function joined(base: string, path: string): string {
  return `${base}/${path}`
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/')
}
