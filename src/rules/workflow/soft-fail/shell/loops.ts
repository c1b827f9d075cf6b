import type { CompoundList, For, PipelineNode, While } from 'unbash'
import { runSubstitutions } from './command.ts'
import { expand, literal } from './expand.ts'
import { runList } from './run.ts'
import { distinct, next, type Outcome, type State, withVariable } from './state.ts'
import { fixedNumbers } from './statuses.ts'
import { afterwards, inside, type Surroundings, together, type Walk } from './walk.ts'

const ROUNDS = 3

/** `while` and `until`: some rounds are run, then what they count with is forgotten. */
export function runWhile(node: While, state: State, around: Surroundings, walk: Walk): readonly Outcome[] {
  const testing = inside(around, { kind: 'condition', node, offset: node.pos }, { ignored: true })
  const done: Outcome[] = []
  let looping: readonly Outcome[] = [next(state)]
  for (let round = 0; round <= ROUNDS && looping.length > 0; round += 1) {
    if (round === ROUNDS) looping = looping.map((outcome) => next(forgetful(outcome.state, state, node)))
    const entering: Outcome[] = []
    for (const before of looping) {
      for (const outcome of runList(node.clause.commands, [before], testing, walk)) {
        if (outcome.flow !== 'next') done.push(outcome)
        else if ((outcome.state.status === 0) === (node.kind === 'while')) entering.push(outcome)
        // A loop ends with the status of what its body did last.
        else done.push(next({ ...outcome.state, status: round === 0 ? 0 : before.state.status }))
      }
    }
    if (round === ROUNDS) {
      // Still certain to go on after its counters were forgotten: it only ends by a time-out, which fails the job.
      if (done.every(({ flow }) => flow !== 'next'))
        done.push(
          ...entering.map(
            ({ state: stuck }): Outcome => ({
              state: { ...stuck, status: 124 },
              flow: 'hang',
              site: node,
              levels: 0,
            }),
          ),
        )
      break
    }
    const { out, again } = leaveLoop(
      together(distinct(entering), (going) =>
        runList(node.body.commands, going, inside(around, { kind: 'loop' }), walk),
      ),
    )
    done.push(...out)
    looping = distinct(again)
  }
  return distinct(done)
}

/** After some rounds the variables that a loop counts with could have any value; one that it only sets to 1 has not. */
function forgetful(state: State, before: State, loop: While): State {
  let { vars } = state
  for (const [name, value] of state.vars) {
    if (before.vars.get(name)?.text === value.text || isLatch(name, loop)) continue
    if (/^-?\d+$/.test(value.text ?? '')) vars = vars.with(name, { text: null, telling: value.telling })
  }
  return { ...state, vars }
}

/** Set to one and the same number wherever the loop sets it. */
function isLatch(name: string, loop: While): boolean {
  const known = latches.get(loop) ?? fixedNumbers(loop)
  latches.set(loop, known)
  return known.has(name)
}

const latches = new WeakMap<While, ReadonlySet<string>>()

/** `for` and `select` over words. */
export function runFor(
  node: For | Extract<PipelineNode, { type: 'Select' }>,
  going: readonly Outcome[],
  around: Surroundings,
  walk: Walk,
): readonly Outcome[] {
  const name = literal(node.name)
  const certain = (node.wordlist ?? []).some((word) => literal(word) !== null)
  const started = afterwards(going, (state) =>
    afterwards(runSubstitutions(node, state, around, walk), (before) => {
      const telling = (node.wordlist ?? []).some((word) => expand(word, before, walk.substituted).telling)
      return [next(name === null ? before : withVariable(before, name, { text: null, telling }))]
    }),
  )
  return runLoopBody(node.body, distinct(started), around, walk, certain)
}

/** A body that runs no time or some; `certain` where it runs at least once. */
export function runLoopBody(
  body: CompoundList,
  started: readonly Outcome[],
  around: Surroundings,
  walk: Walk,
  certain: boolean,
): readonly Outcome[] {
  const done: Outcome[] = certain ? [] : [...started]
  let looping: readonly Outcome[] = started
  for (let round = 0; round < ROUNDS - 1 && looping.length > 0; round += 1) {
    const { out, again } = leaveLoop(
      together(looping, (going) => runList(body.commands, going, inside(around, { kind: 'loop' }), walk)),
    )
    looping = distinct(again)
    done.push(...out, ...looping)
  }
  return distinct(done)
}

function leaveLoop(outcomes: readonly Outcome[]): { out: Outcome[]; again: Outcome[] } {
  const out: Outcome[] = []
  const again: Outcome[] = []
  for (const outcome of outcomes) {
    if (outcome.flow === 'next') again.push(outcome)
    else if (outcome.flow !== 'break' && outcome.flow !== 'continue') out.push(outcome)
    else if (outcome.levels > 1) out.push({ ...outcome, levels: outcome.levels - 1 })
    else (outcome.flow === 'break' ? out : again).push(next({ ...outcome.state, status: 0 }))
  }
  return { out, again }
}
