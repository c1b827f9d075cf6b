import type { Job, Step, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { tagsOf } from '../publishing/by-action.ts'
import { imageTargets, namesIn } from '../publishing/image-targets.ts'
import { type Publication, publications } from '../publishing/publishes.ts'
import { isOwnToken } from './own-token.ts'

/** Whether a job signs in to GitHub's own registry with its own token, and pushes an image afterwards that may go there. */
export function pushesToOwnRegistry(model: WorkflowsModel, job: Job): boolean {
  const login = job.steps.findIndex(signsIn)
  return (
    login !== -1 &&
    publications(model, job).some(
      (one) => one.kind === 'image' && one.step.index > job.steps[login]!.index && mayGoThere(one),
    )
  )
}

/** An image whose names are all written out goes where they say; a name without a host goes to another registry. */
function mayGoThere({ command, inner }: Publication): boolean {
  const outputs = inner.with.filter(({ key }) => key.value.toLowerCase() === 'outputs')
  const names =
    command === null
      ? [...tagsOf(inner), ...outputs.flatMap(({ value }) => namesIn(value.value))]
      : imageTargets(command)
  return (
    names.length === 0 || names.some((name) => name.includes('$') || /^(?:\w+:\/\/)?ghcr\.io\//i.test(name))
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
