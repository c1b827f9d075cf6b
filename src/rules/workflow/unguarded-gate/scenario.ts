import type { Expr } from '@actions/expressions'
import type { Job } from '../../../sources/workflows/model.ts'

export type BadResult = 'failure' | 'cancelled' | 'skipped'
export const BAD_RESULTS: readonly BadResult[] = ['failure', 'cancelled', 'skipped']

/** One needed job ended badly, every other well but those that it takes along; or all ended well. */
export interface Scenario {
  readonly gate: Job
  readonly result: BadResult | 'success'
  /** How each needed job ended, by its id in lower case. */
  readonly results: ReadonlyMap<string, BadResult | 'success'>
}

type Value = string | boolean | readonly string[]
/** `undefined` where a run alone can tell. */
type Known = Value | undefined

/**
 * What an expression of the gate comes to in a scenario.
 * @param level a step's `failure()` looks at the steps before it, a job's at the jobs that it needs
 */
export function valueIn(expression: Expr, scenario: Scenario, level: 'job' | 'step'): Known {
  const value = (inner: Expr): Known => valueIn(inner, scenario, level)
  return expression.accept<Known>({
    visitLiteral: ({ literal }) => literal.coerceString(),
    visitGrouping: ({ group }) => value(group),
    visitUnary: ({ expr }) => {
      const inner = value(expr)
      return inner === undefined ? undefined : !isTrue(inner)
    },
    visitBinary: ({ left, operator, right }) => {
      const [a, b] = [value(left), value(right)]
      if (a === undefined || b === undefined || !/^[!=]=$/.test(operator.lexeme)) return undefined
      return (text(a) === text(b)) === (operator.lexeme === '==')
    },
    visitLogical: ({ operator, args }) => logical(operator.lexeme === '&&', args.map(value)),
    visitContextAccess: () => undefined,
    visitIndexAccess: (access) => resultAt(access, scenario),
    visitFunctionCall: ({ functionName, args }) =>
      called(functionName.lexeme.toLowerCase(), args.map(value), scenario, level),
  })
}

/** The text that a value is pasted as. */
export function pasted(value: Value): string {
  return typeof value === 'object' ? 'Array' : String(value)
}

/** Whether GitHub takes the value for true. */
export function isTrue(value: Value): boolean {
  return value === true || (value !== false && value !== '')
}

function logical(and: boolean, values: readonly Known[]): Known {
  let open = false
  for (const value of values) {
    if (value === undefined) open = true
    else if (isTrue(value) !== and) return open && !and ? undefined : value
  }
  // An unknown side may decide otherwise.
  return open ? undefined : values.at(-1)
}

function called(name: string, args: readonly Known[], scenario: Scenario, level: 'job' | 'step'): Known {
  const { result } = scenario
  switch (name) {
    case 'always':
      return true
    case 'success':
      return level === 'step' ? true : result === 'success'
    case 'failure':
      return level === 'step' ? false : result === 'failure'
    case 'cancelled':
      // A time-out cancels one job and not the run.
      return false
    case 'contains': {
      const [list, wanted] = args
      if (list === undefined || wanted === undefined) return undefined
      if (typeof list === 'object') return list.some((one) => one === text(wanted))
      return text(list).includes(text(wanted))
    }
    case 'case': {
      // The value behind the first predicate that holds, or the last one.
      for (let index = 0; index + 1 < args.length; index += 2) {
        const predicate = args[index]
        if (predicate === undefined) return undefined
        if (isTrue(predicate)) return args[index + 1]
      }
      return args.at(-1)
    }
    case 'join': {
      const [list, separator = ','] = args
      return typeof list === 'object' ? list.join(String(separator)) : undefined
    }
    default:
      return undefined
  }
}

function resultAt(access: unknown, { results }: Scenario): Known {
  const path = pathOf(access)
  if (path?.[0] !== 'needs' || path.at(-1) !== 'result' || path.length !== 3) return undefined
  return path[1] === '*' ? [...results.values()] : (results.get(path[1]!) ?? '')
}

interface Access {
  readonly expr?: unknown
  readonly index?: { readonly literal?: { coerceString(): string } }
  readonly name?: { readonly lexeme: string }
}

function pathOf(expression: unknown): readonly string[] | null {
  const node = expression as Access
  if (node.expr === undefined || node.index === undefined) {
    return node.name === undefined ? null : [node.name.lexeme.toLowerCase()]
  }
  const base = pathOf(node.expr)
  return base === null ? null : [...base, node.index.literal?.coerceString().toLowerCase() ?? '*']
}

function text(value: Value): string {
  return String(value).toLowerCase()
}
