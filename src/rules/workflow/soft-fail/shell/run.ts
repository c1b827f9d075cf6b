import type { AndOr, CompoundList, PipelineNode, Statement } from 'unbash'
import { runCase, runChain, runIf } from './branches.ts'
import { runCommand, runSubstitutions } from './command.ts'
import { calculate, literal } from './expand.ts'
import { runFor, runLoopBody, runWhile } from './loops.ts'
import { runPipeline } from './pipes.ts'
import { type Answer, testExpression } from './predicates.ts'
import { redirected } from './redirect.ts'
import {
  alikeParents,
  distinct,
  leaveSubshell,
  next,
  type Outcome,
  type State,
  withDecision,
  withVariable,
} from './state.ts'
import {
  afterwards,
  inside,
  MAX_DEPTH,
  type Surroundings,
  TooIntricate,
  together,
  type Walk,
} from './walk.ts'

/**
 * Run statements one after the other, from all situations at once: each from every one would multiply the situations
 * at every level of calls and branches.
 * @param started outcomes that have reached their end
 */
export function runList(
  statements: readonly Statement[],
  started: readonly Outcome[],
  around: Surroundings,
  walk: Walk,
): readonly Outcome[] {
  // What has left the list is kept aside, so that it is not compared again after every statement.
  const left: Outcome[] = []
  let going = started
  for (let index = 0; index < statements.length && going.length > 0; index += 1) {
    const outcomes = runOne(statements, index, going, around, walk)
    going = distinct(outcomes.filter(({ flow }) => flow === 'next'))
    for (const outcome of outcomes) if (outcome.flow !== 'next') left.push(outcome)
  }
  return left.length === 0 ? going : distinct([...left, ...going])
}

/** Run one statement of a list from all situations. */
export function runOne(
  statements: readonly Statement[],
  index: number,
  outcomes: readonly Outcome[],
  around: Surroundings,
  walk: Walk,
): readonly Outcome[] {
  const statement = statements[index]!
  const here = inside(around, { kind: 'list', statement, statements, index })
  return together(outcomes, (going) => runStatement(statement, going, here, walk))
}

function runStatement(
  statement: Statement,
  going: readonly Outcome[],
  around: Surroundings,
  walk: Walk,
): readonly Outcome[] {
  walk.fuel.left -= going.length
  if (walk.fuel.left < 0 || around.depth > MAX_DEPTH * 4) throw new TooIntricate()
  if (statement.background !== true) return runNode(statement.command, going, around, walk)
  const here = inside(around, { kind: 'background', statement })
  return afterwards(going, (state) =>
    subshell((child) => runNode(statement.command, child, here, walk), [next(state)], here, walk).map(
      (outcome) => {
        const job = { ...outcome.state, status: 0, jobs: [...state.jobs, outcome.state.status] }
        return next(withVariable(job, '!', { text: `${JOB}${state.jobs.length}`, telling: false }))
      },
    ),
  )
}

/** Stands for a background job's process id. */
export const JOB = 'job:'

/**
 * Run any node from all situations; errexit takes effect at the simple command, pipeline, subshell or test that failed.
 * @param going outcomes that have reached their end
 */
export function runNode(
  node: PipelineNode | AndOr | CompoundList,
  going: readonly Outcome[],
  around: Surroundings,
  walk: Walk,
): readonly Outcome[] {
  walk.visited.add(node)
  switch (node.type) {
    case 'Command':
      return settled(runCommand(node, going, around, walk), node, around, walk)
    case 'AndOr':
      return runChain(node, going, around, walk)
    case 'Pipeline':
      return runPipeline(node, going, around, walk)
    case 'CompoundList':
      return runList(node.commands, going, around, walk)
    case 'BraceGroup':
      return runList(node.body.commands, going, around, walk)
    case 'Subshell': {
      const here = inside(around, { kind: 'subshell' })
      const ran = subshell((child) => runList(node.body.commands, child, here, walk), going, here, walk)
      return settled(ran, node, around, walk)
    }
    case 'If':
      return runIf(node, going, around, walk)
    case 'For':
    case 'Select':
      return runFor(node, going, around, walk)
    case 'ArithmeticFor': {
      const started = going.map(({ state }) => next(setAll(state, node.initialize)))
      return runLoopBody(node.body, started, around, walk, false)
    }
    case 'Case':
      return runCase(node, going, around, walk)
    default:
      return afterwards(going, (state) => runOther(node, state, around, walk))
  }
}

/** Nodes that look at one situation alone. */
function runOther(
  node: Exclude<
    PipelineNode | AndOr | CompoundList,
    {
      type:
        | 'Command'
        | 'AndOr'
        | 'Pipeline'
        | 'CompoundList'
        | 'BraceGroup'
        | 'Subshell'
        | 'If'
        | 'For'
        | 'Select'
        | 'ArithmeticFor'
        | 'Case'
    }
  >,
  state: State,
  around: Surroundings,
  walk: Walk,
): readonly Outcome[] {
  switch (node.type) {
    case 'Redirected':
      return redirected(node.redirects, state, around, walk, (before, here) =>
        runNode(node.command, [next(before)], here, walk),
      )
    case 'While':
      return runWhile(node, state, around, walk)
    case 'Function': {
      const name = literal(node.name)
      return [
        next(name === null ? state : { ...state, status: 0, functions: state.functions.with(name, node) }),
      ]
    }
    case 'Coproc': {
      const child = subshell((inner) => runNode(node.body, inner, around, walk), [next(state)], around, walk)
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
    [next(state)],
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

/**
 * Run in a copy of the shell: an exit ends the copy and runs its own EXIT trap, variables stay inside. Situations whose
 * variables and options are the same go in together, and come out with them.
 */
export function subshell(
  body: (children: readonly Outcome[]) => readonly Outcome[],
  parents: readonly Outcome[],
  around: Surroundings,
  walk: Walk,
): readonly Outcome[] {
  return [...alikeParents(parents)].flatMap((alike) => {
    const parent = alike[0]!.state
    const children = alike.map(({ state }) => next({ ...state, exitTrap: null }))
    return atExit(body(children), around, walk).map((outcome) => {
      const left = leaveSubshell(parent, outcome.state)
      return outcome.flow === 'hang' ? { ...outcome, state: left } : next(left)
    })
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

function setAll(state: State, expression: Parameters<typeof calculate>[0]): State {
  const { sets, telling } = calculate(expression, state)
  return sets.reduce(
    (before, [name, number]) =>
      withVariable(before, name, { text: number === null ? null : String(number), telling }),
    state,
  )
}
