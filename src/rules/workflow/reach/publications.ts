import type { Action, Job, Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { type Publication, publications } from '../publishing/publishes.ts'
import { isDead } from './dead.ts'

/** What a job publishes in steps that an event can reach. */
export function livePublications(
  model: WorkflowsModel,
  workflow: Workflow,
  job: Job,
): readonly Publication[] {
  return publications(model, job).filter(({ step }) => !isDead(model, workflow, job, step))
}

/** Whether a job publishes or deploys anything on one of its workflow's events. */
export function publishesNow(model: WorkflowsModel, file: Workflow | Action, job: Job | null): boolean {
  return job !== null && file.kind === 'workflow' && livePublications(model, file, job).length > 0
}

/** The jobs that publish, those first whose publication an event can reach. */
export function publishersLiveFirst(model: WorkflowsModel, workflow: Workflow): readonly Job[] {
  const publishing = workflow.jobs.filter((job) => publications(model, job).length > 0)
  const isLive = (job: Job): boolean => publishesNow(model, workflow, job)
  return [...publishing.filter(isLive), ...publishing.filter((job) => !isLive(job))]
}
