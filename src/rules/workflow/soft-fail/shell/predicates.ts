import type { TestExpression } from 'unbash'
import { expand, type Substituted } from './expand.ts'
import type { State, Value } from './state.ts'

/** Whether a test holds: known, or unknown; and whether the answer tells how the followed command went. */
export interface Answer {
  readonly holds: boolean | null
  readonly telling: boolean
}

/** `[ … ]` and `test …`, from its arguments without the closing bracket. */
export function testArguments(args: readonly Value[], state: State): Answer {
  const telling = args.some((arg) => arg.telling)
  const texts = args.map(({ text }) => text)
  const at = (operator: string): number => texts.indexOf(operator)
  const split = at('-o') > 0 ? at('-o') : at('-a')
  if (split > 0 && args.length > 3) {
    const left = testArguments(args.slice(0, split), state)
    const right = testArguments(args.slice(split + 1), state)
    return texts[split] === '-o' ? either(left, right) : both(left, right)
  }
  if (texts[0] === '!') return negated(testArguments(args.slice(1), state))
  if (args.length === 0) return { holds: false, telling }
  if (args.length === 1) return { holds: texts[0] === null ? null : texts[0] !== '', telling }
  if (args.length === 2) return unaryTest(texts[0]!, args[1]!, state)
  if (args.length === 3) return binaryTest(texts[1] ?? '', args[0]!, args[2]!, false)
  return { holds: null, telling }
}

/** `[[ … ]]`. */
export function testExpression(test: TestExpression, state: State, substituted: Substituted): Answer {
  switch (test.type) {
    case 'TestUnary':
      return unaryTest(test.operator, expand(test.operand, state, substituted), state)
    case 'TestBinary': {
      const [left, right] = [test.left, test.right].map((word) => expand(word, state, substituted))
      return binaryTest(test.operator, left!, right!, true)
    }
    case 'TestGroup':
      return testExpression(test.expression, state, substituted)
    case 'TestNot': {
      const inner = testExpression(test.operand, state, substituted)
      return test.negations.length % 2 === 1 ? negated(inner) : inner
    }
    default: {
      const answers = test.operands.map((operand) => testExpression(operand, state, substituted))
      return answers.reduce(test.operator === '&&' ? both : either)
    }
  }
}

function unaryTest(operator: string, value: Value, state: State): Answer {
  const { text, telling } = value
  if (operator === '-n') return { holds: text === null ? null : text !== '', telling }
  if (operator === '-z') return { holds: text === null ? null : text === '', telling }
  if (['-f', '-e', '-s', '-r', '-a'].includes(operator) && text !== null) {
    const file = state.files.get(text)
    if (file === undefined) return { holds: null, telling }
    return operator === '-s'
      ? { holds: file.exists === false ? false : null, telling: file.telling }
      : { holds: file.exists, telling: file.telling }
  }
  return { holds: null, telling }
}

function binaryTest(operator: string, left: Value, right: Value, patterns: boolean): Answer {
  const telling = left.telling || right.telling
  if (left.text === null || right.text === null) return { holds: null, telling }
  const number = NUMERIC.get(operator)
  if (number !== undefined) {
    // Nothing is 0 to `[[ ]]`, and an error to `[ ]`, which ends with 2.
    if (!patterns && [left.text, right.text].some((text) => text.trim() === ''))
      return { holds: false, telling }
    if (![left.text, right.text].every((text) => /^\s*(?:-?\d+)?\s*$/.test(text)))
      return { holds: null, telling }
    return { holds: number(Number(left.text), Number(right.text)), telling }
  }
  if (operator !== '=' && operator !== '==' && operator !== '!=') return { holds: null, telling }
  if (patterns && /[*?[\\]/.test(right.text)) return { holds: null, telling }
  return { holds: (left.text === right.text) === (operator !== '!='), telling }
}

const NUMERIC = new Map<string, (a: number, b: number) => boolean>([
  ['-eq', (a, b) => a === b],
  ['-ne', (a, b) => a !== b],
  ['-lt', (a, b) => a < b],
  ['-le', (a, b) => a <= b],
  ['-gt', (a, b) => a > b],
  ['-ge', (a, b) => a >= b],
])

function negated({ holds, telling }: Answer): Answer {
  return { holds: holds === null ? null : !holds, telling }
}

function both(a: Answer, b: Answer): Answer {
  if (a.holds === false || b.holds === false) return { holds: false, telling: a.telling || b.telling }
  return { holds: a.holds === null || b.holds === null ? null : true, telling: a.telling || b.telling }
}

function either(a: Answer, b: Answer): Answer {
  return negated(both(negated(a), negated(b)))
}
