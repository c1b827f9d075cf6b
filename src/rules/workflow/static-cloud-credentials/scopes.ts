import type { Entry, Job, Step, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { isNodeSetup } from './elsewhere.ts'

/** A block of values with what holds around it. */
export interface Scope {
  readonly env: readonly Entry[]
  /** Variables in force, outer ones first, `env` included. */
  readonly inForce: readonly Entry[]
  readonly step: Step | null
  readonly inputs: readonly Entry[]
  /** Steps that see `env`. */
  readonly steps: readonly Step[]
  /** The steps of the same job, `step` among them. */
  readonly siblings?: readonly Step[]
  readonly holder: string
}

/** Every block of a workflow or action that can hold a key. */
export function* scopes(model: WorkflowsModel): Iterable<Scope> {
  for (const workflow of model.workflows) {
    const all = workflow.jobs.flatMap((job) => job.steps)
    const outer = workflow.env
    yield {
      env: outer,
      inForce: outer,
      step: null,
      inputs: [],
      steps: all,
      holder: 'every job of the workflow',
    }
    for (const job of workflow.jobs) {
      yield* jobScopes(job, outer)
    }
  }
  for (const action of model.actions) for (const step of action.steps) yield stepScope(step, [], action.steps)
}

function* jobScopes(job: Job, outer: readonly Entry[]): Iterable<Scope> {
  const inForce = [...outer, ...job.env]
  const holder = `job \`${job.id.value}\``
  yield { env: job.env, inForce, step: null, inputs: job.with, steps: job.steps, holder }
  // Every step of the job runs in the container and sees its variables; a service is a program of its own.
  for (const { role, env } of job.containerSettings) {
    if (role === 'container')
      yield {
        env,
        inForce: [...inForce, ...env],
        step: null,
        inputs: [],
        steps: job.steps,
        holder,
      }
  }
  if (job.secrets !== 'inherit' && job.secrets.length > 0) {
    yield {
      env: job.secrets,
      inForce,
      step: null,
      inputs: [],
      steps: [],
      holder: `the workflow that ${holder} calls`,
    }
  }
  for (const step of job.steps) yield stepScope(step, inForce, job.steps)
}

function stepScope(step: Step, outer: readonly Entry[], siblings: readonly Step[]): Scope {
  const holder = `step \`${step.title.replaceAll('`', "'")}\``
  // A login with this registry, earlier in the job, says where `npm publish` goes.
  const steps =
    step.run === null && step.uses === null ? [] : [step, ...siblings.filter((other) => isNodeSetup(other))]
  return { env: step.env, inForce: [...outer, ...step.env], step, inputs: step.with, steps, siblings, holder }
}
