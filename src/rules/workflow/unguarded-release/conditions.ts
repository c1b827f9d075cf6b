import type { Job, Text, Workflow } from '../../../sources/workflows/model.ts'
import { jobNamed, neededBy } from '../jobs/needs.ts'
import { canBeTrue } from '../soft-fail/conditions.ts'

/** A status function; a condition without one asks for success as well. */
export const STATUS = /\b(?:always|success|failure|cancelled)\s*\(/i

/** How a gate can end without having said yes. */
export type Ending = 'failure' | 'cancelled' | 'skipped'

/**
 * Whether a job may run although one that it waits for did not succeed. Without a status function GitHub asks every job
 * before it, at any distance, for success.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#status-check-functions
 */
export function runsDespite(workflow: Workflow, gate: Job, job: Job): boolean {
  const endings: Ending[] = ['failure', 'cancelled']
  const chain = [gate, ...neededBy(workflow, gate)]
  if (chain.some((one) => one.if !== null)) endings.push('skipped')
  return endings.some((ending) => canStart(workflow, gate, job, ending))
}

function canStart(workflow: Workflow, gate: Job, job: Job, ending: Ending): boolean {
  if (job.if === null || !STATUS.test(job.if.value)) return false
  return canBeTrue(job.if, {
    status: (name) => statusAfter(name, ending),
    context: (path) => {
      const [, id, property, output] = path.split('.')
      if (!path.startsWith('needs.') || id === undefined) return null
      const needed = jobNamed(workflow, id)
      if (property === 'result') {
        if (needed === gate) return [ending]
        if (needed === undefined || !neededBy(workflow, needed).has(gate)) return null
        return canStart(workflow, gate, needed, ending) ? null : ['skipped']
      }
      if (id === '*') return [ending]
      // What the gate says when it does not say yes.
      return needed === gate && output === 'verdict' ? ['fail', 'unverified', ''] : null
    },
  })
}

/** Whether a job's condition may hold although one that it needs has failed, whichever that is. */
export function startsAfterFailure(condition: Text | null): boolean {
  if (condition === null || !STATUS.test(condition.value)) return false
  const endings: readonly Ending[] = ['failure', 'cancelled']
  return endings.some((ending) =>
    canBeTrue(condition, { status: (name) => statusAfter(name, ending), context: () => null }),
  )
}

/** Whether a step may run although an earlier one of its job failed. */
export function stepRunsDespite(condition: Text | null, gateId: string | null): boolean {
  if (condition === null || !STATUS.test(condition.value)) return false
  return canBeTrue(condition, {
    status: (name) => statusAfter(name, 'failure'),
    context: (path) => {
      if (gateId === null || !path.startsWith(`steps.${gateId.toLowerCase()}.`)) return null
      return /\.(?:outcome|conclusion)$/.test(path)
        ? ['failure']
        : path.endsWith('.verdict')
          ? ['fail', 'unverified', '']
          : null
    },
  })
}

function statusAfter(name: string, ending: Ending): readonly boolean[] | null {
  switch (name) {
    case 'always':
      return [true]
    case 'success':
      return [false]
    case 'failure':
      return [ending === 'failure']
    case 'cancelled':
      return [ending === 'cancelled']
    default:
      return null
  }
}

/**
 * Whether a gate's condition holds whenever the publication runs: it has none, asks for nothing but the run's status,
 * or for what the publication asks for as well.
 */
export function holdsWith(condition: Text | null, publication: readonly (Text | null)[]): boolean {
  if (condition === null) return true
  const asked = new Set(publication.flatMap(terms))
  return terms(condition).every(
    (term) => asked.has(term) || /^(?:always|success)\(\)$|^!cancelled\(\)$/.test(term),
  )
}

/** The members of a condition's `&&`, without blanks. */
export function terms(condition: Text | null): readonly string[] {
  if (condition === null) return []
  const bare = condition.value.trim().replace(/^\$\{\{([\s\S]*)\}\}$/, '$1')
  // One side of an `||` is no term of its own.
  const parts = bare.includes('||') ? [bare] : bare.split('&&')
  return parts.map((part) => part.replaceAll(/\s+/g, '').replace(/^\((.*)\)$/, '$1'))
}
