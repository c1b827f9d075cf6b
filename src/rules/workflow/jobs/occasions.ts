import type {
  Action,
  Job,
  Step,
  Text,
  Trigger,
  Workflow,
  WorkflowsModel,
} from '../../../sources/workflows/model.ts'
import { askedFor, canBeTrue, type Given, givenMatrix, possible } from '../soft-fail/conditions.ts'

/** An event on which a job, or a step of it, may run, and what is then known. */
export interface Occasion {
  /** `null` where any event may have started it. */
  readonly trigger: Trigger | null
  readonly given: Given
}

/**
 * The occasions on which a job may run, by its condition; none where it never can. A condition that reads nothing, such
 * as `false`, is a switch that somebody turns on again: it takes none away.
 */
export function occasionsOf(model: WorkflowsModel, job: Job): readonly Occasion[] {
  const known = ofJobs.get(job)
  if (known !== undefined) return known
  const found = withConditions(triggersOf(model, job), job, [job.if])
  ofJobs.set(job, found)
  return found
}

/** The occasions on which a step of a job may run: the conditions of both have to hold at once. */
export function occasionsOfStep(model: WorkflowsModel, job: Job, step: Step): readonly Occasion[] {
  if (step.if === null) return occasionsOf(model, job)
  return withConditions(triggersOf(model, job), job, [job.if, step.if])
}

/** Those occasions on which a condition can hold as well. */
export function on(occasions: readonly Occasion[], condition: Text | null): readonly Occasion[] {
  if (condition === null || !readsAnything(condition)) return occasions
  return occasions.filter(({ given }) => canBeTrue(condition, given))
}

/**
 * The occasions as the steps of a composite action see them: its inputs as this step sets them, all of them texts. What
 * only a run decides stays open.
 */
export function handedIn(occasions: readonly Occasion[], action: Action, step: Step): readonly Occasion[] {
  const inputs = action.inputs.map(({ name, default: fallback }) => {
    const key = name.value.toLowerCase()
    return { key, text: step.with.find((entry) => entry.key.value.toLowerCase() === key)?.value ?? fallback }
  })
  return occasions.map(({ trigger, given }) => {
    const values = new Map(
      inputs.map(({ key, text }) => [`inputs.${key}`, text === null ? [''] : textsOf(text, given)]),
    )
    const context: Given['context'] = (path) =>
      isOfTheCaller(path) ? given.context(path) : (values.get(path) ?? null)
    return { trigger, given: { status: given.status, context } }
  })
}

/** What an input can be, as a composite action or a boolean input reads it; `null` where only a run decides. */
export function textsOf(text: Text, given: Given): readonly string[] | null {
  if (text.expressions.length === 0) return [text.value]
  return possible(text, given)?.map((value) => String(value ?? '')) ?? null
}

/** A composite action has steps of its own. */
function isOfTheCaller(path: string): boolean {
  return path.startsWith('github.') || path.startsWith('matrix.')
}

/** A pull request's run releases nothing, unless it starts when the request is closed, which a merge does. */
export function isOfChange({ trigger }: Occasion): boolean {
  if (trigger === null || !CHANGES.has(trigger.event.value)) return false
  return !trigger.filters.some(
    ({ key, values }) => key.value === 'types' && values.some(({ value }) => value === 'closed'),
  )
}

/**
 * Whether a run belongs to a pull request that is open, with this repository's rights: it was opened or changed. Any
 * other type of `pull_request_target` may be somebody's sign to release: a merge closes, a label asks.
 */
export function isOfOpenRequest({ trigger }: Occasion): boolean {
  if (trigger?.event.value !== 'pull_request_target') return false
  return trigger.filters.every(
    ({ key, values }) =>
      key.value !== 'types' || (values.length > 0 && values.every(({ value }) => OPEN.has(value))),
  )
}

const OPEN = new Set(['opened', 'synchronize', 'reopened', 'ready_for_review'])

// The merge queue runs with the rights of the repository.
const CHANGES = new Set(['pull_request', 'pull_request_review'])

const ofJobs = new WeakMap<Job, readonly Occasion[]>()
const workflowsOf = new WeakMap<WorkflowsModel, ReadonlyMap<Job, Workflow>>()

/** A job that no workflow of the model has may run on any event, and so may one whose workflow names none. */
function triggersOf(model: WorkflowsModel, job: Job): readonly (Trigger | null)[] {
  let known = workflowsOf.get(model)
  if (known === undefined) {
    known = new Map(model.workflows.flatMap((workflow) => workflow.jobs.map((one) => [one, workflow])))
    workflowsOf.set(model, known)
  }
  const triggers = known.get(job)?.triggers ?? []
  return triggers.length === 0 ? [null] : triggers
}

function withConditions(
  triggers: readonly (Trigger | null)[],
  job: Job,
  all: readonly (Text | null)[],
): readonly Occasion[] {
  const conditions = all.filter((one) => one !== null && readsAnything(one)) as readonly Text[]
  const asked = conditions.flatMap(askedFor).filter(([path]) => path.startsWith('github.'))
  const fixed = new Map(asked)
  if (asked.some(([path, value]) => fixed.get(path) !== value)) return []
  return triggers.flatMap((trigger) => {
    const given = givenOn(trigger, fixed, job)
    return given !== null && conditions.every((condition) => canBeTrue(condition, given))
      ? [{ trigger, given }]
      : []
  })
}

function readsAnything(condition: Text): boolean {
  return condition.expressions.some(({ reads }) => reads.length > 0)
}

/** A called workflow has the event of whoever calls it. */
function eventOf(trigger: Trigger | null): string | null {
  return trigger === null || trigger.event.value === 'workflow_call'
    ? null
    : trigger.event.value.toLowerCase()
}

/** What is known on an event where the conditions ask for these values; `null` where it cannot give them. */
function givenOn(trigger: Trigger | null, fixed: ReadonlyMap<string, string>, job: Job): Given | null {
  const event = eventOf(trigger)
  const name = fixed.get('github.event_name')
  if (event !== null && name !== undefined && name !== event) return null
  const refs = refsOf(fixed)
  if (trigger !== null && refs !== null && !refs.some((ref) => comesWith(trigger, ref))) return null
  const values = new Map<string, readonly string[]>([...fixed].map(([path, value]) => [path, [value]]))
  if (event !== null) values.set('github.event_name', [event])
  if (refs !== null) {
    values.set('github.ref', refs)
    values.set('github.ref_name', [...new Set(refs.map((ref) => ref.replace(/^refs\/[^/]+\//, '')))])
  }
  const own = givenMatrix(job.matrix)
  return { status: () => null, context: (path) => values.get(path) ?? own.context(path) }
}

/** The refs that fit what is asked of `ref`, `ref_name` and `ref_type`; `null` where that may be any. */
function refsOf(fixed: ReadonlyMap<string, string>): readonly string[] | null {
  const [ref, name, type] = ['ref', 'ref_name', 'ref_type'].map((one) => fixed.get(`github.${one}`))
  const named = name === undefined ? null : ['heads', 'tags', 'pull'].map((kind) => `refs/${kind}/${name}`)
  const refs = ref === undefined ? named : named === null || named.includes(ref) ? [ref] : []
  if (refs === null || type === undefined) return refs
  return refs.filter((one) => one.startsWith('refs/tags/') === (type === 'tag'))
}

/**
 * Whether an event can come with a ref. A push whose filters name only tags, or only branches, comes with nothing else.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onpushbranchestagsbranches-ignoretags-ignore
 */
function comesWith({ event, filters }: Trigger, ref: string): boolean {
  if (event.value !== 'push') return true
  const [branches, tags] = ['branches', 'tags'].map((kind) =>
    filters.some(({ key }) => key.value.startsWith(kind)),
  )
  if (ref.startsWith('refs/heads/')) return branches! || !tags!
  return !ref.startsWith('refs/tags/') || tags! || !branches!
}
