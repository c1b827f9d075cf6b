import { semver } from '../../../versions/semver.ts'
import { isTable } from '../../structured/document.ts'
import { shown } from '../metadata-member.ts'
import type { ArtifactDependency, ArtifactProblem } from '../model.ts'

/** A Cargo.toml's top level. */
export type CargoToml = Readonly<Record<string, unknown>>

/** One dependency as a Cargo.toml has it, in either of its forms. */
export interface CargoDependency {
  /** The key: the name in the code. */
  readonly key: string
  /** `dependencies`, `target."cfg(unix)".build-dependencies`, … */
  readonly group: string
  readonly scope: ArtifactDependency['scope']
  readonly table: Readonly<Record<string, unknown>>
}

const GROUPS: readonly (readonly [readonly string[], ArtifactDependency['scope']])[] = [
  [['dependencies'], 'runtime'],
  [['dev-dependencies', 'dev_dependencies'], 'development'],
  [['build-dependencies', 'build_dependencies'], 'build'],
]

/**
 * Every dependency of a manifest, those for one target included.
 * Source: https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html.
 */
export function cargoDependencies(toml: CargoToml): CargoDependency[] {
  const found = inTables(toml, '')
  const targets = toml['target']
  for (const [target, tables] of isTable(targets) ? Object.entries(targets) : []) {
    if (isTable(tables)) found.push(...inTables(tables, `target.${JSON.stringify(target)}.`))
  }
  return found
}

function inTables(tables: CargoToml, prefix: string): CargoDependency[] {
  return GROUPS.flatMap(([names, scope]) =>
    names.flatMap((name) => {
      const table = tables[name]
      if (!isTable(table)) return []
      return Object.entries(table).map(([key, value]): CargoDependency => {
        const whole = isTable(value) ? value : { version: value }
        return { key, group: `${prefix}${names[0]}`, scope, table: whole }
      })
    }),
  )
}

/** As the model has it: by the name of the package, not of the code. */
export function asDependency({ key, scope, table }: CargoDependency): ArtifactDependency {
  const { package: name, version, optional } = table
  const registry = table['registry-index'] ?? table['registry']
  return {
    name: typeof name === 'string' ? name : key,
    range: typeof version === 'string' ? version : '',
    scope: optional === true ? 'optional' : scope,
    ...(typeof registry === 'string' ? { registry } : {}),
  }
}

const NAME = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/

/**
 * What crates.io refuses of a manifest, and what is left of a workspace that nobody else has.
 * Source: https://doc.rust-lang.org/cargo/reference/publishing.html; crates.io's `parse_manifest` and
 * `missing_metadata_error_message`.
 */
export function judgeManifest(toml: CargoToml, member: string, problems: ArtifactProblem[]): void {
  const note = (kind: string, detail: string): void => {
    problems.push({ member, kind, detail })
  }
  const info = toml['package']
  if (!isTable(info)) {
    note('missing-package', 'has no `[package]` table')
    return
  }
  const { name, version } = info
  if (typeof name !== 'string' || !NAME.test(name)) note('invalid-name', `has no valid \`package.name\``)
  if (typeof version !== 'string' || semver.canonical(version) === null)
    note('invalid-version', `has no valid \`package.version\``)
  const inherited = Object.entries(info).find(([, value]) => isTable(value) && value['workspace'] === true)
  if (inherited !== undefined) {
    note('not-normalised', `inherits \`package.${inherited[0]}\` from a workspace that is not in the package`)
  }
  judgeWords(info, note)
  for (const dependency of cargoDependencies(toml)) judgeDependency(dependency, note)
}

/** Fields without which crates.io takes no crate; registries named in `publish` have rules of their own. */
function judgeWords(info: CargoToml, note: (kind: string, detail: string) => void): void {
  const { publish } = info
  if (publish === false || (Array.isArray(publish) && !publish.includes('crates-io'))) return
  const isThere = (field: string): boolean => typeof info[field] === 'string' && info[field].trim() !== ''
  if (!isThere('description'))
    note('missing-metadata', 'has no `package.description`, which crates.io asks for')
  if (!isThere('license') && !isThere('license-file'))
    note(
      'missing-metadata',
      'has neither `package.license` nor `package.license-file`, and crates.io asks for one',
    )
}

function judgeDependency(dependency: CargoDependency, note: (kind: string, detail: string) => void): void {
  const { key, group, scope, table } = dependency
  const field = shown(`${group}.${key}`)
  if (table['workspace'] === true)
    note('not-normalised', `${field} inherits from a workspace that is not in the package`)
  else if (table['path'] !== undefined) note('local-dependency', `${field} leads to a folder of its maker`)
  else if (typeof table['version'] !== 'string' || table['version'].trim() === '') {
    // cargo drops what is for development alone and has no version
    note(scope === 'development' ? 'not-normalised' : 'missing-version', `${field} has no version`)
  } else if (table['git'] !== undefined)
    note('not-normalised', `${field} names a git repository, which cargo leaves out`)
  else if (table['version'].trim() === '*') {
    note('wildcard-dependency', `${field} takes any version, which crates.io refuses`)
  }
}
