import type { Files } from '../../../files.ts'
import type { RepositoryPath } from '../../../location.ts'
import type { Exclusion, Skipped } from '../../coverage.ts'
import { attempt } from '../attempt.ts'
import type { Lockfile, LockfilesModel } from '../model.ts'
import { textOf } from '../text.ts'
import { type RequirementsFile, readRequirements, requirementsLock } from './requirements.ts'

/** The requirements files of a repository, told apart. */
export interface RequirementsFiles {
  readonly lockfiles: readonly Lockfile[]
  readonly loose: NonNullable<LockfilesModel['loose']>
  readonly skipped: readonly Skipped[]
}

/**
 * Read the requirements files, and tell those that lock from those that do not: a lock carries hashes, or every
 * requirement in it is exact. A file that names nothing itself is neither; what it includes is judged for itself.
 * @param named the files that bear a requirements file's name; what they include is read as well
 */
export async function readRequirementsLocks(
  files: Files,
  named: readonly RepositoryPath[],
  excluded: Exclusion,
): Promise<RequirementsFiles> {
  const read = new Map<RepositoryPath, RequirementsFile>()
  const skipped = new Map<RepositoryPath, Skipped>()
  const queue = [...named]
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (read.has(path) || skipped.has(path)) continue
    const reason = excluded(path)
    if (reason !== null) {
      skipped.set(path, { path, reason, kind: 'excluded' })
      continue
    }
    const here = path
    const outcome = await attempt(here, async () => readRequirements(await textOf(files, here), here))
    if ('kind' in outcome) skipped.set(path, outcome)
    else {
      read.set(path, outcome)
      queue.push(...outcome.includes)
    }
  }
  const lockfiles: Lockfile[] = []
  const loose: NonNullable<LockfilesModel['loose']>[number][] = []
  for (const file of read.values()) {
    if (file.items.length === 0) continue
    const first = file.items.find((item) => !item.pinned)
    if (first !== undefined && !file.requiresHashes) {
      loose.push({ path: file.path, requirement: first.text, at: first.package.at })
      continue
    }
    const outcome = await attempt(file.path, () => Promise.resolve().then(() => requirementsLock(file)))
    if ('kind' in outcome) skipped.set(file.path, outcome)
    else lockfiles.push(outcome)
  }
  return { lockfiles, loose, skipped: [...skipped.values()] }
}
