import type { Git } from '../../context.ts'
import { SourceInvalid } from '../../errors.ts'
import { reported, type TreeEntry } from './committed-tree.ts'
import type { HiddenChange, TreeDifference } from './model.ts'
import { safePath, type TreePath } from './path-text.ts'
import { nulRecords } from './records.ts'

export interface IndexEntry extends TreeEntry {
  /** 0, or 1 to 3 while a conflict is open. */
  readonly stage: number
  readonly assumeUnchanged: boolean
  readonly skipWorktree: boolean
}

/** What git lists of a work tree. */
export interface GitListing {
  /** The whole index with its flags. */
  readonly index: readonly IndexEntry[]
  /**
   * What is untracked and not ignored by a `.gitignore`; a repository inside ends in `/`. Neither `info/exclude` nor
   * anybody's own excludes file takes a file out of it.
   */
  readonly untracked: readonly TreePath[]
}

/** By git's answer, which is the same one for whoever asks a git that remembers. */
const LISTINGS = new WeakMap<Buffer, GitListing>()

/**
 * Index and untracked files in one process.
 * `-v` prints a lower-case letter for assume-unchanged, `S` for skip-worktree and `?` for what is untracked.
 */
export async function gitListing(git: Git): Promise<GitListing> {
  const { stdout } = await git.run([
    'ls-files',
    '-s',
    '-v',
    '-z',
    '--others',
    '--exclude-per-directory=.gitignore',
  ])
  const listing = LISTINGS.get(stdout) ?? parsedListing(stdout)
  LISTINGS.set(stdout, listing)
  return listing
}

function parsedListing(stdout: Buffer): GitListing {
  const index: IndexEntry[] = []
  const untracked: TreePath[] = []
  for (const record of nulRecords(stdout, 'git ls-files')) {
    if (record.startsWith('? ')) untracked.push(record.slice(2))
    else index.push(indexEntry(record))
  }
  return { index, untracked }
}

function indexEntry(record: string): IndexEntry {
  const match = /^([A-Za-z]) (\d{6}) ([0-9a-f]{40}|[0-9a-f]{64}) ([0-3])\t(.+)$/s.exec(record)
  if (match === null) throw new SourceInvalid('git ls-files', 'answered in an unknown form')
  const [, tag, mode, id, stage, path] = match as unknown as [string, string, string, string, string, string]
  safePath(path, 'the index')
  return {
    path,
    mode,
    id,
    stage: Number(stage),
    assumeUnchanged: tag !== tag.toUpperCase(),
    skipWorktree: tag.toUpperCase() === 'S',
  }
}

/** Where the index differs from the commit, also where the disk agrees with the commit again. */
export function stagedDifferences(
  tree: ReadonlyMap<TreePath, TreeEntry>,
  index: readonly IndexEntry[],
): TreeDifference[] {
  const differences: TreeDifference[] = []
  const add = (path: TreePath, detail: string): void => {
    differences.push({ path: reported(path), kind: 'staged', detail })
  }
  const indexed = new Set<TreePath>()
  for (const entry of index) {
    const known = indexed.has(entry.path)
    indexed.add(entry.path)
    const committed = tree.get(entry.path)
    if (entry.stage !== 0) {
      if (!known) add(entry.path, 'is in conflict: a merge of it is not finished')
    } else if (committed === undefined) add(entry.path, 'is staged, and not in the commit')
    else if (committed.id !== entry.id) add(entry.path, 'is staged with another content than the commit has')
    else if (committed.mode !== entry.mode) {
      add(entry.path, `is staged with mode ${entry.mode}; the commit has ${committed.mode}`)
    }
  }
  for (const path of tree.keys()) {
    if (!indexed.has(path)) add(path, 'is staged for removal')
  }
  return differences
}

/** More paths than this under one flag are reported together: a sparse checkout flags thousands. */
const PATHS_SHOWN = 50

/** Index flags by which git stops looking at files. */
export function hiddenInIndex(index: readonly IndexEntry[]): HiddenChange[] {
  return [
    ...flagged(
      'assume-unchanged',
      index.filter((entry) => entry.assumeUnchanged),
      'is marked assume-unchanged: git does not look whether it changed',
    ),
    ...flagged(
      'skip-worktree',
      index.filter((entry) => entry.skipWorktree),
      'is marked skip-worktree: git acts as if it were on disk, unchanged',
    ),
  ]
}

function flagged(kind: HiddenChange['kind'], entries: readonly IndexEntry[], detail: string): HiddenChange[] {
  const shown = entries
    .slice(0, PATHS_SHOWN)
    .map((entry) => ({ kind, subject: reported(entry.path), detail }))
  const rest = entries.length - shown.length
  return rest === 0 ? shown : [...shown, { kind, subject: `${rest} more paths`, detail }]
}
