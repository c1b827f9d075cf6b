import { isTable } from '../../structured/document.ts'
import { shown } from '../metadata-member.ts'
import { plainPath } from './files.ts'
import { type CargoDependency, type CargoToml, cargoDependencies } from './manifest.ts'

/**
 * Where the Cargo.toml that is built differs from the Cargo.toml.orig that the repository holds in more than cargo's
 * own rewriting. The first is made by cargo and so is in no commit: a dependency added there would be in none either.
 *
 * cargo drops paths and git sources of dependencies, dependencies for development without a version, `[workspace]`,
 * `[patch]` and `[replace]`; it fills in what is inherited and lists the targets that it found. What is inherited from a
 * workspace stands in no file of the crate, so that its value is not compared.
 * Source: cargo's `prepare_for_publish`, https://github.com/rust-lang/cargo/blob/master/src/cargo/util/toml/mod.rs.
 * @returns one clause for each difference
 */
export function differences(made: CargoToml, original: CargoToml): string[] {
  return [
    ...packageDifferences(tableOf(made['package']), tableOf(original['package'] ?? original['project'])),
    ...targetDifferences(made, original),
    ...dependencyDifferences(cargoDependencies(made), cargoDependencies(original)),
    ...featureDifferences(made, original),
    ...['patch', 'replace', 'workspace']
      .filter((name) => made[name] !== undefined)
      .map((name) => `has a \`[${name}]\`, which cargo leaves out`),
  ]
}

function tableOf(value: unknown): CargoToml {
  return isTable(value) ? value : {}
}

const isInherited = (value: unknown): boolean => isTable(value) && value['workspace'] === true

function packageDifferences(made: CargoToml, original: CargoToml): string[] {
  const fields = [
    'name',
    'version',
    'edition',
    'rust-version',
    'links',
    'license',
    'license-file',
    'repository',
  ]
  const found = fields.flatMap((field) => {
    const before = original[field]
    if (isInherited(before)) return []
    const after = made[field]
    // A license file outside the package is copied to its top.
    if (field === 'license-file' && typeof before === 'string' && basename(before) === after) return []
    return typeof before === 'string'
      ? told(`package.${field}`, before.trim(), after)
      : told(`package.${field}`, before, after)
  })
  const before = original['build'] ?? 'build.rs'
  const after = made['build'] ?? false
  const isAsFound =
    after === false
      ? original['build'] === undefined || before === false
      : isSame(pathsOf(before), pathsOf(after))
  // Before cargo 1.80 nothing was filled in.
  if (!isAsFound && !(made['build'] === undefined && original['build'] === undefined)) {
    found.push(
      `has ${value(after)} for \`package.build\`, where the original has ${value(original['build'])}`,
    )
  }
  return found
}

function basename(path: string): string {
  return plainPath(path).split('/').at(-1) ?? ''
}

function pathsOf(paths: unknown): unknown {
  if (paths === true) return ['build.rs']
  const list: readonly unknown[] = Array.isArray(paths) ? paths : [paths]
  return list.map((path) => (typeof path === 'string' ? plainPath(path) : path))
}

function targetDifferences(made: CargoToml, original: CargoToml): string[] {
  const found: string[] = []
  const [after, before] = [tableOf(made['lib']), tableOf(original['lib'])]
  const path = (lib: CargoToml): unknown =>
    typeof lib['path'] === 'string' ? plainPath(lib['path']) : 'src/lib.rs'
  if (made['lib'] !== undefined && path(after) !== path(before))
    found.push(...told('lib.path', path(before), path(after)))
  for (const field of ['proc-macro', 'crate-type', 'name']) {
    const written = before[field] ?? before[field.replace('-', '_')]
    if (field === 'name' && written === undefined) continue
    if (made['lib'] !== undefined) found.push(...told(`lib.${field}`, written, after[field]))
  }
  return [...found, ...programDifferences(made, original)]
}

/**
 * Programs that `cargo install` would put in place and that neither the original lists nor cargo finds by their place:
 * src/main.rs under the package's name, src/bin/NAME.rs and src/bin/NAME/main.rs under theirs.
 */
function programDifferences(made: CargoToml, original: CargoToml): string[] {
  const before = new Map(programsOf(original).map((one) => [one['name'], one]))
  return programsOf(made).flatMap((program) => {
    const name = program['name']
    const path = typeof program['path'] === 'string' ? plainPath(program['path']) : null
    const written = before.get(name)
    if (written !== undefined) {
      const wanted = written['path']
      if (typeof wanted !== 'string' || path === null) return []
      return told(`bin.${String(name)}.path`, plainPath(wanted), path)
    }
    const found =
      path === 'src/main.rs'
        ? tableOf(made['package'])['name']
        : /^src\/bin\/([^/]+?)(?:\.rs|\/main\.rs)$/.exec(path ?? '')?.[1]
    return found === name
      ? []
      : [`has the program ${value(name)} from ${value(path ?? undefined)}, which the original has not`]
  })
}

function programsOf({ bin }: CargoToml): CargoToml[] {
  return Array.isArray(bin) ? bin.filter(isTable) : []
}

const COMPARED = ['version', 'features', 'optional', 'default-features', 'package'] as const

function dependencyDifferences(
  made: readonly CargoDependency[],
  original: readonly CargoDependency[],
): string[] {
  const found: string[] = []
  const id = ({ group, key }: CargoDependency): string => `${group}.${key}`
  const before = new Map(original.map((one) => [id(one), one]))
  const after = new Set(made.map(id))
  for (const one of made) {
    const written = before.get(id(one))
    const name = shown(id(one))
    if (written === undefined) {
      found.push(`has ${name}, which the original has not`)
      continue
    }
    if (isInherited(written.table)) continue
    for (const field of COMPARED) {
      const [was, is] = [fieldOf(written.table, field), fieldOf(one.table, field)]
      if (!isSame(was, is))
        found.push(`has ${value(is)} for the ${field} of ${name}, where the original has ${value(was)}`)
    }
    const registry = one.table['registry-index']
    if (
      registry !== undefined &&
      written.table['registry'] === undefined &&
      written.table['registry-index'] === undefined
    ) {
      found.push(`takes ${name} from the registry ${value(registry)}, which the original does not`)
    }
  }
  for (const one of original) {
    const mayGo =
      one.scope === 'development' && (isInherited(one.table) || one.table['version'] === undefined)
    if (!after.has(id(one)) && !mayGo) found.push(`lacks ${shown(id(one))}, which the original has`)
  }
  return found
}

/** A field in either spelling, with what its absence stands for. */
function fieldOf(table: CargoToml, field: (typeof COMPARED)[number]): unknown {
  const written = table[field] ?? table[field.replace('-', '_')]
  if (field === 'features')
    return Array.isArray(written) ? (written.length === 0 ? undefined : sorted(written)) : written
  if (field === 'optional') return written ?? false
  if (field === 'default-features') return written ?? true
  return written
}

/** A feature of a dependency that was dropped is dropped with it: `helper/fast`, where `helper` was for tests alone. */
function featureDifferences(made: CargoToml, original: CargoToml): string[] {
  const [after, before] = [tableOf(made['features']), tableOf(original['features'])]
  const kept = new Set(cargoDependencies(made).map(({ key }) => key))
  const dropped = new Set(
    cargoDependencies(original)
      .map(({ key }) => key)
      .filter((key) => !kept.has(key)),
  )
  const isKept = (item: string): boolean => !dropped.has(item.split(/[?/]/)[0]!) || !item.includes('/')
  return [...new Set([...Object.keys(after), ...Object.keys(before)])].flatMap((name) => {
    const [was, is] = [before[name], after[name]].map((list) => (Array.isArray(list) ? sorted(list) : list))
    return told(`features.${name}`, Array.isArray(was) ? was.filter(isKept) : was, is)
  })
}

function sorted(list: readonly unknown[]): string[] {
  return list.map(String).toSorted()
}

function told(field: string, was: unknown, is: unknown): string[] {
  return isSame(was, is) ? [] : [`has ${value(is)} for ${shown(field)}, where the original has ${value(was)}`]
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function value(value: unknown): string {
  return value === undefined ? 'nothing' : shown(typeof value === 'string' ? value : JSON.stringify(value))
}
