import type { Job, Step, WorkflowsModel } from '../../../sources/workflows/model.ts'

/** What puts no file of Go into the workspace. */
const QUIET =
  /^(?:actions\/(?:setup-[\w-]+|create-github-app-token)|docker\/(?:setup-[\w-]+|login-action|metadata-action)|pnpm\/action-setup|step-security\/harden-runner|sigstore\/cosign-installer)$/i

/**
 * Whether a step is `actions/setup-go` where it finds nothing to make the cache's key of, and restores none: the root of
 * the workspace, where it looks, has neither `go.sum` nor `go.mod`. Nothing but a plain checkout may come before it.
 * Source: actions/setup-go, README ("Caching dependency files and build outputs") and `src/cache-restore.ts`.
 */
export function keyedByNothing(model: WorkflowsModel, job: Job, step: Step): boolean {
  if (nameOf(step) !== 'actions/setup-go' || model.hasGoModule) return false
  if (given(step, 'cache-dependency-path') || !job.steps.includes(step)) return false
  return job.steps
    .filter(({ index }) => index < step.index)
    .every((one) => {
      const name = nameOf(one)
      if (name !== 'actions/checkout') return name !== null && QUIET.test(name)
      return !given(one, 'repository') && !given(one, 'ref') && !given(one, 'path')
    })
}

function nameOf({ uses }: Step): string | null {
  if (uses?.reference.kind !== 'repository') return null
  const { owner, repository, path } = uses.reference
  return [owner, repository, ...(path === '' ? [] : [path])].join('/').toLowerCase()
}

function given({ with: inputs }: Step, name: string): boolean {
  return inputs.some(({ key }) => key.value.toLowerCase() === name)
}
