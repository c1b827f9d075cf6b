import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import picomatch from 'picomatch'
import type { CheckArguments } from './arguments.ts'

type Paths = Pick<CheckArguments, 'policy' | 'advisories' | 'artifacts' | 'output'>

/**
 * The paths of a command line start where it was typed, whichever directory it asks about: evidence never lands in
 * the repository that is judged because of a relative name. A policy is looked for in that repository first, and so
 * are artefacts.
 * @param directory absolute, the one to judge
 * @param here absolute, where the command was typed
 */
export function typedPaths<T extends Paths>(given: T, directory: string, here: string): T {
  const { policy, advisories, artifacts, output } = given
  const isElsewhere =
    policy !== null && !existsSync(resolve(directory, policy)) && existsSync(resolve(here, policy))
  return {
    ...given,
    policy: isElsewhere ? resolve(here, policy) : policy,
    advisories: advisories === null || advisories === 'osv' ? advisories : resolve(here, advisories),
    artifacts: artifacts.map((pattern) =>
      startsIn(directory, pattern) || !startsIn(here, pattern) ? pattern : resolve(here, pattern),
    ),
    output: output === null ? null : resolve(here, output),
  }
}

/** Whether the folder from which a pattern starts is there: `dist` of `dist/*.whl`, the file itself of a plain name. */
function startsIn(folder: string, pattern: string): boolean {
  return existsSync(resolve(folder, pattern)) || existsSync(resolve(folder, picomatch.scan(pattern).base))
}
