import type { FieldPath, Fields } from '../../structured/fields.ts'
import type { DeclaredDependency } from '../model.ts'
import { requirement } from './requirement.ts'

/**
 * Every dependency that a pyproject.toml declares: PEP 621, PEP 735 groups, the build's own, Poetry's tables, and the
 * development lists of uv and pdm.
 * @throws SourceInvalid for what is no requirement and for fields of the wrong type
 */
export function pyprojectDependencies(toml: Fields): DeclaredDependency[] {
  return [
    ...listed(toml, ['project', 'dependencies'], 'dependencies', 'runtime'),
    ...grouped(toml, ['project', 'optional-dependencies'], 'optional-dependencies', 'optional'),
    ...grouped(toml, ['dependency-groups'], 'dependency-groups', 'development'),
    ...listed(toml, ['build-system', 'requires'], 'build-system.requires', 'build'),
    ...listed(toml, ['tool', 'uv', 'dev-dependencies'], 'tool.uv.dev-dependencies', 'development'),
    ...grouped(toml, ['tool', 'pdm', 'dev-dependencies'], 'tool.pdm.dev-dependencies', 'development'),
    ...poetryTables(toml),
  ]
}

function listed(
  toml: Fields,
  field: FieldPath,
  group: string,
  scope: DeclaredDependency['scope'],
): DeclaredDependency[] {
  return (toml.list(field) ?? []).flatMap((_, index) => {
    const item = [...field, index]
    // PEP 735: a group may include another one by `{include-group = "name"}`, which is listed itself
    if (group.startsWith('dependency-groups.') && toml.is(item, 'table')) {
      if (toml.text([...item, 'include-group']) === null) throw toml.wrong(item, 'includes no group')
      return []
    }
    const text = toml.text(item)!
    const at = toml.at(item)
    // PDM takes what is installed for editing: `-e file:///${PROJECT_ROOT}/folder#egg=name`
    const editable = group.startsWith('tool.pdm.') ? /^(?:-e|--editable)\s+(\S+)/.exec(text)?.[1] : undefined
    const egg = /[#&]egg=([\w.-]+)/.exec(editable ?? '')?.[1]
    const found =
      editable === undefined || egg === undefined
        ? requirement(text, group, scope, at)
        : { name: egg, range: `@ ${editable}`, group, scope, at }
    if (found === null) throw toml.wrong(item, 'is not a requirement that can be read')
    return [found]
  })
}

function grouped(
  toml: Fields,
  field: FieldPath,
  group: string,
  scope: DeclaredDependency['scope'],
): DeclaredDependency[] {
  return Object.keys(toml.table(field) ?? {}).flatMap((name) =>
    listed(toml, [...field, name], `${group}.${name}`, scope),
  )
}

/** https://python-poetry.org/docs/pyproject/#dependencies-and-dependency-groups */
function poetryTables(toml: Fields): DeclaredDependency[] {
  const root = ['tool', 'poetry']
  const groups = Object.keys(toml.table([...root, 'group']) ?? {})
  return [
    ...poetryTable(toml, [...root, 'dependencies'], 'tool.poetry.dependencies', 'runtime'),
    ...poetryTable(toml, [...root, 'dev-dependencies'], 'tool.poetry.dev-dependencies', 'development'),
    ...groups.flatMap((name) =>
      poetryTable(toml, [...root, 'group', name, 'dependencies'], `tool.poetry.group.${name}`, 'development'),
    ),
  ]
}

function poetryTable(
  toml: Fields,
  field: FieldPath,
  group: string,
  scope: DeclaredDependency['scope'],
): DeclaredDependency[] {
  return Object.keys(toml.table(field) ?? {})
    .filter((name) => name.toLowerCase() !== 'python')
    .flatMap((name) => {
      const item = [...field, name]
      // several constraints for one package, each with its own marker
      const several = toml.is(item, 'list') ? toml.list(item)!.map((_, index) => [...item, index]) : [item]
      return several.map((one) => ({ name, group, at: toml.at(one), ...poetryConstraint(toml, one, scope) }))
    })
}

function poetryConstraint(
  toml: Fields,
  field: FieldPath,
  scope: DeclaredDependency['scope'],
): Pick<DeclaredDependency, 'range' | 'scope' | 'marker' | 'python'> {
  if (!toml.is(field, 'table')) return { range: toml.text(field)!, scope }
  const optional = toml.flag([...field, 'optional']) === true
  const git = toml.text([...field, 'git'])
  const range =
    toml.text([...field, 'version']) ??
    (git === null ? null : `git+${git}`) ??
    toml.text([...field, 'url']) ??
    toml.text([...field, 'path'])
  // an entry that only adds to the `project` table (a source, extras) restates no range
  const marker = toml.text([...field, 'markers'])
  const python = toml.text([...field, 'python'])
  return {
    range: range ?? '',
    scope: optional ? 'optional' : scope,
    ...(marker === null ? {} : { marker }),
    ...(python === null ? {} : { python }),
  }
}
