import { normalizedName } from '../purl.ts'
import { type Shape, shapeOf, type Table } from '../shape.ts'
import { type DependencyLine, dependencyLine } from './dependency-line.ts'

/** One group of a pyproject.toml: `default`, an extra, or a group of development. */
export interface DeclaredGroup {
  readonly kind: 'runtime' | 'optional' | 'development'
  /** Normalised. */
  readonly names: ReadonlySet<string>
  /** Those of them that are asked for with extras. */
  readonly withExtras: ReadonlySet<string>
}

/**
 * The groups of a pyproject.toml under the names that PDM gives them, with what each asks for by name: PEP 621,
 * PEP 735 with its includes, and PDM's own development lists.
 * Source: https://pdm-project.org/en/latest/usage/dependency/ and PEP 735.
 * @throws SourceInvalid for fields of the wrong type
 */
export function declaredGroups(pyproject: Table, path: string): ReadonlyMap<string, DeclaredGroup> {
  const shape = shapeOf(path)
  const project = shape.optionalTable(pyproject, 'project', 'the file')
  const tool = shape.optionalTable(pyproject, 'tool', 'the file')
  const pdm = shape.optionalTable(tool, 'pdm', '`tool`')
  const groups = new Map<
    string,
    { kind: DeclaredGroup['kind']; names: Set<string>; withExtras: Set<string> }
  >()
  const add = (group: string, kind: DeclaredGroup['kind'], entries: readonly unknown[]): void => {
    const known = groups.get(group) ?? { kind, names: new Set(), withExtras: new Set() }
    groups.set(group, known)
    for (const { name, extras } of linesIn(shape, entries, group)) {
      known.names.add(name)
      if (extras.length > 0) known.withExtras.add(name)
    }
  }
  add('default', 'runtime', shape.optionalList(project, 'dependencies', '`project`'))
  const optional = shape.optionalTable(project, 'optional-dependencies', '`project`')
  for (const [extra, entries] of Object.entries(optional)) {
    add(normalizedName(extra), 'optional', shape.list(entries, `the extra \`${extra}\``))
  }
  const dependencyGroups = shape.optionalTable(pyproject, 'dependency-groups', 'the file')
  for (const [group, entries] of Object.entries(dependencyGroups)) {
    const own = shape.list(entries, `the group \`${group}\``)
    add(normalizedName(group), 'development', withIncluded(shape, dependencyGroups, own, new Set([group])))
  }
  const development = shape.optionalTable(pdm, 'dev-dependencies', '`tool.pdm`')
  for (const [group, entries] of Object.entries(development)) {
    add(normalizedName(group), 'development', shape.list(entries, `the group \`${group}\``))
  }
  return groups
}

function linesIn(shape: Shape, entries: readonly unknown[], group: string): readonly DependencyLine[] {
  return entries.flatMap((entry) => {
    if (typeof entry !== 'string') return shape.fail(`the group \`${group}\` holds what is no requirement`)
    const line = dependencyLine(entry)
    return line === null ? [] : [line]
  })
}

/** The requirements of a PEP 735 group and of those that it includes, each group once. */
function withIncluded(
  shape: Shape,
  groups: Table,
  entries: readonly unknown[],
  seen: Set<string>,
): readonly unknown[] {
  return entries.flatMap((entry) => {
    if (typeof entry === 'string') return [entry]
    const include = shape.string(shape.table(entry, 'an entry of a group'), 'include-group', 'an entry')
    const name = Object.keys(groups).find((one) => normalizedName(one) === normalizedName(include))
    if (name === undefined || seen.has(name)) return []
    seen.add(name)
    return withIncluded(shape, groups, shape.list(groups[name], `the group \`${name}\``), seen)
  })
}
