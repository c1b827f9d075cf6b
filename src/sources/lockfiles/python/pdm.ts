import type { RepositoryPath } from '../../../location.ts'
import { parseToml } from '../../structured/toml.ts'
import { publicAddress } from '../address.ts'
import { namedHash } from '../integrity.ts'
import type { IntegrityHash, LockedPackage, Lockfile } from '../model.ts'
import { normalizedName, purlOf } from '../purl.ts'
import { type Shape, shapeOf, type Table } from '../shape.ts'
import { withForeignFiles } from './distribution-name.ts'
import { decodedName } from './file-name.ts'
import { NO_PROJECT, type PdmProject, pdmGraph } from './pdm-graph.ts'
import { withDistinctIds } from './poetry.ts'

/** Version control systems that pip and PDM fetch from. */
const VCS = ['git', 'hg', 'svn', 'bzr'] as const

/**
 * Read a pdm.lock of lock version 4.0 to 4.5, the ones that PDM itself still takes.
 * Source: https://pdm-project.org/en/latest/usage/lockfile/ and PDM's `project/lockfile/pdmlock.py`.
 * @param project what the pyproject.toml beside it says
 * @throws SourceInvalid for another lock version, and for an entry that PDM would not write
 */
export function readPdmLock(
  text: string,
  path: RepositoryPath,
  project: PdmProject = NO_PROJECT,
): Lockfile & { readonly boundBy: 'content_hash' | 'lock_inputs' } {
  const shape = shapeOf(path)
  const toml = parseToml(text, path)
  const document = shape.table(toml.value, 'the file')
  const metadata = shape.optionalTable(document, 'metadata', 'the file')
  const lockVersion = shape.string(metadata, 'lock_version', '`metadata`')
  if (!/^4\.[0-5](?:\.\d+)?$/.test(lockVersion)) {
    return shape.fail(`has lock_version ${JSON.stringify(lockVersion)}; versions 4.0 to 4.5 are known`)
  }
  const hash = shape.optionalString(metadata, 'content_hash', '`metadata`')
  if (hash === undefined && !Object.hasOwn(metadata, 'lock_inputs')) {
    return shape.fail('has neither `content_hash` nor `lock_inputs`; PDM locks anew over that')
  }
  if (hash !== undefined && !/^sha256:[0-9a-f]{64}$/.test(hash)) {
    return shape.fail('has a `content_hash` that is not `sha256:` and 64 hex digits')
  }
  const sharedFiles = filesByVersion(shape, metadata)
  const tables = shape
    .optionalList(document, 'package', 'the file')
    .map((entry, index) => shape.table(entry, `package ${index + 1}`))
  const entries = tables.map((table, index) => ({
    table,
    extras: shape.optionalList(table, 'extras', 'a package').map(String),
    locked: lockedPackage(shape, path, table, sharedFiles, toml.locate(['package', index, 'name'])),
  }))
  const { packages, missing } = pdmGraph(shape, entries, project)
  const groups = textsOf(shape, metadata, 'groups', '`metadata`')
  return {
    path,
    format: 'pdm.lock',
    formatVersion: lockVersion,
    ecosystem: 'PyPI',
    root: null,
    declared: null,
    boundBy: hash === undefined ? 'lock_inputs' : 'content_hash',
    ...(hash === undefined ? {} : { contentHash: hash.replace(/^sha256:/, '') }),
    ...(groups === null ? {} : { groups: groups.map(normalizedName) }),
    ...(project.overridden.length === 0 ? {} : { overrides: project.overridden }),
    packages: withForeignFiles(withDistinctIds(packages)),
    missing,
    carriesIntegrity: true,
    graph: 'complete',
  }
}

function textsOf(shape: Shape, table: Table, key: string, where: string): readonly string[] | null {
  if (!Object.hasOwn(table, key)) return null
  return shape
    .optionalList(table, key, where)
    .map((entry) =>
      typeof entry === 'string' ? entry : shape.fail(`\`${key}\` of ${where} holds what is no string`),
    )
}

/** Before lock version 4.3 the files of all packages stood in one table, under `name version`. */
function filesByVersion(shape: Shape, metadata: Table): ReadonlyMap<string, readonly unknown[]> {
  return new Map(
    Object.entries(shape.optionalTable(metadata, 'files', '`metadata`')).map(([key, files]) => {
      const [name, version = ''] = key.split(' ')
      return [
        `${normalizedName(name!.replace(/\[.*$/, ''))} ${version}`,
        shape.list(files, `the files of \`${key}\``),
      ]
    }),
  )
}

function lockedPackage(
  shape: Shape,
  path: RepositoryPath,
  table: Table,
  sharedFiles: ReadonlyMap<string, readonly unknown[]>,
  at: LockedPackage['at'],
): LockedPackage {
  const name = normalizedName(shape.string(table, 'name', 'a package'))
  const where = `\`${name}\``
  const source = sourceOf(shape, table, where)
  const version = shape.optionalString(table, 'version', where) ?? null
  if (version === null && source.kind !== 'local') {
    return shape.fail(`${where} has no version, so nobody can say whether it is safe`)
  }
  const files = Object.hasOwn(table, 'files')
    ? shape.optionalList(table, 'files', where)
    : (sharedFiles.get(`${name} ${version ?? ''}`) ?? [])
  const { hashes, filesWithoutHash } = hashesOf(shape, files, path, where)
  const marker = shape.optionalString(table, 'marker', where)
  return {
    ecosystem: 'PyPI',
    name,
    version,
    purl: purlOf('pypi', name, version, qualifiersOf(source)),
    lockfile: path,
    at,
    source,
    hashes,
    ...(filesWithoutHash.length === 0 ? {} : { filesWithoutHash }),
    scope: 'runtime',
    direct: false,
    licence: null,
    dependencies: [],
    id: version === null ? name : `${name}@${version}`,
    ...(marker === undefined ? {} : { condition: marker }),
  }
}

/** What a package URL says of a source that is no registry. */
export function qualifiersOf(source: LockedPackage['source']): Readonly<Record<string, string>> {
  if (source.kind === 'git') return { vcs_url: source.url }
  return source.kind === 'url' ? { download_url: source.url } : {}
}

function sourceOf(shape: Shape, table: Table, where: string): LockedPackage['source'] {
  for (const vcs of VCS) {
    const url = shape.optionalString(table, vcs, where)
    if (url === undefined) continue
    // an editable checkout has no `revision`: what it was locked at is then only what was asked for
    const commit = shape.optionalString(table, 'revision', where) ?? shape.optionalString(table, 'ref', where)
    return { kind: 'git', url: publicAddress(commit === undefined ? url : `${url}#${commit}`) }
  }
  const folder = shape.optionalString(table, 'path', where)
  if (folder !== undefined) return { kind: 'local', path: localPath(folder) }
  const url = shape.optionalString(table, 'url', where)
  if (url === undefined) return { kind: 'registry', url: null }
  const local = /^file:\/\/(?:\/\$\{PROJECT_ROOT\})?\/?(.*)$/.exec(url)
  return local === null
    ? { kind: 'url', url: publicAddress(url) }
    : { kind: 'local', path: localPath(local[1]!) }
}

/** A path relative to the lockfile as the model writes it: without `./`, the folder itself as `.`. */
export function localPath(path: string): string {
  const bare = path
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .replace(/\/$/, '')
  return bare === '' ? '.' : bare
}

function hashesOf(
  shape: Shape,
  files: readonly unknown[],
  path: string,
  where: string,
): { hashes: readonly IntegrityHash[]; filesWithoutHash: readonly string[] } {
  const hashes: IntegrityHash[] = []
  const filesWithoutHash: string[] = []
  for (const entry of files) {
    const table = shape.table(entry, `a file of ${where}`)
    const address =
      shape.optionalString(table, 'url', `a file of ${where}`) ??
      shape.string(table, 'file', `a file of ${where}`)
    const file = decodedName(address)
    const hash = shape.optionalString(table, 'hash', `a file of ${where}`)
    if (hash === undefined || hash === '') filesWithoutHash.push(file)
    else hashes.push(namedHash(hash, path, where, file))
  }
  return { hashes, filesWithoutHash }
}
