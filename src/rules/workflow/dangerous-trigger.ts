import { type FindingDraft, oneLower, type Severity } from '../../findings.ts'
import { cacheModeOf, refusesSaving } from '../../sources/workflows/cache-access.ts'
import type { Job, Step, Workflow, WorkflowsModel } from '../../sources/workflows/model.ts'
import { canRunAfter, endedBefore } from '../../sources/workflows/order.ts'
import { defineRule } from '../rule.ts'
import { type ArtifactUse, useOf } from './dangerous-trigger/artifact-use.ts'
import { type Download, downloadsIn } from './dangerous-trigger/artifacts.ts'
import { trustedBots } from './dangerous-trigger/bots.ts'
import { type Fetch, fetchOf } from './dangerous-trigger/fetches.ts'
import { headTrail, PRIVILEGED } from './dangerous-trigger/heads.ts'
import { isLabelOfEvent } from './dangerous-trigger/labels.ts'
import { onlyLooks } from './dangerous-trigger/looks.ts'
import { runsCode } from './dangerous-trigger/runs.ts'
import { tokenBefore } from './dangerous-trigger/token.ts'
import { quoted } from './pinning/quoted.ts'
import { weighedByReach } from './reach/weighed.ts'
import { type Trail, title } from './untrusted/flow.ts'
import { callersOfWorkflow, reachOf } from './untrusted/reach.ts'

/**
 * `pull_request_target`, `workflow_run` and comments start workflows of this repository, with its token and its secrets,
 * because of what an outsider did; its caches they may write where neither GitHub nor
 * `cache-mode` refuses it. Such a job must not fetch and run the outsider's code.
 *
 * Not every use of these events is a finding: one that labels or comments is what they are for. `high` where something
 * of the fetched code runs (a build, a local action), `medium` where it only lies on the disk, and one lower where a
 * person has to agree first (an environment, a label): unless the event names the commit, the code can change between
 * the agreement and the run. A commit that was labelled and is only looked at, with no token beside it, is none.
 *
 * Artefacts are code, too: what a `workflow_run` downloads of the run that started it, an outsider's run has made. To
 * read a number out of them is what they are for; to run them, to set variables from them, or to publish them is not.
 * Neither is a bot's name in `github.actor` a proof of whose code it is.
 *
 * Source: https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/; OWASP CICD-SEC-4; the
 * TanStack compromise of May 2026 began so.
 */
export const dangerousTrigger = defineRule({
  id: 'workflow/dangerous-trigger',
  title: 'Code of a pull request runs with secrets',
  severity: 'high',
  rationale:
    'These events run with the token, secrets and caches of this repository, whoever caused them. Code of a fork that runs there can publish, push and poison what later releases are built from.',
  remedy:
    'Build and test pull requests on `pull_request`, which has no secrets, and leave to the privileged workflow only what reads no code of theirs.',
  standards: ['OWASP CICD-SEC-4', 'OpenSSF Scorecard Dangerous-Workflow', 'SLSA v1.2 Build L3 isolated'],
  needs: ['workflows'],
  applies: ({ workflows }) =>
    workflows.workflows.length === 0 && workflows.coverage.skipped.length === 0
      ? 'the repository has no workflow'
      : true,
  *check({ workflows }) {
    const trail = headTrail(workflows)
    for (const workflow of workflows.workflows) {
      for (const job of workflow.jobs) {
        yield* jobFindings(workflows, trail, workflow, job)
        yield* artifactFindings(workflows, workflow, job)
        if (!holdsNothing(workflow, job)) yield* trustedBots(workflow, job)
      }
    }
  },
  weighed: weighedByReach,
})

function* jobFindings(model: WorkflowsModel, trail: Trail, file: Workflow, job: Job): Iterable<FindingDraft> {
  for (const [index, step] of job.steps.entries()) {
    const spot = { file, job, step, earlier: job.steps.slice(0, index) }
    const fetch = fetchOf(trail, spot)
    if (fetch === null) continue
    const reach = reachOf(model, spot)
    const events = (fetch.events ?? PRIVILEGED).filter(
      (event) => PRIVILEGED.includes(event) && reach.events.has(event),
    )
    const found = events.length > 0 ? finding(model, file, job, fetch, events) : null
    if (found !== null) yield found
  }
}

function finding(
  model: WorkflowsModel,
  file: Workflow,
  job: Job,
  fetch: Fetch,
  events: readonly string[],
): FindingDraft | null {
  // The rest of a script that checks out runs what it checked out.
  const own = fetch.step.run === null ? null : runsCode(fetch.step, fetch.folder)
  const later = canRunAfter(job.steps, fetch.step).flatMap((step) => {
    const reach = reachOf(model, { file, job, step })
    const what = events.some((event) => reach.events.has(event)) ? runsCode(step, fetch.folder) : null
    return what === null ? [] : [{ step, what }]
  })
  const runner = own === null ? later[0] : { step: fetch.step, what: own }
  const agreed = agreement(model, file, job, fetch.step)
  const isFixed = fetch.isFixed && (agreed?.by !== 'label' || isLabelOfEvent(file, job, fetch, events))
  // The label has been set for this very commit, and it is looked at, no more.
  const isAlone = fetch.token === null && tokenBefore(job.steps, job.steps) === null
  if (isAlone && isFixed && agreed?.by === 'label' && onlyLooks(file, job)) return null
  const on = events.map((event) => `\`${event}\``).join(', ')
  const head =
    runner === undefined
      ? `Job \`${job.id.value}\` puts code of a pull request on its disk, on ${on}.`
      : `Job \`${job.id.value}\` runs code of a pull request with this repository's rights, on ${on}.`
  const fetched = `Step \`${title(fetch.step)}\` fetches ${quoted(fetch.written)}`
  const then =
    runner === undefined
      ? `; nothing of it runs yet${fetch.token === null ? '' : `, and the token lies ${fetch.token}`}`
      : runner.step === fetch.step
        ? `, and runs ${quoted(runner.what)}`
        : `, and step \`${title(runner.step)}\` runs ${quoted(runner.what)}`
  const powerless = runner !== undefined && holdsNothing(file, job)
  const severity = lowered(
    runner === undefined
      ? fetch.token === null
        ? 'low'
        : 'medium'
      : powerless
        ? refusesSaving(file, job)
          ? 'low'
          : 'medium'
        : 'high',
    agreed?.steps ?? 0,
  )
  const holds = powerless
    ? ` The job has no secret and a token that only reads${CACHES[cacheModeOf(file, job) ?? 'default']}.`
    : ''
  const until = isFixed
    ? 'for the commit of the event and no later one'
    : 'but the code can change between that and the run'
  const but = agreed === null ? '' : ` ${agreed.what}, ${until}.`
  return {
    at: fetch.at,
    message: `${head} ${fetched}${then}.${holds}${but}`,
    severity,
    remedy:
      runner === undefined
        ? `Fetch only what is needed through the API (\`gh pr diff\`)${fetch.token === null ? ': a step that is added later would run with this code around it.' : ', or set `persist-credentials: false` and run nothing of it.'}`
        : `Move what builds or tests the pull request to a workflow on \`pull_request\`, or remove the \`ref\` so that the code of this repository is checked out.`,
    evidence: { job: job.id.value, events: [...events], fetches: fetch.written, runs: runner?.what },
    key: `${job.id.value} ${fetch.written} ${fetch.step.index}`,
  }
}

const WRITES = ', but its `cache-mode` lets it write the caches that the default branch builds from'
/** What a job without secrets can do to the caches of the default branch, by its `cache-mode`. */
const CACHES = {
  default:
    ', but it can write the caches that the default branch builds from wherever GitHub does not yet refuse that by itself (github.com has since June 2026); `cache-mode: read` refuses it everywhere',
  read: ', and caches that it cannot write',
  none: ', and no caches',
  write: WRITES,
  'write-only': WRITES,
  unknown: WRITES,
} as const

/** Artefacts of the run that started this one, where they are run or decide what runs. */
function* artifactFindings(model: WorkflowsModel, file: Workflow, job: Job): Iterable<FindingDraft> {
  for (const download of downloadsIn(job.steps)) {
    const reached = (step: Step): boolean => reachOf(model, { file, job, step }).events.has('workflow_run')
    if (!reached(download.step)) continue
    const later = canRunAfter(job.steps, download.step).filter(reached)
    const use = useOf(model, job, download, later)
    if (use !== null) yield artifactDraft(model, file, job, download, use)
  }
}

function artifactDraft(
  model: WorkflowsModel,
  file: Workflow,
  job: Job,
  download: Download,
  use: ArtifactUse,
): FindingDraft {
  const powerless = holdsNothing(file, job)
  const agreed = agreement(model, file, job, download.step)
  const where = download.folder === '' ? 'the workspace, over whatever lies there' : quoted(download.folder)
  return {
    at: download.at,
    message: `Job \`${job.id.value}\` ${use.kind} what a pull request's run has made, on \`workflow_run\`. \`${download.by}\` puts its artefacts into ${where}, and step \`${title(use.step)}\` ${use.kind === 'pastes' ? 'pastes' : 'uses'} ${quoted(use.what)}: an outsider decides what is in them.${powerless ? ' The job has no secret and a token that only reads.' : ''}`,
    severity: lowered(powerless ? 'medium' : 'high', agreed?.steps ?? 0),
    remedy: ARTIFACT_REMEDY[use.kind],
    evidence: { job: job.id.value, downloads: download.by, uses: use.what },
    key: `${job.id.value} ${download.by} ${use.kind} ${download.step.index}`,
  }
}

const ARTIFACT_REMEDY: Readonly<Record<ArtifactUse['kind'], string>> = {
  runs: 'Download into a folder outside the workspace (`path: ${{ runner.temp }}/pr`), run nothing of it, and check out this repository after the download.',
  'sets variables from': 'Check the content first: `pr=$(tr -cd 0-9 < pr.txt)`, then write that.',
  pastes: 'Hand the output over in `env:` and quote it: `"$PR"`.',
  publishes: "Publish what a workflow on this repository's own branches has built.",
}

/** What a person has to do before the job runs, and by how much it lessens the risk; `null` where nobody is asked. */
function agreement(
  model: WorkflowsModel,
  file: Workflow,
  job: Job,
  fetching: Step,
): { by: 'label' | 'other'; what: string; steps: number } | null {
  if (calledAfterACheck(model, file)) {
    return {
      by: 'other',
      what: 'A workflow of another repository, which is not seen from here, may stop it first',
      steps: 1,
    }
  }
  const before = file.jobs.filter((other) => job.needs.some((need) => need.value === other.id.value))
  const scripts = [...before.flatMap((other) => other.steps), ...endedBefore(job.steps, fetching.index)].map(
    (step) =>
      [...step.with.map(({ value }) => value.value), step.run?.text.value ?? '']
        .join('\n')
        .replaceAll(/(?<![^\s;])(?:#|\/\/).*$/gm, ''),
  )
  if (scripts.some((text) => asksForPermission(text) && !/\bCONTRIBUTOR\b/.test(text))) {
    return { by: 'other', what: 'Somebody with write access has to ask for it', steps: 2 }
  }
  if (scripts.some((text) => asksForMember(text))) {
    return { by: 'other', what: 'Somebody of the project has to ask for it', steps: 1 }
  }
  if ([job, ...before].some(({ environment }) => environment !== null)) {
    return { by: 'other', what: 'An environment may ask for approval', steps: 1 }
  }
  const conditions = [job.if, fetching.if, ...before.map((other) => other.if)].map(
    (text) => text?.value ?? '',
  )
  if (conditions.some((text) => /labels?\b.*name|label\.name/.test(text))) {
    return { by: 'label', what: 'A label has to be set', steps: 1 }
  }
  return conditions.some((text) => /steps\.\S+\.outputs\.|needs\.\S+\.outputs\./.test(text))
    ? { by: 'other', what: 'An earlier check decides whether it runs', steps: 1 }
    : null
}

/** Whether all who call a workflow on such events wait for a job that another repository's workflow decides. */
function calledAfterACheck(model: WorkflowsModel, file: Workflow): boolean {
  if (file.triggers.some(({ event }) => PRIVILEGED.includes(event.value))) return false
  const callers = callersOfWorkflow(model, file).filter((caller) =>
    PRIVILEGED.some((event) => reachOf(model, caller).events.has(event)),
  )
  return (
    callers.length > 0 &&
    callers.every((caller) => {
      const jobs = caller.file.kind === 'workflow' ? caller.file.jobs : []
      return jobs.some(
        (other) =>
          other.uses?.reference.kind === 'repository' &&
          caller.job.needs.some((need) => need.value === other.id.value),
      )
    })
  )
}

const ENDS = /setFailed|\bthrow\b|\bexit 1\b|process\.exit/i

/** Whether somebody is on a list that says nothing of what he may do, with an end where he is not. */
function asksForMember(text: string): boolean {
  return endsAfter(text, /\bcollaborators\/|\borgs\/[^\s/]+\/(?:public_)?members\/|\bmemberships\//i)
}

function asksForPermission(text: string): boolean {
  return (
    /collaborators\/[^\n]{0,300}?permission|getCollaboratorPermissionLevel|checkMembershipFor|getMembershipFor/i.test(
      text,
    ) ||
    endsAfter(text, /collaborators\?[^\n]{0,300}?permission=(?:push|maintain|admin)\b|author_?association/i)
  )
}

function endsAfter(text: string, asked: RegExp): boolean {
  const at = text.search(asked)
  return at !== -1 && ENDS.test(text.slice(at))
}

function lowered(severity: Severity, steps: number): Severity {
  return steps === 0 ? severity : lowered(oneLower(severity), steps - 1)
}

/** Whether the token of a job only reads, and no secret is named anywhere that it sees. */
function holdsNothing(file: Workflow, job: Job): boolean {
  const permissions = job.permissions ?? file.permissions
  if (permissions === null || permissions.kind === 'write-all' || permissions.kind === 'dynamic') return false
  if (permissions.scopes.some(({ value }) => value.value.trim() === 'write')) return false
  const texts = [
    ...[...file.env, ...job.env].map(({ value }) => value),
    ...job.steps.flatMap((step) => [
      ...[...step.env, ...step.with].map(({ value }) => value),
      ...(step.run === null ? [] : [step.run.text]),
    ]),
  ]
  return !texts.some(({ expressions }) =>
    expressions.some(({ reads }) =>
      reads.some(({ path }) => path[0] === 'secrets' && path[1]?.toLowerCase() !== 'github_token'),
    ),
  )
}
