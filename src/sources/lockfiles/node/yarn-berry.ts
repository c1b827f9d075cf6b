import type { RepositoryPath } from '../../../location.ts'
import { publicAddress } from '../address.ts'
import { parseMachineYaml } from '../machine-yaml.ts'
import type { DeclaredInLock, LockedPackage, Lockfile } from '../model.ts'
import { npmPurl } from '../npm/source.ts'
import { positionsOf } from '../positions.ts'
import { type Shape, shapeOf, type Table } from '../shape.ts'
import { type Edge, scopesOf } from './dependency-scopes.ts'
import type { YarnProjects } from './yarn-projects.ts'

interface Entry {
  readonly locked: LockedPackage
  readonly table: Table
  readonly descriptors: readonly string[]
  /** The folder of a project of this repository; `null` for anything else. */
  readonly project: string | null
  /** What a patch is applied to. */
  readonly patched: string | null
}

/**
 * Read a yarn.lock of Yarn 2 or later. Its `checksum` is of the archive that Yarn packs anew for its cache: it fixes
 * the content for Yarn and is no hash of the file that is downloaded.
 * Source: Yarn's `Project.generateLockfile`, https://yarnpkg.com/advanced/lexicon#locator.
 * @throws SourceInvalid for an unknown version, and for an entry that Yarn would not write
 */
export function readYarnBerry(
  text: string,
  path: RepositoryPath,
  { projects, overrides }: YarnProjects,
): Lockfile {
  const shape = shapeOf(path)
  const [yaml, ...more] = parseMachineYaml(text, path)
  const document = shape.table(yaml?.value, 'the file')
  if (more.length > 0) return shape.fail('holds more than one document')
  const metadata = shape.optionalTable(document, '__metadata', 'the file')
  const version = shape.string(metadata, 'version', '`__metadata`')
  if (!/^(?:[4-9]|10)$/.test(version)) {
    return shape.fail(`has \`__metadata.version\` ${version}; versions 4 to 10 are known`)
  }
  const at = positionsOf(text, path)
  const entries = Object.entries(document).flatMap(([key, value]) => {
    if (key === '__metadata') return []
    return [entryOf(shape, path, key, shape.table(value, `\`${key}\``), at(...yaml!.key(document, key)!))]
  })
  const provide = providerOf(shape, entries, overrides)
  const ids = new Set(entries.map(({ locked }) => locked.id))
  const missing: NonNullable<Lockfile['missing']>[number][] = []
  const declared: DeclaredInLock[] = []
  const edges = new Map<string, Edge[]>()
  for (const { locked, table, project, patched } of entries) {
    const where = `\`${locked.id}\``
    const meta = shape.optionalTable(table, 'dependenciesMeta', where)
    const targets: Edge[] = []
    if (patched !== null) {
      const to = [patched, patched.replace(/(?<=.)@(?=[^@]*$)/, '@npm:')].find((id) => ids.has(id))
      if (to === undefined)
        missing.push({ from: locked.id, name: locked.name, range: patched, at: locked.at })
      else targets.push({ to, optional: false })
    }
    for (const [name, range] of shape.strings(table, 'dependencies', where)) {
      const to = provide(shape.string(table, 'resolution', where), name, range)
      const optional = shape.flag(shape.optionalTable(meta, name, where), 'optional', where)
      if (to !== null) targets.push({ to, optional })
      else if (!optional) missing.push({ from: locked.id || 'the project', name, range, at: locked.at })
      if (project !== null)
        declared.push({ member: project, group: 'dependencies', name, range, at: locked.at, provided: to })
    }
    edges.set(locked.id, targets)
  }
  if (declared.length === 0 && projects.some(({ dependencies }) => dependencies.length > 0)) {
    return shape.fail('holds no dependencies of the projects that it serves, which declare some')
  }
  return {
    path,
    format: 'yarn-berry',
    formatVersion: version,
    ecosystem: 'npm',
    root: null,
    declared,
    packages: scoped(entries, edges, declared, projects),
    missing,
    carriesIntegrity: true,
    graph: 'complete',
    ...(overrides.length === 0 ? {} : { overrides }),
  }
}

function entryOf(
  shape: Shape,
  path: RepositoryPath,
  key: string,
  table: Table,
  at: LockedPackage['at'],
): Entry {
  const where = `\`${key}\``
  const resolution = shape.string(table, 'resolution', where)
  const [, name, reference] = /^((?:@[^/@]+\/)?[^/@]+)@(.+)$/s.exec(resolution) ?? []
  if (name === undefined || reference === undefined)
    return shape.fail(`the resolution of ${where} names nothing`)
  const version = shape.string(table, 'version', where)
  const checksum = shape.optionalString(table, 'checksum', where)
  const condition = shape.optionalString(table, 'conditions', where)
  const workspace = /^workspace:(.*)$/s.exec(reference)?.[1]
  const project = workspace === '.' ? '' : (workspace ?? null)
  const source = originOf(shape, reference, where)
  const known = project === null ? version : null
  return {
    table,
    descriptors: key.split(/,\s+/),
    project,
    patched: decoded(/^patch:([^#]+)/.exec(reference)?.[1] ?? '') || null,
    locked: {
      ecosystem: 'npm',
      name,
      version: known,
      purl: npmPurl(name, known, source),
      lockfile: path,
      at,
      source,
      hashes: [],
      ...(checksum === undefined || checksum === '' ? {} : { foreignHash: `yarn-cache:${checksum}` }),
      scope: 'development',
      direct: false,
      licence: null,
      dependencies: [],
      id: project ?? resolution,
      ...(condition === undefined ? {} : { condition }),
    },
  }
}

function originOf(shape: Shape, reference: string, where: string): LockedPackage['source'] {
  const [, protocol = '', rest = ''] = /^([a-z]+):(.*)$/s.exec(reference) ?? []
  switch (protocol) {
    case 'npm': {
      const archive = /[:&]__archiveUrl=([^&]+)/.exec(rest)?.[1]
      return { kind: 'registry', url: archive === undefined ? null : publicAddress(decoded(archive)) }
    }
    case 'workspace':
    case 'portal':
    case 'link':
    case 'file':
    case 'exec':
      return { kind: 'local', path: rest.replace(/(?:#|::).*$/s, '') }
    // the changes lie in this repository or in Yarn itself; what they are applied to has an entry of its own
    case 'patch':
      return { kind: 'local', path: rest.slice(rest.indexOf('#') + 1).replace(/::.*$/s, '') }
    default:
  }
  if (/#(?:.*&)?commit=/.test(reference)) return { kind: 'git', url: publicAddress(reference) }
  if (/^https?:/.test(reference)) return { kind: 'url', url: publicAddress(reference) }
  return shape.fail(`${where} resolves to an unknown protocol`)
}

/** The package that a name and range lead to; up to version 6 of the format `npm:` is left out in some places. */
function providerOf(
  shape: Shape,
  entries: readonly Entry[],
  overrides: readonly string[],
): (from: string, name: string, range: string) => string | null {
  const byDescriptor = new Map<string, string>()
  const byName = new Map<string, string>()
  for (const { descriptors, locked, project } of entries) {
    for (const descriptor of descriptors) {
      if (byDescriptor.has(descriptor)) return shape.fail(`answers \`${descriptor}\` twice`)
      byDescriptor.set(descriptor, locked.id)
    }
    if (project !== null || overrides.includes(locked.name)) byName.set(locked.name, locked.id)
  }
  return (from, name, range) =>
    byDescriptor.get(`${name}@${range}`) ??
    // a path is relative to who asks for it, so Yarn binds the descriptor to that locator
    byDescriptor.get(`${name}@${range}::locator=${encodeURIComponent(from)}`) ??
    byDescriptor.get(`${name}@npm:${range}`) ??
    byDescriptor.get(`${name}@${range.replace(/^npm:/, '')}`) ??
    byName.get(name) ??
    null
}

function scoped(
  entries: readonly Entry[],
  edges: ReadonlyMap<string, Edge[]>,
  declared: readonly DeclaredInLock[],
  projects: YarnProjects['projects'],
): readonly LockedPackage[] {
  const development = new Set(
    projects.flatMap(({ member, dependencies }) => {
      const shipped = new Set(dependencies.filter(({ scope }) => scope === 'runtime').map(({ name }) => name))
      return dependencies.flatMap(({ name, scope }) =>
        scope === 'development' && !shipped.has(name) ? [`${member}\n${name}`] : [],
      )
    }),
  )
  const own = new Set(entries.flatMap(({ project, locked }) => (project === null ? [] : [locked.id])))
  const optional = new Set(
    [...own].flatMap((id) => (edges.get(id) ?? []).filter((edge) => edge.optional).map(({ to }) => to)),
  )
  const shipped = declared.flatMap(({ member, name, provided }) =>
    provided && !own.has(provided) && !development.has(`${member}\n${name}`) ? [provided] : [],
  )
  const outer = new Map([...edges].filter(([id]) => !own.has(id)))
  const scope = scopesOf(
    {
      runtime: shipped.filter((id) => !optional.has(id)),
      optional: shipped.filter((id) => optional.has(id)),
    },
    outer,
  )
  const direct = new Set(declared.flatMap(({ provided }) => (provided ? [provided] : [])))
  return entries.flatMap(({ locked, project }) => {
    if (project === '') return []
    const dependencies = [...new Set((edges.get(locked.id) ?? []).map(({ to }) => to))].sort()
    const isDirect = direct.has(locked.id)
    return [
      { ...locked, scope: project === null ? scope(locked.id) : 'runtime', direct: isDirect, dependencies },
    ]
  })
}

/** As it stands when its escapes are broken. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (!(error instanceof URIError)) throw error
    return text
  }
}
