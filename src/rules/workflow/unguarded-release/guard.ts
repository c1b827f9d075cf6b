import type { Job, Step, Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { hasEnded } from '../../../sources/workflows/order.ts'
import { neededBy } from '../jobs/needs.ts'
import { isOfChange, occasionsOf } from '../jobs/occasions.ts'
import { type ReachedStep, reachedSteps } from '../jobs/reached.ts'
import { localWorkflow } from '../local-references.ts'
import { canBeTrue, givenMatrix } from '../soft-fail/conditions.ts'
import { isSoft, neverHolds, voidedBy } from '../soft-fail/jobs.ts'
import { callersOfWorkflow } from '../untrusted/reach.ts'
import { holdsWith, runsDespite, stepRunsDespite } from './conditions.ts'
import { gateStep, isGate } from './gate-steps.ts'

/** What stands between a publication and the gate; the nearest miss of several. */
export type Guard =
  | { readonly kind: 'guarded' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'called-from-elsewhere' }
  | { readonly kind: 'unguarded-call'; readonly caller: string }
  | {
      readonly kind: 'not-needed' | 'soft' | 'may-be-skipped' | 'ignored' | 'too-late' | 'unawaited'
      readonly job: Job
    }

const GUARDED: Guard = { kind: 'guarded' }
const MAX_DEPTH = 6

/**
 * Whether this gate has to say yes before a job publishes: in an earlier step, in a job that it needs, or before the
 * call where the job stands in a called workflow.
 * @param publication the step that publishes; `null` where the whole job is what waits (a call)
 */
export function guardOf(
  model: WorkflowsModel,
  workflow: Workflow,
  job: Job,
  publication: Step | null,
  others: ReadonlySet<string>,
  depth = 0,
): Guard {
  const misses: Guard[] = []
  const own = publication === null ? null : inSameJob(model, workflow, job, publication, others)
  if (own?.kind === 'guarded') return own
  if (own !== null) misses.push(own)
  const needed = neededBy(workflow, job)
  for (const other of workflow.jobs) {
    if (other === job) continue
    const state = gateJob(model, workflow, other, others, depth)
    if (state === 'none') continue
    if (state !== 'gate') {
      if (needed.has(other)) misses.push({ kind: state, job: other })
    } else if (!needed.has(other)) misses.push({ kind: 'not-needed', job: other })
    else if (runsDespite(workflow, other, job)) misses.push({ kind: 'ignored', job: other })
    else return GUARDED
  }
  const calls = callsOf(model, workflow, others, depth)
  if (calls !== null) return calls.kind === 'guarded' ? calls : (misses[0] ?? calls)
  return misses.find(({ kind }) => kind !== 'not-needed') ?? misses[0] ?? { kind: 'absent' }
}

/** A workflow that is only called is guarded where every call is. */
function callsOf(
  model: WorkflowsModel,
  workflow: Workflow,
  others: ReadonlySet<string>,
  depth: number,
): Guard | null {
  if (workflow.triggers.some(({ event }) => event.value !== 'workflow_call') || depth > MAX_DEPTH) return null
  const callers = callersOfWorkflow(model, workflow)
  if (callers.length === 0) return { kind: 'called-from-elsewhere' }
  for (const { file, job } of callers) {
    // A pull request's run releases nothing, whichever workflow it calls.
    if (file.kind !== 'workflow' || occasionsOf(model, job).every(isOfChange)) continue
    const guard = guardOf(model, file, job, null, others, depth + 1)
    if (guard.kind !== 'guarded')
      return { kind: 'unguarded-call', caller: `${file.path}, job ${job.id.value}` }
  }
  return GUARDED
}

type GateJob = 'gate' | 'soft' | 'may-be-skipped' | 'none'

/** Whether a job, or the workflow that it calls, runs the gate so that its failure is the job's. */
function gateJob(
  model: WorkflowsModel,
  workflow: Workflow,
  job: Job,
  others: ReadonlySet<string>,
  depth: number,
): GateJob {
  const found =
    job.uses === null ? gateOfSteps(model, workflow, job, others) : gateOfCall(model, job, others, depth)
  if (found !== 'gate') return found
  if (neverHolds(job.if, job.matrix)) return 'may-be-skipped'
  return canBeTrue(job.continueOnError, givenMatrix(job.matrix)) ? 'soft' : 'gate'
}

function gateOfCall(model: WorkflowsModel, job: Job, others: ReadonlySet<string>, depth: number): GateJob {
  const { reference } = job.uses!
  if (reference.kind === 'repository') return isGate(model, reference, others) ? 'gate' : 'none'
  const called = localWorkflow(model, reference)
  if (called === null || depth > MAX_DEPTH) return 'none'
  let nearest: GateJob = 'none'
  for (const inner of called.jobs) {
    const state = gateJob(model, called, inner, others, depth + 1)
    // A call whose jobs are all skipped succeeds.
    if (state === 'gate' && inner.if === null) return 'gate'
    if (state !== 'none') nearest = state === 'gate' ? 'may-be-skipped' : state
  }
  return nearest
}

function gateOfSteps(
  model: WorkflowsModel,
  workflow: Workflow,
  job: Job,
  others: ReadonlySet<string>,
): GateJob {
  let nearest: GateJob = 'none'
  for (const reached of reachedSteps(model, workflow, job)) {
    const state = stateOf(model, job, reached, others, [])
    if (state === 'gate') return 'gate'
    if (state !== 'none') nearest = state
  }
  return nearest
}

function stateOf(
  model: WorkflowsModel,
  job: Job,
  { step, own }: ReachedStep,
  others: ReadonlySet<string>,
  publication: readonly Step['if'][],
): GateJob {
  const gate = gateStep(model, step, others)
  if (gate === 'none') return 'none'
  if (gate === 'swallowed' || [step, own].some((one) => isSoft(one, job.matrix))) return 'soft'
  if (voidedBy(own, job.matrix) !== null) return 'soft'
  return [step, own].every((one) => holdsWith(one.if, publication)) ? 'gate' : 'may-be-skipped'
}

function inSameJob(
  model: WorkflowsModel,
  workflow: Workflow,
  job: Job,
  publication: Step,
  others: ReadonlySet<string>,
): Guard | null {
  let nearest: Guard | null = null
  for (const reached of reachedSteps(model, workflow, job)) {
    const { own } = reached
    const late = !hasEnded(own, publication.index)
    const group = own.background?.group ?? null
    const begun = own.index < publication.index || (group !== null && group === publication.background?.group)
    const state = stateOf(model, job, reached, others, [publication.if])
    if (state === 'none') continue
    if (late) nearest ??= { kind: begun ? 'unawaited' : 'too-late', job }
    else if (state !== 'gate') nearest = { kind: state, job }
    else if (stepRunsDespite(publication.if, own.id?.value ?? null)) nearest = { kind: 'ignored', job }
    else return GUARDED
  }
  return nearest
}
