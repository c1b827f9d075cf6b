import type { Expr } from '@actions/expressions'
import type { Expression, Text } from '../../../sources/workflows/model.ts'

/** A text in which `contains()` looks for a name that somebody chooses. */
export interface Membership {
  readonly list: string
  readonly subject: string
  /** Where the call starts, and where its subject ends. */
  readonly start: number
  readonly end: number
  readonly effect: Effect
}

/**
 * What a found name does to the condition: it makes it true (`lets`), it makes it false (`keeps`, for an odd number of
 * negations stands around it), or that cannot be told.
 */
type Effect = 'lets' | 'keeps' | 'unknown'

/** Values of which somebody chooses the name: of a branch, a tag, an account. */
const CHOSEN =
  /^github\.(?:ref|ref_name|head_ref|base_ref|actor|triggering_actor|event\.(?:[\w.]+\.)?(?:ref|head_branch|login))$/

/** `contains('main next', github.ref_name)`: a text is searched for a name that somebody chooses. */
export function looseMemberships(condition: Text): readonly Membership[] {
  return condition.expressions.flatMap((expression) => {
    if (expression.ast === null) return []
    const calls = callsIn(expression.ast, 'lets')
    const starts = startsOf(condition, expression)
    return calls.flatMap((call, index) => {
      const { list, path, effect } = call
      if (list === null || path === null || !CHOSEN.test(path) || namesIn(list).length < 2) return []
      // A call inside of an index is not visited: then none can be told from another.
      const start = starts.length === calls.length ? starts[index]! : Math.max(expression.start, 0)
      const read = expression.reads.find(
        (one) => one.start > start && one.path.join('.').toLowerCase() === path,
      )
      if (read === undefined) return []
      return [{ list, subject: condition.value.slice(read.start, read.end), start, end: read.end, effect }]
    })
  })
}

/** Where each `contains(` of an expression starts, in the order of the text; strings are passed over. */
function startsOf({ value }: Text, { start, end }: Expression): readonly number[] {
  const bare = value.slice(start, end).replaceAll(/'(?:[^']|'')*'/g, (text) => '_'.repeat(text.length))
  return [...bare.matchAll(/(?<![\w.-])contains\s*\(/gi)].map(({ index }) => start + index)
}

interface Call {
  /** `null` where it is no text that is written out. */
  readonly list: string | null
  readonly path: string | null
  readonly effect: Effect
}

const INVERTED: Readonly<Record<Effect, Effect>> = { lets: 'keeps', keeps: 'lets', unknown: 'unknown' }

/** Every `contains()` in the order of the text, with what it does to the whole where it is true. */
function callsIn(expression: Expr, effect: Effect): readonly Call[] {
  const within = (args: readonly Expr[], inner: Effect) => args.flatMap((arg) => callsIn(arg, inner))
  return expression.accept<readonly Call[]>({
    visitLiteral: () => [],
    visitContextAccess: () => [],
    visitIndexAccess: () => [],
    visitUnary: ({ expr }) => callsIn(expr, INVERTED[effect]),
    visitGrouping: ({ group }) => callsIn(group, effect),
    visitBinary: ({ left, operator, right }) =>
      within([left, right], compared(effect, operator.lexeme, [left, right] as readonly Access[])),
    visitLogical: ({ args }) => within(args, effect),
    visitFunctionCall: ({ functionName, args }) => {
      if (functionName.lexeme.toLowerCase() !== 'contains') return within(args, 'unknown')
      const [list, subject] = args as readonly Access[]
      const literal = list?.literal?.value
      const path = subject === undefined ? null : pathOf(subject)
      const found = typeof literal === 'string' && path !== null
      return [{ list: found ? literal : null, path: found ? path : null, effect }, ...within(args, 'unknown')]
    },
  })
}

/** `== false` and `!= true` negate; what is compared with anything but a truth value cannot be told. */
function compared(effect: Effect, operator: string, sides: readonly Access[]): Effect {
  const literal = sides.map((side) => side.literal?.value).find((value) => value !== undefined)
  if (typeof literal !== 'boolean' || !/^[=!]=$/.test(operator)) return 'unknown'
  return (operator === '==') === literal ? effect : INVERTED[effect]
}

interface Access {
  readonly expr?: Access
  readonly index?: Access
  readonly name?: { readonly lexeme: string }
  readonly literal?: { readonly value?: unknown }
}

function pathOf(node: Access): string | null {
  if (node.name !== undefined) return node.name.lexeme.toLowerCase()
  if (node.expr === undefined || node.index === undefined) return null
  const base = pathOf(node.expr)
  const index = node.index.literal?.value
  return base === null || typeof index !== 'string' ? null : `${base}.${index.toLowerCase()}`
}

/** What the author meant for a list: JSON, or words between blanks or commas. */
export function namesIn(list: string): readonly string[] {
  return list.split(/[\s,;|[\]"]+/).filter((name) => name !== '')
}
