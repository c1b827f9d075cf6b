import { atExit } from './run.ts'
import { distinct, type Outcome } from './state.ts'
import type { Surroundings, Walk } from './walk.ts'

/** A way in which a whole script ends: its status is the script's. */
export type Ending = Outcome

/** Nothing surrounds a script's own statements. */
export const TOP = (): Surroundings => ({
  ignored: false,
  frames: null,
  input: false,
  output: { telling: false },
  sink: null,
  call: null,
  depth: 0,
})

/**
 * Run the EXIT trap, which may end the script with another status. `-e` stays in force in it:
 * `set -e; trap 'false; echo bye' EXIT` ends with 1, in bash and dash alike.
 */
export function ending(outcomes: readonly Outcome[], walk: Walk): readonly Ending[] {
  return distinct(atExit(outcomes, TOP(), walk))
}
