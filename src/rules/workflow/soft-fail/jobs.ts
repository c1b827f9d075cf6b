import type {
  Action,
  Job,
  Matrix,
  Script,
  Step,
  StepControl,
  Text,
  Workflow,
} from '../../../sources/workflows/model.ts'
import { cancelledBy, startedAfter, waitedForBy } from '../../../sources/workflows/order.ts'
import { failsCommit } from './commit-status.ts'
import { canBeTrue, contradicts, type Given, givenMatrix } from './conditions.ts'
import { canFail } from './shell/follow.ts'
import { TooIntricate } from './shell/walk.ts'
import { CHECKING_ACTIONS, REPORTING_ACTIONS } from './tools/actions.ts'

/** Steps in the order in which they start: a job's, or a composite action's. */
export interface Sequence {
  readonly steps: readonly Step[]
  readonly job: Job | null
  readonly workflow: Workflow | null
  readonly action: Action | null
  readonly matrix: Matrix | null
}

export function sequencesOf(workflows: readonly Workflow[], actions: readonly Action[]): readonly Sequence[] {
  return [
    ...workflows.flatMap((workflow) =>
      workflow.jobs.map((job) => ({ steps: job.steps, job, workflow, action: null, matrix: job.matrix })),
    ),
    ...actions.map((action) => ({ steps: action.steps, job: null, workflow: null, action, matrix: null })),
  ]
}

/** `owner/repository/path` of an action, lower case; `null` for local, Docker and invalid references. */
export function actionName(step: Step): string | null {
  const reference = step.uses?.reference
  if (reference?.kind !== 'repository') return null
  const path = reference.path === '' ? '' : `/${reference.path.replace(/^\/+/, '')}`
  return `${reference.owner}/${reference.repository}${path}`.toLowerCase()
}

/** Whether a table's name means this action: the same, or the repository that it lives in. */
export function isAction(name: string | null, listed: string): boolean {
  return name !== null && (name === listed || name.startsWith(`${listed}/`))
}

export function checkingAction(step: Step): (typeof CHECKING_ACTIONS)[number] | null {
  const name = actionName(step)
  return CHECKING_ACTIONS.find(({ action }) => isAction(name, action)) ?? null
}

/** An action that uploads, tells, caches or prepares. */
export function isReporting(step: Step): boolean {
  const name = actionName(step)
  if (name === null) return false
  if (REPORTING_ACTIONS.some((listed) => isAction(name, listed))) return true
  if (checkingAction(step) !== null) return false
  return /(?:^|[/_-])(?:setup|slack|discord|telegram|teams|notify|notification|comment|upload|cache|label(?:er)?|issue-labeler|badge|summary|report(?:er)?)(?:[/_-]|$)/.test(
    name,
  )
}

/** A job in which nothing went wrong so far: `failure()` and `cancelled()` do not hold. */
const CALM = new Map([
  ['success', true],
  ['always', true],
  ['failure', false],
  ['cancelled', false],
])

/** Whether a condition holds only after something else has failed, so that the verdict is spoken already. */
export function followsFailure(condition: Text | null, matrix: Matrix | null): boolean {
  if (condition === null || !/\b(?:failure|cancelled)\s*\(/i.test(condition.value)) return false
  return !canBeTrue(
    condition,
    calm(matrix, () => null),
  )
}

/** Whether a condition can never hold. */
export function neverHolds(condition: Text | null, matrix: Matrix | null): boolean {
  return condition !== null && (contradicts(condition) || !canBeTrue(condition, givenMatrix(matrix)))
}

/** A job in which nothing went wrong so far, and what else is known of its contexts. */
export function calm(matrix: Matrix | null, context: Given['context']): Given {
  const known = givenMatrix(matrix)
  return {
    context: (path) => context(path) ?? known.context(path),
    status: (name) => (CALM.has(name) ? [CALM.get(name)!] : null),
  }
}

/** Whether a value that a step leaves behind can still make its job fail. */
export function decidesLater(sequence: Sequence, index: number, left: Left): boolean {
  const later = startedAfter(sequence.steps, sequence.steps[index]!)
  if (later.some((step) => decides(step, sequence, left))) return true
  const id = sequence.steps[index]?.id?.value.toLowerCase()
  const passed = (sequence.job?.outputs ?? sequence.action?.outputs ?? []).filter(
    (output) => id !== undefined && readsAny(output.value, left, id),
  )
  if (passed.length === 0) return false
  // A composite action's outputs are its caller's to judge; so are those of a reusable workflow.
  if (sequence.action !== null) return true
  const jobId = sequence.job!.id.value.toLowerCase()
  return passed.some((output) => jobOutputDecides(sequence.workflow!, jobId, output.key.value.toLowerCase()))
}

/** What a step leaves behind. */
export interface Left {
  /** The id of the step, lower case. */
  readonly id: string | null
  /** Dotted context paths that tell of the failure, lower case, with the value that they then have, if known. */
  readonly contexts: ReadonlyMap<string, string | null>
  readonly environment: readonly string[]
  readonly files: readonly string[]
  /** The step itself went well, and what it found stands in what it leaves. */
  readonly reported?: true
}

function decides(step: Step, sequence: Sequence, left: Left): boolean {
  if (isSoft(step, sequence.matrix) || voidedBy(step, sequence.matrix) !== null) return false
  const told = (path: string): readonly (string | boolean)[] | null => {
    for (const [context, value] of left.contexts)
      if (value !== null && matchesPath(path.split('.'), context.split('.'))) return [value]
    return null
  }
  const condition = step.if
  const given = calm(sequence.matrix, told)
  const asked = condition !== null && readsAny(condition, left, left.id)
  if (asked && canBeTrue(condition, given)) {
    if (stepCanFail(step)) return true
    if (failsCommit(step, given) && !isOfCommit(sequence.workflow)) return true
  }
  if (condition !== null && !canBeTrue(condition, given)) return false
  const text = step.run?.text ?? null
  const inside = [text, ...step.env.map(({ value }) => value)].filter((part) => part !== null)
  if (text !== null && stepCanFail(step)) {
    if (inside.some((part) => readsAny(part, left, left.id))) return true
    if (left.environment.some((name) => new RegExp(`\\$\\{?${name}\\b|env:${name}\\b`).test(text.value)))
      return true
  }
  if (text !== null && left.files.some((file) => judgesFile(text.value, file, step))) return true
  if (step.uses === null || isUpload(step)) return false
  if (step.with.some(({ value }) => readsAny(value, left, left.id)))
    return !isReporting(step) || (left.reported === true && !isUpload(step))
  return step.with.some(({ value }) => left.files.some((file) => mentions(value.value, file)))
}

/** Whether the jobs of a workflow are checks of the commit themselves; a comment's run, or one by the clock, is of none. */
function isOfCommit(workflow: Workflow | null): boolean {
  return (
    workflow === null ||
    workflow.triggers.some(({ event }) =>
      /^(?:push|pull_request|pull_request_target|merge_group|workflow_call)$/.test(event.value),
    )
  )
}

/** Whether a later step puts a failed check on the commit where this one fails, beside the job's own that is green. */
export function failsBeside({ steps, matrix }: Sequence, index: number): boolean {
  const step = steps[index]!
  const outcome = `steps.${step.id?.value.toLowerCase()}.outcome`
  const given = calm(matrix, (path) => (path === outcome ? ['failure'] : null))
  return startedAfter(steps, step).some(
    (later) =>
      !isSoft(later, matrix) &&
      later.if?.expressions.some(({ reads }) =>
        reads.some(({ path }) => path.join('.').toLowerCase() === outcome),
      ) === true &&
      canBeTrue(later.if, given) &&
      failsCommit(later, given, true),
  )
}

/** Code scanning judges SARIF by rules of its own; keeping a file judges nothing. */
function isUpload(step: Step): boolean {
  const name = actionName(step)
  return isReporting(step) && !isAction(name, 'github/codeql-action/upload-sarif')
}

function mentions(text: string, file: string): boolean {
  const base = file.split('/').at(-1)!
  return base.length > 3 && text.includes(base)
}

const JUDGES =
  /\b(?:python\d?(?:\.\d+)?|node|ruby|perl|php|bash|sh|deno|bun|npx|go run|opa|conftest|jq\s+(?:-\w+\s+)*(?:-e|--exit-status))\b|(?:^|\s)\.\/|\.sh\b|\.py\b/

function judgesFile(text: string, file: string, step: Step): boolean {
  const lines = text.split('\n').filter((line) => mentions(line, file))
  if (lines.length === 0) return false
  return lines.some((line) => JUDGES.test(line)) || stepCanFail(step)
}

function readsAny(text: Text, left: Left, id: string | null): boolean {
  return text.expressions.some(({ reads }) =>
    reads.some(({ path }) => {
      const dotted = path.map((part) => part.toLowerCase())
      for (const context of left.contexts.keys()) if (matchesPath(dotted, context.split('.'))) return true
      return (
        dotted[0] === 'env' && left.environment.some((name) => name.toLowerCase() === dotted[1]) && id !== ''
      )
    }),
  )
}

function matchesPath(path: readonly string[], context: readonly string[]): boolean {
  return (
    path.length >= context.length &&
    context.every((part, index) => path[index] === part || path[index] === '*' || part === '*')
  )
}

function jobOutputDecides(workflow: Workflow, jobId: string, output: string): boolean {
  const calledFor = workflow.triggers.some(({ outputs }) =>
    outputs.some(({ value }) => value.value.toLowerCase().includes(`jobs.${jobId}.outputs.${output}`)),
  )
  if (calledFor) return true
  const left: Left = {
    id: null,
    contexts: new Map([[`needs.${jobId}.outputs.${output}`, null]]),
    environment: [],
    files: [],
  }
  return workflow.jobs.some((job) => {
    if (
      job.steps.some((step) =>
        decides(step, { steps: job.steps, job, workflow, action: null, matrix: job.matrix }, left),
      )
    )
      return true
    if (job.if !== null && readsAny(job.if, left, null))
      return job.uses !== null || job.steps.some(stepCanFail)
    return (
      job.with.some(({ value }) => readsAny(value, left, null)) ||
      (job.env.some(({ value }) => readsAny(value, left, null)) && job.steps.some(stepCanFail))
    )
  })
}

/** `continue-on-error` that can be true. */
export function isSoft(step: Step, matrix: Matrix | null): boolean {
  return canBeTrue(step.continueOnError, givenMatrix(matrix))
}

/**
 * What keeps the failure of a step in the background from its job: a `cancel` before anything has waited for it, or a
 * `wait` that goes on all the same. `null` where nothing does: the end of the job waits for every step that is left.
 *
 * The documentation lets `continue-on-error` on a `wait-all` swallow what it waited for, and says nothing of a `wait`;
 * the runner of August 2026 fails the job for both. Both are taken for soft.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepswait-all;
 * https://github.com/actions/runner, `BackgroundStepCoordinator.cs`: a cancelled step is left out of the job's result.
 */
export function voidedBy(step: Step, matrix: Matrix | null): StepControl | null {
  const wait = waitedForBy(step)
  const isSoftWait = wait !== null && canBeTrue(wait.continueOnError, givenMatrix(matrix))
  return cancelledBy(step) ?? (isSoftWait ? wait : null)
}

/** Whether a step can fail by its own decision. */
export function stepCanFail(step: Step): boolean {
  if (step.run !== null) return scriptCanFail(step.run)
  const name = actionName(step)
  if (name === 'actions/github-script') {
    return step.with.some(
      ({ key, value }) =>
        key.value === 'script' &&
        /setFailed|\bthrow\b|process\.exit\s*\(\s*[^0\s)]|exitCode\s*=/.test(value.value),
    )
  }
  return name !== null && /fail/.test(name)
}

function scriptCanFail(script: Script): boolean {
  if (script.ast === null)
    return /\bexit\s+(?:\/b\s+)?[^0\s]|\bthrow\b|sys\.exit\((?!0?\))|\braise\b/i.test(script.text.value)
  try {
    const { errexit, pipefail, name } = script.shell
    return canFail(script.ast, { errexit, pipefail, bash: name !== 'sh' })
  } catch (error) {
    // A judge that cannot be followed is no proof that anything is judged.
    if (error instanceof TooIntricate) return false
    throw error
  }
}
