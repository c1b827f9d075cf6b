import { staticValues } from '../../sources/workflows/matrix-values.ts'
import type { Job } from '../../sources/workflows/model.ts'
import { defineRule } from '../rule.ts'

/**
 * A job without `timeout-minutes`, which GitHub lets run for six hours. Jobs that call a workflow cannot have one, and
 * GitHub's single-CPU runner ends every job itself after 15 minutes.
 *
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idtimeout-minutes;
 * https://docs.github.com/en/actions/reference/runners/github-hosted-runners#single-cpu-runners
 */
export const missingTimeout = defineRule({
  id: 'workflow/missing-timeout',
  title: 'Job has no time limit',
  severity: 'low',
  rationale:
    'A job that hangs, or that somebody abuses, runs for six hours and blocks the release behind it.',
  remedy: 'Set `timeout-minutes` on the job to a few times what it usually needs.',
  standards: ['OWASP CICD-SEC-7', 'CIS Software Supply Chain 2.3'],
  needs: ['workflows'],
  applies: ({ workflows }) =>
    workflows.workflows.length === 0 && workflows.coverage.skipped.length === 0
      ? 'the repository has no workflow'
      : true,
  *check({ workflows }) {
    for (const workflow of workflows.workflows) {
      for (const job of workflow.jobs) {
        if (job.uses !== null || job.timeoutMinutes !== null || isShortLived(job)) continue
        // Steps that each have a limit bound the job, and so does a step that waits for them.
        if (job.steps.every((step) => step.timeoutMinutes !== null)) continue
        yield {
          at: job.id.at,
          message: `Job \`${job.id.value}\` has no \`timeout-minutes\`. When it hangs, it runs for six hours.`,
          evidence: { job: job.id.value },
        }
      }
    }
  },
})

/** Whether whatever runner the job gets ends it after 15 minutes: a group, or a second label, leads elsewhere. */
function isShortLived({ runsOn, matrix }: Job): boolean {
  const labels = runsOn.map((text) => staticValues(text, matrix))
  return labels.length > 0 && labels.every((values) => values?.every((label) => label === 'ubuntu-slim'))
}
