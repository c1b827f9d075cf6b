import type { Job, Step } from '../../../sources/workflows/model.ts'
import { isOfChange } from '../jobs/occasions.ts'
import { input } from '../publishing/by-action.ts'
import type { Publication } from '../publishing/publishes.ts'
import { commandsOf, operands } from '../shell/commands.ts'

/**
 * Whether a publication starts on comments alone, and what is checked out for it is the pull request that was commented.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#issue_comment;
 * `gh pr checkout --help`.
 */
export function isOfCommentedRequest(job: Job, { occasions, step }: Publication): boolean {
  const comments = occasions.filter((one) => !isOfChange(one))
  return (
    comments.length > 0 &&
    comments.every(({ trigger }) => trigger?.event.value === 'issue_comment') &&
    job.steps.slice(0, step.index).some((earlier) => earlier.if === null && checksOutRequest(earlier))
  )
}

function checksOutRequest(step: Step): boolean {
  if (step.run !== null) {
    return (commandsOf(step.run) ?? []).some((command) => {
      const [first, second] = operands(command)
      return command.program === 'gh' && first === 'pr' && second === 'checkout'
    })
  }
  if (step.uses?.reference.kind !== 'repository' || step.uses.reference.repository !== 'checkout')
    return false
  return /^refs\/pull\/\$\{\{\s*github\.event\.issue\.number\s*\}\}\/(?:head|merge)$/.test(
    input(step, 'ref') ?? '',
  )
}
