import type { Step } from '../../../sources/workflows/model.ts'
import { commandsOf, operands, type ShellCommand } from '../shell/commands.ts'
import { INERT_PROGRAMS } from '../shell/known-programs.ts'

/** Actions that neither push nor fetch with the credentials that checkout left in git; any other one may. */
const NO_GIT =
  /^(?:actions\/(?!github-script$)[\w-]+|docker\/[\w-]+|aws-actions\/[\w-]+|google-github-actions\/[\w-]+|azure\/[\w-]+|astral-sh\/[\w-]+|pypa\/gh-action-pypi-publish|pnpm\/action-setup|oven-sh\/setup-bun|ruby\/setup-ruby|codecov\/codecov-action|softprops\/action-gh-release|ncipollo\/release-action|sigstore\/[\w-]+|step-security\/harden-runner|anchore\/[\w-]+|dtolnay\/rust-toolchain|swatinem\/rust-cache|slackapi\/slack-github-action|hashicorp\/setup-terraform)$/i

/** Programs that install packages of others, whose scripts then run: with the words that make them do so. */
const INSTALLS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['npm', new Set(['ci', 'install', 'i', 'add'])],
  ['pnpm', new Set(['install', 'i', 'add'])],
  ['yarn', new Set(['install', 'add'])],
  ['bun', new Set(['install', 'add'])],
  ['pip', new Set(['install'])],
  ['uv', new Set(['sync', 'pip', 'add'])],
  ['poetry', new Set(['install'])],
  ['bundle', new Set(['install'])],
  ['gem', new Set(['install'])],
  ['cargo', new Set(['build', 'test', 'install', 'publish'])],
  ['composer', new Set(['install', 'update', 'require'])],
  ['mvn', new Set(['package', 'verify', 'install', 'deploy', 'test'])],
])

/** Whether a step needs the credentials, or may: a script of the repository can hold a `git push`. */
export function mayUseGit(step: Step): boolean {
  if (step.run === null) {
    const { reference } = step.uses!
    if (reference.kind === 'local') return true
    if (reference.kind !== 'repository') return false
    return !NO_GIT.test(`${reference.owner}/${reference.repository}`)
  }
  const commands = commandsOf(step.run)
  return commands === null || commands.some(commandMayUseGit)
}

function commandMayUseGit(command: ShellCommand): boolean {
  const { program } = command
  if (program === '' || INERT_PROGRAMS.has(program) || program === 'curl' || program === 'gh') return false
  const [first] = operands(command)
  if (program === 'git') {
    return ['push', 'fetch', 'pull', 'clone', 'submodule', 'ls-remote', 'lfs', 'remote'].includes(first ?? '')
  }
  if (isInstall(command)) return false
  if (program === 'npm' || program === 'pnpm' || program === 'yarn') return !builds(command)
  // A file of the repository, whatever runs it, may push.
  return ![
    'twine',
    'build',
    'go',
    'cargo',
    'docker',
    'pytest',
    'ruff',
    'mypy',
    'tsc',
    'eslint',
    'uv',
  ].includes(program)
}

/** `npm test`, `npm publish`, `npm run build`: what a package calls so neither pushes nor fetches. */
function builds(command: ShellCommand): boolean {
  const [first, second] = operands(command)
  const script = first === 'run' ? second : first
  return /^(?:publish|test|pack|audit|config|build|lint|typecheck|compile|format)(?::|$)/.test(script ?? '')
}

/** The install command of a step; `null` where it installs nothing. */
export function installs(step: Step): string | null {
  const commands = step.run === null ? null : commandsOf(step.run)
  const found = commands?.find(
    (command) => isInstall(command) && !command.args.some(({ value }) => value === '--ignore-scripts'),
  )
  return found === undefined ? null : `${found.program} ${operands(found)[0]!}`
}

function isInstall(command: ShellCommand): boolean {
  return INSTALLS.get(command.program)?.has(operands(command)[0] ?? '') === true
}

/** Whether a step uploads the whole workspace with its hidden files, `.git/config` among them. */
export function uploadsGit(step: Step): boolean {
  const reference = step.uses?.reference
  if (reference?.kind !== 'repository') return false
  if (`${reference.owner}/${reference.repository}`.toLowerCase() !== 'actions/upload-artifact') return false
  const input = (name: string): string =>
    step.with.find(({ key }) => key.value.toLowerCase() === name)?.value.value.trim() ?? ''
  const roots = new Set(['.', './', './*', '*', './**', '**', '${{ github.workspace }}', '.git', '.git/'])
  const whole = input('path')
    .split('\n')
    .some((line) => roots.has(line.trim()))
  // Hidden files are left out since v4.4 unless asked for; older ones take them.
  return whole && (input('include-hidden-files') === 'true' || /^v?[123](?:\.|$)/.test(reference.ref))
}
