import type { Command } from 'unbash'
import { countOf, literal } from './expand.ts'
import { testArguments } from './predicates.ts'
import { isNews, sinkOf } from './redirect.ts'
import { decided, JOB, runText, subshell } from './run.ts'
import {
  EXPORTED,
  INHERIT,
  next,
  type Outcome,
  type State,
  UNKNOWN,
  type Value,
  withEffect,
  withFile,
  withVariable,
} from './state.ts'
import { afterwards, type Surroundings, type Walk } from './walk.ts'

type Builtin = (
  words: readonly Value[],
  state: State,
  around: Surroundings,
  walk: Walk,
  command: Command,
) => readonly Outcome[]

/**
 * Run what the shell itself understands; `null` for any other command.
 * `export`, `local` and their kin succeed whatever the substitution in their argument did.
 */
export function runBuiltin(
  name: string,
  command: Command,
  words: readonly Value[],
  state: State,
  around: Surroundings,
  walk: Walk,
): readonly Outcome[] | null {
  return BUILTINS.get(name)?.(words, state, around, walk, command) ?? null
}

const succeed: Builtin = (_words, state) => [next({ ...state, status: 0 })]

/** `export STATUS=$?` hands the status on to what runs next; `-n` takes it back. */
const exported: Builtin = (words, state, _around, _walk, command) => {
  let after = state
  for (const [index, arg] of command.args.entries()) {
    const name = arg.type === 'Assignment' ? arg.name : literal(arg)
    if (name === null || !/^\w+$/.test(name)) continue
    const status =
      arg.type === 'Assignment' && /\$\{?(?:\?|PIPESTATUS)/.test(arg.text) && state.ran && state.status !== 0
    const telling = status || words[index]?.telling === true || state.vars.get(name)?.telling === true
    after = withVariable(after, `${EXPORTED}${name}`, { text: null, telling })
  }
  return [next({ ...after, status: 0 })]
}

const leave =
  (flow: 'exit' | 'return'): Builtin =>
  (words, state, _around, walk, command) => {
    const [word] = words
    const ended = (status: number, swayed = state.swayed): Outcome => ({
      state: { ...state, status, swayed },
      flow,
      site: command,
      levels: 0,
    })
    walk.visited.add(command)
    if (word === undefined) return [ended(state.status)]
    const sum = word.text === null ? summedStatus(command, state) : null
    if (sum !== null) return [ended(sum, state.swayed || word.telling)]
    const fallback = word.text === null && !word.telling ? defaultStatus(command, state) : null
    if (fallback !== null) return [ended(fallback)]
    if (word.text !== null && /^-?\d+$/.test(word.text))
      return [ended(Number(word.text) & 255, state.swayed || word.telling)]
    return [ended(0, state.swayed || word.telling), ended(1, state.swayed || word.telling)]
  }

/** `exit $((LINT + TESTS))` fails where one of them does, whatever is known of the others. */
function summedStatus(command: Command, state: State): number | null {
  const sum = /^"?\$\(\(([\w\s$+|]+)\)\)"?$/.exec(command.args[0]?.text ?? '')?.[1]
  const names = sum?.split(/[\s$+|]+/).filter((name) => name !== '') ?? []
  const known = names.map((name) => state.vars.get(name)?.text ?? '').find((text) => /^[1-9]\d*$/.test(text))
  return known === undefined || names.length < 2 ? null : Number(known) & 255
}

/** `exit "${RC:-0}"` where the script never sets `RC`: what is written is what happens. */
function defaultStatus(command: Command, state: State): number | null {
  const [, name, status] = /^"?\$\{(\w+):?-(\d+)\}"?$/.exec(command.args[0]?.text ?? '') ?? []
  return name === undefined || state.vars.has(name) ? null : Number(status) & 255
}

const jump =
  (flow: 'break' | 'continue'): Builtin =>
  (words, state) => [{ state, flow, site: null, levels: Number(words[0]?.text ?? 1) || 1 }]

const test =
  (bracket: boolean): Builtin =>
  (words, state, _around, _walk, command) =>
    decided(testArguments(bracket ? words.slice(0, -1) : words, state), state, command)

const print: Builtin = (words, state, around, walk, command) => {
  if (words.some(({ telling }) => telling)) around.output.telling = true
  let after = state
  const texts = command.args.map((arg, index) => ({
    text: words[index]?.text ?? null,
    written: arg.text,
    telling: words[index]?.telling ?? false,
  }))
  for (const { text, written, telling } of texts) {
    const setOutput = /::set-output name=([\w-]+)::/.exec(written)?.[1]
    const pair = /^["']?([A-Za-z_][\w-]*)(?:=|<<)/.exec(written)?.[1]
    const name = setOutput ?? (around.sink === null ? undefined : pair)
    if (name === undefined) continue
    const given =
      text === null ? null : /^(?:::set-output name=[\w-]+::|[A-Za-z_][\w-]*=)([^\n]*)\n?$/.exec(text)
    const value = telling || isNews(command, walk) ? '!' : (given?.[1] ?? '?')
    after = withEffect(after, `${around.sink === 'env' ? 'env' : 'output'}:${name}=${value}`)
  }
  return [next({ ...after, status: 0 })]
}

const set: Builtin = (words, state, _around, _walk, command) => {
  let { errexit, pipefail, errexitOff } = state
  const off = (on: boolean): void => {
    if (errexit && !on) errexitOff = command.pos
    errexit = on
  }
  for (const [index, { text }] of words.entries()) {
    if (text === null) continue
    if (text === '--') break
    const option = /^([-+])([a-zA-Z]+)$/.exec(text)
    if (option === null) continue
    const on = option[1] === '-'
    if (option[2]!.includes('e')) off(on)
    if (option[2]!.endsWith('o')) {
      const long = words[index + 1]?.text
      if (long === 'pipefail') pipefail = on
      if (long === 'errexit') off(on)
    }
  }
  return [next({ ...state, errexit, pipefail, errexitOff, status: 0 })]
}

/** `wait` ends with the status of the last job that it names; which one that is may be unknown. */
const wait: Builtin = (words, state) => {
  if (words.length === 0) return [next({ ...state, status: 0 })]
  const named = words
    .map(({ text }) => text ?? '?')
    .join(' ')
    .trim()
    .split(/\s+/)
  const last = named.at(-1)!
  const job = last.startsWith(JOB) ? state.jobs[Number(last.slice(JOB.length))] : undefined
  return [next({ ...state, status: job ?? state.jobs.find((status) => status !== 0) ?? 0 })]
}

/** `shopt -s inherit_errexit` keeps `-e` in command substitutions. */
const shopt: Builtin = (words, state) => {
  const texts = words.map(({ text }) => text)
  const on = texts.includes('-s')
  const set = texts.includes('inherit_errexit') && (on || texts.includes('-u'))
  const after = set ? withVariable(state, INHERIT, { text: on ? 'on' : 'off', telling: false }) : state
  return [next({ ...after, status: 0 })]
}

const trap: Builtin = (words, state) => {
  const [action, ...signals] = words.filter(({ text }) => text !== '--' && text !== '-p')
  const text = action?.text === '-' ? null : (action?.text ?? null)
  let after: State = { ...state, status: 0 }
  for (const { text: signal } of signals) {
    if (signal === 'EXIT' || signal === '0') after = { ...after, exitTrap: text }
    if (signal === 'ERR') after = { ...after, errTrap: text }
  }
  return [next(after)]
}

const evaluate: Builtin = (words, state, around, walk, command) => {
  const text = words.map((word) => word.text).join(' ')
  if (words.some((word) => word.text === null)) return [next({ ...state, status: 0 })]
  return runText(text, command.pos, false, state, around, walk)
}

/** `bash -c '…'`: a script of its own, with its own errexit. */
const shell: Builtin = (words, state, around, walk, command) => {
  const flags = words.findIndex(({ text }) => text === null || !/^[-+]/.test(text))
  const options = words.slice(0, flags < 0 ? words.length : flags).map(({ text }) => text ?? '')
  const asText = options.findIndex((option) => /^-[a-z]*c$/.test(option))
  const script = asText < 0 ? null : (words[flags]?.text ?? null)
  if (script === null)
    return around.ignored || !state.errexit ? either(state) : [next({ ...state, status: 0 })]
  const word = command.args[flags]
  const quoted = word !== undefined && word.type === 'Word' && /^'[^']*'$|^"[^"\\$`]*"$/.test(word.text)
  const errexit =
    options.some((option) => /^-[a-z]*e/.test(option)) || words.some(({ text }) => text === 'errexit')
  const pipefail =
    options.includes('pipefail') ||
    (words.some(({ text }) => text === 'pipefail') && options.some((option) => /^-[a-z]*o/.test(option)))
  const here = { ...around, ignored: false }
  const ran = subshell(
    (children) =>
      afterwards(children, (child) =>
        runText(
          script,
          (word?.pos ?? command.pos) + (quoted ? 1 : 0),
          quoted,
          { ...inherited(child), errexit, pipefail, errexitOff: null, errTrap: null },
          here,
          walk,
        ),
      ),
    [next(state)],
    here,
    walk,
  )
  return ran.map((outcome) => ({
    ...outcome,
    state: {
      ...outcome.state,
      errexit: state.errexit,
      pipefail: state.pipefail,
      errexitOff: state.errexitOff,
    },
  }))
}

/** Another shell sees exported variables alone: which those are is not followed, so that their values are not known. */
function inherited(state: State): State {
  let { vars } = state
  for (const [name, { telling }] of state.vars) vars = vars.with(name, { text: null, telling })
  return { ...state, vars }
}

const either = (state: State): readonly Outcome[] => [
  next({ ...state, status: 0 }),
  next({ ...state, status: 1 }),
]

const read: Builtin = (_words, state, around, _walk, command) => {
  let after = state
  for (const arg of command.args) {
    const name = arg.type === 'Word' ? literal(arg) : null
    if (name !== null && !name.startsWith('-')) after = given(after, name, around.input)
  }
  return [next({ ...after, status: 0 }), next({ ...after, status: 1 })]
}

/** A variable, or an array of any length, that is read from somewhere. */
function given(state: State, name: string, telling: boolean): State {
  const value = { text: null, telling }
  return withVariable(withVariable(state, name, value), countOf(name), value)
}

/** `mapfile -t lines < report.txt` */
const readLines: Builtin = (_words, state, around, _walk, command) => {
  const last = command.args.at(-1)
  const name = last?.type === 'Word' ? literal(last) : null
  const after = given(state, name === null || !/^[A-Za-z_]\w*$/.test(name) ? 'MAPFILE' : name, around.input)
  return [next({ ...after, status: 0 })]
}

const touch: Builtin = (words, state, _around, walk, command) => {
  const telling = isNews(command, walk)
  const touched = words.reduce(
    (before, { text }) =>
      text === null || text.startsWith('-') ? before : withFile(before, text, true, telling),
    state,
  )
  return [next({ ...touched, status: 0 })]
}

const remove: Builtin = (words, state) => {
  const removed = words.reduce(
    (before, { text }) =>
      text === null || text.startsWith('-') ? before : withFile(before, text, false, false),
    state,
  )
  return [next({ ...removed, status: 0 })]
}

const kill: Builtin = (_words, state, _around, _walk, command) => {
  const itself = command.args.some((arg) => arg.text === '$$' || arg.text === '"$$"')
  if (!itself) return [next({ ...state, status: 0 })]
  return [{ state: { ...state, status: 143 }, flow: 'exit', site: command, levels: 0 }]
}

const tee: Builtin = (words, state, around, walk, command) => {
  if (around.input) around.output.telling = true
  let after = state
  for (const [index, arg] of command.args.entries()) {
    const sink = sinkOf(arg.text)
    const text = words[index]?.text ?? null
    if (sink !== null)
      after = withEffect(after, `${sink}:*=${around.input || isNews(command, walk) ? '!' : '?'}`)
    else if (text !== null && !text.startsWith('-') && text !== '/dev/stderr')
      after = withFile(after, text, true, around.input)
  }
  return [next({ ...after, status: 0 })]
}

const exec: Builtin = (_words, state, around, _walk, command) => {
  if (command.args.length === 0) return [next({ ...state, status: 0 })]
  const status = around.ignored ? 0 : state.status
  return [{ state: { ...state, status: status === 0 ? 0 : status }, flow: 'exit', site: command, levels: 0 }]
}

const shift: Builtin = (_words, state) => {
  let after = state
  for (let index = 1; after.vars.has(String(index)); index += 1)
    after = withVariable(after, String(index), after.vars.get(String(index + 1)) ?? UNKNOWN)
  return [next({ ...after, status: 0 })]
}

const BUILTINS: ReadonlyMap<string, Builtin> = new Map<string, Builtin>([
  ['true', succeed],
  [':', succeed],
  ['false', (_words, state) => [next({ ...state, status: 1 })]],
  ['exit', leave('exit')],
  ['return', leave('return')],
  ['break', jump('break')],
  ['continue', jump('continue')],
  ['[', test(true)],
  ['test', test(false)],
  ['echo', print],
  ['printf', print],
  ['set', set],
  ['export', exported],
  ['local', succeed],
  ['declare', succeed],
  ['typeset', succeed],
  ['readonly', succeed],
  ['wait', wait],
  ['shopt', shopt],
  ['trap', trap],
  ['eval', evaluate],
  ['bash', shell],
  ['sh', shell],
  ['dash', shell],
  ['zsh', shell],
  ['read', read],
  ['mapfile', readLines],
  ['readarray', readLines],
  ['touch', touch],
  ['rm', remove],
  ['kill', kill],
  ['tee', tee],
  ['exec', exec],
  ['shift', shift],
  ['let', succeed],
])
