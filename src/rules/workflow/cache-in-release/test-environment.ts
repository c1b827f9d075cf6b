import type { Publication } from '../publishing/publishes.ts'
import { optionValues } from '../shell/commands.ts'

/**
 * The options by which a command chooses one of the environments that its project sets apart.
 * Sources: https://developers.cloudflare.com/workers/wrangler/environments/,
 * https://www.serverless.com/framework/docs/providers/aws/cli-reference/deploy,
 * https://www.pulumi.com/docs/iac/cli/commands/pulumi_up/
 */
const CHOOSES: ReadonlyMap<string, readonly string[]> = new Map([
  ['wrangler deploy', ['--env', '-e']],
  ['wrangler publish', ['--env', '-e']],
  ['serverless deploy', ['--stage', '-s']],
  ['sls deploy', ['--stage', '-s']],
  ['pulumi up', ['--stack', '-s']],
])

/** What stands before a release is none of these: who releases runs its results. */
const FOR_TESTS = /^(?:tests?|testing|e2e|dev|development|sandbox|qa)$/i

/** The environment for tests that a deployment names as its target; `null` where it is another, or left to the run. */
export function testEnvironment({ by, command }: Publication): string | null {
  const options = CHOOSES.get(by)
  if (options === undefined || command === null) return null
  const chosen = optionValues(command, ...options).map(({ value }) => value)
  return chosen.length > 0 && chosen.every((value) => FOR_TESTS.test(value)) ? chosen[0]! : null
}
