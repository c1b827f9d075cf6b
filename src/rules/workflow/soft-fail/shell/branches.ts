import type { AndOr, Case, CompoundList, If } from 'unbash'
import { runSubstitutions } from './command.ts'
import { expand, literal } from './expand.ts'
import { runList, runNode } from './run.ts'
import { distinct, next, type Outcome, type State, withDecision } from './state.ts'
import { inside, type Surroundings, together, type Walk } from './walk.ts'

/** `&&` and `||`. */
export function runChain(
  node: AndOr,
  going: readonly Outcome[],
  around: Surroundings,
  walk: Walk,
): readonly Outcome[] {
  let outcomes = going
  for (const [index, command] of node.commands.entries()) {
    const operator = index === 0 ? null : node.operators[index - 1]
    const last = index === node.commands.length - 1
    const here = inside(around, { kind: 'chain', node, index }, { ignored: around.ignored || !last })
    outcomes = distinct(
      together(outcomes, (before) => {
        const runs = ({ state }: Outcome): boolean =>
          operator === null || (operator === '&&') === (state.status === 0)
        const running = before.filter(runs)
        if (running.length === 0) return before
        return [...before.filter((one) => !runs(one)), ...runNode(command, running, here, walk)]
      }),
    )
  }
  return outcomes
}

/** `if`, with its `elif` and `else`. */
export function runIf(
  node: If,
  started: readonly Outcome[],
  around: Surroundings,
  walk: Walk,
): readonly Outcome[] {
  const test = (clause: CompoundList, offset: number, going: readonly Outcome[]): readonly Outcome[] =>
    runList(
      clause.commands,
      going,
      inside(around, { kind: 'condition', node, offset }, { ignored: true }),
      walk,
    )
  const branches = [
    { clause: node.clause, body: node.then, pos: node.pos },
    ...node.elif.map((elif) => ({ clause: elif.clause, body: elif.then, pos: elif.pos })),
  ]
  const from = (index: number, going: readonly Outcome[]): readonly Outcome[] => {
    if (going.length === 0) return []
    const branch = branches[index]
    if (branch === undefined)
      return node.else === undefined
        ? going.map(({ state }) => next({ ...state, status: 0 }))
        : runList(node.else.commands, going, around, walk)
    return together(distinct(test(branch.clause, branch.pos, going)), (after) => {
      const holding = after.filter(({ state }) => state.status === 0)
      const others = after.filter(({ state }) => state.status !== 0)
      const ran = holding.length === 0 ? [] : runList(branch.body.commands, holding, around, walk)
      return [...ran, ...from(index + 1, others)]
    })
  }
  return distinct(from(0, started))
}

/** `case`. */
export function runCase(
  node: Case,
  started: readonly Outcome[],
  around: Surroundings,
  walk: Walk,
): readonly Outcome[] {
  const outcomes: Outcome[] = []
  const entering = new Map<number, Outcome[]>()
  for (const { state } of started) {
    for (const outcome of runSubstitutions(node, state, around, walk)) {
      if (outcome.flow !== 'next') outcomes.push(outcome)
      else
        for (const [index, entered] of waysInto(node, outcome.state, walk)) {
          const alike = entering.get(index) ?? []
          entering.set(index, alike)
          alike.push(next(entered))
        }
    }
  }
  for (const [index, entered] of entering) {
    const item = node.items[index]
    outcomes.push(
      ...(item === undefined ? entered : runList(item.body.commands, distinct(entered), around, walk)),
    )
  }
  return distinct(outcomes)
}

/** The items of a `case` that a situation can enter, by index; one past the last where it may enter none. */
function waysInto(node: Case, before: State, walk: Walk): readonly (readonly [number, State])[] {
  const word = expand(node.word, before, walk.substituted)
  const ways: (readonly [number, State])[] = []
  const taking = (way: string, change: Partial<State>): State => {
    const entered = { ...before, status: 0, ...change }
    return word.telling ? withDecision(entered, node, way) : entered
  }
  let met = false
  for (const [index, item] of node.items.entries()) {
    const patterns = item.pattern.map((pattern) => literal(pattern))
    const any = patterns.includes('*')
    const known =
      word.text !== null && patterns.every((pattern) => pattern !== null && !/[*?[]/.test(pattern))
    const supposed = met || (known && !patterns.includes(word.text))
    if (supposed && !word.telling) continue
    ways.push([index, taking(String(index), supposed ? { supposed } : {})])
    if (!supposed && (known || any)) met = true
    if ((met && !word.telling) || any) return ways
  }
  return [...ways, [node.items.length, taking('none', met ? { supposed: true } : {})]]
}
