import type { Job, Text, Workflow } from '../../../sources/workflows/model.ts'
import { tagsOf } from '../publishing/by-action.ts'
import { imageTargets } from '../publishing/image-targets.ts'
import { koRepositories } from '../publishing/ko-registry.ts'
import type { Publication } from '../publishing/publishes.ts'
import { neededBy } from './conditions.ts'
import { canonical } from './draft-tags.ts'

const TEST_STEP = /\b(?:tests?|testing|e2e)\b/i
const TEST_IMAGE = /(?:^|[-_.])(?:tests?|testing|e2e)(?:$|[-_.])/i

/** Whether the step's name and that of every image that it pushes say that they are for a test. */
export function isForTests(job: Job, publication: Publication): boolean {
  const images = koRepositories(job, publication) ?? targetsOf(publication)
  return (
    TEST_STEP.test(publication.step.name?.value ?? '') &&
    images.length > 0 &&
    images.every((image) => TEST_IMAGE.test(nameOf(image)))
  )
}

/** The last part of an image's name without tag and digest; empty where a run decides it. */
function nameOf(image: string): string {
  const name = image
    .split('/')
    .at(-1)!
    .replace(/[:@].*$/s, '')
  return /[$`{}]/.test(name) ? '' : name
}

function targetsOf({ command, inner }: Publication): readonly string[] {
  return command === null ? tagsOf(inner) : imageTargets(command)
}

/**
 * Whether every image that a publication pushes is one that later jobs of the same workflow run in, and the workflow is
 * the CI of pull requests and branches.
 *
 * The image has to be named by the run (`:latest` is what others pull, whoever else runs in it), as the job's output or
 * in the same words.
 */
export function isOwnContainer(workflow: Workflow, job: Job, publication: Publication): boolean {
  const images = targetsOf(publication).map((image) => canonical(resolved(image, job, publication)))
  const run = workflow.jobs.filter((other) => neededBy(workflow, other).includes(job))
  const taken = new Set(run.flatMap((other) => containerOf(other, job)))
  return (
    isCheckOfChanges(workflow) &&
    images.length > 0 &&
    images.every((image) => image.includes('${{') && taken.has(image))
  )
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

/** `$IMAGE` as the step's or the job's `env` has it, unless a script gives it another value. */
function resolved(image: string, job: Job, { step, inner, command }: Publication): string {
  const name = /^\$(?:\{(\w+)\}|(\w+))$/
    .exec(image)
    ?.slice(1)
    .find((one) => one !== undefined)
  if (name === undefined || command === null || command.script !== inner.run || inner !== step) return image
  if (new RegExp(String.raw`\b${name}=`).test(command.script.text.value)) return image
  return [...job.env, ...step.env].findLast(({ key }) => key.value === name)?.value.value ?? image
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
