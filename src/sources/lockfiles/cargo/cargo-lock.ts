import type { RepositoryPath } from '../../../location.ts'
import type { DeclaredDependency } from '../../manifests/model.ts'
import { parseToml } from '../../structured/toml.ts'
import { publicAddress } from '../address.ts'
import { namedHash } from '../integrity.ts'
import type { LockedPackage, Lockfile } from '../model.ts'
import { type Edge, scopesOf } from '../node/dependency-scopes.ts'
import { purlOf } from '../purl.ts'
import { type Shape, shapeOf, type Table } from '../shape.ts'

/** A crate of the repository itself, which Cargo.lock names without a place. */
export interface LocalCrate {
  /** Folder from the lockfile's; `''` for its own. */
  readonly folder: string
  readonly dependencies: readonly DeclaredDependency[]
}

interface Entry {
  readonly locked: LockedPackage
  readonly table: Table
  readonly source: string | undefined
}

/**
 * Read a Cargo.lock of version 1 (which names none) to 4.
 * Source: https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html and cargo's `core/resolver/encode.rs`.
 * @param crates the repository's own, by name: the lockfile says neither where they are nor what they need when
 * @throws SourceInvalid for another version, and for an entry that Cargo would not write
 */
export function readCargoLock(
  text: string,
  path: RepositoryPath,
  crates: ReadonlyMap<string, LocalCrate> = new Map(),
): Lockfile {
  const shape = shapeOf(path)
  const toml = parseToml(text, path)
  const document = shape.table(toml.value, 'the file')
  const version = Object.hasOwn(document, 'version') ? document.version : undefined
  if (version !== undefined && version !== 3 && version !== 4) {
    const found = typeof version === 'string' || typeof version === 'number' ? version : 'of another kind'
    return shape.fail(`has version ${found}; versions 1 to 4 are known`)
  }
  const metadata = shape.optionalTable(document, 'metadata', 'the file')
  const listed = shape.optionalList(document, 'package', 'the file')
  const entries = listed.map((value, index) =>
    entryOf(
      shape,
      path,
      shape.table(value, `package ${index + 1}`),
      metadata,
      toml.locate(['package', index, 'name']),
      crates,
    ),
  )
  // before 2017 the project itself stood apart
  if (Object.hasOwn(document, 'root')) {
    const root = shape.table(document.root, '`root`')
    entries.unshift(entryOf(shape, path, root, metadata, toml.locate(['root', 'name']), crates))
  }
  if (entries.length === 0) return shape.fail('holds no package, not even the project')
  const ids = new Set(entries.map(({ locked }) => locked.id))
  if (ids.size !== entries.length) return shape.fail('holds one package twice')
  const missing: NonNullable<Lockfile['missing']>[number][] = []
  const edges = edgesOf(shape, entries, missing)
  return {
    path,
    format: 'Cargo.lock',
    formatVersion: String(version ?? (Object.keys(metadata).length > 0 ? 1 : 2)),
    ecosystem: 'crates.io',
    root: null,
    declared: null,
    packages: scoped(entries, edges, crates),
    missing,
    carriesIntegrity: true,
    graph: 'complete',
  }
}

function entryOf(
  shape: Shape,
  path: RepositoryPath,
  table: Table,
  metadata: Table,
  at: LockedPackage['at'],
  crates: ReadonlyMap<string, LocalCrate>,
): Entry {
  const name = shape.string(table, 'name', 'a package')
  const where = `\`${name}\``
  const version = shape.string(table, 'version', where)
  const written = shape.optionalString(table, 'source', where)
  const source = originOf(shape, written, where, crates.get(name)?.folder ?? name)
  // version 1 keeps the checksums apart, under the whole identity
  const checksum =
    shape.optionalString(table, 'checksum', where) ??
    shape.optionalString(metadata, `checksum ${name} ${version} (${written ?? ''})`, '`metadata`')
  const isHashed = checksum !== undefined && checksum !== '' && checksum !== '<none>'
  return {
    table,
    source: written,
    locked: {
      ecosystem: 'crates.io',
      name,
      version,
      purl: purlOf('cargo', name, version, source.kind === 'git' ? { vcs_url: source.url } : {}),
      lockfile: path,
      at,
      source,
      hashes: isHashed ? [namedHash(`sha256:${checksum}`, path, where)] : [],
      scope: 'development',
      direct: false,
      licence: null,
      dependencies: [],
      id: written === undefined ? `${name}@${version}` : `${name}@${version} ${written}`,
    },
  }
}

function originOf(
  shape: Shape,
  source: string | undefined,
  where: string,
  folder: string,
): LockedPackage['source'] {
  if (source === undefined) return { kind: 'local', path: folder }
  const [, kind, address] = /^(registry|sparse|git)\+(.+)$/s.exec(source) ?? []
  if (address === undefined) return shape.fail(`the source of ${where} is of an unknown kind`)
  if (kind === 'git') return { kind: 'git', url: publicAddress(address) }
  return { kind: 'registry', url: publicAddress(address) }
}

/** Cargo shortens a reference to what is needed to tell packages apart: `a`, `a 1.0.0`, `a 1.0.0 (source)`. */
function edgesOf(
  shape: Shape,
  entries: readonly Entry[],
  missing: NonNullable<Lockfile['missing']>[number][],
): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, Entry[]>()
  for (const entry of entries) {
    const named = byName.get(entry.locked.name)
    if (named === undefined) byName.set(entry.locked.name, [entry])
    else named.push(entry)
  }
  return new Map(
    entries.map(({ locked, table }) => {
      const targets = shape.optionalList(table, 'dependencies', `\`${locked.name}\``).flatMap((reference) => {
        const match =
          typeof reference === 'string' ? /^(\S+)(?: (\S+))?(?: \((.+)\))?$/.exec(reference) : null
        if (match === null) return shape.fail(`\`${locked.name}\` has a dependency that names nothing`)
        const [, name, version, source] = match
        const found = (byName.get(name!) ?? []).filter(
          (entry) =>
            (version === undefined || entry.locked.version === version) &&
            (source === undefined || sameSource(entry.source, source)),
        )
        if (found.length === 0)
          missing.push({ from: locked.id, name: name!, range: version ?? '*', at: locked.at })
        return found.map((entry) => entry.locked.id)
      })
      return [locked.id, [...new Set(targets)].sort()]
    }),
  )
}

/** A reference to a git package leaves its commit out. */
function sameSource(source: string | undefined, reference: string): boolean {
  return source === reference || source?.replace(/#.*$/s, '') === reference.replace(/#.*$/s, '')
}

function scoped(
  entries: readonly Entry[],
  edges: ReadonlyMap<string, readonly string[]>,
  crates: ReadonlyMap<string, LocalCrate>,
): readonly LockedPackage[] {
  const byId = new Map(entries.map(({ locked }) => [locked.id, locked]))
  const own = entries.filter(({ locked }) => locked.source.kind === 'local')
  const asked = own.flatMap(({ locked }) =>
    edges.get(locked.id)!.map((id) => ({ id, scope: scopeIn(crates.get(locked.name), byId.get(id)!.name) })),
  )
  const foreign = new Map<string, Edge[]>()
  for (const [id, targets] of edges) {
    if (byId.get(id)!.source.kind !== 'local') {
      foreign.set(
        id,
        targets.map((to) => ({ to, optional: false })),
      )
    }
  }
  const having = (scope: string): string[] => asked.flatMap((one) => (one.scope === scope ? [one.id] : []))
  const scope = scopesOf({ runtime: having('runtime'), optional: having('optional') }, foreign)
  const direct = new Set(asked.map(({ id }) => id))
  return entries.map(({ locked }) => ({
    ...locked,
    scope: locked.source.kind === 'local' ? 'runtime' : scope(locked.id),
    direct: direct.has(locked.id),
    dependencies: edges.get(locked.id)!,
  }))
}

/** The widest group in which a crate of the repository asks for a name; run time where its manifest is not known. */
function scopeIn(crate: LocalCrate | undefined, name: string): LockedPackage['scope'] {
  const scopes = (crate?.dependencies ?? []).filter((one) => one.name === name).map((one) => one.scope)
  if (scopes.length === 0 || scopes.includes('runtime')) return 'runtime'
  return scopes.includes('optional') ? 'optional' : 'development'
}
