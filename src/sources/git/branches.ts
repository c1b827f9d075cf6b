import type { Git } from '../../context.ts'
import { SourceInvalid } from '../../errors.ts'

/** Where branches stand: the clone's own, and those of remotes. */
export const BRANCHES: readonly string[] = ['refs/heads/', 'refs/remotes/']

/**
 * The refs of the branches that hold HEAD, names as bytes. In a shallow clone "does not hold it" proves nothing.
 * @throws SourceInvalid when git answers in an unknown form
 */
export async function branchesWithHead(git: Git): Promise<readonly string[]> {
  const { stdout } = await git.run(['for-each-ref', '--format=%(refname)', '--contains', 'HEAD', ...BRANCHES])
  if (stdout.length > 0 && stdout.at(-1) !== 10)
    throw new SourceInvalid('git for-each-ref', 'the answer is cut off')
  return stdout
    .toString('latin1')
    .split('\n')
    .filter((ref) => ref !== '')
}
