import type { FindingDraft } from '../../../findings.ts'
import type { Artifact, ArtifactDependency } from '../../../sources/artifacts/model.ts'
import type { DeclaredDependency, Manifest } from '../../../sources/manifests/model.ts'
import { code } from '../../release/wording.ts'
import { placeOf } from '../named.ts'
import { manifestsOf, nameKey } from '../packages.ts'
import { valuesShown } from './stated.ts'

/**
 * Dependencies of a crate in another version, or from another registry, than the commit's manifests say. Cargo writes
 * the packaged manifest anew and fills in what the workspace says, which stands in no file of the crate: there it is
 * held against the workspace.
 * Source: https://doc.rust-lang.org/cargo/reference/workspaces.html#the-dependencies-table.
 */
export function* inheritedFindings(
  artifact: Artifact,
  manifests: readonly Manifest[],
): Iterable<FindingDraft> {
  if (artifact.format !== 'crate') return
  const named = manifestsOf(artifact, manifests)
  const [manifest] = named
  // several crates of one name are told by what they depend on, and not which of them this one is
  if (manifest === undefined || named.length > 1) return
  const declared = new Map<string, DeclaredDependency[]>()
  for (const one of manifest.dependencies) {
    const key = nameKey(one.name, 'crates.io')
    declared.set(key, [...(declared.get(key) ?? []), one])
  }
  const installed = (artifact.dependencies ?? []).filter(({ scope }) => scope !== 'development')
  const other = installed.flatMap((one) => {
    const own = declared.get(nameKey(one.name, 'crates.io')) ?? []
    return own.length === 0 || own.some((was) => isSame(one, was))
      ? []
      : [{ is: shown(one), was: own.map(shown) }]
  })
  if (other.length === 0) return
  yield {
    at: placeOf(artifact),
    severity: 'high',
    message: `${code(artifact.path)} depends on ${valuesShown(other.map(({ is }) => is))}, where ${code(manifest.path)} of the commit has ${valuesShown(other.flatMap(({ was }) => was))}. Whoever builds the crate would build with other code than the reviewed one.`,
    remedy: 'Run `cargo package` in a fresh checkout of the tag, and change nothing in the crate afterwards.',
    evidence: { artifact: artifact.path, dependencies: other },
    key: 'inherited dependencies',
  }
}

function isSame(is: ArtifactDependency, was: DeclaredDependency): boolean {
  if ((is.registry === undefined) !== (was.registry === undefined)) return false
  // a path or a git address is left out by cargo, and the version beside it is the workspace's own
  if (/^(?:file:|git\+)/.test(was.range)) return true
  return plain(is.range) === plain(was.range)
}

function plain(range: string): string {
  return range.replaceAll(/\s+/g, '')
}

function shown({ name, range, registry }: ArtifactDependency | DeclaredDependency): string {
  return `${name} ${range}${registry === undefined ? '' : ` from ${registry}`}`
}
