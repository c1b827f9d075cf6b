import type { Concurrency, Job, Text, Workflow } from '../../sources/workflows/model.ts'
import { defineRule } from '../rule.ts'
import { jobNamed } from './jobs/needs.ts'
import { publications } from './publishing/publishes.ts'
import { isTornDown } from './publishing/torn-down.ts'
import { canBeTrue } from './soft-fail/conditions.ts'

/**
 * A job that publishes or deploys and can run twice at once, or that a later run cancels half-way. What a job takes down
 * again itself is a test and no deployment.
 *
 * Source: https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency
 */
export const missingConcurrency = defineRule({
  id: 'workflow/missing-concurrency',
  title: 'Releases can overlap or be cancelled half-way',
  severity: 'low',
  rationale:
    'Two runs that publish at once overwrite each other, and the older may win. One that is cancelled leaves half a release behind.',
  remedy: 'Give the job a group of its own: `concurrency: { group: release, cancel-in-progress: false }`.',
  standards: ['OWASP CICD-SEC-1', 'NIST SSDF PS.3.1'],
  needs: ['workflows'],
  applies: ({ workflows }) =>
    workflows.workflows.length === 0 && workflows.coverage.skipped.length === 0
      ? 'the repository has no workflow'
      : true,
  *check({ workflows }) {
    for (const workflow of workflows.workflows) {
      // A called workflow is grouped by its caller.
      if (workflow.triggers.every(({ event }) => event.value === 'workflow_call')) continue
      // What the workflow's own group cancels is one finding, whichever jobs publish.
      const told = new Set<Concurrency>()
      for (const job of workflow.jobs) {
        const all = publications(workflows, job)
        const [published] = all
        if (published === undefined || isTornDown(workflows, job, all)) continue
        const groups = [workflow.concurrency, job.concurrency].filter((group) => group !== null)
        const cancelling = groups.find((group) => cancels(group, workflow, job))
        const doing = `Job \`${job.id.value}\` publishes with \`${published.by}\``
        if (cancelling !== undefined) {
          if (told.has(cancelling)) continue
          told.add(cancelling)
          yield {
            at: cancelling.cancelInProgress!.at,
            message: `${doing}, and a later run cancels it. What it has sent by then stays, and the rest is missing.`,
            remedy: 'Write `cancel-in-progress: false`, or let it be true on pull requests alone.',
            evidence: { job: job.id.value },
            key: `cancels ${job.id.value}`,
          }
        } else if (groups.length === 0) {
          yield {
            at: job.id.at,
            message: `${doing}, and two runs of it can overlap. Neither it nor its workflow has a \`concurrency\` group.`,
            evidence: { job: job.id.value },
            key: `overlaps ${job.id.value}`,
          }
        }
      }
    }
  },
})

/** Whether `cancel-in-progress` can be true on an event that is no pull request. */
function cancels({ cancelInProgress, group }: Concurrency, workflow: Workflow, job: Job): boolean {
  // A group of the run's own, and one of a tag's own, hold nobody else.
  if (/github\.(?:run_id|sha)\b/.test(group?.value ?? '')) return false
  if (/github\.ref/.test(group?.value ?? '') && (startsOnTags(workflow) || asksForTag(workflow, job)))
    return false
  const events = workflow.triggers.map(({ event }) => event.value).filter((event) => event !== 'pull_request')
  if (cancelInProgress === null) return false
  // What asks for branches or tags decides with care.
  if (/github\.ref|ref_type|inputs\./.test(cancelInProgress.value)) return false
  return events.some((event) =>
    canBeTrue(cancelInProgress, {
      status: () => null,
      context: (path) => (path === 'github.event_name' ? [event] : null),
    }),
  )
}

/** Whether a job runs for tags alone, by its own condition or that of one that it waits for. */
function asksForTag(workflow: Workflow, job: Job): boolean {
  const waited = new Set([job])
  for (const one of waited) {
    if (one.if !== null && isOfTags(one.if)) return true
    // Such a job runs although one that it needs did not.
    if (/\b(?:always|failure|cancelled)\s*\(/i.test(one.if?.value ?? '')) continue
    for (const need of one.needs) {
      const earlier = jobNamed(workflow, need.value)
      if (earlier !== undefined) waited.add(earlier)
    }
  }
  return false
}

/** Whether a condition holds on a tag, and on no branch: neither on one that it names nor on any other. */
function isOfTags(condition: Text): boolean {
  const branches = ['refs/heads/any other', ...(condition.value.match(/refs\/heads\/[^'"\s)]*/gi) ?? [])]
  return (
    holdsOn(condition, 'tag', 'refs/tags/v1.0.0') &&
    !branches.some((ref) => holdsOn(condition, 'branch', ref))
  )
}

function holdsOn(condition: Text, kind: 'branch' | 'tag', ref: string): boolean {
  return canBeTrue(condition, {
    status: () => null,
    context: (path) => (path === 'github.ref' ? [ref] : path === 'github.ref_type' ? [kind] : null),
  })
}

function startsOnTags({ triggers }: Workflow): boolean {
  return triggers.every(
    ({ event, filters }) =>
      event.value === 'release' ||
      event.value === 'pull_request' ||
      (event.value === 'push' &&
        filters.length > 0 &&
        filters.every(({ key }) => key.value.startsWith('tags'))),
  )
}
