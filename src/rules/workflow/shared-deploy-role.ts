import type { FindingDraft } from '../../findings.ts'
import type { WorkflowsModel } from '../../sources/workflows/model.ts'
import { defineRule } from '../rule.ts'
import { type JobInstance, jobInstances } from './jobs/instances.ts'
import { quoted } from './pinning/quoted.ts'
import { type Responsibility, responsibilities } from './shared-deploy-role/responsibility.ts'
import { type AssumedRole, assumedRoles } from './shared-deploy-role/roles.ts'
import { reachOf } from './untrusted/reach.ts'

/**
 * One cloud role for jobs that do different things: apply infrastructure, upload artefacts, deploy.
 *
 * A role is the same where it is written the same after inputs, variables and calls are followed. `secrets.X` and
 * `vars.X` belong to the environment of the job: the same name in two environments are two roles. Jobs that are not
 * seen to do any of these things are silent. A plan on pull requests with the role that applies is `medium`: what is
 * not reviewed yet runs with the rights to change everything. One job that does several things is `low`.
 *
 * Source: OWASP CICD-SEC-5, "one identity per purpose"; NIST SSDF PO.5.2; AWS Well-Architected SEC03-BP02.
 */
export const sharedDeployRole = defineRule({
  id: 'workflow/shared-deploy-role',
  title: 'One cloud role serves jobs of different responsibility',
  severity: 'high',
  rationale:
    'A role that applies infrastructure, uploads artefacts and deploys gives each of these jobs the rights of all. Whoever gets into the least of them owns the account.',
  remedy:
    'Give each responsibility a role of its own, trusted for its own workflow or environment, with the rights that it needs.',
  standards: ['OWASP CICD-SEC-5', 'OWASP CICD-SEC-2', 'NIST SSDF PO.5.2', 'CIS Software Supply Chain 2.1'],
  needs: ['workflows'],
  applies: ({ workflows }) =>
    workflows.workflows.length === 0 && workflows.coverage.skipped.length === 0
      ? 'the repository has no workflow'
      : true,
  *check({ workflows }) {
    const roles = new Map<string, Use[]>()
    for (const instance of jobInstances(workflows)) {
      for (const role of assumedRoles(workflows, instance)) {
        const does = responsibilities(workflows, instance, role.steps)
        roles.set(role.key, [...(roles.get(role.key) ?? []), { role, instance, does }])
      }
    }
    const told = new Set<string>()
    for (const uses of roles.values()) {
      const draft = shared(uses) ?? planned(workflows, uses) ?? mixed(uses)
      if (draft === null || told.has(draft.key ?? '')) continue
      told.add(draft.key ?? '')
      yield draft
    }
  },
})

interface Use {
  readonly role: AssumedRole
  readonly instance: JobInstance
  readonly does: ReadonlySet<Responsibility>
}

const DOES: Readonly<Record<Responsibility, string>> = {
  infrastructure: 'applies infrastructure',
  deploy: 'deploys',
  upload: 'uploads artefacts',
  site: 'fills a bucket',
  plan: 'plans infrastructure',
}

/** What a job is there for; an upload on the way to a deployment is part of it. */
function mainOf(does: ReadonlySet<Responsibility>): Responsibility | null {
  const order: readonly Responsibility[] = ['infrastructure', 'deploy', 'upload', 'site', 'plan']
  return order.find((one) => does.has(one)) ?? null
}

function shared(uses: readonly Use[]): FindingDraft | null {
  const acting = uses.filter(({ does }) => !['plan', null].includes(mainOf(does)))
  const [first] = [...acting].sort((a, b) => rank(a) - rank(b))
  if (first === undefined) return null
  const others = acting.filter((use) => differs(mainOf(first.does)!, mainOf(use.does)!))
  const [other] = others
  if (other === undefined) return null
  return {
    at: other.role.at,
    message: `Role ${quoted(other.role.shown)} serves jobs of different responsibility. ${list([first, ...others])}; each of them has the rights of all.`,
    evidence: evidence(other.role, [first, ...others]),
    key: `${other.role.shown} ${[first, ...others].map(nameOf).join(' ')}`,
  }
}

/** Copying into a bucket is an upload or a deployment: only beside infrastructure it is another thing for sure. */
function differs(a: Responsibility, b: Responsibility): boolean {
  if (a === b) return false
  return a === 'site' || b === 'site' ? a === 'infrastructure' || b === 'infrastructure' : true
}

function rank({ does }: Use): number {
  return ['infrastructure', 'deploy', 'upload', 'site'].indexOf(mainOf(does) ?? '')
}

/** A plan of what a pull request proposes, with the role that applies. */
function planned(model: WorkflowsModel, uses: readonly Use[]): FindingDraft | null {
  const applies = uses.find(({ does }) => does.has('infrastructure'))
  const plans = uses.find(
    ({ does, instance }) =>
      mainOf(does) === 'plan' &&
      reachOf(model, { file: instance.workflow, job: instance.job, step: null }).events.has('pull_request'),
  )
  if (applies === undefined || plans === undefined) return null
  return {
    at: plans.role.at,
    message: `Role ${quoted(plans.role.shown)} plans pull requests and applies infrastructure. ${list([plans, applies])}; a plan runs the code of the pull request, providers and data sources included, before anybody has read it.`,
    remedy: 'Plan with a role that only reads.',
    severity: 'medium',
    evidence: evidence(plans.role, [plans, applies]),
    key: `${plans.role.shown} ${nameOf(plans)} ${nameOf(applies)}`,
  }
}

function mixed(uses: readonly Use[]): FindingDraft | null {
  const all = uses.find(
    ({ does }) =>
      does.has('infrastructure') && (does.has('deploy') || does.has('upload') || does.has('site')),
  )
  if (all === undefined) return null
  const what = [...all.does].filter((one) => one !== 'plan').map((one) => DOES[one])
  return {
    at: all.role.at,
    message: `Role ${quoted(all.role.shown)} does everything in job \`${all.instance.job.id.value}\`. The job ${what.join(', ')}, and a step of each has the rights of all.`,
    remedy: 'Split the job, and give each part a role of its own.',
    severity: 'low',
    evidence: evidence(all.role, [all]),
    key: `${all.role.shown} ${nameOf(all)}`,
  }
}

function nameOf({ instance }: Use): string {
  return `${instance.workflow.path}/${instance.job.id.value}`
}

function list(uses: readonly Use[]): string {
  const shown = uses.slice(0, 5).map((use) => {
    const file = use.instance.workflow.path.replace('.github/workflows/', '')
    return `\`${use.instance.job.id.value}\` of \`${file}\` ${DOES[mainOf(use.does)!]}`
  })
  const unique = [...new Set(shown)]
  return uses.length > 5 ? `${unique.join(', ')} and ${uses.length - 5} more` : unique.join(', ')
}

function evidence(role: AssumedRole, uses: readonly Use[]): FindingDraft['evidence'] {
  return { role: role.shown, jobs: [...new Set(uses.map(nameOf))] }
}
