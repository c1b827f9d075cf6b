import type { Entry, Job, Step, Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { isSwitchedOff } from '../jobs/switched-off.ts'
import { localAction, localWorkflow } from '../local-references.ts'
import { publications } from '../publishing/publishes.ts'
import { isDead } from '../reach/dead.ts'
import { calledScripts, plainCommands } from '../shell/called-scripts.ts'
import { commandsOf, type ShellCommand } from '../shell/commands.ts'
import { ghHolds, gitHolds, isCheckout, writtenBy } from './command-needs.ts'
import { pushesToOwnRegistry } from './own-registry.ts'
import { writtenByScript } from './rest-calls.ts'
import { actionSignsIn, commandSignsIn } from './signs-in.ts'
import { actionNeeds, isHandedAnother } from './writers.ts'

/**
 * Whether a job is known to write with a scope: by an action of which that is known, or by a command that can do
 * nothing else, given the job's own token; local composite actions are followed. A call is known to where the workflow of
 * this repository asks for the scope itself. What is not known may do without the scope.
 */
export function isKnownToUse(model: WorkflowsModel, workflow: Workflow, job: Job, scope: string): boolean {
  if (job.uses !== null) return callAsksFor(model, job, scope)
  if (scope === 'packages' && pushesToOwnRegistry(model, job)) return true
  const env = [...workflow.env, ...job.env]
  if (scope === 'contents' && releasesHere(model, job, env)) return true
  const live = job.steps.filter((step) => !isDead(model, workflow, job, step))
  return stepsNeed(model, live, scope, { env, checkout: null }, new Set())
}

/** GitHub starts no call that hands on less than the workflow asks for. */
function callAsksFor(model: WorkflowsModel, job: Job, scope: string): boolean {
  const called = localWorkflow(model, job.uses!.reference)
  if (called === null) return false
  return called.jobs.some((one) =>
    (one.permissions ?? called.permissions)?.scopes.some(
      ({ key, value }) => key.value === scope && value.value.trim().toLowerCase() === 'write',
    ),
  )
}

/** A GitHub release of this repository, made by an action or by GoReleaser with the job's own token. */
function releasesHere(model: WorkflowsModel, job: Job, outer: readonly Entry[]): boolean {
  return publications(model, job).some(({ kind, by, step, inner, command }) => {
    const isRelease = kind === 'release' && by.toLowerCase() !== 'vedantmgoyal9/winget-releaser'
    if (!isRelease && !/semantic-release/i.test(by)) return false
    const env = [...outer, ...step.env, ...(inner === step ? [] : inner.env)]
    if (inner.uses !== null) return !isHandedAnother(inner, env)
    return /^(?:goreleaser|semantic-release)$/.test(command?.program ?? '') && ghHolds(env)
  })
}

interface Around {
  readonly env: readonly Entry[]
  /** The last checkout before. */
  readonly checkout: Step | null
}

function stepsNeed(
  model: WorkflowsModel,
  steps: readonly Step[],
  scope: string,
  outer: Around,
  seen: Set<string>,
): boolean {
  let { checkout } = outer
  for (const step of steps) {
    if (isSwitchedOff(step)) continue
    const around = { env: [...outer.env, ...step.env], checkout }
    if (stepNeeds(model, step, scope, around, seen)) return true
    if (isCheckout(step)) checkout = step
  }
  return false
}

function stepNeeds(
  model: WorkflowsModel,
  step: Step,
  scope: string,
  around: Around,
  seen: Set<string>,
): boolean {
  const { env, checkout } = around
  if (step.uses !== null) {
    const action = localAction(model, step.uses.reference)
    if (action?.using === 'composite') {
      if (seen.has(action.path)) return false
      return stepsNeed(model, action.steps, scope, around, seen.add(action.path))
    }
    if (scope === 'id-token') return actionSignsIn(step)
    return writtenByScript(step).has(scope) || actionNeeds(step, scope, env, gitHolds(checkout))
  }
  const commands = commandsIn(model, step)
  if (scope === 'id-token') return commands.some((command) => commandSignsIn(command, env))
  const holds = { gh: ghHolds(env), git: gitHolds(checkout) }
  return commands.some((command) => writtenBy(command, holds) === scope)
}

/** What a step runs whatever a script that it calls is told. */
function commandsIn(model: WorkflowsModel, step: Step): readonly ShellCommand[] {
  if (step.run === null) return []
  const called = calledScripts(model, step).flatMap(({ scripts }) => scripts)
  return [...(commandsOf(step.run) ?? []), ...plainCommands(called)]
}
