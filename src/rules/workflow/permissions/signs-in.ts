import type { Entry, Step } from '../../../sources/workflows/model.ts'
import { publishedBy } from '../publishing/by-command.ts'
import { hasOption, operands, type ShellCommand } from '../shell/commands.ts'
import { actionName } from '../soft-fail/jobs.ts'

/** Actions that do nothing without an OIDC token. Source of each: the action's own README. */
const ALWAYS: ReadonlySet<string> = new Set([
  'actions/attest',
  'actions/attest-build-provenance',
  'actions/attest-sbom',
  'actions/deploy-pages',
  'nuget/login',
  'rubygems/configure-rubygems-credentials',
  'rubygems/release-gem',
  'rust-lang/crates-io-auth-action',
  'sigstore/gh-action-sigstore-python',
])

/** Whether an action is told to sign in by OIDC; the inputs are those of the clouds' own actions, which others take over. */
export function actionSignsIn(step: Step): boolean {
  const name = actionName(step)
  if (name !== null && ALWAYS.has(name)) return true
  if (name === 'pypa/gh-action-pypi-publish') return !isGiven(step, 'password')
  if (isGiven(step, 'role-to-assume')) return !isGiven(step, 'aws-access-key-id')
  if (isGiven(step, 'client-id') && isGiven(step, 'tenant-id'))
    return !isGiven(step, 'creds') && !isGiven(step, 'client-secret')
  return ['workload_identity_provider', 'use_oidc', 'oidc-provider-name'].some((one) => isGiven(step, one))
}

/** Whether an action may be told to sign in to a cloud, or to what hands out its keys; a name among many is enough. */
export function signsInToCloud(step: Step): boolean {
  const owner = actionName(step)?.split('/')[0] ?? ''
  return (
    /^(?:aws-actions|azure|google-github-actions|hashicorp|pulumi|jfrog)$/.test(owner) ||
    step.with.some(({ key }) => /role|tenant|identity|oidc|federat|audience/i.test(key.value)) ||
    (step.run !== null && /ACTIONS_ID_TOKEN_REQUEST|web-identity|federated-token/i.test(step.run.text.value))
  )
}

function isGiven(step: Step, name: string): boolean {
  return step.with.some(
    ({ key, value }) => key.value.toLowerCase() === name && !/^(?:|false)$/i.test(value.value.trim()),
  )
}

const NPM_CLIENTS: ReadonlySet<string> = new Set(['npm', 'pnpm', 'yarn', 'lerna', 'changeset', 'nx'])

/**
 * Whether a command needs an OIDC token: a signature without a key, a package of npm with its provenance.
 * Source: https://docs.sigstore.dev/cosign/signing/overview/, https://docs.npmjs.com/generating-provenance-statements
 */
export function commandSignsIn(command: ShellCommand, env: readonly Entry[]): boolean {
  if (command.program === 'cosign') {
    const [first] = operands(command)
    return (
      ['sign', 'sign-blob', 'attest', 'attest-blob'].includes(first ?? '') && !hasOption(command, '--key')
    )
  }
  if (!publishesToNpm(command)) return false
  if (command.args.some(({ value }) => /^--provenance(?:=true)?$/.test(value))) return true
  const asked = env.findLast(({ key }) => /^npm_config_provenance$/i.test(key.value))
  return asked?.value.value.trim() === 'true' && !command.args.some(({ value }) => /provenance/.test(value))
}

/** `pnpm` and `yarn` run what is installed under its bare name. */
function publishesToNpm(command: ShellCommand): boolean {
  const [first, second] = operands(command)
  if (!NPM_CLIENTS.has(command.program)) return false
  if (publishedBy(command)?.kind === 'package') return true
  const isRunner = command.program === 'pnpm' || command.program === 'yarn'
  return isRunner && NPM_CLIENTS.has(first ?? '') && second === 'publish' && !hasOption(command, '--dry-run')
}
