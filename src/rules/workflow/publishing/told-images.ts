import type { Entry, Job, Step, Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { imageParts } from '../floating-artifact/names.ts'
import { canonical, known, possibleTexts, toldText } from '../shell/told-words.ts'
import { input, tagsOf } from './by-action.ts'
import { imageTargets, isHere, mayNameMore, namesIn } from './image-targets.ts'
import { leftAlone } from './left-alone.ts'
import type { Publication } from './publishes.ts'

type Pushed = Pick<Publication, 'step' | 'inner' | 'command'>

/** Whether every image that a publication pushes stays in a registry of the job's own, by what its variables hold. */
export function staysOnRunner(
  model: WorkflowsModel,
  workflow: Pick<Workflow, 'env'>,
  job: Job,
  publication: Pushed,
): boolean {
  if (publication.command !== null && mayNameMore(publication.command)) return false
  // A variable may hold several names, or options that name more.
  const images = placesOf(model, workflow, job, publication).flatMap((image) => image.split(/[\s,]+/))
  return images.length > 0 && images.every((image) => isHere(image))
}

/** All the images that a publication may push, in loops and branches as well, as far as their places are told. */
function placesOf(
  model: WorkflowsModel,
  workflow: Pick<Workflow, 'env'>,
  job: Job,
  publication: Pushed,
): readonly string[] {
  const { command, inner } = publication
  if (command?.script !== inner.run || command === null) return imagesOf(model, workflow, job, publication)
  const env = givenTo(model, workflow, job, publication)
  return imageTargets(command).flatMap((image) => possibleTexts(image, command, env) ?? [image])
}

/** The images that a publication pushes, as far as the workflow tells; those of `docker/metadata-action` by its names. */
export function imagesOf(
  model: WorkflowsModel,
  workflow: Pick<Workflow, 'env'>,
  job: Job,
  publication: Pushed,
): readonly string[] {
  const { command, inner, step } = publication
  const env = givenTo(model, workflow, job, publication)
  if (command !== null) {
    const isFollowed = command.script === inner.run
    return imageTargets(command).map((image) => (isFollowed ? toldText(image, command, env) : null) ?? image)
  }
  const outer = leftAlone(model, [...workflow.env, ...job.env], job, publication)
  const outputs = (input(inner, 'outputs') ?? '').split('\n').flatMap(namesIn)
  return [...tagsOf(inner), ...outputs]
    .flatMap((tag) => (inner === step ? (namedBefore(job, step, tag, outer) ?? [tag]) : [tag]))
    .flatMap((tag) => linesOf(canonical(tag).replaceAll(/\$\{\{[^{}]*\}\}/g, (one) => known(one, env))))
}

/** The variables of the step that publishes, the nearest last. */
function givenTo(
  model: WorkflowsModel,
  workflow: Pick<Workflow, 'env'>,
  job: Job,
  publication: Pushed,
): readonly Entry[] {
  const { inner, step } = publication
  const outer = leftAlone(model, [...workflow.env, ...job.env], job, publication)
  return [...outer, ...step.env, ...(inner === step ? [] : inner.env)]
}

/** The tag of an image: `null` where none is written, `undefined` where only a run knows; the repository's name holds none. */
export function tagIn(image: string): string | null | undefined {
  return imageParts(image.replaceAll(/\$\{\{\s*github\.repository(?:_owner)?\s*\}\}/g, 'here')).tag
}

/** A variable that this step is not told stays open, whatever a later step is told. */
function fixed(expression: string, env: readonly Entry[]): string {
  const text = known(expression, env)
  return text === expression && text.startsWith('${{env.') ? '${{job.none}}' : text
}

/** A variable may hold the whole list. */
function linesOf(text: string): readonly string[] {
  return text
    .split(/\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** `${{ steps.meta.outputs.tags }}`: the images that a step of `docker/metadata-action` was given. */
function namedBefore(
  job: Job,
  { index }: Step,
  tag: string,
  outer: readonly Entry[],
): readonly string[] | null {
  const id = /^\$\{\{steps\.([\w-]+)\.outputs\.tags\}\}$/.exec(canonical(tag))?.[1]?.toLowerCase()
  const step = job.steps.slice(0, index).find((one) => id !== undefined && one.id?.value.toLowerCase() === id)
  if (step?.uses?.reference.kind !== 'repository') return null
  const { owner, repository } = step.uses.reference
  if (`${owner}/${repository}`.toLowerCase() !== 'docker/metadata-action') return null
  // In its own variables: those of the step that pushes are not in force yet.
  const env = [...outer, ...step.env]
  const given = canonical(input(step, 'images') ?? '').replaceAll(/\$\{\{[^{}]*\}\}/g, (one) =>
    fixed(one, env),
  )
  const images = given.split(/[\n,]/).map((image) => image.trim())
  return images.filter((image) => image !== '')
}
