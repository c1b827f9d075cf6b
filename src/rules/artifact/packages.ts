import type { Artifact, ArtifactClaim } from '../../sources/artifacts/model.ts'
import type { Ecosystem, Manifest } from '../../sources/manifests/model.ts'

/**
 * The key under which a registry knows a name: two names with the same key are the same package.
 * Source: PEP 503 (PyPI); NuGet ids are compared without case; a Maven artefact is named by its artifactId alone.
 */
export function nameKey(name: string, ecosystem: Ecosystem | null): string {
  if (ecosystem === 'PyPI') return name.toLowerCase().replaceAll(/[-_.]+/g, '-')
  if (ecosystem === 'Maven') return name.slice(name.lastIndexOf(':') + 1)
  if (ecosystem === 'npm') return name.replace(/^@/, '').replace('/', '-').toLowerCase()
  if (ecosystem === 'crates.io') return name.replaceAll('_', '-')
  return name.toLowerCase()
}

/** The name that the artefact's metadata gives it, before the one in its file name. */
export function nameOf({ claims }: Pick<Artifact, 'claims'>): string | null {
  const inside = claims.find(({ where, name }) => name !== null && where !== 'file name')
  return (inside ?? claims.find(({ name }) => name !== null))?.name ?? null
}

/** The first claim whose name is another than that of the claims before it. */
export function otherName(
  artifact: Artifact,
): { readonly first: ArtifactClaim; readonly other: ArtifactClaim } | null {
  const named = artifact.claims.filter(({ name }) => name !== null)
  const [first] = named
  const other = named.find(({ name }) => keyOf(name!, artifact) !== keyOf(first!.name!, artifact))
  return first === undefined || other === undefined ? null : { first, other }
}

function keyOf(name: string, { ecosystem }: Artifact): string {
  return nameKey(name, ecosystem)
}

/** The manifests of the commit that make the package of this name: those of its ecosystem that bear the name. */
export function manifestsOf(artifact: Artifact, manifests: readonly Manifest[]): Manifest[] {
  const name = nameOf(artifact)
  if (name === null) return []
  const { ecosystem } = artifact
  return manifests.filter(
    (manifest) =>
      (ecosystem === null || manifest.ecosystem === ecosystem) &&
      manifest.name !== null &&
      nameKey(manifest.name, manifest.ecosystem) === nameKey(name, ecosystem ?? manifest.ecosystem),
  )
}
