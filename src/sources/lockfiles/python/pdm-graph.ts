import type { LockedPackage, Lockfile } from '../model.ts'
import { normalizedName } from '../purl.ts'
import type { Shape, Table } from '../shape.ts'
import type { DeclaredGroup } from './declared-groups.ts'
import { type DependencyLine, dependencyLine } from './dependency-line.ts'

/** What a pyproject.toml says about its lock. */
export interface PdmProject {
  /** Normalised; a package may ask for the project that is locked. */
  readonly name: string | null
  /** `null` where no pyproject.toml stands beside the lock. */
  readonly groups: ReadonlyMap<string, DeclaredGroup> | null
  /** Normalised names of `resolution.overrides` and `resolution.excludes`: their declared ranges do not hold. */
  readonly overridden: readonly string[]
}

/** For a lock without a manifest. */
export const NO_PROJECT: PdmProject = { name: null, groups: null, overridden: [] }

/** One entry of a pdm.lock; `extras` for those that stand for extras of another entry's package. */
export interface PdmEntry {
  readonly table: Table
  readonly extras: readonly string[]
  readonly locked: LockedPackage
}

interface Node {
  readonly locked: LockedPackage
  readonly lines: readonly DependencyLine[]
  readonly groups: readonly string[] | null
}

/**
 * Join the entries of a package and its extras, and link them: `dependencies` are requirements, found by name.
 * Scope follows from `groups` where PDM wrote them (strategy `inherit_metadata`), else from what can be reached.
 */
export function pdmGraph(
  shape: Shape,
  entries: readonly PdmEntry[],
  project: PdmProject,
): { packages: readonly LockedPackage[]; missing: NonNullable<Lockfile['missing']> } {
  const nodes = joined(shape, entries)
  const byName = new Map<string, Node[]>()
  for (const node of nodes) {
    byName.set(node.locked.name, [...(byName.get(node.locked.name) ?? []), node])
  }
  const missing: NonNullable<Lockfile['missing']>[number][] = []
  const edges = new Map<Node, readonly Node[]>()
  for (const node of nodes) {
    const targets = node.lines.flatMap(({ name, range, conditional }) => {
      const found = byName.get(name) ?? []
      const elsewhere = conditional || name === project.name || project.overridden.includes(name)
      if (found.length === 0 && !elsewhere) {
        missing.push({ from: node.locked.id, name, range, at: node.locked.at })
      }
      return found.filter((target) => target !== node)
    })
    edges.set(node, [...new Set(targets)])
  }
  const scopes = scopesByReach(nodes, byName, edges, project)
  const direct = new Set([...(project.groups?.values() ?? [])].flatMap(({ names }) => [...names]))
  const packages = nodes.map((node) => ({
    ...node.locked,
    scope: node.groups === null ? (scopes.get(node) ?? 'development') : scopeOf(node.groups, project),
    direct: direct.has(node.locked.name),
    dependencies: [...new Set(edges.get(node)!.map(({ locked }) => locked.id))].sort(),
  }))
  return { packages, missing }
}

/** Entries of one name, version and source are one package; each of its extras has an entry of its own. */
function joined(shape: Shape, entries: readonly PdmEntry[]): readonly Node[] {
  const groups = new Map<string, PdmEntry[]>()
  for (const entry of entries) {
    const key = JSON.stringify([entry.locked.id, entry.locked.source])
    // without extras two entries of a key are two packages, under markers of their own
    const known = groups.get(key)
    if (known !== undefined && (entry.extras.length > 0 || known.every(({ extras }) => extras.length > 0))) {
      known.push(entry)
    } else groups.set(known === undefined ? key : `${key}#${groups.size}`, [entry])
  }
  return [...groups.values()].map((members) => {
    const base = members.find(({ extras }) => extras.length === 0) ?? members[0]!
    const files = members.flatMap(({ locked }) => locked.hashes)
    const bare = members.flatMap(({ locked }) => locked.filesWithoutHash ?? [])
    const lines = members.flatMap(({ table, locked }) => linesOf(shape, table, locked.name))
    const written = members.map(({ table, locked }) => groupsOf(shape, table, locked.name))
    return {
      locked: {
        ...base.locked,
        hashes: distinct(files),
        ...(bare.length === 0 ? {} : { filesWithoutHash: [...new Set(bare)] }),
      },
      lines,
      groups: written.every((one) => one === null) ? null : written.flatMap((one) => one ?? []),
    }
  })
}

function distinct(hashes: LockedPackage['hashes']): LockedPackage['hashes'] {
  return [
    ...new Map(hashes.map((one) => [`${one.file ?? ''} ${one.algorithm}:${one.hex}`, one] as const)).values(),
  ]
}

function linesOf(shape: Shape, table: Table, name: string): readonly DependencyLine[] {
  const where = `\`${name}\``
  return shape.optionalList(table, 'dependencies', where).map((entry) => {
    const line = typeof entry === 'string' ? dependencyLine(entry) : null
    return line ?? shape.fail(`a dependency of ${where} is no requirement`)
  })
}

function groupsOf(shape: Shape, table: Table, name: string): readonly string[] | null {
  if (!Object.hasOwn(table, 'groups')) return null
  return shape.optionalList(table, 'groups', `\`${name}\``).map((group) => normalizedName(String(group)))
}

function scopeOf(groups: readonly string[], project: PdmProject): LockedPackage['scope'] {
  if (groups.includes('default')) return 'runtime'
  return groups.some((group) => project.groups?.get(group)?.kind === 'optional') ? 'optional' : 'development'
}

/** Without `groups` in the lock: from the manifest's own groups down; without a manifest all of it is runtime. */
function scopesByReach(
  nodes: readonly Node[],
  byName: ReadonlyMap<string, readonly Node[]>,
  edges: ReadonlyMap<Node, readonly Node[]>,
  project: PdmProject,
): ReadonlyMap<Node, LockedPackage['scope']> {
  const scopes = new Map<Node, LockedPackage['scope']>()
  if (project.groups === null) {
    for (const node of nodes) scopes.set(node, 'runtime')
    return scopes
  }
  for (const kind of ['runtime', 'optional', 'development'] as const) {
    const queue = [...project.groups.values()]
      .filter((group) => group.kind === kind)
      .flatMap(({ names }) => [...names].flatMap((name) => byName.get(name) ?? []))
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
      if (scopes.has(node)) continue
      scopes.set(node, kind)
      queue.push(...edges.get(node)!)
    }
  }
  return scopes
}
