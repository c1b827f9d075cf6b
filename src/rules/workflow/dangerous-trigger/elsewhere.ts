import type { Entry, Step } from '../../../sources/workflows/model.ts'
import { commandsOf, type ShellCommand } from '../shell/commands.ts'

/**
 * Interpreters that run the file that they are given and take nothing from the folder in which they are started: their
 * modules stand beside the file. `bun` and `deno` read configuration there, `pwsh` is not looked into.
 * Source: https://docs.python.org/3/using/cmdline.html#interface-options: "the script's directory is added to the start
 * of sys.path"; https://nodejs.org/api/modules.html#loading-from-node_modules-folders
 */
const BESIDE_THE_FILE = new Set(['python', 'node', 'bash', 'sh', 'ruby', 'perl'])

/** Variables that make them load something else first. */
const LOADS_FIRST =
  /\b(?:PYTHON(?:PATH|HOME|STARTUP)|NODE_(?:PATH|OPTIONS)|BASH_ENV|ENV|RUBY(?:LIB|OPT)|PERL5(?:LIB|OPT)|PATH|GITHUB_PATH)\b/

/** The job around a step: who has set variables for it, and put files beside the checkout, before it runs. */
export interface Around {
  readonly env: readonly Entry[]
  readonly steps: readonly Step[]
}

/**
 * Whether a command runs a file outside of the folder with the code of the pull request, though it is started in it:
 * `python ../tools/unpack.py ../results`, from a second checkout.
 *
 * Only where the step starts in the root of that checkout and stays there: below it, a link of the pull request's may
 * lead anywhere, and `..` with it. What follows the file may only be outside, too: a wrapper runs what it is handed.
 * And nothing of the folder may have been copied out of it.
 */
export function runsElsewhere(step: Step, command: ShellCommand, folder: string, around: Around): boolean {
  if (folder === '' || plain(step.workingDirectory?.value ?? '') !== plain(folder)) return false
  const before = around.steps.filter(({ index, background }) => index <= step.index || background !== null)
  const variables = [...around.env, ...before.flatMap(({ env }) => env)].map(({ key }) => key.value)
  const texts = [...variables, ...before.map(({ run }) => run?.text.value ?? '')]
  if (LOADS_FIRST.test(texts.join('\n')) || before.some((one) => copiesFrom(one, folder))) return false
  const commands = commandsOf(step.run!) ?? []
  if (commands.some(({ program }) => MOVES.has(program))) return false
  const { words } = command
  const [file, ...rest] = BESIDE_THE_FILE.has(command.program) ? command.args : words
  if (file === undefined || command.programWord !== words[0]) return false
  return [file, ...rest].every(({ value, dynamic }) => !dynamic && isOutside(value, folder))
}

const COPIES = new Set('cp mv ln rsync tar unzip install dd tee cat'.split(' '))

/** Whether a script may put files of the folder somewhere else. */
function copiesFrom({ run, workingDirectory }: Step, folder: string): boolean {
  if (run === null) return false
  const named = [run.text.value, workingDirectory?.value ?? ''].some((text) => text.includes(plain(folder)))
  return named && (commandsOf(run)?.some(({ program }) => COPIES.has(program)) ?? true)
}

/** What may change the folder, or what a word stands for. */
const MOVES = new Set(['cd', 'pushd', 'popd', 'alias', 'source', '.', 'eval', 'ln', 'mount'])

/** `../x` that leaves the folder, does not come back, and stays in the workspace. */
function isOutside(path: string, folder: string): boolean {
  const match = /^((?:\.\.\/)+)((?:(?!\.\.?(?:\/|$))[\w.-]+\/?)+)$/.exec(path)
  if (match === null) return false
  const inside = plain(folder).split('/')
  const up = match[1]!.length / 3
  if (up > inside.length || inside.some((part) => /^\.{1,2}$|[^\w.-]/.test(part))) return false
  const there = [...inside.slice(0, -up), ...match[2]!.split('/')].join('/').toLowerCase()
  return !`${there}/`.startsWith(`${inside.join('/').toLowerCase()}/`)
}

function plain(path: string): string {
  return path
    .trim()
    .replace(/^(?:\.\/)+/, '')
    .replace(/\/+$/, '')
}
