import { integrityHashes } from '../integrity.ts'
import type { JsonMember } from '../json-members.ts'
import type { LockedPackage, Lockfile } from '../model.ts'
import type { Table } from '../shape.ts'
import { resolverOf } from './layout.ts'
import { keyLocation, type LockText, membersOf } from './lock-text.ts'
import { isAddress, isGit, npmPurl, recorded, sourceOf } from './source.ts'

/** npm writes a tree as deep as the packages nest; nobody nests deeper. */
const MAX_DEPTH = 100

interface Entry {
  readonly key: string
  readonly name: string
  readonly table: Table
  readonly member: JsonMember
  readonly nested: boolean
}

/**
 * The `dependencies` tree of lockfile version 1. Keys are made as versions 2 and 3 write them.
 * @param declaredNames what the manifest beside it declares: version 1 does not say what is direct
 * @throws SourceInvalid for an entry that npm would not write
 */
export function readTree(
  lock: LockText,
  declaredNames: ReadonlySet<string>,
): Pick<Lockfile, 'packages' | 'declared' | 'missing'> {
  const { shape } = lock
  const entries = new Map<string, Entry>()
  collect(lock, lock.document, lock.top.get('dependencies'), '', entries)
  const resolve = resolverOf(entries, () => null)
  const missing: NonNullable<Lockfile['missing']>[number][] = []
  const askedByUrl = new Set<string>()
  const edges = new Map<string, readonly string[]>()
  for (const entry of entries.values()) {
    const targets: string[] = []
    const isOptional = shape.flag(entry.table, 'optional', `\`${entry.key}\``)
    for (const [name, range] of shape.strings(entry.table, 'requires', `\`${entry.key}\``)) {
      const provided = resolve(entry.key, name)
      if (provided !== null) {
        targets.push(provided)
        if (isAddress(range)) askedByUrl.add(provided)
      } else if (!isOptional) {
        missing.push({ from: entry.key, name, range, at: keyLocation(lock, entry.member) })
      }
    }
    edges.set(entry.key, targets.sort())
  }
  const packages = [...entries.values()].map((entry) =>
    lockedPackage(lock, entry, edges.get(entry.key)!, askedByUrl, declaredNames),
  )
  return { packages, declared: null, missing }
}

function collect(
  lock: LockText,
  table: Table,
  member: JsonMember | undefined,
  parent: string,
  into: Map<string, Entry>,
  depth = 0,
): void {
  if (depth > MAX_DEPTH) lock.shape.fail(`nests \`dependencies\` more than ${MAX_DEPTH} levels deep`)
  const where = parent === '' ? 'the file' : `\`${parent}\``
  const dependencies = lock.shape.optionalTable(table, 'dependencies', where)
  for (const [name, at] of membersOf(lock, member)) {
    const key = parent === '' ? `node_modules/${name}` : `${parent}/node_modules/${name}`
    const child = lock.shape.table(dependencies[name], `\`${key}\``)
    into.set(key, { key, name, table: child, member: at, nested: parent !== '' })
    collect(lock, child, membersOf(lock, at).get('dependencies'), key, into, depth + 1)
  }
}

function lockedPackage(
  lock: LockText,
  entry: Entry,
  dependencies: readonly string[],
  askedByUrl: ReadonlySet<string>,
  declaredNames: ReadonlySet<string>,
): LockedPackage {
  const { shape } = lock
  const where = `\`${entry.key}\``
  const text = shape.string(entry.table, 'version', where)
  const alias = /^npm:((?:@[^/]+\/)?[^@]+)@(.+)$/.exec(text)
  const isElsewhere = /^file:|^https?:/i.test(text) || isGit(text)
  const name = alias?.[1] ?? entry.name
  const version = isElsewhere ? null : (alias?.[2] ?? text)
  const integrity = recorded(shape, entry.table, 'integrity', where)
  const resolved = recorded(shape, entry.table, 'resolved', where)
  const isBundled =
    entry.nested &&
    shape.flag(entry.table, 'bundled', where) &&
    resolved === undefined &&
    integrity === undefined
  const source: LockedPackage['source'] = isBundled
    ? { kind: 'bundled', by: entry.key.slice(0, entry.key.lastIndexOf('/node_modules/')) }
    : sourceOf(isElsewhere ? text : resolved, isElsewhere || askedByUrl.has(entry.key))
  const dev = shape.flag(entry.table, 'dev', where)
  const optional = shape.flag(entry.table, 'optional', where)
  return {
    ecosystem: 'npm',
    name,
    version,
    purl: npmPurl(name, version, source),
    lockfile: lock.path,
    at: keyLocation(lock, entry.member),
    source,
    hashes: integrity === undefined ? [] : integrityHashes(integrity, lock.path, where),
    scope: dev ? 'development' : optional ? 'optional' : 'runtime',
    direct: !entry.nested && declaredNames.has(entry.name),
    licence: null,
    dependencies,
    id: entry.key,
  }
}
