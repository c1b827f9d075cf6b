import type { Location, RepositoryPath } from '../../../location.ts'
import { parseToml } from '../../structured/toml.ts'
import { publicAddress } from '../address.ts'
import { namedHash } from '../integrity.ts'
import type { DeclaredInLock, IntegrityHash, LockedPackage, Lockfile } from '../model.ts'
import { normalizedName, purlOf } from '../purl.ts'
import { type Shape, shapeOf, type Table } from '../shape.ts'
import { withForeignFiles } from './distribution-name.ts'
import { decodedName } from './file-name.ts'
import { withDistinctIds } from './poetry.ts'
import { reachable, type UvEdges, uvEdges } from './uv-graph.ts'

type Locate = (steps: readonly (string | number)[]) => Location

/**
 * Read a uv.lock of version 1, any revision.
 * Source: https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile and uv's `crates/uv-resolver/src/lock`.
 * @throws SourceInvalid for another version, and for an entry that uv would not write
 */
export function readUvLock(text: string, path: RepositoryPath): Lockfile {
  const shape = shapeOf(path)
  const toml = parseToml(text, path)
  const locate: Locate = (steps) => toml.locate(steps)
  const document = shape.table(toml.value, 'the file')
  const version = Object.hasOwn(document, 'version') ? document.version : undefined
  if (version !== 1) return shape.fail(`has version ${String(version)}; version 1 is known`)
  const tables = shape
    .optionalList(document, 'package', 'the file')
    .map((entry, index) => shape.table(entry, `package ${index + 1}`))
  const bare = withForeignFiles(
    withDistinctIds(
      tables.map((table, index) => lockedPackage(shape, path, table, locate(['package', index, 'name']))),
    ),
  )
  const edges = uvEdges(shape, bare, tables)
  const projects = bare.flatMap((locked, index) => {
    const folder = projectFolder(shape, tables[index]!, `\`${locked.name}\``)
    return folder === null ? [] : [{ index, folder }]
  })
  const declared = projects.flatMap(({ index, folder }) =>
    declaredBy(shape, tables[index]!, folder, index, locate, edges, bare[index]!),
  )
  const root = projects.find((project) => project.folder === '')
  return {
    path,
    format: 'uv.lock',
    formatVersion: revisionOf(document),
    ecosystem: 'PyPI',
    root: root === undefined ? null : rootOf(bare[root.index]!, locate, root.index),
    declared,
    packages: scoped(
      bare,
      edges,
      projects.map(({ index }) => bare[index]!.id),
      askedByNoProject(shape, document, bare),
    ),
    missing: edges.missing,
    carriesIntegrity: true,
    graph: 'complete',
  }
}

function revisionOf(document: Table): string {
  const revision = Object.hasOwn(document, 'revision') ? document.revision : undefined
  return typeof revision === 'number' ? `1.${revision}` : '1'
}

function rootOf(locked: LockedPackage, locate: Locate, index: number): Lockfile['root'] {
  const at = locate(['package', index, locked.version === null ? 'name' : 'version'])
  const versions = locked.version === null ? [] : [{ version: locked.version, at }]
  return { name: locked.name, version: locked.version, at, versions }
}

/** The folder of a project of this repository, relative to the lockfile; `null` for anything fetched. */
function projectFolder(shape: Shape, table: Table, where: string): string | null {
  const source = shape.optionalTable(table, 'source', where)
  const folder =
    shape.optionalString(source, 'virtual', where) ??
    shape.optionalString(source, 'editable', where) ??
    shape.optionalString(source, 'directory', where)
  if (folder === undefined) return null
  return folder === '.' ? '' : folder
}

function declaredBy(
  shape: Shape,
  table: Table,
  member: string,
  index: number,
  locate: Locate,
  edges: UvEdges,
  locked: LockedPackage,
): readonly DeclaredInLock[] {
  const where = `the metadata of \`${locked.name}\``
  const metadata = shape.optionalTable(table, 'metadata', where)
  const dist = shape.optionalList(metadata, 'requires-dist', where).map((entry, position) => {
    const requirement = shape.table(entry, where)
    const extra = /\bextra == '([^']+)'/.exec(shape.optionalString(requirement, 'marker', where) ?? '')?.[1]
    const group = extra === undefined ? 'dependencies' : `optional-dependencies.${extra}`
    return { requirement, group, path: ['metadata', 'requires-dist', position] }
  })
  const development = Object.entries(shape.optionalTable(metadata, 'requires-dev', where)).flatMap(
    ([group, entries]) =>
      shape.list(entries, where).map((entry, position) => ({
        requirement: shape.table(entry, where),
        group: `dependency-groups.${group}`,
        path: ['metadata', 'requires-dev', group, position],
      })),
  )
  return [...dist, ...development].map(({ requirement, group, path }) => {
    const name = shape.string(requirement, 'name', where)
    return {
      member,
      group,
      name,
      range: shape.optionalString(requirement, 'specifier', where) ?? '',
      at: locate(['package', index, ...path, 'name']),
      provided: edges.provides(locked.id, name),
    }
  })
}

function lockedPackage(
  shape: Shape,
  path: RepositoryPath,
  table: Table,
  at: LockedPackage['at'],
): LockedPackage {
  const name = normalizedName(shape.string(table, 'name', 'a package'))
  const where = `\`${name}\``
  const source = sourceOf(shape, table, where)
  const version = shape.optionalString(table, 'version', where) ?? null
  if (version === null && source.kind !== 'local') {
    return shape.fail(`${where} has no version, so nobody can say whether it is safe`)
  }
  const { hashes, filesWithoutHash } = hashesOf(shape, table, path, where)
  const qualifiers: Record<string, string> =
    source.kind === 'git'
      ? { vcs_url: source.url }
      : source.kind === 'url'
        ? { download_url: source.url }
        : {}
  return {
    ecosystem: 'PyPI',
    name,
    version,
    purl: purlOf('pypi', name, version, qualifiers),
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
    ...conditionOf(shape, table, where),
  }
}

function conditionOf(shape: Shape, table: Table, where: string): { readonly condition?: string } {
  const markers = shape.optionalList(table, 'resolution-markers', where).map(String)
  return markers.length === 0 ? {} : { condition: markers.join(' or ') }
}

function sourceOf(shape: Shape, table: Table, where: string): LockedPackage['source'] {
  const source = shape.optionalTable(table, 'source', where)
  const kinds = ['registry', 'git', 'url', 'path', 'directory', 'editable', 'virtual'] as const
  const kind = kinds.find((candidate) => Object.hasOwn(source, candidate))
  if (kind === undefined) return shape.fail(`${where} has a source of an unknown kind`)
  const value = shape.string(source, kind, `the source of ${where}`)
  if (kind === 'registry') return { kind, url: publicAddress(value) }
  if (kind === 'git') return { kind, url: publicAddress(value) }
  if (kind === 'url') return { kind, url: publicAddress(value) }
  return { kind: 'local', path: value }
}

function hashesOf(
  shape: Shape,
  table: Table,
  path: string,
  where: string,
): { hashes: readonly IntegrityHash[]; filesWithoutHash: readonly string[] } {
  const hashes: IntegrityHash[] = []
  const filesWithoutHash: string[] = []
  const sdist = Object.hasOwn(table, 'sdist') ? [table.sdist] : []
  for (const entry of [...sdist, ...shape.optionalList(table, 'wheels', where)]) {
    const file = shape.table(entry, `a file of ${where}`)
    const address =
      shape.optionalString(file, 'url', where) ??
      shape.optionalString(file, 'path', where) ??
      shape.optionalString(file, 'filename', where) ??
      ''
    const name = decodedName(address)
    const hash = shape.optionalString(file, 'hash', `a file of ${where}`)
    if (hash === undefined || hash === '') filesWithoutHash.push(name)
    else hashes.push(namedHash(hash, path, where, name))
  }
  return { hashes, filesWithoutHash }
}

interface Asked {
  readonly runtime: readonly string[]
  readonly development: readonly string[]
}

/** What is asked for without a project: by a script (PEP 723), and by the groups of a workspace that is no project. */
function askedByNoProject(shape: Shape, document: Table, packages: readonly LockedPackage[]): Asked {
  const where = 'the manifest'
  const manifest = shape.optionalTable(document, 'manifest', 'the file')
  const idsOf = (entries: readonly unknown[]): readonly string[] => {
    const names = new Set(
      entries.map((entry) => normalizedName(shape.string(shape.table(entry, where), 'name', where))),
    )
    return packages.filter(({ name }) => names.has(name)).map(({ id }) => id)
  }
  const groups = Object.values(shape.optionalTable(manifest, 'dependency-groups', where))
  return {
    runtime: idsOf(shape.optionalList(manifest, 'requirements', where)),
    development: idsOf(groups.flatMap((entries) => shape.list(entries, where))),
  }
}

/** Scope and directness follow from the graph: runtime wins over optional, optional over development. */
function scoped(
  packages: readonly LockedPackage[],
  edges: UvEdges,
  projects: readonly string[],
  asked: Asked,
): readonly LockedPackage[] {
  const byScript = reachable(asked.runtime, edges, ['runtime', 'optional'])
  const runtime = new Set([...reachable(projects, edges, ['runtime']), ...byScript])
  const optional = reachable(projects, edges, ['runtime', 'optional'])
  const direct = new Set([
    ...projects.flatMap((id) => edges.of(id, ['runtime', 'optional', 'development'])),
    ...asked.runtime,
    ...asked.development,
  ])
  return packages.map((locked) => ({
    ...locked,
    scope: runtime.has(locked.id) ? 'runtime' : optional.has(locked.id) ? 'optional' : 'development',
    direct: direct.has(locked.id),
    dependencies: [...edges.of(locked.id, ['runtime', 'optional', 'development'])].sort(),
  }))
}
