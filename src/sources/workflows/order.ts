import type { Step, StepControl } from './model.ts'

/**
 * Whether a step has ended, and its result has reached the job, before the step with index `next` starts. With the
 * number of steps as `next`: before the job ends, which waits for every step.
 *
 * A step in the background has not ended until a `wait`, a `wait-all` or its group says so, however short it is: until
 * then its outputs and variables are not there, `success()` and `failure()` do not know of it, and what follows runs.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsbackground
 */
export function hasEnded({ index, background }: Step, next: number): boolean {
  return index < next && (background === null || background.until <= next)
}

/** The steps on whose result, outputs and files the step with index `next` can rely. */
export function endedBefore(steps: readonly Step[], next: number): readonly Step[] {
  return steps.filter((step) => hasEnded(step, next))
}

/** The steps that can run after a step has begun: later ones, and those in the background that have not ended. */
export function canRunAfter(steps: readonly Step[], step: Step): readonly Step[] {
  return steps.filter((other) => other !== step && !hasEnded(other, step.index))
}

/** The steps that start after a step has ended. */
export function startedAfter(steps: readonly Step[], step: Step): readonly Step[] {
  return steps.filter(({ index }) => hasEnded(step, index))
}

/** The step that stops a step in the background; `null` where none does, or only after it was waited for. */
export function cancelledBy({ background }: Step): StepControl | null {
  const end = background?.endedBy
  return typeof end === 'object' && end.kind === 'cancel' ? end : null
}

/** The step that waits for a step in the background; `null` where it is its group, or the job at its end. */
export function waitedForBy({ background }: Step): StepControl | null {
  const end = background?.endedBy
  return typeof end === 'object' && end.kind !== 'cancel' ? end : null
}
