import type { Files } from '../../files.ts'
import type { RepositoryPath } from '../../location.ts'
import type { Lockfile } from './model.ts'

/** Lockfiles that were read before it was known whether they are part of the repository, with the bytes they were read from. */
export type ReadAhead = ReadonlyMap<
  RepositoryPath,
  { readonly bytes: Uint8Array; readonly lockfile: Lockfile }
>

type LockfileReader = (files: Files, path: RepositoryPath) => Promise<Lockfile>

export const NOTHING_AHEAD: ReadAhead = new Map()

/**
 * Read lockfiles before the list of the repository's files is there. A lockfile whose reader needs other files is left
 * to its turn, and so is one that cannot be read: whether that matters, and what is said of it, is decided then.
 * @param files of which only `read` is asked
 * @param readerOf `null` for what is not read ahead
 */
export async function readAhead(
  files: Files,
  paths: readonly RepositoryPath[],
  readerOf: (path: RepositoryPath) => LockfileReader | null,
): Promise<ReadAhead> {
  const found = new Map<RepositoryPath, { bytes: Uint8Array; lockfile: Lockfile }>()
  for (const path of paths) {
    const reader = readerOf(path)
    if (reader === null) continue
    try {
      const bytes = await files.read(path)
      found.set(path, { bytes, lockfile: await reader(alone(path, bytes), path) })
    } catch {
      // Read again in its turn, with the same outcome, if it has one.
    }
  }
  return found
}

/** The one file, for a reader that needs no other. */
function alone(path: RepositoryPath, bytes: Uint8Array): Files {
  return {
    list: () => Promise.reject(new Error('the list is not there yet')),
    read: (wanted) =>
      wanted === path ? Promise.resolve(bytes) : Promise.reject(new Error(`${wanted} is not read ahead`)),
  }
}

/**
 * What was read ahead, if the file is now what it was then: readers know nothing but its bytes and its path.
 * @throws SourceInvalid when the file cannot be read
 */
export async function unchanged(
  ahead: ReadAhead,
  files: Files,
  path: RepositoryPath,
): Promise<Lockfile | null> {
  const early = ahead.get(path)
  if (early === undefined) return null
  return Buffer.compare(early.bytes, await files.read(path)) === 0 ? early.lockfile : null
}
