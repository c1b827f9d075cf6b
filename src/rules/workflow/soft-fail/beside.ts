import type { Job, Step, Workflow } from '../../../sources/workflows/model.ts'
import { type Around, runsElsewhere } from './around.ts'
import { folderOf, type HardRuns, isHardElsewhere, takesOther } from './hard-runs.ts'
import { checkingAction, isSoft, neverHolds, type Sequence } from './jobs.ts'
import type { Check } from './tools/classify.ts'
import { likeness } from './tools/likeness.ts'
import type { AnswerOf } from './weights.ts'

/** Whether each check of a soft step runs to a real failure as well: in its job, or where each change has to pass. */
export function stepRunsHard(sequence: Sequence, index: number, { answerOf, hard }: Around): boolean {
  const step = sequence.steps[index]!
  const checks = plainChecks([step], answerOf)
  return (
    checks !== null &&
    answerOf(step)?.moves === false &&
    (sequence.job === null || !takesOther(sequence.job)) &&
    checks.every(
      (check) =>
        isHardElsewhere(check, hard(), folderOf(step), sequence) !== null ||
        runsElsewhere(sequence, index, check, answerOf) !== null,
    )
  )
}

/** Whether each check of a soft job runs to a real failure in another one, word for word. */
export function jobRunsHard(sequence: Sequence, { answerOf, hard }: Around): boolean {
  const { steps, job } = sequence
  return (
    !takesOther(job!) &&
    plainChecks(steps, answerOf) !== null &&
    steps.every((step) =>
      (plainChecks([step], answerOf) ?? []).every(
        (check) =>
          answerOf(step)?.moves === false &&
          isHardElsewhere(check, hard(), folderOf(step), sequence) === 'same',
      ),
    )
  )
}

/**
 * Whether a job that is switched off leaves less of a gap than it seems: the same tool is asked in another job of its
 * workflow, or the whole workflow is off, and another one tests changes.
 */
export function leavesLess({ job, steps, workflow }: Sequence, { model, answerOf }: Around): boolean {
  const checks = plainChecks(steps, answerOf)
  if (checks === null || job!.uses !== null || checks.some(({ scans }) => scans)) return false
  const isOff = workflow!.jobs.every(({ if: condition }) => neverHolds(condition, null))
  const others = isOff ? model.workflows.filter(checksSome) : [workflow!]
  const counting = others.flatMap(({ jobs }) => jobs.flatMap((other) => countingChecks(other, answerOf)))
  return isOff
    ? counting.some(isTest)
    : checks.every((check) => counting.some((other) => likeness(check, other) !== null))
}

function checksSome({ triggers }: Workflow): boolean {
  return triggers.some(({ event }) =>
    /^(?:push|pull_request|pull_request_target|merge_group)$/.test(event.value),
  )
}

/** The checks of a job that may run, and that fail it. */
function countingChecks(
  { if: condition, matrix, continueOnError, steps }: Job,
  answerOf: AnswerOf,
): readonly Check[] {
  if (neverHolds(condition, matrix) || continueOnError !== null) return []
  return steps.flatMap((step) => {
    const answer = isSoft(step, matrix) || neverHolds(step.if, matrix) ? null : answerOf(step)
    const lost = new Set(answer?.lost.map(({ check }) => check))
    return answer?.checks.filter((check) => check.kind === 'known' && !lost.has(check)) ?? []
  })
}

/**
 * Whether tests have to pass where changes do.
 * @param folder where; anywhere where none is given
 */
export function isTested(hard: HardRuns, folder: string | null = null): boolean {
  return hard.some(
    ({ runs, folder: other }) =>
      (folder === null || folder === other) && typeof runs !== 'string' && isTest(runs),
  )
}

function isTest({ name, scans }: Check): boolean {
  return !scans && /(?:^|[^a-z])(?:next|c|py)?tests?(?![a-z])/i.test(name)
}

/** The checks of steps; `null` where there is none, or one that is no command which can be compared. */
function plainChecks(steps: Job['steps'], answerOf: AnswerOf): readonly Check[] | null {
  const checks: Check[] = []
  for (const step of steps) {
    if (step.uses !== null && checkingAction(step) !== null) return null
    if (step.run === null) continue
    const found = checksOf(step, answerOf)
    if (found === null) return null
    checks.push(...found)
  }
  return checks.length > 0 && checks.every(({ kind }) => kind === 'known') ? checks : null
}

function checksOf(step: Step, answerOf: AnswerOf): readonly Check[] | null {
  return answerOf(step)?.checks.filter(({ kind }) => kind !== 'report') ?? null
}
