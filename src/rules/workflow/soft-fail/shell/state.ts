import type { Function as ShellFunction } from 'unbash'

/** What is known of a variable's value while a script is followed. */
export interface Value {
  /** `null` where it depends on something outside the script. */
  readonly text: string | null
  /** Whether it tells how the followed command went: its output, or a value set only after it failed. */
  readonly telling: boolean
}

export const UNKNOWN: Value = { text: null, telling: false }

/** One possible situation of the shell between two commands. Never changed in place. */
export interface State {
  readonly status: number
  readonly pipeStatus: readonly number[]
  readonly vars: ReadonlyMap<string, Value>
  /** Files known to exist or to be absent; `telling` as for values. */
  readonly files: ReadonlyMap<string, { readonly exists: boolean | null; readonly telling: boolean }>
  readonly errexit: boolean
  readonly pipefail: boolean
  /** Offset of the `set +e` in force; `null` where the shell started without `-e`. */
  readonly errexitOff: number | null
  /** The followed command has run. */
  readonly ran: boolean
  /** A decision was taken on something telling. */
  readonly swayed: boolean
  /** What outlives the script: `output:name=value`, `env:name=value`, `file:path`. */
  readonly effects: ReadonlySet<string>
  readonly functions: ReadonlyMap<string, ShellFunction>
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
    vars: new Map(),
    files: new Map(),
    errexit: shell.errexit,
    pipefail: shell.pipefail,
    errexitOff: null,
    ran: false,
    swayed: false,
    effects: new Set(),
    functions: new Map(),
    jobs: [],
    exitTrap: null,
    errTrap: null,
  }
}

export function withVariable(state: State, name: string, value: Value): State {
  return { ...state, vars: new Map(state.vars).set(name, value) }
}

export function withEffect(state: State, effect: string): State {
  return state.effects.has(effect) ? state : { ...state, effects: new Set(state.effects).add(effect) }
}

export function withFile(state: State, path: string, exists: boolean | null, telling: boolean): State {
  const changed = { ...state, files: new Map(state.files).set(path, { exists, telling }) }
  return telling ? withEffect(changed, `file:${path}`) : changed
}

/** What a subshell leaves to its parent: marks on the world, not variables or options. */
export function leaveSubshell(parent: State, child: State): State {
  return {
    ...parent,
    status: child.status,
    files: child.files,
    effects: child.effects,
    ran: child.ran,
    swayed: child.swayed,
  }
}

/** Join equal situations; where too many remain, forget what tells them apart so that work stays bounded. */
export function distinct(outcomes: readonly Outcome[]): readonly Outcome[] {
  if (outcomes.length < 2) return outcomes
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
  return all.length <= MAX_SITUATIONS ? all : coarsened(all)
}

const MAX_SITUATIONS = 12

function coarsened(outcomes: readonly Outcome[]): readonly Outcome[] {
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
      state.status === 0,
      state.errexit,
      state.pipefail,
    ].join()
    const first = groups.get(key)
    groups.set(key, first === undefined ? outcome : { ...first, state: joined(first.state, state) })
  }
  return [...groups.values()]
}

function joined(a: State, b: State): State {
  const vars = new Map<string, Value>()
  for (const name of new Set([...a.vars.keys(), ...b.vars.keys()])) {
    const [left, right] = [a.vars.get(name) ?? UNKNOWN, b.vars.get(name) ?? UNKNOWN]
    vars.set(name, {
      text: left.text === right.text ? left.text : null,
      telling: left.telling || right.telling || (left.text !== right.text && a.ran && b.ran),
    })
  }
  const files = new Map(a.files)
  for (const [path, file] of b.files) {
    const other = files.get(path)
    files.set(path, {
      exists: other?.exists === file.exists ? file.exists : null,
      telling: file.telling || (other?.telling ?? false),
    })
  }
  return { ...a, vars, files, effects: new Set([...a.effects, ...b.effects]) }
}

function keyOf(state: State): string {
  const vars = keyed(state.vars, () =>
    [...state.vars].map(([name, { text, telling }]) => [name, text, telling]),
  )
  const files = keyed(state.files, () =>
    [...state.files].map(([path, { exists, telling }]) => [path, exists, telling]),
  )
  return JSON.stringify([
    state.status,
    state.pipeStatus,
    vars,
    files,
    state.errexit,
    state.pipefail,
    state.errexitOff,
    state.ran,
    state.swayed,
    keyed(state.effects, () => [...state.effects]),
    state.jobs,
    state.exitTrap,
    state.errTrap,
  ])
}

const keys = new WeakMap<object, string>()

/** Maps are never changed in place, so that each is written out once. */
function keyed(map: object, write: () => unknown): string {
  const known = keys.get(map)
  if (known !== undefined) return known
  const key = JSON.stringify(write())
  keys.set(map, key)
  return key
}
