import type { Job, Step, Trigger, Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { neededBy } from '../jobs/needs.ts'
import { softFlag } from './flags.ts'
import { actionName, checkingAction, isSoft, type Sequence } from './jobs.ts'
import { SOFT_INPUTS } from './tools/actions.ts'
import { type Check, programOf } from './tools/classify.ts'
import { judgementOf } from './tools/judges.ts'
import { isPlain, type Likeness, likeness } from './tools/likeness.ts'
import type { AnswerOf } from './weights.ts'

/** A check that changes have to pass, in whichever workflow. */
interface HardRun {
  /** A command, or the name of a linter's action, lower case, that is not told to look at less. */
  readonly runs: Check | string
  readonly workflow: Workflow
  /** Where it runs, as written; empty for the root. */
  readonly folder: string
  /** Ids of jobs without which it does not run, and which have a condition. */
  readonly after: readonly string[]
}

export type HardRuns = readonly HardRun[]

const GATING = new Set(['push', 'pull_request', 'pull_request_target', 'merge_group'])

/** What runs to a real failure on each change, whatever else is asked: no condition, nothing soft about it. */
export function hardRuns(workflows: readonly Workflow[], answerOf: AnswerOf): HardRuns {
  return workflows.filter(gatesChanges).flatMap((workflow) =>
    workflow.jobs.flatMap((job) => {
      if (job.if !== null || job.continueOnError !== null || takesOther(job)) return []
      const after = [...neededBy(workflow, job)]
        .filter((needed) => needed.if !== null)
        .map(({ id }) => id.value)
      return job.steps.flatMap((step) => {
        if (step.if !== null || isSoft(step, job.matrix) || step.background !== null) return []
        const name = actionName(step)
        // A scanner's action has modes, of which each scans something else.
        const isLinter = name !== null && checkingAction(step)?.kind === 'lint' && !isSoftened(step)
        return [...hardChecks(step, answerOf), ...(isLinter ? [name] : [])].map((runs) => ({
          runs,
          workflow,
          folder: folderOf(step),
          after,
        }))
      })
    }),
  )
}

/** The folder in which a step runs, as written; empty for the root. */
export function folderOf(step: Step): string {
  return (step.workingDirectory?.value ?? '').replace(/^\.?\/+|\/+$|^\.$/g, '')
}

/** Whether a workflow runs on each change. */
function gatesChanges({ triggers }: Workflow): boolean {
  return triggers.some(
    ({ event, filters }) =>
      GATING.has(event.value) && !filters.some((filter) => isNarrow(event.value, filter)),
  )
}

/** Whether it is here, and not in another system, that changes are checked. */
export function checksChanges(model: WorkflowsModel, answerOf: AnswerOf): boolean {
  return model.workflows
    .filter(gatesChanges)
    .some(({ jobs }) =>
      jobs.some(({ steps }) => steps.some((step) => judgementOf(model, step, answerOf) !== null)),
    )
}

/** Whether a filter may leave changes out; what it is not known to let through, it leaves out. */
function isNarrow(event: string, { key, values }: Trigger['filters'][number]): boolean {
  const given = values.map(({ value }) => value)
  if (key.value === 'types')
    return event !== 'merge_group' && !['opened', 'synchronize'].every((type) => given.includes(type))
  if (key.value === 'branches')
    return !given.some((one) => MAIN.test(one)) || given.some((one) => one.startsWith('!'))
  return true
}

/** Branches that changes go to. */
const MAIN = /^(?:\*\*?|main|master|trunk|develop|release(?:s|-.*|\/.*)?)$/

/** Whether a job looks at other code than the change, or elsewhere than a step of another job would. */
export function takesOther({ steps, defaultFolder }: Job): boolean {
  if (defaultFolder !== null) return true
  return steps.some(
    (step) =>
      /(?:^|\/)checkout$/.test(actionName(step) ?? '') &&
      step.with.some(({ key }) => /^(?:repository|ref|path|sparse-checkout)$/i.test(key.value)),
  )
}

function hardChecks(step: Step, answerOf: AnswerOf): readonly Check[] {
  const answer = step.run?.error === null ? answerOf(step) : null
  if (answer === null || answer.moves) return []
  const lost = new Set(answer.lost.map(({ command }) => command))
  return [...answer.classified].flatMap(([command, check]) =>
    !/^(?:known|script)$/.test(check.kind) ||
    lost.has(command) ||
    answer.undecided.includes(check) ||
    !answer.isSure(command) ||
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

/**
 * Whether what a lost check looks at is looked at in full where each change has to pass.
 * @param folder where the lost one runs
 * @param from where it is lost: what its own job waits for has run
 */
export function isHardElsewhere(
  lost: Check,
  hard: HardRuns,
  folder: string,
  from: Sequence | null = null,
): Likeness {
  if (lost.kind !== 'known' || MAKES.test(lost.name)) return null
  const waited = from?.job == null ? [] : [...neededBy(from.workflow!, from.job)].map(({ id }) => id.value)
  const counting = hard.filter(
    ({ workflow, after, folder: other }) =>
      other === folder &&
      (after.length === 0 || (workflow === from?.workflow && after.every((id) => waited.includes(id)))),
  )
  return counting.some(({ runs }) =>
    typeof runs === 'string' ? isOf(runs, lost) : likeness(lost, runs) === 'same',
  )
    ? 'same'
    : null
}

/** What is made or published there is not made or published here. */
const MAKES =
  /(?:^|[-_:./ ])(?:publish|release|deploy|push|upload|pack|package|build|bake|compile|make|generate|install|apply|sign|attest)(?=$|[-_:./ \d])/i

/** Whether an action is that of a tool, which is not asked for more than it does anyway. */
function isOf(action: string, lost: Check): boolean {
  const program = programOf(lost.words[0] ?? '').replaceAll(/[^\w-]/g, '')
  return (
    program.length > 3 && isPlain(lost) && new RegExp(`(?:^|[/_-])${program}(?:$|[/_-])`, 'i').test(action)
  )
}
