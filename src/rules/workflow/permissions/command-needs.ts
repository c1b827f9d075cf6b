import type { Entry, Step } from '../../../sources/workflows/model.ts'
import { hasOption, operands, optionValues, type ShellCommand } from '../shell/commands.ts'
import { actionName } from '../soft-fail/jobs.ts'
import { isOwnToken } from './own-token.ts'

/** Which programs of a step sign in with the job's own token. */
interface Held {
  readonly gh: boolean
  readonly git: boolean
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
export function writtenBy(command: ShellCommand, holds: Held): string | null {
  const [first, second] = operands(command)
  if (holds.git && pushes(command)) return 'contents'
  if (command.program !== 'gh' || !holds.gh || !isOwn(command)) return null
  const group = GH.get(first ?? '')
  return group?.commands.has(second ?? '') === true ? group.scope : null
}

/**
 * Whether a command pushes to the remote that checkout made: git's own, and those that publish documentation on a branch.
 * Source: https://www.mkdocs.org/user-guide/cli/#mkdocs-gh-deploy, https://github.com/jimporter/mike
 */
function pushes(command: ShellCommand): boolean {
  const [first, second] = operands(command)
  const { program } = command
  if (program === 'git')
    return first === 'push' && (second === undefined || second === 'origin') && !isRehearsed(command)
  const isElsewhere = optionValues(command, '--remote', '--remote-name', '-r', '--repo').some(
    ({ value }) => value !== 'origin',
  )
  if (isElsewhere) return false
  if (program === 'mkdocs') return first === 'gh-deploy'
  if (program === 'mike')
    return /^(?:deploy|delete|alias|set-default)$/.test(first ?? '') && hasOption(command, '--push', '-p')
  return program === 'gh-pages' && (hasOption(command, '--dist', '-d') || hasOption(command, '--add', '-a'))
}

function isRehearsed(command: ShellCommand): boolean {
  return hasOption(command, '--dry-run', '-n', '--help')
}

/** The token serves its own repository, and no other that is named. */
function isOwn(command: ShellCommand): boolean {
  return optionValues(command, '--repo', '-R').every(({ value }) => /github[._]repository\b/i.test(value))
}

/** `gh` takes the first of these. Source: https://cli.github.com/manual/gh_help_environment */
export function ghHolds(env: readonly Entry[]): boolean {
  for (const name of ['GH_TOKEN', 'GITHUB_TOKEN']) {
    const entry = env.findLast(({ key }) => key.value === name)
    if (entry !== undefined) return isOwnToken(entry.value)
  }
  return false
}

/** Whether a step is the checkout that GitHub gives. */
export function isCheckout(step: Step): boolean {
  return actionName(step) === 'actions/checkout'
}

/** A checkout leaves the job's token in git's configuration, unless it is told otherwise. */
export function gitHolds(checkout: Step | null): boolean {
  const others = ['persist-credentials', 'token', 'ssh-key', 'repository']
  return checkout?.with.every(({ key }) => !others.includes(key.value.toLowerCase())) ?? false
}
