import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { assembleCapabilities, surroundings } from '../capabilities/assemble.ts'
import { packagesHere } from '../capabilities/package-work.ts'
import { isOnRunner, readRunnerEvent } from '../context/event.ts'
import type { PackageWork, Progress } from '../context.ts'
import { InputError } from '../errors.ts'
import { chosenOutput, defaultOutput } from '../gate/output.ts'
import { type GateResult, runGate } from '../gate.ts'
import type { OutsidePolicy } from '../policy/load.ts'
import { optimiseLate } from '../short-run.ts'
import type { CheckArguments } from './arguments.ts'

/**
 * One check as the command line and the action ask for it.
 * @param directory absolute
 * @param packages ended with the check
 * @throws InputError, SourceUnavailable: exit 2
 */
export async function check(
  given: Omit<CheckArguments, 'format' | 'quiet' | 'verbose' | 'colour' | 'directory'>,
  directory: string,
  env: Readonly<Record<string, string | undefined>>,
  progress: Progress,
  packages: PackageWork,
): Promise<GateResult> {
  // A thread does it when it has started.
  if (packages === packagesHere) optimiseLate()
  try {
    const event = isOnRunner(env) ? readRunnerEvent(env, readEventFile(env.GITHUB_EVENT_PATH)) : null
    const capabilities = await assembleCapabilities(directory, env, {
      offline: given.offline,
      progress,
      packages,
    })
    const output =
      given.output === null ? null : chosenOutput(resolve(directory, given.output), capabilities.root)
    return await runGate(
      {
        asked: { mode: given.mode, tag: given.tag, base: given.base },
        event,
        policyFile: given.policy === null ? null : policyFile(given.policy, directory, capabilities.root),
        failOn: given.failOn,
        skip: given.skip,
        advisories:
          given.advisories === null || given.advisories === 'osv'
            ? given.advisories
            : resolve(directory, given.advisories),
        artifacts: given.artifacts.map((pattern) => fromRoot(pattern, directory, capabilities.root)),
        output: (facts) => output ?? defaultOutput(facts, env),
        surroundings: surroundings(capabilities.root, env),
      },
      capabilities,
    )
  } finally {
    await packages.end()
  }
}

function readEventFile(path: string | undefined): string {
  if (!path) throw new InputError('GITHUB_EVENT_PATH is not set, although GITHUB_ACTIONS is `true`')
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new InputError(`the event file (GITHUB_EVENT_PATH) cannot be read: ${(error as Error).message}`)
  }
}

/** A policy inside the repository is read through it (and from the base in pull requests); one outside is read as it is. */
function policyFile(named: string, directory: string, root: string): string | OutsidePolicy {
  const inRoot = join(root, named)
  const path = isAbsolute(named) || !existsSync(inRoot) ? resolve(directory, named) : inRoot
  const inside = relative(root, path)
  if (!inside.startsWith('..') && !isAbsolute(inside)) return inside.split(sep).join('/')
  try {
    return { path: named, bytes: readFileSync(path) }
  } catch (error) {
    throw new InputError(
      `--policy ${named}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : (error as Error).message}`,
    )
  }
}

/** A pattern that starts in a folder below the root, as one that starts at the root. */
function fromRoot(pattern: string, directory: string, root: string): string {
  const way = relative(root, realpathSync.native(directory)).split(sep).join('/')
  return isAbsolute(pattern) || way === '' ? pattern : `${way}/${pattern}`
}
