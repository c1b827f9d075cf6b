import type { WorkflowsModel } from '../../../sources/workflows/model.ts'
import { publishes } from '../publishing/publishes.ts'
import type { Place } from '../references/places.ts'
import { checkingAction } from '../soft-fail/jobs.ts'
import { scansOrDeploys } from './publishing.ts'

/**
 * Whether no change and no release waits for what a workflow does: the clock starts it, or somebody's hand, and none
 * of its jobs publishes, deploys or looks for vulnerabilities.
 */
export function gatesNothing(model: WorkflowsModel, { file }: Place): boolean {
  if (file.kind !== 'workflow' || !file.triggers.some(({ event }) => event.value === 'schedule')) return false
  if (!file.triggers.every(({ event }) => BY_THE_CLOCK.test(event.value))) return false
  return file.jobs.every(
    (job) =>
      job.uses === null &&
      job.environment === null &&
      !publishes(model, job) &&
      job.steps.every(
        (step) =>
          checkingAction(step) === null &&
          !MAY_PUBLISH.test(step.run?.text.value ?? step.uses?.text.value ?? '') &&
          (step.run === null || !scansOrDeploys(step.run)),
      ),
  )
}

/** Whatever goes out by a script or a target of the repository. */
const MAY_PUBLISH = /publish|release|deploy|upload|push/i

const BY_THE_CLOCK = /^(?:schedule|workflow_dispatch|repository_dispatch)$/
