import type { ArithmeticExpression, DoubleQuotedChild, Word, WordPart } from 'unbash'
import { type State, UNKNOWN, type Value } from './state.ts'

/** Values of the command substitutions in a word, found by running them first. */
export type Substituted = ReadonlyMap<object, Value>

const NOTHING: Substituted = new Map()

/** What a word stands for in this situation. */
export function expand(word: Word | undefined, state: State, substituted: Substituted = NOTHING): Value {
  if (word === undefined) return { text: '', telling: false }
  if (word.parts === undefined) return { text: word.value, telling: false }
  return concatenated(word.parts.map((part) => expandPart(part, state, substituted)))
}

/** The fixed text of a word; `null` where any part is expanded. */
export function literal(word: Word | undefined): string | null {
  if (word === undefined) return null
  if (word.parts === undefined) return word.value
  const texts = word.parts.map((part) => {
    if (part.type === 'Literal' || part.type === 'SingleQuoted' || part.type === 'AnsiCQuoted')
      return part.value
    if (part.type === 'Glob') return part.text
    if (part.type === 'DoubleQuoted')
      return part.parts.every((child) => child.type === 'Literal')
        ? part.parts.map((c) => (c.type === 'Literal' ? c.value : '')).join('')
        : null
    return null
  })
  return texts.includes(null) ? null : texts.join('')
}

/** A word's text with `\u0000` in place of what is expanded, for recognising `"$DIR"/run-tests.sh`. */
export function outline(word: Word): string {
  if (word.parts === undefined) return word.value
  const outlineOf = (part: WordPart | DoubleQuotedChild): string => {
    if (part.type === 'Literal' || part.type === 'SingleQuoted' || part.type === 'AnsiCQuoted')
      return part.value
    if (part.type === 'DoubleQuoted') return part.parts.map(outlineOf).join('')
    return part.type === 'Glob' || part.type === 'BraceExpansion' ? part.text : '\0'
  }
  // `${{ … }}` parses as an unknown expansion followed by a lone brace.
  return word.parts.map(outlineOf).join('').replaceAll('\0}', '\0')
}

function concatenated(values: readonly Value[]): Value {
  return {
    text: values.some(({ text }) => text === null) ? null : values.map(({ text }) => text).join(''),
    telling: values.some(({ telling }) => telling),
  }
}

function expandPart(part: WordPart | DoubleQuotedChild, state: State, substituted: Substituted): Value {
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      return { text: part.value, telling: false }
    case 'Glob':
      return { text: part.text, telling: false }
    case 'DoubleQuoted':
    case 'LocaleString':
      return concatenated(part.parts.map((child) => expandPart(child, state, substituted)))
    case 'SimpleExpansion':
      return variable(part.text.slice(1), state)
    case 'ParameterExpansion':
      return expandParameter(part, state)
    case 'CommandExpansion':
    case 'ProcessSubstitution':
      return substituted.get(part) ?? UNKNOWN
    case 'ArithmeticExpansion': {
      const { number, telling } = calculate(part.expression, state)
      return { text: number === null ? null : String(number), telling }
    }
    default:
      return UNKNOWN
  }
}

/** Where the number of an array's elements is kept; no variable can be called so. */
export function countOf(array: string): string {
  return `#${array}`
}

function expandParameter(part: Extract<WordPart, { type: 'ParameterExpansion' }>, state: State): Value {
  if (part.parameter === 'PIPESTATUS') return pipeStatus(part.index?.text, state)
  const elements = /^\$\{#(\w+)\[[@*]\]\}$/.exec(part.text)?.[1]
  if (elements !== undefined) return state.vars.get(countOf(elements)) ?? UNKNOWN
  const value = variable(part.parameter, state)
  if (part.prefix !== undefined || part.index !== undefined) return { text: null, telling: value.telling }
  if (part.operation === undefined) return value
  if (part.operation.type !== 'Default') return { text: null, telling: value.telling }
  const operand = expand(part.operation.operand, state)
  if (value.text === null) return { text: null, telling: value.telling || operand.telling }
  const { operator } = part.operation
  if (operator === '+' || operator === ':+') return value.text === '' && operator === ':+' ? value : operand
  return value.text === '' && operator.startsWith(':') ? operand : value
}

function pipeStatus(index: string | undefined, state: State): Value {
  if (index === '@' || index === '*') return { text: state.pipeStatus.join(' '), telling: false }
  const status = state.pipeStatus[Number(index ?? 0)]
  return status === undefined ? UNKNOWN : { text: String(status), telling: false }
}

function variable(name: string, state: State): Value {
  if (name === '?') return { text: String(state.status), telling: false }
  if (name === 'PIPESTATUS') return pipeStatus(undefined, state)
  return state.vars.get(name) ?? UNKNOWN
}

export interface Calculated {
  readonly number: number | null
  readonly telling: boolean
  /** Assignments that the calculation makes. */
  readonly sets: readonly (readonly [string, number | null])[]
}

/** Shell arithmetic as far as its variables are known. */
export function calculate(expression: ArithmeticExpression | undefined, state: State): Calculated {
  if (expression === undefined) return { number: null, telling: false, sets: [] }
  switch (expression.type) {
    case 'ArithmeticGroup':
      return calculate(expression.expression, state)
    case 'ArithmeticWord':
      return operand(expression.value, state)
    case 'ArithmeticUnary': {
      const inner = calculate(expression.operand, state)
      const step = expression.operator === '++' ? 1 : expression.operator === '--' ? -1 : null
      if (step !== null && expression.operand.type === 'ArithmeticWord') {
        const after = inner.number === null ? null : inner.number + step
        return {
          number: expression.prefix ? after : inner.number,
          telling: inner.telling,
          sets: [...inner.sets, [expression.operand.value, after]],
        }
      }
      return { ...inner, number: unary(expression.operator, inner.number) }
    }
    case 'ArithmeticBinary': {
      const right = calculate(expression.right, state)
      const left = calculate(expression.left, state)
      const sets = [...left.sets, ...right.sets]
      const telling = left.telling || right.telling
      const assignment = /^([-+*/%|&^]?)=$/.exec(expression.operator)
      if (assignment !== null && expression.left.type === 'ArithmeticWord') {
        const result = assignment[1] === '' ? right.number : binary(assignment[1]!, left.number, right.number)
        return { number: result, telling, sets: [...sets, [expression.left.value, result]] }
      }
      return { number: binary(expression.operator, left.number, right.number), telling, sets }
    }
    case 'ArithmeticTernary': {
      const test = calculate(expression.test, state)
      return { number: null, telling: test.telling, sets: test.sets }
    }
    default:
      return { number: null, telling: false, sets: [] }
  }
}

function operand(text: string, state: State): Calculated {
  if (/^\d+$/.test(text)) return { number: Number(text), telling: false, sets: [] }
  const elements = /^\$\{#(\w+)\[[@*]\]\}$/.exec(text)?.[1]
  const name = elements === undefined ? /^\$?\{?([A-Za-z_]\w*|\?)\}?$/.exec(text)?.[1] : countOf(elements)
  if (name === undefined) {
    const named = [...text.matchAll(/[A-Za-z_]\w*/g)].map(([found]) => variable(found, state))
    return { number: null, telling: named.some(({ telling }) => telling), sets: [] }
  }
  const value = variable(name, state)
  const number =
    value.text === '' ? 0 : value.text !== null && /^-?\d+$/.test(value.text) ? Number(value.text) : null
  return { number, telling: value.telling, sets: [] }
}

function unary(operator: string, value: number | null): number | null {
  if (value === null) return null
  return operator === '!' ? Number(value === 0) : operator === '-' ? -value : operator === '+' ? value : null
}

function binary(operator: string, a: number | null, b: number | null): number | null {
  if (operator === '&&' && (a === 0 || b === 0)) return 0
  if (operator === '||' && ((a !== null && a !== 0) || (b !== null && b !== 0))) return 1
  if (a === null || b === null) return null
  const compute = ARITHMETIC.get(operator)
  return compute === undefined ? null : compute(a, b)
}

const ARITHMETIC = new Map<string, (a: number, b: number) => number>([
  ['+', (a, b) => a + b],
  ['-', (a, b) => a - b],
  ['*', (a, b) => a * b],
  ['/', (a, b) => (b === 0 ? 0 : Math.trunc(a / b))],
  ['%', (a, b) => (b === 0 ? 0 : a % b)],
  ['|', (a, b) => a | b],
  ['&', (a, b) => a & b],
  ['^', (a, b) => a ^ b],
  ['==', (a, b) => Number(a === b)],
  ['!=', (a, b) => Number(a !== b)],
  ['<', (a, b) => Number(a < b)],
  ['<=', (a, b) => Number(a <= b)],
  ['>', (a, b) => Number(a > b)],
  ['>=', (a, b) => Number(a >= b)],
  ['&&', (a, b) => Number(a !== 0 && b !== 0)],
  ['||', (a, b) => Number(a !== 0 || b !== 0)],
])
