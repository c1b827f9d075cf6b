import * as ruby from '@ruby/prism/src/nodes.js'
import { fieldNamed } from './draft.ts'
import { evaluate } from './expressions.ts'
import { argumentsIn, nodesOf } from './parse.ts'
import { notFollowed, type Scope, sourceOf, step } from './scope.ts'

/** Methods that put something into a list, and that take something out of it or order it. */
export const LISTS: ReadonlySet<string> = new Set(['<<', 'push', 'append', 'unshift', 'prepend', 'concat'])
export const THINS: ReadonlySet<string> = new Set([
  'delete',
  'delete_if',
  'reject!',
  'select!',
  'filter!',
  'keep_if',
  'pop',
  'shift',
  'clear',
  'uniq!',
  'sort!',
  'compact!',
  'flatten!',
])

/** Whether a call changes the list that it is called on. */
export function isChange(node: ruby.Node): node is ruby.CallNode {
  return (
    node instanceof ruby.CallNode &&
    (LISTS.has(node.name) || THINS.has(node.name) || node.name === '[]=' || /[^!]!$/.test(node.name))
  )
}

/** The attribute that `spec.files` names, or that `spec.files << x` gives back, to be changed in place. */
export function attributeOf(node: ruby.Node, scope: Scope): string | null {
  if (isChange(node) && node.receiver !== null) return attributeOf(node.receiver, scope)
  if (!(node instanceof ruby.CallNode) || node.receiver === null || argumentsIn(node).length > 0) return null
  const isOwn = evaluate(node.receiver, scope).kind === 'specification'
  return isOwn ? node.name : null
}

/** What is not followed: the specification in it may become anything, and so may the variables that it sets. */
export function lose(node: ruby.Node, scope: Scope): void {
  lookAt(node, scope)
  for (const one of nodesOf(node)) {
    if (SETS.some((kind) => one instanceof kind))
      scope.locals.set((one as ruby.LocalVariableWriteNode).name, notFollowed(one, scope))
  }
}

const SETS = [
  ruby.LocalVariableWriteNode,
  ruby.LocalVariableOrWriteNode,
  ruby.LocalVariableAndWriteNode,
  ruby.LocalVariableOperatorWriteNode,
  ruby.LocalVariableTargetNode,
]

/** Whether the specification goes where it is not followed: as an argument, or into a block that sets something of it. */
export function lookAt(node: ruby.Node, scope: Scope): void {
  const read = new Set<ruby.Node>()
  for (const one of nodesOf(node)) {
    step(scope)
    if (isChange(one) && one.receiver !== null) {
      const attribute = attributeOf(one.receiver, scope)
      const field = attribute === null ? null : fieldNamed(attribute)
      if (field !== null) scope.draft.taintField(field, sourceOf(node, scope))
      else if (attribute !== null) scope.draft.taint(sourceOf(node, scope))
    }
    if (one instanceof ruby.CallNode && one.receiver instanceof ruby.LocalVariableReadNode && isRead(one))
      read.add(one.receiver)
    const isOwn =
      one instanceof ruby.LocalVariableReadNode && scope.locals.get(one.name)?.kind === 'specification'
    if (isOwn && !read.has(one)) {
      scope.draft.taint(sourceOf(node, scope))
      return
    }
  }
}

/** `spec.name`, and nothing that changes it. */
function isRead(node: ruby.CallNode): boolean {
  return (
    argumentsIn(node).length === 0 &&
    node.block === null &&
    (fieldNamed(node.name) !== null || ['name', 'version', 'full_name'].includes(node.name))
  )
}
