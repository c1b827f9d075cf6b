import type { FindingDraft, Severity, UnverifiedDraft } from '../../findings.ts'
import type { Entry, Job, Permissions, Workflow, WorkflowsModel } from '../../sources/workflows/model.ts'
import { defineRule } from '../rule.ts'
import { runsForeign } from './permissions/foreign.ts'
import { inherits } from './permissions/inherits.ts'
import { isKnownToUse } from './permissions/needs.ts'
import { canUse } from './permissions/use.ts'
import { weighedByReach } from './reach/weighed.ts'

/**
 * A token that can do more than its job needs.
 *
 * At workflow level every write scope fires: each job that is added later inherits it. Where one job or none inherits it
 * today, or every one that does is known to use it, nothing is exposed yet and the finding is `low`, except for
 * `id-token` that a job inherits, which belongs to one job in any case: `medium` where a single job holds it.
 * At job level a write scope fires only where it is provable that no step can use it; see `permissions/`. Where nothing
 * runs beside that somebody else may have changed, that is `medium`.
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
    const allNeedIt = inheriting.every((job) => isKnownToUse(model, workflow, job, scope))
    const evidence = {
      scope,
      inheritedBy: inheriting.map((job) => job.id.value),
      usableBy: users.map((job) => job.id.value),
    }
    yield {
      at: entry.value.at,
      message: `\`${scope}: write\` is granted to the whole workflow. ${whoHoldsIt(inheriting, users, allNeedIt)}${inheriting.length === 0 ? '' : idTokenWord(scope)}`,
      remedy: moveDown(scope, users),
      ...weightOf(inheriting, users, allNeedIt, scope),
      evidence,
      key: `workflow ${scope}`,
    }
  }
}

/**
 * Less where nobody holds more than it uses today, or where nothing runs beside that could misuse it. A sign-in belongs
 * to one job in any case: where one job alone holds and uses it, the next one would be a way in.
 */
function weightOf(
  inheriting: readonly Job[],
  users: readonly Job[],
  allNeedIt: boolean,
  scope: string,
): { severity?: Severity } {
  if (inheriting.length === 0) return { severity: 'low' }
  if (inheriting.length === 1 && users.length === 0 && !runsForeign(inheriting[0]!))
    return { severity: 'medium' }
  if (users.length !== inheriting.length || !(inheriting.length === 1 || allNeedIt)) return {}
  if (scope !== 'id-token') return { severity: 'low' }
  return inheriting.length === 1 ? { severity: 'medium' } : {}
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
    const isQuiet = !runsForeign(job)
    const none = job.uses === null ? 'None of its steps' : 'Nothing in the workflow that it calls'
    const why =
      scope === 'id-token'
        ? `${none} asks for an OIDC token, and any code that gets into the job could sign in as it.`
        : `${none} can reach that scope, and a later change${isQuiet ? '' : ' or a compromised dependency'} could.`
    yield {
      at: entry.value.at,
      message: `Job \`${job.id.value}\` holds \`${scope}: write\` and cannot use it. ${why}`,
      remedy:
        scope === 'id-token'
          ? `Remove \`id-token: write\` from job \`${job.id.value}\`.`
          : `Remove \`${scope}: write\` from job \`${job.id.value}\`, or write \`${scope}: read\` where a step reads.`,
      ...(isQuiet ? { severity: 'medium' as const } : {}),
      evidence: { job: job.id.value, scope },
      key: `job ${job.id.value} ${scope}`,
    }
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

function whoHoldsIt(inheriting: readonly Job[], users: readonly Job[], allNeedIt: boolean): string {
  if (inheriting.length === 0) return 'Every job replaces it today; a job added later would inherit it.'
  if (users.length === 0) return `No job that inherits it can use it: ${names(inheriting)}.`
  if (inheriting.length === 1)
    return `Only ${names(inheriting)} inherits it today; a job added later would too.`
  if (users.length === inheriting.length)
    return allNeedIt
      ? `${names(inheriting)} ${inheriting.length === 2 ? 'both' : 'all'} use it today; a job added later would hold it too.`
      : `${names(inheriting)} ${inheriting.length === 2 ? 'both' : 'all'} hold it, needed or not.`
  return `${names(inheriting)} inherit it, and ${users.length === 1 ? 'only' : 'at most'} ${names(users)} can use it.`
}

function names(jobs: readonly Job[]): string {
  const shown = jobs.slice(0, 4).map((job) => `\`${job.id.value}\``)
  const more = jobs.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more jobs` : shown.join(', ')
}

function idTokenWord(scope: string): string {
  return scope === 'id-token' ? ' Every holder can sign in to the cloud or a registry as this workflow.' : ''
}

function moveDown(scope: string, users: readonly Job[]): string {
  if (users.length === 0) return `Remove \`${scope}: write\` from the workflow's \`permissions\`.`
  const top = 'Leave only read scopes at the top (or `permissions: {}`)'
  return users.length === 1
    ? `${top} and set \`jobs.${users[0]!.id.value}.permissions: { ${scope}: write }\`, with what else that job reads.`
    : `${top} and set \`permissions: { ${scope}: write }\` on the jobs that need it, of ${names(users)}.`
}
