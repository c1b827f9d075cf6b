import type { Image, Job, Step, Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { restoredBy } from '../cache-in-release/caches.ts'
import { publishes } from '../publishing/publishes.ts'
import { actionName } from '../soft-fail/jobs.ts'
import { isHosted, mayPublish } from './service.ts'

/**
 * Whether nothing leaves a job's own container: the job may only read, holds no secret, hands nothing on, and the machine
 * is gone afterwards. What runs in it can still spoil the verdict, and see what the repository holds.
 */
export function keepsToItself(model: WorkflowsModel, file: Workflow, job: Job, { role }: Image): boolean {
  const permissions = job.permissions ?? file.permissions
  return (
    role === 'container' &&
    permissions !== null &&
    !mayPublish(permissions, job) &&
    isHosted(job) &&
    job.outputs.length === 0 &&
    job.steps.every((step) => step.uses === null || ONLY_READS.test(actionName(step) ?? '')) &&
    !holdsSecret(file, job) &&
    !publishes(model, job) &&
    !job.steps.some((step) => restores(model, step)) &&
    !trustsCaches(model)
  )
}

/** Actions that bring something to the job, and take nothing away from it. */
const ONLY_READS = /^actions\/(?:checkout|setup-\w{1,20})$/

function restores(model: WorkflowsModel, step: Step): boolean {
  return restoredBy(model, step, { events: ['push'], refused: false }).length > 0
}

/** The runner gives every action in the container the right to write caches, which what is released, or has a secret beside it, may take. */
function trustsCaches(model: WorkflowsModel): boolean {
  const known = read.get(model)
  if (known !== undefined) return known
  const found = model.workflows.some((file) =>
    file.jobs.some((job) => matters(model, file, job) && job.steps.some((step) => restores(model, step))),
  )
  read.set(model, found)
  return found
}

const read = new WeakMap<WorkflowsModel, boolean>()

function matters(model: WorkflowsModel, file: Workflow, job: Job): boolean {
  return (
    publishes(model, job) || mayPublish(job.permissions ?? file.permissions, job) || holdsSecret(file, job)
  )
}

/** The token of the job may only read. */
function holdsSecret({ env }: Workflow, job: Job): boolean {
  const texts = [
    ...env,
    ...job.env,
    ...job.containerSettings.flatMap((settings) => [...settings.env, ...settings.words]),
    ...job.steps.flatMap((step) => [...step.env, ...step.with]),
  ].map(({ value }) => value)
  const scripts = job.steps.flatMap(({ run }) => (run === null ? [] : [run.text]))
  return [...texts, ...scripts].some(({ expressions }) =>
    expressions.some(
      ({ error, reads }) =>
        error !== null ||
        reads.some(
          ({ path: [context, name] }) => context === 'secrets' && !/^github_token$/i.test(name ?? '*'),
        ),
    ),
  )
}
