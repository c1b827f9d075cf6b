import type { Location } from '../../location.ts'
import { positions } from './position.ts'

/** A line of a go.mod, or one inside the parentheses of a block. */
export interface GoModLine {
  readonly directive: string
  /** Words without quotes, `=>` among them. */
  readonly words: readonly string[]
  /** What stands behind `//`, trimmed; empty without. */
  readonly comment: string
  /** Of the words. */
  readonly at: Location
}

const DIRECTIVES = new Set(
  'module go toolchain godebug require exclude replace retract tool ignore use'.split(' '),
)

/**
 * Parse a go.mod or go.work into its directives, blocks resolved.
 * Source: https://go.dev/ref/mod#go-mod-file-lexical and #go-mod-file-grammar
 * @throws SourceInvalid with `line:column` for what the go command would refuse
 */
export function parseGoMod(text: string, path: string): GoModLine[] {
  const where = positions(text, path)
  const lines: GoModLine[] = []
  let block: string | null = null
  let start = 0
  for (const line of text.split('\n')) {
    const from = start
    start += line.length + 1
    const { words, comment, first, last } = tokens(line, (column, what) => where.problem(from + column, what))
    if (words.length === 0) continue
    if (block !== null && words.length === 1 && words[0] === ')') {
      block = null
      continue
    }
    const directive: string = block ?? words.shift()!
    if (!DIRECTIVES.has(directive)) throw where.problem(from + first, 'is no directive of a go.mod')
    if (block === null && words.length === 1 && words[0] === '(') {
      block = directive
      continue
    }
    if (words.length === 0 || words.includes('(') || words.includes(')'))
      throw where.problem(from + first, `\`${directive}\` is not understood`)
    const begin = block === null ? line.indexOf(directive) + directive.length : first
    const at = where.span(from + begin + /^\s*/.exec(line.slice(begin))![0].length, from + last)
    lines.push({ directive, words, comment, at })
  }
  if (block !== null) throw where.problem(text.length, `the block of \`${block}\` is not closed`)
  return lines
}

const TOKEN = /\s*(?:\/\/(.*)$|"([^"\\]*)"|`([^`]*)`|(=>|[()])|([^\s"`()]+))/y

function tokens(
  line: string,
  problem: (column: number, what: string) => Error,
): { words: string[]; comment: string; first: number; last: number } {
  const words: string[] = []
  const text = line.trimEnd()
  let [first, last] = [-1, 0]
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex
    const match = TOKEN.exec(text)
    if (match === null) throw problem(at, 'is not understood')
    const [whole, comment, quoted, raw, mark, plain] = match
    if (comment !== undefined) return { words, comment: comment.trim(), first, last }
    let word = quoted ?? raw ?? mark ?? plain!
    // a comment may follow a word without a space between them
    const cut = plain === undefined ? -1 : plain.indexOf('//')
    if (cut > 0 && plain![cut - 1] !== ':') {
      word = plain!.slice(0, cut)
      TOKEN.lastIndex -= plain!.length - cut
    }
    if (first === -1) first = at + whole.length - whole.trimStart().length
    last = TOKEN.lastIndex
    words.push(word)
  }
  return { words, comment: '', first, last }
}
