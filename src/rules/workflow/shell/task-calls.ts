import type { ShellCommand } from './commands.ts'

/** A command that runs tasks by their names. */
export type TaskCall =
  | {
      readonly kind: 'package'
      /** Names as written, `lint:*` included. */
      readonly tasks: readonly string[]
      /** Whether `pre…` and `post…` run with them. */
      readonly hooks: boolean
      /** Whose scripts: of the package around a folder, of one workspace, of all of them. */
      readonly where:
        | { readonly kind: 'folder'; readonly path: string }
        | { readonly kind: 'workspace'; readonly name: string }
        | 'everywhere'
    }
  | {
      readonly kind: 'make'
      /** Empty for the first one of the file. */
      readonly targets: readonly string[]
      /** `-C`, from where it is called; `null` where that is decided at run time. */
      readonly folder: string | null
      /** `-f`. */
      readonly file: string | null
    }

const HERE = { kind: 'folder', path: '' } as const

/** Scripts that npm runs by a verb of their own. Source: docs.npmjs.com, "Life Cycle Operation Order". */
const INSTALL = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare']
const LIFECYCLE: Readonly<Record<string, readonly string[]>> = {
  test: ['test'],
  t: ['test'],
  tst: ['test'],
  start: ['start'],
  stop: ['stop'],
  restart: ['restart'],
  'install-test': [...INSTALL, 'test'],
  it: [...INSTALL, 'test'],
  cit: [...INSTALL, 'test'],
  ci: INSTALL,
  install: INSTALL,
  i: INSTALL,
  pack: ['prepack', 'prepare', 'postpack'],
  publish: ['prepublishOnly', 'prepack', 'prepare', 'postpack', 'publish', 'postpublish'],
  version: ['preversion', 'version', 'postversion'],
}

/** Options of npm, pnpm, Yarn and Bun that take the next word. */
const VALUED = new Set([
  '--prefix',
  '-C',
  '--dir',
  '--cwd',
  '--filter',
  '-F',
  '-w',
  '--workspace',
  '--loglevel',
  '--registry',
  '--workspace-concurrency',
  '--include',
  '--exclude',
  '--from',
  '-j',
  '--jobs',
])

/**
 * What a command runs from package.json or a Makefile.
 * Source: docs.npmjs.com, npm-run; pnpm.io/cli/run; yarnpkg.com/cli/run; GNU make manual, 9.8 "Summary of Options".
 */
export function taskCalls(command: ShellCommand): readonly TaskCall[] {
  const { program, args, words } = command
  // `npm exec` and `pnpm dlx` were taken off: what is left runs no task.
  const values = args.map(({ value, dynamic }) => (dynamic ? '\0' : value))
  switch (program) {
    case 'make':
    case 'gmake':
      return makeCall(values)
    case 'npm':
    case 'pnpm':
    case 'yarn':
    case 'bun':
      return packageCall(program, values)
    case 'node':
      return values[0] === '--run' ? named([values[1]], HERE, false) : []
    case 'run-s':
    case 'run-p':
    case 'npm-run-all':
    case 'npm-run-all2':
      return named(values.filter((value) => !value.startsWith('-')).map(firstWord), HERE, true)
    case 'concurrently':
      return words.flatMap(({ value }) => concurrent(value))
    case 'lerna':
      return values[0] === 'run' ? named([values[1]], 'everywhere', true) : []
    case 'turbo':
      return named(
        values.filter((value, index) => !value.startsWith('-') && !(index === 0 && value === 'run')),
        'everywhere',
        false,
      )
    default:
      return []
  }
}

function named(
  tasks: readonly (string | undefined)[],
  where: Extract<TaskCall, { kind: 'package' }>['where'],
  hooks: boolean,
): readonly TaskCall[] {
  const plain = tasks.filter((task): task is string => task !== undefined && /^[\w.:@/*-]+$/.test(task))
  return plain.length === 0 ? [] : [{ kind: 'package', tasks: plain, hooks, where }]
}

function packageCall(program: string, all: readonly string[]): readonly TaskCall[] {
  const end = all.indexOf('--')
  const values = end === -1 ? all : all.slice(0, end)
  const option = (...names: readonly string[]): string | null => {
    for (const [index, value] of values.entries()) {
      for (const name of names) {
        if (value === name) return values[index + 1] ?? ''
        if (value.startsWith(`${name}=`)) return value.slice(name.length + 1)
      }
    }
    return null
  }
  const positional = values.filter(
    (value, index) => !value.startsWith('-') && !VALUED.has(values[index - 1] ?? ''),
  )
  const folder = program === 'npm' ? option('--prefix', '-C') : option('-C', '--dir', '--cwd')
  const workspace = program === 'npm' ? option('-w', '--workspace') : option('--filter', '-F')
  const isEverywhere = values.some((value) => /^(?:-ws|--workspaces|-r|--recursive)$/.test(value))
  const where = (): Extract<TaskCall, { kind: 'package' }>['where'] => {
    if (workspace !== null)
      return /^[\w@/.*-]+$/.test(workspace) ? { kind: 'workspace', name: workspace } : 'everywhere'
    if (isEverywhere) return 'everywhere'
    return { kind: 'folder', path: folder ?? '' }
  }
  let rest = positional
  if (program === 'yarn' && rest[0] === 'workspace') {
    return named([rest[2] === 'run' ? rest[3] : rest[2]], { kind: 'workspace', name: rest[1] ?? '' }, false)
  }
  if (program === 'yarn' && rest[0] === 'workspaces') {
    rest = rest.slice(1).filter((word) => word !== 'foreach')
    return named([rest[0] === 'run' ? rest[1] : rest[0]], 'everywhere', false)
  }
  if (program === 'pnpm' && (rest[0] === 'recursive' || rest[0] === 'm')) {
    return named([rest[1] === 'run' ? rest[2] : rest[1]], 'everywhere', false)
  }
  const [verb] = rest
  if (verb === undefined) {
    // `yarn` alone installs.
    return program === 'yarn' ? named(INSTALL, where(), true) : []
  }
  if (['run', 'run-script', 'rum', 'urn'].includes(verb)) return named([rest[1]], where(), true)
  const lifecycle = LIFECYCLE[verb]
  // Bun's `test` is its own runner.
  if (lifecycle !== undefined && !(program === 'bun' && verb === 'test'))
    return named(lifecycle, where(), true)
  // Yarn, pnpm and Bun run a script by its bare name.
  return program === 'npm' ? [] : named([verb], where(), true)
}

/** `concurrently "npm:lint:*" "yarn test" -n a,b`. */
function concurrent(text: string): readonly TaskCall[] {
  const [, short] = /^(?:npm|pnpm|yarn|bun|node):(\S+)/.exec(text) ?? []
  if (short !== undefined) return named([short], HERE, true)
  const [program, ...rest] = text.trim().split(/\s+/)
  return rest.length > 0 && ['npm', 'pnpm', 'yarn', 'bun'].includes(program!)
    ? packageCall(program!, rest)
    : []
}

function firstWord(text: string): string {
  return text.trim().split(/\s+/)[0]!
}

function makeCall(values: readonly string[]): readonly TaskCall[] {
  const targets: string[] = []
  let folder: string | null = ''
  let file: string | null = null
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!
    const next = values[index + 1] ?? ''
    const [, long, given] = /^--(directory|file|makefile)=(.*)$/.exec(value) ?? []
    if (value === '-C' || value === '--directory' || long === 'directory') {
      folder = inside(folder, given ?? next)
      if (given === undefined) index += 1
    } else if (/^-C./.test(value)) folder = inside(folder, value.slice(2))
    else if (value === '-f' || value === '--file' || value === '--makefile' || long !== undefined) {
      file = given ?? next
      if (given === undefined) index += 1
    } else if (/^-(?:[IoWE]|-(?:include-dir|old-file|what-if|eval))$/.test(value)) index += 1
    else if (/^-(?:j|l|O)$/.test(value) && /^\d/.test(next)) index += 1
    else if (!value.startsWith('-') && !/^[\w.]+\s*[:?+]?=/.test(value)) targets.push(value)
  }
  // A target that only the run knows may be any of them: none is guessed.
  const known = targets.filter((target) => target !== '\0')
  if (targets.length > 0 && known.length === 0) return []
  return [{ kind: 'make', targets: known, folder, file }]
}

function inside(folder: string | null, given: string): string | null {
  if (folder === null || given.includes('\0')) return null
  return folder === '' ? given : `${folder}/${given}`
}
