import type { Location, RepositoryPath } from '../../../location.ts'
import { parseJson } from '../../structured/json.ts'
import { publicAddress } from '../address.ts'
import { namedHash } from '../integrity.ts'
import type { LockedPackage, Lockfile } from '../model.ts'
import { normalizedName, purlOf } from '../purl.ts'
import { type Shape, shapeOf, type Table } from '../shape.ts'
import { localPath, qualifiersOf } from './pdm.ts'
import { withDistinctIds } from './poetry.ts'

const VCS = ['git', 'hg', 'svn', 'bzr'] as const

/** A Pipfile.lock, with what only its reader needs. */
export interface PipfileLock {
  readonly lockfile: Lockfile
  readonly hashAt: Location
  /** `_meta.sources` as written: what Pipenv took where the Pipfile names none. */
  readonly sources: unknown
}

/**
 * Read a Pipfile.lock of `pipfile-spec` 6.
 * Source: https://pipenv.pypa.io/en/latest/pipfile.html and Pipenv's plette, `lockfiles.py`.
 * @param directNames normalised names that the Pipfile beside it declares; `null` where there is none
 * @throws SourceInvalid for another specification, a key written twice, and for an entry that Pipenv would not write
 */
export function readPipfileLock(
  text: string,
  path: RepositoryPath,
  directNames: ReadonlySet<string> | null = null,
): PipfileLock {
  const shape = shapeOf(path)
  const json = parseJson(text, path)
  const document = shape.table(json.value, 'the file')
  const meta = shape.optionalTable(document, '_meta', 'the file')
  const spec = Object.hasOwn(meta, 'pipfile-spec') ? meta['pipfile-spec'] : undefined
  if (spec !== 6) return shape.fail(`has pipfile-spec ${JSON.stringify(spec) ?? 'none'}; version 6 is known`)
  for (const required of ['default', 'develop']) {
    if (!Object.hasOwn(document, required)) return shape.fail(`has no \`${required}\`; it is not whole`)
  }
  const hash = shape.string(shape.optionalTable(meta, 'hash', '`_meta`'), 'sha256', '`_meta.hash`')
  if (!/^[0-9a-f]{64}$/.test(hash)) return shape.fail('has a `_meta.hash.sha256` that is not 64 hex digits')
  const indexes = indexesOf(shape, meta)
  const found = new Map<string, LockedPackage>()
  for (const category of Object.keys(document)) {
    if (category === '_meta') continue
    const entries = shape.table(document[category], `\`${category}\``)
    for (const [written, entry] of Object.entries(entries)) {
      const where = `\`${written}\` in \`${category}\``
      const table = shape.table(entry, where)
      const locked = {
        ...lockedPackage(shape, path, written, table, where, indexes),
        at: json.locate([category, written], 'key'),
        scope: scopeOf(category),
        direct: directNames?.has(normalizedName(written)) ?? Object.hasOwn(table, 'index'),
      }
      join(found, locked)
    }
  }
  return {
    hashAt: json.locate(['_meta', 'hash', 'sha256']),
    sources: shape.optionalList(meta, 'sources', '`_meta`'),
    lockfile: {
      path,
      format: 'Pipfile.lock',
      formatVersion: String(spec),
      ecosystem: 'PyPI',
      root: null,
      declared: null,
      contentHash: hash,
      packages: withDistinctIds([...found.values()]),
      carriesIntegrity: true,
      graph: 'none',
    },
  }
}

/** Categories of the Pipfile's own are installed when somebody asks for them. */
function scopeOf(category: string): LockedPackage['scope'] {
  if (category === 'default') return 'runtime'
  return category === 'develop' ? 'development' : 'optional'
}

const WIDTH = { runtime: 2, optional: 1, development: 0 } as const

/** What stands alike in several categories is one package, needed by all of them. */
function join(found: Map<string, LockedPackage>, locked: LockedPackage): void {
  const hashes = locked.hashes.map((one) => `${one.algorithm}:${one.hex}`).sort()
  const key = JSON.stringify([locked.id, locked.source, hashes, locked.condition ?? ''])
  const known = found.get(key)
  if (known === undefined) {
    found.set(key, locked)
    return
  }
  const scope = WIDTH[locked.scope] > WIDTH[known.scope] ? locked.scope : known.scope
  found.set(key, { ...known, scope, direct: known.direct || locked.direct })
}

/** The addresses of the indexes by their names; under `''` the only one, where there is one. */
function indexesOf(shape: Shape, meta: Table): ReadonlyMap<string, string> {
  const indexes = new Map<string, string>()
  const sources = shape.optionalList(meta, 'sources', '`_meta`')
  for (const entry of sources) {
    const source = shape.table(entry, 'a source')
    const url = publicAddress(shape.string(source, 'url', 'a source'))
    indexes.set(shape.optionalString(source, 'name', 'a source') ?? url, url)
  }
  const [only] = indexes.values()
  if (indexes.size === 1) indexes.set('', only!)
  return indexes
}

function lockedPackage(
  shape: Shape,
  path: RepositoryPath,
  written: string,
  table: Table,
  where: string,
  indexes: ReadonlyMap<string, string>,
): Omit<LockedPackage, 'at' | 'scope' | 'direct'> {
  const name = normalizedName(written)
  const index = shape.optionalString(table, 'index', where)
  if (index !== undefined && index !== '' && !indexes.has(index)) {
    return shape.fail(`${where} comes from the source \`${index}\`, which \`_meta.sources\` does not have`)
  }
  const source = sourceOf(shape, table, where, indexes.get(index ?? '') ?? null)
  const version = versionOf(shape, table, where)
  const hashes = shape
    .optionalList(table, 'hashes', where)
    .map((hash) =>
      typeof hash === 'string'
        ? namedHash(hash, path, where)
        : shape.fail(`a hash of ${where} is not a string`),
    )
  const marker = shape.optionalString(table, 'markers', where)
  return {
    ecosystem: 'PyPI',
    name,
    version,
    purl: purlOf('pypi', name, version, qualifiersOf(source)),
    lockfile: path,
    source,
    hashes,
    licence: null,
    dependencies: null,
    id: version === null ? name : `${name}@${version}`,
    ...(marker === undefined ? {} : { condition: marker }),
  }
}

/** @returns `null` for an entry that Pipenv left open (`*`): what it installs nobody can say, and rules do */
function versionOf(shape: Shape, table: Table, where: string): string | null {
  const written = shape.optionalString(table, 'version', where)
  const exact = /^(?:===|==)\s*([^\s,;*]+)$/.exec(written ?? '')
  return exact === null ? null : exact[1]!
}

function sourceOf(shape: Shape, table: Table, where: string, index: string | null): LockedPackage['source'] {
  for (const vcs of VCS) {
    const url = shape.optionalString(table, vcs, where)
    if (url === undefined) continue
    const commit = shape.optionalString(table, 'ref', where)
    return { kind: 'git', url: publicAddress(commit === undefined ? url : `${url}#${commit}`) }
  }
  const local = shape.optionalString(table, 'path', where)
  if (local !== undefined) return { kind: 'local', path: localPath(local) }
  const file = shape.optionalString(table, 'file', where) ?? shape.optionalString(table, 'uri', where)
  if (file === undefined) return { kind: 'registry', url: index }
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(file) && !/^file:/i.test(file)
    ? { kind: 'url', url: publicAddress(file) }
    : { kind: 'local', path: localPath(file.replace(/^file:(?:\/\/)?/i, '')) }
}
