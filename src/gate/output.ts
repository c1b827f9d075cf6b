import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RunFacts } from '../context.ts'

/**
 * Where evidence goes when nobody names a folder: outside the repository, so that a run never makes the tree dirty,
 * and one folder a run, so that runs side by side never meet.
 */
export function defaultOutput(facts: RunFacts, env: Readonly<Record<string, string | undefined>>): string {
  const base = env.RUNNER_TEMP ? env.RUNNER_TEMP : tmpdir()
  const unique =
    env.GITHUB_JOB && env.GITHUB_ACTION ? `${env.GITHUB_JOB}-${env.GITHUB_ACTION}` : String(process.pid)
  return join(base, 'release-guardrail', `${facts.runId}-${unique.replaceAll(/[^\w.-]/g, '_')}`)
}
