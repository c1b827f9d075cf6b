import type { Command, ParsedScript } from 'unbash'
import { type Ending, ending, TOP } from './ending.ts'
import type { Sighting } from './frames.ts'
import { runOne } from './run.ts'
import {
  BLURRED,
  distinct,
  initialState,
  next,
  type Outcome,
  type State,
  type Value,
  withVariable,
} from './state.ts'
import { statusVariables } from './statuses.ts'
import { TooIntricate, type Visited, type Walk } from './walk.ts'

/** What becomes of a command's failure within its script. */
export type Fate =
  /** It makes the script fail, on some way at least. */
  | { readonly kind: 'reaches' }
  /** The script hands it on to another check, which stands for it. */
  | { readonly kind: 'handed-on' }
  /** No way through the script runs it. */
  | { readonly kind: 'never-runs' }
  | { readonly kind: 'lost'; readonly sighting: Sighting; readonly news: readonly string[] }

export interface StartingShell {
  readonly errexit: boolean
  readonly pipefail: boolean
  readonly bash: boolean
}

/** How the script runs when nothing fails: made once, and continued from for every command. */
interface Calm {
  /** The situations before each statement, and after the last. */
  readonly before: readonly (readonly Outcome[])[]
  /** The statement in which a node runs first; the number of statements for what only a trap runs. */
  readonly first: ReadonlyMap<object, number>
}

/** A run in which the followed command succeeds. */
interface GoodRun {
  readonly subject: Command
  readonly walk: Walk
  /** The ways out of the statement in which it stands. */
  readonly first: readonly Outcome[]
  readonly endings: () => readonly Ending[]
}

/**
 * Follows commands of one script: what comes before a command is run once for all of them.
 * Every other command succeeds; what depends on the outside is taken both ways. A failure is lost where it changes
 * no way in which the script can end.
 * Source: POSIX.1-2024, 2.8.1 and `set -e`; bash's manual, "The Set Builtin" and "Pipelines".
 */
export class Follower {
  private readonly script: ParsedScript
  private readonly shell: StartingShell
  private readonly isCheck: (command: Command) => boolean
  private readonly fuel: { left: number }
  private readonly parse: Walk['parse']
  private calm: Calm | null = null
  private good: GoodRun | null = null

  /**
   * @param fuel steps that may be taken over all commands, counted down
   * @param parse gives one tree for one text
   */
  constructor(
    script: ParsedScript,
    shell: StartingShell,
    isCheck: (command: Command) => boolean,
    fuel: { left: number },
    parse: Walk['parse'],
  ) {
    this.script = script
    this.shell = shell
    this.isCheck = isCheck
    this.fuel = fuel
    this.parse = parse
  }

  /**
   * What becomes of a command's failure.
   * @param status what the command ends with
   * @throws TooIntricate when the fuel is used up
   */
  fate(subject: Command, status: number): Fate {
    this.calm ??= this.runCalmly()
    const from = this.calm.first.get(subject)
    if (from === undefined) return { kind: 'never-runs' }
    const good = this.goodRun(subject, from)
    if (this.isFatal(subject, status, from, good.first)) return { kind: 'reaches' }
    const endings = good.endings()
    const { first } = this.calm
    const baseline: Visited = {
      has: (node) => good.walk.visited.has(node) || (first.get(node) ?? from) < from,
    }
    const walk = this.walk(subject, status, baseline)
    const bad = this.runFrom(from, this.calm.before[from]!, walk)
    return compared(endings, bad, walk.sightings[0])
  }

  /**
   * Whether what a command prints or writes is judged, though its status says nothing: a test of it, a search in a
   * condition, or a script that reads it makes this script fail on one way and not on another.
   * @throws TooIntricate when the fuel is used up
   */
  isOutputJudged(subject: Command): boolean {
    this.calm ??= this.runCalmly()
    const from = this.calm.first.get(subject)
    if (from === undefined) return false
    const walk: Walk = { ...this.walk(subject, 0, { has: () => true }), output: true }
    return isJudged(this.runFrom(from, this.calm.before[from]!, walk).filter(({ state }) => state.ran))
  }

  /** The run in which the command succeeds: the same whatever it could fail with, so made once and as far as needed. */
  private goodRun(subject: Command, from: number): GoodRun {
    if (this.good?.subject === subject) return this.good
    const { commands } = this.script
    const walk = this.walk(subject, 0, null)
    const before = this.calm!.before[from]!
    const first = from === commands.length ? before : runOne(commands, from, before, TOP(), walk)
    let endings: readonly Ending[] | null = null
    this.good = {
      subject,
      walk,
      first,
      endings: () => {
        endings ??=
          from === commands.length ? ending(before, walk) : this.runFrom(from + 1, advanced(first), walk)
        return endings
      },
    }
    return this.good
  }

  private walk(subject: Command | null, status: number, baseline: Visited | null): Walk {
    return {
      subject,
      status,
      bash: this.shell.bash,
      baseline,
      visited: new Set(),
      sightings: [],
      isCheck: this.isCheck,
      fuel: this.fuel,
      parse: this.parse,
      output: false,
      substituted: new Map<object, Value>(),
    }
  }

  /** A variable that is only ever given `$?` or a number is empty before that: no caller sets it. */
  private initial(): State {
    return [...statusVariables(this.script)].reduce(
      (state, name) => withVariable(state, name, { text: '', telling: false }),
      initialState(this.shell),
    )
  }

  private runCalmly(): Calm {
    const { commands } = this.script
    const walk = this.walk(null, 0, null)
    const before: (readonly Outcome[])[] = [[next(this.initial())]]
    const first = new Map<object, number>()
    const note = (index: number): void => {
      for (const node of walk.visited) if (!first.has(node)) first.set(node, index)
      walk.visited.clear()
    }
    for (let index = 0; index < commands.length; index += 1) {
      before.push(advanced(runOne(commands, index, before[index]!, TOP(), walk)))
      note(index)
    }
    ending(before[commands.length]!, walk)
    note(commands.length)
    return { before, first }
  }

  /** Whether the failure ends the whole script within its own statement: true of nearly every check, and quickly seen. */
  private isFatal(subject: Command, status: number, from: number, good: readonly Outcome[]): boolean {
    const { commands } = this.script
    if (from === commands.length) return false
    const walk = this.walk(subject, status, null)
    const left = exits(runOne(commands, from, this.calm!.before[from]!, TOP(), walk))
    if (left.length === 0) return false
    // A trap that ends the script with an exit of its own is judged over the whole script.
    const sites = new Set(left.map(({ site }) => site))
    const bad = ending(left, walk).filter((end) => isBad(end) && sites.has(end.site))
    const before = new Set(exits(good).map(({ site }) => site))
    return bad.some(({ site }) => !before.has(site))
  }

  private runFrom(from: number, before: readonly Outcome[], walk: Walk): readonly Ending[] {
    const { commands } = this.script
    let outcomes = before
    for (let index = from; index < commands.length; index += 1)
      outcomes = advanced(runOne(commands, index, outcomes, TOP(), walk))
    return ending(outcomes, walk)
  }
}

/** The ways that leave the script here, with a failure, after the followed command ran. */
function exits(outcomes: readonly Outcome[]): readonly Outcome[] {
  return outcomes.filter(
    ({ flow, state }) => flow === 'exit' && state.ran && !state.supposed && state.status !== 0,
  )
}

function advanced(outcomes: readonly Outcome[]): readonly Outcome[] {
  const going = distinct(outcomes.filter(({ flow }) => flow === 'next'))
  return [...outcomes.filter(({ flow }) => flow !== 'next'), ...going]
}

function compared(good: readonly Ending[], bad: readonly Ending[], sighting: Sighting | undefined): Fate {
  const succeeding = good.filter(({ state }) => state.ran)
  const all = bad.filter(({ state }) => state.ran)
  const failing = all.filter(({ state }) => !state.supposed)
  if (sighting === undefined || failing.length === 0) return { kind: 'never-runs' }
  if (differs(failing, succeeding) || isJudged(all)) return { kind: 'reaches' }
  const before = new Set(succeeding.flatMap(({ state }) => [...state.effects.keys()]))
  const after = new Set(failing.flatMap(({ state }) => [...state.effects.keys()]))
  if (after.has('handed-on') && !before.has('handed-on')) return { kind: 'handed-on' }
  // Decisions that could not be kept apart may have judged it.
  if (all.some((end) => end.state.blurred && isBad(end))) throw new TooIntricate()
  const news = [...after].filter((effect) => !before.has(effect) || effect.endsWith('=!'))
  const missing = [...before].filter((effect) => !after.has(effect))
  return { kind: 'lost', sighting, news: [...news, ...missing] }
}

function isBad(outcome: Outcome): boolean {
  return outcome.state.status !== 0
}

function differs(failing: readonly Ending[], succeeding: readonly Ending[]): boolean {
  if (failing.some((outcome) => isBad(outcome) && outcome.state.swayed)) return true
  const badSites = new Set(succeeding.filter(isBad).map(({ site }) => site))
  if (failing.some((outcome) => isBad(outcome) && !badSites.has(outcome.site))) return true
  // A negative test: its success is what fails the script.
  if (succeeding.length > 0 && succeeding.every(isBad) && !failing.every(isBad)) return true
  // Where every way on ends badly anyhow there is nothing to lose.
  return failing.every(isBad)
}

interface Way {
  /** How the script really ends this way; nothing where the way is only supposed. */
  readonly real: Set<unknown>
  readonly all: Set<unknown>
}

/** Whether some decision on what the followed command left makes the script fail on one way and not on another. */
function isJudged(endings: readonly Ending[]): boolean {
  const decisions = new Map<string, Map<string, Way>>()
  for (const end of endings) {
    const how = isBad(end) ? (end.site ?? 'bad') : 'good'
    for (const [site, name] of end.state.decisions) {
      if (name === BLURRED) continue
      const ways = decisions.get(site) ?? new Map<string, Way>()
      decisions.set(site, ways)
      const way = ways.get(name) ?? { real: new Set(), all: new Set() }
      ways.set(name, way)
      way.all.add(how)
      if (!end.state.supposed) way.real.add(how)
    }
  }
  return [...decisions.values()].some((ways) =>
    [...ways.values()].some(({ real }) => [...ways.values()].some(({ all }) => failsUnlike(real, all))),
  )
}

function failsUnlike(real: ReadonlySet<unknown>, other: ReadonlySet<unknown>): boolean {
  if ([...real].some((end) => end !== 'good' && !other.has(end))) return true
  return real.size > 0 && !real.has('good') && other.has('good')
}
