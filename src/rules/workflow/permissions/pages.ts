import type { Job, Permissions, Step, Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { allSteps } from '../../../sources/workflows/walk.ts'
import { commandsOf } from '../shell/commands.ts'
import { actionName } from '../soft-fail/jobs.ts'
import { actionSignsIn, commandSignsIn, signsInToCloud } from './signs-in.ts'

/**
 * Whether a workflow's sign-in serves its site alone: it deploys to GitHub Pages, signs in nowhere else that can be seen,
 * and the repository signs in to no cloud. Package indexes and registries take a token of the one workflow that they were
 * told, so that of this one opens nothing there; clouds may trust the whole repository. What is called elsewhere, and an
 * action of the repository's own in this workflow, may do anything.
 * Source: https://docs.pypi.org/trusted-publishers/adding-a-publisher/, https://docs.npmjs.com/trusted-publishers
 */
export function signsInForPagesAlone(model: WorkflowsModel, workflow: Workflow): boolean {
  return deploysSiteOnly(workflow) && opensNoCloud(model)
}

const read = new WeakMap<WorkflowsModel, boolean>()

function opensNoCloud(model: WorkflowsModel): boolean {
  const known = read.get(model)
  if (known !== undefined) return known
  const mayCall = model.workflows.some(({ permissions, jobs }) =>
    jobs.some((job) => callsElsewhere(job) && mayGrantSignIn(job.permissions ?? permissions)),
  )
  const none = model.coverage.skipped.length === 0 && !mayCall
  const answer = none && ![...allSteps(model)].some(({ step }) => signsInToCloud(step))
  read.set(model, answer)
  return answer
}

function callsElsewhere({ uses }: Job): boolean {
  return uses !== null && uses.reference.kind !== 'local'
}

/** What says nothing gets no sign-in. */
function mayGrantSignIn(permissions: Permissions | null): boolean {
  if (permissions === null) return false
  const { kind, scopes } = permissions
  if (kind !== 'scopes') return kind === 'write-all' || kind === 'dynamic'
  return scopes.some(
    ({ key, value }) => key.value === 'id-token' && !/^(?:read|none)$/i.test(value.value.trim()),
  )
}

function deploysSiteOnly({ env, jobs }: Workflow): boolean {
  if (jobs.some(({ uses }) => uses !== null)) return false
  const steps = jobs.flatMap((job) => job.steps)
  if (steps.some(({ uses }) => uses?.reference.kind === 'local')) return false
  const signsInElsewhere = (step: Step): boolean => {
    if (step.uses !== null) return actionName(step) !== DEPLOY_PAGES && actionSignsIn(step)
    if (step.run === null) return false
    // A script that cannot be read may sign in anywhere.
    const commands = commandsOf(step.run)
    return commands === null || commands.some((command) => commandSignsIn(command, [...env, ...step.env]))
  }
  return steps.some((step) => actionName(step) === DEPLOY_PAGES) && !steps.some(signsInElsewhere)
}

const DEPLOY_PAGES = 'actions/deploy-pages'
