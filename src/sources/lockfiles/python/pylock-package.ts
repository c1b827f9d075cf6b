import type { RepositoryPath } from '../../../location.ts'
import { publicAddress } from '../address.ts'
import { namedHash } from '../integrity.ts'
import type { IntegrityHash, LockedPackage } from '../model.ts'
import { normalizedName, purlOf } from '../purl.ts'
import type { Shape, Table } from '../shape.ts'
import { distribution } from './distribution-name.ts'
import { decodedName } from './file-name.ts'
import { localPath, qualifiersOf } from './pdm.ts'

interface Files {
  readonly hashes: readonly IntegrityHash[]
  readonly filesWithoutHash: readonly string[]
}

/**
 * One entry of `packages`.
 * @throws SourceInvalid where the specification forbids what stands there: several kinds of source at once, a file
 *   without an address, a package from an index that has neither version nor files
 */
export function pylockPackage(
  shape: Shape,
  path: RepositoryPath,
  table: Table,
  at: LockedPackage['at'],
): LockedPackage {
  const name = normalizedName(shape.string(table, 'name', 'a package'))
  const where = `\`${name}\``
  const kinds = ['vcs', 'directory', 'archive'].filter((kind) => Object.hasOwn(table, kind))
  const isBuilt = Object.hasOwn(table, 'sdist') || Object.hasOwn(table, 'wheels')
  if (kinds.length > 1 || (kinds.length === 1 && isBuilt)) {
    return shape.fail(`${where} has several sources, so nobody can say which of them is installed`)
  }
  for (const identity of shape.optionalList(table, 'attestation-identities', where)) {
    const about = `an attestation identity of ${where}`
    shape.string(shape.table(identity, about), 'kind', about)
  }
  const { source, hashes, filesWithoutHash } = sourced(shape, path, table, where)
  const version = versionOf(shape, table, where, [
    ...hashes.map(({ file }) => file ?? ''),
    ...filesWithoutHash,
  ])
  if (version === null && source.kind === 'registry') {
    return shape.fail(`${where} has no version, so nobody can say whether it is safe`)
  }
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
    dependencies: null,
    id: version === null ? name : `${name}@${version}`,
    ...(marker === undefined ? {} : { condition: marker }),
  }
}

function sourced(
  shape: Shape,
  path: RepositoryPath,
  table: Table,
  where: string,
): Files & { readonly source: LockedPackage['source'] } {
  if (Object.hasOwn(table, 'vcs')) {
    const vcs = shape.optionalTable(table, 'vcs', where)
    const commit = shape.string(vcs, 'commit-id', `\`vcs\` of ${where}`)
    const repository = publicAddress(addressOf(shape, vcs, `\`vcs\` of ${where}`))
    return { source: { kind: 'git', url: `${repository}#${commit}` }, hashes: [], filesWithoutHash: [] }
  }
  if (Object.hasOwn(table, 'directory')) {
    const directory = shape.optionalTable(table, 'directory', where)
    const folder = shape.string(directory, 'path', `\`directory\` of ${where}`)
    return { source: { kind: 'local', path: localPath(folder) }, hashes: [], filesWithoutHash: [] }
  }
  if (Object.hasOwn(table, 'archive')) {
    const archive = shape.optionalTable(table, 'archive', where)
    const url = shape.optionalString(archive, 'url', where)
    const address = addressOf(shape, archive, `\`archive\` of ${where}`)
    const source: LockedPackage['source'] =
      url === undefined
        ? { kind: 'local', path: localPath(address) }
        : { kind: 'url', url: publicAddress(url) }
    return { source, ...filesOf(shape, path, [archive], where) }
  }
  const index = shape.optionalString(table, 'index', where)
  const sdist = Object.hasOwn(table, 'sdist') ? [table.sdist] : []
  const files = [...sdist, ...shape.optionalList(table, 'wheels', where)]
  return {
    source: { kind: 'registry', url: index === undefined ? null : publicAddress(index) },
    ...filesOf(shape, path, files, where),
  }
}

function filesOf(shape: Shape, path: string, files: readonly unknown[], where: string): Files {
  const hashes: IntegrityHash[] = []
  const filesWithoutHash: string[] = []
  for (const entry of files) {
    const about = `a file of ${where}`
    const table = shape.table(entry, about)
    const fetched = decodedName(addressOf(shape, table, about).replaceAll('\\', '/'))
    // an index may serve files under addresses that say nothing; where they do, they are what is fetched
    const name = shape.optionalString(table, 'name', about)
    const file = name === undefined || distribution(fetched) !== null ? fetched : name
    const digests = shape.strings(table, 'hashes', about)
    if (digests.length === 0) filesWithoutHash.push(file)
    for (const [algorithm, digest] of digests) {
      hashes.push(namedHash(`${algorithm}:${digest}`, path, where, file))
    }
  }
  return { hashes, filesWithoutHash }
}

/** A URL, or a path relative to the lockfile; the URL counts where both stand. */
function addressOf(shape: Shape, table: Table, where: string): string {
  return (
    shape.optionalString(table, 'url', where) ??
    shape.optionalString(table, 'path', where) ??
    shape.fail(`${where} has neither \`url\` nor \`path\``)
  )
}

/** The version may be left out; the files of a package from an index then all bear the same one in their names. */
function versionOf(shape: Shape, table: Table, where: string, files: readonly string[]): string | null {
  const version = shape.optionalString(table, 'version', where)
  if (version !== undefined) return version
  if (['vcs', 'directory', 'archive'].some((kind) => Object.hasOwn(table, kind))) return null
  const versions = new Set(files.map((file) => distribution(file)?.version ?? null))
  return versions.size === 1 ? [...versions][0]! : null
}
