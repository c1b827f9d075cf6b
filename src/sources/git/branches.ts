import type { Git } from '../../context.ts'
import { SourceInvalid } from '../../errors.ts'
import type { GitBranch } from './model.ts'
import { pathText } from './path-text.ts'

/**
 * The branches that the clone knows, its own and those of remotes, and which of them hold HEAD. In a shallow clone
 * "does not hold it" proves nothing.
 * @throws SourceInvalid when git answers in an unknown form
 */
export async function readBranches(git: Git): Promise<GitBranch[]> {
  const [all, holding] = await Promise.all([branches(git, []), branches(git, ['--contains', 'HEAD'])])
  const holds = new Set(holding)
  return all.map((ref) => ({ ref: pathText(ref), containsHead: holds.has(ref) }))
}

async function branches(git: Git, options: readonly string[]): Promise<string[]> {
  const { stdout } = await git.run([
    'for-each-ref',
    '--format=%(refname)%00%(symref)',
    ...options,
    'refs/heads/',
    'refs/remotes/',
  ])
  if (stdout.length > 0 && stdout.at(-1) !== 10)
    throw new SourceInvalid('git for-each-ref', 'the answer is cut off')
  return stdout
    .toString('latin1')
    .split('\n')
    .flatMap((line) => {
      const [ref, symbolic] = line.split('\0')
      // `origin/HEAD` only names another branch
      return ref === '' || ref === undefined || (symbolic !== undefined && symbolic !== '') ? [] : [ref]
    })
}
