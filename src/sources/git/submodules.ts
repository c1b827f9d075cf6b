import { lstatSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { isSourceError } from '../../errors.ts'
import { commitSha } from '../../location.ts'
import { reported, type TreeEntry } from './committed-tree.ts'
import type { HiddenChange, Submodule } from './model.ts'
import { pathText } from './path-text.ts'
import { isEmptyFolder } from './repository-state.ts'
import { gitWithin } from './within.ts'
import { readWorkTree, type WorkTree, type WorkTreeQuestion } from './work-tree.ts'

export interface Submodules {
  readonly submodules: readonly Submodule[]
  readonly hidden: readonly HiddenChange[]
}

/** Git itself gives up far earlier on paths this long. */
const DEEPEST = 64

/**
 * Every submodule at any depth, its work tree audited like the repository's own; `ignore = all` is not asked.
 * @param prefix path of the repository that holds them, ending in `/`, or empty
 */
export async function readSubmodules(
  around: WorkTreeQuestion,
  gitlinks: readonly TreeEntry[],
  prefix = '',
  depth = 0,
): Promise<Submodules> {
  const submodules: Submodule[] = []
  const hidden: HiddenChange[] = []
  for (const gitlink of gitlinks) {
    const path = `${prefix}${reported(gitlink.path)}`
    const found = await readSubmodule(around, gitlink, depth)
    submodules.push({
      path: reported(path),
      recorded: commitSha(gitlink.id),
      state: found.state,
      detail: found.detail,
    })
    if (found.workTree === null) continue
    hidden.push(
      ...found.workTree.hidden.map((change) => ({ ...change, subject: `${path}: ${change.subject}` })),
    )
    const inner = await readSubmodules(found.question, found.workTree.gitlinks, `${path}/`, depth + 1)
    submodules.push(...inner.submodules)
    hidden.push(...inner.hidden)
  }
  return { submodules, hidden }
}

type Found =
  | { readonly state: Submodule['state']; readonly detail: string; readonly workTree: null }
  | {
      readonly state: Submodule['state']
      readonly detail: string
      readonly workTree: WorkTree
      readonly question: WorkTreeQuestion
    }

async function readSubmodule(around: WorkTreeQuestion, gitlink: TreeEntry, depth: number): Promise<Found> {
  try {
    const root = join(around.root, pathText(gitlink.path))
    const empty = isEmptyFolder(root)
    if (empty === null || empty) return state('uninitialised', 'is not checked out')
    if (lstatSync(join(root, '.git'), { throwIfNoEntry: false }) === undefined) {
      return state('dirty', 'holds files and is not checked out as a submodule')
    }
    if (depth >= DEEPEST) return state('unreadable', `lies more than ${DEEPEST} submodules deep`)
    const real = realpathSync.native(root)
    const question = { ...around, root: real, git: gitWithin(around.git, real), ownOutput: [] }
    const workTree = await readWorkTree(question)
    return { ...judged(gitlink, workTree), workTree, question }
  } catch (error) {
    if (isSourceError(error)) return state('unreadable', error.message)
    const code = (error as NodeJS.ErrnoException).code
    if (code === undefined) throw error
    return state('unreadable', `cannot be looked at (${code})`)
  }
}

function state(name: Submodule['state'], detail: string): Found {
  return { state: name, detail, workTree: null }
}

function judged(
  gitlink: TreeEntry,
  { commit, differences, unread }: WorkTree,
): Pick<Submodule, 'state' | 'detail'> {
  const first = differences[0]
  const inside =
    first === undefined
      ? null
      : `${first.path} ${first.detail}${differences.length > 1 ? `, and ${differences.length - 1} more` : ''}`
  if (commit.id !== gitlink.id) {
    const detail = `is at commit ${commit.id}, the tree records ${gitlink.id}`
    return { state: 'other-commit', detail: inside === null ? detail : `${detail}; and inside it ${inside}` }
  }
  if (inside !== null) return { state: 'dirty', detail: inside }
  if (unread[0] !== undefined) return { state: 'unreadable', detail: `${unread[0].path} ${unread[0].reason}` }
  return { state: 'clean', detail: 'is at the recorded commit, unchanged' }
}
