import { join } from 'node:path'
import type { Git } from '../../context.ts'
import type { Skipped } from '../coverage.ts'
import { committedTree, foldersOf, GITLINK, reported, type TreeEntry } from './committed-tree.ts'
import { hostileSettings, readSettings, userExcludes } from './configuration.ts'
import { auditDisk } from './disk-audit.ts'
import { judgeExtras } from './extras.ts'
import type { HiddenChange, TreeDifference } from './model.ts'
import type { TreePath } from './path-text.ts'
import { type CommitFacts, formatOf, provenCommit, proveTree } from './proof.ts'
import { commonFolder, gitFolder, hiddenInFolder, isShallow } from './repository-state.ts'
import { settle } from './settle.ts'
import { gitListing, hiddenInIndex, stagedDifferences } from './staged.ts'

export interface WorkTreeQuestion {
  readonly root: string
  readonly git: Git
  readonly env: Readonly<Record<string, string | undefined>>
  readonly buildOutputs: readonly string[] | undefined
  readonly ownOutput: readonly string[]
}

export interface WorkTree {
  readonly commit: CommitFacts
  /** The work tree's own git folder, absolute. */
  readonly folder: string
  readonly shallow: boolean
  readonly tree: ReadonlyMap<TreePath, TreeEntry>
  readonly gitlinks: readonly TreeEntry[]
  readonly differences: readonly TreeDifference[]
  readonly hidden: readonly HiddenChange[]
  readonly unread: readonly Skipped[]
}

/**
 * One work tree against its own HEAD: the commit is proven by its hashes, the disk by its bytes.
 * @throws SourceUnavailable, SourceInvalid when the repository itself cannot be read
 */
export async function readWorkTree(question: WorkTreeQuestion): Promise<WorkTree> {
  const { root, git } = question
  const [commit, tree, { index }, settings] = await Promise.all([
    provenCommit(git),
    committedTree(git, 'HEAD'),
    gitListing(git),
    readSettings(git, question.env),
  ])
  await proveTree(git, commit.tree, tree)
  const format = formatOf(commit.id)
  const folder = gitFolder(root)
  const common = commonFolder(folder)
  const folders = foldersOf([...tree.keys(), ...index.map(({ path }) => path)])
  const disk = await auditDisk(root, tree, folders, format)
  const settled = await settle(
    { root, git, objects: join(common, 'objects'), format },
    tree,
    disk.mismatches,
    disk.pointers,
  )
  const staged = stagedDifferences(tree, index)
  const extras = await judgeExtras(
    {
      ...question,
      tree,
      staged: new Set(index.map(({ path }) => path)),
      changed: new Set([
        ...disk.mismatches.map(({ entry }) => entry.path),
        ...notOnDisk(disk.differences, tree),
      ]),
      globalExcludes: userExcludes([...settings.user, ...settings.own], root, question.env),
    },
    disk.extras,
  )
  return {
    commit,
    folder,
    shallow: isShallow(common),
    tree,
    gitlinks: [...tree.values()].filter(({ mode }) => mode === GITLINK),
    differences: [...disk.differences, ...settled.differences, ...extras.differences, ...staged].sort(byPath),
    hidden: [
      ...hiddenInIndex(index),
      ...hostileSettings(settings.own, root, folder),
      ...hiddenInFolder(common),
      ...extras.hidden,
    ],
    unread: [...disk.unread, ...settled.unread, ...extras.unread],
  }
}

/** A `.gitignore` that became something else on disk is not the commit's either. */
function notOnDisk(
  differences: readonly TreeDifference[],
  tree: ReadonlyMap<TreePath, TreeEntry>,
): TreePath[] {
  const changed = new Set<string>(differences.filter(({ kind }) => kind !== 'mode').map(({ path }) => path))
  return changed.size === 0 ? [] : [...tree.keys()].filter((path) => changed.has(reported(path)))
}

function byPath(one: TreeDifference, other: TreeDifference): number {
  if (one.path === other.path) return 0
  return one.path < other.path ? -1 : 1
}
