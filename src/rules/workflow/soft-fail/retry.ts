import type { Step } from '../../../sources/workflows/model.ts'
import { startedAfter } from '../../../sources/workflows/order.ts'
import { canBeTrue } from './conditions.ts'
import { actionName, calm, isReporting, isSoft, type Sequence, voidedBy } from './jobs.ts'
import type { AnswerOf } from './weights.ts'

/**
 * Whether a later step does the same once more where this one failed, and may fail the job itself:
 * then the first attempt is soft for a reason, and the last one decides.
 */
export function isTriedAgain(sequence: Sequence, index: number, answerOf: AnswerOf): boolean {
  const step = sequence.steps[index]!
  const id = step.id?.value.toLowerCase()
  if (id === undefined) return false
  return startedAfter(sequence.steps, step).some(
    (later) =>
      followsFailureOf(later, id, sequence) &&
      isSameWork(step, later, answerOf) &&
      voidedBy(later, sequence.matrix) === null &&
      (!isSoft(later, sequence.matrix) || isTriedAgain(sequence, later.index, answerOf)),
  )
}

/** Whether a later step asks how one went, and runs where that failed: what it would have told is made up for. */
export function isMadeUpFor(sequence: Sequence, index: number): boolean {
  const step = sequence.steps[index]!
  const id = step.id?.value.toLowerCase()
  return (
    id !== undefined &&
    startedAfter(sequence.steps, step).some(
      (later) => followsFailureOf(later, id, sequence) && !onlyTalks(later) && !isReporting(later),
    )
  )
}

/** Lines for the log make up for nothing. */
function onlyTalks({ run }: Step): boolean {
  const lines = run?.text.value.split('\n').filter((line) => line.trim() !== '') ?? []
  return (
    run !== null && lines.every((line) => /^\s*(?:#|(?:echo|printf|true|:|Write-\w+)\b[^>]*$)/.test(line))
  )
}

/** Whether a step's condition asks how another went, and can hold where that failed. */
function followsFailureOf({ if: condition }: Step, id: string, { matrix }: Sequence): boolean {
  if (condition === null) return false
  const outcome = `steps.${id}.outcome`
  const asks = condition.expressions.some(({ reads }) =>
    reads.some(({ path }) => path.join('.').toLowerCase() === outcome),
  )
  const failed = calm(matrix, (path) => {
    if (path === outcome) return ['failure']
    return path === `steps.${id}.conclusion` ? ['success'] : null
  })
  return asks && canBeTrue(condition, failed)
}

function isSameWork(step: Step, later: Step, answerOf: AnswerOf): boolean {
  if (step.uses !== null || later.uses !== null) {
    if (step.uses === null || later.uses === null) return false
    const name = actionName(step)
    return name === null ? step.uses.text.value === later.uses.text.value : name === actionName(later)
  }
  if (step.run === null || later.run === null) return false
  const answer = answerOf(later)
  if (answer === null) return step.run.text.value.trim() === later.run.text.value.trim()
  if (answer.lost.length > 0) return false
  const checks = new Set(
    answerOf(step)
      ?.checks.filter(({ kind }) => kind !== 'report')
      .map(({ name }) => name),
  )
  return (
    answer.checks.some(({ name }) => checks.has(name)) ||
    pushesAgain(step.run.text.value, later.run.text.value)
  )
}

/** A push that may be refused, and another of what is left. */
function pushesAgain(first: string, second: string): boolean {
  return /\bgit push\b/.test(first) && /\bgit push\b/.test(second)
}
