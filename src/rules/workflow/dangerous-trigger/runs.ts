import type { Step } from '../../../sources/workflows/model.ts'
import { commandsOf, operands, type ShellCommand } from '../shell/commands.ts'
import { INERT_PROGRAMS } from '../shell/known-programs.ts'

/** Actions that run or build what is in the workspace. */
const BUILDING_ACTIONS =
  /^(?:docker\/(?:build-push-action|bake-action)|pre-commit\/action|cypress-io\/github-action|bahmutov\/npm-install|gradle\/gradle-build-action|changesets\/action|golangci\/golangci-lint-action|borales\/actions-yarn|andresz1\/size-limit-action|preactjs\/compressed-size-action|withastro\/action|pypa\/cibuildwheel|goreleaser\/goreleaser-action|github\/codeql-action\/autobuild|nick-fields\/retry)$/i

/** Programs that talk to services or to git, and start nothing of the workspace. */
const REMOTE = new Set([
  'git',
  'gh',
  'curl',
  'wget',
  'gpg',
  'ssh',
  'scp',
  'openssl',
  'aws',
  'az',
  'gcloud',
  'codespell',
  'typos',
  'shellcheck',
  'reuse',
  'hub',
  'glab',
  'rg',
  'ag',
  'cloc',
  'xmllint',
  'nvidia-smi',
  'optipng',
  'oxipng',
  'pngquant',
  'jpegoptim',
])

/**
 * Whether a step can run code that was put into the workspace, or into `folder` of it, before.
 * @returns what runs it, for a message; `null` where nothing of it is run
 */
export function runsCode(step: Step, folder: string): string | null {
  if (step.run === null) return actionRuns(step, folder)
  const commands = commandsOf(step.run)
  if (commands === null) return isIn(step, folder) ? firstLine(step.run.text.value) : null
  const entered =
    isIn(step, folder) || commands.some((command) => command.program === 'cd' && names(command, folder))
  // A file beside the folder may well build what it is started in: `bash ../base/build.sh`, with `npm ci` in it.
  const runner = commands.find((command) => starts(command) && (entered || loads(command, folder)))
  if (runner === undefined) return null
  return runner.words
    .map((word) => word.value)
    .slice(0, 4)
    .join(' ')
}

function actionRuns(step: Step, folder: string): string | null {
  const { reference, text } = step.uses!
  if (reference.kind === 'local') {
    const inside = folder === '' || reference.path.replace(/^\.\//, '').startsWith(folder)
    return inside ? text.value : null
  }
  if (reference.kind !== 'repository') return null
  const name = [
    reference.owner,
    reference.repository,
    ...(reference.path === '' ? [] : [reference.path]),
  ].join('/')
  return BUILDING_ACTIONS.test(name) &&
    (folder === '' || step.with.some(({ value }) => value.value.includes(folder)))
    ? name
    : null
}

/** What makes a program tell of itself and do nothing else. */
const TELLS_ITSELF = /^--(?:version|info|help|list-sdks|list-runtimes)$/

function starts(command: ShellCommand): boolean {
  const { program } = command
  if (program === '' || INERT_PROGRAMS.has(program) || REMOTE.has(program)) return false
  if (command.args.length > 0 && command.args.every(({ value }) => TELLS_ITSELF.test(value))) return false
  const [first] = operands(command)
  if (program === 'docker') return first === 'build' || first === 'buildx' || first === 'compose'
  if (program === 'pip') return first === 'install' && installsWorkspace(command)
  if (program === 'npm' || program === 'yarn' || program === 'pnpm') {
    return !command.args.some(
      ({ value }) => value === '--ignore-scripts' || value === '-g' || value === '--global',
    )
  }
  // Inline code is the workflow's own, unless it loads something of the workspace.
  const inline = command.args.findIndex(({ value }) => value === '-c' || value === '-e')
  if ((program === 'python' || program === 'node') && (inline !== -1 || command.args.length === 0))
    return false
  return program !== 'corepack' && !program.startsWith('$')
}

function installsWorkspace(command: ShellCommand): boolean {
  return command.args.some(({ value }) => /^\.|^-[re]$|^--(?:requirement|editable)|\//.test(value))
}

/** Whether the whole step works in the folder. */
function isIn(step: Step, folder: string): boolean {
  return folder === '' || step.workingDirectory?.value.includes(folder) === true
}

const INTERPRETERS = new Set(['python', 'node', 'bash', 'sh', 'ruby', 'perl', 'deno', 'bun', 'pwsh'])

/** Whether a command runs something of the folder: `python pr/build.py`, `pr/build.sh`, `make -C pr`; not `python own.py pr`. */
function loads(command: ShellCommand, folder: string): boolean {
  if (INTERPRETERS.has(command.program)) return operands(command)[0]?.includes(folder) === true
  return command.programWord?.value.includes(folder) === true || names(command, folder)
}

function names(command: ShellCommand, folder: string): boolean {
  return command.args.some(({ value }) => value.includes(folder))
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0]!
}
