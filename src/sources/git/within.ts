import { dirname } from 'node:path'
import type { Git } from '../../context.ts'

/** The same hardened git, on a submodule's work tree; it does not answer from the repository around it. */
export function gitWithin(git: Git, root: string): Git {
  return {
    run: (args, options = {}) =>
      git.run(['-C', root, `--work-tree=${root}`, ...args], {
        ...options,
        env: { GIT_CEILING_DIRECTORIES: dirname(root), ...options.env },
      }),
  }
}
