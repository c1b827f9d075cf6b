import type { RepositoryPath } from '../../../location.ts'
import { integrityHashes } from '../integrity.ts'
import type { IntegrityHash, LockedPackage, Lockfile } from '../model.ts'
import { isAddress, npmPurl, sourceOf } from '../npm/source.ts'
import { positionsOf } from '../positions.ts'
import { withDistinctIds } from '../python/poetry.ts'
import { type Shape, shapeOf } from '../shape.ts'
import { type Edge, scopesOf } from './dependency-scopes.ts'
import { gitArchive } from './pnpm-entry.ts'
import { type ClassicEntry, classicEntries } from './yarn-classic-text.ts'
import type { YarnProjects } from './yarn-projects.ts'

/**
 * Read a yarn.lock of Yarn 1. It says neither what is direct nor what is for development: the manifests do.
 * @throws SourceInvalid for text that Yarn does not write, and for manifests with dependencies beside an empty lock
 */
export function readYarnClassic(
  text: string,
  path: RepositoryPath,
  { projects, overrides }: YarnProjects,
): Lockfile {
  const shape = shapeOf(path)
  if (!/^# yarn lockfile v1\s*$/m.test(text)) {
    return shape.fail('does not name lockfile version 1 of Yarn, nor a `__metadata` of a later one')
  }
  const entries = classicEntries(text, path)
  const at = positionsOf(text, path)
  const bare = withDistinctIds(entries.map((entry) => lockedPackage(shape, path, entry, at)))
  const ids = new Map<string, string>()
  for (const [index, { patterns }] of entries.entries()) {
    for (const pattern of patterns) {
      if (ids.has(pattern)) return shape.fail(`answers \`${pattern}\` twice`)
      ids.set(pattern, bare[index]!.id)
    }
  }
  const missing: NonNullable<Lockfile['missing']>[number][] = []
  const edges = new Map<string, Edge[]>()
  const members = new Set(projects.map(({ name }) => name))
  for (const [index, entry] of entries.entries()) {
    const from = bare[index]!
    const targets: Edge[] = []
    for (const group of ['dependencies', 'optionalDependencies'] as const) {
      for (const [name, range] of entry[group]) {
        const to = ids.get(`${name}@${range}`)
        if (to !== undefined) targets.push({ to, optional: group === 'optionalDependencies' })
        else if (!members.has(name) && !overrides.includes(name))
          missing.push({ from: from.id, name, range, at: from.at })
      }
    }
    edges.set(from.id, targets)
  }
  const asked = projects.flatMap(({ dependencies }) =>
    dependencies.flatMap(({ name, range, scope }) => {
      const id = ids.get(`${name}@${range}`)
      return id === undefined || scope === 'peer' ? [] : [{ id, scope }]
    }),
  )
  if (entries.length === 0 && projects.some((project) => project.dependencies.some(isFetched(members)))) {
    return shape.fail('locks nothing beside a package.json that declares dependencies')
  }
  const withScope = (scope: string): string[] => asked.flatMap((one) => (one.scope === scope ? [one.id] : []))
  // without a manifest nobody can say what is for development only
  const scope =
    projects.length === 0
      ? () => 'runtime' as const
      : scopesOf({ runtime: withScope('runtime'), optional: withScope('optional') }, edges)
  const direct = new Set(asked.map(({ id }) => id))
  return {
    path,
    format: 'yarn-classic',
    formatVersion: '1',
    ecosystem: 'npm',
    root: null,
    declared: null,
    packages: bare.map((locked, index) => ({
      ...locked,
      scope: scope(locked.id),
      direct: direct.has(locked.id),
      dependencies: [...new Set(edges.get(locked.id)!.map(({ to }) => to))].sort(),
      answers: entries[index]!.patterns,
    })),
    missing,
    carriesIntegrity: true,
    graph: 'complete',
    ...(overrides.length === 0 ? {} : { overrides }),
  }
}

function isFetched(members: ReadonlySet<string | null>) {
  return ({ name, scope, range }: YarnProjects['projects'][number]['dependencies'][number]): boolean =>
    scope !== 'peer' && !members.has(name) && !/^(?:file|link|workspace|portal):|^\.{0,2}\//.test(range)
}

function lockedPackage(
  shape: Shape,
  path: RepositoryPath,
  entry: ClassicEntry,
  at: ReturnType<typeof positionsOf>,
): LockedPackage {
  const where = `\`${entry.patterns[0]!}\``
  const patterns = entry.patterns.map((pattern) => /^((?:@[^/@]+\/)?[^@]+)(?:@(.*))?$/s.exec(pattern))
  const version = entry.fields.get('version')
  if (version === undefined || version === '') return shape.fail(`${where} has no version`)
  const [, asked, range = ''] = patterns[0] ?? []
  if (asked === undefined || patterns.includes(null)) return shape.fail(`${where} has no name`)
  const name = /^npm:((?:@[^/@]+\/)?[^@]+)/.exec(range)?.[1] ?? asked
  const resolved = entry.fields.get('resolved')
  const ranges = patterns.map((match) => match?.[2] ?? '')
  const source = originOf(resolved, ranges)
  const integrity = entry.fields.get('integrity')
  return {
    ecosystem: 'npm',
    name,
    version,
    purl: npmPurl(name, version, source),
    lockfile: path,
    at: at(entry.start, entry.end),
    source,
    hashes:
      integrity === undefined || integrity === ''
        ? fragmentHash(resolved)
        : integrityHashes(integrity, path, where),
    scope: 'development',
    direct: false,
    licence: null,
    dependencies: [],
    id: `${name}@${version}`,
  }
}

function originOf(resolved: string | undefined, ranges: readonly string[]): LockedPackage['source'] {
  const folder = ranges.find((range) => /^(?:file|link|portal):|^\.{1,2}\//.test(range))
  if (resolved === undefined && folder !== undefined) {
    return { kind: 'local', path: folder.replace(/^[a-z]+:/, '') }
  }
  // Yarn puts the sha1 of a registry's archive, and the commit of a git repository, behind `#`
  const bare = resolved?.replace(/#[0-9a-f]{0,40}$/i, '')
  const git = bare === undefined ? null : gitArchive(bare)
  if (git !== null) return { kind: 'git', url: git }
  const source = sourceOf(resolved, ranges.some(isAddress))
  return (source.kind === 'registry' || source.kind === 'url') && bare !== undefined
    ? sourceOf(bare, source.kind === 'url')
    : source
}

/** All that Yarn before 1.10 recorded. */
function fragmentHash(resolved: string | undefined): readonly IntegrityHash[] {
  const hex = /^(?!git|ssh)[^#]*#([0-9a-f]{40})$/i.exec(resolved ?? '')?.[1]
  return hex === undefined ? [] : [{ algorithm: 'sha1', hex: hex.toLowerCase() }]
}
