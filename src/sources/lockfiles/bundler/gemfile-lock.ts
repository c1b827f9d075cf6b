import type { RepositoryPath } from '../../../location.ts'
import { publicAddress } from '../address.ts'
import { namedHash } from '../integrity.ts'
import type { DeclaredInLock, IntegrityHash, LockedPackage, Lockfile } from '../model.ts'
import { type Edge, scopesOf } from '../node/dependency-scopes.ts'
import { purlOf } from '../purl.ts'
import { type Shape, shapeOf } from '../shape.ts'
import {
  type GemfileLockText,
  gemfileLockText,
  type LockedSource,
  type Requirement,
  type Spec,
} from './gemfile-lock-text.ts'

/** What the files beside a Gemfile.lock say of its gems. */
export interface BundlerProject {
  /**
   * For what the Gemfile asks for a gem.
   * @param isPinned whether it comes from a source of its own, as the gem of a gemspec does
   */
  scopeOf(name: string, isPinned: boolean): LockedPackage['scope']
  /** Folder of a gem of the repository, from the lockfile's. */
  folderOf(name: string, remote: string): string
}

const ALONE: BundlerProject = { scopeOf: () => 'runtime', folderOf: (_, remote) => remote }

interface Entry {
  readonly spec: Spec
  readonly source: LockedSource
  readonly id: string
}

/**
 * Read a Gemfile.lock (or gems.locked).
 * Source: https://bundler.io/man/bundle-lock.1.html and Bundler's `lockfile_parser.rb`.
 * @param project what its Gemfile says, since the lockfile knows no groups; without it all gems are of the run time
 * @throws SourceInvalid for what Bundler would not write, and for one gem from two places
 */
export function readGemfileLock(
  text: string,
  path: RepositoryPath,
  project: BundlerProject = ALONE,
): Lockfile {
  const shape = shapeOf(path)
  const lock = gemfileLockText(text, path, shape)
  const entries = lock.sources.flatMap((source) =>
    source.specs.map((spec) => ({ spec, source, id: `${spec.name}@${fullVersion(spec)}` })),
  )
  const ids = new Set(entries.map(({ id }) => id))
  if (ids.size !== entries.length) return shape.fail('locks one gem from two places')
  const missing: NonNullable<Lockfile['missing']>[number][] = []
  const edges = edgesOf(entries, missing)
  if (entries.length === 0 && lock.dependencies.some(({ name }) => name !== 'bundler'))
    return shape.fail('names dependencies and locks none of them')
  const direct = new Set(lock.dependencies.map(({ name }) => name))
  const scope = scopesIn(lock, entries, edges, project)
  return {
    path,
    format: 'Gemfile.lock',
    formatVersion: lock.bundledWith,
    ecosystem: 'RubyGems',
    root: rootOf(entries, project),
    declared: [
      ...lock.dependencies.map((one) => declaredIn('', 'DEPENDENCIES', one)),
      ...entries.flatMap(({ spec, source }) =>
        localFolder(spec, source, project) === null
          ? []
          : spec.dependencies.map((one) => declaredIn(localFolder(spec, source, project)!, 'specs', one)),
      ),
    ],
    packages: entries.map(({ spec, source, id }) => {
      const origin = originOf(shape, spec, source, project)
      return {
        ecosystem: 'RubyGems' as const,
        name: spec.name,
        version: spec.version,
        purl: purlOf('gem', spec.name, spec.version, {
          ...(spec.platform === null ? {} : { platform: spec.platform }),
          ...(origin.kind === 'git' ? { vcs_url: origin.url } : {}),
        }),
        lockfile: path,
        at: spec.at,
        source: origin,
        hashes: hashesOf(shape, spec, lock, path),
        scope: scope(id),
        direct: direct.has(spec.name),
        licence: null,
        dependencies: edges.get(id)!,
        id,
        ...(spec.platform === null ? {} : { condition: spec.platform }),
      }
    }),
    missing,
    carriesIntegrity: true,
    graph: 'complete',
  }
}

function declaredIn(member: string, group: string, { name, range, at }: Requirement): DeclaredInLock {
  return { member, group, name, range, at }
}

function localFolder(
  { name }: Spec,
  { type, options }: LockedSource,
  project: BundlerProject,
): string | null {
  const remote = options.get('remote')?.[0]
  return type === 'PATH' && remote !== undefined ? project.folderOf(name, remote) : null
}

/** The gem of the lockfile's own folder, whose version stands here a second time. */
function rootOf(entries: readonly Entry[], project: BundlerProject): Lockfile['root'] {
  const own = entries.filter(({ spec, source }) => /^\.?$/.test(localFolder(spec, source, project) ?? '?'))
  const [only] = own
  if (only === undefined || own.length > 1) return null
  return { name: only.spec.name, version: only.spec.version, at: only.spec.at }
}

function fullVersion({ version, platform }: Spec): string {
  return platform === null ? version : `${version}-${platform}`
}

function originOf(
  shape: Shape,
  { name }: Spec,
  { type, options }: LockedSource,
  project: BundlerProject,
): LockedPackage['source'] {
  const remotes = options.get('remote') ?? []
  const [remote] = remotes
  if (type === 'GEM') {
    // of several remotes any may have served it: Bundler before 2.2 asked them all
    return {
      kind: 'registry',
      url: remote === undefined || remotes.length > 1 ? null : publicAddress(remote),
    }
  }
  if (remote === undefined) return shape.fail(`locks \`${name}\` from a ${type} section without a remote`)
  if (type === 'PATH') return { kind: 'local', path: project.folderOf(name, remote) }
  if (type === 'PLUGIN SOURCE') return { kind: 'url', url: publicAddress(remote) }
  const revision = options.get('revision')?.[0]
  if (revision === undefined) return shape.fail(`locks \`${name}\` from git and names no revision`)
  return { kind: 'git', url: `${publicAddress(remote)}#${revision}` }
}

/** `sha256=` and hex, or base64 as Bundler takes it too. Source: `Bundler::Checksum.from_lock`. */
function hashesOf(
  shape: Shape,
  spec: Spec,
  lock: GemfileLockText,
  path: RepositoryPath,
): readonly IntegrityHash[] {
  const where = `\`${spec.name}\``
  const found = new Map<string, IntegrityHash>()
  for (const text of lock.checksums?.get(`${spec.name}-${fullVersion(spec)}`) ?? []) {
    const [, algorithm, digest] = /^([a-z0-9]+)=(.+)$/i.exec(text) ?? []
    if (digest === undefined) return shape.fail(`has a checksum of ${where} that cannot be read`)
    const isBase64 = algorithm === 'sha256' && /^[-\w+/]{43}={0,2}$/.test(digest)
    const hex = isBase64 ? Buffer.from(digest, 'base64').toString('hex') : digest
    const hash = namedHash(`${algorithm!}:${hex}`, path, where)
    const known = found.get(hash.algorithm)
    if (known !== undefined && known.hex !== hash.hex)
      return shape.fail(`has two ${hash.algorithm} checksums of ${where}`)
    found.set(hash.algorithm, hash)
  }
  return [...found.values()]
}

/** A gem that is there for several platforms is any of them: which, the machine decides. */
function edgesOf(
  entries: readonly Entry[],
  missing: NonNullable<Lockfile['missing']>[number][],
): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string[]>()
  for (const { spec, id } of entries) {
    const named = byName.get(spec.name)
    if (named === undefined) byName.set(spec.name, [id])
    else named.push(id)
  }
  return new Map(
    entries.map(({ spec, id }) => {
      const targets = spec.dependencies.flatMap(({ name, range, at }) => {
        const found = byName.get(name) ?? []
        // Bundler itself is never locked: it is what reads the lockfile
        if (found.length === 0 && name !== 'bundler')
          missing.push({ from: id, name, range: range || '>= 0', at })
        return found
      })
      return [id, [...new Set(targets)].sort()]
    }),
  )
}

function scopesIn(
  lock: GemfileLockText,
  entries: readonly Entry[],
  edges: ReadonlyMap<string, readonly string[]>,
  project: BundlerProject,
): (id: string) => LockedPackage['scope'] {
  const runtime = new Set(
    lock.dependencies.flatMap(({ name, isPinned }) =>
      project.scopeOf(name, isPinned) === 'runtime' ? [name] : [],
    ),
  )
  const links: ReadonlyMap<string, readonly Edge[]> = new Map(
    [...edges].map(([id, targets]) => [id, targets.map((to) => ({ to, optional: false }))]),
  )
  const roots = entries.flatMap(({ spec, id }) => (runtime.has(spec.name) ? [id] : []))
  return scopesOf({ runtime: roots, optional: [] }, links)
}
