import type { FindingDraft } from '../../findings.ts'
import { locate } from '../../sources/workflows/locate.ts'
import type { Entry, Job, Step, Text, Workflow, WorkflowsModel } from '../../sources/workflows/model.ts'
import { defineRule } from '../rule.ts'
import { handsOver } from './cache-in-release/artifacts.ts'
import { reachedSteps } from './jobs/reached.ts'
import { quoted } from './pinning/quoted.ts'
import { publishes } from './publishing/publishes.ts'
import { actionName } from './soft-fail/jobs.ts'
import { neededBy } from './unguarded-release/conditions.ts'

/**
 * An artefact of a release is kept for as long as the repository's settings happen to say, or under a name that does not
 * say of which version it is: uploads of a job that publishes, and those that such a job downloads.
 *
 * A name carries the version by a ref, commit, run, input or output in it, or by digits; what a matrix or the runner puts
 * in tells platforms apart, not versions.
 *
 * Source: https://github.com/actions/upload-artifact#retention-period; NIST SSDF PS.3.1.
 */
export const artifactRetention = defineRule({
  id: 'workflow/artifact-retention',
  title: 'Release artefact is kept without a term or a version',
  severity: 'low',
  rationale:
    'What was released has to be found again, by its version, for as long as somebody runs it. A setting outside the repository can delete it any day.',
  remedy: 'Set `retention-days`, and put the version into `name`: `dist-${{ github.ref_name }}`.',
  standards: ['NIST SSDF PS.3.1', 'CIS Software Supply Chain 4.1'],
  needs: ['workflows'],
  applies: ({ workflows }) =>
    workflows.workflows.length === 0 && workflows.coverage.skipped.length === 0
      ? 'the repository has no workflow'
      : true,
  *check({ workflows }) {
    const told = new Set<Step>()
    for (const workflow of workflows.workflows) {
      for (const job of workflow.jobs) {
        if (!isReleased(workflows, workflow, job)) continue
        for (const { step, env } of reachedSteps(workflows, workflow, job)) {
          if (actionName(step) !== 'actions/upload-artifact' || told.has(step) || isReport(step)) continue
          told.add(step)
          const draft = uploadDraft(job, step, env)
          if (draft !== null) yield draft
        }
      }
    }
  },
})

/** Results of tests and scans, which nobody releases. */
const REPORT =
  /(?<![a-z])(?:reports?|coverage|tests?|results?|logs?|screenshots?|traces?|junit|benchmarks?|sarif)(?![a-z])/i

function isReport(step: Step): boolean {
  return [input(step, 'name'), input(step, 'path')].some((text) => REPORT.test(text?.value ?? ''))
}

/** Whether a job publishes, or hands artefacts to one that does. */
function isReleased(model: WorkflowsModel, workflow: Workflow, job: Job): boolean {
  if (publishes(model, job)) return true
  return workflow.jobs.some(
    (other) => publishes(model, other) && neededBy(workflow, other).includes(job) && handsOver(job, other),
  )
}

function uploadDraft(job: Job, step: Step, env: readonly Entry[]): FindingDraft | null {
  const name = input(step, 'name')
  const retention = input(step, 'retention-days')
  // 0 stands for the repository's setting.
  const isKept = retention !== null && !/^0?$/.test(retention.value.trim())
  const isVersioned = name !== null && saysVersion(name, env)
  if (isKept && isVersioned) return null
  const shown = quoted(name?.value.trim() ?? 'artifact')
  const missing = isKept
    ? 'its name does not say of which version it is'
    : isVersioned
      ? 'no `retention-days` says for how long'
      : 'no `retention-days` says for how long, and its name not of which version it is'
  const place = !isVersioned && isKept ? name : retention
  return {
    at: place === null ? step.uses!.text.at : locate(place, 0, place.value.length),
    message: `Job \`${job.id.value}\` keeps the artefact ${shown} of a release; ${missing}. Once it is gone or mixed up, nobody can compare what is running with what was built.`,
    remedy: [
      ...(isKept ? [] : ['Add `retention-days: 90` under `with:`']),
      ...(isVersioned ? [] : [`Write \`name: ${name?.value.trim() ?? 'artifact'}-\${{ github.ref_name }}\``]),
    ]
      .join('. ')
      .concat('.'),
    evidence: { job: job.id.value, name: name?.value.trim(), kept: isKept, versioned: isVersioned },
    key: `${job.id.value} ${name?.value.trim() ?? ''} ${step.index}`,
  }
}

/** What tells jobs and platforms of one run apart, and not one version from another. */
const SAME_IN_EVERY_RUN = new Set(['matrix', 'runner', 'strategy', 'job'])
const SAME_GITHUB = new Set([
  'job',
  'workflow',
  'repository',
  'repository_owner',
  'event_name',
  'actor',
  'repository_id',
])

function saysVersion(name: Text, env: readonly Entry[], depth = 0): boolean {
  const plain = name.expressions.reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    name.value,
  )
  if (/\d+\.\d+/.test(plain)) return true
  return name.expressions.some(({ reads }) =>
    reads.some(({ path: [context, property] }) => {
      if (context === undefined || SAME_IN_EVERY_RUN.has(context)) return false
      if (context === 'github') return !SAME_GITHUB.has(property?.toLowerCase() ?? '')
      if (context !== 'env') return true
      const entry = env.findLast(({ key }) => key.value === property)
      // A variable that a step sets is decided by the run.
      return entry === undefined || (depth < 4 && saysVersion(entry.value, env, depth + 1))
    }),
  )
}

function input(step: Step, name: string): Text | null {
  return step.with.find(({ key }) => key.value.toLowerCase() === name)?.value ?? null
}
