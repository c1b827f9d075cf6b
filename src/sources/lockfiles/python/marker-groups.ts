import type { LockedPackage } from '../model.ts'

type Answer = (quantity: 'extras' | 'dependency_groups', name: string) => boolean
type Condition = (answer: Answer) => boolean

const TOKEN = /\s*(?:(\()|(\))|('[^']*'|"[^"]*")|(===|==|~=|!=|<=|>=|<|>)|([A-Za-z_][A-Za-z0-9_.]*))/y

/**
 * Who needs a package of a pylock.toml by its marker: `extras` and `dependency_groups` are the sets that an install
 * asked for, and any other clause may hold somewhere.
 * Source: https://packaging.python.org/en/latest/specifications/dependency-specifiers/#environment-markers (PEP 751).
 * @param isDefault whether a dependency group is installed when nobody asks for any (`default-groups`)
 * @returns `runtime` for a marker that cannot be read: the widest answer
 */
export function scopeByMarker(
  marker: string | undefined,
  isDefault: (group: string) => boolean,
): LockedPackage['scope'] {
  const condition = marker === undefined ? null : parsed(marker)
  if (condition === null) return 'runtime'
  const plain: Answer = (quantity, name) => quantity === 'dependency_groups' && isDefault(name)
  if (condition(plain)) return 'runtime'
  return condition((quantity, name) => quantity === 'extras' || plain(quantity, name))
    ? 'optional'
    : 'development'
}

function parsed(marker: string): Condition | null {
  const tokens = tokensOf(marker)
  if (tokens === null) return null
  const parser = new Parser(tokens)
  const condition = parser.either()
  return condition !== null && parser.isDone() ? condition : null
}

function tokensOf(marker: string): readonly string[] | null {
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  const end = marker.trimEnd().length
  while (TOKEN.lastIndex < end) {
    const match = TOKEN.exec(marker)
    if (match === null) return null
    tokens.push(match[0].trim())
  }
  return tokens
}

const MAX_DEPTH = 100

class Parser {
  private readonly tokens: readonly string[]
  private at = 0
  private depth = 0

  constructor(tokens: readonly string[]) {
    this.tokens = tokens
  }

  isDone(): boolean {
    return this.at === this.tokens.length
  }

  either(): Condition | null {
    return this.chain('or', () => this.both())
  }

  private both(): Condition | null {
    return this.chain('and', () => this.clause())
  }

  private chain(word: 'or' | 'and', next: () => Condition | null): Condition | null {
    const parts: Condition[] = []
    do {
      const part = next()
      if (part === null) return null
      parts.push(part)
    } while (this.take(word))
    return word === 'or'
      ? (answer) => parts.some((part) => part(answer))
      : (answer) => parts.every((part) => part(answer))
  }

  private clause(): Condition | null {
    if (this.take('(')) {
      this.depth += 1
      if (this.depth > MAX_DEPTH) return null
      const inner = this.either()
      this.depth -= 1
      return inner !== null && this.take(')') ? inner : null
    }
    const left = this.tokens[this.at++]
    const isNegated = this.take('not')
    const operator = this.tokens[this.at++]
    const right = this.tokens[this.at++]
    if (left === undefined || operator === undefined || right === undefined) return null
    if (operator !== 'in') return isNegated || !/^[=~!<>]/.test(operator) ? null : () => true
    if (right !== 'extras' && right !== 'dependency_groups') return () => true
    const name = left.slice(1, -1)
    return (answer) => answer(right, name) !== isNegated
  }

  private take(token: string): boolean {
    if (this.tokens[this.at] !== token) return false
    this.at += 1
    return true
  }
}
