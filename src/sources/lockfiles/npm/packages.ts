import { integrityHashes } from '../integrity.ts'
import type { JsonMember } from '../json-members.ts'
import type { DeclaredInLock, LockedPackage, Lockfile } from '../model.ts'
import type { Table } from '../shape.ts'
import { directoryName, parentOf, resolverOf } from './layout.ts'
import { keyLocation, type LockText, membersOf } from './lock-text.ts'
import { isAddress, npmPurl, recorded, sourceOf } from './source.ts'

type Content = Pick<Lockfile, 'packages' | 'declared' | 'missing'>

/** One member of `packages`, checked. */
interface Entry {
  readonly key: string
  readonly table: Table
  readonly member: JsonMember
  readonly requires: readonly Requirement[]
}

interface Requirement {
  readonly group: (typeof GROUPS)[number]
  readonly name: string
  readonly range: string
  /** Whether an install is whole without it. */
  readonly dispensable: boolean
}

const GROUPS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const

/**
 * The `packages` table of lockfile versions 2 and 3.
 * @throws SourceInvalid for an entry that npm would not write, or when the root declares dependencies and none is locked
 */
export function readPackages(lock: LockText): Content {
  const { shape, document } = lock
  if (!Object.hasOwn(document, 'packages')) return shape.fail('has no `packages`, so nothing is locked')
  const table = shape.table(document.packages, '`packages`')
  const members = membersOf(lock, lock.top.get('packages'))
  const entries = new Map<string, Entry>()
  for (const [key, member] of members) entries.set(key, entryOf(lock, key, table[key], member))
  if (entries.size > 0 && !entries.has(''))
    return shape.fail('has no entry for the root project in `packages`')

  const resolve = resolverOf(entries, (key) => linkTarget(lock, entries.get(key)!))
  const askedByUrl = new Set<string>()
  const direct = new Set<string>()
  const declared: DeclaredInLock[] = []
  const missing: NonNullable<Content['missing']>[number][] = []
  const edges = new Map<string, string[]>()
  for (const entry of entries.values()) {
    const target = linkTarget(lock, entry)
    if (target !== null && !entries.has(target)) {
      return shape.fail(`\`${entry.key}\` is a link to \`${target}\`, which the lockfile does not hold`)
    }
    const targets: string[] = []
    const isProject = !isInstalled(entry.key)
    const places = isProject ? groupMembers(lock, entry) : null
    for (const requirement of entry.requires) {
      const { group, name, range } = requirement
      const provided = resolve(entry.key, name)
      if (places !== null) {
        const at = keyLocation(lock, places.get(group)?.get(name) ?? entry.member)
        declared.push({ member: entry.key, group, name, range, at, provided })
      }
      if (provided === null) {
        if (!isProject && !requirement.dispensable)
          missing.push({ from: entry.key, name, range, at: keyLocation(lock, entry.member) })
        continue
      }
      targets.push(provided)
      if (isProject) direct.add(provided)
      if (isAddress(requirement.range)) askedByUrl.add(provided)
    }
    edges.set(entry.key, targets.length < 2 ? targets : [...new Set(targets)].sort())
  }

  const packages: LockedPackage[] = []
  for (const entry of entries.values()) {
    if (entry.key === '') continue
    packages.push(
      lockedPackage(lock, entry, entries, edges, direct.has(entry.key), askedByUrl.has(entry.key)),
    )
  }
  if (packages.length === 0 && declared.some((dependency) => dependency.group !== 'peerDependencies')) {
    return shape.fail('declares dependencies of the root project and locks none of them')
  }
  return { packages, declared, missing }
}

function entryOf(lock: LockText, key: string, value: unknown, member: JsonMember): Entry {
  const { shape } = lock
  const where = key === '' ? 'the root' : `\`${key}\``
  const table = shape.table(value, where)
  const optional = shape.optionalTable(table, 'optionalDependencies', where)
  const peerMeta = shape.optionalTable(table, 'peerDependenciesMeta', where)
  const requires: Requirement[] = []
  for (const group of GROUPS) {
    // npm installs the devDependencies of projects only
    if (group === 'devDependencies' && isInstalled(key)) continue
    if (!Object.hasOwn(table, group)) continue
    for (const [name, range] of shape.strings(table, group, where)) {
      if (group === 'dependencies' && Object.hasOwn(optional, name)) continue
      const dispensable =
        group === 'optionalDependencies' || group === 'peerDependencies' || Object.hasOwn(peerMeta, name)
      requires.push({ group, name, range, dispensable })
    }
  }
  return { key, table, member, requires }
}

/** Whether the key is a place under `node_modules`, as opposed to a project of the repository. */
function isInstalled(key: string): boolean {
  return key.startsWith('node_modules/') || key.includes('/node_modules/')
}

function groupMembers(lock: LockText, entry: Entry): ReadonlyMap<string, ReadonlyMap<string, JsonMember>> {
  const fields = membersOf(lock, entry.member)
  return new Map(GROUPS.map((group) => [group, membersOf(lock, fields.get(group))]))
}

function linkTarget(lock: LockText, entry: Entry): string | null {
  if (!lock.shape.flag(entry.table, 'link', `\`${entry.key}\``)) return null
  return lock.shape.string(entry.table, 'resolved', `\`${entry.key}\``)
}

function lockedPackage(
  lock: LockText,
  entry: Entry,
  entries: ReadonlyMap<string, Entry>,
  edges: ReadonlyMap<string, readonly string[]>,
  direct: boolean,
  askedByUrl: boolean,
): LockedPackage {
  const { shape } = lock
  const { key, table } = entry
  const where = `\`${key}\``
  const name = shape.optionalString(table, 'name', where) ?? directoryName(key)
  const isLink = shape.flag(table, 'link', where)
  const integrity = recorded(shape, table, 'integrity', where)
  const resolved = recorded(shape, table, 'resolved', where)
  const source = sourceHere()
  const version = isLink ? null : (shape.optionalString(table, 'version', where) ?? null)
  if ((version === null || version === '') && (source.kind === 'registry' || source.kind === 'bundled')) {
    return shape.fail(`${where} has no version, so nobody can say whether it is safe`)
  }
  const condition = conditionOf(lock, table, where)
  const locked: LockedPackage = {
    ecosystem: 'npm',
    name,
    version,
    purl: npmPurl(name, version, source),
    lockfile: lock.path,
    at: keyLocation(lock, entry.member),
    source,
    hashes: integrity === undefined ? [] : integrityHashes(integrity, lock.path, where),
    scope: scopeOf(lock, table, where),
    direct,
    licence: licenceOf(table),
    dependencies: isLink ? [shape.string(table, 'resolved', where)] : edges.get(key)!,
    id: key,
  }
  return condition === null ? locked : { ...locked, condition }

  function sourceHere(): LockedPackage['source'] {
    if (isLink) return { kind: 'local', path: shape.string(table, 'resolved', where) }
    if (!isInstalled(key)) return { kind: 'local', path: key }
    const bundler = shape.flag(table, 'inBundle', where) ? bundlerOf(key, entries) : null
    if (bundler !== null && resolved === undefined && integrity === undefined)
      return { kind: 'bundled', by: bundler }
    return sourceOf(resolved, askedByUrl)
  }
}

/**
 * The package whose tarball brings this one along. An `inBundle` mark alone is no excuse for a missing hash: only a
 * package that declares `bundleDependencies` bundles, and the root project bundles what it has fetched like any other.
 */
function bundlerOf(key: string, entries: ReadonlyMap<string, Entry>): string | null {
  for (let parent = parentOf(key); parent !== null && isInstalled(parent); parent = parentOf(parent)) {
    const table = entries.get(parent)?.table
    const bundles =
      table !== undefined && Object.hasOwn(table, 'bundleDependencies') && table.bundleDependencies
    if (bundles === true || (Array.isArray(bundles) && bundles.length > 0)) return parent
  }
  return null
}

function scopeOf({ shape }: LockText, table: Table, where: string): LockedPackage['scope'] {
  const dev = shape.flag(table, 'dev', where)
  const optional = shape.flag(table, 'optional', where) || shape.flag(table, 'devOptional', where)
  if (dev) return 'development'
  return optional ? 'optional' : 'runtime'
}

/** npm copies `license` from package.json unchecked: text, an object with a type in old packages, or anything else. */
function licenceOf(table: Table): string | null {
  const licence = Object.hasOwn(table, 'license') ? table.license : null
  if (typeof licence === 'string') return licence
  if (
    typeof licence === 'object' &&
    licence !== null &&
    'type' in licence &&
    typeof licence.type === 'string'
  ) {
    return licence.type
  }
  return null
}

/** On which machines it is installed; `null` for all. */
function conditionOf({ shape }: LockText, table: Table, where: string): string | null {
  const parts: string[] = []
  for (const key of ['os', 'cpu', 'libc'] as const) {
    const value = Object.hasOwn(table, key) ? table[key] : undefined
    if (value === undefined) continue
    const list = typeof value === 'string' ? [value] : shape.list(value, `\`${key}\` of ${where}`)
    parts.push(`${key}: ${list.map(String).join(' ')}`)
  }
  return parts.length === 0 ? null : parts.join('; ')
}
