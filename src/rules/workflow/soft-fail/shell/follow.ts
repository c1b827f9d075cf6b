import { type Command, type ParsedScript, parse } from 'unbash'
import type { Sighting } from './frames.ts'
import { runList, runTrap } from './run.ts'
import { distinct, initialState, type Outcome, type Value } from './state.ts'
import { afterwards, type Surroundings, type Walk } from './walk.ts'

/** What becomes of a command's failure within its script. */
export type Fate =
  /** It makes the script fail, on some way at least. */
  | { readonly kind: 'reaches' }
  /** The script hands it on to another check, which stands for it. */
  | { readonly kind: 'handed-on' }
  /** No way through the script runs it. */
  | { readonly kind: 'never-runs' }
  | { readonly kind: 'lost'; readonly sighting: Sighting; readonly news: readonly string[] }

interface Followed {
  readonly outcomes: readonly Outcome[]
  readonly visited: Set<object>
  readonly sightings: readonly Sighting[]
}

/**
 * Follow a script twice, with one command succeeding and failing, and compare how it can end.
 * Every other command succeeds; what depends on the outside is taken both ways. The failure is lost
 * where it changes no way in which the script can end.
 * Source: POSIX.1-2024, 2.8.1 and `set -e`; bash's manual, "The Set Builtin" and "Pipelines".
 * @param status what the command ends with
 * @param fuel steps that may be taken, counted down
 * @param parse gives one tree for one text
 * @throws TooIntricate when the fuel is used up
 */
export function followFailure(
  script: ParsedScript,
  shell: { errexit: boolean; pipefail: boolean; bash: boolean },
  subject: Command,
  status: number,
  isCheck: (command: Command) => boolean,
  fuel: { left: number },
  parse: Walk['parse'],
): Fate {
  const follow = (ending: number, baseline: ReadonlySet<object> | null): Followed => {
    const walk: Walk = {
      subject,
      status: ending,
      bash: shell.bash,
      baseline,
      visited: new Set(),
      sightings: [],
      isCheck,
      fuel,
      parse,
      substituted: new Map<object, Value>(),
    }
    const outcomes = finished(runList(script.commands, initialState(shell), TOP(), walk), walk)
    return { outcomes, visited: walk.visited, sightings: walk.sightings }
  }
  const good = follow(0, null)
  const bad = follow(status, good.visited)
  const [succeeding, failing] = [good, bad].map(({ outcomes }) => outcomes.filter(({ state }) => state.ran))
  const sighting = bad.sightings[0]
  if (sighting === undefined || failing!.length === 0) return { kind: 'never-runs' }
  if (differs(failing!, succeeding!)) return { kind: 'reaches' }
  const before = new Set(succeeding!.flatMap(({ state }) => [...state.effects]))
  const news = [...new Set(failing!.flatMap(({ state }) => [...state.effects]))].filter(
    (effect) => !before.has(effect) || effect.endsWith('=!'),
  )
  const missing = [...before].filter((effect) => !failing!.some(({ state }) => state.effects.has(effect)))
  if (news.includes('handed-on')) return { kind: 'handed-on' }
  return { kind: 'lost', sighting, news: [...news, ...missing] }
}

/** Whether any way through a script ends in failure by its own decision. */
export function canFail(
  script: ParsedScript,
  shell: { errexit: boolean; pipefail: boolean; bash: boolean },
): boolean {
  const walk: Walk = {
    subject: NOBODY,
    status: 0,
    bash: shell.bash,
    baseline: null,
    visited: new Set(),
    sightings: [],
    isCheck: () => false,
    fuel: { left: 20_000 },
    parse: textParser(),
    substituted: new Map(),
  }
  return finished(runList(script.commands, initialState(shell), TOP(), walk), walk).some(isBad)
}

const NOBODY = {
  type: 'Command',
  pos: -1,
  end: -1,
  name: undefined,
  prefix: [],
  suffix: [],
  args: [],
  redirects: [],
} satisfies Command

const TOP = (): Surroundings => ({
  ignored: false,
  frames: null,
  input: false,
  output: { telling: false },
  sink: null,
  call: null,
  depth: 0,
})

/** A parser that gives one tree for one text, so that its commands can be told apart. */
export function textParser(): Walk['parse'] {
  const parsed = new Map<string, ParsedScript | null>()
  return (text) => {
    if (!parsed.has(text)) parsed.set(text, parsedText(text))
    return parsed.get(text) ?? null
  }
}

function parsedText(text: string): ParsedScript | null {
  const script = parse(text)
  return script.errors === undefined || script.errors.length === 0 ? script : null
}

/** Run the EXIT trap, which may end the script with another status. */
function finished(outcomes: readonly Outcome[], walk: Walk): readonly Outcome[] {
  const ended = outcomes.flatMap((outcome) => {
    const { exitTrap, status } = outcome.state
    if (exitTrap === null || outcome.flow === 'hang') return [outcome]
    const trapped = runTrap(exitTrap, { ...outcome.state, errexit: false }, TOP(), walk)
    return trapped.map(
      (after): Outcome => (after.flow === 'exit' ? after : { ...outcome, state: { ...after.state, status } }),
    )
  })
  return distinct(afterwards(ended, (state) => [{ state, flow: 'next', site: null, levels: 0 }]))
}

function isBad(outcome: Outcome): boolean {
  return outcome.state.status !== 0
}

function differs(failing: readonly Outcome[], succeeding: readonly Outcome[]): boolean {
  if (failing.some((outcome) => isBad(outcome) && outcome.state.swayed)) return true
  const badSites = new Set(succeeding.filter(isBad).map(({ site }) => site))
  if (failing.some((outcome) => isBad(outcome) && !badSites.has(outcome.site))) return true
  // A negative test: its success is what fails the script.
  if (succeeding.length > 0 && succeeding.every(isBad) && !failing.every(isBad)) return true
  return failing.every(isBad) && !succeeding.every(isBad)
}
