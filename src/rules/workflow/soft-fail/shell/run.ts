import type { AndOr, Case, CompoundList, If, Pipeline, PipelineNode, Statement } from 'unbash'
import { runCommand, runSubstitutions } from './command.ts'
import { calculate, expand, literal } from './expand.ts'
import { runFor, runLoopBody, runWhile } from './loops.ts'
import { type Answer, testExpression } from './predicates.ts'
import { redirected } from './redirect.ts'
import {
  distinct,
  leaveSubshell,
  next,
  type Outcome,
  type State,
  withDecision,
  withVariable,
} from './state.ts'
import { afterwards, inside, MAX_DEPTH, type Surroundings, TooIntricate, type Walk } from './walk.ts'

/** Run statements one after the other. */
export function runList(
  statements: readonly Statement[],
  state: State,
  around: Surroundings,
  walk: Walk,
): readonly Outcome[] {
  // What has left the list is kept aside, so that it is not compared again after every statement.
  const left: Outcome[] = []
  let going: readonly Outcome[] = [next(state)]
  for (let index = 0; index < statements.length && going.length > 0; index += 1) {
    const outcomes = runOne(statements, index, going, around, walk)
    going = distinct(outcomes.filter(({ flow }) => flow === 'next'))
    for (const outcome of outcomes) if (outcome.flow !== 'next') left.push(outcome)
  }
  return left.length === 0 ? going : distinct([...left, ...going])
}

/** Run one statement of a list from each situation. */
export function runOne(
  statements: readonly Statement[],
  index: number,
  outcomes: readonly Outcome[],
  around: Surroundings,
  walk: Walk,
): readonly Outcome[] {
  const statement = statements[index]!
  const here = inside(around, { kind: 'list', statement, statements, index })
  return afterwards(outcomes, (before) => runStatement(statement, before, here, walk))
}

function runStatement(
  statement: Statement,
  state: State,
  around: Surroundings,
  walk: Walk,
): readonly Outcome[] {
  walk.fuel.left -= 1
  if (walk.fuel.left < 0 || around.depth > MAX_DEPTH * 4) throw new TooIntricate()
  if (statement.background !== true) return runNode(statement.command, state, around, walk)
  const here = inside(around, { kind: 'background', statement })
  return subshell((child) => runNode(statement.command, child, here, walk), state, here, walk).map(
    (outcome) => {
      const job = { ...outcome.state, status: 0, jobs: [...state.jobs, outcome.state.status] }
      return next(withVariable(job, '!', { text: `${JOB}${state.jobs.length}`, telling: false }))
    },
  )
}

/** Stands for a background job's process id. */
export const JOB = 'job:'

/** Run any node; errexit takes effect at the simple command, pipeline, subshell or test that failed. */
export function runNode(
  node: PipelineNode | AndOr | CompoundList,
  state: State,
  around: Surroundings,
  walk: Walk,
): readonly Outcome[] {
  walk.visited.add(node)
  switch (node.type) {
    case 'Command':
      return settled(runCommand(node, state, around, walk), node, around, walk)
    case 'AndOr':
      return runChain(node, state, around, walk)
    case 'Pipeline':
      return runPipeline(node, state, around, walk)
    case 'CompoundList':
      return runList(node.commands, state, around, walk)
    case 'BraceGroup':
      return runList(node.body.commands, state, around, walk)
    case 'Subshell': {
      const here = inside(around, { kind: 'subshell' })
      return settled(
        subshell((child) => runList(node.body.commands, child, here, walk), state, here, walk),
        node,
        around,
        walk,
      )
    }
    case 'Redirected':
      return redirected(node.redirects, state, around, walk, (before, here) =>
        runNode(node.command, before, here, walk),
      )
    case 'If':
      return runIf(node, state, around, walk)
    case 'While':
      return runWhile(node, state, around, walk)
    case 'For':
    case 'Select':
      return runFor(node, state, around, walk)
    case 'ArithmeticFor':
      return runLoopBody(node.body, [next(setAll(state, node.initialize))], around, walk, false)
    case 'Case':
      return runCase(node, state, around, walk)
    case 'Function': {
      const name = literal(node.name)
      return [
        next(name === null ? state : { ...state, status: 0, functions: state.functions.with(name, node) }),
      ]
    }
    case 'Coproc': {
      const child = subshell((inner) => runNode(node.body, inner, around, walk), state, around, walk)
      return child.map((outcome) => next({ ...outcome.state, status: 0 }))
    }
    case 'TestCommand': {
      const answered = afterwards(runSubstitutions(node, state, around, walk), (before) =>
        decided(testExpression(node.expression, before, walk.substituted), before, node),
      )
      return settled(answered, node, around, walk)
    }
    default: {
      const { number, telling } = calculate(node.expression, state)
      const after = setAll(state, node.expression)
      return settled(
        decided({ holds: number === null ? null : number !== 0, telling }, after, node),
        node,
        around,
        walk,
      )
    }
  }
}

/** A test's two ways where its answer is not known; where it is, but tells something, the other is supposed. */
export function decided(answer: Answer, state: State, site: object): readonly Outcome[] {
  const way = (status: number, change: Partial<State> = {}): Outcome => {
    const after = { ...state, status, ...change }
    return next(answer.telling ? withDecision(after, site, String(status)) : after)
  }
  if (answer.holds === null) return [way(0), way(1)]
  const known = answer.holds ? 0 : 1
  return answer.telling ? [way(known), way(1 - known, { supposed: true })] : [way(known)]
}

/** Apply errexit and the ERR trap to what a command ended with. */
export function settled(
  outcomes: readonly Outcome[],
  node: object,
  around: Surroundings,
  walk: Walk,
): readonly Outcome[] {
  return afterwards(outcomes, (state) => {
    if (state.status === 0 || around.ignored) return [next(state)]
    const trapped =
      state.errTrap === null
        ? [next(state)]
        : runTrap(state.errTrap, { ...state, errTrap: null }, around, walk)
    return afterwards(trapped, (after) => {
      const failed = { ...after, status: state.status }
      return failed.errexit
        ? [{ state: failed, flow: 'exit' as const, site: node, levels: 0 }]
        : [next(failed)]
    })
  })
}

export function runTrap(text: string, state: State, around: Surroundings, walk: Walk): readonly Outcome[] {
  return runText(text, 0, false, state, around, walk)
}

/** Run a text as part of this script. */
export function runText(
  text: string,
  offset: number,
  exact: boolean,
  state: State,
  around: Surroundings,
  walk: Walk,
): readonly Outcome[] {
  if (around.depth > MAX_DEPTH * 2) throw new TooIntricate()
  const script = walk.parse(text)
  if (script === null) return [next({ ...state, status: 0 })]
  return runList(
    script.commands,
    state,
    inside(around, {
      kind: 'nested',
      source: text,
      offset,
      exact,
      errexit: state.errexit && !around.ignored,
    }),
    walk,
  )
}

/** Run in a copy of the shell: an exit ends the copy and runs its own EXIT trap, variables stay inside. */
export function subshell(
  body: (child: State) => readonly Outcome[],
  state: State,
  around: Surroundings,
  walk: Walk,
): readonly Outcome[] {
  return atExit(body({ ...state, exitTrap: null }), around, walk).map((outcome) => {
    const left = leaveSubshell(state, outcome.state)
    return outcome.flow === 'hang' ? { ...outcome, state: left } : next(left)
  })
}

/** Run the EXIT trap of a shell that ends; it may end it with another status. */
export function atExit(outcomes: readonly Outcome[], around: Surroundings, walk: Walk): readonly Outcome[] {
  return outcomes.flatMap((outcome) => {
    const { exitTrap, status } = outcome.state
    if (exitTrap === null || outcome.flow === 'hang') return [outcome]
    const trapped = runTrap(exitTrap, { ...outcome.state, exitTrap: null }, around, walk)
    return trapped.map(
      (after): Outcome => (after.flow === 'exit' ? after : { ...outcome, state: { ...after.state, status } }),
    )
  })
}

function runChain(node: AndOr, state: State, around: Surroundings, walk: Walk): readonly Outcome[] {
  let outcomes: readonly Outcome[] = [next(state)]
  for (const [index, command] of node.commands.entries()) {
    const operator = index === 0 ? null : node.operators[index - 1]
    const last = index === node.commands.length - 1
    const here = inside(around, { kind: 'chain', node, index }, { ignored: around.ignored || !last })
    outcomes = distinct(
      afterwards(outcomes, (before) => {
        const skipped = operator !== null && (operator === '&&') !== (before.status === 0)
        return skipped ? [next(before)] : runNode(command, before, here, walk)
      }),
    )
  }
  return outcomes
}

function runPipeline(node: Pipeline, state: State, around: Surroundings, walk: Walk): readonly Outcome[] {
  const negations = node.prefixes.filter(({ type }) => type === 'Negation').length
  if (negations === 0 && node.commands.length === 1) return runNode(node.commands[0]!, state, around, walk)
  const negating: Surroundings =
    negations > 0 ? inside(around, { kind: 'negation', node }, { ignored: true }) : around
  const piped =
    node.commands.length === 1
      ? runNode(node.commands[0]!, state, negating, walk)
      : runPipe(node, state, negating, walk)
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
        : subshell((child) => runNode(command, child, here, walk), before.state, here, walk).map((after) => [
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

function runIf(node: If, state: State, around: Surroundings, walk: Walk): readonly Outcome[] {
  const test = (clause: CompoundList, offset: number, before: State): readonly Outcome[] =>
    runList(
      clause.commands,
      before,
      inside(around, { kind: 'condition', node, offset }, { ignored: true }),
      walk,
    )
  const branches = [
    { clause: node.clause, body: node.then, pos: node.pos },
    ...node.elif.map((elif) => ({ clause: elif.clause, body: elif.then, pos: elif.pos })),
  ]
  const from = (index: number, before: State): readonly Outcome[] => {
    const branch = branches[index]
    if (branch === undefined)
      return node.else === undefined
        ? [next({ ...before, status: 0 })]
        : runList(node.else.commands, before, around, walk)
    return afterwards(distinct(test(branch.clause, branch.pos, before)), (after) =>
      after.status === 0 ? runList(branch.body.commands, after, around, walk) : from(index + 1, after),
    )
  }
  return distinct(from(0, state))
}

function runCase(node: Case, state: State, around: Surroundings, walk: Walk): readonly Outcome[] {
  return afterwards(runSubstitutions(node, state, around, walk), (before) => {
    const word = expand(node.word, before, walk.substituted)
    const matching: Outcome[] = []
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
      const entered = taking(String(index), supposed ? { supposed } : {})
      matching.push(...runList(item.body.commands, entered, around, walk))
      if (!supposed && (known || any)) met = true
      if (met && !word.telling) return distinct(matching)
      if (any) return distinct(matching)
    }
    return distinct([...matching, next(taking('none', met ? { supposed: true } : {}))])
  })
}

function setAll(state: State, expression: Parameters<typeof calculate>[0]): State {
  const { sets, telling } = calculate(expression, state)
  return sets.reduce(
    (before, [name, number]) =>
      withVariable(before, name, { text: number === null ? null : String(number), telling }),
    state,
  )
}
