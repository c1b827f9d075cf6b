import type {
  Action,
  Job,
  Step,
  Text,
  Trigger,
  Workflow,
  WorkflowsModel,
} from '../../../sources/workflows/model.ts'
import { localAction, localWorkflow } from '../local-references.ts'
import { canBeTrue } from '../soft-fail/conditions.ts'

/** Where something stands: a job or step of a workflow, or a step of a composite action. */
export interface Spot {
  readonly file: Workflow | Action
  readonly job: Job | null
  readonly step: Step | null
}

/** The events on which an outsider can make a step run. */
export interface Reach {
  readonly events: ReadonlySet<string>
  /** Others may call it, so that every event counts. */
  readonly open: boolean
}

const NOWHERE: Reach = { events: new Set(), open: false }

/**
 * The events that can start a step, each judged against the conditions on the way, callers included. A condition that
 * only holds for people of the repository (`head.repo.full_name == github.repository`) ends the way.
 */
export function reachOf(model: WorkflowsModel, spot: Spot, depth = 0): Reach {
  const starts = startsOf(model, spot, depth)
  const conditions = [spot.job?.if ?? null, spot.step?.if ?? null].filter((text) => text !== null)
  if (conditions.length === 0) return starts
  const open = starts.open && conditions.every((text) => !asksWhoItIs(text) && holdsFor(text, null))
  const events = [...starts.events].filter((event) => conditions.every((text) => holdsFor(text, event)))
  return { events: new Set(events), open }
}

/** Whether a condition can hold on an event that an outsider caused. */
export function holdsFor(condition: Text, event: string | null): boolean {
  if (asksWhoItIs(condition)) return false
  return canBeTrue(condition, {
    status: (name) => (name === 'always' ? [true] : null),
    context: (path) => {
      if (path === 'github.event_name') return event === null ? null : [event]
      if (event !== null && isAbsent(path, event)) return [null]
      // This repository may be any that the condition names.
      if (HERE.test(path)) return ['owner', ...literalsOf(condition.value)]
      return OUTSIDER.get(path) ?? null
    },
  })
}

/**
 * What GitHub says of people without write access. Who had one pull request merged is a `CONTRIBUTOR` for good.
 * Source: https://docs.github.com/en/graphql/reference/enums#commentauthorassociation
 */
const STRANGERS = ['NONE', 'FIRST_TIMER', 'FIRST_TIME_CONTRIBUTOR', 'CONTRIBUTOR', 'MANNEQUIN']

/** What an outsider's event says of itself. Logins stand for names that no condition can mean. */
const OUTSIDER: ReadonlyMap<string, readonly (string | boolean)[]> = new Map<
  string,
  readonly (string | boolean)[]
>([
  ['github.event.pull_request.head.repo.full_name', ['outsider/repository']],
  ['github.event.pull_request.head.repo.fork', [true]],
  ['github.event.pull_request.head.repo.owner.login', ['outsider']],
  ['github.event.pull_request.head.user.login', ['outsider']],
  ['github.event.pull_request.user.login', ['outsider']],
  ['github.event.pull_request.author_association', STRANGERS],
  ['github.event.issue.user.login', ['outsider']],
  ['github.event.issue.author_association', STRANGERS],
  ['github.event.comment.user.login', ['outsider']],
  ['github.event.comment.author_association', STRANGERS],
  ['github.event.review.author_association', STRANGERS],
  ['github.event.workflow_run.event', ['pull_request']],
  ['github.event.workflow_run.head_repository.full_name', ['outsider/repository']],
  ['github.event.workflow_run.head_repository.fork', [true]],
  ['github.event.workflow_run.head_repository.owner.login', ['outsider']],
])

/** What only some events bring along. Source: https://docs.github.com/en/webhooks/webhook-events-and-payloads */
const PAYLOADS: readonly (readonly [path: RegExp, events: RegExp])[] = [
  [/^github\.event\.(?:pull_request|number)\b/, /^pull_request/],
  [/^github\.event\.workflow_run\b/, /^workflow_run$/],
  [/^github\.event\.comment\b/, /comment$/],
  [/^github\.event\.issue\b/, /^issue/],
  [/^github\.event\.review\b/, /^pull_request_review$/],
]

/** Whether a path asks for what the event does not bring. */
function isAbsent(path: string, event: string): boolean {
  return PAYLOADS.some(([asked, events]) => asked.test(path) && !events.test(event))
}

const HERE =
  /^github\.(?:repository|repository_owner|event\.repository\.(?:full_name|owner\.login)|event\.pull_request\.base\.repo\.(?:full_name|owner\.login))$/

function literalsOf(condition: string): readonly string[] {
  return [...condition.matchAll(/'([^']*)'/g)].map(([, literal]) => literal!)
}

/** `contains(env.MAY, ….author_association)`: the list names who may. One that is written out is evaluated instead. */
function asksWhoItIs({ value }: Text): boolean {
  if (/contains\(\s*(?:fromJSON\(\s*)?'/i.test(value)) return false
  return /author_association\s*\)/.test(value) && !/!\s*contains|\|\|(?!.*author_association)/.test(value)
}

function startsOf(model: WorkflowsModel, { file }: Spot, depth: number): Reach {
  if (depth > 6) return NOWHERE
  if (file.kind === 'action') return fromCallers(callersOfAction(model, file), model, depth)
  const own = file.triggers
    .filter((trigger) => trigger.event.value !== 'workflow_run' || followsOutsiders(model, trigger))
    .map(({ event }) => event.value.toLowerCase())
  if (!own.includes('workflow_call')) return { events: new Set(own), open: false }
  const called = fromCallers(callersOfWorkflow(model, file), model, depth)
  const events = own.filter((event) => event !== 'workflow_call')
  return { events: new Set([...events, ...called.events]), open: called.open }
}

/** A `workflow_run` after workflows of this repository that no pull request starts brings nothing from outside. */
function followsOutsiders(model: WorkflowsModel, trigger: Trigger): boolean {
  const names = trigger.filters.filter(({ key }) => key.value === 'workflows').flatMap(({ values }) => values)
  return (
    names.length === 0 ||
    names.some(({ value }) => {
      const named = model.workflows.filter(
        (workflow) => workflow.name?.value === value || workflow.path === value,
      )
      const outside = /^(?:pull_request|issue|discussion|workflow_run|watch|fork)/
      return (
        named.length === 0 ||
        named.some(({ triggers }) => triggers.some(({ event }) => outside.test(event.value)))
      )
    })
  )
}

function fromCallers(callers: readonly Spot[], model: WorkflowsModel, depth: number): Reach {
  if (callers.length === 0) return { events: new Set(), open: true }
  const reaches = callers.map((caller) => reachOf(model, caller, depth + 1))
  return {
    events: new Set(reaches.flatMap(({ events }) => [...events])),
    open: reaches.some(({ open }) => open),
  }
}

/** The steps of this repository that use one of its actions. */
export function callersOfAction(
  model: WorkflowsModel,
  action: Action,
): readonly (Spot & { readonly step: Step })[] {
  return callersIn(model).ofActions.get(action) ?? []
}

/** The jobs of this repository that call one of its workflows. */
export function callersOfWorkflow(
  model: WorkflowsModel,
  workflow: Workflow,
): readonly (Spot & { readonly job: Job })[] {
  return callersIn(model).ofWorkflows.get(workflow) ?? []
}

interface Callers {
  readonly ofActions: Map<Action, (Spot & { readonly step: Step })[]>
  readonly ofWorkflows: Map<Workflow, (Spot & { readonly job: Job })[]>
}

/** Found in one pass: each step of a called workflow asks, and a repository may have thousands. */
const callers = new WeakMap<WorkflowsModel, Callers>()

function callersIn(model: WorkflowsModel): Callers {
  const known = callers.get(model)
  if (known !== undefined) return known
  const found: Callers = { ofActions: new Map(), ofWorkflows: new Map() }
  const use = (file: Workflow | Action, job: Job | null, step: Step): void => {
    const action = step.uses === null ? null : localAction(model, step.uses.reference)
    if (action !== null)
      found.ofActions.set(action, [...(found.ofActions.get(action) ?? []), { file, job, step }])
  }
  for (const file of model.workflows) {
    for (const job of file.jobs) {
      const called = job.uses === null ? null : localWorkflow(model, job.uses.reference)
      if (called !== null)
        found.ofWorkflows.set(called, [...(found.ofWorkflows.get(called) ?? []), { file, job, step: null }])
      for (const step of job.steps) use(file, job, step)
    }
  }
  for (const file of model.actions) for (const step of file.steps) use(file, null, step)
  callers.set(model, found)
  return found
}
