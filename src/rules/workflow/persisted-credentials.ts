import type { FindingDraft } from '../../findings.ts'
import type { Job, Step, Workflow } from '../../sources/workflows/model.ts'
import { canRunAfter } from '../../sources/workflows/order.ts'
import { defineRule } from '../rule.ts'
import { installs, mayUseGit, uploadsGit } from './persisted-credentials/steps.ts'
import { weighedByReach } from './reach/weighed.ts'
import { title } from './untrusted/flow.ts'

/**
 * `actions/checkout` leaves the job's token on disk, and a later step installs packages of others or uploads the
 * workspace, while no step needs the token there.
 *
 * An install is a finding where the token can write, or where nothing says what it can: what it reads is in a public
 * repository anyway. A job that may push (`git push`, an action that is not known, a file of the repository that is run)
 * stays silent, and so does who wrote `persist-credentials: true`.
 *
 * Source: https://github.com/actions/checkout#usage, `persist-credentials`; "ArtiPACKED", Unit 42, August 2024.
 */
export const persistedCredentials = defineRule({
  id: 'workflow/persisted-credentials',
  title: 'Checkout leaves the token to later steps',
  severity: 'medium',
  rationale:
    'Any program of a later step can read the token that checkout stores for git, the install script of a dependency too.',
  remedy: 'Set `persist-credentials: false` on the checkout step.',
  standards: ['OWASP CICD-SEC-6', 'OWASP CICD-SEC-5', 'NIST SSDF PO.5.1'],
  needs: ['workflows'],
  applies: ({ workflows }) =>
    workflows.workflows.length === 0 && workflows.coverage.skipped.length === 0
      ? 'the repository has no workflow'
      : true,
  *check({ workflows }) {
    for (const workflow of workflows.workflows) {
      for (const job of workflow.jobs) yield* checkouts(workflow, job)
    }
  },
  weighed: weighedByReach,
})

function* checkouts(workflow: Workflow, job: Job): Iterable<FindingDraft> {
  for (const step of job.steps) {
    if (!leavesToken(step)) continue
    const later = canRunAfter(job.steps, step)
    const upload = later.find(uploadsGit)
    const install = later.flatMap((one) => {
      const by = installs(one)
      return by === null ? [] : [{ step: one, by }]
    })[0]
    if (upload === undefined && (install === undefined || later.some(mayUseGit) || !canWrite(workflow, job)))
      continue
    const how =
      upload === undefined
        ? `Step \`${title(install!.step)}\` runs \`${install!.by}\`, and ${scriptsOf(install!.by)} can read it.`
        : `Step \`${title(upload)}\` uploads the whole folder, and the token with it.`
    yield {
      at: step.uses!.text.at,
      message: `Job \`${job.id.value}\` leaves its token on disk, and no step needs it there. ${how}`,
      remedy: 'Add `persist-credentials: false` under `with:` of the checkout step.',
      evidence: { job: job.id.value },
      key: `${job.id.value} ${step.index}`,
    }
  }
}

/** Source: https://pnpm.io/settings#onlybuiltdependencies, from pnpm 10 on; https://bun.com/docs/install/lifecycle */
function scriptsOf(install: string): string {
  return /^(?:pnpm|bun) /.test(install)
    ? 'the scripts of packages (of those that the project allows, where its version asks for that)'
    : 'the scripts of any package'
}

function leavesToken(step: Step): boolean {
  const reference = step.uses?.reference
  if (reference?.kind !== 'repository') return false
  if (`${reference.owner}/${reference.repository}`.toLowerCase() !== 'actions/checkout') return false
  const persist = step.with.find(({ key }) => key.value.toLowerCase() === 'persist-credentials')
  return persist === undefined
}

/** Whether the job's token can write to the repository, as far as the workflow says. */
function canWrite(workflow: Workflow, job: Job): boolean {
  const permissions = job.permissions ?? workflow.permissions
  if (permissions === null || permissions.kind === 'write-all' || permissions.kind === 'dynamic') return true
  const outside = new Set(['id-token', 'security-events', 'attestations'])
  return permissions.scopes.some(
    ({ key, value }) => value.value.trim() === 'write' && !outside.has(key.value),
  )
}
