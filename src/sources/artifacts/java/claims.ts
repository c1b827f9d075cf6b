import type { ArtifactClaim } from '../model.ts'
import { type JarName, jarName } from './file-name.ts'
import type { JarManifest } from './manifest.ts'
import type { MavenCoordinates } from './maven.ts'

/** What the archive is, as its parts say. */
export interface JarIdentity {
  readonly named: JarName
  readonly claims: readonly ArtifactClaim[]
  /** The Maven files that are the archive's own; those of shaded libraries are others. */
  readonly own: readonly MavenCoordinates[]
}

/**
 * Gathers the claims. A shaded archive holds the Maven files of its libraries as well: its own are those whose artifact
 * is in the file's name, or the only ones there are.
 *
 * `Specification-Version` is left out: it is the version of the standard that the archive implements.
 */
export function identityOf(
  file: string,
  manifest: { readonly content: JarManifest; readonly member: string } | null,
  maven: readonly MavenCoordinates[],
  module: { readonly member: string; readonly version: string | null } | null,
): JarIdentity {
  const own = ownOf(file, maven)
  const best = own.find(({ artifact, version }) => artifact !== null && version !== null)
  const group = own.find((one) => one.group !== null)?.group
  const known = best === undefined ? null : { artifact: best.artifact!, version: best.version! }
  const named = jarName(file, known)
  const nameOf = (artifact: string | null): string | null =>
    artifact === null || group === undefined ? artifact : `${group}:${artifact}`
  const isOwn = own.some(({ artifact }) => artifact === named.artifact)
  const claims: ArtifactClaim[] = []
  if (named.version !== null || known === null) {
    claims.push({
      where: 'file name',
      name: isOwn ? nameOf(named.artifact) : named.artifact,
      version: named.version,
    })
  }
  const version = known?.version ?? named.version
  if (manifest !== null) claims.push(...manifestClaims(manifest.content, manifest.member, version))
  for (const one of own) {
    if (one.artifact !== null)
      claims.push({ where: one.member, name: nameOf(one.artifact), version: one.version })
  }
  if (module?.version) claims.push({ where: module.member, name: null, version: module.version })
  return { named, claims, own }
}

function ownOf(file: string, maven: readonly MavenCoordinates[]): readonly MavenCoordinates[] {
  const id = ({ group, artifact }: MavenCoordinates): string => `${group}:${artifact}`
  const named = maven.filter(
    ({ artifact }) =>
      artifact !== null && (file.startsWith(`${artifact}-`) || file.startsWith(`${artifact}.`)),
  )
  // `a` and `a-b` both fit `a-b-1.0.jar`
  const longest = named.toSorted((a, b) => b.artifact!.length - a.artifact!.length)[0]
  if (longest !== undefined) return named.filter(({ artifact }) => artifact === longest.artifact)
  return new Set(maven.map(id)).size === 1 ? maven : []
}

function manifestClaims({ main }: JarManifest, member: string, version: string | null): ArtifactClaim[] {
  const found: ArtifactClaim[] = []
  const implementation = main.attributes.get('implementation-version')?.trim().split(/\s/)[0]
  if (implementation !== undefined && /^v?[0-9]/.test(implementation)) {
    found.push({ where: `${member} Implementation-Version`, name: null, version: implementation })
  }
  const bundle = main.attributes.get('bundle-version')?.trim()
  if (bundle !== undefined && /^[0-9]/.test(bundle)) {
    const isSame = version !== null && osgiVersion(version) === bundle
    found.push({ where: `${member} Bundle-Version`, name: null, version: isSame ? version : bundle })
  }
  return found
}

/**
 * What bnd and Maven's bundle plugin make of a version, since OSGi knows three numbers and a qualifier: `1.2-rc.1` is
 * `1.2.0.rc_1`.
 * Source: OSGi Core 3.2.5; bnd's `Analyzer.cleanupVersion`.
 */
export function osgiVersion(version: string): string {
  const match = /^([0-9]+)(?:\.([0-9]+))?(?:\.([0-9]+))?(?:[.\-_]?(.+))?$/.exec(version)
  if (match === null) return version
  const [, major, minor = '0', micro = '0', qualifier] = match
  const clean = qualifier?.replaceAll(/[^A-Za-z0-9_-]/g, '_')
  return `${major}.${minor}.${micro}${clean === undefined ? '' : `.${clean}`}`
}
