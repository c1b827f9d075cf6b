import type { Git } from '../../context.ts'
import { SourceInvalid } from '../../errors.ts'
import type { RepositoryPath } from '../../location.ts'
import { pathText, safePath, type TreePath } from './path-text.ts'
import { nulRecords } from './records.ts'

export const REGULAR = '100644'
export const EXECUTABLE = '100755'
export const LINK = '120000'
export const GITLINK = '160000'

export interface TreeEntry {
  readonly path: TreePath
  readonly mode: string
  /** Object id, lower-case hex. */
  readonly id: string
}

/**
 * Everything that a commit holds, in git's own order.
 * @param revision an object id or `HEAD`
 * @throws SourceInvalid when the listing is cut off, holds a path that git refuses, or an unknown mode
 */
export async function committedTree(git: Git, revision: string): Promise<Map<TreePath, TreeEntry>> {
  const { stdout } = await git.run(['ls-tree', '-r', '-z', '--full-tree', revision])
  const entries = new Map<TreePath, TreeEntry>()
  for (const record of nulRecords(stdout, 'git ls-tree')) {
    const match = /^(\d{6}) (?:blob|commit|tree) ([0-9a-f]{40}|[0-9a-f]{64})\t(.+)$/s.exec(record)
    if (match === null) throw new SourceInvalid('git ls-tree', 'answered in an unknown form')
    const [, mode, id, path] = match as unknown as [string, string, string, string]
    if (![REGULAR, EXECUTABLE, LINK, GITLINK].includes(mode)) {
      throw new SourceInvalid(pathText(path), `is in the commit with the unknown mode ${mode}`)
    }
    safePath(path, 'the commit')
    if (entries.has(path)) throw new SourceInvalid(pathText(path), 'stands twice in the commit')
    entries.set(path, { path, mode, id })
  }
  return entries
}

/** Every folder that the paths stand in, without the root. */
export function foldersOf(paths: Iterable<TreePath>): Set<TreePath> {
  const folders = new Set<TreePath>()
  for (const path of paths) {
    for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
      const folder = path.slice(0, cut)
      if (folders.has(folder)) break
      folders.add(folder)
    }
  }
  return folders
}

/** The path for reports; the path was checked when its listing was read. */
export function reported(path: TreePath): RepositoryPath {
  return pathText(path) as RepositoryPath
}
