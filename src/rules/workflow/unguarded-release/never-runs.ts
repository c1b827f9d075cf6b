import type { Job, Workflow } from '../../../sources/workflows/model.ts'
import { jobNamed } from '../jobs/needs.ts'
import { canBeTrue, givenMatrix } from '../soft-fail/conditions.ts'
import { STATUS } from './conditions.ts'

/**
 * Whether a job can never run: its condition asks for an output that the job before it does not declare, or it needs
 * such a job and has no status function that would start it all the same. A literal `false` does not count: it is
 * where a switch is turned on again.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idneeds
 */
export function neverRuns(workflow: Workflow, job: Job): boolean {
  const answers = known.get(workflow) ?? new Map<Job, boolean>()
  known.set(workflow, answers)
  const answer = answers.get(job)
  if (answer !== undefined) return answer
  // What waits for itself is refused by GitHub: it does not make itself impossible here.
  answers.set(job, false)
  const never = isNever(workflow, job)
  answers.set(job, never)
  return never
}

/** Jobs that need each other in layers are asked about once each, not once for every way. */
const known = new WeakMap<Workflow, Map<Job, boolean>>()

function isNever(workflow: Workflow, job: Job): boolean {
  if (job.if !== null && readsOutputs(job) && !canBeTrue(job.if, givenOutputs(workflow, job))) return true
  if (job.if !== null && STATUS.test(job.if.value)) return false
  return job.needs.some(({ value }) => {
    const needed = jobNamed(workflow, value)
    return needed !== undefined && neverRuns(workflow, needed)
  })
}

function readsOutputs(job: Job): boolean {
  return job.if!.expressions.some(({ reads }) => reads.some(({ path }) => path[0] === 'needs'))
}

/** An output that no job declares is empty; those of a called workflow are not known. */
function givenOutputs(workflow: Workflow, job: Job): Parameters<typeof canBeTrue>[1] {
  const own = givenMatrix(job.matrix)
  return {
    status: own.status,
    context: (path) => {
      const [context, id, property, name] = path.toLowerCase().split('.')
      if (context !== 'needs' || property !== 'outputs' || id === undefined || name === undefined)
        return own.context(path)
      const isNeeded = job.needs.some(({ value }) => value.toLowerCase() === id)
      const needed = isNeeded ? jobNamed(workflow, id) : undefined
      if (needed === undefined || needed.uses !== null || name === '*') return null
      return needed.outputs.some(({ key }) => key.value.toLowerCase() === name) ? null : ['']
    },
  }
}
