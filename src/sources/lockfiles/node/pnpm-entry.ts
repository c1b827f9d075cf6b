import { publicAddress } from '../address.ts'
import { integrityHashes } from '../integrity.ts'
import type { IntegrityHash, LockedPackage } from '../model.ts'
import { npmPurl } from '../npm/source.ts'
import type { Shape, Table } from '../shape.ts'

/** What an entry of `packages` says about the package itself. */
export type Described = Pick<
  LockedPackage,
  'name' | 'version' | 'purl' | 'source' | 'hashes' | 'condition' | 'filesWithoutHash'
>

/**
 * A key without the peers that this copy was built with: `a@1.0.0(b@2.0.0)`, in lockfile version 5 `/a/1.0.0_b@2.0.0`.
 */
export function withoutPeers(key: string, isOld: boolean): string {
  const bare = key.replace(/\(.*$/s, '')
  // no version has an underscore; names and addresses do
  return isOld ? bare.replace(/(\/\d+\.\d+\.\d+[^/_]*)_.*$/s, '$1') : bare
}

/**
 * Name, version, origin and hashes of one entry.
 * @param key without its peers
 * @throws SourceInvalid for an entry that does not say what it is or where it comes from
 */
export function described(shape: Shape, path: string, key: string, table: Table): Described {
  const where = `\`${key}\``
  const fromKey = nameAndVersion(key)
  const name = shape.optionalString(table, 'name', where) ?? fromKey?.name ?? nameBeforeAddress(key)
  if (name === undefined) return shape.fail(`${where} has no name`)
  const version = shape.optionalString(table, 'version', where) ?? fromKey?.version ?? null
  const resolution = shape.optionalTable(table, 'resolution', where)
  const { source, hashes, filesWithoutHash } = resolved(shape, path, key, resolution, fromKey !== null)
  if (version === null && source.kind === 'registry') return shape.fail(`${where} has no version`)
  const condition = conditionOf(shape, table, where)
  return {
    name,
    version,
    purl: npmPurl(name, version, source),
    source,
    hashes,
    ...(filesWithoutHash.length === 0 ? {} : { filesWithoutHash }),
    ...(condition === '' ? {} : { condition }),
  }
}

/** `a@1.0.0`, `/a@1.0.0`, `/a/1.0.0`, each perhaps behind the host of its registry; `null` for an address. */
function nameAndVersion(key: string): { readonly name: string; readonly version: string } | null {
  const match = /^(?:[^/@:]*\/)?((?:@[^/@]+\/)?[^/@:]+)[@/](\d+\.\d+\.\d+[^/:]*)$/.exec(key)
  return match === null ? null : { name: match[1]!, version: match[2]! }
}

/** Version 9 writes the name in front of an address as well: `a@https://…`, `a@file:…`, `node@runtime:…`. */
function nameBeforeAddress(key: string): string | undefined {
  return /^((?:@[^/@]+\/)?[^/@:]+)@[^:]+:/.exec(key)?.[1]
}

interface Resolved {
  readonly source: LockedPackage['source']
  readonly hashes: readonly IntegrityHash[]
  readonly filesWithoutHash: readonly string[]
}

function resolved(shape: Shape, path: string, key: string, resolution: Table, isRegistry: boolean): Resolved {
  const where = `the resolution of \`${key}\``
  const type = shape.optionalString(resolution, 'type', where)
  const integrity = shape.optionalString(resolution, 'integrity', where)
  const tarball = shape.optionalString(resolution, 'tarball', where)
  const hashes = integrity === undefined || integrity === '' ? [] : integrityHashes(integrity, path, where)
  const only = (source: LockedPackage['source']): Resolved => ({ source, hashes, filesWithoutHash: [] })
  if (type === 'directory') return only({ kind: 'local', path: shape.string(resolution, 'directory', where) })
  if (type === 'git') {
    const repository = shape.string(resolution, 'repo', where)
    const commit = shape.string(resolution, 'commit', where)
    return only({ kind: 'git', url: publicAddress(`${repository}#${commit}`) })
  }
  if (type === 'variations') return variations(shape, path, resolution, where)
  if (type === 'binary')
    return only({ kind: 'url', url: publicAddress(shape.string(resolution, 'url', where)) })
  if (type !== undefined) return shape.fail(`${where} has the unknown type \`${type}\``)
  if (tarball?.startsWith('file:')) return only({ kind: 'local', path: tarball.slice('file:'.length) })
  if (tarball === undefined) {
    if (hashes.length > 0 || isRegistry) return only({ kind: 'registry', url: null })
    return shape.fail(`\`${key}\` has no resolution, so nobody can say what is installed`)
  }
  const git = gitArchive(tarball)
  if (git !== null && hashes.length === 0) return only({ kind: 'git', url: git })
  const url = publicAddress(tarball)
  return only(isRegistry ? { kind: 'registry', url } : { kind: 'url', url })
}

/** A runtime (`node@runtime:…`): one archive a platform, each with its hash. */
function variations(shape: Shape, path: string, resolution: Table, where: string): Resolved {
  const hashes: IntegrityHash[] = []
  const filesWithoutHash: string[] = []
  let first: string | undefined
  for (const entry of shape.optionalList(resolution, 'variants', where)) {
    const variant = shape.optionalTable(shape.table(entry, where), 'resolution', where)
    const url = publicAddress(shape.string(variant, 'url', where))
    const file = url.slice(url.lastIndexOf('/') + 1)
    const integrity = shape.optionalString(variant, 'integrity', where)
    if (integrity === undefined || integrity === '') filesWithoutHash.push(file)
    else hashes.push(...integrityHashes(integrity, path, where).map((hash) => ({ ...hash, file })))
    first ??= url
  }
  if (first === undefined) return shape.fail(`${where} names no archive`)
  return { source: { kind: 'url', url: first }, hashes, filesWithoutHash }
}

/** The repository and commit behind the archives of the three hosts from which packages are taken by commit. */
export function gitArchive(tarball: string): string | null {
  const match =
    /^https:\/\/codeload\.(github)\.com\/([^/]+\/[^/]+)\/tar\.gz\/([0-9a-f]{40})$/.exec(tarball) ??
    /^https:\/\/(gitlab)\.com\/api\/v4\/projects\/([^/]+)\/repository\/archive\.tar\.gz\?ref=([0-9a-f]{40})$/.exec(
      tarball,
    ) ??
    /^https:\/\/(bitbucket)\.org\/([^/]+\/[^/]+)\/get\/([0-9a-f]{40})\.tar\.gz$/.exec(tarball)
  if (match === null) return null
  const host = match[1] === 'bitbucket' ? 'bitbucket.org' : `${match[1]!}.com`
  return `git+https://${host}/${match[2]!.replaceAll(/%2f/gi, '/')}.git#${match[3]!}`
}

function conditionOf(shape: Shape, table: Table, where: string): string {
  return ['os', 'cpu', 'libc']
    .flatMap((key) => {
      const value = Object.hasOwn(table, key) ? table[key] : undefined
      if (value === undefined) return []
      // a manifest may give one word instead of a list, and pnpm repeats it so
      const list = typeof value === 'string' ? [value] : shape.list(value, `\`${key}\` of ${where}`)
      return [`${key}: ${list.map(String).join(' ')}`]
    })
    .join('; ')
}
