import {
  isEqual,
  isTruthy,
  type ListValue,
  list,
  NIL,
  text,
  texts,
  textsOf,
  truth,
  unknown,
  type Value,
} from './values.ts'

/** A call of a method whose receiver and arguments are known as far as they can be. */
export interface MethodCall {
  readonly name: string
  readonly args: readonly Value[]
  /** What the block makes of one item; `null` where there is no block. */
  readonly block: ((item: Value) => Value) | null
  /** The source text, for what is not followed. */
  readonly source: string
}

/**
 * What the methods come to that gemspecs use on strings, lists and tables.
 * Source: https://docs.ruby-lang.org/en/master/ (String, Array, Enumerable).
 */
export function called(receiver: Value, call: MethodCall): Value {
  if (['freeze', 'dup', 'itself', 'clone', 'to_a'].includes(call.name) && call.args.length === 0)
    return receiver
  if (call.name === '==' || call.name === '!=') return equality(receiver, call)
  if (call.name === '!') {
    const is = isTruthy(receiver)
    return is === null ? receiver : truth(!is)
  }
  if (call.name === 'nil?' && receiver.kind !== 'unknown') return truth(receiver.kind === 'nil')
  switch (receiver.kind) {
    case 'text':
      return ofText(receiver.text, call) ?? unknown(call.source)
    case 'list':
      return ofList(receiver, call) ?? unknown(call.source)
    case 'table':
      return ofTable(receiver.entries, call) ?? unknown(call.source)
    case 'pattern':
      return matched(call.args[0], receiver, call.name) ?? unknown(call.source)
    case 'unknown':
      return receiver
    default:
      return unknown(call.source)
  }
}

function equality(receiver: Value, { name, args, source }: MethodCall): Value {
  const same = isEqual(receiver, args[0] ?? NIL)
  return same === null ? unknown(source) : truth(same === (name === '=='))
}

function ofText(is: string, { name, args }: MethodCall): Value | null {
  const [first] = args
  switch (name) {
    case 'to_s':
    case 'to_str':
    case 'to_sym':
    case 'b':
      return text(is)
    case 'strip':
      return text(is.trim())
    case 'chomp':
      return args.length === 0 ? text(is.replace(/\r?\n$/, '')) : null
    case 'downcase':
      return text(is.toLowerCase())
    case 'upcase':
      return text(is.toUpperCase())
    case '+':
      return first?.kind === 'text' ? text(is + first.text) : null
    case 'empty?':
      return truth(is === '')
    case 'start_with?':
    case 'end_with?': {
      const begins = name === 'start_with?'
      const tests = args.map((one) =>
        one.kind === 'text' ? (begins ? is.startsWith(one.text) : is.endsWith(one.text)) : null,
      )
      return tests.includes(true) ? truth(true) : tests.includes(null) ? null : truth(false)
    }
    case 'include?':
      return first?.kind === 'text' ? truth(is.includes(first.text)) : null
    case 'match?':
    case 'match':
    case '=~':
    case '!~':
    case '===':
      return first === undefined ? null : matched(text(is), first, name)
    case 'split':
    case 'lines':
    case 'readlines':
    case 'each_line':
      return pieces(is, name, first)
    case 'read':
      return text(is)
    default:
      return null
  }
}

/** `chomp: true`, which comes as a table, is what a split does anyway; without it the separators stay. */
function pieces(is: string, name: string, separator: Value | undefined): ListValue | null {
  if (name === 'split') {
    if (separator === undefined) return texts(is.split(/\s+/).filter((one) => one !== ''))
    if (separator.kind !== 'text' || separator.text === '' || separator.text === ' ') return null
    const found = is.split(separator.text)
    // Ruby leaves out what is empty at the end
    while (found.at(-1) === '') found.pop()
    return texts(found)
  }
  return separator?.kind === 'text' ? texts(is.split(separator.text).filter((one) => one !== '')) : null
}

function matched(subject: Value | undefined, pattern: Value, name: string): Value | null {
  if (subject?.kind !== 'text' || pattern.kind !== 'pattern') return null
  return truth(pattern.pattern.test(subject.text) === (name !== '!~'))
}

function ofList(is: ListValue, { name, args, block }: MethodCall): Value | null {
  const [first] = args
  const { items, atMost } = is
  switch (name) {
    case '+':
    case '|':
    case 'concat':
    case 'union':
      return args.every((one) => one.kind === 'list')
        ? list([...items, ...args.flatMap((one) => one.items)], atMost || args.some(isPartial))
        : null
    case '-':
    case 'difference':
      return without(is, args)
    case '&':
      return list(items, true)
    case '<<':
    case 'push':
    case 'append':
    case 'unshift':
    case 'prepend':
      return list([...items, ...args], atMost)
    case 'compact':
      return list(
        items.filter(({ kind }) => kind !== 'nil'),
        atMost,
      )
    case 'flatten':
      return list(
        items.flatMap((one) => (one.kind === 'list' ? one.items : [one])),
        atMost || items.some(isPartial),
      )
    case 'uniq':
    case 'sort':
    case 'reverse':
    case 'sort_by':
      return is
    case 'reject':
    case 'delete_if':
      return block === null ? null : kept(is, block, false)
    case 'select':
    case 'filter':
    case 'keep_if':
      return block === null ? null : kept(is, block, true)
    case 'grep':
    case 'grep_v':
      return grepped(is, first, name === 'grep', block)
    case 'map':
    case 'collect':
    case 'flat_map':
      return block === null ? null : mapped(is, block, name === 'flat_map')
    case 'include?': {
      const found = items.map((one) => isEqual(one, first ?? NIL))
      if (found.includes(true)) return atMost ? null : truth(true)
      return found.includes(null) ? null : truth(false)
    }
    case 'empty?':
      return items.length === 0 ? truth(true) : atMost ? null : truth(false)
    case 'first':
      return args.length === 0 && !atMost ? (items[0] ?? NIL) : null
    case 'last':
      return args.length === 0 && !atMost ? (items.at(-1) ?? NIL) : null
    case 'join': {
      const words = textsOf(is)
      if (words === null || atMost || (first !== undefined && first.kind !== 'text')) return null
      return text(words.join(first === undefined ? '' : first.text))
    }
    default:
      return null
  }
}

function isPartial(value: Value): boolean {
  return value.kind === 'list' && value.atMost
}

function without({ items, atMost }: ListValue, args: readonly Value[]): Value {
  const gone = args.flatMap((one) => (one.kind === 'list' && !one.atMost ? one.items : []))
  const left = items.filter((item) => !gone.some((one) => isEqual(one, item) === true))
  const isKnown = args.every((one) => one.kind === 'list' && !one.atMost && textsOf(one) !== null)
  return list(left, atMost || !isKnown)
}

/** What a filter is not followed about may be there or not. */
function kept({ items, atMost }: ListValue, block: (item: Value) => Value, wanted: boolean): ListValue {
  let isPartly = atMost
  const left = items.filter((item) => {
    const is = isTruthy(block(item))
    if (is === null) isPartly = true
    return is === null || is === wanted
  })
  return list(left, isPartly)
}

function grepped(
  is: ListValue,
  pattern: Value | undefined,
  wanted: boolean,
  block: ((item: Value) => Value) | null,
): Value {
  const test = (item: Value): Value =>
    pattern === undefined ? NIL : (matched(item, pattern, '=~') ?? unknown(''))
  const found = kept(is, test, wanted)
  return block === null ? found : mapped(found, block, false)
}

function mapped({ items, atMost }: ListValue, block: (item: Value) => Value, flat: boolean): ListValue {
  const made = items.map(block)
  if (!flat) return list(made, atMost)
  return list(
    made.flatMap((one) => (one.kind === 'list' ? one.items : [one])),
    atMost || made.some(isPartial),
  )
}

function ofTable(entries: readonly (readonly [string, Value])[], { name, args }: MethodCall): Value | null {
  const [first] = args
  if (name === 'keys') return texts(entries.map(([key]) => key))
  if (name === 'values') return list(entries.map(([, value]) => value))
  if (name === 'merge' && first?.kind === 'table')
    return { kind: 'table', entries: [...entries, ...first.entries] }
  if ((name === '[]' || name === 'fetch') && first?.kind === 'text') {
    return entries.findLast(([key]) => key === first.text)?.[1] ?? (name === '[]' ? NIL : null)
  }
  return null
}
