import type { Entry, Job, Script, Step, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { reachedSteps, scriptsOf } from '../jobs/reached.ts'
import { commandFileWrites } from '../shell/command-file.ts'
import type { Publication } from './publishes.ts'

/**
 * The variables of a workflow or job that still hold what is written there when a publication runs: what a step before it
 * writes to the runner's file of variables takes their place.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-environment-variable
 */
export function leftAlone(
  model: WorkflowsModel,
  env: readonly Entry[],
  job: Job,
  { step, inner }: Pick<Publication, 'step' | 'inner'>,
): readonly Entry[] {
  if (env.length === 0) return env
  const writers = writersOf(model, job).filter(
    ({ own, at }) => own.index < step.index || (own === step && inner !== step && at !== inner),
  )
  return env.filter(({ key }) => !writers.some(({ script }) => mayWrite(script, key.value)))
}

/** Whether a step of a job may give a variable another value while it runs. */
export function mayBeSet(model: WorkflowsModel, job: Job, name: string): boolean {
  return writersOf(model, job).some(({ script }) => mayWrite(script, name))
}

interface Writer {
  /** The step of the job through which the script runs. */
  readonly own: Step
  /** The step that runs it. */
  readonly at: Step
  readonly script: Script
}

const read = new WeakMap<Job, readonly Writer[]>()

/** The scripts of a job that name the file. */
function writersOf(model: WorkflowsModel, job: Job): readonly Writer[] {
  const known = read.get(job)
  if (known !== undefined) return known
  const found = reachedSteps(model, { env: [] }, job)
    .flatMap((reached) => scriptsOf(model, reached))
    .map(({ own, step, script }) => ({ own, at: step, script }))
    .filter(({ script }) => script.text.value.includes('GITHUB_ENV'))
  read.set(job, found)
  return found
}

function mayWrite(script: Script, name: string): boolean {
  const { names, complete } = commandFileWrites(script, 'GITHUB_ENV')
  return !complete || names.has(name.toLowerCase())
}
