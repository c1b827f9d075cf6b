import type { Step } from '../../../sources/workflows/model.ts'
import { commandsOf, operands, optionValues, type ShellCommand } from '../shell/commands.ts'

const INTERPRETERS = new Set([
  'python',
  'node',
  'bash',
  'sh',
  'zsh',
  'ruby',
  'perl',
  'deno',
  'bun',
  'pwsh',
  'php',
])

/** Programs that run or load what lies in the folder where they are started: configuration, targets, plugins, modules. */
const LOADERS = new Set(
  'npm pnpm yarn npx make cmake gradle gradlew ./gradlew mvn mvnw ./mvnw cargo pytest tox nox poetry bundle rake composer bazel just task pre-commit tsc eslint jest vitest'.split(
    ' ',
  ),
)

/** Options that name the folder in which a program works. */
const FOLDER_OPTIONS = [
  '-C',
  '--prefix',
  '--cwd',
  '--directory',
  '--dir',
  '--project',
  '--rootdir',
  '-f',
  '--file',
]

/**
 * What a script runs of a folder that somebody else has filled; a tool that only takes a file of it as its input runs
 * nothing.
 * @param folder `''` for the workspace itself
 * @returns the command as a message shows it; `null` where nothing of the folder is run
 */
export function loadedBy(step: Step, folder: string): string | null {
  const commands = commandsOf(step.run!)
  if (commands === null) return null
  const works = folder === '' || step.workingDirectory?.value.includes(folder) === true
  const entered = commands.findIndex(
    ({ program, args }) => program === 'cd' && args[0]?.value.includes(folder) === true,
  )
  const found = commands.find((command, index) =>
    loads(command, folder, works || (entered !== -1 && index > entered)),
  )
  return found === undefined
    ? null
    : found.words
        .map(({ value }) => value)
        .slice(0, 4)
        .join(' ')
}

/**
 * What looks for the program in the folder where it is started before anywhere else: `npx x` in `node_modules/.bin`,
 * `python -m x` in `x.py`. Source: https://docs.npmjs.com/cli/commands/npx;
 * https://docs.python.org/3/using/cmdline.html#cmdoption-m
 */
const LOCAL_FIRST = /^(?:npx|bunx|poetry|pipenv|pdm|hatch|bundle|pnpm|yarn|npm|bun|python[\d.]*) /

function startsLocally({ words, programWord }: ShellCommand): boolean {
  const at = programWord === null ? -1 : words.indexOf(programWord)
  const before = words.slice(0, Math.max(0, at)).map(({ value }) => value)
  const start = before.findIndex((word) => LOCAL_FIRST.test(`${word} `))
  return start !== -1 && !before.slice(start).includes('dlx')
}

function loads(command: ShellCommand, folder: string, within: boolean): boolean {
  const { program, args } = command
  if (within && startsLocally(command)) return true
  const [first] = operands(command)
  if (program === 'source' || program === '.') return isOf(args[0]?.value ?? '/', folder)
  if (program === 'eval')
    return /\$\(\s*(?:cat|<)|`\s*cat\b/.test(args[0]?.value ?? '') && isOf(args[0]?.value ?? '', folder)
  if (INTERPRETERS.has(program)) {
    if (first === undefined || args[0]?.value === '-c' || args[0]?.value === '-e') return false
    return folder === '' || within ? /[./]/.test(first) && isOf(first, '') : first.includes(folder)
  }
  if (/^\.{1,2}\//.test(program) && !LOADERS.has(program)) return within || program.includes(folder)
  if (program === 'pip' || program === 'uv') {
    const installs = args.some(({ value }) => value === 'install' || value === 'sync')
    return (
      installs &&
      (within
        ? args.some(({ value }) => /^\.|^-[re]$|^sync$/.test(value))
        : args.some(({ value }) => value.includes(folder)))
    )
  }
  if (program === 'docker' || program === 'podman')
    return first === 'build' || first === 'buildx'
      ? within || args.some(({ value }) => value.includes(folder))
      : false
  if (!LOADERS.has(program)) return false
  const ignores = args.some(
    ({ value }) => value === '--ignore-scripts' || value === '-g' || value === '--global',
  )
  const elsewhere = optionValues(command, ...FOLDER_OPTIONS)
  return (
    !ignores &&
    (elsewhere.length > 0 && folder !== '' ? elsewhere.some(({ value }) => value.includes(folder)) : within)
  )
}

/** Whether a text names a file of the folder; any file of the workspace where that is the folder. */
export function isOf(text: string, folder: string): boolean {
  return folder === '' ? !/^\/(?!github)/.test(text) : text.includes(folder)
}
