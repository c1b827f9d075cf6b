import type { FindingDraft, UnverifiedDraft } from '../../findings.ts'
import type { Lockfile } from '../../sources/lockfiles/model.ts'
import type { Manifest } from '../../sources/manifests/model.ts'
import { defineRule } from '../rule.ts'
import { isList, type Lock, locksOf } from './locking.ts'
import { bundlerDisagreements } from './sync/bundler.ts'
import { cargoDisagreements } from './sync/cargo.ts'
import { composerDisagreements } from './sync/composer.ts'
import { contradictions } from './sync/contradictions.ts'
import { gradleDisagreements } from './sync/gradle.ts'
import { npmDisagreements } from './sync/npm.ts'
import { nugetDisagreements } from './sync/nuget.ts'
import { pnpmDisagreements } from './sync/pnpm.ts'
import { boundDisagreements, exportDisagreements, requirementsDisagreements } from './sync/python.ts'
import { uvDisagreements } from './sync/uv.ts'
import { berryDisagreements, classicDisagreements } from './sync/yarn.ts'

/**
 * Manifest and lockfile disagree: a name, a range or a version of the project stands in one and not in the other; or
 * the lockfile contradicts itself.
 * Source: what `npm ci`, `uv lock --check`, `poetry check --lock`, `pdm lock --check` and `pipenv verify` refuse,
 * decided without running them.
 */
export const lockfileOutOfSync = defineRule({
  id: 'dependency/lockfile-out-of-sync',
  title: 'Manifest and lockfile disagree',
  severity: 'high',
  rationale:
    'A lockfile that was made for another manifest locks something else: a strict install fails in the middle of the release, a lenient one resolves anew and installs what nobody reviewed.',
  remedy: 'Lock again with the package manager in use, review the difference and commit it.',
  standards: ['OWASP CICD-SEC-3', 'OpenSSF Scorecard Pinned-Dependencies', 'NIST SSDF PS.3.1'],
  needs: ['manifests', 'lockfiles'],
  applies: ({ lockfiles }) => lockfiles.lockfiles.length > 0 || 'no lockfile was found',
  *check({ manifests, lockfiles }) {
    for (const lockfile of lockfiles.lockfiles) yield* contradictions(lockfile)
    const own = new Set(manifests.manifests.map(({ ecosystem, name }) => `${ecosystem} ${name ?? ''}`))
    for (const manifest of manifests.manifests) {
      const locks = locksOf(manifest, lockfiles.lockfiles)
      for (const lock of nearest(locks)) yield* disagreements(manifest, lock, own, manifests.manifests)
      const lists = locks.map((lock) => lock.lockfile).filter((lockfile) => isList(lockfile, manifest))
      // beside a real lockfile the lists are an export of it, and their own groups are anybody's guess
      if (lists.length === locks.length)
        yield* requirementsDisagreements(manifest, withIncludes(lists, lockfiles.lockfiles))
      else for (const list of lists) yield* exportDisagreements(manifest, list)
    }
  },
})

/** @param own the packages of the repository itself, as `ecosystem name` */
function disagreements(
  manifest: Manifest,
  lock: Lock,
  own: ReadonlySet<string>,
  manifests: readonly Manifest[],
): Iterable<FindingDraft | UnverifiedDraft> {
  if (isList(lock.lockfile, manifest)) return []
  switch (lock.lockfile.format) {
    case 'package-lock':
    case 'npm-shrinkwrap':
      return npmDisagreements(manifest, lock)
    case 'pnpm-lock.yaml':
      return pnpmDisagreements(manifest, lock)
    case 'pdm.lock':
    case 'Pipfile.lock':
    case 'poetry.lock':
    case 'pylock':
      return boundDisagreements(manifest, lock)
    case 'uv.lock':
      return uvDisagreements(manifest, lock)
    case 'yarn-classic':
      return classicDisagreements(manifest, lock, own)
    case 'yarn-berry':
      return berryDisagreements(manifest, lock)
    case 'Cargo.lock':
      return cargoDisagreements(manifest, lock)
    case 'composer.lock':
      return composerDisagreements(manifest, lock)
    case 'gradle.lockfile':
      return gradleDisagreements(manifest, lock)
    case 'packages.lock.json':
      return nugetDisagreements(manifest, lock)
    case 'Gemfile.lock':
      return bundlerDisagreements(manifest, lock, manifests)
    // go.sum repeats nothing of go.mod: a version without its hash is dependency/missing-integrity's finding
    case 'go.sum':
      return []
    default:
      return [
        {
          unverified: `whether \`${lock.lockfile.path}\` agrees with \`${manifest.path}\` cannot be decided for the format \`${lock.lockfile.format}\` yet; run the package manager's own check`,
        },
      ]
  }
}

/** A lockfile of the manifest's own folder answers for it; the workspace's of the same format then does not hold it. */
function nearest(locks: readonly Lock[]): readonly Lock[] {
  const own = new Set(locks.flatMap(({ lockfile, member }) => (member === '' ? [lockfile.format] : [])))
  return locks.filter(({ lockfile, member }) => member === '' || !own.has(lockfile.format))
}

/** The lists and all that they include, each once. */
function withIncludes(lists: readonly Lockfile[], all: readonly Lockfile[]): readonly Lockfile[] {
  const seen = new Set(lists)
  for (const list of seen) {
    for (const path of list.includes ?? []) {
      const included = all.find((lockfile) => lockfile.path === path)
      if (included !== undefined) seen.add(included)
    }
  }
  return [...seen]
}
