import { parseJson } from '../../structured/json.ts'
import type { Archive } from '../archive/index.ts'
import { parsedMember } from '../metadata-member.ts'
import type { Script } from './scripts.ts'

/** Of one reading: well below what the archive layer keeps at all. */
const BATCH_BYTES = 32 * 1024 * 1024
/** A larger script is a bundle of a whole application; nobody can say by rules of thumb how it is written. */
const SCRIPT_BYTES = 12 * 1024 * 1024

/**
 * The texts of the wanted scripts. The archive is read again for them, as often as it takes to hold few in memory.
 * @param archive the first reading, which kept every package.json
 */
export async function* scriptsOf(
  wanted: ReadonlySet<string>,
  archive: Archive,
  root: string,
  again: (keep: (path: string, size: number) => boolean) => Promise<Archive>,
): AsyncGenerator<Script> {
  const left = new Set<string>()
  for (const { path, size } of archive.members) {
    if (path.startsWith(root) && wanted.has(path.slice(root.length)) && size <= SCRIPT_BYTES) left.add(path)
  }
  const nearest = nearestManifests(archive, root)
  while (left.size > 0) {
    const taken = new Set<string>()
    let bytes = 0
    const batch = await again((path, size) => {
      if (!left.has(path) || taken.has(path) || bytes + size > BATCH_BYTES) return false
      bytes += size
      taken.add(path)
      return true
    })
    for (const path of taken) {
      left.delete(path)
      const text = batch.content(path)?.toString('utf8')
      if (text !== undefined) yield { path: path.slice(root.length), text, nearest: nearest(path) }
    }
    // The archive is another one than before; its reader says so when it is closed.
    if (taken.size === 0) return
  }
}

/** The parsed package.json of the nearest folder above a member. */
function nearestManifests(archive: Archive, root: string): (path: string) => unknown {
  const known = new Map<string, unknown>()
  const inFolder = (folder: string): unknown => {
    const found = known.get(folder)
    if (found !== undefined || known.has(folder)) return found
    const bytes = archive.content(`${folder}package.json`)
    const value = bytes === null ? undefined : parsedMember(bytes, '', '', [], parseJson)?.value
    const above = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1)
    const result = value !== undefined || folder.length <= root.length ? value : inFolder(above)
    known.set(folder, result)
    return result
  }
  return (path) => inFolder(path.slice(0, path.lastIndexOf('/') + 1))
}
