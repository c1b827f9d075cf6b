import type { CacheMode, Job, Workflow } from './model.ts'

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
