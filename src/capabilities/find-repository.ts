import { lstatSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Git } from '../context.ts'
import { InputError, isSourceError } from '../errors.ts'
import { gitProcess } from './git-process.ts'

/**
 * The root of the work tree that holds a directory.
 * It is found by looking for `.git` upwards, not by `rev-parse --show-toplevel`: with `core.worktree` set, that
 * answers with another folder than the one that would be released. `readGit` reports such a setting.
 * @param git makes the git for a root; handed in by tests
 * @throws InputError, one line, when there is no repository, no work tree, no commit or no git
 */
export async function findRepository(
  directory: string,
  git: (root: string) => Git = (root) => gitProcess(root, process.env),
): Promise<string> {
  const start = existing(directory)
  const root = folderWithGit(start)
  if (root === null) {
    const bare = ['HEAD', 'objects', 'refs'].every((name) => exists(join(start, name)))
    throw new InputError(
      bare
        ? `${directory} is a bare repository and holds no files; check out the release and run there`
        : `${directory} is not in a git repository; run in a clone, or name one: release-guardrail check DIRECTORY`,
    )
  }
  try {
    // Word for word as the context asks it afterwards: one process answers both.
    const { code } = await git(root).run(
      ['rev-parse', '--verify', '--quiet', '--end-of-options', 'HEAD^{commit}'],
      { okCodes: [0, 1] },
    )
    if (code === 1) throw new InputError(`${root} has no commit yet; commit what is to be released first`)
  } catch (error) {
    if (isSourceError(error))
      throw new InputError(`${root} cannot be read as a git repository: ${error.message}`)
    throw error
  }
  return root
}

function existing(directory: string): string {
  try {
    const real = realpathSync.native(directory)
    if (!lstatSync(real).isDirectory()) throw new InputError(`${directory} is not a directory`)
    return real
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new InputError(`${directory} cannot be opened (${(error as NodeJS.ErrnoException).code})`)
  }
}

function folderWithGit(start: string): string | null {
  for (let folder = start; ; folder = dirname(folder)) {
    if (exists(join(folder, '.git'))) return folder
    if (dirname(folder) === folder) return null
  }
}

function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch (error) {
    throw new InputError(`${path} cannot be looked at (${(error as NodeJS.ErrnoException).code})`)
  }
}
