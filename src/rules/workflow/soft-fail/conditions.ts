import type { Expr } from '@actions/expressions'
import type { Matrix, Text } from '../../../sources/workflows/model.ts'
import { parsedValues } from './json-texts.ts'
import { literalList } from './literal-list.ts'

export type Primitive = string | number | boolean | null
/** Every value that an expression can have; `null` where that cannot be known. */
type Possible = readonly Primitive[] | null

/** What is taken as given while an expression is judged. */
export interface Given {
  /** Possible values of a context path such as `steps.scan.outcome`, or `null`. */
  readonly context: (path: string) => Possible
  /** Possible values of `success`, `failure`, `always` and `cancelled`; `null` for others. */
  readonly status: (name: string) => Possible
  /**
   * What a context of which no value is known says to `==`, `!=`, `startswith`, `endswith` or `contains` and a literal, or
   * `null`.
   */
  readonly asked?: (question: string, path: string, wanted: string) => boolean | null
}

/** Nothing is known but a job's own matrix. */
export function givenMatrix(matrix: Matrix | null): Given {
  return {
    context: (path) => (path.startsWith('matrix.') ? matrixValues(path.slice(7), matrix) : null),
    status: (name) => (name === 'always' ? [true] : null),
  }
}

/** Whether a condition or switch can be true. A plain value counts as GitHub reads it. */
export function canBeTrue(text: Text | null, given: Given): boolean {
  if (text === null) return false
  const values = possible(text, given)
  return values === null || values.some(isTruthy)
}

/** Whether a switch is on; `null` where that cannot be known. */
export function truthOf(text: Text, given: Given): boolean | null {
  const values = possible(text, given)
  if (values === null || values.length === 0) return null
  if (values.every(isTruthy)) return true
  return values.some(isTruthy) ? null : false
}

/** Every value that an input can have; `null` where it is not given, or cannot be known. */
export function valuesOf(text: Text | null, given: Given): readonly Primitive[] | null {
  return text === null ? null : possible(text, given)
}

/** Whether a condition asks one thing to be two: `github.event_name == 'push' && github.event_name == 'schedule'`. */
export function contradicts(text: Text): boolean {
  const wanted = new Map<string, string>()
  return askedFor(text).some(([path, value]) => {
    const before = wanted.get(path)
    wanted.set(path, value)
    return before !== undefined && before !== value
  })
}

/** What has to have which value, in lower case, for a condition to hold: the members of its outermost `&&`. */
export function askedFor(text: Text): readonly (readonly [path: string, value: string])[] {
  const [expression, ...more] = text.expressions
  if (expression === undefined || expression.ast === null || more.length > 0) return []
  if (expression.start > 0 || expression.end < text.value.length) return []
  return equalities(expression.ast)
}

/** What has to be equal for an expression to hold: the members of its outermost `&&`. */
function equalities(expression: Expr): readonly (readonly [path: string, value: string])[] {
  const none = (): readonly never[] => []
  return expression.accept<readonly (readonly [string, string])[]>({
    visitLiteral: none,
    visitUnary: none,
    visitContextAccess: none,
    visitIndexAccess: none,
    visitFunctionCall: none,
    visitGrouping: ({ group }) => equalities(group),
    visitLogical: ({ operator, args }) =>
      operator.lexeme === '&&' ? args.flatMap((arg) => equalities(arg)) : [],
    visitBinary: ({ left, operator, right }) => {
      if (operator.lexeme !== '==') return []
      const [path, literal] = pathOf(left) === null ? [pathOf(right), left] : [pathOf(left), right]
      const { value } = (literal as Access).literal ?? {}
      return path === null || path.includes('*') || typeof value !== 'string'
        ? []
        : [[path, value.toLowerCase()]]
    },
  })
}

/** Every value that a condition, switch or input can have; `null` where that cannot be known. */
export function possible(text: Text, given: Given): Possible {
  const [expression, ...more] = text.expressions
  if (expression === undefined) return text.type === 'null' ? [null] : [plain(text.value)]
  // Anything beside the braces, a line feed at the end of a block included, makes a text of it, which is true.
  if (more.length > 0 || expression.start > 0 || expression.end < text.value.length) return null
  return expression.ast === null ? null : evaluate(expression.ast, given)
}

function plain(value: string): Primitive {
  const trimmed = value.trim().toLowerCase()
  return trimmed === 'true' ? true : trimmed === 'false' || trimmed === '' ? false : value
}

function isTruthy(value: Primitive): boolean {
  return value !== false && value !== 0 && value !== '' && value !== null
}

function evaluate(expression: Expr, given: Given): Possible {
  return expression.accept<Possible>({
    visitLiteral: ({ literal }) => ('value' in literal ? [literal.value] : [null]),
    visitGrouping: ({ group }) => evaluate(group, given),
    visitUnary: ({ expr }) => mapped(evaluate(expr, given), (value) => !isTruthy(value)),
    visitBinary: ({ left, operator, right }) => {
      const said =
        answered(given, operator.lexeme, left, right) ?? answered(given, operator.lexeme, right, left)
      if (said !== null) return [said]
      return combined(evaluate(left, given), evaluate(right, given), COMPARISONS.get(operator.lexeme))
    },
    visitLogical: ({ operator, args }) => {
      const and = operator.lexeme === '&&'
      return args.map((arg) => evaluate(arg, given)).reduce((left, right) => logical(and, left, right))
    },
    visitContextAccess: () => null,
    visitIndexAccess: (access) => {
      const path = pathOf(access)
      return path === null ? null : given.context(path)
    },
    visitFunctionCall: ({ functionName, args }) => {
      const name = functionName.lexeme.toLowerCase()
      if (args.length === 0) return given.status(name)
      if (name === 'case') return chosen(args.map((arg) => evaluate(arg, given)))
      const said = args.length === 2 ? answered(given, name, args[0]!, args[1]!) : null
      if (said !== null) return [said]
      const first = evaluate(args[0]!, given)
      if (name === 'fromjson') return first === null ? null : parsedValues(first)
      const ask = ASKED_OF_TEXT.get(name)
      if (ask === undefined) return null
      const wanted = evaluate(args[1]!, given)
      const list = name === 'contains' ? literalList(args[0]!) : null
      if (list !== null) return mapped(wanted, (value) => list(String(value ?? '').toLowerCase()))
      // `contains(steps.*.outcome, 'failure')`: the star is asked as a path, and holds at least that value.
      const path = pathOf(args[0]!)
      if (first === null || wanted === null) return null
      if (path?.includes('*') !== true) return combined(first, wanted, ask)
      return name === 'contains' && first.some((value) => wanted.includes(value)) ? [true] : null
    },
  })
}

/** What the given facts say to a question about a context and a literal text. */
function answered(given: Given, question: string, context: Expr, wanted: Expr): boolean | null {
  const { value } = (wanted as Access).literal ?? {}
  const path = given.asked === undefined || typeof value !== 'string' ? null : pathOf(context)
  return path === null ? null : given.asked!(question, path, value as string)
}

/**
 * `case(predicate, value, …, default)`: the value behind the first predicate that holds.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#case
 */
function chosen(args: readonly Possible[]): Possible {
  const [predicate, value] = args
  if (args.length < 3) return args[0] ?? null
  const rest = (): Possible => chosen(args.slice(2))
  if (predicate === undefined || predicate === null || value === undefined) {
    const [ways, others] = [value ?? null, rest()]
    return ways === null || others === null ? null : [...ways, ...others]
  }
  if (predicate.every(isTruthy)) return value
  const others = rest()
  if (!predicate.some(isTruthy)) return others
  return value === null || others === null ? null : [...value, ...others]
}

function logical(and: boolean, left: Possible, right: Possible): Possible {
  if (left === null) {
    // An unknown side leaves an `&&` false where the other side is always false, and an `||` as open as it is.
    if (and && right !== null && !right.some(isTruthy)) return [false]
    return !and && right !== null && right.every(isTruthy) && right.length > 0 ? [true] : null
  }
  const through = left.filter((value) => isTruthy(value) === and)
  const kept = left.filter((value) => isTruthy(value) !== and)
  if (through.length === 0) return kept
  return right === null ? null : [...kept, ...right]
}

function mapped(values: Possible, map: (value: Primitive) => Primitive): Possible {
  return values === null ? null : values.map(map)
}

const COMPARISONS = new Map<string, (a: Primitive, b: Primitive) => boolean>([
  ['==', (a, b) => same(a, b)],
  ['!=', (a, b) => !same(a, b)],
])

/**
 * What GitHub asks of two texts, without regard to case.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#functions
 */
const ASKED_OF_TEXT = new Map<string, (a: Primitive, b: Primitive) => boolean>([
  ['contains', (a, b) => written(a).includes(written(b))],
  ['startswith', (a, b) => written(a).startsWith(written(b))],
  ['endswith', (a, b) => written(a).endsWith(written(b))],
])

function written(value: Primitive): string {
  return String(value ?? '').toLowerCase()
}

function same(a: Primitive, b: Primitive): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a.toLowerCase() === b.toLowerCase()
  if (typeof a === typeof b) return a === b
  return Number(a ?? 0) === Number(b ?? 0)
}

const MAX_PAIRS = 4096

function combined(
  left: Possible,
  right: Possible,
  compare: ((a: Primitive, b: Primitive) => boolean) | undefined,
): Possible {
  if (left === null || right === null || compare === undefined || left.length * right.length > MAX_PAIRS)
    return null
  return left.flatMap((a) => right.map((b) => compare(a, b)))
}

interface Access {
  readonly expr?: unknown
  readonly index?: unknown
  readonly name?: { readonly lexeme: string }
  readonly literal?: { readonly value?: unknown }
}

function pathOf(expression: unknown): string | null {
  const node = expression as Access
  if (node.name !== undefined) return node.name.lexeme.toLowerCase()
  if (node.expr === undefined || node.index === undefined) return null
  const base = pathOf(node.expr)
  const index = (node.index as Access).literal
  if (base === null) return null
  if (index === undefined) return `${base}.*`
  return typeof index.value === 'string' ? `${base}.${index.value.toLowerCase()}` : null
}

/** Values of a matrix key over all combinations; a combination that lacks it reads as empty. */
function matrixValues(key: string, matrix: Matrix | null): Possible {
  if (matrix === null) return ['']
  if (matrix.dynamic || key.includes('*')) return null
  if (key.includes('.')) return memberValues(key.split('.'), matrix)
  const axis = matrix.axes.find((candidate) => candidate.key.value.toLowerCase() === key)
  if (axis !== undefined && axis.values === null) return null
  const included = matrix.include.flatMap((entries) =>
    entries.filter((entry) => entry.key.value.toLowerCase() === key),
  )
  const texts = [...(axis?.values ?? []), ...included.map((entry) => entry.value)]
  if (texts.some((text) => text.expressions.length > 0)) return null
  if (texts.length === 0 && matrix.keys.some((known) => known.toLowerCase() === key)) return null
  const values = texts.map(primitive)
  const isEverywhere =
    matrix.axes.length === 0 && matrix.include.length > 0 && included.length === matrix.include.length
  return axis === undefined && !isEverywhere ? [...values, null] : values
}

/** A value of a matrix as an expression reads it. */
export function primitive({ type, value }: Text): Primitive {
  if (type === 'boolean') return value.toLowerCase() === 'true'
  if (type === 'null') return null
  return type === 'number' ? Number(value) : value
}

/** `matrix.platform.experimental`: a member of an axis's objects; one that lacks it reads as empty. */
function memberValues([name, member, ...deeper]: readonly string[], matrix: Matrix): Possible {
  const axis = matrix.axes.find(({ key }) => key.value.toLowerCase() === name)
  if (axis?.members == null || deeper.length > 0) return null
  // An `include` may give the axis a value of its own.
  if (matrix.include.flat().some(({ key }) => key.value.toLowerCase() === name)) return null
  const found = axis.members.map((entries) => entries.find(({ key }) => key.value.toLowerCase() === member))
  if (
    found.some(
      (entry) => entry !== undefined && (entry.value === entry.key || entry.value.expressions.length > 0),
    )
  )
    return null
  return found.map((entry) => (entry === undefined ? null : primitive(entry.value)))
}
