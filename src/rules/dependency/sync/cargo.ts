import satisfies from 'semver/functions/satisfies.js'
import validRange from 'semver/ranges/valid.js'
import type { FindingDraft } from '../../../findings.ts'
import type { DeclaredDependency, Manifest } from '../../../sources/manifests/model.ts'
import { type Lock, lockable } from '../locking.ts'
import { disagreement } from './message.ts'

/**
 * Where a Cargo.toml and the Cargo.lock that locks it disagree: the lock repeats names and versions, and no ranges.
 * Source: what `cargo metadata --locked` refuses, decided without running it.
 */
export function* cargoDisagreements(manifest: Manifest, { lockfile, member }: Lock): Iterable<FindingDraft> {
  if (manifest.name === null) return
  const project = lockfile.packages.find(
    ({ name, source }) => source.kind === 'local' && name === manifest.name && source.path === member,
  )
  const asked = lockable(manifest).filter((one) => isLocked(one, manifest, member))
  if (project === undefined) {
    if (asked.length === 0) return
    yield disagreement(manifest, lockfile, {
      at: asked[0]!.at,
      what: `declares dependencies; \`${lockfile.path}\` does not hold \`${manifest.name}\``,
    })
    return
  }
  if (manifest.version?.kind === 'static' && manifest.version.value !== project.version) {
    yield disagreement(manifest, lockfile, {
      at: project.at,
      what: `has version \`${manifest.version.value}\`; \`${lockfile.path}\` repeats it as \`${project.version!}\``,
    })
  }
  const byId = new Map(lockfile.packages.map((one) => [one.id, one]))
  const provided = (project.dependencies ?? []).map((id) => byId.get(id)!)
  for (const { name } of provided) {
    if (manifest.dependencies.some((one) => one.name === name)) continue
    yield disagreement(manifest, lockfile, {
      at: project.at,
      what: `does not declare \`${name}\`; \`${lockfile.path}\` was made with it`,
    })
  }
  for (const { name, range, group, at } of asked) {
    const candidates = provided.filter((one) => one.name === name)
    if (candidates.length === 0) {
      yield disagreement(manifest, lockfile, {
        at,
        what: `declares \`${name}\` in \`${group}\`; \`${lockfile.path}\` was made without it`,
      })
    } else if (candidates.every((one) => !fits(one.version!, range))) {
      const found = candidates.map((one) => `\`${one.name}@${one.version!}\``).join(' and ')
      yield disagreement(manifest, lockfile, {
        at,
        what: `asks for \`${name}\` \`${range}\` in \`${group}\`; \`${lockfile.path}\` has ${found}`,
      })
    }
  }
}

/** Cargo locks the development dependencies of the workspace's members only, not of crates merely used by path. */
function isLocked({ group }: DeclaredDependency, manifest: Manifest, member: string): boolean {
  return member === '' || manifest.workspaceRoot !== null || !/(?:^|\.)dev-dependencies$/.test(group)
}

/** A bare version means `^`, commas mean "and"; what is taken from git has whatever version stands there. */
function fits(version: string, range: string): boolean {
  if (range.startsWith('git+')) return true
  const wanted = range
    .split(',')
    .map((part) =>
      part
        .trim()
        .replace(/^(?=\d)/, '^')
        .replace(/^([=<>~^]+)\s+/, '$1'),
    )
    .join(' ')
  return validRange(wanted) === null || satisfies(version, wanted)
}
