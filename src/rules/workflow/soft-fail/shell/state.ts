import type { Function as ShellFunction } from 'unbash'
import { Table } from './table.ts'

/** What is known of a variable's value while a script is followed. */
export interface Value {
  /** `null` where it depends on something outside the script. */
  readonly text: string | null
  /** Whether it tells how the followed command went: its output, or a value set only after it failed. */
  readonly telling: boolean
}

export const UNKNOWN: Value = { text: null, telling: false }

interface KnownFile {
  readonly exists: boolean | null
  readonly telling: boolean
}

/** One possible situation of the shell between two commands. Never changed in place. */
export interface State {
  readonly status: number
  readonly pipeStatus: readonly number[]
  readonly vars: Table<Value>
  /** Files known to exist or to be absent; `telling` as for values. */
  readonly files: Table<KnownFile>
  readonly errexit: boolean
  readonly pipefail: boolean
  /** Offset of the `set +e` in force; `null` where the shell started without `-e`. */
  readonly errexitOff: number | null
  /** The followed command has run. */
  readonly ran: boolean
  /** The variables as they were when it ran first; `null` before that. */
  readonly varsThen: Table<Value> | null
  /** The script's own status is something telling: `exit "$status"`. */
  readonly swayed: boolean
  /** Decisions taken on something telling, each with the way that was taken last. */
  readonly decisions: Table<string>
  /** Such a decision was known and is supposed to have gone otherwise: only for comparing what hangs on it. */
  readonly supposed: boolean
  /** Too many decisions to keep apart. */
  readonly blurred: boolean
  /** What outlives the script: `output:name=value`, `env:name=value`, `file:path`. */
  readonly effects: Table<true>
  readonly functions: Table<ShellFunction>
  /** Statuses of background jobs. */
  readonly jobs: readonly number[]
  readonly exitTrap: string | null
  readonly errTrap: string | null
}

export type Flow = 'next' | 'exit' | 'return' | 'break' | 'continue' | 'hang'

export interface Outcome {
  readonly state: State
  readonly flow: Flow
  /** The node that ended the flow, for telling failures apart. */
  readonly site: object | null
  /** Loops still to leave, for `break 2`. */
  readonly levels: number
}

export const next = (state: State): Outcome => ({ state, flow: 'next', site: null, levels: 0 })

/** The situation before a script's first command. */
export function initialState(shell: { errexit: boolean; pipefail: boolean }): State {
  return {
    status: 0,
    pipeStatus: [0],
    vars: Table.empty(({ text, telling }) => `${telling}${text === null ? '' : `=${text}`}`),
    files: Table.empty(({ exists, telling }) => `${telling}=${exists}`),
    errexit: shell.errexit,
    pipefail: shell.pipefail,
    errexitOff: null,
    ran: false,
    varsThen: null,
    swayed: false,
    decisions: Table.empty(String),
    supposed: false,
    blurred: false,
    effects: Table.empty(String),
    functions: Table.empty<ShellFunction>(numberOf),
    jobs: [],
    exitTrap: null,
    errTrap: null,
  }
}

/** The way of a decision that was taken in several ways. */
export const BLURRED = '*'

/** Take a decision that tells how the followed command went. */
export function withDecision(state: State, site: object, way: string): State {
  return { ...state, decisions: state.decisions.with(numberOf(site), way) }
}

/** Where the shell option of that name is kept; no variable can be called so. */
export const INHERIT = 'shopt inherit_errexit'

/** Before the names of variables that programs are given, with what tells something. */
export const EXPORTED = 'export '

export function withVariable(state: State, name: string, value: Value): State {
  return { ...state, vars: state.vars.with(name, value) }
}

export function withEffect(state: State, effect: string): State {
  return state.effects.has(effect) ? state : { ...state, effects: state.effects.with(effect, true) }
}

export function withFile(state: State, path: string, exists: boolean | null, telling: boolean): State {
  const changed = { ...state, files: state.files.with(path, { exists, telling }) }
  return telling ? withEffect(changed, `file:${path}`) : changed
}

/** Situations in groups that differ in nothing that a parent keeps of its own when a subshell ends. */
export function alikeParents(outcomes: readonly Outcome[]): Iterable<readonly Outcome[]> {
  if (outcomes.length === 1) return [outcomes]
  const groups = new Map<string, Outcome[]>()
  for (const outcome of outcomes) {
    const { vars, functions, errexit, pipefail, errexitOff, pipeStatus, jobs, exitTrap, errTrap } =
      outcome.state
    const key = JSON.stringify([
      vars.id,
      functions.id,
      errexit,
      pipefail,
      errexitOff,
      pipeStatus,
      jobs,
      exitTrap,
      errTrap,
    ])
    const group = groups.get(key) ?? []
    groups.set(key, group)
    group.push(outcome)
  }
  return groups.values()
}

/** What a subshell leaves to its parent: marks on the world, not variables or options. */
export function leaveSubshell(parent: State, child: State): State {
  return {
    ...parent,
    status: child.status,
    files: child.files,
    effects: child.effects,
    ran: child.ran,
    varsThen: child.varsThen,
    swayed: child.swayed,
    decisions: child.decisions,
    supposed: child.supposed,
    blurred: child.blurred,
  }
}

/** Join equal situations; where too many remain, forget what tells them apart so that work stays bounded. */
export function distinct(outcomes: readonly Outcome[]): readonly Outcome[] {
  if (outcomes.length < 2) return outcomes
  if (outcomes.length <= MAX_CALM) return apart(outcomes)
  const seen = new Map<string, Outcome>()
  const sites = new Map<object, number>()
  for (const outcome of outcomes) {
    let site = 0
    if (outcome.site !== null) {
      site = sites.get(outcome.site) ?? sites.size + 1
      sites.set(outcome.site, site)
    }
    const key = `${outcome.flow}/${site}/${outcome.levels}/${keyOf(outcome.state)}`
    if (!seen.has(key)) seen.set(key, outcome)
  }
  const all = [...seen.values()]
  if (all.length <= MAX_CALM) return all
  const going = all.filter(({ flow }) => flow === 'next')
  return [
    ...bounded(
      all.filter(({ flow }) => flow !== 'next'),
      MAX_FOLLOWED,
    ),
    ...bounded(
      going.filter(({ state }) => state.ran),
      MAX_FOLLOWED,
    ),
    ...bounded(
      going.filter(({ state }) => !state.ran),
      MAX_CALM,
    ),
  ]
}

/** The different ones of a few, compared directly: writing each out as a key takes longer. */
function apart(outcomes: readonly Outcome[]): readonly Outcome[] {
  const kept: Outcome[] = []
  for (const outcome of outcomes) if (!kept.some((other) => isSame(other, outcome))) kept.push(outcome)
  return kept.length === outcomes.length ? outcomes : kept
}

function isSame(a: Outcome, b: Outcome): boolean {
  return a.flow === b.flow && a.site === b.site && a.levels === b.levels && isSameState(a.state, b.state)
}

function isSameState(a: State, b: State): boolean {
  return (
    a === b ||
    (a.status === b.status &&
      a.vars === b.vars &&
      a.files === b.files &&
      a.effects === b.effects &&
      a.functions === b.functions &&
      a.decisions === b.decisions &&
      a.errexit === b.errexit &&
      a.pipefail === b.pipefail &&
      a.errexitOff === b.errexitOff &&
      a.ran === b.ran &&
      a.swayed === b.swayed &&
      a.supposed === b.supposed &&
      a.blurred === b.blurred &&
      a.exitTrap === b.exitTrap &&
      a.errTrap === b.errTrap &&
      areSame(a.pipeStatus, b.pipeStatus) &&
      areSame(a.jobs, b.jobs))
  )
}

function areSame(a: readonly number[], b: readonly number[]): boolean {
  return a === b || (a.length === b.length && a.every((one, index) => one === b[index]))
}

function bounded(outcomes: readonly Outcome[], most: number): readonly Outcome[] {
  if (outcomes.length <= most) return outcomes
  const apart = coarsened(outcomes, true)
  return apart.length <= most ? apart : coarsened(outcomes, false)
}

/** Situations kept apart after the followed command, where each may be judged. */
const MAX_FOLLOWED = 12
/** Before it, nothing tells anything yet. */
const MAX_CALM = 4

function coarsened(outcomes: readonly Outcome[], apart: boolean): readonly Outcome[] {
  const groups = new Map<string, Outcome>()
  const numbers = new Map<object, number>()
  for (const outcome of outcomes) {
    if (outcome.site !== null && !numbers.has(outcome.site)) numbers.set(outcome.site, numbers.size)
    const { state } = outcome
    const site = outcome.site === null ? '' : numbers.get(outcome.site)
    const key = [
      outcome.flow,
      site,
      state.ran,
      state.swayed,
      state.supposed,
      apart ? state.decisions.id : '',
      state.status === 0,
      state.errexit,
      state.pipefail,
      state.exitTrap,
      state.errTrap,
    ].join('\0')
    const first = groups.get(key)
    groups.set(key, first === undefined ? outcome : { ...first, state: joined(first.state, state) })
  }
  return [...groups.values()]
}

function joined(a: State, b: State): State {
  const either = (left = UNKNOWN, right = UNKNOWN): Value => ({
    text: left.text === right.text ? left.text : null,
    telling: left.telling || right.telling,
  })
  return {
    ...a,
    vars: a.vars.merged(b.vars, (left, right, name) => {
      const value = either(left, right)
      const isUnlike = textOf(left) !== textOf(right)
      const tells = isUnlike && a.ran && b.ran && (hasSet(a, name) || hasSet(b, name))
      return tells ? { ...value, telling: true } : value
    }),
    varsThen: a.varsThen === null || b.varsThen === null ? null : a.varsThen.merged(b.varsThen, either),
    files: a.files.merged(b.files, (left, right) => ({
      exists: left?.exists === right?.exists ? (left?.exists ?? null) : null,
      telling: (left?.telling ?? false) || (right?.telling ?? false),
    })),
    effects: a.effects.merged(b.effects, () => true),
    decisions: a.decisions.merged(b.decisions, () => BLURRED),
    blurred: a.blurred || b.blurred || a.decisions !== b.decisions,
    functions: a.functions.merged(b.functions, (left, right) => (left ?? right)!),
  }
}

/** Whether a variable is another than when the followed command ran: what differed before tells nothing of that. */
function hasSet({ vars, varsThen }: State, name: string): boolean {
  return varsThen === null || textOf(vars.get(name)) !== textOf(varsThen.get(name))
}

function textOf(value: Value | undefined): string | null {
  return value?.text ?? null
}

function keyOf(state: State): string {
  return [
    state.status,
    state.pipeStatus.join(' '),
    state.vars.id,
    state.files.id,
    state.effects.id,
    state.functions.id,
    state.errexit ? 'e' : '',
    state.pipefail ? 'p' : '',
    state.errexitOff ?? '',
    state.ran ? 'r' : '',
    state.swayed ? 's' : '',
    state.decisions.id,
    state.supposed ? 'i' : '',
    state.blurred ? 'b' : '',
    state.jobs.join(' '),
    // Texts of any kind stand last, with a sign that no script holds between them.
    state.exitTrap ?? '\0',
    state.errTrap ?? '\0',
  ].join('\u0001')
}

const numbers = new WeakMap<object, string>()
let last = 0

/** Functions are told apart by where they are written, not by their text. */
function numberOf(node: object): string {
  const known = numbers.get(node)
  if (known !== undefined) return known
  last += 1
  numbers.set(node, String(last))
  return String(last)
}
