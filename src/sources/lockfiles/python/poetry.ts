import type { RepositoryPath } from '../../../location.ts'
import { parseToml } from '../../structured/toml.ts'
import { publicAddress } from '../address.ts'
import { namedHash } from '../integrity.ts'
import type { IntegrityHash, LockedPackage, Lockfile } from '../model.ts'
import { normalizedName, purlOf } from '../purl.ts'
import { type Shape, shapeOf, type Table } from '../shape.ts'
import { withForeignFiles } from './distribution-name.ts'

/** Poetry 1 never locked these for a package that asks for them. */
const UNLOCKED = new Set(['setuptools', 'distribute', 'pip', 'wheel'])

/**
 * Read a poetry.lock of lock version 1.x or 2.x.
 * Source: https://python-poetry.org/docs/libraries/#lock-file and poetry's own `packages/locker.py`.
 * @param directNames normalised names that the pyproject.toml beside it declares
 * @throws SourceInvalid for another lock version, and for an entry that poetry would not write
 */
export function readPoetryLock(
  text: string,
  path: RepositoryPath,
  directNames: ReadonlySet<string> = new Set(),
): Lockfile {
  const shape = shapeOf(path)
  const toml = parseToml(text, path)
  const document = shape.table(toml.value, 'the file')
  const metadata = shape.optionalTable(document, 'metadata', 'the file')
  const lockVersion = shape.string(metadata, 'lock-version', '`metadata`')
  if (!/^[12]\.\d+$/.test(lockVersion)) {
    return shape.fail(`has lock-version ${JSON.stringify(lockVersion)}; versions 1 and 2 are known`)
  }
  const contentHash = shape.string(metadata, 'content-hash', '`metadata`')
  const sharedFiles = shape.optionalTable(metadata, 'files', '`metadata`')
  const tables = shape
    .optionalList(document, 'package', 'the file')
    .map((entry, index) => shape.table(entry, `package ${index + 1}`))
  const byName = new Map<string, LockedPackage[]>()
  const packages = tables.map((table, index) => {
    const locked = lockedPackage(shape, path, table, sharedFiles, directNames)
    const located = { ...locked, at: toml.locate(['package', index, 'name']) }
    byName.set(locked.name, [...(byName.get(locked.name) ?? []), located])
    return located
  })
  const missing: NonNullable<Lockfile['missing']>[number][] = []
  const linked = packages.map((locked, index) => {
    const where = `\`${locked.id}\``
    const dependencies = new Set<string>()
    for (const [written, constraint] of Object.entries(
      shape.optionalTable(tables[index]!, 'dependencies', where),
    )) {
      const providers = byName.get(normalizedName(written)) ?? []
      for (const provider of providers) dependencies.add(provider.id)
      if (providers.length === 0 && isCertain(constraint) && !UNLOCKED.has(normalizedName(written))) {
        missing.push({ from: locked.id, name: written, range: String(constraint), at: locked.at })
      }
    }
    return { ...locked, dependencies: [...dependencies].sort() }
  })
  return {
    path,
    format: 'poetry.lock',
    formatVersion: lockVersion,
    ecosystem: 'PyPI',
    root: null,
    declared: null,
    contentHash,
    packages: withForeignFiles(withDistinctIds(linked)),
    missing,
    carriesIntegrity: true,
    graph: 'complete',
  }
}

/** Whether a dependency is wanted on every platform: plain text; a table may carry a marker or be optional. */
function isCertain(constraint: unknown): boolean {
  return typeof constraint === 'string'
}

function lockedPackage(
  shape: Shape,
  path: RepositoryPath,
  table: Table,
  sharedFiles: Table,
  directNames: ReadonlySet<string>,
): LockedPackage {
  const written = shape.string(table, 'name', 'a package')
  const where = `\`${written}\``
  const version = shape.string(table, 'version', where)
  const name = normalizedName(written)
  const source = sourceOf(shape, table, where)
  const files = Object.hasOwn(table, 'files')
    ? shape.optionalList(table, 'files', where)
    : shape.optionalList(sharedFiles, written, '`metadata.files`')
  const { hashes, filesWithoutHash } = hashesOf(shape, files, path, where)
  const qualifiers: Record<string, string> =
    source.kind === 'git'
      ? { vcs_url: source.url }
      : source.kind === 'url'
        ? { download_url: source.url }
        : {}
  const marker = conditionOf(shape, table, where)
  return {
    ecosystem: 'PyPI',
    name,
    version,
    purl: purlOf('pypi', name, version, qualifiers),
    lockfile: path,
    at: { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
    source,
    hashes,
    ...(filesWithoutHash.length === 0 ? {} : { filesWithoutHash }),
    scope: scopeOf(shape, table, where),
    direct: directNames.has(name),
    licence: null,
    dependencies: [],
    id: `${name}@${version}`,
    ...(marker === null ? {} : { condition: marker }),
  }
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
    const file = shape.string(table, 'file', `a file of ${where}`)
    const hash = shape.optionalString(table, 'hash', `a file of ${where}`)
    if (hash === undefined || hash === '') filesWithoutHash.push(file)
    else hashes.push(namedHash(hash, path, where, file))
  }
  return { hashes, filesWithoutHash }
}

function sourceOf(shape: Shape, table: Table, where: string): LockedPackage['source'] {
  const source = shape.optionalTable(table, 'source', where)
  const type = shape.optionalString(source, 'type', `the source of ${where}`)
  if (type === undefined) return { kind: 'registry', url: null }
  const url = shape.string(source, 'url', `the source of ${where}`)
  switch (type) {
    case 'git': {
      const commit = shape.optionalString(source, 'resolved_reference', `the source of ${where}`)
      return { kind: 'git', url: publicAddress(commit === undefined ? url : `${url}#${commit}`) }
    }
    case 'url':
      return { kind: 'url', url: publicAddress(url) }
    case 'file':
    case 'directory':
      return { kind: 'local', path: url }
    case 'legacy':
    case 'pypi':
      return { kind: 'registry', url: publicAddress(url) }
    default:
      return shape.fail(`the source of ${where} has the unknown type \`${type}\``)
  }
}

/** Lock version 1 has `category`, 2.0 nothing, 2.1 `groups`. */
function scopeOf(shape: Shape, table: Table, where: string): LockedPackage['scope'] {
  const category = shape.optionalString(table, 'category', where)
  const groups = shape.optionalList(table, 'groups', where)
  if (category === 'dev' || (groups.length > 0 && !groups.includes('main'))) return 'development'
  return shape.flag(table, 'optional', where) ? 'optional' : 'runtime'
}

/** `markers` is one marker for all groups, or a table of one for each. */
function conditionOf(shape: Shape, table: Table, where: string): string | null {
  if (!Object.hasOwn(table, 'markers')) return null
  if (typeof table.markers === 'string') return table.markers
  return shape
    .strings(table, 'markers', where)
    .map(([group, marker]) => `${group}: ${marker}`)
    .join('; ')
}

/** One version may be locked from two sources, under different markers. */
export function withDistinctIds(packages: readonly LockedPackage[]): readonly LockedPackage[] {
  const seen = new Map<string, number>()
  return packages.map((locked) => {
    const number = (seen.get(locked.id) ?? 0) + 1
    seen.set(locked.id, number)
    return number === 1 ? locked : { ...locked, id: `${locked.id}#${number}` }
  })
}
