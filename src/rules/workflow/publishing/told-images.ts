import type { Job, Step, Workflow } from '../../../sources/workflows/model.ts'
import { canonical, known, toldText } from '../shell/told-words.ts'
import { input, tagsOf } from './by-action.ts'
import { imageTargets, isHere, namesIn } from './image-targets.ts'
import type { Publication } from './publishes.ts'

/** Whether every image that a publication pushes stays in a registry of the job's own, by what its variables hold. */
export function staysOnRunner(workflow: Pick<Workflow, 'env'>, job: Job, publication: Publication): boolean {
  if (publication.kind !== 'image') return false
  const images = imagesOf(workflow, job, publication)
  return images.length > 0 && images.every((image) => isHere(image))
}

/** The images that a publication pushes, as far as the workflow tells; those of `docker/metadata-action` by its names. */
export function imagesOf(
  workflow: Pick<Workflow, 'env'>,
  job: Job,
  publication: Publication,
): readonly string[] {
  const { command, inner, step } = publication
  const env = [...workflow.env, ...job.env, ...step.env, ...(inner === step ? [] : inner.env)]
  if (command !== null) {
    const isFollowed = command.script === inner.run
    return imageTargets(command).map((image) => (isFollowed ? toldText(image, command, env) : null) ?? image)
  }
  const outputs = (input(inner, 'outputs') ?? '').split('\n').flatMap(namesIn)
  return [...tagsOf(inner), ...outputs]
    .flatMap((tag) => (inner === step ? (namedBefore(job, step, tag) ?? [tag]) : [tag]))
    .map((tag) => canonical(tag).replaceAll(/\$\{\{[^{}]*\}\}/g, (one) => known(one, env)))
}

/** `${{ steps.meta.outputs.tags }}`: the images that a step of `docker/metadata-action` was given. */
function namedBefore(job: Job, { index }: Step, tag: string): readonly string[] | null {
  const id = /^\$\{\{steps\.([\w-]+)\.outputs\.tags\}\}$/.exec(canonical(tag))?.[1]?.toLowerCase()
  const step = job.steps.slice(0, index).find((one) => id !== undefined && one.id?.value.toLowerCase() === id)
  if (step?.uses?.reference.kind !== 'repository') return null
  const { owner, repository } = step.uses.reference
  if (`${owner}/${repository}`.toLowerCase() !== 'docker/metadata-action') return null
  const images = (input(step, 'images') ?? '').split(/[\n,]/).map((image) => image.trim())
  return images.filter((image) => image !== '')
}
