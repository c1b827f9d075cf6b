import type { FindingDraft, UnverifiedDraft } from '../../../findings.ts'
import type { DeclaredInLock, LockedPackage, Lockfile } from '../../../sources/lockfiles/model.ts'
import type { DeclaredDependency, Manifest } from '../../../sources/manifests/model.ts'
import { type Lock, lockable } from '../locking.ts'
import { disagreement } from './message.ts'
import { misfit } from './npm-range.ts'

/** The groups of a package.json that pnpm repeats, the one that wins for a name in several first. */
const GROUPS = ['optionalDependencies', 'dependencies', 'devDependencies']

/**
 * Where a package.json and the pnpm-lock.yaml that locks it disagree.
 * Source: pnpm's `satisfiesPackageManifest`, which `--frozen-lockfile` fails by.
 */
export function* pnpmDisagreements(manifest: Manifest, lock: Lock): Iterable<FindingDraft | UnverifiedDraft> {
  const { lockfile } = lock
  if (lockfile.rewrittenBy === undefined) yield* disagreements(manifest, lock)
  else {
    const [first] = disagreements(manifest, lock)
    if (first === undefined) return
    yield {
      unverified: `whether \`${lockfile.path}\` agrees with \`${manifest.path}\` cannot be decided, because \`${lockfile.rewrittenBy}\` rewrites manifests before they are locked; \`pnpm install --frozen-lockfile\` decides it`,
      at: first.at,
    }
  }
}

function* disagreements(manifest: Manifest, { lockfile, member }: Lock): Iterable<FindingDraft> {
  const replaced = new Set(lockfile.overrides)
  const declared = (lockfile.declared ?? []).filter(
    (one) => one.member === member && GROUPS.includes(one.group),
  )
  const asked = effective(manifest).filter(({ name }) => !replaced.has(name))
  if (member !== '' && declared.length === 0 && !lockfile.packages.some(({ id }) => id === member)) {
    if (lockable(manifest).length > 0) {
      yield disagreement(manifest, lockfile, {
        at: lockable(manifest)[0]!.at,
        what: `is a member of the workspace; \`${lockfile.path}\` does not hold it`,
      })
    }
    return
  }
  yield* undeclared(manifest, lockfile, declared, replaced)
  const byId = new Map(lockfile.packages.map((one) => [one.id, one]))
  for (const dependency of asked) {
    const repeated = declared.find((one) => one.name === dependency.name)
    if (repeated === undefined) {
      // `settings.excludeLinksFromLockfile`
      if (dependency.range.startsWith('link:')) continue
      yield disagreement(manifest, lockfile, {
        at: dependency.at,
        what: `declares \`${dependency.name}\` in \`${dependency.group}\`; \`${lockfile.path}\` was made without it`,
      })
    } else if (repeated.group !== dependency.group) {
      yield disagreement(manifest, lockfile, {
        at: dependency.at,
        what: `declares \`${dependency.name}\` in \`${dependency.group}\`; \`${lockfile.path}\` has it in \`${repeated.group}\``,
      })
    } else if (repeated.range !== dependency.range) {
      yield disagreement(manifest, lockfile, {
        at: dependency.at,
        what: `asks for \`${dependency.name}\` \`${dependency.range}\` in \`${dependency.group}\`; \`${lockfile.path}\` was made for \`${repeated.range}\``,
      })
    } else yield* unfit(manifest, lockfile, dependency, byId.get(repeated.provided ?? ''))
  }
}

function* undeclared(
  manifest: Manifest,
  lockfile: Lockfile,
  declared: readonly DeclaredInLock[],
  replaced: ReadonlySet<string>,
): Iterable<FindingDraft> {
  const known = new Set(manifest.dependencies.map(({ name }) => name))
  for (const { name, group, range, at } of declared) {
    // `autoInstallPeers` puts peers among the dependencies, and `engines.runtime` becomes one
    if (known.has(name) || replaced.has(name) || range.startsWith('runtime:')) continue
    yield disagreement(manifest, lockfile, {
      at,
      what: `does not declare \`${name}\` in \`${group}\`; \`${lockfile.path}\` was made with it`,
    })
  }
}

/** What pnpm installs for the manifest itself: of a name in several groups, one entry. */
function effective(manifest: Manifest): readonly DeclaredDependency[] {
  const found = new Map<string, DeclaredDependency>()
  for (const group of GROUPS) {
    for (const dependency of manifest.dependencies) {
      if (dependency.group === group && !found.has(dependency.name)) found.set(dependency.name, dependency)
    }
  }
  return [...found.values()]
}

function* unfit(
  manifest: Manifest,
  lockfile: Lockfile,
  { name, range, at }: DeclaredDependency,
  locked: LockedPackage | undefined,
): Iterable<FindingDraft> {
  // the root itself has no entry; catalogs, tarballs and other registries' names say nothing about the version
  if (locked === undefined || /^(?:https?|jsr|catalog|runtime):/i.test(range)) return
  // `link-workspace-packages`: a link has no name of its own in the lock to compare with
  if (range.startsWith('npm:') && locked.source.kind === 'local' && locked.version === null) return
  const instead = misfit(name, range, locked, locked.version)
  if (instead === null) return
  yield disagreement(manifest, lockfile, {
    at,
    what: `asks for \`${name}\` \`${range}\`; \`${lockfile.path}\` has ${instead}`,
  })
}
