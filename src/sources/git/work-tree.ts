import { join } from 'node:path'
import type { Git } from '../../context.ts'
import { SourceInvalid } from '../../errors.ts'
import type { Skipped } from '../coverage.ts'
import { committedTree, foldersOf, GITLINK, reported, type TreeEntry } from './committed-tree.ts'
import { hostileSettings, repositorySettings, type Setting, userExcludes } from './configuration.ts'
import { auditDisk } from './disk-audit.ts'
import { judgeExtras } from './extras.ts'
import type { HiddenChange, TreeDifference } from './model.ts'
import type { TreePath } from './path-text.ts'
import { type CommitFacts, formatOf, provenCommit, proveTree } from './proof.ts'
import { commonFolder, hiddenInFolder } from './repository-state.ts'
import { settle } from './settle.ts'
import { hiddenInIndex, indexEntries, stagedDifferences } from './staged.ts'

export interface WorkTreeQuestion {
  readonly root: string
  readonly git: Git
  readonly env: Readonly<Record<string, string | undefined>>
  /** The user's own settings, read once for all work trees. */
  readonly user: Promise<readonly Setting[]>
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
  const [place, commit, tree, index, own, user] = await Promise.all([
    whereabouts(git),
    provenCommit(git),
    committedTree(git, 'HEAD'),
    indexEntries(git),
    repositorySettings(git),
    question.user,
  ])
  if (place.head !== commit.id) throw new SourceInvalid('HEAD', 'moved while it was read; run again')
  await proveTree(git, commit.tree, tree.values())
  const format = formatOf(commit.id)
  const common = commonFolder(place.folder)
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
      globalExcludes: userExcludes([...user, ...own], root, question.env),
    },
    disk.extras,
  )
  return {
    commit,
    folder: place.folder,
    shallow: place.shallow,
    tree,
    gitlinks: [...tree.values()].filter(({ mode }) => mode === GITLINK),
    differences: [...disk.differences, ...settled.differences, ...extras.differences, ...staged].sort(byPath),
    hidden: [
      ...hiddenInIndex(index),
      ...hostileSettings(own, root, place.folder),
      ...hiddenInFolder(common),
      ...extras.hidden,
    ],
    unread: [...disk.unread, ...settled.unread, ...extras.unread],
  }
}

async function whereabouts(git: Git): Promise<{ head: string; shallow: boolean; folder: string }> {
  const { stdout } = await git.run([
    'rev-parse',
    '--is-shallow-repository',
    'HEAD^{commit}',
    '--absolute-git-dir',
  ])
  const text = stdout.toString('utf8')
  const match = /^(true|false)\n([0-9a-f]+)\n(.+)\n$/s.exec(text)
  if (match === null) throw new SourceInvalid('git rev-parse', 'answered in an unknown form')
  return { shallow: match[1] === 'true', head: match[2]!, folder: match[3]! }
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
