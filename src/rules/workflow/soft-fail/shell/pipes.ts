import type { Pipeline } from 'unbash'
import { runNode, settled, subshell } from './run.ts'
import { distinct, next, type Outcome, type State } from './state.ts'
import { afterwards, inside, type Surroundings, type Walk } from './walk.ts'

/** `a | b` and `! a`. */
export function runPipeline(
  node: Pipeline,
  going: readonly Outcome[],
  around: Surroundings,
  walk: Walk,
): readonly Outcome[] {
  const negations = node.prefixes.filter(({ type }) => type === 'Negation').length
  if (negations === 0 && node.commands.length === 1) return runNode(node.commands[0]!, going, around, walk)
  const negating: Surroundings =
    negations > 0 ? inside(around, { kind: 'negation', node }, { ignored: true }) : around
  const piped =
    node.commands.length === 1
      ? runNode(node.commands[0]!, going, negating, walk)
      : afterwards(going, (state) => runPipe(node, state, negating, walk))
  const inverted = negations % 2 === 1
  return settled(
    afterwards(piped, (after) => [next(inverted ? { ...after, status: after.status === 0 ? 1 : 0 } : after)]),
    node,
    negating,
    walk,
  )
}

function runPipe(node: Pipeline, state: State, around: Surroundings, walk: Walk): readonly Outcome[] {
  let outcomes: readonly (readonly [readonly number[], Outcome])[] = [[[], next(state)]]
  let input = around.input
  for (const [index, command] of node.commands.entries()) {
    const last = index === node.commands.length - 1
    const output = last ? around.output : { telling: false }
    const here = inside(
      around,
      { kind: 'pipe', node, index, pipefail: state.pipefail },
      { input, output, sink: last ? around.sink : null },
    )
    outcomes = outcomes.flatMap(([statuses, before]): readonly (readonly [readonly number[], Outcome])[] =>
      before.flow !== 'next'
        ? [[statuses, before]]
        : subshell((child) => runNode(command, child, here, walk), [before], here, walk).map((after) => [
            [...statuses, after.state.status],
            { ...after, state: { ...after.state, errexit: state.errexit } },
          ]),
    )
    input = output.telling
  }
  const ended = outcomes.map(([statuses, outcome]) => {
    const failing = statuses.filter((status) => status !== 0)
    const status = state.pipefail ? (failing.at(-1) ?? 0) : (statuses.at(-1) ?? 0)
    return { ...outcome, state: { ...outcome.state, status, pipeStatus: statuses } }
  })
  return distinct(ended)
}
