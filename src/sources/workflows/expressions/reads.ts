import type { Expr } from '@actions/expressions'
import {
  Binary,
  ContextAccess,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Star,
  Unary,
} from '@actions/expressions/ast'
import type { ContextRead } from '../model.ts'

/** A token of the lexer with its offsets in the expression's source. */
export interface PlacedToken {
  readonly token: object & { readonly lexeme: string }
  readonly start: number
  readonly end: number
}

/**
 * Every context that an expression reads, in the order of the text.
 * @param offset added to the positions
 */
export function contextReads(
  ast: Expr,
  tokens: readonly PlacedToken[],
  offset: number,
): readonly ContextRead[] {
  const indexOf = new Map<object, number>(tokens.map((placed, index) => [placed.token, index]))
  const reads: ContextRead[] = []
  const pending: Expr[] = [ast]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const access = accessOf(next, indexOf, tokens)
    if (access !== null) {
      const { path, first, last, inner } = access
      reads.push({ path, start: offset + tokens[first]!.start, end: offset + tokens[last]!.end })
      pending.push(...inner)
    } else pending.push(...childrenOf(next))
  }
  return reads.sort((a, b) => a.start - b.start)
}

interface Access {
  readonly path: string[]
  readonly first: number
  readonly last: number
  /** Expressions inside `[…]`, which read contexts of their own. */
  readonly inner: readonly Expr[]
}

/** The chain of property accesses that starts at a context; `null` when the expression is something else. */
function accessOf(
  expr: Expr,
  indexOf: ReadonlyMap<object, number>,
  tokens: readonly PlacedToken[],
): Access | null {
  const indices: Expr[] = []
  let base = expr
  while (base instanceof IndexAccess) {
    indices.unshift(base.index)
    base = base.expr
  }
  if (!(base instanceof ContextAccess)) return null
  const first = indexOf.get(base.name)!
  let last = first
  for (let count = 0; count < indices.length; count++) last = indexEnd(tokens, last)
  const path = [base.name.lexeme.toLowerCase(), ...indices.map(stepOf)]
  return {
    path,
    first,
    last,
    inner: indices.filter((index) => !(index instanceof Literal || index instanceof Star)),
  }
}

function stepOf(index: Expr): string {
  return index instanceof Literal ? index.literal.coerceString() : '*'
}

/** The index of the last token of the `.name`, `.*` or `[…]` that follows. */
function indexEnd(tokens: readonly PlacedToken[], after: number): number {
  if (tokens[after + 1]!.token.lexeme === '.') return after + 2
  let depth = 0
  for (let at = after + 1; at < tokens.length; at++) {
    const { lexeme } = tokens[at]!.token
    if (lexeme === '[') depth++
    if (lexeme === ']' && --depth === 0) return at
  }
  throw new Error('an index without its closing bracket')
}

function childrenOf(expr: Expr): readonly Expr[] {
  if (expr instanceof FunctionCall || expr instanceof Logical) return expr.args
  if (expr instanceof Binary) return [expr.left, expr.right]
  if (expr instanceof Unary) return [expr.expr]
  if (expr instanceof Grouping) return [expr.group]
  if (expr instanceof IndexAccess) return [expr.expr, expr.index]
  return []
}
