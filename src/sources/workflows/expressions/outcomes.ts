import { data, type Expr } from '@actions/expressions'
import {
  ContextAccess,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Unary,
} from '@actions/expressions/ast'

/** How an expression can end: as a known text, or as one of which only its truth is known, if that. */
interface Outcome {
  readonly text: string | null
  readonly truth: boolean | null
}

/** The values of `context.key`, or `null`. */
type Known = (context: string, key: string) => readonly string[] | null

const NO: Outcome = { text: 'false', truth: false }
const YES: Outcome = { text: 'true', truth: true }
const MAX_OUTCOMES = 64

/**
 * Every text that an expression can stand for, where it chooses between fixed ones: `a == b && 'x' || 'y'`.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#operators, which return an
 * operand and not a truth.
 * @param known the values that a key of a context can have, such as `matrix.os`
 * @returns `null` where any of them cannot be known
 */
export function possibleTexts(ast: Expr, known: Known): readonly string[] | null {
  const outcomes = outcomesOf(ast, known)
  const texts = new Set(outcomes.map(({ text }) => text))
  return texts.has(null) || outcomes.length >= MAX_OUTCOMES ? null : [...(texts as Set<string>)]
}

function outcomesOf(expr: Expr, known: Known): readonly Outcome[] {
  if (expr instanceof Grouping) return outcomesOf(expr.group, known)
  if (expr instanceof Literal) return [literal(expr)]
  if (expr instanceof Logical) return chosen(expr, known)
  if (expr instanceof Unary || isQuestion(expr)) return [NO, YES]
  const texts = property(expr, known)
  if (texts !== null) return texts.flatMap(valued)
  return [
    { text: null, truth: false },
    { text: null, truth: true },
  ]
}

function property(expr: Expr, known: Known): readonly string[] | null {
  if (!(expr instanceof IndexAccess && expr.expr instanceof ContextAccess && expr.index instanceof Literal))
    return null
  return known(expr.expr.name.lexeme.toLowerCase(), expr.index.literal.coerceString().toLowerCase())
}

function literal({ literal }: Literal): Outcome {
  const text = literal.coerceString()
  // a text is false when it is empty, whatever it says
  const isText = literal instanceof data.StringData
  return { text, truth: isText ? text !== '' : !['', 'false', '0', 'NaN'].includes(text) }
}

/** A value of YAML, of which only the text is left: `0` may be a number or a text. */
function valued(text: string): readonly Outcome[] {
  const truths = text === '' ? [false] : /^(?:false|0|-0|null|~)$/i.test(text) ? [false, true] : [true]
  return truths.map((truth) => ({ text, truth }))
}

/** `&&` ends as its first operand that is false, `||` as its first that is true; each as its last otherwise. */
function chosen({ operator, args }: Logical, known: Known): readonly Outcome[] {
  const stopsAt = operator.lexeme === '||'
  let open = outcomesOf(args[0]!, known)
  for (const arg of args.slice(1)) {
    const rest = outcomesOf(arg, known)
    open = open.flatMap((outcome) => (outcome.truth === stopsAt ? [outcome] : rest)).slice(0, MAX_OUTCOMES)
  }
  return open
}

/** Comparisons and the functions that answer yes or no. */
function isQuestion(expr: Expr): boolean {
  if (expr instanceof FunctionCall) {
    return /^(?:contains|startsWith|endsWith|always|cancelled|success|failure)$/i.test(
      expr.functionName.lexeme,
    )
  }
  return 'left' in expr && 'right' in expr
}
