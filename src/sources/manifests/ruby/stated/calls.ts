import * as ruby from '@ruby/prism/src/nodes.js'
import { fieldNamed } from './draft.ts'
import { attributeOf, isChange, LISTS, lookAt, lose, THINS } from './escapes.ts'
import { constantName, evaluate, items, parameterNames } from './expressions.ts'
import { argumentsIn } from './parse.ts'
import { notFollowed, type Scope, sourceOf } from './scope.ts'
import { follow, inside } from './statements.ts'
import { list, type Value } from './values.ts'

/** A call whose result nobody takes: what it does to the specification, or to a variable. */
export function call(node: ruby.CallNode, scope: Scope): void {
  const { receiver, name } = node
  if (isNew(node)) {
    specification(node, scope)
    return
  }
  if (receiver === null) {
    bare(node, scope)
    return
  }
  const owner = evaluate(receiver, scope)
  if (owner.kind === 'specification') {
    method(node, scope)
    return
  }
  const field = attributeOf(receiver, scope)
  if (field !== null) {
    // `spec.files << a << b`: the inner one first
    if (isChange(receiver)) call(receiver, scope)
    change(node, field, scope)
    return
  }
  if (name === 'each' || name === 'each_pair') {
    each(node, owner, scope)
    return
  }
  // `dependencies << "x"` on a local variable
  if (
    receiver instanceof ruby.LocalVariableReadNode &&
    (LISTS.has(name) || name.endsWith('!') || name === '[]=')
  ) {
    const value = evaluate(node, scope)
    const isAdded = LISTS.has(name) && value.kind === 'list' && !scope.draft.isMaybe
    scope.locals.set(receiver.name, isAdded ? value : notFollowed(node, scope))
    if (!isAdded) lookAt(node, scope)
    return
  }
  lookAt(node, scope)
}

function change(node: ruby.CallNode, attribute: string, scope: Scope): void {
  const { draft } = scope
  const field = fieldNamed(attribute)
  const args = argumentsIn(node)
  if (field === null) {
    if (/^(?:runtime_)?dependencies$/.test(attribute)) draft.taintDependencies(sourceOf(node, scope))
    lookAt(node, scope)
  } else if (LISTS.has(node.name)) {
    const added = items(args, scope)
    const more =
      node.name === 'concat' && added.kind === 'list'
        ? list(added.items.flatMap(spread), added.atMost)
        : added
    // with extensions `require_paths` gives a copy, and the list stays as it is
    if (field === 'require_paths') draft.maybe(() => draft.add(field, more))
    else draft.add(field, more)
  } else if (THINS.has(node.name)) draft.thin(field)
  else if (node.name === '[]=' && field === 'metadata') draft.add(field, list([items(args, scope)]))
  else if (node.name.endsWith('!') || node.name === '[]=') draft.taintField(field, sourceOf(node, scope))
  else each(node, evaluate(node.receiver, scope), scope)
}

function spread(value: Value): readonly Value[] {
  return value.kind === 'list' ? value.items : [value]
}

const DEPENDS: Readonly<Record<string, 'runtime' | 'development'>> = {
  add_dependency: 'runtime',
  add_runtime_dependency: 'runtime',
  add_development_dependency: 'development',
}

/** A call on the specification itself. */
function method(node: ruby.CallNode, scope: Scope): void {
  const { draft } = scope
  const scopeOf = DEPENDS[node.name]
  const args = argumentsIn(node)
  if (scopeOf !== undefined) {
    const given = items(args, scope)
    const isWhole = given.kind === 'list' && !given.atMost
    const [name, ...requirement] = isWhole ? given.items : []
    draft.depend(name ?? notFollowed(node, scope), requirement, scopeOf, sourceOf(node, scope))
    return
  }
  if (node.isAttributeWrite()) {
    const attribute = node.name.slice(0, -1)
    const field = fieldNamed(attribute)
    const value = evaluate(args[0] ?? null, scope)
    if (field !== null) draft.set(field, value)
    else if (attribute === 'version' || attribute === 'name') draft.other.set(attribute, value)
    else if (attribute === 'dependencies') draft.taintDependencies(sourceOf(node, scope))
    else if (value.kind === 'specification') draft.taint(sourceOf(node, scope))
    return
  }
  const reads =
    ['name', 'version', 'respond_to?', 'full_name', 'to_s'].includes(node.name) ||
    fieldNamed(node.name) !== null
  if (!reads) draft.taint(sourceOf(node, scope))
}

/** Calls that only say something, load files or look for them. */
const HARMLESS: ReadonlySet<string> = new Set([
  'require',
  'require_relative',
  'load',
  'puts',
  'p',
  'warn',
  'raise',
  'abort',
  'fail',
])

function bare(node: ruby.CallNode, scope: Scope): void {
  if (/^(?:instance_|class_)?eval$|^(?:public_)?send$|^binding$/.test(node.name))
    scope.draft.taint(sourceOf(node, scope))
  else if (!HARMLESS.has(node.name)) lookAt(node, scope)
}

/** A loop over a list that is known is followed item by item; over any other, its block may run or not. */
function each(node: ruby.CallNode, over: Value, scope: Scope): void {
  const { block } = node
  const names = block instanceof ruby.BlockNode ? parameterNames(block) : null
  if (!(block instanceof ruby.BlockNode) || names === null || !/^each(?:_pair)?$/.test(node.name)) {
    lookAt(node, scope)
    return
  }
  const known =
    over.kind === 'list'
      ? over.items
      : over.kind === 'table'
        ? over.entries.map(([key, value]) => list([{ kind: 'text', text: key }, value]))
        : null
  const run = (item: Value): void => {
    const values = names.length === 1 ? [item] : item.kind === 'list' ? item.items : [item]
    for (const [index, name] of names.entries())
      scope.locals.set(name, values[index] ?? notFollowed(node, scope))
    if (known === null || (over.kind === 'list' && over.atMost))
      scope.draft.maybe(() => inside(block.body, scope))
    else follow(block.body, scope)
  }
  for (const item of known ?? [notFollowed(node, scope)]) run(item)
}

/** `spec.files += […]`. */
export function operateAttribute(node: ruby.CallOperatorWriteNode, scope: Scope): void {
  const receiver = node.receiver === null ? null : evaluate(node.receiver, scope)
  if (receiver?.kind !== 'specification') {
    lose(node, scope)
    return
  }
  const field = fieldNamed(node.readName)
  if (field === null) return
  const value = evaluate(node.value, scope)
  // with extensions `require_paths` has the folder of what they compile in front
  if (field === 'require_paths') scope.draft.taintField(field, sourceOf(node, scope))
  else if (node.binaryOperator === '+' || node.binaryOperator === '|') scope.draft.add(field, value)
  else if (node.binaryOperator === '-') scope.draft.thin(field)
  else scope.draft.taintField(field, sourceOf(node, scope))
}

/** Whether this makes a specification. */
export function isNew(node: ruby.Node | null): node is ruby.CallNode {
  return (
    node instanceof ruby.CallNode &&
    node.name === 'new' &&
    constantName(node.receiver) === 'Gem::Specification'
  )
}

/** `Gem::Specification.new 'name', version do |spec| … end`. */
export function specification(node: ruby.CallNode, scope: Scope): void {
  const { block } = node
  const [, version] = argumentsIn(node)
  if (version !== undefined) scope.draft.other.set('version', evaluate(version, scope))
  if (block === null) return
  const names = block instanceof ruby.BlockNode ? parameterNames(block) : null
  if (!(block instanceof ruby.BlockNode) || names?.length !== 1) {
    scope.draft.taint(sourceOf(node, scope))
    return
  }
  // a block sees the variables around it, and what it sets of them stays
  scope.locals.set(names[0]!, { kind: 'specification' })
  follow(block.body, scope)
}
