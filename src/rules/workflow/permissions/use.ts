import type { Entry, Job, Step, Text, Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { hasEnded } from '../../../sources/workflows/order.ts'
import { localAction, localWorkflow } from '../local-references.ts'
import { commandsOf } from '../shell/commands.ts'
import { actionWrites } from './actions.ts'
import { canAskForIdToken, commandWrites } from './commands.ts'

/**
 * Whether any step of a job can use a scope with `write`. Only what is provable is denied: an action that is not known,
 * a script that holds the token, a script in another language can all use everything.
 */
export function canUse(model: WorkflowsModel, workflow: Workflow, job: Job, scope: string): boolean {
  if (job.uses !== null) return calledCanUse(model, job, scope, new Set([workflow.path]))
  // A caller may hand over its own token as any secret, and a container's variables are not in the model.
  const called = workflow.triggers.some((trigger) => trigger.event.value === 'workflow_call')
  if (scope !== 'id-token' && serviceHolds(job, called)) return true
  const given = { env: [...workflow.env, ...job.env], everywhere: job.container !== null, anySecret: called }
  return stepsCanUse(model, job.steps, scope, given, 0)
}

/** A service is a program that nobody knows. */
function serviceHolds(job: Job, anySecret: boolean): boolean {
  return job.containerSettings.some(
    ({ role, env }) => role !== 'container' && env.some(({ value }) => holdsToken(value, anySecret)),
  )
}

/** How the token can be given to steps besides what they name themselves. */
interface Given {
  readonly env: readonly Entry[]
  /** Every script may hold it. */
  readonly everywhere: boolean
  /** Every secret may be it. */
  readonly anySecret: boolean
}

function calledCanUse(model: WorkflowsModel, job: Job, scope: string, seen: Set<string>): boolean {
  const called = localWorkflow(model, job.uses!.reference)
  if (called === null || seen.has(called.path)) return true
  seen.add(called.path)
  return called.jobs.some((inner) => {
    const permissions = inner.permissions ?? called.permissions
    if (permissions === null || permissions.kind === 'write-all' || permissions.kind === 'dynamic')
      return true
    return permissions.scopes.some(
      (entry) =>
        entry.key.value === scope &&
        entry.value.value.trim() !== 'read' &&
        entry.value.value.trim() !== 'none',
    )
  })
}

function stepsCanUse(
  model: WorkflowsModel,
  steps: readonly Step[],
  scope: string,
  given: Given,
  depth: number,
): boolean {
  const leaving = steps.filter(leavesCredentials)
  for (const step of steps) {
    const here = { ...given, env: [...given.env, ...step.env] }
    // A step in the background may still run when the credentials come.
    const gitCredentials =
      depth > 0 || leaving.some((other) => other !== step && !hasEnded(step, other.index))
    if (step.run !== null && scriptCanUse(step, scope, here, gitCredentials)) return true
    if (step.uses !== null && actionCanUse(model, step, scope, here, depth)) return true
  }
  return false
}

function scriptCanUse(step: Step, scope: string, given: Given, gitCredentials: boolean): boolean {
  const script = step.run!
  const commands = commandsOf(script)
  if (scope === 'id-token') {
    if (commands === null || script.text.value.includes('ACTIONS_ID_TOKEN_REQUEST')) return true
    return commands.some(canAskForIdToken)
  }
  const token =
    given.everywhere ||
    [script.text, ...given.env.map((entry) => entry.value)].some((text) => holdsToken(text, given.anySecret))
  if (!token && scope !== 'contents') return false
  if (commands === null) return token || gitCredentials
  return (
    commands.some((command) => {
      const writes = commandWrites(command, { token, gitCredentials })
      return writes === 'any' || writes.includes(scope)
    }) ||
    (token && keepsToken(script.text.value))
  )
}

/** The script hands the token to later steps: through the environment file, an output or a stored login. */
function keepsToken(script: string): boolean {
  return /GITHUB_(?:ENV|OUTPUT)|::set-output|\bgh\s+auth\b|\.netrc|\.npmrc/.test(script)
}

function actionCanUse(
  model: WorkflowsModel,
  step: Step,
  scope: string,
  given: Given,
  depth: number,
): boolean {
  const { reference } = step.uses!
  if (reference.kind === 'repository') {
    if (isRegistryLogin(step)) return scope === 'packages'
    const writes = actionWrites(reference.owner, reference.repository, reference.path)
    return writes === 'any' || writes.includes(scope)
  }
  const action = localAction(model, reference)
  if (action === null || action.using !== 'composite' || depth > 8) return true
  if (step.with.some((entry) => holdsToken(entry.value, given.anySecret))) return true
  return stepsCanUse(model, action.steps, scope, given, depth + 1)
}

/** `docker/login-action`: what it stores serves registry clients and nothing else. */
function isRegistryLogin(step: Step): boolean {
  const { reference } = step.uses!
  return (
    reference.kind === 'repository' &&
    `${reference.owner}/${reference.repository}`.toLowerCase() === 'docker/login-action'
  )
}

/** `actions/checkout` leaves its token in git's configuration unless told not to. */
function leavesCredentials(step: Step): boolean {
  const reference = step.uses?.reference
  if (reference === undefined) return false
  if (reference.kind !== 'repository') return true
  if (`${reference.owner}/${reference.repository}`.toLowerCase() !== 'actions/checkout') return false
  const persist = step.with.find((entry) => entry.key.value.toLowerCase() === 'persist-credentials')
  return persist?.value.value.trim().toLowerCase() !== 'false'
}

/** Whether a value carries the job's token: `github.token`, `secrets.GITHUB_TOKEN`, or all of either context. */
function holdsToken(text: Text, anySecret: boolean): boolean {
  return text.expressions.some(
    (expression) =>
      expression.error !== null ||
      expression.reads.some(({ path }) => {
        const [context, name] = path.map((part) => part.toLowerCase())
        if (context === 'github') return name === undefined || name === '*' || name === 'token'
        if (context === 'secrets')
          return anySecret || name === undefined || name === '*' || name === 'github_token'
        return context === 'env' || context === 'inputs' || context === 'steps' || context === 'needs'
          ? /token|pat\b|password|secret|auth/i.test(path.join('.'))
          : false
      }),
  )
}
