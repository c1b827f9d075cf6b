import type { CommitModel, CommittedFile } from '../../../sources/git/committed-files.ts'

/** As many links as Linux follows. */
const MOST_LINKS = 40

/** The commit's files, with the ways to find one. */
export interface Tree {
  /** The file at a path, links among its folders and at its end followed; `null` where there is none. */
  file(path: string): CommittedFile | null
  /** Where the symbolic link at exactly this path leads, as written; `null` for what is none. */
  link(path: string): string | null
  isFolder(path: string): boolean
  /** Every folder that is called so, without `/` at its end, shortest first. */
  foldersCalled(name: string): readonly string[]
  /** Every file that is called so. */
  filesCalled(name: string): readonly string[]
  /** Every folder. */
  readonly folders: ReadonlySet<string>
  readonly paths: readonly string[]
  /** Why nothing can be told of a path: it lies in a submodule that is not at hand. */
  absent(path: string): string | null
}

/** The index over a commit that every artefact of the run is held against. */
export function treeOf({ files, absent }: CommitModel): Tree {
  const folders = new Set<string>()
  const byFolderName = new Map<string, string[]>()
  const byFileName = new Map<string, string[]>()
  for (const path of files.keys()) {
    add(byFileName, lastOf(path), path)
    for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
      const folder = path.slice(0, cut)
      if (folders.has(folder)) break
      folders.add(folder)
      add(byFolderName, lastOf(folder), folder)
    }
  }
  for (const known of byFolderName.values()) known.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  const links = [...files.values()].filter(({ link }) => link !== null)
  const file = (path: string, left = MOST_LINKS): CommittedFile | null => {
    if (left === 0) return null
    const found = files.get(path)
    if (found !== undefined) {
      if (found.link === null) return found
      const target = joined(folderOf(path), found.link)
      return target === null ? null : file(target, left - 1)
    }
    const via = links.find((one) => path.startsWith(`${one.path}/`))
    if (via === undefined) return null
    const target = joined(folderOf(via.path), via.link!)
    return target === null
      ? null
      : file(`${target}${path.slice(via.path.length)}`.replace(/^\//, ''), left - 1)
  }
  return {
    file: (path) => file(path),
    link: (path) => files.get(path)?.link ?? null,
    isFolder: (path) => path === '' || folders.has(path),
    foldersCalled: (name) => byFolderName.get(name) ?? [],
    filesCalled: (name) => byFileName.get(name) ?? [],
    folders,
    paths: [...files.keys()],
    absent: (path) =>
      absent.find((one) => path === one.path || path.startsWith(`${one.path}/`))?.reason ?? null,
  }
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [value])
  else known.push(value)
}

export function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The folder a path lies in; empty for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}

/** `folder/path` with `.` and `..` resolved; `null` where that leads out of the root. */
export function joined(folder: string, path: string): string | null {
  if (path.startsWith('/')) return null
  const parts: string[] = []
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}

/**
 * Where in the commit a member comes from.
 * @param path below the package's root
 * @returns paths of the repository, the one that it must be equal to first; those that are not there are passed over
 */
export type Route = (path: string) => readonly string[]

/** The only file of the package's folder that is called so: for formats that put files where they like. */
export function onlyOneCalled(path: string, folder: string, tree: Tree): readonly string[] {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const found = tree.filesCalled(name).filter((one) => one.startsWith(folder))
  return found.length === 1 ? found : []
}
