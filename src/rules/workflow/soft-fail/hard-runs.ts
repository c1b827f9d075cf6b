import type { Step, Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { softFlag } from './flags.ts'
import { actionName, checkingAction, isSoft } from './jobs.ts'
import { SOFT_INPUTS } from './tools/actions.ts'
import { type Check, programOf } from './tools/classify.ts'
import { judgementOf } from './tools/judges.ts'
import { isPlain, type Likeness, likeness } from './tools/likeness.ts'
import type { AnswerOf } from './weights.ts'

/** Checks that changes have to pass, in whichever workflow. */
export interface HardRuns {
  readonly checks: readonly Check[]
  /** Names of linters' actions, lower case, that are not told to look at less. */
  readonly actions: readonly string[]
}

const GATING = new Set(['push', 'pull_request', 'pull_request_target', 'merge_group'])

/** What runs to a real failure on each change, whatever else is asked: no condition, nothing soft about it. */
export function hardRuns(workflows: readonly Workflow[], answerOf: AnswerOf): HardRuns {
  const checks: Check[] = []
  const actions: string[] = []
  for (const workflow of workflows.filter(gatesChanges)) {
    for (const job of workflow.jobs) {
      if (job.if !== null || job.continueOnError !== null) continue
      for (const step of job.steps) {
        if (step.if !== null || isSoft(step, job.matrix) || step.background !== null) continue
        checks.push(...hardChecks(step, answerOf))
        const name = actionName(step)
        // A scanner's action has modes, of which each scans something else.
        if (name !== null && checkingAction(step)?.kind === 'lint' && !isSoftened(step)) actions.push(name)
      }
    }
  }
  return { checks, actions }
}

/** Whether a workflow runs on each change. */
function gatesChanges({ triggers }: Workflow): boolean {
  return triggers.some(({ event, filters }) => GATING.has(event.value) && !filters.some(isTags))
}

/** Whether it is here, and not in another system, that changes are checked. */
export function checksChanges(model: WorkflowsModel, answerOf: AnswerOf): boolean {
  return model.workflows
    .filter(gatesChanges)
    .some(({ jobs }) =>
      jobs.some(({ steps }) => steps.some((step) => judgementOf(model, step, answerOf) !== null)),
    )
}

function isTags({ key }: { readonly key: { readonly value: string } }): boolean {
  return key.value === 'tags'
}

function hardChecks(step: Step, answerOf: AnswerOf): readonly Check[] {
  const answer = step.run?.error === null ? answerOf(step) : null
  if (answer === null) return []
  const lost = new Set(answer.lost.map(({ command }) => command))
  return [...answer.classified].flatMap(([command, check]) =>
    check.kind !== 'known' ||
    lost.has(command) ||
    answer.undecided.includes(check) ||
    softFlag(check, command, () => false) !== null
      ? []
      : [check],
  )
}

/** Whether an input may make it look at less, or report only. */
function isSoftened(step: Step): boolean {
  return step.with.some(
    ({ key }) =>
      /^(?:args|files?|paths?|directory|config|with)$/i.test(key.value) ||
      SOFT_INPUTS.some(({ input }) => input === key.value.toLowerCase()),
  )
}

/** Whether what a lost check looks at is looked at in full where each change has to pass. */
export function isHardElsewhere(lost: Check, { checks, actions }: HardRuns): Likeness {
  if (lost.kind !== 'known') return null
  if (checks.some((check) => likeness(lost, check) === 'same')) return 'same'
  const program = programOf(lost.words[0] ?? '')
  const named = new RegExp(`(?:^|[/_-])${program.replaceAll(/[^\w-]/g, '')}(?:$|[/_-])`, 'i')
  return program.length > 3 && isPlain(lost) && actions.some((action) => named.test(action)) ? 'same' : null
}
