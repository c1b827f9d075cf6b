import type { Command, ParsedScript } from 'unbash'
import type { Frame, Frames, Sighting } from './frames.ts'
import type { Outcome, State, Value } from './state.ts'

/** Everything that stays the same while one script is followed once. */
export interface Walk {
  /** The command whose failure is followed; `null` for a run in which every one succeeds. */
  readonly subject: Command | null
  /** The status that it ends with, every time. */
  readonly status: number
  /** `bash` switches errexit off in command substitutions; other shells keep it. */
  readonly bash: boolean
  /** Nodes that a run reaches in which the command succeeds; `null` while that run is made. */
  readonly baseline: Visited | null
  readonly visited: Set<object>
  readonly sightings: Sighting[]
  /** Commands that count as checks of their own: a failure may be handed on to them. */
  readonly isCheck: (command: Command) => boolean
  readonly fuel: { left: number }
  /** The tree of a text inside the script (`bash -c`, `eval`, traps), one tree a text; `null` when it has none. */
  readonly parse: (text: string) => ParsedScript | null
  /** What the command prints is followed, not its status: only what is known to judge counts, not every program fed. */
  readonly output: boolean
  /** Values of command substitutions as far as they were run. */
  readonly substituted: Map<object, Value>
}

export interface Visited {
  readonly has: (node: object) => boolean
}

/** What surrounds a node. */
export interface Surroundings {
  /** Errexit is ignored here: a condition, or the left of `||` and `&&`. */
  readonly ignored: boolean
  readonly frames: Frames | null
  /** What it reads tells how the followed command went. */
  readonly input: boolean
  readonly output: Output
  /** Where its output goes, when that outlives the script. */
  readonly sink: 'output' | 'env' | null
  /** The function call being served, for `"$@"`. */
  readonly call: Command | null
  readonly depth: number
}

/** A stream; marked when something telling is written to it. */
export interface Output {
  telling: boolean
}

/** The script is too intricate to be followed to its end. */
export class TooIntricate extends Error {
  override readonly name = 'TooIntricate'
}

export const MAX_DEPTH = 24

export function inside(around: Surroundings, frame: Frame, change?: Partial<Surroundings>): Surroundings {
  const { ignored, input, output, sink, call } = around
  const frames = { frame, outer: around.frames }
  const here = { ignored, frames, input, output, sink, call, depth: around.depth + 1 }
  return change === undefined ? here : { ...here, ...change }
}

/** Continue every outcome that reached its end with the next part; others pass by. */
export function afterwards(
  outcomes: readonly Outcome[],
  part: (state: State) => readonly Outcome[],
): readonly Outcome[] {
  const [only] = outcomes
  // Nearly always there is one way to go on.
  if (outcomes.length === 1 && only!.flow === 'next') return part(only!.state)
  const after: Outcome[] = []
  for (const outcome of outcomes) {
    if (outcome.flow === 'next') after.push(...part(outcome.state))
    else after.push(outcome)
  }
  return after
}

/** Continue all outcomes that reached their end together with the next part; others pass by. */
export function together(
  outcomes: readonly Outcome[],
  part: (going: readonly Outcome[]) => readonly Outcome[],
): readonly Outcome[] {
  const going = outcomes.filter(({ flow }) => flow === 'next')
  if (going.length === 0) return outcomes
  if (going.length === outcomes.length) return part(outcomes)
  return [...outcomes.filter(({ flow }) => flow !== 'next'), ...part(going)]
}
