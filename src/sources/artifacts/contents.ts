import type { Archive } from './archive/index.ts'

/** Reads the archive once more, keeping the members that the predicate chooses. */
export type Reread = (keep: (path: string, size: number) => boolean) => Promise<Archive>

/** Of one reading: well below what the archive layer keeps at all. */
const BATCH_BYTES = 32 * 1024 * 1024
/** The largest that is held at once; a member beyond it is not given. */
export const MEMBER_BYTES = 12 * 1024 * 1024

/**
 * The contents of the wanted members, for what only the first reading could tell to be wanted. The archive is read again
 * as often as it takes to hold few of them in memory.
 */
export async function* contentsOf(
  wanted: ReadonlySet<string>,
  { members }: Archive,
  again: Reread,
): AsyncGenerator<{ readonly path: string; readonly bytes: Buffer }> {
  const left = new Set<string>()
  for (const { path, size, type } of members) {
    if (type === 'file' && wanted.has(path) && size <= MEMBER_BYTES) left.add(path)
  }
  while (left.size > 0) {
    const taken = new Set<string>()
    let kept = 0
    const batch = await again((path, size) => {
      if (!left.has(path) || taken.has(path) || kept + size > BATCH_BYTES) return false
      kept += size
      taken.add(path)
      return true
    })
    for (const path of taken) {
      left.delete(path)
      const bytes = batch.content(path)
      if (bytes !== null) yield { path, bytes }
    }
    // The file is another one than before; its reader says so when it is closed.
    if (taken.size === 0) return
  }
}
