import type { Command } from 'unbash'
import { isNews } from './redirect.ts'
import { decided } from './run.ts'
import { EXPORTED, next, type Outcome, type State, type Value, withEffect } from './state.ts'
import type { Surroundings, Walk } from './walk.ts'

/** Run a program: it succeeds, unless somebody asks whether it does, or it judges what the followed command left. */
export function consumed(
  name: string | null,
  command: Command,
  words: readonly Value[],
  state: State,
  around: Surroundings,
  walk: Walk,
): readonly Outcome[] {
  const program = (name ?? '').split('/').at(-1)!
  if (ENDING.test(program))
    return [{ state: { ...state, status: 1 }, flow: 'exit', site: command, levels: 0 }]
  const fed =
    around.input ||
    words.some(({ text, telling }) => telling || (text !== null && isTellingFile(text, state))) ||
    (isRunner(program, name ?? '') && isExported(state))
  if (fed) around.output.telling = true
  let after: State = state
  if (walk.isCheck(command) && isNews(command, walk)) after = withEffect(after, 'handed-on')
  const judges = fed && !isDisplay(program, command, around) && (!walk.output || isJudge(program, name ?? ''))
  if (NEVER_FAILING.has(program)) return [next({ ...after, status: 0 })]
  return decided(
    { holds: judges || around.ignored || !state.errexit ? null : true, telling: judges },
    after,
    command,
  )
}

/** Searches, filters with a verdict, and scripts: what is known to judge a report that it reads. */
function isJudge(program: string, name: string): boolean {
  return (
    FILTERS.has(program) ||
    /^(?:jq|yq|g?awk|reviewdog|conftest|opa)$/.test(program) ||
    isRunner(program, name)
  )
}

/** Runs a script of the repository, which can read its environment. */
function isRunner(program: string, name: string): boolean {
  return (
    /^(?:\.{1,2}\/|\w[\w-]*\/)/.test(name) ||
    /^(?:node|python[\d.]*|ruby|perl|php|deno|bun|bash|sh)$/.test(program)
  )
}

function isExported(state: State): boolean {
  for (const [name, { telling }] of state.vars) if (telling && name.startsWith(EXPORTED)) return true
  return false
}

function isTellingFile(text: string, state: State): boolean {
  if (state.files.get(text)?.telling === true) return true
  const pattern = globOf(text)
  for (const [path, file] of state.files) {
    if (
      file.telling &&
      path.length > 4 &&
      (text.endsWith(`/${path}`) ||
        text.endsWith(`=${path}`) ||
        path.endsWith(`/${text}`) ||
        pattern?.test(path) === true)
    )
      return true
  }
  return false
}

/** `results/*.xml` names what was written; a bare `*` names everything, and so nothing. */
function globOf(text: string): RegExp | null {
  if (!/[*?]/.test(text) || !/[\w-]{3}/.test(text)) return null
  // More stars than a person writes would only cost time.
  if (text.split('*').length > 4) return null
  const parts = text
    .split(/([*?])/)
    .map((part) =>
      part === '*' ? '[^/]*' : part === '?' ? '[^/]' : part.replace(/[.+^${}()|[\]\\]/g, String.raw`\$&`),
    )
  return new RegExp(`^${parts.join('')}$`)
}

/** Programs that show, filter, move or pack what they read, and do not judge it. */
function isDisplay(program: string, command: Command, around: Surroundings): boolean {
  const texts = command.args.map((arg) => arg.text)
  if (FILTERS.has(program))
    return !around.ignored && !texts.some((text) => /^-[a-zA-Z]*q|^--quiet|^--silent/.test(text))
  if (program === 'jq' || program === 'yq')
    return !texts.some((text) => /^-[a-z]*e[a-z]*$|^--exit-status$|halt_error|error\(/.test(text))
  // With a level to fail at it is the judge; https://github.com/reviewdog/reviewdog#exit-codes
  if (program === 'reviewdog')
    return !texts.some((text) => /^--?fail-(?:level(?!=["']?none)|on-error(?!=["']?false))/.test(text))
  if (program === 'awk' || program === 'gawk') return !texts.some((text) => /\bexit\b/.test(text))
  return DISPLAYS.has(program)
}

const FILTERS = new Set(['grep', 'egrep', 'fgrep', 'rg', 'ag'])

const DISPLAYS = new Set(
  `cat head tail sed cut sort uniq wc tr column less more nl fold fmt tac rev paste xargs ts ansi2html aha
  cp mv ln chmod chown zip tar gzip bzip2 xz base64 ls stat file du curl wget gh aws gsutil gcloud az scp rsync
  tap-spec xunit-viewer junit2html pygmentize bat mail sendmail notify slack split iconv dos2unix
  source cd pushd popd mkdir touch python3-config date sleep annotate-output stdbuf unbuffer script tput
  xcpretty xcbeautify pino-pretty faucet tap-summary gotestfmt go-junit-report cargo2junit`.split(/\s+/),
)

/** Functions of libraries that end the script: `|| die 'tests failed'`. */
const ENDING =
  /^(?:die|fail|abort|bail|bail_out|panic|fatal|croak|throw|err_exit|error_exit|exit_with_error|exit_error)$/i

/** Programs of which nobody asks whether they succeeded. */
const NEVER_FAILING = new Set([
  'cat',
  'sleep',
  'date',
  'mkdir',
  'tput',
  'clear',
  'basename',
  'dirname',
  'pwd',
  'whoami',
  'hostname',
])
