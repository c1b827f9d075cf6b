import type { FindingDraft, UnverifiedDraft } from '../../findings.ts'
import type { Entry, Job, Permissions, Workflow, WorkflowsModel } from '../../sources/workflows/model.ts'
import { defineRule } from '../rule.ts'
import { runsForeign } from './permissions/foreign.ts'
import { inherits } from './permissions/inherits.ts'
import { canUse } from './permissions/use.ts'
import { allNeedIt, type Holders, holdersOf, weightOf, weightOfWorkflow } from './permissions/weight.ts'
import { weighedByReach } from './reach/weighed.ts'

/**
 * A token that can do more than its job needs.
 *
 * At workflow level every write scope fires: each job that is added later inherits it. Where one job or none inherits it
 * today, or every one that does is known to use it, nothing is exposed yet and the finding is `low`; `medium` for
 * `id-token` that a job inherits, which belongs to one job in any case.
 * At job level a write scope fires only where it is provable that no step can use it; see `permissions/`. It is `low` where
 * a workflow of this repository is offered it and takes less.
 *
 * Scopes that write no code and release nothing are one severity lower (see `permissions/weight.ts`), and so is whatever is
 * held where nothing runs beside that somebody else may have changed.
 *
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions;
 * OpenSSF Scorecard Token-Permissions; OWASP CICD-SEC-5.
 */
export const excessivePermissions = defineRule({
  id: 'workflow/excessive-permissions',
  title: 'Token may do more than the job needs',
  severity: 'high',
  rationale:
    'Every action and dependency of a job can read its token. A scope that the job does not need serves only who compromises one of them.',
  remedy:
    'Grant nothing at workflow level (`permissions: {}`) and give each job the scopes that its steps use.',
  standards: [
    'OWASP CICD-SEC-5',
    'OWASP CICD-SEC-2',
    'OpenSSF Scorecard Token-Permissions',
    'NIST SSDF PO.5.1',
  ],
  needs: ['workflows'],
  applies: ({ workflows }) =>
    workflows.workflows.length === 0 && workflows.coverage.skipped.length === 0
      ? 'the repository has no workflow'
      : true,
  *check({ workflows }) {
    for (const workflow of workflows.workflows) {
      if (workflow.permissions !== null) yield* workflowLevel(workflows, workflow, workflow.permissions)
      for (const job of workflow.jobs) {
        if (job.permissions !== null) yield* jobLevel(workflows, workflow, job, job.permissions)
      }
    }
  },
  weighed: weighedByReach,
})

function* workflowLevel(
  model: WorkflowsModel,
  workflow: Workflow,
  permissions: Permissions,
): Iterable<FindingDraft | UnverifiedDraft> {
  yield* wholesale(permissions, 'every job of the workflow')
  for (const entry of permissions.scopes) {
    if (!isWrite(entry)) continue
    const scope = entry.key.value
    const inheriting = workflow.jobs.filter((job) => inherits(model, job, scope))
    const users = inheriting.filter((job) => canUse(model, workflow, job, scope))
    const holders = holdersOf(model, workflow, scope, inheriting, users)
    const evidence = {
      scope,
      inheritedBy: inheriting.map((job) => job.id.value),
      usableBy: users.map((job) => job.id.value),
    }
    yield {
      at: entry.value.at,
      message: `\`${scope}: write\` is granted to the whole workflow. ${whoHoldsIt(holders)}${inheriting.length === 0 ? '' : idTokenWord(scope)}`,
      remedy: moveDown(scope, users),
      severity: weightOfWorkflow(scope, holders),
      evidence,
      key: `workflow ${scope}`,
    }
  }
}

function* jobLevel(
  model: WorkflowsModel,
  workflow: Workflow,
  job: Job,
  permissions: Permissions,
): Iterable<FindingDraft | UnverifiedDraft> {
  yield* wholesale(permissions, `job \`${job.id.value}\``)
  for (const entry of permissions.scopes) {
    const scope = entry.key.value
    if (!isWrite(entry) || canUse(model, workflow, job, scope)) continue
    yield job.uses === null ? heldInVain(job, entry) : handedInVain(job, entry)
  }
}

function heldInVain(job: Job, { key, value }: Entry): FindingDraft {
  const scope = key.value
  const isQuiet = !runsForeign(job)
  const isSignIn = scope === 'id-token'
  const why = isSignIn
    ? 'None of its steps asks for an OIDC token, and any code that gets into the job could sign in as it.'
    : `None of its steps can reach that scope, and a later change${isQuiet ? '' : ' or a compromised dependency'} could.`
  return {
    at: value.at,
    message: `Job \`${job.id.value}\` holds \`${scope}: write\` and cannot use it. ${why}`,
    remedy: isSignIn
      ? `Remove \`id-token: write\` from job \`${job.id.value}\`.`
      : `Remove \`${scope}: write\` from job \`${job.id.value}\`, or write \`${scope}: read\` where a step reads.`,
    severity: weightOf(scope, isQuiet),
    evidence: { job: job.id.value, scope },
    key: `job ${job.id.value} ${scope}`,
  }
}

/** The workflow that is called takes less, whatever it is offered: nobody holds the scope. */
function handedInVain(job: Job, { key, value }: Entry): FindingDraft {
  const scope = key.value
  return {
    at: value.at,
    message: `Job \`${job.id.value}\` offers \`${scope}: write\` to a workflow of which no job takes it. One that asks for it later would get it.`,
    remedy: `Remove \`${scope}: write\` from job \`${job.id.value}\`.`,
    severity: 'low',
    evidence: { job: job.id.value, scope },
    key: `job ${job.id.value} ${scope}`,
  }
}

function* wholesale(permissions: Permissions, holder: string): Iterable<FindingDraft | UnverifiedDraft> {
  if (permissions.kind === 'write-all') {
    yield {
      at: permissions.at,
      message: `\`permissions: write-all\` gives ${holder} every scope. One compromised action or dependency can then push code and publish packages.`,
      key: `write-all ${holder}`,
    }
  }
  if (
    permissions.kind === 'dynamic' ||
    permissions.scopes.some((entry) => entry.value.expressions.length > 0)
  ) {
    yield {
      at: permissions.at,
      unverified: `the permissions of ${holder} are an expression, which GitHub does not evaluate there; write the scopes out`,
    }
  }
}

function isWrite(entry: Entry): boolean {
  return entry.value.value.trim().toLowerCase() === 'write'
}

function whoHoldsIt(holders: Holders): string {
  const { inheriting, users } = holders
  if (inheriting.length === 0) return 'Every job replaces it today; a job added later would inherit it.'
  if (users.length === 0) return `No job that inherits it can use it: ${names(inheriting)}.`
  if (inheriting.length === 1)
    return `Only ${names(inheriting)} inherits it today; a job added later would too.`
  const all = inheriting.length === 2 ? 'both' : 'all'
  if (allNeedIt(holders)) {
    const orCall = inheriting.some(({ uses }) => uses !== null) ? ', or call a workflow that asks for it' : ''
    return `${names(inheriting)} ${all} use it today${orCall}; a job added later would hold it too.`
  }
  if (users.length === inheriting.length) return `${names(inheriting)} ${all} hold it, needed or not.`
  return `${names(inheriting)} inherit it, and ${users.length === 1 ? 'only' : 'at most'} ${names(users)} can use it.`
}

function names(jobs: readonly Job[]): string {
  const shown = jobs.slice(0, 4).map((job) => `\`${job.id.value}\``)
  const more = jobs.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more ${more === 1 ? 'job' : 'jobs'}` : shown.join(', ')
}

function idTokenWord(scope: string): string {
  return scope === 'id-token'
    ? ' Every holder can sign in as this workflow wherever that is trusted: at a cloud, a registry, GitHub Pages.'
    : ''
}

function moveDown(scope: string, users: readonly Job[]): string {
  if (users.length === 0) return `Remove \`${scope}: write\` from the workflow's \`permissions\`.`
  const top = 'Leave only read scopes at the top (or `permissions: {}`)'
  return users.length === 1
    ? `${top} and set \`jobs.${users[0]!.id.value}.permissions: { ${scope}: write }\`, with what else that job reads.`
    : `${top} and set \`permissions: { ${scope}: write }\` on the jobs that need it, of ${names(users)}.`
}
