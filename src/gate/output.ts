import { realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative, sep } from 'node:path'
import type { RunFacts } from '../context.ts'
import { InputError } from '../errors.ts'

/**
 * Where evidence goes when nobody names a folder: outside the repository, so that a run never makes the tree dirty,
 * and one folder a run, so that runs side by side never meet.
 */
export function defaultOutput(facts: RunFacts, env: Readonly<Record<string, string | undefined>>): string {
  // A shared temporary folder belongs to who made it first: each user has one.
  const base = env.RUNNER_TEMP
    ? join(env.RUNNER_TEMP, 'release-guardrail')
    : join(tmpdir(), `release-guardrail-${process.getuid?.() ?? env.USERNAME ?? 'user'}`)
  const unique =
    env.GITHUB_JOB && env.GITHUB_ACTION ? `${env.GITHUB_JOB}-${env.GITHUB_ACTION}` : String(process.pid)
  return join(base, `${facts.runId}-${unique.replaceAll(/[^\w.-]/g, '_')}`)
}

/**
 * The folder that the user names, where evidence may go: a link that the checked repository holds must not lead it to
 * another place of the machine, and git's own folder is no place for it (files there become refs and hooks).
 * @param directory absolute
 * @param root the repository's, absolute
 * @throws InputError when it leads elsewhere or into git's folder
 */
export function chosenOutput(directory: string, root: string): string {
  const real = realOf(directory)
  if (isBelow(real, realOf(join(root, '.git'))))
    throw new InputError(`the output directory lies in git's own folder \`.git\`: name another with --output`)
  if (isBelow(directory, root) && !isBelow(real, realOf(root)))
    throw new InputError(
      'the output directory leads through a link of the repository to another place: name that place itself with --output',
    )
  return directory
}

/** The path with the links of all that exists of it resolved. */
function realOf(path: string): string {
  try {
    return realpathSync.native(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // What cannot be opened cannot be written to either; the writer says so.
    if (code !== 'ENOENT' || dirname(path) === path) return path
    return join(realOf(dirname(path)), basename(path))
  }
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && join(folder, way) === path)
}
