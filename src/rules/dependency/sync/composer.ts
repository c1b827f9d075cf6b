import type { FindingDraft, UnverifiedDraft } from '../../../findings.ts'
import type { Manifest } from '../../../sources/manifests/model.ts'
import { type Lock, lockable } from '../locking.ts'
import { satisfiesConstraint } from './composer-constraint.ts'
import { disagreement } from './message.ts'

type Draft = FindingDraft | UnverifiedDraft

/**
 * A composer.json and its composer.lock: Composer's own digest over the manifest, and, as a digest says nothing about
 * the rest of the lockfile, that every required name is locked in a version that was asked for.
 * Source: what `composer validate` and `composer install` complain of, decided without running them; Composer's
 * `Locker::isFresh` and `Locker::getMissingRequirementInfo`.
 */
export function* composerDisagreements(manifest: Manifest, { lockfile, member }: Lock): Iterable<Draft> {
  if (member !== '') {
    yield* memberDisagreements(manifest, { lockfile, member })
    return
  }
  const current = lockfile.currentContentHash
  if (current === undefined || 'unknown' in current) {
    const why = current === undefined ? 'it was not computed' : current.unknown
    yield {
      unverified: `whether \`${lockfile.path}\` was made for \`${manifest.path}\` could not be decided (${why}); \`composer validate\` decides it`,
    }
  } else if (current.hex !== lockfile.contentHash) {
    yield disagreement(manifest, lockfile, {
      at: current.at,
      what: `has changed since \`${lockfile.path}\` was made: the \`content-hash\` is that of another one`,
      why: 'Composer says so in a warning and installs what was asked for before, so what is released is not what the manifest says.',
    })
  }
  for (const { name, range, group, at } of lockable(manifest)) {
    const key = name.toLowerCase()
    const own = lockfile.packages.find((one) => one.name.toLowerCase() === key)
    if (own === undefined) {
      const isProvided = (lockfile.provided ?? []).includes(key)
      if (isProvided) continue
      yield disagreement(manifest, lockfile, {
        at,
        what: `requires \`${name}\` in \`${group}\`; \`${lockfile.path}\` locks nothing for it`,
      })
    } else if (own.version !== null && satisfiesConstraint(own.version, range) === false) {
      yield disagreement(manifest, lockfile, {
        at,
        what: `requires \`${name}\` \`${range}\`; \`${lockfile.path}\` has \`${own.id}\``,
      })
    }
  }
}

/** A package of the repository that is taken in by its path: the lock repeats what it requires. */
function* memberDisagreements(manifest: Manifest, { lockfile, member }: Lock): Iterable<Draft> {
  const listed = new Map(
    (lockfile.declared ?? [])
      .filter((one) => one.member === member && one.group === 'require')
      .map((one) => [one.name.toLowerCase(), one]),
  )
  const asked = new Map(
    manifest.dependencies
      .filter(({ scope }) => scope === 'runtime')
      .map((one) => [one.name.toLowerCase(), one]),
  )
  for (const [key, { name, range, at }] of asked) {
    const has = listed.get(key)
    if (has !== undefined && has.range === range) continue
    yield disagreement(manifest, lockfile, {
      at,
      what: `requires \`${name}\` \`${range}\`; \`${lockfile.path}\` was made ${has === undefined ? 'without it' : `for \`${has.range}\``}`,
    })
  }
  for (const [key, { name, at }] of listed) {
    if (asked.has(key)) continue
    yield disagreement(manifest, lockfile, {
      at,
      what: `does not require \`${name}\`; \`${lockfile.path}\` was made with it`,
    })
  }
}
