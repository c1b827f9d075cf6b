import type { Expr } from '@actions/expressions'
import type { ContextRead, Expression } from '../../../sources/workflows/model.ts'

/** Functions whose result holds the text of their arguments; the others answer with a truth, a number or a digest. */
const CARRYING = new Set(['format', 'join', 'tojson', 'fromjson'])

/**
 * The reads whose text can become the expression's own: of `a == b && c || d` that is `c` and `d`.
 * A comparison, a negation, `contains()` and `hashFiles()` let no text through.
 */
export function carriedReads(expression: Expression): readonly ContextRead[] {
  if (expression.ast === null) return []
  const paths = new Set(carriedPaths(expression.ast))
  return expression.reads.filter(({ path }) => paths.has(path.join('.').toLowerCase()))
}

function carriedPaths(expression: Expr): readonly string[] {
  return expression.accept<readonly string[]>({
    visitLiteral: () => [],
    visitUnary: () => [],
    visitBinary: () => [],
    visitGrouping: ({ group }) => carriedPaths(group),
    // What an `&&` hands on from its left side is empty or false.
    visitLogical: ({ operator, args }) =>
      (operator.lexeme === '&&' ? args.slice(-1) : args).flatMap((arg) => carriedPaths(arg)),
    visitContextAccess: ({ name }) => [name.lexeme.toLowerCase()],
    visitIndexAccess: (access) => {
      const path = accessPath(access)
      // `fromJSON(x).name` holds a part of what `x` holds.
      return path === null ? carriedPaths(baseOf(access)) : [path]
    },
    visitFunctionCall: ({ functionName, args }) => {
      const name = functionName.lexeme.toLowerCase()
      if (name === 'case')
        return args.flatMap((arg, index) =>
          index % 2 === 1 || index === args.length - 1 ? carriedPaths(arg) : [],
        )
      return CARRYING.has(name) ? args.flatMap((arg) => carriedPaths(arg)) : []
    },
  })
}

interface Access {
  readonly expr?: Expr
  readonly index?: { readonly literal?: { coerceString(): string } }
  readonly name?: { readonly lexeme: string }
}

function accessPath(expression: unknown): string | null {
  const node = expression as Access
  if (node.expr === undefined || node.index === undefined) return node.name?.lexeme.toLowerCase() ?? null
  const base = accessPath(node.expr)
  if (base === null) return null
  return `${base}.${node.index.literal?.coerceString().toLowerCase() ?? '*'}`
}

function baseOf(expression: unknown): Expr {
  let node = expression as Expr
  while ((node as Access).expr !== undefined && (node as Access).index !== undefined)
    node = (node as Access).expr!
  return node
}
