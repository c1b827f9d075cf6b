import type { RepositoryPath } from '../../../location.ts'
import { integrityHashes } from '../integrity.ts'
import { type JsonMember, jsonMembers } from '../json-members.ts'
import type { DeclaredInLock, LockedPackage, Lockfile } from '../model.ts'
import { type Positions, positionsOf } from '../positions.ts'
import { purlOf } from '../purl.ts'
import { type Shape, shapeOf, type Table } from '../shape.ts'

const TYPES = ['Direct', 'Transitive', 'CentralTransitive', 'Project'] as const

/** One package under one target framework. */
interface Entry {
  readonly name: string
  readonly table: Table
  readonly type: (typeof TYPES)[number]
  readonly id: string
  readonly at: LockedPackage['at']
}

/** A target: `net8.0`, `net8.0/linux-x64`; names in it are told apart without regard to case. */
interface Target {
  readonly name: string
  readonly entries: ReadonlyMap<string, Entry>
}

/**
 * Read a packages.lock.json of version 1 or 2 (central package management).
 *
 * The hash is of the package without its signature, so it is not that of the distributed file. A dependency that no
 * entry holds is no lack: since .NET 10 restore leaves out what the framework itself provides.
 * Source: https://learn.microsoft.com/en-us/nuget/consume-packages/package-references-in-project-files#locking-dependencies;
 * NuGet's `PackagesLockFileFormat` and `PackageArchiveReader.GetContentHash`.
 * @param folderOf folder of a project of the repository from the lockfile's, by its name; `null` where it is not known
 * @throws SourceInvalid for another version, and for an entry that NuGet would not write
 */
export function readPackagesLock(
  text: string,
  path: RepositoryPath,
  folderOf: (project: string) => string | null = () => null,
): Lockfile {
  const shape = shapeOf(path)
  const document = documentOf(text, shape)
  const { version } = document
  if (version !== 1 && version !== 2) {
    const found = typeof version === 'number' ? `version ${version}` : 'no version that is a number'
    return shape.fail(`has ${found}; versions 1 and 2 are known`)
  }
  const targets = targetsOf(text, path, document, shape)
  const packages = new Map<string, LockedPackage>()
  const declared: DeclaredInLock[] = []
  for (const target of targets) {
    const base = targets.find(({ name }) => name === target.name.split('/')[0]) ?? target
    for (const entry of target.entries.values()) {
      const dependencies = shape
        .strings(entry.table, 'dependencies', `\`${entry.name}\``)
        .flatMap(([name]) => {
          const key = name.toLowerCase()
          const found = target.entries.get(key) ?? base.entries.get(key)
          return found === undefined ? [] : [found.id]
        })
      const locked = packageOf(shape, path, entry, folderOf)
      packages.set(entry.id, joined(shape, packages.get(entry.id), locked, dependencies, target.name))
      const range = shape.optionalString(entry.table, 'requested', `\`${entry.name}\``)
      if (range !== undefined)
        declared.push({
          member: '',
          group: target.name,
          name: entry.name,
          range,
          at: entry.at,
          provided: entry.id,
        })
    }
  }
  return {
    path,
    format: 'packages.lock.json',
    formatVersion: String(version),
    ecosystem: 'NuGet',
    root: null,
    declared,
    packages: [...packages.values()],
    carriesIntegrity: true,
    graph: 'complete',
  }
}

function documentOf(text: string, shape: Shape): Table {
  try {
    return shape.table(JSON.parse(text), 'the file')
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return shape.fail('is not valid JSON')
  }
}

function targetsOf(text: string, path: RepositoryPath, document: Table, shape: Shape): readonly Target[] {
  const at = positionsOf(text, path)
  const place = jsonMembers(text, 0, path).get('dependencies')
  if (place === undefined) return shape.fail('has no `dependencies`: nothing is locked')
  const tables = shape.table(document.dependencies, '`dependencies`')
  return [...jsonMembers(text, place.valueStart, path)].map(([name, member]) => {
    const entries = new Map<string, Entry>()
    const table = shape.table(tables[name], `\`${name}\``)
    for (const [key, own] of jsonMembers(text, member.valueStart, path)) {
      if (entries.has(key.toLowerCase())) return shape.fail(`locks \`${key}\` twice for \`${name}\``)
      // keys of an entry that stand twice are refused as well
      jsonMembers(text, own.valueStart, path)
      entries.set(key.toLowerCase(), entryOf(shape, key, shape.table(table[key], `\`${key}\``), own, at))
    }
    return { name, entries }
  })
}

function entryOf(shape: Shape, name: string, table: Table, place: JsonMember, at: Positions): Entry {
  const where = `\`${name}\``
  const written = shape.string(table, 'type', where)
  const type = TYPES.find((one) => one.toLowerCase() === written.toLowerCase())
  if (type === undefined) return shape.fail(`has the unknown type ${JSON.stringify(written)} for ${where}`)
  const version = type === 'Project' ? null : shape.string(table, 'resolved', where)
  return {
    name,
    table,
    type,
    id: version === null ? name.toLowerCase() : `${name}@${version}`,
    at: at(place.keyStart, place.keyEnd),
  }
}

function packageOf(
  shape: Shape,
  path: RepositoryPath,
  { name, table, type, id, at }: Entry,
  folderOf: (project: string) => string | null,
): LockedPackage {
  const version = type === 'Project' ? null : shape.string(table, 'resolved', `\`${name}\``)
  const hash = shape.optionalString(table, 'contentHash', `\`${name}\``)
  if (hash !== undefined && hash !== '') integrityHashes(`sha512-${hash}`, path, `\`${name}\``)
  return {
    ecosystem: 'NuGet',
    name,
    version,
    purl: purlOf('nuget', name, version),
    lockfile: path,
    at,
    source:
      type === 'Project' ? { kind: 'local', path: folderOf(name) ?? name } : { kind: 'registry', url: null },
    hashes: [],
    ...(hash === undefined || hash === '' ? {} : { foreignHash: `sha512-${hash}` }),
    scope: 'runtime',
    direct: type === 'Direct',
    licence: null,
    dependencies: [],
    id,
  }
}

/** One version stands under each target that uses it, with what it needs there. */
function joined(
  shape: Shape,
  known: LockedPackage | undefined,
  next: LockedPackage,
  dependencies: readonly string[],
  target: string,
): LockedPackage {
  if (known !== undefined && known.foreignHash !== next.foreignHash)
    return shape.fail(`has two hashes for \`${next.id}\``)
  return {
    ...(known ?? next),
    direct: (known?.direct ?? false) || next.direct,
    dependencies: [...new Set([...(known?.dependencies ?? []), ...dependencies])].sort(),
    condition: known === undefined ? target : `${known.condition!}; ${target}`,
  }
}
