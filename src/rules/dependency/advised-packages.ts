import type { Models } from '../../models.ts'
import type { AdvisoryMatch } from '../../sources/advisories/model.ts'
import type { LockedPackage, Lockfile } from '../../sources/lockfiles/model.ts'

/** One advisory about one package version of one lockfile, however often the version is locked there. */
export interface AdvisedPackage {
  readonly match: AdvisoryMatch
  readonly lockfile: Lockfile | null
  /** Where it is locked, in the order of the matches; `match.package` is the first. */
  readonly places: readonly LockedPackage[]
  /** Reached at run time from any of its places. */
  readonly scope: LockedPackage['scope']
  readonly introduction: Introduction
}

/** Who brings a package in: the shortest way from a direct dependency, that one first, the package itself last. */
type Introduction =
  | { readonly kind: 'direct' }
  | { readonly kind: 'path'; readonly path: readonly LockedPackage[] }
  /** The lockfile has no graph, or no direct dependency leads here. */
  | { readonly kind: 'unknown' }

/** The advisory matches that a rule is about, one per advisory, package version and lockfile. */
export function advisedPackages(
  { advisories, lockfiles }: Pick<Models, 'advisories' | 'lockfiles'>,
  wanted: (match: AdvisoryMatch) => boolean,
): AdvisedPackage[] {
  const groups = new Map<string, AdvisoryMatch[]>()
  for (const match of advisories.matches.filter(wanted)) {
    const key = [match.id, match.package.purl, match.package.lockfile].join('\n')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [match])
    else group.push(match)
  }
  const byPath = new Map(lockfiles.lockfiles.map((lockfile) => [lockfile.path, lockfile]))
  const ways = new Map<Lockfile, ReadonlyMap<string, LockedPackage | null>>()
  return [...groups.values()].map((matches) => {
    const match = matches[0]!
    const places = matches.map((each) => each.package)
    const lockfile = byPath.get(match.package.lockfile) ?? null
    let introduction: Introduction = { kind: places.some(({ direct }) => direct) ? 'direct' : 'unknown' }
    if (introduction.kind === 'unknown' && lockfile !== null) {
      const towards = ways.get(lockfile) ?? waysFromDirect(lockfile)
      ways.set(lockfile, towards)
      introduction = shortest(places, towards)
    }
    return { match, lockfile, places, scope: widest(places), introduction }
  })
}

/** Every reachable package's predecessor on a shortest way from a direct dependency; `null` for a direct one itself. */
function waysFromDirect({ packages }: Lockfile): Map<string, LockedPackage | null> {
  const byId = new Map(packages.map((locked) => [locked.id, locked]))
  const direct = packages.filter((locked) => locked.direct)
  const from = new Map<string, LockedPackage | null>(direct.map(({ id }) => [id, null]))
  const queue = [...direct]
  for (const current of queue) {
    for (const id of current.dependencies ?? []) {
      const next = byId.get(id)
      if (next === undefined || from.has(id)) continue
      from.set(id, current)
      queue.push(next)
    }
  }
  return from
}

function shortest(
  places: readonly LockedPackage[],
  from: ReadonlyMap<string, LockedPackage | null>,
): Introduction {
  const paths = places.flatMap((place) => {
    if (!from.has(place.id)) return []
    const path = [place]
    for (let before = from.get(place.id); before; before = from.get(before.id)) path.unshift(before)
    return [path]
  })
  const path = paths.sort((a, b) => a.length - b.length)[0]
  return path === undefined ? { kind: 'unknown' } : { kind: 'path', path }
}

function widest(places: readonly LockedPackage[]): LockedPackage['scope'] {
  const scopes = new Set(places.map(({ scope }) => scope))
  if (scopes.has('runtime')) return 'runtime'
  return scopes.has('optional') ? 'optional' : 'development'
}
