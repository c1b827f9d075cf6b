import type { Job, Workflow, WorkflowsModel } from '../../sources/workflows/model.ts'
import { defineRule } from '../rule.ts'
import { localWorkflow } from './local-references.ts'
import { weighedByReach } from './reach/weighed.ts'

/**
 * A job whose token's scopes are written nowhere: not on the job, not on its workflow.
 * One finding a job, so that a job added later is a finding of its own.
 *
 * A workflow that starts through `workflow_call` alone is left to its callers: the called job's token never holds more
 * than the calling job's, and that job is judged where it stands. A call is `low` where every job of the called workflow
 * says itself what its token may do.
 *
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions;
 * OpenSSF Scorecard Token-Permissions.
 */
export const missingPermissions = defineRule({
  id: 'workflow/missing-permissions',
  title: 'Job does not say what its token may do',
  severity: 'medium',
  rationale:
    'Without `permissions`, the token gets the default of the repository or organisation, which may be read and write on everything. A compromised action or dependency in the job then holds it, and the default can change without a commit.',
  remedy:
    'Add `permissions: {}` at the top of the workflow and give each job only the scopes that it uses, for example `permissions: { contents: read }`.',
  standards: ['OWASP CICD-SEC-5', 'OpenSSF Scorecard Token-Permissions', 'NIST SSDF PO.5.1'],
  needs: ['workflows'],
  applies: ({ workflows }) =>
    workflows.workflows.length === 0 && workflows.coverage.skipped.length === 0
      ? 'the repository has no workflow'
      : true,
  *check({ workflows }) {
    for (const workflow of workflows.workflows) {
      if (workflow.permissions !== null || onlyCalled(workflow)) continue
      for (const job of workflow.jobs) {
        if (job.permissions !== null) continue
        if (saysItself(workflows, job)) {
          yield {
            at: job.id.at,
            message: `Job \`${job.id.value}\` has no \`permissions\`, and neither has its workflow. Each job of the workflow that it calls says itself what its token may do today; one that is added there gets the repository's default.`,
            severity: 'low',
            evidence: { job: job.id.value },
          }
          continue
        }
        const called = job.uses === null ? '' : ', and goes to the workflow that the job calls'
        yield {
          at: job.id.at,
          message: `Job \`${job.id.value}\` has no \`permissions\`, and neither has its workflow. Its token gets the repository's default, which may be write access to everything${called}.`,
          evidence: { job: job.id.value },
        }
      }
    }
  },
  weighed: weighedByReach,
})

/** A call of a workflow in this repository whose every job says what its token may do: none gets the default. */
function saysItself(model: WorkflowsModel, { uses }: Job): boolean {
  const called = uses === null ? null : localWorkflow(model, uses.reference)
  return (
    called !== null &&
    called.jobs.length > 0 &&
    called.jobs.every(({ permissions }) => (permissions ?? called.permissions) !== null)
  )
}

/** Whether every way to start the workflow is a call from another one. */
function onlyCalled(workflow: Workflow): boolean {
  return (
    workflow.triggers.length > 0 &&
    workflow.triggers.every((trigger) => trigger.event.value === 'workflow_call')
  )
}
