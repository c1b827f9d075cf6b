import type { Job, Step, Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { isFloatingTag } from '../floating-artifact/names.ts'
import { isOfChange } from '../jobs/occasions.ts'
import { input } from '../publishing/by-action.ts'
import type { Publication } from '../publishing/publishes.ts'
import { imagesOf, tagIn } from '../publishing/told-images.ts'
import { commandsOf, operands } from '../shell/commands.ts'

/**
 * Whether a publication starts on comments alone, and what is checked out for it is the pull request that was commented,
 * and goes out under no name of a release.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#issue_comment;
 * `gh pr checkout --help`.
 */
export function isOfCommentedRequest(
  model: WorkflowsModel,
  workflow: Workflow,
  job: Job,
  publication: Publication,
): boolean {
  const { occasions, step } = publication
  // `:latest` is what everybody pulls, whoever asked for it.
  const isReleased = imagesOf(model, workflow, job, publication).some((image) => {
    const tag = tagIn(image)
    return tag === null || (tag !== undefined && isFloatingTag(tag))
  })
  const comments = occasions.filter((one) => !isOfChange(one))
  return (
    !isReleased &&
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
