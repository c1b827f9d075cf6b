import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { CheckArguments } from './arguments.ts'

type Paths = Pick<CheckArguments, 'policy' | 'advisories' | 'output'>

/**
 * The paths of a command line start where it was typed, whichever directory it asks about: evidence never lands in
 * the repository that is judged because of a relative name. A policy is looked for in that repository first.
 * @param directory absolute, the one to judge
 * @param here absolute, where the command was typed
 */
export function typedPaths<T extends Paths>(given: T, directory: string, here: string): T {
  const { policy, advisories, output } = given
  const isElsewhere =
    policy !== null && !existsSync(resolve(directory, policy)) && existsSync(resolve(here, policy))
  return {
    ...given,
    policy: isElsewhere ? resolve(here, policy) : policy,
    advisories: advisories === null || advisories === 'osv' ? advisories : resolve(here, advisories),
    output: output === null ? null : resolve(here, output),
  }
}
