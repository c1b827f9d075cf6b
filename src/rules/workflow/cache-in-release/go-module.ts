import type { Job, Step, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { isHosted } from '../jobs/hosted.ts'

/** What puts no file of Go into the workspace. */
const QUIET =
  /^(?:actions\/(?:setup-[\w-]+|create-github-app-token)|docker\/(?:setup-[\w-]+|login-action|metadata-action)|pnpm\/action-setup|step-security\/harden-runner|sigstore\/cosign-installer)$/i

/**
 * Why a step is `actions/setup-go` that finds nothing to make the cache's key of, and restores none: the root of the
 * workspace, where it looks, has neither `go.sum` nor `go.mod`. Nothing but a plain checkout may come before it, or no
 * checkout at all where the machine is new. `null` where it may find one.
 * Source: actions/setup-go, README ("Caching dependency files and build outputs") and `src/cache-restore.ts`.
 */
export function keyedByNothing(
  model: WorkflowsModel,
  job: Job,
  step: Step,
): 'no module' | 'no checkout' | null {
  if (nameOf(step) !== 'actions/setup-go' || !job.steps.includes(step)) return null
  if (given(step, 'cache-dependency-path')) return null
  const earlier = job.steps.filter(({ index }) => index < step.index)
  const checkouts = earlier.filter((one) => nameOf(one) === 'actions/checkout')
  const isQuiet = earlier.every((one) => checkouts.includes(one) || QUIET.test(nameOf(one) ?? ''))
  if (!isQuiet) return null
  // The workspace of a machine that is made for one job is empty at its start.
  const isFresh = job.container === null && isHosted(job)
  if (checkouts.length === 0 && step.background === null && isFresh) return 'no checkout'
  const isPlain = checkouts.every((one) => !['repository', 'ref', 'path'].some((name) => given(one, name)))
  return isPlain && !model.hasGoModule ? 'no module' : null
}

function nameOf({ uses }: Step): string | null {
  if (uses?.reference.kind !== 'repository') return null
  const { owner, repository, path } = uses.reference
  return [owner, repository, ...(path === '' ? [] : [path])].join('/').toLowerCase()
}

function given({ with: inputs }: Step, name: string): boolean {
  return inputs.some(({ key }) => key.value.toLowerCase() === name)
}
