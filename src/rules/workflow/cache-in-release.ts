import type { FindingDraft, Severity } from '../../findings.ts'
import { restoresNothing } from '../../sources/workflows/cache-access.ts'
import type { Job, Step, Workflow, WorkflowsModel } from '../../sources/workflows/model.ts'
import { hasEnded } from '../../sources/workflows/order.ts'
import { defineRule } from '../rule.ts'
import { handsOver } from './cache-in-release/artifacts.ts'
import { builds } from './cache-in-release/builds.ts'
import { restoredBy } from './cache-in-release/caches.ts'
import { keyedByNothing } from './cache-in-release/go-module.ts'
import { testEnvironment } from './cache-in-release/test-environment.ts'
import { neededBy } from './jobs/needs.ts'
import { isOfChange } from './jobs/occasions.ts'
import { publishesWithoutKey } from './publishing/keyless.ts'
import { type Publication, publications } from './publishing/publishes.ts'
import { isTornDown } from './publishing/torn-down.ts'
import { livePublications, publishesNow } from './reach/publications.ts'
import { lessened, weighedByReach } from './reach/weighed.ts'
import { furthestFirst, type Grade, gradeOf } from './unguarded-release/grade.ts'
import { DOES } from './unguarded-release/message.ts'

/**
 * A job that publishes or deploys restores a cache, or publishes what another job built from one.
 *
 * A tag's or release's run reads the caches of the default branch. Whatever runs there can write them: a compromised
 * dependency of any scheduled job, a `pull_request_target` workflow whose `cache-mode` says so. Restored files are not compared with
 * anything, except by `npm` and `yarn`, which check their downloads against the lockfile; those are `medium`, as is a
 * cache of an earlier job whose artefact is published. A job whose `cache-mode` restores nothing is silent. Go's cache
 * where there is no module in the root, or no checkout yet, is `low`, and so is every cache of a job that takes down again
 * what it deploys, or has nothing to sign in with where it publishes. Snapshots, previews, environments for tests, and
 * images for tests or for the workflow's own jobs are `medium`.
 *
 * Source: OWASP CICD-SEC-9; the compromises of Ultralytics (December 2024) and TanStack (May 2026);
 * https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache
 */
export const cacheInRelease = defineRule({
  id: 'workflow/cache-in-release',
  title: 'Release job restores a cache',
  severity: 'high',
  rationale:
    'Any trusted run on the default branch can write the cache, and one that a pull request started can where `cache-mode` lets it. What it put there becomes part of the release, signed and with provenance.',
  remedy: 'Build releases without caches: GitHub restores none to a job with `cache-mode: none`.',
  standards: ['OWASP CICD-SEC-9', 'SLSA v1.2 Build L3 isolated', 'NIST SSDF PS.1.1'],
  needs: ['workflows'],
  applies: ({ workflows }) =>
    workflows.workflows.length === 0 && workflows.coverage.skipped.length === 0
      ? 'the repository has no workflow'
      : true,
  *check({ workflows }) {
    for (const workflow of workflows.workflows) {
      // One finding a cache, whoever publishes what came out of it.
      const seen = new Set<Step>()
      const publishing = workflow.jobs.filter((job) =>
        publications(workflows, job).some(({ occasions }) => !occasions.every(isOfChange)),
      )
      for (const alive of [true, false]) {
        const publishers = publishing.filter((job) => publishesNow(workflows, workflow, job) === alive)
        for (const job of publishers) yield* restored(workflows, workflow, job, job, seen)
        for (const job of publishers) {
          for (const earlier of neededBy(workflow, job)) {
            if (handsOver(earlier, job)) yield* restored(workflows, workflow, job, earlier, seen)
          }
        }
      }
    }
  },
  weighed: weighedByReach,
})

function* restored(
  model: WorkflowsModel,
  workflow: Workflow,
  publisher: Job,
  job: Job,
  seen: Set<Step>,
): Iterable<FindingDraft> {
  const events = workflow.triggers.map(({ event }) => event.value).filter((event) => !UNRELEASED.has(event))
  const live = livePublications(model, workflow, publisher)
  const refused = restoresNothing(workflow, job)
  for (const step of job.steps) {
    if (seen.has(step) || isAfter(step, job, publisher, model)) continue
    for (const cache of restoredBy(model, step, { events, refused })) {
      if (seen.has(step) || (cache.ofTool && !builds(job))) continue
      seen.add(step)
      const use = useOf(model, workflow, publisher, live)
      const idle = cache.ofTool ? keyedByNothing(model, job, step) : null
      const why = idle !== null ? IDLE[idle] : cache.checked ? CHECKED : UNCHECKED
      const draft: FindingDraft = {
        at: cache.at.at,
        message: `${headline(job, publisher, use)}, and ${idle === null ? 'restores' : 'asks for'} ${cache.what}. ${why}.`,
        remedy: `${cache.remedy} Or write \`cache-mode: none\` on the job: GitHub then restores nothing, whatever a step asks for.`,
        severity:
          idle !== null || use.severity === 'low'
            ? 'low'
            : cache.checked || job !== publisher
              ? 'medium'
              : use.severity,
        evidence: { job: job.id.value, publishes: use.published.by, kind: use.published.kind },
        key: `${job.id.value} ${cache.what}`,
      }
      yield live.length > 0 ? draft : lessened(draft, 'that publication')
    }
  }
}

/** What a cache can get into. */
interface Use {
  readonly published: Publication
  /** As a message says it, after the job. */
  readonly does: string
  readonly severity: Severity
}

/** The publication of a job that goes the furthest; what the job takes down again itself goes nowhere. */
function useOf(model: WorkflowsModel, workflow: Workflow, publisher: Job, live: readonly Publication[]): Use {
  const all = live.length > 0 ? live : publications(model, publisher)
  const [first] = all
  if (isTornDown(model, publisher, all)) {
    const does = `takes down again what it sets up with \`${first!.by}\``
    return { published: first!, does, severity: 'low' }
  }
  if (publishesWithoutKey(model, workflow, publisher, all)) {
    const does = `runs \`${first!.by}\` with no key and no right to write`
    return { published: first!, does, severity: 'low' }
  }
  const serious = all.filter((published) => testEnvironment(published) === null)
  if (serious.length === 0) {
    const does = `deploys to \`${testEnvironment(first!)}\` with \`${first!.by}\``
    return { published: first!, does, severity: 'medium' }
  }
  const graded = serious.map((published) => ({
    published,
    grade: gradeOf(model, workflow, publisher, published),
  }))
  const { published, grade } = furthestFirst(graded)[0]!
  return {
    published,
    does: DOES[grade](`\`${published.by}\``),
    severity: AT_ONCE.has(grade) ? 'high' : 'medium',
  }
}

/** What people install or run as a release; that of a draft is not built again. */
const AT_ONCE: ReadonlySet<Grade> = new Set<Grade>(['public', 'draft'])

const IDLE = {
  'no module': 'It finds no `go.sum` in the root to make a key of, and does without until there is one',
  'no checkout':
    'Nothing is checked out yet, so that it finds no `go.sum` to make a key of, and does without until a checkout comes before it',
}
const CHECKED =
  'The package manager checks its downloads against the lockfile, but not what else lies in that folder'
const UNCHECKED =
  'Whatever runs on the default branch can have written it, and nothing checks what comes back'

/** A pull request's run publishes nothing. */
const UNRELEASED = new Set(['pull_request', 'pull_request_review', 'merge_group'])

function headline(job: Job, publisher: Job, { does, published, severity }: Use): string {
  if (job === publisher) return `Job \`${job.id.value}\` ${does}`
  if (severity === 'low')
    return `Job \`${job.id.value}\` builds for job \`${publisher.id.value}\`, which ${does}`
  return `Job \`${job.id.value}\` builds what job \`${publisher.id.value}\` publishes with \`${published.by}\``
}

/** A cache that is restored after the last publication touches nothing of it. */
function isAfter(step: Step, job: Job, publisher: Job, model: WorkflowsModel): boolean {
  return job === publisher && publications(model, job).every((one) => hasEnded(one.step, step.index))
}
