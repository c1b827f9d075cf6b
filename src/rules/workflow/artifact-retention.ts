import type { FindingDraft } from '../../findings.ts'
import { locate } from '../../sources/workflows/locate.ts'
import type { Entry, Job, Step, Text, Workflow, WorkflowsModel } from '../../sources/workflows/model.ts'
import { defineRule } from '../rule.ts'
import { handsOver } from './cache-in-release/artifacts.ts'
import { neededBy } from './jobs/needs.ts'
import { reachedSteps } from './jobs/reached.ts'
import { quoted } from './pinning/quoted.ts'
import { mayBeSet } from './publishing/left-alone.ts'
import { publications } from './publishing/publishes.ts'
import { publishersLiveFirst, publishesNow } from './reach/publications.ts'
import { lessened, weighedByReach } from './reach/weighed.ts'
import { askedFor } from './soft-fail/conditions.ts'
import { actionName } from './soft-fail/jobs.ts'

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
      const version = versionOf(workflow)
      for (const job of workflow.jobs) {
        for (const { step, env } of reachedSteps(workflows, workflow, job)) {
          if (actionName(step) !== 'actions/upload-artifact' || told.has(step)) continue
          if (isReport(step) || isDigest(step)) continue
          const release = releaseOf(workflows, workflow, job, step)
          if (release === null) continue
          told.add(step)
          const draft = uploadDraft(job, step, env, release, version)
          const isReleased = publishesNow(workflows, workflow, release.publisher ?? job)
          if (draft !== null) yield isReleased ? draft : lessened(draft, 'that publication')
        }
      }
    }
  },
  weighed: weighedByReach,
})

/** Results of tests and scans, which nobody releases. */
const REPORT =
  /(?<![a-z])(?:reports?|coverage|tests?|results?|logs?|screenshots?|traces?|junit|benchmarks?|sarif)(?![a-z])/i

function isReport(step: Step): boolean {
  return [input(step, 'name'), input(step, 'path')].some((text) => REPORT.test(text?.value ?? ''))
}

/**
 * The digests of images that are in the registry already, handed on to the job that joins them under one tag.
 * Source: https://docs.docker.com/build/ci/github-actions/multi-platform/#distribute-build-across-multiple-runners
 */
function isDigest(step: Step): boolean {
  const paths = (input(step, 'path')?.value ?? '').trim().split('\n')
  return paths.every((path) => /(?:^|[/_.-])digests?(?:[/_.*-]|$)/i.test(path.trim()))
}

/** What makes an artefact one of a release. */
interface Release {
  /** The job that downloads it and publishes; `null` where the job that keeps it publishes itself. */
  readonly publisher: Job | null
  /** Whether that download names it, and has to be changed with it. */
  readonly isNamed: boolean
  /** Whether no unknown part of a name decides that it is this artefact. */
  readonly isCertain: boolean
}

/** `null` where no job that publishes has it in its hands. */
function releaseOf(model: WorkflowsModel, workflow: Workflow, job: Job, upload: Step): Release | null {
  const isOwn = publications(model, job).some(({ step }) => !excludes(model, job, step, upload))
  const own = isOwn ? { publisher: null, isNamed: false, isCertain: true } : null
  if (publishesNow(model, workflow, job)) return own
  const from = { ...job, steps: [upload] }
  for (const publisher of publishersLiveFirst(model, workflow)) {
    if (own !== null && !publishesNow(model, workflow, publisher)) return own
    if (!neededBy(workflow, publisher).has(job)) continue
    const downloads = downloadsOf(model, workflow, publisher).filter((step) =>
      handsOver(from, { ...publisher, steps: [step] }),
    )
    if (downloads.length > 0)
      return {
        publisher,
        isNamed: downloads.some((step) => input(step, 'name') !== null),
        isCertain: downloads.some((step) => takesSurely(step, upload)),
      }
  }
  return own
}

/**
 * `if: env.preview == 'true'` beside `if: env.preview == 'false'`: what one keeps, the other does not publish, where the
 * same value is asked for at both.
 */
function excludes(model: WorkflowsModel, job: Job, one: Step, other: Step): boolean {
  const asked = new Map(one.if === null ? [] : askedFor(one.if))
  const stays = (path: string): boolean => {
    const [context, name = ''] = path.split('.')
    return context === 'env' ? !mayBeSet(model, job, name) : FIXED.has(context!)
  }
  return (
    other.if !== null &&
    askedFor(other.if).some(([path, value]) => asked.has(path) && asked.get(path) !== value && stays(path))
  )
}

/** Contexts that are the same throughout a job. */
const FIXED = new Set(['github', 'inputs', 'matrix', 'needs', 'vars'])

/** Two names of unknown parts are the same artefact where they share what is written out, or all of their text. */
function takesSurely(download: Step, upload: Step): boolean {
  const wanted = (input(download, 'name') ?? input(download, 'pattern'))?.value.trim()
  const name = input(upload, 'name')?.value.trim() ?? 'artifact'
  return wanted === undefined || wanted === name || name.replaceAll(/\$\{\{.*?\}\}/g, '') !== ''
}

/** Found once a job: every upload asks. */
const downloaded = new WeakMap<Job, readonly Step[]>()

function downloadsOf(model: WorkflowsModel, workflow: Workflow, job: Job): readonly Step[] {
  const known = downloaded.get(job)
  if (known !== undefined) return known
  const found = reachedSteps(model, workflow, job)
    .map(({ step }) => step)
    .filter((step) => actionName(step) === 'actions/download-artifact')
  downloaded.set(job, found)
  return found
}

/**
 * What stands for the version in every run. The name of a branch or of a pull request (`1/merge`) says none, and an
 * artefact's name may hold no slash, which some tags do.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#running-your-workflow-only-when-a-push-of-specific-tags-occurs;
 * actions/upload-artifact, `path-and-artifact-name-validation.ts`.
 */
function versionOf({ triggers }: Workflow): string {
  const isTagged = triggers.every(({ event, filters }) => {
    if (event.value === 'release') return true
    const tags = filters.filter(({ key }) => key.value === 'tags').flatMap(({ values }) => values)
    const onBranches = filters.some(({ key }) => key.value.startsWith('branches'))
    const arePlain = tags.every(({ value }) => !value.includes('/') && !value.includes('**'))
    return event.value === 'push' && tags.length > 0 && arePlain && !onBranches
  })
  return isTagged && triggers.length > 0 ? '${{ github.ref_name }}' : '${{ github.sha }}'
}

function uploadDraft(
  job: Job,
  step: Step,
  env: readonly Entry[],
  { publisher, isNamed, isCertain }: Release,
  version: string,
): FindingDraft | null {
  const name = input(step, 'name')
  const retention = input(step, 'retention-days')
  // 0 stands for the repository's setting.
  const isKept = retention !== null && !/^0?$/.test(retention.value.trim())
  const isVersioned = name !== null && (saysVersion(name, env) || saysContents(name, input(step, 'path')))
  if (isKept && isVersioned) return null
  const shown = quoted(name?.value.trim() ?? 'artifact')
  const missing = isKept
    ? 'its name does not say of which version it is'
    : isVersioned
      ? 'no `retention-days` says for how long'
      : 'no `retention-days` says for how long, and its name not of which version it is'
  const place = !isVersioned && isKept ? name : retention
  const whose =
    publisher === null
      ? 'of a release'
      : isCertain
        ? `for job \`${publisher.id.value}\`, which publishes`
        : `under a name that only a run knows; it may be one that job \`${publisher.id.value}\` takes, which publishes`
  const there =
    publisher === null || !isNamed ? '' : `, and the same where job \`${publisher.id.value}\` downloads it`
  return {
    at: place === null ? step.uses!.text.at : locate(place, 0, place.value.length),
    message: `Job \`${job.id.value}\` keeps the artefact ${shown} ${whose}; ${missing}. Once it is gone or mixed up, nobody can compare what is running with what was built.`,
    remedy: [
      ...(isKept ? [] : ['Add `retention-days: 90` under `with:`']),
      ...(isVersioned ? [] : [`Write \`name: ${name?.value.trim() ?? 'artifact'}-${version}\`${there}`]),
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

/** A digest of the very files that are kept tells them from those of any other version. */
function saysContents(name: Text, path: Text | null): boolean {
  const digest = /\$\{\{\s*hashFiles\(\s*'([^']+)'\s*\)\s*\}\}/i.exec(name.value)
  return digest !== null && digest[1] === path?.value.trim()
}

function input(step: Step, name: string): Text | null {
  return step.with.find(({ key }) => key.value.toLowerCase() === name)?.value ?? null
}
