import * as v from 'valibot'
import type { UnverifiedDraft } from '../../findings.ts'
import type { Models } from '../../models.ts'
import type { LockedPackage } from '../../sources/lockfiles/model.ts'
import type { Ecosystem, Manifest } from '../../sources/manifests/model.ts'
import { code, named } from './advisory-text.ts'

type Needed = Pick<Models, 'advisories' | 'lockfiles' | 'manifests'>

/** The option that both advisory rules share. */
export const acceptUnanswerable = v.pipe(
  v.optional(v.array(v.pipe(v.string(), v.minLength(1))), []),
  v.description(
    'Exact names of locked packages that no advisory database can answer for (from git, a URL, or without a version) and that are accepted as they are.',
  ),
)

/** @returns `true` when there is anything to look up, or the reason why not */
export function hasDependencies({ lockfiles, manifests }: Needed): true | string {
  const locked = lockfiles.lockfiles.some(({ packages }) => packages.length > 0)
  if (locked || manifests.manifests.some(asksARegistry)) return true
  return 'no manifest declares a dependency, and no lockfile locks one'
}

/**
 * What "no advisory" would not cover: ecosystems whose dependencies are declared and locked nowhere, and locked
 * packages that no database can answer for. Packages of the repository itself need no answer.
 */
export function* unanswered(models: Needed, accepted: readonly string[]): Iterable<UnverifiedDraft> {
  const { advisories, lockfiles, manifests } = models
  // A lockfile that holds nothing but the repository's own packages locks no dependency.
  const answered = new Set<Ecosystem>(
    lockfiles.lockfiles
      .filter(({ packages }) => packages.some(({ source }) => source.kind !== 'local'))
      .map(({ ecosystem }) => ecosystem),
  )
  const silent = manifests.manifests.filter(
    (manifest) => !answered.has(manifest.ecosystem) && asksARegistry(manifest),
  )
  for (const { path, ecosystem, dependencies, undecidedDependencies } of silent) {
    const lock = unreadLock(lockfiles, ecosystem)
    // That it could not be read is said already, by the source's coverage and for the whole rule.
    if (lock?.kind === 'unread') continue
    const unread = undecidedDependencies?.[0]
    if (lock === null && dependencies.length === 0 && unread !== undefined) {
      yield {
        unverified: `${code(path)} declares dependencies that could not be looked up: ${unread.how}. Where another check looks for advisories, switch this rule off by name.`,
        at: unread.at,
      }
      continue
    }
    yield {
      unverified:
        lock === null
          ? `${code(path)} declares dependencies, and no lockfile locks any ${ecosystem} package: nothing could be looked up. Commit a lockfile.`
          : `${code(path)} declares dependencies, and ${code(lock.path)} is excluded: nothing could be looked up. Where another check looks for advisories, switch this rule off by name.`,
      at: null,
    }
  }
  if (advisories.answered !== advisories.queried) {
    yield {
      unverified: `${advisories.source} answered ${advisories.answered} of ${advisories.queried} package versions. Run again.`,
    }
  }
  for (const [reason, packages] of unaccepted(advisories.unqueried, accepted)) {
    const first = packages[0]!
    const names = [...new Set(packages.map(named))]
    const others = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : ''
    yield {
      unverified: `No advisory database can answer for ${names.slice(0, SHOWN).join(', ')}${others} in ${code(first.lockfile)}: ${reason}. Lock a registry version, or name it under ${code('accept-unanswerable')} in the policy.`,
      at: first.at,
    }
  }
}

type UnreadLock = NonNullable<Models['lockfiles']['unread']>[number]

/** A lockfile of the ecosystem that is there and was not read; one that should have been before one that is excluded. */
function unreadLock({ unread = [] }: Models['lockfiles'], ecosystem: Ecosystem): UnreadLock | null {
  const own = unread.filter((lock) => lock.ecosystem === ecosystem)
  return own.find(({ kind }) => kind === 'unread') ?? own[0] ?? null
}

/** How many packages one line names. */
const SHOWN = 10

/** What stays unanswered, by reason and lockfile. Packages that are part of the repository need no answer. */
function unaccepted(
  unqueried: Models['advisories']['unqueried'],
  accepted: readonly string[],
): [reason: string, packages: LockedPackage[]][] {
  const groups = new Map<string, [string, LockedPackage[]]>()
  for (const { package: locked, reason } of unqueried) {
    if (locked.source.kind === 'local' || locked.isEmpty === true || accepted.includes(locked.name)) continue
    const key = `${locked.lockfile}\n${reason}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [reason, [locked]])
    else group[1].push(locked)
  }
  return [...groups.values()]
}

/** Whether dependencies are declared that a registry would serve, read one by one or only known to be there. */
function asksARegistry(manifest: Manifest): boolean {
  return fromRegistry(manifest).length > 0 || (manifest.undecidedDependencies ?? []).length > 0
}

/** Declared dependencies that a registry would serve; peers and build requirements are locked by others. */
function fromRegistry({ dependencies, ecosystem }: Manifest): Manifest['dependencies'] {
  if (ecosystem === 'GitHub Actions') return []
  return dependencies.filter(
    ({ scope, range }) =>
      scope !== 'peer' && scope !== 'build' && !/^(?:workspace|file|link|portal):/.test(range),
  )
}
