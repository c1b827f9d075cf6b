import * as v from 'valibot'
import type { FindingDraft } from '../../findings.ts'
import type { ManifestsModel } from '../../sources/manifests/model.ts'
import type { Workflow, WorkflowsModel } from '../../sources/workflows/model.ts'
import { defineRule } from '../rule.ts'
import { isOfChange } from './jobs/occasions.ts'
import { publications } from './publishing/publishes.ts'
import { isDead } from './reach/dead.ts'
import { lessened } from './reach/weighed.ts'
import { furthestFirst, gradeOf, SEVERITIES } from './unguarded-release/grade.ts'
import { guardOf } from './unguarded-release/guard.ts'
import { type Miss, messageOf } from './unguarded-release/message.ts'
import { neverRuns } from './unguarded-release/never-runs.ts'
import { remedyFor } from './unguarded-release/remedies.ts'

/**
 * A job publishes a package, an image or a release, and this gate need not say yes before.
 *
 * The gate counts where its failure stops the publication: in an earlier step of the same job, in a job that it needs at
 * any distance, or before the call of a workflow. `continue-on-error`, `if: always()` and a swallowed status void it.
 * A draft of a release, a staged package, a snapshot, a preview of open pull requests, what a build sends to a folder
 * and an image for tests are `medium`; an image that the CI of pull requests makes for its own jobs is `low`, and so is
 * a publication in a job that has nothing to sign in with.
 *
 * Source: NIST SSDF PS.2.1, PW.8; OWASP CICD-SEC-1 (insufficient flow control).
 */
export const unguardedRelease = defineRule({
  id: 'workflow/unguarded-release',
  title: 'Release is published without this gate',
  severity: 'high',
  rationale:
    'What no gate has judged can be any commit, with any dependency and any workflow. A gate that a publication does not wait for protects nothing.',
  remedy:
    'Give the workflow a job that runs this gate (`uses: release-guardrail/release-guardrail@<commit SHA>`), and let every job that publishes need it.',
  standards: ['OWASP CICD-SEC-1', 'NIST SSDF PS.2.1', 'CIS Software Supply Chain 2.3'],
  needs: ['workflows', 'manifests'],
  options: v.strictObject({
    gates: v.optional(
      v.pipe(
        v.array(
          v.pipe(v.string(), v.regex(/^[\w.-]+\/[\w.-]+(?:\/\S+)?$/, 'owner/repository[/path] is expected')),
        ),
        v.description(
          'Actions and reusable workflows of other repositories that run this gate: `acme/workflows/.github/workflows/gate.yml`.',
        ),
      ),
      [],
    ),
  }),
  applies: ({ workflows }) =>
    workflows.workflows.length === 0 && workflows.coverage.skipped.length === 0
      ? 'the repository has no workflow'
      : true,
  *check({ workflows, manifests }, { gates }) {
    const others = new Set(gates.map((name) => name.toLowerCase()))
    for (const workflow of workflows.workflows) yield* unguarded(workflows, manifests, workflow, others)
  },
})

/** A pull request's run releases nothing. */
const UNRELEASED = new Set(['pull_request', 'pull_request_review', 'merge_group'])

function* unguarded(
  model: WorkflowsModel,
  manifests: ManifestsModel,
  workflow: Workflow,
  others: ReadonlySet<string>,
): Iterable<FindingDraft> {
  if (workflow.triggers.every(({ event }) => UNRELEASED.has(event.value))) return
  const open = workflow.jobs.flatMap((job) => {
    if (neverRuns(workflow, job)) return []
    const misses = publications(model, job)
      .filter(({ kind, occasions }) => kind !== 'deployment' && !occasions.every(isOfChange))
      .map((publication) => ({
        job,
        publication,
        guard: guardOf(model, workflow, job, publication.step, others),
      }))
      .filter(({ guard }) => guard.kind !== 'guarded')
      .map((miss) => ({ ...miss, grade: gradeOf(model, workflow, job, miss.publication, manifests) }))
    return liveFirst(furthestFirst(misses)).slice(0, 1)
  })
  // Where no job knows the gate, one finding says it for all of them.
  const isAbsent = open.every(({ guard }) => guard.kind === 'absent')
  const [live, dead] = [open.filter(isLive), open.filter((miss) => !isLive(miss))]
  yield* isAbsent ? together(live) : live.map((miss) => finding(miss, []))
  for (const draft of isAbsent ? together(dead) : dead.map((miss) => finding(miss, [])))
    yield lessened(draft, 'that publication')

  function isLive({ job, publication }: Miss): boolean {
    return !isDead(model, workflow, job, publication.step)
  }

  function liveFirst(sorted: readonly Miss[]): readonly Miss[] {
    return [...sorted.filter(isLive), ...sorted.filter((miss) => !isLive(miss))]
  }
}

function together(misses: readonly Miss[]): readonly FindingDraft[] {
  const [first, ...more] = furthestFirst(misses)
  return first === undefined ? [] : [finding(first, more)]
}

function finding(miss: Miss, more: readonly Miss[]): FindingDraft {
  const { job, publication, guard, grade } = miss
  return {
    at: job.id.at,
    message: messageOf(miss, more),
    remedy: remedyFor(job, guard),
    ...(grade === 'public' ? {} : { severity: SEVERITIES[grade] }),
    evidence: {
      job: job.id.value,
      publishes: publication.by,
      kind: publication.kind,
      ...(grade === 'public' ? {} : { grade }),
      guard: guard.kind,
      others: more.map((other) => other.job.id.value),
    },
    key: `${job.id.value} ${guard.kind}`,
  }
}
