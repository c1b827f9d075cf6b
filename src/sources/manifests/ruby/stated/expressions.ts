import * as ruby from '@ruby/prism/src/nodes.js'
import { constantCall } from './constants.ts'
import { fieldNamed } from './draft.ts'
import { called } from './methods.ts'
import { argumentsIn } from './parse.ts'
import { HERE, listedByGit } from './paths.ts'
import { patternOf } from './pattern.ts'
import { notFollowed, type Scope, sourceOf, step } from './scope.ts'
import { isTruthy, list, NIL, text, truth, unknown, type Value } from './values.ts'

/**
 * What an expression comes to, nothing run: literals, local variables, constants of files that are required, and the
 * methods that gemspecs use on them. All else is unknown, and says what it is.
 * @throws TooLong
 */
export function evaluate(node: ruby.Node | null, scope: Scope): Value {
  step(scope)
  if (node === null || node instanceof ruby.NilNode) return NIL
  if (node instanceof ruby.StringNode || node instanceof ruby.SymbolNode)
    return node.unescaped.validEncoding ? text(node.unescaped.value) : notFollowed(node, scope)
  if (node instanceof ruby.TrueNode) return truth(true)
  if (node instanceof ruby.FalseNode) return truth(false)
  if (node instanceof ruby.IntegerNode) return text(String(node.value))
  if (node instanceof ruby.SourceFileNode) return text(`${HERE}/${scope.around.self}`)
  if (node instanceof ruby.InterpolatedStringNode || node instanceof ruby.InterpolatedSymbolNode)
    return interpolated(node, node.parts, scope)
  if (node instanceof ruby.ArrayNode) return items(node.elements, scope)
  if (node instanceof ruby.HashNode || node instanceof ruby.KeywordHashNode) return table(node, scope)
  if (node instanceof ruby.RegularExpressionNode) {
    const pattern = patternOf(node.unescaped.value, node.isIgnoreCase(), node.isMultiLine())
    return pattern === null || node.isExtended() ? notFollowed(node, scope) : { kind: 'pattern', pattern }
  }
  if (node instanceof ruby.XStringNode)
    return fromGit(node.unescaped.value.trim().split(/\s+/), scope) ?? notFollowed(node, scope)
  if (node instanceof ruby.LocalVariableReadNode)
    return scope.locals.get(node.name) ?? notFollowed(node, scope)
  if (node instanceof ruby.GlobalVariableReadNode)
    return node.name === '$/' || node.name === '$RS' ? text('\n') : notFollowed(node, scope)
  if (node instanceof ruby.ConstantReadNode || node instanceof ruby.ConstantPathNode)
    return constant(node, scope)
  if (node instanceof ruby.ParenthesesNode || node instanceof ruby.StatementsNode) return last(node, scope)
  if (node instanceof ruby.EmbeddedStatementsNode)
    return node.statements === null ? text('') : last(node.statements, scope)
  if (node instanceof ruby.IfNode || node instanceof ruby.UnlessNode) return either(node, scope)
  if (node instanceof ruby.AndNode || node instanceof ruby.OrNode) return junction(node, scope)
  if (node instanceof ruby.CallNode) return call(node, scope)
  return notFollowed(node, scope)
}

function interpolated(node: ruby.Node, parts: readonly ruby.Node[], scope: Scope): Value {
  let found = ''
  for (const part of parts) {
    const value = evaluate(part, scope)
    const word = value.kind === 'list' && value.items.length === 1 && !value.atMost ? value.items[0]! : value
    if (word.kind !== 'text') return notFollowed(node, scope)
    found += word.text
  }
  return text(found)
}

/** With each `*list` spread. */
export function items(elements: readonly ruby.Node[], scope: Scope): Value {
  let isPartly = false
  const found = elements.flatMap((element): readonly Value[] => {
    if (!(element instanceof ruby.SplatNode)) return [evaluate(element, scope)]
    const value = evaluate(element.expression, scope)
    if (value.kind !== 'list') return [value.kind === 'text' ? value : notFollowed(element, scope)]
    isPartly ||= value.atMost
    return value.items
  })
  return list(found, isPartly)
}

function table(node: ruby.HashNode | ruby.KeywordHashNode, scope: Scope): Value {
  const entries: (readonly [string, Value])[] = []
  for (const element of node.elements) {
    const key = element instanceof ruby.AssocNode ? evaluate(element.key, scope) : null
    if (!(element instanceof ruby.AssocNode) || key?.kind !== 'text') return notFollowed(node, scope)
    entries.push([key.text, evaluate(element.value, scope)])
  }
  return { kind: 'table', entries }
}

/** `Rack::VERSION` as it is written; `null` below what is computed. */
export function constantName(node: ruby.Node | null): string | null {
  if (node instanceof ruby.ConstantReadNode) return node.name
  if (!(node instanceof ruby.ConstantPathNode) || node.name === null) return null
  if (node.parent === null) return node.name
  const parent = constantName(node.parent)
  return parent === null ? null : `${parent}::${node.name}`
}

function constant(node: ruby.ConstantReadNode | ruby.ConstantPathNode, scope: Scope): Value {
  const name = constantName(node)
  if (name === null) return notFollowed(node, scope)
  if (name === 'Gem::Platform::RUBY') return text('ruby')
  if (name.startsWith('File::FNM_')) return text(name)
  const own = scope.locals.get(name)
  if (own !== undefined) return own
  const value = scope.around.constants.get(name)
  return value === undefined ? notFollowed(node, scope) : text(value)
}

function last(node: ruby.ParenthesesNode | ruby.StatementsNode, scope: Scope): Value {
  const body = node instanceof ruby.StatementsNode ? node : node.body
  if (!(body instanceof ruby.StatementsNode)) return body === null ? NIL : evaluate(body, scope)
  return body.body.length === 1 ? evaluate(body.body[0]!, scope) : notFollowed(node, scope)
}

function either(node: ruby.IfNode | ruby.UnlessNode, scope: Scope): Value {
  const is = isTruthy(evaluate(node.predicate, scope))
  const other = node instanceof ruby.IfNode ? node.subsequent : node.elseClause
  if (is === null) return notFollowed(node, scope)
  if (is === node instanceof ruby.IfNode) return node.statements === null ? NIL : last(node.statements, scope)
  if (other instanceof ruby.ElseNode) return other.statements === null ? NIL : last(other.statements, scope)
  return other === null ? NIL : evaluate(other, scope)
}

function junction(node: ruby.AndNode | ruby.OrNode, scope: Scope): Value {
  const [left, right] = [evaluate(node.left, scope), evaluate(node.right, scope)]
  const stops = node instanceof ruby.OrNode
  const is = isTruthy(left)
  if (is !== null) return is === stops ? left : right
  // whatever the left side is, the right one decides
  return isTruthy(right) === stops && right.kind === 'truth' ? right : notFollowed(node, scope)
}

function call(node: ruby.CallNode, scope: Scope): Value {
  const { name, receiver } = node
  if (receiver === null) {
    if (name === '__dir__') return text(HERE)
    return name === 'String' || name === 'Array'
      ? evaluate(argumentsIn(node)[0] ?? null, scope)
      : notFollowed(node, scope)
  }
  const args = argumentsOf(node, scope)
  if (args === null) return notFollowed(node, scope)
  const owner = constantName(receiver)
  const source = sourceOf(node, scope)
  if (owner !== null && !scope.locals.has(owner) && !scope.around.constants.has(owner)) {
    const found = constantCall(owner, name, args, scope)
    // a block is given the text, or runs in the folder
    if (node.block === null || found === null) return found ?? unknown(source)
    return blockOf(node, scope)?.(found) ?? unknown(source)
  }
  const value = evaluate(receiver, scope)
  if (value.kind === 'specification') return attribute(name, args, scope) ?? unknown(source)
  if (name === '[]' && value.kind === 'list') return unknown(source)
  const block = node.block === null ? null : blockOf(node, scope)
  if (node.block !== null && block === null) {
    // a filter that is not followed leaves what was there, or less
    const isFilter = ['reject', 'select', 'filter'].includes(name) && value.kind === 'list'
    return isFilter ? list(value.items, true) : unknown(source)
  }
  return called(value, { name, args, block, source })
}

/** @returns `null` where the number of arguments is not known */
function argumentsOf(node: ruby.CallNode, scope: Scope): readonly Value[] | null {
  const value = items(argumentsIn(node), scope)
  return value.kind === 'list' && !value.atMost ? value.items : null
}

/** What is read of the specification itself. */
function attribute(name: string, args: readonly Value[], { draft }: Scope): Value | null {
  if (name === 'respond_to?') {
    const asked = args[0]?.kind === 'text' ? args[0].text.replace(/=$/, '') : null
    return asked !== null && KNOWN.has(asked) ? truth(true) : null
  }
  if (args.length > 0) return null
  const field = fieldNamed(name)
  if (field === null) return draft.other.get(name) ?? null
  const value = draft.read(field)
  return value?.kind === 'list' && SINGLE.has(name) && value.items.length === 1 ? value.items[0]! : value
}

const SINGLE: ReadonlySet<string> = new Set([
  'description',
  'summary',
  'homepage',
  'bindir',
  'platform',
  'author',
  'license',
])
/** Every RubyGems since 2013 has them. */
const KNOWN: ReadonlySet<string> = new Set([
  'metadata',
  'required_ruby_version',
  'required_rubygems_version',
  'specification_version',
  'add_runtime_dependency',
  'add_development_dependency',
  'licenses',
  'cert_chain',
  'signing_key',
])

/**
 * A block, or `&:method`, as what it makes of one item; only blocks of one expression are followed.
 * @returns `null` for any other
 */
export function blockOf(node: ruby.CallNode, scope: Scope): ((item: Value) => Value) | null {
  const { block } = node
  if (block instanceof ruby.BlockArgumentNode) {
    const method = block.expression
    if (!(method instanceof ruby.SymbolNode)) return null
    const name = method.unescaped.value
    return (item) => called(item, { name, args: [], block: null, source: sourceOf(node, scope) })
  }
  if (!(block instanceof ruby.BlockNode) || block.body === null) return null
  const names = parameterNames(block)
  if (names === null || names.length > 1) return null
  const { body } = block
  return (item) => {
    const locals = new Map(scope.locals)
    if (names[0] !== undefined) locals.set(names[0], item)
    return evaluate(body, { ...scope, locals })
  }
}

/** The names of a block's parameters, none where there are none; `null` for any but plain ones. */
export function parameterNames({ parameters }: ruby.BlockNode): string[] | null {
  if (parameters === null) return []
  if (!(parameters instanceof ruby.BlockParametersNode)) return null
  const inside = parameters.parameters
  if (inside === null) return []
  if (inside.optionals.length + inside.posts.length + inside.keywords.length > 0 || inside.rest !== null)
    return null
  const names = inside.requireds.flatMap((one) =>
    one instanceof ruby.RequiredParameterNode ? [one.name] : [],
  )
  return names.length === inside.requireds.length ? names : null
}

/** The output of `git ls-files`. */
export function fromGit(words: readonly string[], { around }: Scope): Value | null {
  const listed = listedByGit(words, around.files)
  return listed === null ? null : text(listed.paths.map((path) => path + listed.end).join(''))
}
