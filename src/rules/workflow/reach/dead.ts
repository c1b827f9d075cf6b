import type { Action, Job, Step, Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { jobNamed } from '../jobs/needs.ts'
import { undefinedReason } from '../references/definitions.ts'
import { type Given, givenMatrix } from '../soft-fail/conditions.ts'
import { STATUS } from '../unguarded-release/conditions.ts'
import { givenStart, mayHold } from './given.ts'
import { type Start, startsOf } from './starts.ts'

/** What no event reaches: the conditions on the way exclude each other, or ask for what never is. */
export interface DeadCode {
  readonly jobs: ReadonlySet<Job>
  /** Steps of jobs that are not dead themselves. */
  readonly steps: ReadonlySet<Step>
}

/**
 * The jobs and steps of a workflow, or the steps of a composite action, that run on none of its events. What the file does
 * not decide (secrets, inputs, the repository's name, who acts) may be anything, and so keeps code alive.
 */
export function deadCode(model: WorkflowsModel, file: Workflow | Action): DeadCode {
  const known = found.get(file)
  if (known !== undefined) return known
  const dead = file.kind === 'workflow' ? deadIn(model, file) : deadInAction(file)
  found.set(file, dead)
  return dead
}

/** Whether a step never runs, by its own condition or its job's. */
export function isDead(model: WorkflowsModel, workflow: Workflow, job: Job, step: Step): boolean {
  const { jobs, steps } = deadCode(model, workflow)
  return jobs.has(job) || steps.has(step)
}

const found = new WeakMap<Workflow | Action, DeadCode>()

function deadIn(model: WorkflowsModel, workflow: Workflow): DeadCode {
  const jobs = new Set(workflow.jobs)
  const steps = new Set(workflow.jobs.flatMap((job) => job.steps))
  for (const start of startsOf(workflow)) {
    if (jobs.size + steps.size === 0) break
    const run = new Run(model, workflow, start)
    for (const job of workflow.jobs) {
      if (!jobs.has(job) && !job.steps.some((step) => steps.has(step))) continue
      if (!run.mayStart(job)) continue
      jobs.delete(job)
      const skipped = run.skippedSteps(job)
      for (const step of job.steps) if (!skipped.has(step)) steps.delete(step)
    }
  }
  for (const job of jobs) for (const step of job.steps) steps.delete(step)
  return { jobs, steps }
}

/** A composite action runs on whatever its callers run on. */
function deadInAction({ steps }: Action): DeadCode {
  const given: Given = { context: () => null, status: (name) => (name === 'always' ? [true] : null) }
  return { jobs: new Set(), steps: new Set(steps.filter((step) => !mayHold(step.if, given))) }
}

/** What a workflow comes to when it has started in one way. */
class Run {
  private readonly model: WorkflowsModel
  private readonly workflow: Workflow
  private readonly start: ReturnType<typeof givenStart>
  private readonly answers = new Map<Job, boolean>()

  constructor(model: WorkflowsModel, workflow: Workflow, start: Start) {
    this.model = model
    this.workflow = workflow
    this.start = givenStart(start)
  }

  /** Whether a job may start. Without a status function it asks every job before it for success. */
  mayStart(job: Job): boolean {
    const answer = this.answers.get(job)
    if (answer !== undefined) return answer
    // What waits for itself is refused by GitHub; it does not make itself impossible here.
    this.answers.set(job, true)
    const may = mayHold(job.if, this.givenJob(job)) && (this.asksStatus(job) || this.needsMayStart(job))
    this.answers.set(job, may)
    return may
  }

  /** The steps of a job that its conditions leave out. */
  skippedSteps(job: Job): ReadonlySet<Step> {
    const skipped = new Set<Step>()
    for (const step of job.steps) if (!mayHold(step.if, this.givenStep(job, step, skipped))) skipped.add(step)
    return skipped
  }

  private asksStatus({ if: condition }: Job): boolean {
    return condition !== null && STATUS.test(condition.value)
  }

  private needsMayStart(job: Job): boolean {
    return job.needs.every(({ value }) => {
      const needed = jobNamed(this.workflow, value)
      return needed === undefined || this.mayStart(needed)
    })
  }

  private givenJob(job: Job): Given {
    return this.given((path) => {
      const [context, id, property] = path.split('.')
      if (
        context !== 'needs' ||
        id === undefined ||
        !job.needs.some((need) => need.value.toLowerCase() === id)
      )
        return null
      const needed = jobNamed(this.workflow, id)
      if (needed === undefined || this.mayStart(needed)) return null
      return property === 'result' ? ['skipped'] : property === 'outputs' ? [null] : null
    })
  }

  private givenStep(job: Job, step: Step, skipped: ReadonlySet<Step>): Given {
    const matrix = givenMatrix(job.matrix)
    return this.given((path) => {
      const [context, id, property] = path.split('.')
      if (context === 'matrix') return matrix.context(path)
      if (context === 'env' && id !== undefined)
        return this.isUnset(job, step, path.split('.')) ? [null] : null
      if (context !== 'steps' || id === undefined) return null
      const named = job.steps.filter((one) => one.id?.value.toLowerCase() === id)
      if (named.length !== 1 || !skipped.has(named[0]!)) return null
      return property === 'outputs'
        ? [null]
        : property === 'outcome' || property === 'conclusion'
          ? ['skipped']
          : null
    })
  }

  private given(own: Given['context']): Given {
    return {
      context: (path) => (path.includes('*') ? null : (own(path) ?? this.start.context(path))),
      status: (name) => (name === 'always' ? [true] : null),
      asked: this.start.asked!,
    }
  }

  /** Whether nothing in the workflow can have set a variable before a step asks for it. */
  private isUnset(job: Job, step: Step, path: readonly string[]): boolean {
    if (path.length !== 2 || job.steps.some(({ background }) => background !== null)) return false
    const reason = undefinedReason(
      this.model,
      {
        text: step.if!,
        file: this.workflow,
        job,
        step,
        earlier: job.steps.slice(0, step.index),
        before: step.index,
        kind: 'condition',
        title: '',
      },
      path,
    )
    return reason !== null
  }
}
