import type { Job, Step, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { publications } from '../publishing/publishes.ts'
import { isOwnToken } from './own-token.ts'

/** Whether a job signs in to GitHub's own registry with its own token, and pushes an image afterwards. */
export function pushesToOwnRegistry(model: WorkflowsModel, job: Job): boolean {
  const login = job.steps.findIndex(signsIn)
  return (
    login !== -1 &&
    publications(model, job).some(
      ({ kind, step }) => kind === 'image' && step.index > job.steps[login]!.index,
    )
  )
}

function signsIn({ uses, with: inputs }: Step): boolean {
  const reference = uses?.reference
  if (reference?.kind !== 'repository') return false
  if (`${reference.owner}/${reference.repository}`.toLowerCase() !== 'docker/login-action') return false
  const input = (name: string) => inputs.find(({ key }) => key.value.toLowerCase() === name)?.value
  const password = input('password')
  return (
    input('registry')?.value.trim().toLowerCase() === 'ghcr.io' &&
    password !== undefined &&
    isOwnToken(password)
  )
}
