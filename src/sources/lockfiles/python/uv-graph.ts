import type { LockedPackage, Lockfile } from '../model.ts'
import { normalizedName } from '../purl.ts'
import type { Shape, Table } from '../shape.ts'

type Kind = 'runtime' | 'optional' | 'development'

/** Who needs whom in a uv.lock. */
export interface UvEdges {
  /** Ids of what a package asks for in these kinds of groups, without repeats. */
  of(id: string, kinds: readonly Kind[]): readonly string[]
  /** The id that provides a name for a package; `null` when it asks for it and nothing does, or does not ask. */
  provides(id: string, name: string): string | null
  readonly missing: NonNullable<Lockfile['missing']>
}

/**
 * Resolve the dependency tables: by name, and by version and source where several packages bear the name.
 * @param tables the packages' own tables, in the order of `packages`
 */
export function uvEdges(shape: Shape, packages: readonly LockedPackage[], tables: readonly Table[]): UvEdges {
  const byName = new Map<string, { locked: LockedPackage; source: string }[]>()
  for (const [index, locked] of packages.entries()) {
    const source = sourceKey(shape.optionalTable(tables[index]!, 'source', `\`${locked.name}\``))
    byName.set(locked.name, [...(byName.get(locked.name) ?? []), { locked, source }])
  }
  const edges = new Map<string, readonly { kind: Kind; to: LockedPackage }[]>()
  const missing: NonNullable<Lockfile['missing']>[number][] = []
  for (const [index, locked] of packages.entries()) {
    const where = `\`${locked.name}\``
    edges.set(
      locked.id,
      groupsOf(shape, tables[index]!, where).flatMap(({ kind, entry }) => {
        const dependency = shape.table(entry, `a dependency of ${where}`)
        const name = normalizedName(shape.string(dependency, 'name', `a dependency of ${where}`))
        const version = shape.optionalString(dependency, 'version', where)
        const source = Object.hasOwn(dependency, 'source')
          ? sourceKey(shape.optionalTable(dependency, 'source', where))
          : undefined
        const found = (byName.get(name) ?? []).filter(
          (candidate) =>
            (version === undefined || candidate.locked.version === version) &&
            (source === undefined || candidate.source === source),
        )
        // uv writes an entry for all that any platform needs, so nothing may lack
        if (found.length === 0) missing.push({ from: locked.id, name, range: version ?? '*', at: locked.at })
        return found.map((candidate) => ({ kind, to: candidate.locked }))
      }),
    )
  }
  return {
    missing,
    of: (id, kinds) => [
      ...new Set((edges.get(id) ?? []).filter((edge) => kinds.includes(edge.kind)).map((edge) => edge.to.id)),
    ],
    provides: (id, name) =>
      (edges.get(id) ?? []).find((edge) => edge.to.name === normalizedName(name))?.to.id ?? null,
  }
}

/** All that can be reached from the projects; their own groups count in `kinds`, further on extras always do. */
export function reachable(
  projects: readonly string[],
  edges: UvEdges,
  kinds: readonly Kind[],
): ReadonlySet<string> {
  const seen = new Set(projects)
  const queue = projects.flatMap((id) => edges.of(id, kinds))
  while (queue.length > 0) {
    const id = queue.pop()!
    if (seen.has(id)) continue
    seen.add(id)
    queue.push(...edges.of(id, ['runtime', 'optional']))
  }
  return seen
}

function groupsOf(shape: Shape, table: Table, where: string): readonly { kind: Kind; entry: unknown }[] {
  const tables = (key: string, kind: Kind): readonly { kind: Kind; entry: unknown }[] =>
    Object.values(shape.optionalTable(table, key, where)).flatMap((entries) =>
      shape.list(entries, `\`${key}\` of ${where}`).map((entry) => ({ kind, entry })),
    )
  return [
    ...shape.optionalList(table, 'dependencies', where).map((entry) => ({ kind: 'runtime' as const, entry })),
    ...tables('optional-dependencies', 'optional'),
    ...tables('dev-dependencies', 'development'),
    ...tables('dependency-groups', 'development'),
  ]
}

function sourceKey(source: Table): string {
  return JSON.stringify(Object.entries(source).sort(([a], [b]) => (a < b ? -1 : 1)))
}
