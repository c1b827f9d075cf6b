import { type Expr, Lexer, Parser } from '@actions/expressions'
import type { Token } from '@actions/expressions/lexer'
import type { Expression } from '../model.ts'
import { contextReads, type PlacedToken } from './reads.ts'

/** https://docs.github.com/en/actions/reference/workflows-and-actions/contexts */
const CONTEXTS = [
  'github',
  'env',
  'vars',
  'job',
  'jobs',
  'steps',
  'runner',
  'secrets',
  'strategy',
  'matrix',
  'needs',
  'inputs',
]

/** What the runner adds to the library's own functions; status functions may name jobs or steps. */
const FUNCTIONS = [
  { name: 'always', minArgs: 0, maxArgs: 0 },
  { name: 'cancelled', minArgs: 0, maxArgs: 0 },
  { name: 'success', minArgs: 0, maxArgs: 255 },
  { name: 'failure', minArgs: 0, maxArgs: 255 },
  { name: 'hashFiles', minArgs: 1, maxArgs: 255 },
]

/**
 * Parses one expression with GitHub's own grammar.
 * @param source what stands between the braces
 * @param offset where `source` starts in the value, for the positions of what it reads
 */
export function parseExpression(
  source: string,
  offset: number,
): Pick<Expression, 'source' | 'ast' | 'error' | 'reads'> {
  const trimmed = source.trim()
  const parsed = parse(source)
  if (typeof parsed === 'string') return { source: trimmed, ast: null, error: parsed, reads: [] }
  const reads = contextReads(parsed.ast, placeTokens(source, parsed.tokens), offset)
  return { source: trimmed, ast: parsed.ast, error: null, reads }
}

/** The tree and its tokens, or what GitHub says against the expression: the library has no other way to fail on a string. */
function parse(source: string): { ast: Expr; tokens: readonly Token[] } | string {
  try {
    const { tokens } = new Lexer(source).lex()
    const ast = new Parser(tokens, CONTEXTS, FUNCTIONS).parse() as Expr | undefined
    return ast === undefined ? 'the expression is empty' : { ast, tokens }
  } catch (error) {
    return (error as Error).message
  }
}

/** The lexer counts columns wrongly after a line feed in a string; lexemes in order give offsets beyond doubt. */
function placeTokens(source: string, tokens: readonly Token[]): PlacedToken[] {
  const placed: PlacedToken[] = []
  let at = 0
  for (const token of tokens) {
    if (token.lexeme === '') continue
    const start = source.indexOf(token.lexeme, at)
    at = start + token.lexeme.length
    placed.push({ token, start, end: at })
  }
  return placed
}
