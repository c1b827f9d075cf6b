import type { Entry, Job, Text, Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { localWorkflow } from '../local-references.ts'

/** A job as one of its runs has it: where it stands in a called workflow, with what that caller hands in. */
export interface JobInstance {
  readonly workflow: Workflow
  readonly job: Job
  /** The job that calls the workflow; `null` where an event starts it. */
  readonly caller: JobInstance | null
}

const MAX_DEPTH = 5

/**
 * Every job with steps, once for each way in which an event comes to it. A workflow that is only called, and not from
 * here, counts with its inputs open.
 */
export function jobInstances(model: WorkflowsModel): readonly JobInstance[] {
  const called = new Set<Workflow>()
  for (const { jobs } of model.workflows) {
    for (const job of jobs) {
      const callee = job.uses === null ? null : localWorkflow(model, job.uses.reference)
      if (callee !== null) called.add(callee)
    }
  }
  return model.workflows
    .filter(
      (workflow) =>
        !called.has(workflow) || workflow.triggers.some(({ event }) => event.value !== 'workflow_call'),
    )
    .flatMap((workflow) =>
      workflow.jobs.flatMap((job) => expanded(model, { workflow, job, caller: null }, 0)),
    )
}

function expanded(model: WorkflowsModel, instance: JobInstance, depth: number): readonly JobInstance[] {
  const { job } = instance
  if (job.uses === null) return [instance]
  const callee = localWorkflow(model, job.uses.reference)
  if (callee === null) return [instance]
  if (depth > MAX_DEPTH) return []
  return callee.jobs.flatMap((inner) =>
    expanded(model, { workflow: callee, job: inner, caller: instance }, depth + 1),
  )
}

/** What the caller hands in for an input of the workflow: its text, with the caller's instance to read it in. */
export function givenInput(
  instance: JobInstance,
  name: string,
): { readonly text: Text; readonly from: JobInstance | null } | null {
  const { caller, workflow } = instance
  const given = caller === null ? undefined : entryOf(caller.job.with, name)
  if (given !== undefined) return { text: given, from: caller }
  const declared = workflow.triggers
    .flatMap(({ inputs }) => inputs)
    .find((input) => input.name.value.toLowerCase() === name.toLowerCase())
  return declared?.default == null ? null : { text: declared.default, from: null }
}

/** What the caller hands in for a secret; `inherit` where it is the caller's own of that name. */
export function givenSecret(instance: JobInstance, name: string): Text | 'inherit' | null {
  const { caller } = instance
  if (caller === null) return null
  if (caller.job.secrets === 'inherit') return 'inherit'
  return entryOf(caller.job.secrets, name) ?? null
}

export function entryOf(entries: readonly Entry[], name: string): Text | undefined {
  return entries.find(({ key }) => key.value.toLowerCase() === name.toLowerCase())?.value
}
