import { type Command, type ParsedScript, parse } from 'unbash'
import { ending, TOP } from './ending.ts'
import { type Fate, Follower, type StartingShell } from './follower.ts'
import { runList } from './run.ts'
import { initialState, next } from './state.ts'
import type { Walk } from './walk.ts'

/**
 * What becomes of one command's failure in a script; see `Follower`, which answers for many.
 * @throws TooIntricate when the fuel is used up
 * @public asked by conformance/soft-fail/oracle.mjs
 */
export function followFailure(
  script: ParsedScript,
  shell: StartingShell,
  subject: Command,
  status: number,
  isCheck: (command: Command) => boolean,
  fuel: { left: number },
  read: Walk['parse'],
): Fate {
  return new Follower(script, shell, isCheck, fuel, read).fate(subject, status)
}

/**
 * Whether any way through a script ends in failure by its own decision.
 * @throws TooIntricate when it cannot be followed to its end
 */
export function canFail(script: ParsedScript, shell: StartingShell): boolean {
  const walk: Walk = {
    subject: null,
    status: 0,
    bash: shell.bash,
    baseline: null,
    visited: new Set(),
    sightings: [],
    isCheck: () => false,
    fuel: { left: 20_000 },
    parse: textParser(),
    output: false,
    substituted: new Map(),
  }
  return ending(runList(script.commands, [next(initialState(shell))], TOP(), walk), walk).some(
    ({ state }) => state.status !== 0,
  )
}

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
