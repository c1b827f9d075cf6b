import type { Location, RepositoryPath } from '../../../location.ts'
import { publicAddress } from '../address.ts'
import { namedHash } from '../integrity.ts'
import { jsonElements, jsonMembers } from '../json-members.ts'
import type { DeclaredInLock, LockedPackage, Lockfile } from '../model.ts'
import { positionsOf } from '../positions.ts'
import { purlOf } from '../purl.ts'
import { type Shape, shapeOf, type Table } from '../shape.ts'
import { bindingReference, isBranch, licenceOf } from './entry.ts'

/** What the composer.json beside a lockfile says of the root package. */
export interface ComposerProject {
  /** Lower-case names that it requires, development included. */
  readonly required: ReadonlySet<string>
  /** Lower-case names that it stands for itself (`replace`, `provide`). */
  readonly provided: ReadonlySet<string>
}

interface Entry {
  readonly table: Table
  readonly name: string
  readonly id: string
  readonly at: Location
  readonly scope: 'runtime' | 'development'
}

/** Names that the machine provides. Source: Composer's `PlatformRepository::PLATFORM_PACKAGE_REGEX`. */
const PLATFORM =
  /^(?:php(?:-64bit|-ipv6|-zts|-debug)?|hhvm|(?:ext|lib)-[a-z0-9](?:[_.-]?[a-z0-9]+)*|composer(?:-(?:plugin|runtime)-api)?)$/i

/** Whether a required name is PHP, an extension or Composer itself, which no lockfile locks. */
export function isPlatform(name: string): boolean {
  return PLATFORM.test(name)
}

/**
 * Read a composer.lock.
 * Source: https://getcomposer.org/doc/01-basic-usage.md#commit-your-composer-lock-file-to-version-control and Composer's
 * `Locker`.
 * @param project what its composer.json says; without it nothing is known to be asked for directly
 * @throws SourceInvalid for a lockfile of an unknown Composer, and for what Composer would not write
 */
export function readComposerLock(
  text: string,
  path: RepositoryPath,
  project: ComposerProject | null = null,
): Lockfile {
  const shape = shapeOf(path)
  const document = documentOf(text, shape)
  const api = shape.optionalString(document, 'plugin-api-version', 'the file') ?? null
  if (api !== null && !/^[12]\./.test(api))
    return shape.fail(`has plugin-api-version ${JSON.stringify(api)}; those of Composer 1 and 2 are known`)
  // before Composer 1.3 it was named `hash`
  const contentHash =
    shape.optionalString(document, 'content-hash', 'the file') ??
    shape.optionalString(document, 'hash', 'the file')
  if (contentHash === undefined || !/^[0-9a-f]{32}$/.test(contentHash))
    return shape.fail('has no `content-hash`: it is cut short, or its merge conflicts were left')
  const hasHash = Object.hasOwn(document, 'content-hash')
  const entries = entriesOf(text, path, document, shape)
  const declared: DeclaredInLock[] = []
  const missing: NonNullable<Lockfile['missing']>[number][] = []
  const providers = providersOf(entries, shape)
  const packages = entries.map((entry) => {
    const required = requiredOf(shape, entry.table, entry.name)
    const targets = required.flatMap(([name, range]) => {
      const found = providers.get(name.toLowerCase()) ?? []
      const isOwn = project === null || project.provided.has(name.toLowerCase())
      if (found.length === 0 && !isOwn) missing.push({ from: entry.id, name, range, at: entry.at })
      return found
    })
    const locked = packageOf(shape, path, entry, project)
    const { source } = locked
    if (source.kind === 'local') {
      for (const [name, range] of required)
        declared.push({ member: source.path, group: 'require', name, range, at: entry.at })
    }
    return { ...locked, dependencies: [...new Set(targets)].filter((id) => id !== entry.id).sort() }
  })
  return {
    path,
    format: 'composer.lock',
    formatVersion: api,
    ecosystem: 'Packagist',
    root: null,
    declared,
    ...(hasHash ? { contentHash } : {}),
    packages,
    provided: [...providers.keys()],
    missing,
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

function entriesOf(text: string, path: RepositoryPath, document: Table, shape: Shape): readonly Entry[] {
  const top = jsonMembers(text, 0, path)
  const at = positionsOf(text, path)
  if (!top.has('packages')) return shape.fail('has no `packages`: nothing is locked')
  const lists = (['packages', 'packages-dev'] as const).flatMap((key) => {
    // `null` where development packages were left out
    if (key === 'packages-dev' && (document[key] ?? null) === null) return []
    const tables = shape.optionalList(document, key, 'the file')
    const starts = jsonElements(text, top.get(key)!.valueStart)
    return tables.map((value, index): Entry => {
      const table = shape.table(value, `entry ${index + 1} of \`${key}\``)
      const name = shape.string(table, 'name', `entry ${index + 1} of \`${key}\``)
      const place = jsonMembers(text, starts[index]!, path).get('name')!
      return {
        table,
        name,
        id: `${name}@${shape.string(table, 'version', `\`${name}\``)}`,
        at: at(place.valueStart, place.valueEnd),
        scope: key === 'packages' ? 'runtime' : 'development',
      }
    })
  })
  const names = new Set(lists.map(({ name }) => name.toLowerCase()))
  return names.size === lists.length ? lists : shape.fail('locks one package twice')
}

/** Who answers for a name: the package itself, and those that replace or provide it. */
function providersOf(entries: readonly Entry[], shape: Shape): ReadonlyMap<string, readonly string[]> {
  const providers = new Map<string, string[]>()
  const add = (name: string, id: string): void => {
    const known = providers.get(name.toLowerCase())
    if (known === undefined) providers.set(name.toLowerCase(), [id])
    else known.push(id)
  }
  for (const { table, name, id } of entries) {
    add(name, id)
    for (const key of ['replace', 'provide'])
      for (const [other] of links(shape, table, key, name)) add(other, id)
  }
  return providers
}

function requiredOf(shape: Shape, table: Table, name: string): readonly (readonly [string, string])[] {
  return links(shape, table, 'require', name).filter(([other]) => !isPlatform(other))
}

/** PHP writes an empty table as an empty list. */
function links(
  shape: Shape,
  table: Table,
  key: string,
  name: string,
): readonly (readonly [string, string])[] {
  const value = Object.hasOwn(table, key) ? table[key] : undefined
  if (Array.isArray(value) && value.length === 0) return []
  return shape.strings(table, key, `\`${name}\``)
}

function packageOf(
  shape: Shape,
  path: RepositoryPath,
  entry: Entry,
  project: ComposerProject | null,
): Omit<LockedPackage, 'dependencies'> {
  const { table, name, at, id, scope } = entry
  const where = `\`${name}\``
  const version = shape.string(table, 'version', where)
  const dist = tableOrNull(shape, table, 'dist', where)
  const source = tableOrNull(shape, table, 'source', where)
  const origin = originOf(shape, version, dist, source, where)
  const shasum = dist === null ? undefined : shape.optionalString(dist, 'shasum', `\`dist\` of ${where}`)
  const reference = origin.kind === 'registry' ? bindingReference(shape, dist, source, where) : null
  const isEmpty = shape.optionalString(table, 'type', where) === 'metapackage'
  return {
    ecosystem: 'Packagist',
    name,
    version,
    purl: purlOf('composer', name, version, origin.kind === 'git' ? { vcs_url: origin.url } : {}),
    lockfile: path,
    at,
    source: origin,
    hashes: shasum === undefined || shasum === '' ? [] : [namedHash(`sha1:${shasum}`, path, where)],
    ...(reference === null ? {} : { foreignHash: `commit:${reference}` }),
    ...(isEmpty ? { isEmpty } : {}),
    scope,
    direct: project?.required.has(name.toLowerCase()) ?? false,
    licence: licenceOf(shape, table, where),
    id,
  }
}

/** A branch has no version that a registry knows: what is locked is a commit. */
function originOf(
  shape: Shape,
  version: string,
  dist: Table | null,
  source: Table | null,
  where: string,
): LockedPackage['source'] {
  const archive = dist === null ? undefined : shape.string(dist, 'url', `\`dist\` of ${where}`)
  if (dist !== null && shape.string(dist, 'type', `\`dist\` of ${where}`) === 'path')
    return { kind: 'local', path: archive!.replace(/^(?:\.\/)+|\/+$/g, '') }
  if (source !== null && (isBranch(version) || archive === undefined)) {
    const url = publicAddress(shape.string(source, 'url', `\`source\` of ${where}`))
    const commit = shape.optionalString(source, 'reference', `\`source\` of ${where}`) ?? ''
    return { kind: 'git', url: commit === '' ? url : `${url}#${commit}` }
  }
  return { kind: 'registry', url: archive === undefined ? null : publicAddress(archive) }
}

function tableOrNull(shape: Shape, table: Table, key: string, where: string): Table | null {
  const value = Object.hasOwn(table, key) ? table[key] : undefined
  return value === undefined || value === null ? null : shape.table(value, `\`${key}\` of ${where}`)
}
