import type { Step } from '../../../sources/workflows/model.ts'
import { canRunAfter } from '../../../sources/workflows/order.ts'
import { commandsOf, type ShellCommand } from '../shell/commands.ts'
import { INERT_PROGRAMS } from '../shell/known-programs.ts'
import { actionName } from '../soft-fail/jobs.ts'
import type { FlowSpot } from '../untrusted/flow.ts'

/** `git fetch` with nothing between the two words. */
export function isFetch(command: ShellCommand): boolean {
  return command.program === 'git' && command.args[0]?.value === 'fetch'
}

/**
 * Whether what a `git fetch` brings stays among git's objects: a ref and commits, and no file of them in a work tree.
 *
 * Proven by all that runs after it in the job: git is only asked for names, dates and differences, or does what names
 * neither the fetched ref nor anything that is decided when it runs; every other program is one that starts nothing of
 * the repository. What cannot be read so, a script of the repository or a local action, may take the files out.
 */
export function staysAside(spot: FlowSpot, fetch: ShellCommand): boolean {
  const { job, step } = spot
  const names = localNames(fetch)
  if (names === null || job === null || step === null) return false
  // Then a fetch writes refs that its own words do not name.
  if (job.steps.some(({ run }) => run !== null && /remote\.\S+\.fetch/i.test(run.text.value))) return false
  // A later checkout of the same job may be told a commit that a script has found out.
  return [step, ...canRunAfter(job.steps, step)].every((one) =>
    one.run === null ? leavesAside(one, names) : scriptLeavesAside(one, fetch, names),
  )
}

/** Options that change neither what is fetched into the work tree nor where: each with its value after `=`. */
const PLAIN_OPTION =
  /^(?:-[fqvnp]|--(?:no-tags|tags|force|quiet|verbose|prune|unshallow|no-recurse-submodules|progress|no-progress|(?:depth|deepen|filter|shallow-since)=\S+))$/

/** What the fetched commits can be called afterwards; `null` where that is decided at run time. */
function localNames(fetch: ShellCommand): readonly string[] | null {
  const names = ['FETCH_HEAD', 'pull/']
  for (const { value } of fetch.args.slice(1)) {
    if (value.startsWith('-')) {
      if (!PLAIN_OPTION.test(value)) return null
      continue
    }
    const target = value.replaceAll(/\$?\{\{?[^}]*\}\}?/g, '$').split(':')[1]
    if (target === undefined || target.startsWith('//')) continue
    const parts = target.replace(/^refs\//, '').split('/')
    if (/[$`*]/.test(target) || parts.includes('')) return null
    // git looks a name up in many places, and `git checkout pr` makes a branch of `origin/pr`.
    names.push(...parts.map((_, index) => parts.slice(index).join('/')))
  }
  return names
}

function scriptLeavesAside(step: Step, fetch: ShellCommand, names: readonly string[]): boolean {
  const commands = commandsOf(step.run!)
  return commands?.every((command) => command === fetch || commandLeavesAside(command, names)) === true
}

function commandLeavesAside(command: ShellCommand, names: readonly string[]): boolean {
  const { program, words } = command
  return program === 'git'
    ? words[0]?.value === 'git' && gitLeavesAside(command, names)
    : startsNothing(command)
}

/** Whether a program starts nothing of the repository and applies no patch to it. */
function startsNothing({ program }: ShellCommand): boolean {
  if (program === '' || program === 'git' || program === 'gh' || program === 'curl') return true
  return INERT_PROGRAMS.has(program) && !RUNS_OR_PATCHES.has(program)
}

/** Of the programs that start nothing of the repository: what runs words that are given to it, and what applies a patch. */
const RUNS_OR_PATCHES = new Set(['alias', 'trap', 'patch'])

/** What git only prints: names, numbers, messages and differences. */
const READS = new Set(
  'log rev-list diff diff-tree merge-base rev-parse for-each-ref shortlog name-rev describe show-ref ls-remote ls-tree cherry range-diff status version'.split(
    ' ',
  ),
)

/** What takes files of the work tree, and none of a ref. */
const TAKES_FILES = new Set(['add', 'rm', 'mv', 'commit'])

/** What does nothing with a ref that is not among its words. */
const NEEDS_A_NAME = new Set('checkout switch reset restore branch tag push fetch config remote'.split(' '))

function gitLeavesAside({ args }: ShellCommand, names: readonly string[]): boolean {
  const [verb, ...rest] = args[0]?.value === '--no-pager' ? args.slice(1) : args
  if (verb === undefined || verb.dynamic) return false
  if (READS.has(verb.value))
    return !rest.some(({ value }) => /^(?:--output|--ext-diff|--textconv)/.test(value))
  if (verb.value === 'cat-file') return /^-[ets]$/.test(rest[0]?.value ?? '')
  if (verb.value === 'show')
    return rest.some(({ value }) => SUMMARIES.test(value)) && rest.every(({ value }) => !value.includes(':'))
  if (TAKES_FILES.has(verb.value)) return true
  if (!NEEDS_A_NAME.has(verb.value)) return false
  return rest.every(({ value, dynamic }) => {
    const isFetched = dynamic && verb.value === 'fetch' && !value.includes(':')
    return (!dynamic || isFetched) && !/^-$|@\{/.test(value) && !mentions(value, names)
  })
}

/** Where the disk does not tell cases apart, git's refs do not either. */
function mentions(text: string, names: readonly string[]): boolean {
  return names.some((name) => text.toLowerCase().includes(name.toLowerCase()))
}

/** `git show` with what keeps the content of files out of it. */
const SUMMARIES = /^(?:--stat|--shortstat|--numstat|--name-only|--name-status|--no-patch|-s)$/

/** An action of somebody else does not know the ref, unless it is told it or a commit that a script has found. */
function leavesAside(step: Step, names: readonly string[]): boolean {
  if (step.uses!.reference.kind !== 'repository') return false
  const told = [...step.with, ...step.env].map(({ value }) => value)
  if (told.some(({ value }) => mentions(value, names))) return false
  if (actionName(step) === 'actions/github-script') return callsNothing(step)
  return !told.some(({ expressions }) =>
    expressions.some(({ reads }) => reads.some(({ path }) => /^(?:steps|env|needs)$/.test(path[0]!))),
  )
}

/** Whether a script for `actions/github-script` talks to GitHub alone, and loads and starts nothing. */
export function callsNothing(step: Step): boolean {
  return step.with.every(({ value }) => !/exec|spawn|require|import/.test(value.value))
}
