import type { FindingDraft, UnverifiedDraft } from '../../../findings.ts'
import type { DeclaredInLock, Lockfile } from '../../../sources/lockfiles/model.ts'
import type { DeclaredDependency, Manifest } from '../../../sources/manifests/model.ts'
import { pep440 } from '../../../versions/pep440.ts'
import { type Lock, normalized } from '../locking.ts'
import { isNeverInstalled } from './interpreters.ts'
import { disagreement } from './message.ts'
import { unlocked } from './python.ts'
import { canonicalSpecifier } from './python-range.ts'

/** Where a pyproject.toml and the uv.lock that locks it disagree: what uv repeats in the package's `metadata`. */
export function* uvDisagreements(
  manifest: Manifest,
  { lockfile, member }: Lock,
): Iterable<FindingDraft | UnverifiedDraft> {
  if (manifest.format !== 'pyproject.toml') return
  const project = lockfile.packages.find(
    ({ source }) => source.kind === 'local' && (source.path === '.' ? '' : source.path) === member,
  )
  const own = manifest.dependencies.filter((one) => groupInLock(one.group) !== null)
  if (project === undefined) {
    if (own.length === 0) return
    yield disagreement(manifest, lockfile, {
      at: own[0]!.at,
      what: `declares dependencies; \`${lockfile.path}\` does not hold the project`,
    })
    return
  }
  if (manifest.name !== null && normalized(manifest.name) !== project.name) {
    yield disagreement(manifest, lockfile, {
      at: project.at,
      what: `is \`${manifest.name}\`; \`${lockfile.path}\` was made for \`${project.name}\``,
    })
  }
  yield* versionDisagreement(manifest, lockfile, project.version, project.at)
  const declared = (lockfile.declared ?? []).filter((one) => one.member === member)
  yield* repeatedDisagreements(manifest, lockfile, own, declared)
  const undecided = manifest.undecidedDependencies?.[0]
  if (undecided !== undefined) {
    yield {
      unverified: `whether \`${lockfile.path}\` has the dependencies of \`${manifest.path}\` could not be decided (${undecided.how}); \`uv lock --check\` decides it`,
      at: undecided.at,
    }
  }
  const repeated = own.filter((dependency) => declared.some((one) => same(dependency, one)))
  yield* unlocked(manifest, lockfile, repeated, (range) => (range.startsWith('@') ? null : range))
}

function* versionDisagreement(
  manifest: Manifest,
  lockfile: Lockfile,
  locked: string | null,
  at: DeclaredInLock['at'],
): Iterable<FindingDraft> {
  if (manifest.version?.kind !== 'static' || locked === null) return
  const { value } = manifest.version
  if (value === locked || (pep440.canonical(value) ?? value) === pep440.canonical(locked)) return
  yield disagreement(manifest, lockfile, {
    at: lockfile.root?.version === locked ? lockfile.root.at : at,
    what: `has version \`${value}\`; \`${lockfile.path}\` repeats it as \`${locked}\``,
  })
}

function* repeatedDisagreements(
  manifest: Manifest,
  lockfile: Lockfile,
  own: readonly DeclaredDependency[],
  declared: readonly DeclaredInLock[],
): Iterable<FindingDraft> {
  const undecided = new Set((manifest.undecidedDependencies ?? []).map((one) => one.group))
  const isUndecided = (group: string): boolean => undecided.has(group.replace(/\..*$/, ''))
  for (const one of declared) {
    if (isUndecided(one.group) || own.some((dependency) => same(dependency, one))) continue
    // uv writes an included group's members into the group that includes it
    const isIncluded =
      one.group.startsWith('dependency-groups.') &&
      own.some(
        (dependency) => isGroup(dependency.group) && normalized(dependency.name) === normalized(one.name),
      )
    if (isIncluded) continue
    yield disagreement(manifest, lockfile, {
      at: one.at,
      what: `does not declare \`${one.name}\` in \`${one.group}\`; \`${lockfile.path}\` was made with it`,
    })
  }
  const wholly = groupsWhollyAbsent(own, declared)
  for (const group of wholly) {
    const members = own.filter((one) => groupInLock(one.group) === group)
    yield disagreement(manifest, lockfile, {
      at: members[0]!.at,
      what: `declares ${members.length} dependencies in \`${members[0]!.group}\`; \`${lockfile.path}\` was made without the whole group`,
    })
  }
  for (const dependency of own) {
    if (wholly.includes(groupInLock(dependency.group))) continue
    const repeated = declared.filter((one) => same(dependency, one))
    if (repeated.length === 0) {
      if (isNeverInstalled(manifest, dependency)) continue
      yield disagreement(manifest, lockfile, {
        at: dependency.at,
        what: `declares \`${dependency.name}\` in \`${dependency.group}\`; \`${lockfile.path}\` was made without it`,
      })
      continue
    }
    if (dependency.range.startsWith('@')) continue
    const wanted = canonicalSpecifier(dependency.range)
    if (repeated.some((one) => canonicalSpecifier(one.range) === wanted)) continue
    // uv leaves the specifier out where `tool.uv.sources` takes the package from elsewhere
    const isElsewhere = lockfile.packages.some(
      ({ name, source }) => name === normalized(dependency.name) && source.kind !== 'registry',
    )
    if (isElsewhere && repeated.some((one) => one.range === '')) continue
    yield disagreement(manifest, lockfile, {
      at: dependency.at,
      what: `asks for \`${dependency.name}\` \`${dependency.range || '*'}\` in \`${dependency.group}\`; \`${lockfile.path}\` was made for \`${repeated[0]!.range || '*'}\``,
    })
  }
}

/** Groups of several dependencies of which the lock has none: one cause, and one finding. */
function groupsWhollyAbsent(
  own: readonly DeclaredDependency[],
  declared: readonly DeclaredInLock[],
): readonly (string | null)[] {
  const groups = own.map((one) => groupInLock(one.group))
  const locked = new Set(declared.map((one) => groupName(one.group)))
  return [...new Set(groups)].filter(
    (group) => group !== null && !locked.has(group) && groups.filter((other) => other === group).length > 1,
  )
}

function same(dependency: DeclaredDependency, one: DeclaredInLock): boolean {
  return (
    groupInLock(dependency.group) === groupName(one.group) &&
    normalized(dependency.name) === normalized(one.name)
  )
}

function isGroup(group: string): boolean {
  return groupInLock(group)?.startsWith('dependency-groups.') ?? false
}

/** The group under which uv repeats a group of the manifest; `null` for one that it does not lock. */
function groupInLock(group: string): string | null {
  if (group === 'tool.uv.dev-dependencies') return 'dependency-groups.dev'
  return /^(?:dependencies$|optional-dependencies\.|dependency-groups\.)/.test(group)
    ? groupName(group)
    : null
}

/** Names of extras and groups are compared as those of distributions are. */
function groupName(group: string): string {
  const [table, ...rest] = group.split('.')
  return rest.length === 0 ? group : `${table!}.${normalized(rest.join('.'))}`
}
