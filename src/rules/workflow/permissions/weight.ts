import type { Severity } from '../../../findings.ts'
import type { Job, Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { runsForeign } from './foreign.ts'
import { isKnownToUse } from './needs.ts'
import { signsInForPagesAlone } from './pages.ts'
import { onlyForeignStep } from './twins.ts'

/** The jobs that get a scope from their workflow, and what is known of each. */
export interface Holders {
  readonly model: WorkflowsModel
  readonly workflow: Workflow
  readonly inheriting: readonly Job[]
  /** Those of which it cannot be ruled out that they write with it. */
  readonly users: readonly Job[]
  /** Those that are known to. */
  readonly knownUsers: readonly Job[]
}

/**
 * Scopes that write what is said about code, and neither the code nor what is released of it: whoever misuses one leaves
 * a mark that everybody sees and that is taken back. A scope that is not here, and one that is made later, weighs in full.
 * Source: https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps
 */
const LESSER: ReadonlySet<string> = new Set([
  'artifact-metadata',
  'checks',
  'code-quality',
  'copilot-requests',
  'deployments',
  'discussions',
  'issues',
  'models',
  // A site is deployed with `id-token` beside it, which weighs in full.
  'pages',
  // An approval merges nothing by itself: that takes `contents`.
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses',
])

/** Who gets a scope of the workflow. */
export function holdersOf(
  model: WorkflowsModel,
  workflow: Workflow,
  scope: string,
  inheriting: readonly Job[],
  users: readonly Job[],
): Holders {
  return {
    model,
    workflow,
    inheriting,
    users,
    knownUsers: inheriting.filter((job) => isKnownToUse(model, workflow, job, scope)),
  }
}

/** Whether every job that gets the scope is known to write with it. */
export function allNeedIt({ inheriting, knownUsers }: Holders): boolean {
  return inheriting.length > 0 && knownUsers.length === inheriting.length
}

/**
 * What a scope of a whole workflow weighs: less where nobody holds more than it uses today, where nothing runs in the
 * other jobs that could misuse it, and where all do one and the same. A sign-in belongs to one job in any case, since the
 * next one would be a way in; one that serves GitHub Pages alone opens no more than the site, which every job builds.
 */
export function weightOfWorkflow(scope: string, holders: Holders): Severity {
  const { inheriting, users, knownUsers } = holders
  if (inheriting.length === 0) return 'low'
  const isOnlyJob = inheriting.length === 1 && users.length === 1
  if (isOnlyJob || allNeedIt(holders)) return scope === 'id-token' ? 'medium' : 'low'
  // The only job that can use it is the one that it is meant for.
  const meant = new Set([...knownUsers, ...(users.length === 1 ? users : [])])
  const isQuiet = inheriting.every((job) => meant.has(job) || !runsForeign(job))
  const opensLittle = scope === 'id-token' && signsInForPagesAlone(holders.model, holders.workflow)
  return weightOf(scope, isQuiet || opensLittle || areTwins(users, inheriting))
}

/** Whether all run the same, and nothing beside it: either each needs the scope or none. */
function areTwins(users: readonly Job[], inheriting: readonly Job[]): boolean {
  const [first, ...others] = inheriting.map(onlyForeignStep)
  if (first === undefined || first === null || users.length !== inheriting.length) return false
  return others.length > 0 && others.every((one) => one === first)
}

/**
 * What a scope weighs that is held for nothing.
 * @param isQuiet nothing runs beside it that somebody else may have changed
 */
export function weightOf(scope: string, isQuiet: boolean): Severity {
  if (LESSER.has(scope)) return isQuiet ? 'low' : 'medium'
  return isQuiet ? 'medium' : 'high'
}
