import type { Files } from '../../../files.ts'
import type { RepositoryPath } from '../../../location.ts'
import type { Exclusion, Skipped } from '../../coverage.ts'
import { attempt } from '../attempt.ts'
import type { Lockfile } from '../model.ts'
import { textOf } from '../text.ts'
import { pinsEverything, type RequirementsFile, readRequirements, requirementsLock } from './requirements.ts'

/**
 * Read the requirements files that lock: those that carry hashes, and those in which, includes included, every
 * requirement is exact. The others are manifests.
 * @param named the files that bear a requirements file's name; what they include is read as well
 */
export async function readRequirementsLocks(
  files: Files,
  named: readonly RepositoryPath[],
  excluded: Exclusion,
): Promise<{ readonly lockfiles: readonly Lockfile[]; readonly skipped: readonly Skipped[] }> {
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
  for (const file of read.values()) {
    if (!locks(file, read)) continue
    const outcome = await attempt(file.path, () => Promise.resolve().then(() => requirementsLock(file)))
    if ('kind' in outcome) skipped.set(file.path, outcome)
    else lockfiles.push(outcome)
  }
  return { lockfiles, skipped: [...skipped.values()] }
}

/** Whether the file and all that it includes pin everything, and name anything at all. */
function locks(file: RequirementsFile, read: ReadonlyMap<RepositoryPath, RequirementsFile>): boolean {
  const seen = new Set<RepositoryPath>()
  const queue = [file]
  let items = 0
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (seen.has(next.path)) continue
    seen.add(next.path)
    items += next.items.length
    if (!pinsEverything(next)) return false
    for (const include of next.includes) {
      const included = read.get(include)
      if (included === undefined) return false
      queue.push(included)
    }
  }
  return items > 0
}
