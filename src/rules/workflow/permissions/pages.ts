import type { Permissions, Step, Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { commandsOf } from '../shell/commands.ts'
import { actionSignsIn, commandSignsIn } from './signs-in.ts'
import { actionName } from './writers.ts'

const read = new WeakMap<WorkflowsModel, boolean>()

/**
 * Whether OIDC serves nothing in this repository but the deployment of its site: every workflow in which anything may ask
 * for a token deploys one, and signs in nowhere else that can be seen. A workflow that is called and an action of the
 * repository's own may do anything.
 */
export function servesPagesAlone(model: WorkflowsModel): boolean {
  const known = read.get(model)
  if (known !== undefined) return known
  const granting = model.workflows.filter(grantsSignIn)
  const alone = model.coverage.skipped.length === 0 && granting.length > 0 && granting.every(deploysSiteOnly)
  read.set(model, alone)
  return alone
}

function grantsSignIn({ permissions, jobs }: Workflow): boolean {
  return [permissions, ...jobs.map((job) => job.permissions)].some(
    (one) => one !== null && mayGrantSignIn(one),
  )
}

function mayGrantSignIn({ kind, scopes }: Permissions): boolean {
  if (kind !== 'scopes') return kind === 'write-all' || kind === 'dynamic'
  return scopes.some(
    ({ key, value }) => key.value === 'id-token' && !/^(?:read|none)$/i.test(value.value.trim()),
  )
}

function deploysSiteOnly({ env, jobs }: Workflow): boolean {
  if (jobs.some(({ uses }) => uses !== null)) return false
  const steps = jobs.flatMap((job) => job.steps)
  if (steps.some(({ uses }) => uses?.reference.kind === 'local')) return false
  const signsInElsewhere = (step: Step): boolean =>
    step.uses === null
      ? (step.run === null ? [] : (commandsOf(step.run) ?? [])).some((command) =>
          commandSignsIn(command, [...env, ...step.env]),
        )
      : actionName(step) !== DEPLOY_PAGES && actionSignsIn(step)
  return steps.some((step) => actionName(step) === DEPLOY_PAGES) && !steps.some(signsInElsewhere)
}

const DEPLOY_PAGES = 'actions/deploy-pages'
