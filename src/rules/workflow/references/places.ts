import type { Action, Entry, Job, Step, Text, Workflow } from '../../../sources/workflows/model.ts'
import { endedBefore } from '../../../sources/workflows/order.ts'

/** A value that may hold expressions, with what is visible from where it stands. */
export interface Place {
  readonly text: Text
  readonly file: Workflow | Action
  readonly job: Job | null
  /** The step that the value belongs to; `null` for values of the job, workflow or action. */
  readonly step: Step | null
  /** The steps that have ended when the value is evaluated; `null` where GitHub offers no `steps` and refuses the file. */
  readonly earlier: readonly Step[] | null
  /** The index of the step that starts next; the number of steps for what is evaluated at the end of the job. */
  readonly before: number
  readonly kind: 'condition' | 'script' | 'value' | 'label'
  /** What the value is, for a message: "input `args` of step `Publish`". */
  readonly title: string
}

/** Every value of a workflow in which GitHub evaluates expressions, in the order of the file's structure. */
export function* workflowPlaces(workflow: Workflow): Iterable<Place> {
  const outer = { file: workflow, job: null, step: null, earlier: null, before: 0, kind: 'value' as const }
  for (const trigger of workflow.triggers) {
    for (const { key, value } of trigger.outputs)
      yield { ...outer, text: value, title: `output \`${key.value}\` of the workflow` }
  }
  yield* entries(workflow.env, outer, (name) => `variable \`${name}\` of the workflow`)
  if (workflow.concurrency?.group)
    yield { ...outer, text: workflow.concurrency.group, title: 'the concurrency group' }
  if (workflow.concurrency?.cancelInProgress) {
    yield { ...outer, text: workflow.concurrency.cancelInProgress, title: '`cancel-in-progress`' }
  }
  for (const job of workflow.jobs) yield* jobPlaces(workflow, job)
}

/** Every value of a composite action in which GitHub evaluates expressions. */
export function* actionPlaces(action: Action): Iterable<Place> {
  if (action.using !== 'composite') return
  for (const { key, value } of action.outputs) {
    yield {
      text: value,
      file: action,
      job: null,
      step: null,
      earlier: action.steps,
      before: action.steps.length,
      kind: 'value',
      title: `output \`${key.value}\` of the action`,
    }
  }
  yield* stepPlaces(action, null, action.steps)
}

function* jobPlaces(workflow: Workflow, job: Job): Iterable<Place> {
  const outer = { file: workflow, job, step: null, earlier: null, before: 0, kind: 'value' as const }
  const of = `of job \`${job.id.value}\``
  if (job.if !== null) yield { ...outer, text: job.if, kind: 'condition', title: `the condition ${of}` }
  const single: readonly (readonly [Text | null | undefined, string])[] = [
    [job.name, `the name ${of}`],
    [job.environment, `the environment ${of}`],
    [job.concurrency?.group, `the concurrency group ${of}`],
    [job.concurrency?.cancelInProgress, `\`cancel-in-progress\` ${of}`],
    [job.timeoutMinutes, `\`timeout-minutes\` ${of}`],
    [job.continueOnError, `\`continue-on-error\` ${of}`],
    [job.container?.text, `the container ${of}`],
    ...job.runsOn.map((text) => [text, `\`runs-on\` ${of}`] as const),
    ...job.services.map((image) => [image.text, `\`${image.role}\` ${of}`] as const),
  ]
  for (const [text, title] of single) {
    if (text === null || text === undefined) continue
    yield { ...outer, text, title, kind: text === job.name ? 'label' : 'value' }
  }
  yield* entries(job.env, outer, (name) => `variable \`${name}\` ${of}`)
  for (const { role, env, words } of job.containerSettings) {
    yield* entries(env, outer, (name) => `variable \`${name}\` of \`${role}\` ${of}`)
    yield* entries(words, outer, (name) => `\`${role}.${name}\` ${of}`)
  }
  yield* entries(job.with, outer, (name) => `input \`${name}\` ${of}`)
  if (job.secrets !== 'inherit') yield* entries(job.secrets, outer, (name) => `secret \`${name}\` ${of}`)
  yield* stepPlaces(workflow, job, job.steps)
  yield* controlPlaces(workflow, job)
  const atEnd = { ...outer, earlier: job.steps, before: job.steps.length }
  yield* entries(job.outputs, atEnd, (name) => `output \`${name}\` ${of}`)
}

function* controlPlaces(file: Workflow, job: Job): Iterable<Place> {
  for (const { kind, before, name, continueOnError } of job.controls) {
    const outer = { file, job, step: null, earlier: endedBefore(job.steps, before), before }
    const of = `of a \`${kind}\` step`
    if (name !== null) yield { ...outer, kind: 'label', text: name, title: `the name ${of}` }
    if (continueOnError !== null)
      yield { ...outer, kind: 'value', text: continueOnError, title: `\`continue-on-error\` ${of}` }
  }
}

function* stepPlaces(file: Workflow | Action, job: Job | null, steps: readonly Step[]): Iterable<Place> {
  for (const step of steps) {
    const before = step.index
    const outer = { file, job, step, earlier: endedBefore(steps, before), before, kind: 'value' as const }
    const of = `of step \`${shortTitle(step)}\``
    if (step.if !== null) yield { ...outer, text: step.if, kind: 'condition', title: `the condition ${of}` }
    if (step.name !== null) yield { ...outer, kind: 'label', text: step.name, title: `the name ${of}` }
    yield* entries(step.env, outer, (name) => `variable \`${name}\` ${of}`)
    yield* entries(step.with, outer, (name) => `input \`${name}\` ${of}`)
    if (step.run !== null) yield { ...outer, text: step.run.text, kind: 'script', title: `the script ${of}` }
    if (step.workingDirectory !== null)
      yield { ...outer, text: step.workingDirectory, title: `\`working-directory\` ${of}` }
    if (step.continueOnError !== null)
      yield { ...outer, text: step.continueOnError, title: `\`continue-on-error\` ${of}` }
    if (step.timeoutMinutes !== null)
      yield { ...outer, text: step.timeoutMinutes, title: `\`timeout-minutes\` ${of}` }
  }
}

function shortTitle(step: Step): string {
  const title = step.title.replaceAll('`', "'")
  return title.length > 60 ? `${title.slice(0, 57)}...` : title
}

function* entries(
  list: readonly Entry[],
  outer: Omit<Place, 'text' | 'title'>,
  title: (name: string) => string,
): Iterable<Place> {
  for (const { key, value } of list) yield { ...outer, text: value, title: title(key.value) }
}
