import { parseJson } from '../../structured/json.ts'
import type { Archive } from '../archive/index.ts'
import { contentsOf, type Reread } from '../contents.ts'
import { parsedMember } from '../metadata-member.ts'
import { lexerReady } from './module-format.ts'
import type { Script } from './scripts.ts'

/**
 * The texts of the wanted scripts. A larger one than is held at once is a bundle of a whole application; nobody can say
 * by rules of thumb how it is written.
 * @param archive the first reading, which kept every package.json
 */
export async function* scriptsOf(
  wanted: ReadonlySet<string>,
  archive: Archive,
  root: string,
  again: Reread,
): AsyncGenerator<Script> {
  await lexerReady()
  const nearest = nearestManifests(archive, root)
  const paths = new Set([...wanted].map((path) => root + path))
  for await (const { path, bytes } of contentsOf(paths, archive, again)) {
    yield { path: path.slice(root.length), text: bytes.toString('utf8'), nearest: nearest(path) }
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
