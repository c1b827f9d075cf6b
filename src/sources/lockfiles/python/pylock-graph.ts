import type { LockedPackage, Lockfile } from '../model.ts'
import { normalizedName } from '../purl.ts'
import type { Shape, Table } from '../shape.ts'
import { dependencyLine } from './dependency-line.ts'

/** What the manifest beside a pylock.toml says, as far as the graph needs it. */
export interface PylockProject {
  /** Normalised; PDM's lists may ask for the project that is locked. */
  readonly name: string | null
  /** Names of what the manifest declares; `null` where it declares nothing. */
  readonly declared: ReadonlySet<string> | null
  /** Those that it asks for with extras. */
  readonly withExtras: ReadonlySet<string>
}

interface Graph {
  readonly packages: readonly LockedPackage[]
  readonly missing: NonNullable<Lockfile['missing']>
  readonly graph: Lockfile['graph']
}

/**
 * Link the packages. The specification leaves `dependencies` to the locker, which may write none at all; PDM writes
 * requirements into its own table. A package without either is a leaf where others have one.
 * @param tables the packages' own tables, in the order of `packages`
 */
export function pylockGraph(
  shape: Shape,
  packages: readonly LockedPackage[],
  tables: readonly Table[],
  project: PylockProject,
): Graph {
  const lines = tables.map((table, index) => pdmLines(shape, table, packages[index]!.name))
  const own = tables.map((table, index) =>
    shape.optionalList(table, 'dependencies', `\`${packages[index]!.name}\``),
  )
  if (own.every((entries) => entries.length === 0) && lines.every((entries) => entries === null)) {
    return { packages, missing: [], graph: 'none' }
  }
  const byName = new Map<string, { locked: LockedPackage; table: Table }[]>()
  for (const [index, locked] of packages.entries()) {
    byName.set(locked.name, [...(byName.get(locked.name) ?? []), { locked, table: tables[index]! }])
  }
  const missing: NonNullable<Lockfile['missing']>[number][] = []
  const withExtras = new Set(packages.filter(({ name }) => project.withExtras.has(name)).map(({ id }) => id))
  const edges = packages.map((locked, index) => {
    const targets = new Set<string>()
    for (const entry of own[index]!) {
      const wanted = shape.table(entry, `a dependency of \`${locked.name}\``)
      const name = normalizedName(shape.string(wanted, 'name', `a dependency of \`${locked.name}\``))
      const found = (byName.get(name) ?? []).filter(({ table }) => identifies(wanted, table))
      for (const target of found) targets.add(target.locked.id)
      if (found.length === 0) missing.push({ from: locked.id, name, range: rangeOf(wanted), at: locked.at })
    }
    for (const line of lines[index] ?? []) {
      const found = byName.get(line.name) ?? []
      for (const target of found) {
        targets.add(target.locked.id)
        if (line.extras.length > 0) withExtras.add(target.locked.id)
      }
      if (found.length === 0 && !line.conditional && line.name !== project.name) {
        missing.push({ from: locked.id, name: line.name, range: line.range, at: locked.at })
      }
    }
    targets.delete(locked.id)
    return targets
  })
  return {
    packages: packages.map((locked, index) => ({
      ...locked,
      // what extras bring in PDM does not write down here
      dependencies: withExtras.has(locked.id) && lines[index] !== null ? null : [...edges[index]!].sort(),
    })),
    missing,
    graph: 'complete',
  }
}

function pdmLines(
  shape: Shape,
  table: Table,
  name: string,
): readonly NonNullable<ReturnType<typeof dependencyLine>>[] | null {
  const tool = shape.optionalTable(table, 'tool', `\`${name}\``)
  const pdm = shape.optionalTable(tool, 'pdm', `\`tool\` of \`${name}\``)
  if (!Object.hasOwn(pdm, 'dependencies')) return null
  return shape.optionalList(pdm, 'dependencies', `\`tool.pdm\` of \`${name}\``).map((entry) => {
    const line = typeof entry === 'string' ? dependencyLine(entry) : null
    return line ?? shape.fail(`a dependency of \`${name}\` is no requirement`)
  })
}

/** Whether all that a reference says is said by the package: it names as many of its keys as tell it apart. */
function identifies(wanted: Table, table: Table): boolean {
  return Object.entries(wanted).every(
    ([key, value]) => key === 'name' || (Object.hasOwn(table, key) && isWithin(value, table[key])),
  )
}

function isWithin(wanted: unknown, there: unknown): boolean {
  if (Array.isArray(wanted)) {
    return Array.isArray(there) && wanted.every((one) => there.some((other) => isWithin(one, other)))
  }
  if (typeof wanted !== 'object' || wanted === null || wanted instanceof Date) {
    return wanted === there || String(wanted) === String(there)
  }
  if (typeof there !== 'object' || there === null) return false
  return Object.entries(wanted).every(([key, value]) => isWithin(value, (there as Table)[key]))
}

function rangeOf(wanted: Table): string {
  return typeof wanted.version === 'string' ? wanted.version : '*'
}
