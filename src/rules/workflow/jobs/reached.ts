import type { Entry, Job, Script, Step, Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { localAction } from '../local-references.ts'
import { calledScripts } from '../shell/called-scripts.ts'
import { scriptsOf as scriptsOfTasks, tasksOfStep } from '../shell/tasks.ts'

/** A step that a job comes to: one of its own, or one inside a composite action of this repository. */
export interface ReachedStep {
  readonly step: Step
  /** The job's own step through which it is reached; the step itself where it is the job's. */
  readonly own: Step
  /** The variables in force, the nearest last. */
  readonly env: readonly Entry[]
}

/** A script that a job runs: of a step, or of a file, package.json or Makefile of the repository that a step calls. */
export interface ReachedScript extends ReachedStep {
  readonly script: Script
}

const MAX_DEPTH = 8

/** Every step that a job comes to, in the order in which they run; local composite actions are followed. */
export function reachedSteps(
  model: WorkflowsModel,
  workflow: Pick<Workflow, 'env'>,
  job: Job,
): readonly ReachedStep[] {
  const outer = [...workflow.env, ...job.env]
  return job.steps.flatMap((own) => within(model, { step: own, own, env: [...outer, ...own.env] }, 0))
}

/** The scripts of one step. */
export function scriptsOf(model: WorkflowsModel, reached: ReachedStep): readonly ReachedScript[] {
  const { step } = reached
  if (step.run === null) return []
  const called = calledScripts(model, step).flatMap(({ scripts }) => scripts)
  const tasks = scriptsOfTasks(tasksOfStep(model, step))
  return [step.run, ...called, ...tasks].map((script) => ({ ...reached, script }))
}

function within(model: WorkflowsModel, reached: ReachedStep, depth: number): readonly ReachedStep[] {
  const { step, own, env } = reached
  const action = step.uses === null ? null : localAction(model, step.uses.reference)
  if (action?.using !== 'composite' || depth >= MAX_DEPTH) return [reached]
  const inner = action.steps.flatMap((one) =>
    within(model, { step: one, own, env: [...env, ...one.env] }, depth + 1),
  )
  return [reached, ...inner]
}
