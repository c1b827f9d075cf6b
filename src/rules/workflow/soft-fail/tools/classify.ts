import { installsTool, onlyAsks, onlyLists } from './asks.ts'
import { KNOWN_CHECKS, type KnownCheck } from './checks.ts'
import { checkInContainer } from './container.ts'
import { CHECKING, INCIDENTAL, INTERPRETERS, LEADING, onlyTells, parted, WRAPPERS } from './words.ts'

/** A command whose failure somebody relies on. */
export interface Check {
  /** As a person would name it: `pip-audit`, `npm test`, `./run-checks.sh`. */
  readonly name: string
  /**
   * `known`: a documented checker; `script`: a script or target of the repository whose name says that it checks;
   * `program`: one whose name does not; `report`: an upload or a message that follows the verdict.
   */
  readonly kind: 'known' | 'script' | 'program' | 'report'
  /** It looks for vulnerabilities, secrets or licences. */
  readonly scans: boolean
  readonly statuses: readonly number[]
  /** From the program itself on, wrappers left out. */
  readonly words: readonly string[]
}

export interface CheckOptions {
  readonly checks: readonly string[]
  readonly cleanup: readonly string[]
}

/**
 * Recognise a check.
 * @param words the command as written, `\0` standing for what is expanded
 * @returns `null` for anything whose failure is not a signal of its own
 */
export function classify(words: readonly string[], options: CheckOptions): Check | null {
  const bare = unwrapped(words)
  const program = programOf(bare[0] ?? '')
  if (program === '' || bare.length === 0) return null
  const written = [program, ...bare.slice(1)].join(' ')
  const listed = (list: readonly string[]): string | undefined =>
    list.find((entry) =>
      [written, bare.join(' ')].some((text) => text === entry || text.startsWith(`${entry} `)),
    )
  if (listed(options.cleanup) !== undefined) return null
  const own = listed(options.checks)
  if (own !== undefined) return { name: own, kind: 'known', scans: false, statuses: [1], words: bare }
  const args = bare.slice(1)
  if (onlyAsks(program, args) || onlyLists(program, args) || installsTool(program, args)) return null
  // Alone it asks for the version; beside other words, and to these, `-V` says "verbose" or "verify".
  if (bare.length === 2 && bare[1] === '-V' && !['commitlint', 'ctest', 'minisign'].includes(program))
    return null
  const check =
    knownCheck(program, bare) ??
    packageScript(program, bare) ??
    checkInContainer(program, bare, (words) => documented(words, options)) ??
    reporting(program, bare) ??
    repositoryScript(bare)
  return check !== null && rendersResults(program, args) ? { ...check, kind: 'report' } : check
}

/**
 * Whether a test runner only joins what earlier runs have left: those had their verdict.
 * Source: https://vitest.dev/guide/cli#mergereports; https://playwright.dev/docs/test-sharding#merge-reports-cli
 */
function rendersResults(program: string, args: readonly string[]): boolean {
  return (
    args.some((arg) => /^--merge-?reports(?:=|$)/i.test(arg)) ||
    (program === 'playwright' && args[0] === 'merge-reports')
  )
}

/** Leave out `sudo`, `env`, `npx`, `poetry run` and their kin, assignments and options included. */
export function unwrapped(words: readonly string[]): readonly string[] {
  let rest = words
  for (let round = 0; round < 8; round += 1) {
    const before = rest
    const program = programOf(rest[0] ?? '')
    if (/^python(?:\d(?:\.\d+)?)?$|^pypy3?$|^py$/.test(program) || (program === '\0' && rest[1] === '-m'))
      rest = moduleRun(rest)
    const size = [3, 2, 1].find((count) => WRAPPERS.has([program, ...rest.slice(1, count)].join(' ')))
    if (size === undefined) {
      if (rest === before) return rest
      continue
    }
    const name = [program, ...rest.slice(1, size)].join(' ')
    // `command -v tool` asks where a program is, and runs none.
    if (name === 'command' && /^-p?[vV]/.test(rest[1] ?? '')) return []
    const valued = WRAPPERS.get(name)!
    let index = size
    while (index < rest.length) {
      const word = rest[index]!
      if (word === '--') index += 1
      else if (name === 'uv run' && (word === '-m' || word === '--module')) index += 1
      else if (
        (name === 'npx' || name === 'nix develop' || name === 'nix-shell') &&
        ['-c', '--call', '--command', '--run'].includes(word)
      )
        index += 1
      else if (word.startsWith('-')) index += valued.includes(word) ? 2 : 1
      else if (/^[A-Za-z_]\w*=/.test(word)) index += 1
      else if (name.endsWith('timeout') && /^[\d.]+[smhd]?$|^\0/.test(word)) index += 1
      else if (name === 'aws-vault exec' && index === size) index += 1
      else break
    }
    rest = rest.slice(index)
  }
  return rest
}

/** `python -m pytest` is pytest; `python -W error -m x` is x. */
function moduleRun(words: readonly string[]): readonly string[] {
  for (let index = 1; index < words.length; index += 1) {
    const word = words[index]!
    if (/^-[A-Za-z]*m$/.test(word)) return words.slice(index + 1)
    if (word === '-W' || word === '-X') index += 1
    else if (!word.startsWith('-')) return words
  }
  return words
}

export function programOf(word: string): string {
  const last = word
    .split(/[\\/]/)
    .at(-1)!
    .replace(/\.(?:exe|cmd|ps1)$/i, '')
  // `npx eslint@9` and `uvx ruff@latest`
  return /^@?[\w.-]+@[\w.^~-]+$/.test(last) ? last.replace(/@[^@]*$/, '') : last
}

function knownCheck(program: string, words: readonly string[]): Check | null {
  const row = KNOWN_CHECKS.find(
    (candidate) => candidate.programs.includes(program) && matches(candidate, program, words.slice(1)),
  )
  if (row === undefined) return null
  const head =
    row.commands === undefined || row.commands.length === 0 ? plainWords(words) : commandWords(row, words)
  // A comparison is as often a question as a check.
  const kind = program === 'git' && head[0] === 'diff' ? 'script' : 'known'
  return {
    name: [program, ...head].join(' '),
    kind,
    scans: row.kind === 'scan',
    statuses: [1, ...(row.statuses ?? [])],
    words,
  }
}

function matches(row: KnownCheck, program: string, args: readonly string[]): boolean {
  // `npm audit fix` mends; whether all could be mended is not what it is run for.
  if (args.some((arg, index) => arg === 'audit' && args[index + 1] === 'fix')) return false
  if (row.flags !== undefined) return args.some((arg) => row.flags!.includes(arg.split('=', 1)[0]!))
  if (row.commands === undefined) return true
  if (row.commands.length === 0) return isBuild(program, args)
  return row.commands.some((command) => startsWithCommand(command.split(' '), args))
}

function startsWithCommand(command: readonly string[], args: readonly string[]): boolean {
  const verbs = command.filter((word) => !word.startsWith('-'))
  const flags = command.filter((word) => word.startsWith('-') && word !== '--')
  const positional = args.filter(
    (arg, index) => !arg.startsWith('-') && !arg.startsWith('+') && !VALUED.has(args[index - 1] ?? ''),
  )
  return (
    verbs.every((verb, index) => positional[index] === verb) &&
    flags.every((flag) => args.some((arg) => arg.split('=', 1)[0] === flag))
  )
}

const VALUED = new Set([
  '-C',
  '--prefix',
  '--filter',
  '-F',
  '--cwd',
  '--dir',
  '-w',
  '--workspace',
  '--manifest-path',
  '--directory',
  '-chdir',
  '--project',
  '-f',
  '--context',
  '--repo',
  '-R',
  '-n',
  '--namespace',
  '--task',
])

/** Builders whose first word says what is done, the others to what: `cabal list-bin tool`, `swift package`. */
const VERB_FIRST = new Set(
  'cabal stack swift zig dune mill gleam flutter dart nix bazel bazelisk buck2 dagger earthly xmake'.split(
    ' ',
  ),
)

/** Builders take targets: one that cleans, serves or prepares is no check. */
function isBuild(program: string, args: readonly string[]): boolean {
  // `make -q`, `-n` and `-p` ask or print.
  if (program === 'make' && args.some((arg) => /^-[a-z]*[qnp]/.test(arg))) return false
  const targets = args.filter(
    (arg, index) => !arg.startsWith('-') && !/^[\w.]+=/.test(arg) && !VALUED.has(args[index - 1] ?? ''),
  )
  if (VERB_FIRST.has(program) && (isIncidentalName(targets[0] ?? '') || FETCHES.test(targets[0] ?? '')))
    return false
  if (VERB_FIRST.has(program) && FORMATS.test(targets[0] ?? '') && !args.some((arg) => COMPARES.test(arg)))
    return false
  // A server ends with nothing that is waited for.
  if (SERVES.test(targets.at(-1) ?? '')) return false
  if (/^(?:gradlew?|mvn[dw]?)$/.test(program) && onlyAsksBuilder(targets)) return false
  return targets.length === 0 ? true : !targets.every(isIncidentalName)
}

/** `gradlew -p "$dir" help --task build`: a folder that is decided at run time is no target. */
function onlyAsksBuilder(targets: readonly string[]): boolean {
  const named = targets.filter((target) => !target.includes('\0'))
  return named.length > 0 && named.every((target) => ASKS.test(target))
}

/** What package managers fetch or bring up to date with. */
const FETCHES = /^(?:update|upgrade|pub|get|fetch|deps|path|exec|list-bin|info)$/
const FORMATS = /^(?:format|fmt)$/
const COMPARES = /^--(?:check|set-exit-if-changed|exit-code|lint|dry-run|Werror)$/
const SERVES = /^(?:start|serve|server|dev|watch|up|run)$/
/** What builders tell of themselves. */
const ASKS =
  /^org\.apache\.maven\.plugins:maven-help-plugin:\S+$|^org\.apache\.maven\.plugins:maven-dependency-plugin:(?:[\d.]+:)?(?:tree|list|resolve|go-offline)$|^(?::?[\w-]+:)*(?:help|tasks|projects|properties|dependencies|dependencyInsight|help:\S+|dependency:(?:tree|resolve|go-offline))$/

function plainWords(words: readonly string[]): readonly string[] {
  const next = words[1]
  return next !== undefined && /^[A-Za-z][\w:-]*$/.test(next) && next.length < 30 ? [next] : []
}

function commandWords(row: KnownCheck, words: readonly string[]): readonly string[] {
  const args = words.slice(1)
  const command = row.commands!.find((candidate) => startsWithCommand(candidate.split(' '), args)) ?? ''
  return command.split(' ').filter((word) => !/^\.|^src$/.test(word))
}

/** `npm run lint`, `yarn lint`, `pnpm -r test`, `composer run test`. */
function packageScript(program: string, words: readonly string[]): Check | null {
  if (!['npm', 'yarn', 'pnpm', 'bun', 'composer', 'deno', 'wireit'].includes(program)) return null
  const positional = words
    .slice(1)
    .filter((arg, index, all) => !arg.startsWith('-') && !VALUED.has(all[index - 1] ?? ''))
  const runs = ['run', 'run-script', 'task', 'workspaces'].includes(positional[0] ?? '')
  const workspace = program === 'yarn' && positional[0] === 'workspace'
  const script = workspace
    ? positional[2]
    : runs
      ? positional.find((word, index) => index > 0 && word !== 'foreach' && word !== 'run')
      : program === 'yarn'
        ? positional[0]
        : undefined
  // `deno run tools/x.ts` names a file, which is judged as a script of the repository.
  if (script === undefined || /[\0/.]/.test(script)) return null
  if (!CHECKING.test(script)) {
    if (!runs || INCIDENTAL.test(script)) return null
    return { name: `${program} run ${script}`, kind: 'program', scans: false, statuses: [1], words }
  }
  if (INCIDENTAL.test(script) && /clean|serve|start|dev\b|watch/i.test(script)) return null
  if (LEADING.test(parted(script))) return null
  if (COVERAGE_REPORT.test(script) || onlyTells(script))
    return {
      name: `${program} ${runs ? 'run ' : ''}${script}`,
      kind: 'report',
      scans: false,
      statuses: [1],
      words,
    }
  return {
    name: `${program} ${runs ? 'run ' : ''}${script}`,
    kind: 'known',
    scans: false,
    statuses: [1],
    words,
  }
}

/** A script that writes what tests have covered, after they ran: `cov:e2e:report`. */
const COVERAGE_REPORT = /(?:^|[-_:])cov(?:erage)?[-_:](?:[\w]+[-_:])*report(?:s|er)?(?=$|[-_:])/

/** What these words run, where it is a documented checker. */
function documented(words: readonly string[], options: CheckOptions): Check | null {
  const check = classify(words, options)
  if (check?.kind !== 'known') return null
  const program = programOf(check.words[0] ?? '')
  return KNOWN_CHECKS.some(({ programs }) => programs.includes(program)) ? check : null
}

const UPLOADERS = new Set([
  'codecov',
  'codecovcli',
  'coveralls',
  'cc-test-reporter',
  'codacy-coverage-reporter',
  'qlty',
  'deepsource',
  'datadog-ci',
  'sentry-cli',
  'percy',
  'bencher',
  'reviewdog',
  'danger',
  'octocov',
  'codespeed',
])

/** Uploads of results: they follow the verdict. */
function reporting(program: string, words: readonly string[]): Check | null {
  if (UPLOADERS.has(program)) return { name: program, kind: 'report', scans: false, statuses: [1], words }
  if (words.some((word) => /codecov\.io\/bash|uploader\.codecov\.io/.test(word)))
    return { name: 'codecov', kind: 'report', scans: false, statuses: [1], words }
  return null
}

/** A program's own command that takes away or tells, as in `tools/avdmanager delete avd`. */
const TIDIES =
  /^(?:delete|remove|rm|uninstall|install|inject|update|outdated|stop|kill|teardown|clean|cleanup|prune|purge|list|ls|logs?|login|logout|help|info|status|version|config|configure|set)$/

/** `./run-checks.sh`, `python scripts/check.py`, `bash ci/test.sh`. */
function repositoryScript(words: readonly string[]): Check | null {
  const direct = words[0]!
  const program = programOf(direct)
  const script = INTERPRETERS.has(program)
    ? words
        .slice(1)
        .find((word, index, rest) => !word.startsWith('-') && !(rest[index - 1] ?? '').match(/^-[ceW]$/))
    : direct
  if (
    script === undefined ||
    words.some(
      (word, index) =>
        index > 0 && index < 3 && /^-[ce]$|^--eval$|^-p$/.test(word) && INTERPRETERS.has(program),
    )
  )
    return null
  const isPath = INTERPRETERS.has(program)
    ? /\.(?:sh|bash|py|js|cjs|mjs|ts|rb|pl|php|ps1|R|lua)$/.test(script)
    : /^\.{1,2}\/|^\0\/|\.(?:sh|bash|py|rb|pl)$|^(?:scripts?|ci|tools|bin|hack|\.github|\.ci|test|tests|build|dev|script)\//.test(
        direct,
      )
  if (!isPath || script.endsWith('/') || /^\/(?:etc|usr|bin|opt|tmp|var|proc)\//.test(script)) return null
  const base = script
    .replaceAll('\0', '')
    .split('/')
    .at(-1)!
    .replace(/\.\w+$/, '')
  if (base === '') return null
  const verb = words[words.indexOf(script) + 1] ?? ''
  if (TIDIES.test(verb)) return null
  if (isIncidentalName(base)) return null
  const shown = script.replaceAll('\0', '…')
  const name = INTERPRETERS.has(program) ? `${program} ${shown}` : shown
  // `test_report.py` writes down how tests went.
  if (/[-_.]reports?$/i.test(base) || onlyTells(base))
    return { name, kind: 'report', scans: false, statuses: [1], words }
  const checks =
    CHECKING.test(parted(base)) ||
    CHECKING.test(verb) ||
    (CHECKING_FOLDER.test(script) && !WRITING.test(parted(base)))
  return { name, kind: checks ? 'script' : 'program', scans: false, statuses: [1], words }
}

/** Folders that say that what lies in them checks, whatever it is called. */
const CHECKING_FOLDER =
  /(?:^|\/)(?:tests?|e2e|specs?|ci|checks?|lint|integration|smoke|security|audit|conformance)\//

/** First words of a name with which it writes what is there anew: `update_expectations`. */
const WRITING = /^(?:update|regenerate|refresh|sync|bump|rewrite)(?=[-_])/i

/** Whether a name says that nobody waits for it to fail: `cleanup-test-resources`, `deleteOldComments`. */
function isIncidentalName(name: string): boolean {
  return LEADING.test(parted(name)) || (INCIDENTAL.test(name) && !CHECKING.test(name))
}
