import type {
  Action,
  Entry,
  Image,
  Job,
  Script,
  Step,
  SupportFile,
  Uses,
  Workflow,
  WorkflowsModel,
} from './model.ts'

/** A step with the file and job that it stands in; `job` is `null` in a composite action. */
export interface PlacedStep {
  readonly file: Workflow | Action
  readonly job: Job | null
  readonly step: Step
}

/** A script with where it stands; `step` is `null` in a support file. */
export interface PlacedScript {
  readonly file: Workflow | Action | SupportFile
  readonly job: Job | null
  readonly step: Step | null
  readonly script: Script
}

/** Every step of every workflow and composite action, in the order of the files. */
export function* allSteps(model: WorkflowsModel): Iterable<PlacedStep> {
  for (const file of model.workflows) {
    for (const job of file.jobs) for (const step of job.steps) yield { file, job, step }
  }
  for (const file of model.actions) for (const step of file.steps) yield { file, job: null, step }
}

/** Every script: of steps, then of script files and Dockerfiles. */
export function* allScripts(model: WorkflowsModel): Iterable<PlacedScript> {
  for (const { file, job, step } of allSteps(model)) {
    if (step.run !== null) yield { file, job, step, script: step.run }
  }
  for (const file of model.supportFiles) {
    for (const script of file.scripts) yield { file, job: null, step: null, script }
  }
}

/** Every `uses:`, of jobs and of steps. */
export function* allUses(
  model: WorkflowsModel,
): Iterable<{ file: Workflow | Action; job: Job | null; uses: Uses }> {
  for (const file of model.workflows) {
    for (const job of file.jobs) {
      if (job.uses !== null) yield { file, job, uses: job.uses }
      for (const step of job.steps) if (step.uses !== null) yield { file, job, uses: step.uses }
    }
  }
  for (const file of model.actions) {
    for (const step of file.steps) if (step.uses !== null) yield { file, job: null, uses: step.uses }
  }
}

/** Every named image but those of `docker://` steps, which are `uses`. */
export function* allImages(model: WorkflowsModel): Iterable<Image> {
  for (const workflow of model.workflows) {
    for (const job of workflow.jobs) {
      if (job.container !== null) yield job.container
      yield* job.services
    }
  }
  for (const action of model.actions) if (action.image !== null) yield action.image
  for (const file of model.supportFiles) yield* file.images
}

/** The variables that a step's script sees by name: the step's own, then the job's, then the workflow's. */
export function effectiveEnv({ file, job, step }: PlacedStep): ReadonlyMap<string, Entry> {
  const outer = file.kind === 'workflow' ? file.env : []
  return new Map([...outer, ...(job?.env ?? []), ...step.env].map((entry) => [entry.key.value, entry]))
}

/** Whether a whole `env` or `with` is one expression, or has one inserted (`${{ insert }}`): its names cannot be known. */
export function isDynamic(entries: readonly Entry[]): boolean {
  return entries.some(({ key }) => key.value.includes('${{'))
}
