import type { FindingDraft, UnverifiedDraft } from '../../../findings.ts'
import type { LockedPackage, Lockfile } from '../../../sources/lockfiles/model.ts'
import type { DeclaredDependency, Manifest } from '../../../sources/manifests/model.ts'
import { isRequirements, type Lock, lockable, normalized } from '../locking.ts'
import { isNeverInstalled } from './interpreters.ts'
import { disagreement } from './message.ts'
import { poetrySpecifier, satisfiesSpecifier } from './python-range.ts'

type Draft = FindingDraft | UnverifiedDraft

interface Binding {
  readonly manifest: 'pyproject.toml' | 'Pipfile'
  /** Where the digest stands. */
  readonly field: string
  /** The tool's own check. */
  readonly check: string
  /** The range as PEP 440 has it. */
  readonly specifier: (range: string) => string
}

const AS_WRITTEN = (range: string): string => range

/** A bare version of a Pipfile is exact: Pipenv's `install_req_from_pipfile` writes `==` before it. */
function bareIsExact(range: string): string {
  return /^[0-9]/.test(range) ? `==${range}` : range
}

const BINDINGS: Readonly<Record<string, Binding>> = {
  'poetry.lock': {
    manifest: 'pyproject.toml',
    field: 'content-hash',
    check: 'poetry check --lock',
    specifier: (range) => poetrySpecifier(range) ?? range,
  },
  'pdm.lock': {
    manifest: 'pyproject.toml',
    field: 'content_hash',
    check: 'pdm lock --check',
    specifier: AS_WRITTEN,
  },
  pylock: {
    manifest: 'pyproject.toml',
    field: 'tool.pdm.hashes',
    check: 'pdm lock --check',
    specifier: AS_WRITTEN,
  },
  'Pipfile.lock': {
    manifest: 'Pipfile',
    field: '_meta.hash',
    check: 'pipenv verify',
    specifier: bareIsExact,
  },
}

/**
 * A manifest and the lock that carries its digest: the tool's own digest over the manifest, and, as a digest says
 * nothing about the rest of the lockfile, that every declared name is locked in a version that was asked for.
 */
export function* boundDisagreements(manifest: Manifest, { lockfile, member }: Lock): Iterable<Draft> {
  const binding = BINDINGS[lockfile.format]!
  if (member !== '' || manifest.format !== binding.manifest) return
  const current = lockfile.currentContentHash
  if (current === undefined || 'unknown' in current) {
    const why = current === undefined ? 'it was not computed' : current.unknown
    yield {
      unverified: `whether \`${lockfile.path}\` was made for \`${manifest.path}\` could not be decided (${why}); \`${binding.check}\` decides it`,
    }
  } else if (current.hex !== lockfile.contentHash) {
    yield disagreement(manifest, lockfile, {
      at: current.at,
      what: `has changed since \`${lockfile.path}\` was made: the \`${binding.field}\` is that of other dependencies`,
    })
  }
  yield* unlocked(manifest, lockfile, lockedGroups(manifest, lockfile), (range) =>
    isElsewhere(range) ? null : binding.specifier(range),
  )
}

/** An address asks for no version. */
function isElsewhere(range: string): boolean {
  return range.startsWith('@')
}

/** What the lock was told to lock: PDM may lock some of the groups alone. */
function lockedGroups(manifest: Manifest, { groups }: Lockfile): readonly DeclaredDependency[] {
  const all = lockable(manifest)
  if (groups === undefined) return all
  return all.filter(({ group }) => {
    if (group === 'dependencies') return groups.includes('default')
    const name = /^(?:optional-dependencies|dependency-groups|tool\.pdm\.dev-dependencies)\.(.+)$/.exec(group)
    return name === null || groups.includes(normalized(name[1]!))
  })
}

/**
 * A list beside a real lockfile is an export of it, of which groups nobody knows. What is in it has to be what the
 * manifest asks for all the same: whoever installs from it gets that. A list of pip's format says no more than that
 * it once was right for someone; a pylock.toml is what installers take by its name.
 */
export function* exportDisagreements(manifest: Manifest, list: Lockfile): Iterable<Draft> {
  if (list.format !== 'pylock') return
  const locked = new Set(list.packages.map((one) => one.name))
  const known = lockable(manifest).filter(({ name }) => locked.has(normalized(name)))
  yield* unlocked(manifest, list, known, (range) =>
    isElsewhere(range) ? null : (poetrySpecifier(range) ?? range),
  )
}

/**
 * Mere lists have no memory of what they were made from. Every run-time name must be locked in
 * one of them, in a version that the specifier allows; names of other groups are checked where they are locked.
 */
export function* requirementsDisagreements(manifest: Manifest, locks: readonly Lockfile[]): Iterable<Draft> {
  const packages = locks.flatMap((lockfile) => lockfile.packages)
  const [first] = locks
  if (first === undefined) return
  const locked = new Set(packages.map((one) => one.name))
  const expected = lockable(manifest).filter(
    ({ scope, name }) => scope === 'runtime' || isRequirements(manifest) || locked.has(normalized(name)),
  )
  yield* unlocked(manifest, { ...first, packages }, expected, (range) =>
    isElsewhere(range) ? null : manifest.format === 'Pipfile' ? bareIsExact(range) : range,
  )
}

/** Formats that may be locked for one environment alone; the digest of those that have one covers the markers. */
const FOR_SOME_MACHINES: ReadonlySet<string> = new Set(['requirements', 'pylock', 'pdm.lock', 'Pipfile.lock'])

/**
 * Names that are not locked, and versions that were not asked for.
 * @param specifier the range as PEP 440 has it; `null` where it asks for no version
 */
export function* unlocked(
  manifest: Manifest,
  lockfile: Lockfile,
  dependencies: readonly DeclaredDependency[],
  specifier: (range: string) => string | null,
): Iterable<Draft> {
  const byName = new Map<string, LockedPackage[]>()
  for (const one of lockfile.packages) byName.set(one.name, [...(byName.get(one.name) ?? []), one])
  const overrides = new Set(lockfile.overrides)
  for (const dependency of dependencies) {
    if (overrides.has(normalized(dependency.name))) continue
    const candidates = byName.get(normalized(dependency.name)) ?? []
    if (candidates.length === 0) {
      // a project may name itself, to bundle its own extras
      if (manifest.name !== null && normalized(manifest.name) === normalized(dependency.name)) continue
      if (isNeverInstalled(manifest, dependency)) continue
      // a list is compiled for one environment, and holds nothing for the others
      if (FOR_SOME_MACHINES.has(lockfile.format) && dependency.marker !== undefined) continue
      yield disagreement(manifest, lockfile, {
        at: dependency.at,
        what: `declares \`${dependency.name}\` in \`${dependency.group}\`; \`${lockfile.path}\` locks nothing for it`,
      })
      continue
    }
    const wanted = specifier(dependency.range)
    if (wanted === null) continue
    // one name may be locked in several versions, each under its own marker
    const answers = candidates
      .filter((one) => one.source.kind === 'registry' && one.version !== null)
      .map((one) => satisfiesSpecifier(one.version!, wanted))
    if (answers.length === 0 || answers.includes(true)) continue
    if (answers.includes(null)) {
      yield {
        unverified: `whether \`${lockfile.path}\` locks what \`${dependency.name}\` \`${dependency.range}\` in \`${manifest.path}\` asks for could not be decided; the package manager's own check decides it`,
        at: dependency.at,
      }
      continue
    }
    yield disagreement(manifest, lockfile, {
      at: dependency.at,
      what: `asks for \`${dependency.name}\` \`${dependency.range}\`; \`${lockfile.path}\` has ${candidates.map((one) => `\`${one.id}\``).join(' and ')}`,
    })
  }
}
