import type { ArtifactsModel } from '../../sources/artifacts/model.ts'
import type { Manifest } from '../../sources/manifests/model.ts'
import { manifestsOf } from '../artifact/packages.ts'

/** What one built file says inside of itself about its version. */
export interface BuiltVersion {
  readonly artifact: string
  /** The members that say it. */
  readonly where: readonly string[]
  readonly version: string
}

/**
 * The versions that the artefacts of a manifest state in their metadata: where a build decides the version, they are
 * the place where it stands. File names are no such place, they can be given by anybody.
 * Source: PEP 517 and PEP 643 (a dynamic version is in the METADATA of what was built).
 */
export function builtVersions(manifest: Manifest, { artifacts }: ArtifactsModel): readonly BuiltVersion[] {
  return artifacts
    .filter((artifact) => manifestsOf(artifact, [manifest]).length > 0)
    .flatMap(({ path, claims }) => {
      const places = new Map<string, string[]>()
      for (const { where, version } of claims) {
        if (where === 'file name' || version === null) continue
        places.set(version, [...(places.get(version) ?? []), where])
      }
      return [...places].map(([version, where]) => ({ artifact: path, where, version }))
    })
}
