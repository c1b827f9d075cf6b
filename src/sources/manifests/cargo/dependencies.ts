import type { Fields } from '../../structured/fields.ts'
import type { DeclaredDependency } from '../model.ts'

/** Build scripts run on the machine that builds and their packages stand in Cargo.lock: locked like any other. */
const GROUPS: readonly (readonly [group: string, scope: DeclaredDependency['scope']])[] = [
  ['dependencies', 'runtime'],
  ['dev-dependencies', 'development'],
  ['build-dependencies', 'development'],
]

/**
 * The dependencies of a package, those of its targets included.
 * Source: https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html.
 * @param above the workspace's manifest, for what is inherited; `null` where there is none
 * @throws SourceInvalid for an entry of the wrong type, and for one that is inherited from nowhere
 */
export function cargoDependencies(toml: Fields, above: Fields | null): DeclaredDependency[] {
  const places = [[], ...Object.keys(toml.table(['target']) ?? {}).map((target) => ['target', target])]
  return places.flatMap((place) =>
    GROUPS.flatMap(([group, scope]) =>
      Object.keys(toml.table([...place, group]) ?? {}).map((key) => {
        const field = [...place, group, key]
        const { name, range, optional, registry } = specified(toml, field, key, above)
        return {
          name,
          range,
          group: [...place, group].join('.'),
          scope: optional && scope === 'runtime' ? ('optional' as const) : scope,
          at: toml.at(field),
          ...(registry === null ? {} : { registry }),
        }
      }),
    ),
  )
}

interface Specified {
  readonly name: string
  readonly range: string
  readonly optional: boolean
  readonly registry: string | null
}

function specified(toml: Fields, field: readonly string[], key: string, above: Fields | null): Specified {
  if (toml.is(field, 'text')) return { name: key, range: toml.text(field)!, optional: false, registry: null }
  if (toml.table(field) === null) throw toml.wrong(field, 'is neither a version nor a table')
  const optional = toml.flag([...field, 'optional']) ?? false
  if (toml.flag([...field, 'workspace']) === true) {
    const inherited = ['workspace', 'dependencies', key]
    if (above === null || !above.has(inherited)) {
      throw toml.wrong(field, 'is inherited, and no workspace of the repository has it')
    }
    return { ...specified(above, inherited, key, null), optional }
  }
  const registry = toml.text([...field, 'registry']) ?? toml.text([...field, 'registry-index'])
  return { name: toml.text([...field, 'package']) ?? key, range: rangeOf(toml, field), optional, registry }
}

/** A path is of the repository and needs no lock; of git, the address with what it is fixed to. */
function rangeOf(toml: Fields, field: readonly string[]): string {
  const path = toml.text([...field, 'path'])
  if (path !== null) return `file:${path}`
  const git = toml.text([...field, 'git'])
  if (git === null) return toml.text([...field, 'version']) ?? '*'
  const fixed = ['rev', 'tag', 'branch']
    .map((name) => toml.text([...field, name]))
    .find((text) => text !== null)
  return `git+${git}${fixed === undefined ? '' : `#${fixed}`}`
}
