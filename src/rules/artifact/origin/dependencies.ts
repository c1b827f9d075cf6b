import type { FindingDraft, NoteDraft } from '../../../findings.ts'
import type { Artifact } from '../../../sources/artifacts/model.ts'
import type { Ecosystem, Manifest } from '../../../sources/manifests/model.ts'
import { code, listed } from '../../release/wording.ts'
import { firstOf, placeOf } from '../named.ts'
import { manifestsOf, nameKey } from '../packages.ts'
import { folderOf } from './tree.ts'

/** The ecosystems of whose manifests every dependency is read, inherited ones included. */
const READ: ReadonlySet<Ecosystem> = new Set(['PyPI', 'crates.io'])

/**
 * Dependencies that the package asks for and no manifest of its folder names. Their versions are not compared: a
 * workspace's own packages and caret shorthands are written out by the build.
 * Source: axios, March 2026 (a dependency that the repository never had).
 */
export function* addedDependencies(
  artifact: Artifact,
  manifests: readonly Manifest[],
): Iterable<FindingDraft | NoteDraft> {
  // npm's package.json and a gem's specification are compared whole, NuGet's by what MSBuild takes in
  if (artifact.format === 'npm' || artifact.format === 'nupkg' || artifact.gem !== undefined) return
  const installed = (artifact.dependencies ?? []).filter(({ scope }) => scope !== 'development')
  const named = manifestsOf(artifact, manifests)
  if (installed.length === 0 || named.length === 0) return
  const folders = new Set(named.map(({ path }) => folderOf(path)))
  const own = manifests.filter(
    ({ path, ecosystem }) => folders.has(folderOf(path)) && ecosystem === artifact.ecosystem,
  )
  if (artifact.ecosystem === null || !READ.has(artifact.ecosystem)) {
    yield {
      note: `what ${code(artifact.path)} depends on is not compared: manifests of ${artifact.ecosystem ?? 'its ecosystem'} are not read for that`,
    }
    return
  }
  // what only running the build would tell is not known here
  if (!own.some(statesDependencies)) {
    yield { note: `only the build tells what ${code(artifact.path)} depends on, so that is not compared` }
    return
  }
  if (own.some(({ undecidedDependencies = [] }) => undecidedDependencies.length > 0)) return
  const keys = new Set(
    own.flatMap(({ dependencies }) => dependencies.map(({ name }) => nameKey(name, artifact.ecosystem))),
  )
  const added = installed.filter(({ name }) => !keys.has(nameKey(name, artifact.ecosystem)))
  if (added.length === 0) return
  const where = listed([...new Set(own.map(({ path }) => path))].map(code))
  yield {
    at: placeOf(artifact),
    message: `${code(artifact.path)} depends on ${firstOf(added.map(({ name }) => name))}, which ${where} of the commit ${own.length === 1 ? 'does' : 'do'} not name. Everybody who installs the package would install ${added.length === 1 ? 'it' : 'them'} too.`,
    evidence: { artifact: artifact.path, dependencies: added.map(({ name }) => name) },
    key: 'dependencies',
  }
}

/**
 * Whether a manifest is where a package's dependencies stand: a pyproject.toml with a project in it (PEP 621), a file
 * that lists some, any manifest of another ecosystem. A setup.py without any may take them from elsewhere (pbr).
 */
function statesDependencies({ ecosystem, format, name, dependencies }: Manifest): boolean {
  if (ecosystem !== 'PyPI' || (format === 'pyproject.toml' && name !== null)) return true
  return dependencies.some(({ scope }) => scope === 'runtime')
}
