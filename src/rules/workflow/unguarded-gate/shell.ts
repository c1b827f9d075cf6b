import {
  type CompoundList,
  type PipelineNode,
  parse,
  type Statement,
  type TestExpression,
  type Word,
} from 'unbash'

/** How a script ends: `undefined` where only running it can tell. */
export type Ending = 'passes' | 'fails' | undefined

/** A command's status, or the end of the script; `undefined` where it is not known. */
type Status = 0 | 1 | 'exit 0' | 'exit 1' | undefined

/**
 * Runs a script that only compares words, prints and exits, as gates do. Whatever else it does makes the answer unknown.
 * @param source the script with its expressions already pasted in
 * @param variables what its environment holds; `null` for a value that is not known
 */
export function endingOf(source: string, variables: ReadonlyMap<string, string | null>): Ending {
  const script = parse(source)
  if (script.errors !== undefined && script.errors.length > 0) return undefined
  const status = new Run(new Map(variables)).list(script.commands)
  if (status === undefined) return undefined
  return status === 'exit 1' || status === 1 ? 'fails' : 'passes'
}

const QUIET = new Set(['echo', 'printf', ':', 'true', 'set', 'shopt', 'sleep', 'date'])

class Run {
  private readonly variables: Map<string, string | null>

  constructor(variables: Map<string, string | null>) {
    this.variables = variables
  }

  /** Under `errexit`, as every default shell of GitHub runs. */
  list(statements: readonly Statement[]): Status {
    let status: Status = 0
    let open = false
    for (const { command } of statements) {
      status = this.node(command)
      if (status === 'exit 1' || status === 'exit 0') return open ? undefined : status
      if (status === undefined) open = true
      // A test that is false before `&&` does not end the script.
      else if (status === 1 && command.type !== 'AndOr') return open ? undefined : 'exit 1'
    }
    return open ? undefined : status
  }

  private node(node: PipelineNode | Statement['command']): Status {
    switch (node.type) {
      case 'AndOr': {
        let status: Status = this.node(node.commands[0]!)
        for (const [index, operator] of node.operators.entries()) {
          if (typeof status === 'string' || status === undefined) return status
          if ((status === 0) === (operator === '&&')) {
            status = this.node(node.commands[index + 1]!)
            // The last command of the list fails the script; the ones before it do not.
            if (status === 1 && index === node.operators.length - 1) return 'exit 1'
          }
        }
        return status
      }
      case 'Pipeline': {
        if (node.commands.length !== 1) return undefined
        const inner = this.node(node.commands[0]!)
        const negated = node.prefixes.some((prefix) => prefix.type === 'Negation')
        return negated && typeof inner === 'number' ? ((1 - inner) as 0 | 1) : inner
      }
      case 'If':
        return this.branches([node, ...node.elif], node.else)
      case 'TestCommand':
        return asStatus(this.test(node.expression))
      case 'BraceGroup':
        return this.list(node.body.commands)
      case 'Redirected':
        return this.node(node.command)
      case 'For':
        return this.loop(node.name.value, node.wordlist ?? [], node.body)
      case 'Case':
        return this.choose(node.word, node.items)
      case 'Command':
        return this.command(node.name, node.args, node.prefix)
      default:
        return undefined
    }
  }

  private branches(
    branches: readonly { clause: CompoundList; then: CompoundList }[],
    otherwise: CompoundList | undefined,
  ): Status {
    for (const { clause, then } of branches) {
      const held = this.condition(clause)
      if (held === undefined) return undefined
      if (held) return this.list(then.commands)
    }
    return otherwise === undefined ? 0 : this.list(otherwise.commands)
  }

  private condition(clause: CompoundList): boolean | undefined {
    const [only, ...more] = clause.commands
    if (only === undefined || more.length > 0) return undefined
    const { command } = only
    if (command.type !== 'AndOr') return asTruth(this.node(command))
    let held = asTruth(this.node(command.commands[0]!))
    for (const [index, operator] of command.operators.entries()) {
      if (held === undefined) return undefined
      if (held === (operator === '&&')) held = asTruth(this.node(command.commands[index + 1]!))
    }
    return held
  }

  private loop(name: string, words: readonly Word[], body: CompoundList): Status {
    for (const word of words) {
      const value = this.value(word)
      if (value === undefined) return undefined
      for (const one of /["']/.test(word.text) ? [value] : value.split(/\s+/).filter((part) => part !== '')) {
        this.variables.set(name, one)
        const status = this.list(body.commands)
        if (status === undefined || typeof status === 'string') return status
      }
    }
    return 0
  }

  private choose(word: Word, items: readonly { pattern: readonly Word[]; body: CompoundList }[]): Status {
    const value = this.value(word)
    if (value === undefined) return undefined
    for (const { pattern, body } of items) {
      const fits = pattern.map(({ value: one }) =>
        /[*?[\]$]/.test(one) ? (one === '*' ? true : undefined) : one === value,
      )
      if (fits.includes(true)) return this.list(body.commands)
      if (fits.includes(undefined)) return undefined
    }
    return 0
  }

  private command(
    name: Word | undefined,
    args: readonly { readonly type: string; readonly value?: unknown }[],
    prefix: readonly { readonly type: string }[],
  ): Status {
    if (name === undefined) {
      for (const part of prefix) {
        const { name: variable, value } = part as { name?: string; value?: Word }
        if (variable !== undefined)
          this.variables.set(variable, value === undefined ? '' : (this.value(value) ?? null))
      }
      return 0
    }
    const words = args.filter((word): word is Word => word.type === 'Word')
    if (name.value === 'exit') return this.exit(words[0])
    if (name.value === 'false') return 1
    if (QUIET.has(name.value)) return 0
    if (name.value === '[' || name.value === 'test') return asStatus(this.bracket(words))
    return undefined
  }

  private exit(code: Word | undefined): Status {
    if (code === undefined) return undefined
    const value = this.value(code)
    if (value === undefined) return undefined
    return value === '0' ? 'exit 0' : 'exit 1'
  }

  private bracket(words: readonly Word[]): boolean | undefined {
    const values = words.filter(({ text }) => text !== ']').map((word) => this.value(word))
    if (values.includes(undefined)) return undefined
    const [first, operator, second] = values
    if (values.length === 2 && first === '-z') return operator === ''
    if (values.length === 2 && first === '-n') return operator !== ''
    if (values.length === 4 && first === '!') return not(compare(operator!, second!, values[3]!))
    if (values.length === 3) return compare(first!, operator!, second!)
    // `[ a = b -o c = d ]`
    if (values.length === 7) {
      const sides = [compare(first!, operator!, second!), compare(values[4]!, values[5]!, values[6]!)]
      if (sides.includes(undefined)) return undefined
      return values[3] === '-o'
        ? sides.includes(true)
        : values[3] === '-a'
          ? !sides.includes(false)
          : undefined
    }
    return undefined
  }

  private test(expression: TestExpression): boolean | undefined {
    switch (expression.type) {
      case 'TestGroup':
        return this.test(expression.expression)
      case 'TestNot': {
        const inner = this.test(expression.operand)
        return inner === undefined || expression.negations.length % 2 === 0 ? inner : !inner
      }
      case 'TestLogical': {
        const sides = expression.operands.map((operand) => this.test(operand))
        const decisive = expression.operator === '||'
        if (sides.includes(decisive)) return decisive
        return sides.includes(undefined) ? undefined : !decisive
      }
      case 'TestUnary': {
        const value = this.value(expression.operand)
        if (value === undefined) return undefined
        return expression.operator === '-z'
          ? value === ''
          : expression.operator === '-n'
            ? value !== ''
            : undefined
      }
      case 'TestBinary': {
        const [left, right] = [this.value(expression.left), this.value(expression.right)]
        if (left === undefined || right === undefined) return undefined
        const around = /^\*([\w-]+)\*$/.exec(right)?.[1]
        if (around !== undefined && expression.operator !== '=~') {
          return left.includes(around) === (expression.operator !== '!=')
        }
        if (expression.operator === '=~' && /^[\w|^$()-]+$/.test(right)) return new RegExp(right).test(left)
        return /[*?[]/.test(right) ? undefined : compare(left, expression.operator, right)
      }
    }
  }

  /** A word's value with its variables filled in; `undefined` where anything in it is not known. */
  private value(word: Word): string | undefined {
    // An array, `x=(a b)`, is no word.
    if (typeof word.value !== 'string') return undefined
    let known = true
    const filled = word.value.replaceAll(/\$\{?([A-Za-z_]\w*)\}?/g, (_, name: string) => {
      const value = this.variables.get(name)
      if (value === undefined || value === null) known = false
      return value ?? ''
    })
    return known && !/[$`]|\0/.test(filled) ? filled : undefined
  }
}

function compare(left: string, operator: string, right: string): boolean | undefined {
  if (operator === '=' || operator === '==') return left === right
  return operator === '!=' ? left !== right : undefined
}

function not(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value
}

function asStatus(held: boolean | undefined): Status {
  return held === undefined ? undefined : held ? 0 : 1
}

function asTruth(status: Status): boolean | undefined {
  return typeof status === 'number' ? status === 0 : undefined
}
