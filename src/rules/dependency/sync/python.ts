import type { FindingDraft, UnverifiedDraft } from '../../../findings.ts'
import type { LockedPackage, Lockfile } from '../../../sources/lockfiles/model.ts'
import type { DeclaredDependency, Manifest } from '../../../sources/manifests/model.ts'
import { isRequirements, type Lock, lockable, normalized } from '../locking.ts'
import { isNeverInstalled } from './interpreters.ts'
import { disagreement } from './message.ts'
import { poetrySpecifier, satisfiesSpecifier } from './python-range.ts'

type Draft = FindingDraft | UnverifiedDraft

/**
 * A pyproject.toml and its poetry.lock: poetry's own digest over the manifest, and, as a digest says nothing about the
 * rest of the lockfile, that every declared name is locked in a version that was asked for.
 */
export function* poetryDisagreements(manifest: Manifest, { lockfile, member }: Lock): Iterable<Draft> {
  if (member !== '' || manifest.format !== 'pyproject.toml') return
  const current = lockfile.currentContentHash
  if (current === undefined || 'unknown' in current) {
    const why = current === undefined ? 'it was not computed' : current.unknown
    yield {
      unverified: `whether \`${lockfile.path}\` was made for \`${manifest.path}\` could not be decided (${why}); \`poetry check --lock\` decides it`,
    }
  } else if (current.hex !== lockfile.contentHash) {
    yield disagreement(manifest, lockfile, {
      at: current.at,
      what: `has changed since \`${lockfile.path}\` was made: the \`content-hash\` is that of other dependencies`,
    })
  }
  yield* unlocked(manifest, lockfile, lockable(manifest), (range) =>
    range.startsWith('@') ? null : (poetrySpecifier(range) ?? range),
  )
}

/**
 * Requirements files have neither graph nor memory of what they were made from. Every run-time name must be locked in
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
    range.startsWith('@') ? null : range,
  )
}

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
  for (const dependency of dependencies) {
    const candidates = byName.get(normalized(dependency.name)) ?? []
    if (candidates.length === 0) {
      // a project may name itself, to bundle its own extras
      if (manifest.name !== null && normalized(manifest.name) === normalized(dependency.name)) continue
      if (isNeverInstalled(manifest, dependency)) continue
      // a list is compiled for one environment, and holds nothing for the others
      if (lockfile.format === 'requirements' && dependency.marker !== undefined) continue
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
