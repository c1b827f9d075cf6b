import type { Entry, Job, Step, Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { calledScripts, plainCommands } from '../shell/called-scripts.ts'
import { commandsOf, operands, optionValues, type ShellCommand } from '../shell/commands.ts'
import { actionWrites } from './actions.ts'
import { pushesToOwnRegistry } from './own-registry.ts'
import { isOwnToken } from './own-token.ts'
import { writtenByScript } from './rest-calls.ts'

/**
 * Whether a job is known to write with a scope: by an action of which that is known, or by a command that can do
 * nothing else, given the job's own token. What is not known may do without the scope.
 */
export function isKnownToUse(model: WorkflowsModel, workflow: Workflow, job: Job, scope: string): boolean {
  if (scope === 'packages' && pushesToOwnRegistry(model, job)) return true
  return job.steps.some((step) => {
    if (writtenByScript(step).has(scope)) return true
    if (step.uses?.reference.kind === 'repository') {
      const { owner, repository, path } = step.uses.reference
      const writes = actionWrites(owner, repository, path)
      return writes !== 'any' && writes.includes(scope)
    }
    const env = [...workflow.env, ...job.env, ...step.env]
    const holds: Held = { gh: ghHolds(env), git: gitHolds(job.steps.slice(0, step.index)) }
    return commandsIn(model, step).some((command) => writtenBy(command, holds) === scope)
  })
}

/** Which programs of a step sign in with the job's own token. */
interface Held {
  readonly gh: boolean
  readonly git: boolean
}

/** What a step runs whatever a script that it calls is told. */
function commandsIn(model: WorkflowsModel, step: Step): readonly ShellCommand[] {
  if (step.run === null) return []
  const called = calledScripts(model, step).flatMap(({ scripts }) => scripts)
  return [...(commandsOf(step.run) ?? []), ...plainCommands(called)]
}

/** The commands of `gh` that write, and with what. Source: https://cli.github.com/manual/ */
const GH: ReadonlyMap<string, { readonly scope: string; readonly commands: ReadonlySet<string> }> = new Map(
  (
    [
      ['release', 'contents', 'create delete delete-asset edit upload'],
      ['issue', 'issues', 'close comment create delete edit lock pin reopen unlock unpin'],
      ['label', 'issues', 'clone create delete edit'],
      ['pr', 'pull-requests', 'close comment create edit lock ready reopen review unlock'],
      ['run', 'actions', 'cancel delete rerun'],
      ['workflow', 'actions', 'disable enable run'],
      ['cache', 'actions', 'delete'],
    ] as const
  ).map(([group, scope, commands]) => [group, { scope, commands: new Set(commands.split(' ')) }]),
)

/** The scope without which a command fails; `null` where it may do without one. */
function writtenBy(command: ShellCommand, holds: Held): string | null {
  const [first, second] = operands(command)
  if (command.program === 'git') return first === 'push' && holds.git && isHere(second) ? 'contents' : null
  if (command.program !== 'gh' || !holds.gh || !isOwn(command)) return null
  const group = GH.get(first ?? '')
  return group?.commands.has(second ?? '') === true ? group.scope : null
}

/** The remote that checkout made. */
function isHere(remote: string | undefined): boolean {
  return remote === undefined || remote === 'origin'
}

/** The token serves its own repository, and no other that is named. */
function isOwn(command: ShellCommand): boolean {
  return optionValues(command, '--repo', '-R').every(({ value }) => /github[._]repository\b/i.test(value))
}

/** `gh` takes the first of these. Source: https://cli.github.com/manual/gh_help_environment */
function ghHolds(env: readonly Entry[]): boolean {
  for (const name of ['GH_TOKEN', 'GITHUB_TOKEN']) {
    const entry = env.findLast(({ key }) => key.value === name)
    if (entry !== undefined) return isOwnToken(entry.value)
  }
  return false
}

/** The last checkout leaves the job's token in git's configuration. */
function gitHolds(earlier: readonly Step[]): boolean {
  const checkout = earlier.findLast(
    ({ uses }) =>
      uses?.reference.kind === 'repository' &&
      `${uses.reference.owner}/${uses.reference.repository}`.toLowerCase() === 'actions/checkout',
  )
  const others = ['persist-credentials', 'token', 'ssh-key', 'repository']
  return checkout?.with.every(({ key }) => !others.includes(key.value.toLowerCase())) ?? false
}
