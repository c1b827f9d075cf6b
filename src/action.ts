import { resolve } from 'node:path'
import { debug, error, isDebug, setOutput } from '@actions/core'
import { readInputs } from './action/inputs.ts'
import { maskSecrets } from './action/secrets.ts'
import { packagesBeside } from './capabilities/package-work.ts'
import { explainError } from './cli/failure.ts'
import { visible } from './evidence/escape/control.ts'

/** The action: inputs, gate, outputs, summary, annotations, exit. */
async function main(): Promise<number> {
  maskSecrets(process.env)
  const { directory, ...given } = readInputs()
  const root = resolve(process.env.GITHUB_WORKSPACE ?? '.', directory)
  // The thread for packages starts while the gate is loaded.
  const packages = packagesBeside(root)
  const { runAction } = await import('./action/run.ts')
  return runAction(given, root, packages)
}

try {
  process.exitCode = await main()
} catch (problem) {
  const { message, detail } = explainError(problem)
  setOutput('verdict', 'unverified')
  error(visible(message), { title: 'release-guardrail' })
  if (detail !== null && isDebug()) debug(detail)
  process.exitCode = 2
}
