import type { Step } from '../../../sources/workflows/model.ts'
import { startedAfter } from '../../../sources/workflows/order.ts'
import { canBeTrue } from './conditions.ts'
import { actionName, calm, isAction, isSoft, type Sequence, voidedBy } from './jobs.ts'

/**
 * Whether a step is meant to fail: a later one runs where it succeeded, never where it failed, and does nothing but
 * fail. Such a negative test loses no signal, it turns it round.
 */
export function isMeantToFail(sequence: Sequence, index: number): boolean {
  const step = sequence.steps[index]!
  if (endsInFailure(step)) return true
  const id = step.id?.value.toLowerCase()
  if (id === undefined) return false
  return startedAfter(sequence.steps, step).some(
    (later) =>
      !isSoft(later, sequence.matrix) &&
      voidedBy(later, sequence.matrix) === null &&
      alwaysFails(later) &&
      runsAfter(later, id, 'success', sequence) &&
      !runsAfter(later, id, 'failure', sequence),
  )
}

/** What a step is given to run ends with `false` or `exit 1`: it tries what happens then. */
function endsInFailure(step: Step): boolean {
  const input = step.with.find(({ key }) => /^(?:run|command|cmd|script)$/i.test(key.value))?.value
  const text = step.uses === null ? null : (input?.value ?? null)
  const last = text?.trim().split('\n').at(-1)?.trim() ?? ''
  return /^(?:false|exit [1-9]\d*|sys\.exit\([1-9]\d*\)|raise\b.*|throw\b.*|assert (?:False|0)\b.*)$/.test(
    last,
  )
}

/** Whether a step may run where an earlier one ended so. */
export function runsAfter(
  { if: condition }: Step,
  id: string,
  outcome: string,
  { matrix }: Sequence,
): boolean {
  if (condition === null) return false
  const given = calm(matrix, (path) => (path === `steps.${id}.outcome` ? [outcome] : null))
  return canBeTrue(condition, given)
}

/** Nothing but telling and failing: `exit 1` at the end of messages, or `core.setFailed`. */
function alwaysFails(step: Step): boolean {
  if (step.run !== null) {
    const lines = step.run.text.value
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
    return (
      /(?:^|;\s*|&&\s*)(?:exit [1-9]\d*|false)$/.test(lines.at(-1) ?? '') &&
      lines.slice(0, -1).every((line) => /^(?:echo|printf|Write-(?:Host|Output|Error))\b/.test(line))
    )
  }
  const name = actionName(step)
  return (
    isAction(name, 'actions/github-script') &&
    step.with.some(
      ({ key, value }) => key.value === 'script' && /^\s*core\.setFailed\([^\n]*\);?\s*$/.test(value.value),
    )
  )
}
