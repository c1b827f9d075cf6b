import { posix } from 'node:path'
import type { RepositoryPath } from '../../../location.ts'
import { type MachineYaml, parseMachineYaml } from '../machine-yaml.ts'
import type { DeclaredInLock, LockedPackage, Lockfile } from '../model.ts'
import { npmPurl } from '../npm/source.ts'
import { positionsOf } from '../positions.ts'
import { type Shape, shapeOf, type Table } from '../shape.ts'
import { type Edge, scopesOf } from './dependency-scopes.ts'
import { described, withoutPeers } from './pnpm-entry.ts'
import { type Asked, askedIn } from './pnpm-importers.ts'

/** The entries of all documents by their key without peers, and what provides for a name. */
interface Content {
  readonly shape: Shape
  readonly path: RepositoryPath
  readonly packages: Map<string, LockedPackage>
  /** Every key as written, peers included, to the id of its package. */
  readonly ids: Map<string, string>
  readonly edges: Map<string, Edge[]>
  readonly missing: NonNullable<Lockfile['missing']>[number][]
}

/**
 * Read a pnpm-lock.yaml of lockfile version 5, 6 or 9. Since pnpm 11 a file may hold several documents, the first for
 * pnpm itself and its configuration: all of them are read, because all of them are installed.
 * Source: https://github.com/pnpm/spec/tree/master/lockfile and pnpm's `lockfile/types`, `lockfile/fs`.
 * @throws SourceInvalid for another version, and for an entry that pnpm would not write
 */
export function readPnpmLock(text: string, path: RepositoryPath): Lockfile {
  const shape = shapeOf(path)
  const documents = parseMachineYaml(text, path)
  if (documents.length === 0) return shape.fail('is empty')
  const at = positionsOf(text, path)
  const content: Content = {
    shape,
    path,
    packages: new Map(),
    ids: new Map(),
    edges: new Map(),
    missing: [],
  }
  const asked: Asked[] = []
  const versions = new Set<string>()
  const overrides = new Set<string>()
  let isPatchedByHook = false
  for (const yaml of documents) {
    const document = shape.table(yaml.value, 'the file')
    const version = shape.optionalString(document, 'lockfileVersion', 'the file')
    if (version === undefined || !/^(?:5\.[0-4]|6\.[01]|9\.0)$/.test(version)) {
      const found = version === undefined ? 'names no lockfileVersion' : `has lockfileVersion ${version}`
      return shape.fail(`${found}; versions 5, 6 and 9 are known. Run \`pnpm install --lockfile-only\``)
    }
    versions.add(version)
    readEntries(content, yaml, document, version, at)
    asked.push(...askedIn(shape, yaml, document, at))
    for (const selector of Object.keys(shape.optionalTable(document, 'overrides', 'the file'))) {
      overrides.add(overriddenName(selector))
    }
    isPatchedByHook ||= Object.hasOwn(document, 'pnpmfileChecksum')
  }
  const declared = provide(content, asked)
  const packages = scoped(content, declared)
  if (packages.every(({ source }) => source.kind === 'local') && declared.some(needsAPackage)) {
    return shape.fail('declares dependencies and locks none of them')
  }
  return {
    path,
    format: 'pnpm-lock.yaml',
    formatVersion: [...versions].join(' and '),
    ecosystem: 'npm',
    root: null,
    declared,
    packages,
    missing: content.missing,
    carriesIntegrity: true,
    graph: 'complete',
    ...(overrides.size === 0 ? {} : { overrides: [...overrides] }),
    ...(isPatchedByHook ? { rewrittenBy: '.pnpmfile.cjs' } : {}),
  }
}

function needsAPackage({ provided }: DeclaredInLock): boolean {
  return provided === null
}

/** `parent>name@range`: what is replaced stands last. */
function overriddenName(selector: string): string {
  return selector.slice(selector.lastIndexOf('>') + 1).replace(/(?<=.)@.*$/s, '')
}

function readEntries(
  content: Content,
  yaml: MachineYaml,
  document: Table,
  version: string,
  at: ReturnType<typeof positionsOf>,
): void {
  const { shape, packages, ids, path } = content
  const isOld = version.startsWith('5.')
  const table = shape.optionalTable(document, 'packages', 'the file')
  const snapshots = version === '9.0' ? shape.optionalTable(document, 'snapshots', 'the file') : table
  for (const [key, value] of Object.entries(table)) {
    const entry = shape.table(value, `\`${key}\``)
    const id = withoutPeers(key, isOld)
    const span = yaml.key(table, key)!
    const locked: LockedPackage = {
      ecosystem: 'npm',
      ...described(shape, path, id, entry),
      lockfile: path,
      at: at(...span),
      scope: 'development',
      direct: false,
      licence: null,
      dependencies: [],
      id,
    }
    const known = packages.get(id)
    if (known === undefined) packages.set(id, locked)
    else if (JSON.stringify(known.hashes) !== JSON.stringify(locked.hashes)) {
      shape.fail(`locks \`${id}\` twice, with different hashes`)
    }
    ids.set(key, id)
  }
  const whole = new Set<string>()
  for (const key of Object.keys(snapshots)) {
    const id = withoutPeers(key, isOld)
    if (!packages.has(id)) shape.fail(`has a snapshot of \`${key}\` and no package of that name`)
    ids.set(key, id)
    whole.add(id)
  }
  for (const id of Object.keys(table)) {
    if (version === '9.0' && !whole.has(id)) {
      shape.fail(`has no snapshot of \`${id}\`; it may be truncated`)
    }
  }
  for (const [key, value] of Object.entries(snapshots)) {
    readEdges(content, key, shape.table(value, `\`${key}\``))
  }
}

function readEdges(content: Content, key: string, entry: Table): void {
  const { shape, ids, packages, missing, edges } = content
  const where = `\`${key}\``
  const id = ids.get(key)!
  const targets = edges.get(id) ?? []
  for (const group of ['dependencies', 'optionalDependencies'] as const) {
    for (const [name, reference] of shape.strings(entry, group, where)) {
      if (reference.startsWith('link:')) continue
      const to = providedBy(content, name, reference)
      if (to === null) missing.push({ from: id, name, range: reference, at: packages.get(id)!.at })
      else targets.push({ to, optional: group === 'optionalDependencies' })
    }
  }
  edges.set(id, targets)
}

/**
 * The package that a reference leads to. Every version of the format shortens its keys in its own way, and a
 * shortened reference is never a key itself, so the first key that exists is the one.
 * Source: pnpm's `dependency-path`, `refToRelative`.
 */
function providedBy({ ids }: Content, name: string, reference: string): string | null {
  for (const key of [
    `${name}@${reference}`,
    reference,
    `/${name}@${reference}`,
    `/${name}/${reference}`,
    `/${reference}`,
  ]) {
    const id = ids.get(key)
    if (id !== undefined) return id
  }
  return null
}

/** What the projects ask for, each with the package that provides it; the projects become packages of their own. */
function provide(content: Content, asked: readonly Asked[]): readonly DeclaredInLock[] {
  const members = new Set(asked.map(({ member }) => member))
  for (const { member, at } of asked) if (member !== '') addLocal(content, member, at)
  return asked.flatMap(({ member, dependencies }) =>
    dependencies.map(({ group, name, range, reference, at }) => {
      const target = linkTarget(member, reference)
      if (target !== null && !members.has(target)) addLocal(content, target, at)
      const provided = target === null ? providedBy(content, name, reference) : target === '' ? null : target
      if (provided === null && target === null)
        content.missing.push({ from: member === '' ? 'the project' : member, name, range, at })
      else if (provided !== null && member !== '') {
        const edges = content.edges.get(member) ?? []
        edges.push({ to: provided, optional: group === 'optionalDependencies' })
        content.edges.set(member, edges)
      }
      return { member, group, name, range, at, provided }
    }),
  )
}

/** The folder that a `link:` leads to, from the lockfile's own; `null` for what is no link. */
function linkTarget(member: string, reference: string): string | null {
  if (!reference.startsWith('link:')) return null
  const folder = posix.normalize(posix.join(member, reference.slice('link:'.length))).replace(/\/$/, '')
  return folder === '.' ? '' : folder
}

function addLocal({ packages, path }: Content, folder: string, at: LockedPackage['at']): void {
  if (folder === '' || packages.has(folder)) return
  const name = folder.slice(folder.lastIndexOf('/') + 1)
  const source = { kind: 'local', path: folder } as const
  packages.set(folder, {
    ecosystem: 'npm',
    name,
    version: null,
    purl: npmPurl(name, null, source),
    lockfile: path,
    at,
    source,
    hashes: [],
    scope: 'runtime',
    direct: false,
    licence: null,
    dependencies: [],
    id: folder,
  })
}

function scoped({ packages, edges }: Content, declared: readonly DeclaredInLock[]): readonly LockedPackage[] {
  const askedFor = (group: string): string[] =>
    declared.flatMap((one) => (one.group === group && one.provided ? [one.provided] : []))
  const direct = new Set(declared.flatMap(({ provided }) => (provided ? [provided] : [])))
  const projects = new Set(declared.map(({ member }) => member))
  const outer = new Map([...edges].filter(([id]) => !projects.has(id)))
  const scope = scopesOf(
    { runtime: askedFor('dependencies'), optional: askedFor('optionalDependencies') },
    outer,
  )
  return [...packages.values()].map((locked) => ({
    ...locked,
    scope: locked.source.kind === 'local' && projects.has(locked.id) ? 'runtime' : scope(locked.id),
    direct: direct.has(locked.id),
    dependencies: [...new Set((edges.get(locked.id) ?? []).map(({ to }) => to))].sort(),
  }))
}
