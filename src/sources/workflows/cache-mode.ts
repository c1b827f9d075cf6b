import type { CacheMode, Job, Workflow } from './model.ts'
import { invalidAt, type MapNode, scalarField } from './yaml/node.ts'

const MODES = ['read', 'write', 'write-only', 'none'] as const

/**
 * `cache-mode:` of a workflow or a job.
 * @throws SourceInvalid where it is none of the four: GitHub refuses the workflow, and a later one could allow anything
 */
export function readCacheMode(map: MapNode, what: string): CacheMode | null {
  const text = scalarField(map, 'cache-mode', what)
  if (text === null) return null
  if (text.expressions.length > 0) return { mode: 'unknown', text }
  const mode = MODES.find((one) => one === text.value)
  if (mode === undefined)
    throw invalidAt(text.at, `${what} has a \`cache-mode\` that is none of ${MODES.join(', ')}`)
  return { mode, text }
}

/** What a job may do to GitHub's cache where its workflow says so; `null` where the event decides. */
export function cacheModeOf(workflow: Workflow, job: Job): CacheMode['mode'] | null {
  return (job.cacheMode ?? workflow.cacheMode)?.mode ?? null
}

/** Whether GitHub's cache service gives the job nothing, whatever its steps ask for. */
export function restoresNothing(workflow: Workflow, job: Job): boolean {
  const mode = cacheModeOf(workflow, job)
  return mode === 'none' || mode === 'write-only'
}

/** Whether the mode keeps the job from saving caches, whatever event it runs on. */
export function refusesSaving(workflow: Workflow, job: Job): boolean {
  const mode = cacheModeOf(workflow, job)
  return mode === 'read' || mode === 'none'
}
