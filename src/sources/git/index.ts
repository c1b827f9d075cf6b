import type { Capabilities } from '../../context.ts'
import { reported } from './committed-tree.ts'
import { hostileEnvironment } from './environment.ts'
import type { GitModel } from './model.ts'
import { formatOf } from './proof.ts'
import { readRefs } from './refs.ts'
import { operationsUnderWay } from './repository-state.ts'
import { readSubmodules } from './submodules.ts'
import { readWorkTree } from './work-tree.ts'

export interface ReadGitOptions {
  /**
   * What a build writes and git ignores, so that its presence is no difference: folder names, or paths and globs
   * from the root. Replaces the usual names (`dist`, `build`, `out`, …); named here, they pass in Python packages too.
   */
  readonly buildOutputs?: readonly string[]
  /** Paths that this run itself writes below the root, such as its evidence folder; never reported. */
  readonly ownOutput?: readonly string[]
  /** Whether branches, and which of them hold HEAD, are asked for. */
  readonly branches?: boolean
}

/**
 * What the repository is, and how what is on disk differs from its commit: a content audit of every tracked path,
 * of the index and of everything else on disk. Git's own idea of "clean" is not asked.
 * @throws SourceUnavailable when git is absent, fails or takes too long
 * @throws SourceInvalid when the commit, the index or a ref cannot be understood or is forged
 */
export async function readGit(
  { root, git, env }: Pick<Capabilities, 'root' | 'git' | 'env'>,
  options: ReadGitOptions = {},
): Promise<GitModel> {
  const question = {
    root,
    git,
    env,
    buildOutputs: options.buildOutputs,
    ownOutput: options.ownOutput ?? [],
  }
  const [workTree, refs] = await Promise.all([
    readWorkTree(question),
    readRefs(git, options.branches === true),
  ])
  const { submodules, hidden } = await readSubmodules(question, workTree.gitlinks)
  const { commit, tree, unread } = workTree
  const skipped = [...new Map(unread.map((one) => [one.path, one])).values()]
  const tracked = new Set<string>(skipped.length === 0 ? [] : [...tree.keys()].map(reported))
  const read = tree.size - skipped.filter(({ path }) => tracked.has(path)).length
  return {
    head: commit.id,
    objectFormat: formatOf(commit.id),
    shallow: workTree.shallow,
    committedAt: commit.committedAt,
    tags: refs.tags,
    ...(refs.branches === undefined ? {} : { branches: refs.branches }),
    differences: workTree.differences,
    hidden: [
      ...workTree.hidden,
      ...hidden,
      ...refs.replaced,
      ...hostileEnvironment(env, root, workTree.folder),
    ],
    submodules,
    operations: operationsUnderWay(workTree.folder),
    trackedFiles: tree.size,
    coverage: { found: read + skipped.length, read, skipped },
  }
}
