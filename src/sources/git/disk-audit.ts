import { type Dirent, lstatSync, type PathLike, readdirSync, readlinkSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import type { Skipped } from '../coverage.ts'
import { diskBlob, Unsteady } from './blob.ts'
import { EXECUTABLE, GITLINK, LINK, reported, type TreeEntry } from './committed-tree.ts'
import type { TreeDifference } from './model.ts'
import { isAscii, pathText, type TreePath } from './path-text.ts'
import { type ObjectFormat, objectId } from './proof.ts'

/** A file whose bytes are not the commit's blob, and may still be what the commit's attributes ask for. */
export interface Mismatch {
  readonly entry: TreeEntry
  readonly size: number
}

/** Something on disk that the commit does not hold. */
export interface Extra {
  readonly path: TreePath
  readonly kind: 'file' | 'folder' | 'repository' | 'special'
}

export interface DiskAudit {
  readonly differences: readonly TreeDifference[]
  readonly mismatches: readonly Mismatch[]
  /** Files that equal the commit and look like Git LFS pointers. */
  readonly pointers: readonly TreeEntry[]
  readonly extras: readonly Extra[]
  readonly unread: readonly Skipped[]
}

interface Audit {
  readonly root: string
  readonly tree: ReadonlyMap<TreePath, TreeEntry>
  readonly folders: ReadonlySet<TreePath>
  readonly format: ObjectFormat
  readonly seen: Set<TreePath>
  readonly differences: TreeDifference[]
  readonly mismatches: Mismatch[]
  readonly pointers: TreeEntry[]
  readonly extras: Extra[]
  readonly unread: Skipped[]
  /** Folders that could not be listed: what the commit holds below them is unread, not missing. */
  readonly closed: TreePath[]
}

/**
 * Compare a work tree with a commit, byte by byte: no index, no stat data and no configuration is believed.
 * A folder without any tracked path is one extra, and is not entered.
 * @param tree what the commit holds
 * @param folders every folder that holds something tracked or staged
 */
export async function auditDisk(
  root: string,
  tree: ReadonlyMap<TreePath, TreeEntry>,
  folders: ReadonlySet<TreePath>,
  format: ObjectFormat,
): Promise<DiskAudit> {
  const audit: Audit = {
    root,
    tree,
    folders,
    format,
    seen: new Set(),
    differences: [],
    mismatches: [],
    pointers: [],
    extras: [],
    unread: [],
    closed: [],
  }
  const open: TreePath[] = ['']
  let done = 0
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const item of listing(audit, folder)) {
      const name = item.name.toString('latin1')
      const path = folder === '' ? name : `${folder}/${name}`
      const entry = tree.get(path)
      if (name === '.git' && entry === undefined) {
        if (folder !== '') audit.extras.push({ path, kind: 'repository' })
      } else if (entry !== undefined) examine(audit, entry, item)
      else if (item.isDirectory() && folders.has(path)) open.push(path)
      else audit.extras.push({ path, kind: extraKind(root, path, item) })
      // Long work lets the other readers' answers in.
      if (++done % 512 === 0) await setImmediate()
    }
  }
  absent(audit)
  return audit
}

/** The path for the file system: text where it is ASCII, bytes otherwise. */
export function diskPath(root: string, path: TreePath): PathLike {
  if (isAscii(path)) return `${root}/${path}`
  return Buffer.concat([Buffer.from(`${root}/`), Buffer.from(path, 'latin1')])
}

/** The entries of a folder; names as bytes. Throws the file system's own error. */
export function folderEntries(root: string, folder: TreePath): Dirent<Buffer>[] {
  return readdirSync(folder === '' ? root : diskPath(root, folder), {
    withFileTypes: true,
    encoding: 'buffer',
  })
}

/**
 * Every file below an untracked folder; repositories inside are one entry each.
 * Links are entries and are not followed.
 */
export function filesBelow(
  root: string,
  top: TreePath,
): { readonly extras: readonly Extra[]; readonly unread: readonly Skipped[] } {
  const extras: Extra[] = []
  const failed: Skipped[] = []
  const open = [top]
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    try {
      for (const item of folderEntries(root, folder)) {
        const path = `${folder}/${item.name.toString('latin1')}`
        const kind = extraKind(root, path, item)
        if (kind === 'folder') open.push(path)
        else extras.push({ path, kind })
      }
    } catch (error) {
      failed.push(unread(folder, error))
    }
  }
  return { extras, unread: failed }
}

function listing(audit: Audit, folder: TreePath): Dirent<Buffer>[] {
  try {
    return folderEntries(audit.root, folder)
  } catch (error) {
    audit.closed.push(folder)
    // The root has no path of its own; everything tracked is then unread, below.
    if (folder !== '') audit.unread.push(unread(folder, error))
    return []
  }
}

function examine(audit: Audit, entry: TreeEntry, item: Dirent<Buffer>): void {
  audit.seen.add(entry.path)
  try {
    if (entry.mode === GITLINK) {
      if (!item.isDirectory())
        differs(audit, entry, 'type', `is ${noun(item)} on disk and a submodule in the commit`)
    } else if (entry.mode === LINK) examineLink(audit, entry, item)
    else examineFile(audit, entry, item)
  } catch (error) {
    audit.unread.push(unread(entry.path, error))
  }
}

function examineLink(audit: Audit, entry: TreeEntry, item: Dirent<Buffer>): void {
  if (!item.isSymbolicLink()) {
    differs(audit, entry, 'type', `is ${noun(item)} on disk and a symbolic link in the commit`)
    return
  }
  let target = readlinkSync(diskPath(audit.root, entry.path), { encoding: 'buffer' })
  if (process.platform === 'win32') target = Buffer.from(target.toString('utf8').replaceAll('\\', '/'))
  if (objectId('blob', target, audit.format) !== entry.id) {
    differs(
      audit,
      entry,
      'link-target',
      `points to \`${shownTarget(target)}\`, which is not the commit's target`,
    )
  }
}

function examineFile(audit: Audit, entry: TreeEntry, item: Dirent<Buffer>): void {
  if (!item.isFile()) {
    differs(audit, entry, 'type', `is ${noun(item)} on disk and a regular file in the commit`)
    return
  }
  const blob = diskBlob(diskPath(audit.root, entry.path), audit.format)
  if (blob.id !== entry.id) audit.mismatches.push({ entry, size: blob.size })
  else if (blob.looksLikePointer) audit.pointers.push(entry)
  // Windows has no executable bit; git keeps the commit's there.
  if (process.platform === 'win32' || blob.executable === (entry.mode === EXECUTABLE)) return
  differs(
    audit,
    entry,
    'mode',
    blob.executable ? 'is executable on disk, not in the commit' : 'is executable in the commit, not on disk',
  )
}

/** What the commit holds and the walk did not meet. */
function absent(audit: Audit): void {
  if (audit.seen.size === audit.tree.size) return
  for (const entry of audit.tree.values()) {
    // An absent submodule is the submodules' own matter.
    if (audit.seen.has(entry.path) || entry.mode === GITLINK) continue
    const closed = audit.closed.find((folder) => folder === '' || entry.path.startsWith(`${folder}/`))
    if (closed !== undefined)
      audit.unread.push(unread(entry.path, new Unsteady('is in a folder that cannot be listed')))
    else differs(audit, entry, 'missing', 'is in the commit and not on disk')
  }
}

function differs(audit: Audit, entry: TreeEntry, kind: TreeDifference['kind'], detail: string): void {
  audit.differences.push({ path: reported(entry.path), kind, detail })
}

function unread(path: TreePath, error: unknown): Skipped {
  const known = error instanceof Unsteady ? error.message : (error as NodeJS.ErrnoException).code
  if (known === undefined) throw error
  return {
    path: reported(path),
    reason: error instanceof Unsteady ? known : `cannot be read from disk (${known})`,
    kind: 'unread',
  }
}

function extraKind(root: string, path: TreePath, item: Dirent<Buffer>): Extra['kind'] {
  if (item.isFile() || item.isSymbolicLink()) return 'file'
  if (!item.isDirectory()) return 'special'
  const inner = diskPath(root, `${path}/.git`)
  return lstatSync(inner, { throwIfNoEntry: false }) === undefined ? 'folder' : 'repository'
}

function noun(item: Dirent<Buffer>): string {
  if (item.isDirectory()) return 'a folder'
  if (item.isSymbolicLink()) return 'a symbolic link'
  return item.isFile() ? 'a regular file' : 'a special file'
}

function shownTarget(target: Buffer): string {
  return JSON.stringify(pathText(target.toString('latin1')).slice(0, 200)).slice(1, -1)
}
