import type { FindingDraft } from '../../../findings.ts'
import type { DeclaredInLock, LockedPackage, Lockfile } from '../../../sources/lockfiles/model.ts'
import type { DeclaredDependency, Manifest } from '../../../sources/manifests/model.ts'
import type { Lock } from '../locking.ts'
import { disagreement } from './message.ts'
import { misfit } from './npm-range.ts'

/** The groups that npm repeats in its lockfile. */
const GROUPS = new Set(['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'])

/** `npm ci` compares the ranges, and neither the name nor the version of the project itself. */
const OTHER_PROJECT =
  '`npm ci` does not compare that and installs all the same, so nothing shows that these packages are those that this version was reviewed and tested with.'

/** Where a package.json and the package-lock that locks it disagree. */
export function* npmDisagreements(manifest: Manifest, lock: Lock): Iterable<FindingDraft> {
  const { lockfile, member } = lock
  const byId = new Map(lockfile.packages.map((one) => [one.id, one]))
  if (member !== '' && !byId.has(member)) {
    // version 1 knows a member only by the link to it
    if (lockfile.declared !== null) yield notHeld(manifest, lockfile)
    return
  }
  yield* rootDisagreements(manifest, lock, byId)
  if (lockfile.declared === null) {
    yield* unlistedDisagreements(manifest, lockfile, member, byId)
    return
  }
  const declared = lockfile.declared.filter((one) => one.member === member)
  yield* undeclared(manifest, lockfile, declared)
  for (const dependency of manifest.dependencies) {
    if (!GROUPS.has(dependency.group)) continue
    const repeated = declared.find((one) => one.group === dependency.group && one.name === dependency.name)
    if (repeated === undefined) {
      if (isRepeatedAsOptional(dependency, manifest)) continue
      yield absent(dependency, manifest, lockfile)
    } else if (repeated.range !== dependency.range) {
      yield disagreement(manifest, lockfile, {
        at: dependency.at,
        what: `asks for \`${dependency.name}\` \`${dependency.range}\` in \`${dependency.group}\`; \`${lockfile.path}\` was made for \`${repeated.range}\``,
      })
    } else yield* unfit(dependency, manifest, lockfile, repeated.provided ?? null, byId)
  }
}

/** Version 1 repeats nothing: the package at the top of the tree must be what the manifest asks for. */
function* unlistedDisagreements(
  manifest: Manifest,
  lockfile: Lockfile,
  member: string,
  byId: ReadonlyMap<string, LockedPackage>,
): Iterable<FindingDraft> {
  // members of a workspace came with version 2
  if (member !== '') return
  for (const dependency of manifest.dependencies) {
    if (!GROUPS.has(dependency.group) || dependency.group === 'peerDependencies') continue
    if (isRepeatedAsOptional(dependency, manifest)) continue
    yield* unfit(dependency, manifest, lockfile, `node_modules/${dependency.name}`, byId)
  }
}

function* rootDisagreements(
  manifest: Manifest,
  { lockfile, member }: Lock,
  byId: ReadonlyMap<string, LockedPackage>,
): Iterable<FindingDraft> {
  if (member !== '') {
    const project = byId.get(member)!
    yield* versionDisagreement(manifest, lockfile, [{ version: project.version, at: project.at }])
    return
  }
  const { root } = lockfile
  if (root === null) return
  if (manifest.name !== null && root.name !== null && root.name !== manifest.name) {
    yield disagreement(manifest, lockfile, {
      at: root.at,
      what: `is \`${manifest.name}\`; \`${lockfile.path}\` was made for \`${root.name}\``,
      why: OTHER_PROJECT,
    })
  }
  yield* versionDisagreement(manifest, lockfile, root.versions ?? [root])
}

function notHeld(manifest: Manifest, lockfile: Lockfile): FindingDraft {
  return disagreement(manifest, lockfile, {
    at: manifest.dependencies[0]?.at ?? null,
    what: `is a member of the workspace; \`${lockfile.path}\` does not hold it`,
  })
}

function* versionDisagreement(
  manifest: Manifest,
  lockfile: Lockfile,
  places: readonly { readonly version: string | null; readonly at: LockedPackage['at'] }[],
): Iterable<FindingDraft> {
  if (manifest.version?.kind !== 'static') return
  const { value } = manifest.version
  const wrong = places.find((place) => place.version !== null && plain(place.version) !== plain(value))
  if (wrong === undefined) return
  yield disagreement(manifest, lockfile, {
    at: wrong.at,
    what: `has version \`${value}\`; \`${lockfile.path}\` repeats it as \`${wrong.version!}\``,
    why: OTHER_PROJECT,
  })
}

/** npm strips a leading `v` or `=` and white space when it writes the lockfile. */
function plain(version: string): string {
  return version.trim().replace(/^[=v\s]+/, '')
}

function* undeclared(
  manifest: Manifest,
  lockfile: Lockfile,
  declared: readonly DeclaredInLock[],
): Iterable<FindingDraft> {
  for (const one of declared) {
    const isDeclared = manifest.dependencies.some(
      ({ group, name }) => group === one.group && name === one.name,
    )
    if (isDeclared) continue
    yield disagreement(manifest, lockfile, {
      at: one.at,
      what: `does not declare \`${one.name}\` in \`${one.group}\`; \`${lockfile.path}\` was made with it`,
    })
  }
}

function absent(dependency: DeclaredDependency, manifest: Manifest, lockfile: Lockfile): FindingDraft {
  return disagreement(manifest, lockfile, {
    at: dependency.at,
    what: `declares \`${dependency.name}\` in \`${dependency.group}\`; \`${lockfile.path}\` was made without it`,
  })
}

function* unfit(
  dependency: DeclaredDependency,
  manifest: Manifest,
  lockfile: Lockfile,
  provided: string | null,
  byId: ReadonlyMap<string, LockedPackage>,
): Iterable<FindingDraft> {
  const locked = provided === null ? undefined : byId.get(provided)
  if (locked === undefined) {
    // npm leaves out what failed to install for the platform, and peers when told to
    if (dependency.scope === 'optional' || dependency.scope === 'peer') return
    yield disagreement(manifest, lockfile, {
      at: dependency.at,
      what: `asks for \`${dependency.name}\` \`${dependency.range}\`; \`${lockfile.path}\` locks nothing for it`,
    })
    return
  }
  const target = locked.version === null ? byId.get(locked.dependencies?.[0] ?? '') : undefined
  const isLink = locked.source.kind === 'local' && locked.version === null
  const version = isLink ? (target?.version ?? null) : locked.version
  const instead = misfit(dependency.name, dependency.range, locked, version)
  if (instead === null) return
  yield disagreement(manifest, lockfile, {
    at: dependency.at,
    what: `asks for \`${dependency.name}\` \`${dependency.range}\`; \`${lockfile.path}\` has ${instead}`,
  })
}

/** npm writes a name that stands in both groups only as optional. */
function isRepeatedAsOptional({ group, name }: DeclaredDependency, manifest: Manifest): boolean {
  return (
    group === 'dependencies' &&
    manifest.dependencies.some((other) => other.group === 'optionalDependencies' && other.name === name)
  )
}
