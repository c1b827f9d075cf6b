import type { Action, Job, Step, Text, Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { publications } from '../publishing/publishes.ts'
import { isReporting, stepCanFail } from '../soft-fail/jobs.ts'
import { lostChecks, type ScriptAnswer } from '../soft-fail/script.ts'
import type { Check } from '../soft-fail/tools/classify.ts'
import { weightOf } from '../soft-fail/weights.ts'

/** What a condition holds back: one step, or a whole job. */
export interface Held {
  readonly file: Workflow | Action
  readonly job: Job | null
  readonly step: Step | null
}

/**
 * Whether something that stops others is held back for whom a condition names. `if: "!contains('alice,bob',
 * github.actor)"` before a greeting spares people the greeting; before `exit 1` or a test, it lets them through.
 *
 * What can only stop nothing is left out: a step that tells, or whose programs check nothing. A file of the repository,
 * a called workflow, and on code an action that is not known, may check.
 */
export function sparesCheck(model: WorkflowsModel, { file, job, step }: Held): boolean {
  if (step !== null) return mayStop(model, file, job, step) || isAskedFor(file, job, step)
  if (job === null || job.uses !== null) return true
  return job.steps.some((one) => mayStop(model, file, job, one)) || isNeeded(file, job)
}

function mayStop(model: WorkflowsModel, file: Workflow | Action, job: Job | null, step: Step): boolean {
  const published = (job === null ? [] : publications(model, job)).filter((one) => one.step === step)
  if (published.length > 0 && step.uses?.reference.kind === 'repository') return false
  if (stepCanFail(step)) return true
  const counts = (check: Check): boolean => published.every(({ by }) => by !== check.name)
  if (weightOf(step, answerOf, counts) === 'check') return true
  if (step.uses === null) return false
  if (step.uses.reference.kind !== 'repository') return true
  if (AGREEMENTS.test(step.uses.text.value)) return true
  return onCode(file) && weightOf(step, answerOf) === 'beside' && !isReporting(step)
}

/** Actions that ask for a signature of the author. */
const AGREEMENTS = /(?:^|[/_-])(?:cla|dco|sign-?offs?|contributor-assistant)(?:[/_@-]|$)/i

/** Events whose jobs tell of a commit whether it is good. */
function onCode(file: Workflow | Action): boolean {
  return (
    file.kind !== 'workflow' ||
    file.triggers.some(({ event }) =>
      /^(?:pull_request|push|merge_group|workflow_call)/.test(event.value.trim()),
    )
  )
}

function answerOf({ run }: Step): ScriptAnswer | null {
  if (run === null || run.ast === null) return null
  const { errexit, pipefail, name } = run.shell
  return lostChecks(
    run.ast,
    run.text.value,
    { errexit, pipefail, bash: name !== 'sh' },
    { checks: [], cleanup: [] },
  )
}

/** Whether other steps ask what a step left behind, or get variables of it. */
function isAskedFor(file: Workflow | Action, job: Job | null, step: Step): boolean {
  if (/GITHUB_(?:ENV|PATH)|exportVariable|addPath/.test(textOf(step))) return true
  const id = step.id?.value.toLowerCase()
  if (id === undefined) return false
  const steps = job?.steps ?? (file.kind === 'action' ? file.steps : [])
  const outputs = job?.outputs ?? (file.kind === 'action' ? file.outputs : [])
  const texts = [
    ...steps.filter((other) => other !== step).flatMap(textsOf),
    ...outputs.map(({ value }) => value),
  ]
  return texts.some((text) => reads(text, 'steps', id))
}

/** Whether another job waits for it, and so may pass because it was left out. */
function isNeeded(file: Workflow | Action, job: Job): boolean {
  const id = job.id.value.toLowerCase()
  return (
    file.kind === 'workflow' &&
    file.jobs.some((other) => other.needs.some((need) => need.value.toLowerCase() === id))
  )
}

function reads(text: Text, context: string, id: string): boolean {
  return text.expressions.some((expression) =>
    expression.reads.some(
      ({ path }) =>
        path[0] === context && (path.length === 1 || path[1] === '*' || path[1]!.toLowerCase() === id),
    ),
  )
}

function textsOf(step: Step): readonly Text[] {
  return [
    step.if,
    step.run?.text,
    step.continueOnError,
    ...[...step.env, ...step.with].map(({ value }) => value),
  ].filter((text) => text !== null && text !== undefined)
}

function textOf(step: Step): string {
  return textsOf(step)
    .map(({ value }) => value)
    .join('\n')
}
