import type { RepositoryPath } from '../../location.ts'
import type { Ecosystem, Manifest } from '../../sources/manifests/model.ts'
import { byCodeUnit } from '../canonical-json.ts'
import type { SbomMaterial } from './input.ts'
import { addOccurrence, addProperty, newPart, type Part } from './part.ts'
import { encoded, githubPurl, parsePurl } from './purl.ts'

/** The project itself and the packages that it is made of. */
export interface Projects {
  readonly root: Part
  /** Every part of the repository's own, the root included, by `projectKey`. */
  readonly byFolder: Map<string, Part>
}

/** A folder of the repository and the ecosystem that owns it there. */
export function projectKey(folder: string, ecosystem: Ecosystem): string {
  return `${ecosystem}:${folder}`
}

/** The folder of a file, `''` for the root. */
export function folderOf(path: RepositoryPath): string {
  const slash = path.lastIndexOf('/')
  return slash === -1 ? '' : path.slice(0, slash)
}

/**
 * The root component: the manifest in the root folder that has a name (publishable first), else the repository.
 * Other manifests become components of their own, one a folder and ecosystem.
 */
export function projectsOf(input: Pick<SbomMaterial, 'run' | 'manifests'>): Projects {
  const manifests = (input.manifests?.manifests ?? [])
    .filter((manifest) => manifest.name !== null)
    .toSorted((a, b) => Number(b.publishable) - Number(a.publishable) || byCodeUnit(a.path, b.path))
  const main = manifests.find((manifest) => folderOf(manifest.path) === '')
  const root = main === undefined ? repositoryRoot(input) : manifestPart(main, input, 'root')
  const byFolder = new Map<string, Part>()
  if (main !== undefined) byFolder.set(projectKey('', main.ecosystem), root)
  for (const manifest of manifests) {
    const key = projectKey(folderOf(manifest.path), manifest.ecosystem)
    const part = byFolder.get(key) ?? manifestPart(manifest, input, 'project')
    addOccurrence(part, manifest.version?.at ?? { ...START, path: manifest.path }, null)
    byFolder.set(key, part)
  }
  for (const part of byFolder.values()) if (part !== root) root.dependsOn.add(part.ref)
  return { root, byFolder }
}

const START = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }

function repositoryRoot({ run }: Pick<SbomMaterial, 'run'>): Part {
  const { name, commit, tag } = run.repository
  const [owner, repository, ...more] = name.split('/')
  const purl = owner && repository && more.length === 0 ? githubPurl(owner, repository, commit) : null
  return newPart(
    {
      ref: `root:${name}`,
      type: 'application',
      group: null,
      name,
      version: tag ?? commit,
      purl: purl?.text ?? null,
    },
    'complete',
  )
}

function manifestPart(
  manifest: Manifest,
  { run }: Pick<SbomMaterial, 'run'>,
  role: 'root' | 'project',
): Part {
  const name = manifest.name!
  const version = versionOf(manifest, run.repository.tag)
  const purl = parsePurl(manifestPurl(manifest.ecosystem, name, version))
  const part = newPart(
    {
      ref: role === 'root' ? `root:${name}` : `project:${folderOf(manifest.path)}:${manifest.ecosystem}`,
      type: role === 'root' ? 'application' : 'library',
      group: purl?.group ?? null,
      name: purl?.name ?? name,
      version,
      purl: purl?.text ?? null,
    },
    'complete',
  )
  if (manifest.version?.kind === 'dynamic') {
    addProperty(part, 'release-guardrail:version', `decided at build time by ${manifest.version.how}`)
  }
  return part
}

/** A version that only a build decides is the tag's, as written: the tag is where such builds take it from. */
function versionOf(manifest: Manifest, tag: string | null): string | null {
  if (manifest.version?.kind === 'static') return manifest.version.value
  return manifest.version === null ? null : tag
}

const TYPES: Readonly<Record<Ecosystem, string>> = {
  npm: 'npm',
  PyPI: 'pypi',
  'crates.io': 'cargo',
  Go: 'golang',
  Maven: 'maven',
  NuGet: 'nuget',
  RubyGems: 'gem',
  Packagist: 'composer',
  Pub: 'pub',
  Hex: 'hex',
  'GitHub Actions': 'githubactions',
  // neither has a registered type
  Helm: 'generic',
  JSR: 'generic',
  generic: 'generic',
}

function manifestPurl(ecosystem: Ecosystem, name: string, version: string | null): string {
  const path = name
    .split(ecosystem === 'Maven' ? ':' : '/')
    .map(encoded)
    .join('/')
  const suffix = version === null ? '' : `@${encoded(version)}`
  return `pkg:${TYPES[ecosystem]}/${path}${suffix}`
}
