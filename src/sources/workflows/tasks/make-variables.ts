import type { Unfolding } from '../yaml/scalar.ts'

/** Variables with a literal value; `null` for one that is computed or set in several ways. */
export type MakeVariables = ReadonlyMap<string, string | null>

const MAX_LENGTH = 4096
/** Variables that name one another; no Makefile's go as deep. */
const MAX_DEPTH = 50

/** What a variable stands for; `null` where any part of it is computed, or is the variable itself. */
function literalValue(name: string, variables: MakeVariables, depth = 0): string | null {
  if (name === 'MAKE') return 'make'
  const values = read.get(variables) ?? new Map<string, string | null>()
  read.set(variables, values)
  if (!values.has(name)) {
    values.set(name, null)
    const written = variables.get(name) ?? null
    if (written !== null && depth < MAX_DEPTH) values.set(name, expandedText(written, variables, depth + 1))
  }
  return values.get(name) ?? null
}

/** Each variable is worked out once: a handful that double each other would never come to an end. */
const read = new WeakMap<MakeVariables, Map<string, string | null>>()

const REFERENCE = /\$(?:\$|\(([^()${}:]+)\)|\{([^(){}$:]+)\}|(.))/g

/**
 * A text with its literal variables put in, for what is read and not run: names of targets, paths.
 * @returns `null` where any part is a function, an automatic or an unknown variable
 */
export function expandedText(text: string, variables: MakeVariables, depth = 0): string | null {
  if (!text.includes('$')) return text
  let known = true
  const expanded = text.replaceAll(
    REFERENCE,
    (whole, parenthesised?: string, braced?: string, letter?: string) => {
      if (whole === '$$') return '$'
      const inner = known ? literalValue((parenthesised ?? braced ?? letter)!, variables, depth) : null
      if (inner === null) known = false
      return inner ?? ''
    },
  )
  return known && expanded.length <= MAX_LENGTH ? expanded : null
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
