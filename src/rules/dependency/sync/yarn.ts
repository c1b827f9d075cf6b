import type { FindingDraft } from '../../../findings.ts'
import type { Lockfile } from '../../../sources/lockfiles/model.ts'
import type { DeclaredDependency, Manifest } from '../../../sources/manifests/model.ts'
import { type Lock, lockable } from '../locking.ts'
import { disagreement } from './message.ts'
import { misfit } from './npm-range.ts'

/**
 * Where a package.json and the yarn.lock of Yarn 1 that locks it disagree: the lock answers requests, and what it has
 * no answer for is resolved anew. Entries that nobody asks for any more do no harm, and Yarn accepts them.
 * @param own the packages of the repository itself, as `npm name`: a workspace provides them without an entry
 */
export function* classicDisagreements(
  manifest: Manifest,
  { lockfile }: Lock,
  own: ReadonlySet<string>,
): Iterable<FindingDraft> {
  const answers = new Map(
    lockfile.packages.flatMap((locked) => (locked.answers ?? []).map((answer) => [answer, locked] as const)),
  )
  for (const dependency of lockable(manifest)) {
    const { name, range, at, group } = dependency
    if (lockfile.overrides?.includes(name)) continue
    const locked = answers.get(`${name}@${range}`)
    if (locked === undefined) {
      if (own.has(`npm ${name}`) || isRepeated(dependency, manifest)) continue
      yield disagreement(manifest, lockfile, {
        at,
        what: `asks for \`${name}\` \`${range}\` in \`${group}\`; \`${lockfile.path}\` was made without that request`,
      })
      continue
    }
    yield* unfit(manifest, lockfile, dependency, misfit(name, range, locked, locked.version))
  }
}

/** Where a package.json and the yarn.lock of a later Yarn disagree: the lock repeats what each project asked for. */
export function* berryDisagreements(manifest: Manifest, { lockfile, member }: Lock): Iterable<FindingDraft> {
  const declared = (lockfile.declared ?? []).filter((one) => one.member === member)
  const asked = lockable(manifest)
  const isHeld = member === '' || lockfile.packages.some(({ id }) => id === member)
  if (!isHeld) {
    if (asked.length > 0) {
      yield disagreement(manifest, lockfile, {
        at: asked[0]!.at,
        what: `is a member of the workspace; \`${lockfile.path}\` does not hold it`,
      })
    }
    return
  }
  const byId = new Map(lockfile.packages.map((one) => [one.id, one]))
  const known = new Set(manifest.dependencies.map(({ name }) => name))
  for (const { name, at } of declared) {
    if (known.has(name)) continue
    yield disagreement(manifest, lockfile, {
      at,
      what: `does not declare \`${name}\`; \`${lockfile.path}\` was made with it`,
    })
  }
  for (const dependency of asked) {
    const { name, range, at, group } = dependency
    if (lockfile.overrides?.includes(name) || isRepeated(dependency, manifest)) continue
    const repeated = declared.find((one) => one.name === name)
    if (repeated === undefined) {
      yield disagreement(manifest, lockfile, {
        at,
        what: `declares \`${name}\` in \`${group}\`; \`${lockfile.path}\` was made without it`,
      })
    } else if (bare(repeated.range) !== bare(range)) {
      yield disagreement(manifest, lockfile, {
        at,
        what: `asks for \`${name}\` \`${range}\` in \`${group}\`; \`${lockfile.path}\` was made for \`${repeated.range}\``,
      })
    } else {
      const locked = byId.get(repeated.provided ?? '')
      if (locked === undefined || locked.source.kind === 'local' || /^(?:https?|catalog|patch):/.test(range))
        continue
      yield* unfit(manifest, lockfile, dependency, misfit(name, range, locked, locked.version))
    }
  }
}

/** Yarn puts `npm:` in front of a range that names no protocol, and blanks do not count. */
function bare(range: string): string {
  const text = range.trim().replace(/^npm:/, '').replace(/\s+/g, ' ')
  return text === '' ? '*' : text
}

/** A name in several groups: the run-time one counts, an optional one before it. */
function isRepeated({ name, group }: DeclaredDependency, manifest: Manifest): boolean {
  const groups = manifest.dependencies.filter((other) => other.name === name).map((other) => other.group)
  return (
    (group === 'devDependencies' &&
      groups.some((other) => other !== group && other !== 'peerDependencies')) ||
    (group === 'dependencies' && groups.includes('optionalDependencies'))
  )
}

function* unfit(
  manifest: Manifest,
  lockfile: Lockfile,
  { name, range, at }: DeclaredDependency,
  instead: string | null,
): Iterable<FindingDraft> {
  if (instead === null || /^https?:/.test(range)) return
  yield disagreement(manifest, lockfile, {
    at,
    what: `asks for \`${name}\` \`${range}\`; \`${lockfile.path}\` has ${instead}`,
  })
}
