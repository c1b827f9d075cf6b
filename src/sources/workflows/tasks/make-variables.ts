import type { Unfolding } from '../yaml/scalar.ts'

/** Variables with a literal value; `null` for one that is computed or set in several ways. */
export type MakeVariables = ReadonlyMap<string, string | null>

const MAX_DEPTH = 8
const MAX_LENGTH = 4096

/**
 * What a variable stands for once every reference in it is a literal, too.
 * @returns `null` where any part is a function, an automatic or an unknown variable
 */
function literalValue(name: string, variables: MakeVariables, depth = 0): string | null {
  if (name === 'MAKE') return 'make'
  const value = variables.get(name)
  if (value === undefined || value === null || depth > MAX_DEPTH) return null
  let known = true
  const expanded = value.replaceAll(
    REFERENCE,
    (whole, parenthesised?: string, braced?: string, letter?: string) => {
      if (whole === '$$') return '$'
      const inner = literalValue((parenthesised ?? braced ?? letter)!, variables, depth + 1)
      if (inner === null) known = false
      return inner ?? ''
    },
  )
  return known && expanded.length <= MAX_LENGTH ? expanded : null
}

const REFERENCE = /\$(?:\$|\(([^()${}:]+)\)|\{([^(){}$:]+)\}|(.))/g

/** A text of a Makefile with its literal variables put in, for what is read and not run: names of targets, paths. */
export function expandedText(text: string, variables: MakeVariables): string | null {
  return literalValue('', new Map([...variables, ['', text]]))
}

/**
 * Appends a recipe's text as the shell gets it: `$$` is `$`, a literal variable its value, anything else a variable
 * that only the run knows. Every character of what is put in stands where the reference does.
 */
export function expandRecipe(out: Unfolding, text: string, variables: MakeVariables): void {
  const end = text.length
  for (let at = 0; at < end; ) {
    const dollar = text.indexOf('$', at)
    if (dollar === -1 || dollar >= end - 1) {
      out.copy(at, end)
      return
    }
    out.copy(at, dollar)
    const next = text[dollar + 1]!
    const close = next === '(' || next === '{' ? closing(text, dollar + 1, end) : dollar + 2
    const name = close === dollar + 2 ? next : text.slice(dollar + 2, close - 1)
    const value = next === '$' ? '$' : (literalValue(name, variables) ?? '${computed_by_make}')
    for (const character of value) out.stand(character, dollar)
    at = close
  }
}

/** The offset behind the parenthesis that closes the one at `open`; of one that is never closed, the end. */
function closing(text: string, open: number, end: number): number {
  const [opens, closes] = text[open] === '(' ? ['(', ')'] : ['{', '}']
  let depth = 0
  for (let at = open; at < end; at += 1) {
    if (text[at] === opens) depth += 1
    else if (text[at] === closes) {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return end
}
