import type {
  Entry,
  Expression,
  Job,
  Step,
  Text,
  Workflow,
  WorkflowsModel,
} from '../../../sources/workflows/model.ts'
import { hasEnded } from '../../../sources/workflows/order.ts'
import { isHosted } from '../jobs/hosted.ts'
import { neededBy } from '../jobs/needs.ts'
import { mayFindKey } from './lying-keys.ts'
import type { Publication } from './publishes.ts'

/**
 * Whether a job's scripts have nothing to sign in with where they publish: no secret reaches the job, nor a key that lies
 * in the repository, its token may write nothing and fetch no identity, and its machine is new. What such a command sends
 * goes to a folder, a daemon or a cluster of the job's own, or nowhere. An action may have an agreement with its service
 * and is not judged.
 */
export function publishesWithoutKey(
  model: WorkflowsModel,
  workflow: Workflow,
  job: Job,
  all: readonly Publication[],
): boolean {
  if (
    !all.every(({ inner }) => inner.run !== null) ||
    !isHosted(job) ||
    job.environment !== null ||
    !mayOnlyRead(job.permissions ?? workflow.permissions)
  )
    return false
  // Steps that start after all of it has ended give it no key.
  const before = job.steps.filter(({ index }) => !all.every(({ step }) => hasEnded(step, index)))
  const texts = textsOf(workflow, job, before)
  if (!texts.every(({ expressions }) => expressions.every(isOpen))) return false
  const isHandedKey =
    texts.some(readsOutputs) && [...neededBy(workflow, job)].some((one) => mayHoldKey(workflow, one))
  return !isHandedKey && !mayFindKey(model, workflow, job, before)
}

/** No permissions at all leave the repository's default, which may be all of them. */
function mayOnlyRead(permissions: Job['permissions']): boolean {
  if (permissions === null) return false
  const { kind, scopes } = permissions
  if (kind === 'write-all' || kind === 'dynamic') return false
  return scopes.every(({ value }) => /^(?:read|none)$/i.test(value.value.trim()))
}

/** Every place by which a job can come to a secret. */
function textsOf(workflow: Workflow, job: Job, counted: readonly Step[]): readonly Text[] {
  const steps = counted.flatMap((step) => [
    ...valuesOf([...step.env, ...step.with]),
    ...(step.run === null ? [] : [step.run.text]),
  ])
  const containers = job.containerSettings.flatMap(({ env, words }) => valuesOf([...env, ...words]))
  const logins = job.registryLogins.flatMap(({ entries }) => valuesOf(entries))
  return [...valuesOf([...workflow.env, ...job.env]), ...steps, ...containers, ...logins]
}

function valuesOf(entries: readonly Entry[]): readonly Text[] {
  return entries.map(({ value }) => value)
}

function readsOutputs({ expressions }: Text): boolean {
  return expressions.some(({ reads }) =>
    reads.some(({ path }) => path[0] === 'needs' && path[2] !== 'result'),
  )
}

/** GitHub drops an output that holds a secret as it is, but not one that was put into other words before. */
function mayHoldKey(workflow: Workflow, job: Job): boolean {
  if (job.uses !== null) return job.secrets === 'inherit' || job.secrets.length > 0
  return !textsOf(workflow, job, job.steps).every(({ expressions }) => expressions.every(isOpen))
}

/** Contexts that hold no secret, but for outputs; inputs and variables may hold any. */
const OPEN = new Set(['matrix', 'strategy', 'runner', 'job', 'steps', 'needs', 'env'])

/** What whoever starts a run hands in, as far as it is more than a text of git's. */
const HANDED_IN = /^github(?:\.event(?:\.(?:inputs|client_payload|deployment)(?:\..*)?)?)?$/i

function isOpen({ error, reads }: Expression): boolean {
  return (
    error === null &&
    reads.every(({ path }) => {
      const read = path.join('.')
      if (/^secrets\.github_token$/i.test(read) || OPEN.has(path[0]!)) return true
      return path[0] === 'github' && !path.includes('*') && !HANDED_IN.test(read)
    })
  )
}
