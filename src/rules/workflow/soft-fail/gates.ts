import type { Job, Text, Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { publications, publishes } from '../publishing/publishes.ts'
import { canBeTrue, type Given, givenMatrix } from './conditions.ts'

/** Whether nothing hangs on a workflow: somebody starts it to read what it says, and it publishes nothing. */
export function isReadOnDemand(model: WorkflowsModel, workflow: Workflow | null): boolean {
  return workflow !== null && startsBy(workflow, /^workflow_dispatch$/) && publishesNothing(model, workflow)
}

/**
 * Whether no change and no release waits for a workflow: it runs by the clock or by hand, and publishes nothing. What
 * its scans find is news all the same.
 */
export function gatesNothing(model: WorkflowsModel, workflow: Workflow | null): boolean {
  return (
    workflow !== null &&
    startsBy(workflow, /^(?:schedule|workflow_dispatch)$/) &&
    publishesNothing(model, workflow)
  )
}

/** Whether a workflow may publish, or hand its work to what may, where such an event starts it. */
export function publishesOn(model: WorkflowsModel, { jobs }: Workflow, event: string): boolean {
  return jobs.some((job) => {
    const known = givenMatrix(job.matrix)
    const given: Given = {
      ...known,
      context: (path) => (path === 'github.event_name' ? [event] : known.context(path)),
    }
    const mayRun = (condition: Text | null): boolean => condition === null || canBeTrue(condition, given)
    if (!mayRun(job.if)) return false
    return (
      job.uses !== null ||
      job.environment !== null ||
      publications(model, job).some(({ step }) => mayRun(step.if))
    )
  })
}

/**
 * Whether a job tries a toolchain that is not out yet, where no change waits for it: beside the pipelines, by the clock.
 * What it finds is news of the toolchain.
 */
export function triesToolchain(model: WorkflowsModel, workflow: Workflow | null, job: Job): boolean {
  return (
    workflow !== null &&
    startsBy(workflow, /^(?:schedule|workflow_dispatch)$/) &&
    publishesNothing(model, workflow) &&
    job.steps.some(
      ({ run, uses, with: inputs }) =>
        TOOLCHAIN.test(run?.text.value ?? '') ||
        /toolchain@(?:beta|nightly)$/i.test(uses?.text.value ?? '') ||
        inputs.some(
          ({ key, value }) =>
            /(?:toolchain|-version)$/i.test(key.value) &&
            /(?:^|-)(?:beta|nightly|dev|tip|canary)\b/i.test(value.value),
        ),
    )
  )
}

const TOOLCHAIN =
  /\b(?:cargo|rustc) \+(?:beta|nightly)\b|\brustup (?:toolchain install|update|install|default|override set) (?:beta|nightly)\b|\bgotip\b/

function startsBy({ triggers }: Workflow, events: RegExp): boolean {
  return triggers.length > 0 && triggers.every(({ event }) => events.test(event.value))
}

function publishesNothing(model: WorkflowsModel, { jobs }: Workflow): boolean {
  return jobs.every((job) => job.uses === null && job.environment === null && !publishes(model, job))
}
