import type { Job, Text, Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { neededBy } from '../jobs/needs.ts'
import { input } from '../publishing/by-action.ts'
import { koRepositories } from '../publishing/ko-registry.ts'
import type { Publication } from '../publishing/publishes.ts'
import { imagesOf, tagIn } from '../publishing/told-images.ts'
import { optionValues } from '../shell/commands.ts'
import { canonical } from '../shell/told-words.ts'

const TEST_WORD = /(?:^|[^a-z])(?:tests?|testing|testsuites?|e2e)(?![a-z])/i
const TEST_IMAGE = /(?:^|[-_.])(?:tests?|testing|e2e)(?:$|[-_.])/i

/**
 * Whether every image that is pushed says that it is for a test, and so does who builds it: the step, the job, the
 * workflow, or the files that it is built from.
 */
export function isForTests(
  model: WorkflowsModel,
  workflow: Workflow,
  job: Job,
  publication: Publication,
): boolean {
  const images = koRepositories(job, publication) ?? imagesOf(model, workflow, job, publication)
  const { step, inner, command } = publication
  const files = ['file', 'context'].map((name) => input(inner, name))
  const options = command === null ? [] : optionValues(command, '--file', '-f').map(({ value }) => value)
  const names = [step.name?.value, job.name?.value, job.id.value, workflow.name?.value]
  return (
    [...names, ...files, ...options].some((text) => TEST_WORD.test(text ?? '')) &&
    images.length > 0 &&
    images.every((image) => TEST_IMAGE.test(nameOf(image)))
  )
}

/** Actions that hand images to a service which tests them, and their inputs. Source: their READMEs. */
const TESTING_ACTIONS = new Map([['antithesishq/antithesis-trigger-action', ['images', 'config_image']]])

/** Whether a later step of the job hands every image that is pushed to a service which tests them. */
export function isTestedThere(
  model: WorkflowsModel,
  workflow: Workflow,
  job: Job,
  publication: Publication,
): boolean {
  const images = imagesOf(model, workflow, job, publication).map(canonical)
  const taken = job.steps.slice(publication.step.index + 1).flatMap((step) => {
    if (step.uses?.reference.kind !== 'repository') return []
    const { owner, repository } = step.uses.reference
    const names = TESTING_ACTIONS.get(`${owner}/${repository}`.toLowerCase()) ?? []
    return names.flatMap((name) => (input(step, name) ?? '').split(/[;,\n]/).map(canonical))
  })
  return images.length > 0 && images.every((image) => taken.includes(image))
}

/** The last part of an image's name without tag and digest; empty where a run decides it. */
function nameOf(image: string): string {
  const name = image
    .split('/')
    .at(-1)!
    .replace(/[:@].*$/s, '')
  return /[$`{}]/.test(name) ? '' : name
}

/**
 * Whether every image that a publication pushes is one that later jobs of the same workflow run in, and the workflow is
 * the CI of pull requests and branches.
 *
 * The image has to be named by the run (`:latest` is what others pull, whoever else runs in it), as the job's output or
 * in the same words.
 */
export function isOwnContainer(
  model: WorkflowsModel,
  workflow: Workflow,
  job: Job,
  publication: Publication,
): boolean {
  const images = imagesOf(model, workflow, job, publication).map(canonical)
  const run = workflow.jobs.filter((other) => neededBy(workflow, other).has(job))
  const taken = new Set(run.flatMap((other) => containerOf(other, job)))
  return (
    isCheckOfChanges(workflow) &&
    images.length > 0 &&
    images.every((image) => isNamedByRun(image) && taken.has(image))
  )
}

/** Whether the tag is the run's: in `ghcr.io/${{ github.repository }}:latest` the run names but the place. */
function isNamedByRun(image: string): boolean {
  const tag = tagIn(image)
  return tag === undefined || tag?.includes('${{') === true
}

/** A workflow of pull requests; a push without `branches` comes with tags as well. */
function isCheckOfChanges({ triggers }: Workflow): boolean {
  return (
    triggers.some(({ event }) => event.value === 'pull_request') &&
    triggers.every(({ event, filters }) =>
      event.value === 'push'
        ? filters.some(({ key }) => key.value === 'branches') &&
          filters.every(({ key }) => !key.value.startsWith('tags'))
        : ['pull_request', 'merge_group', 'workflow_dispatch', 'schedule'].includes(event.value),
    )
  )
}

/** The image that a job runs in, in its own words and in those of the job that made it. */
function containerOf(job: Job, made: Job): readonly string[] {
  if (job.container === null) return []
  const image = canonical(job.container.text.value)
  const prefix = `\${{needs.${made.id.value.toLowerCase()}.outputs.`
  const output = image.toLowerCase().startsWith(prefix) ? image.slice(prefix.length, -2) : null
  const given: Text | undefined = made.outputs.find(
    ({ key }) => output !== null && key.value.toLowerCase() === output.toLowerCase(),
  )?.value
  return given === undefined ? [image] : [image, canonical(given.value)]
}
