import type { Job, Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { publishes } from '../publishing/publishes.ts'

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
