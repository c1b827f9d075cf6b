import type { Job, Workflow } from '../../../sources/workflows/model.ts'

/** The job of that id, which GitHub compares without regard to case. */
export function jobNamed(workflow: Workflow, id: string): Job | undefined {
  return namesOf(workflow).get(id.toLowerCase())
}

/** The jobs that a job needs, and those that they need; itself too where they go round in a circle. */
export function neededBy(workflow: Workflow, job: Job): ReadonlySet<Job> {
  const known = found.get(job)
  if (known !== undefined) return known
  const all = new Set<Job>()
  const pending = [job]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const need of next.needs) {
      const earlier = jobNamed(workflow, need.value)
      if (earlier === undefined || all.has(earlier)) continue
      all.add(earlier)
      pending.push(earlier)
    }
  }
  found.set(job, all)
  return all
}

// Hundreds of jobs that each need the thirty before them are asked about in pairs.
const found = new WeakMap<Job, ReadonlySet<Job>>()
const names = new WeakMap<Workflow, ReadonlyMap<string, Job>>()

/** Of two jobs whose ids differ by case only, the first. */
function namesOf(workflow: Workflow): ReadonlyMap<string, Job> {
  let known = names.get(workflow)
  if (known === undefined) {
    known = new Map(workflow.jobs.toReversed().map((job) => [job.id.value.toLowerCase(), job]))
    names.set(workflow, known)
  }
  return known
}
