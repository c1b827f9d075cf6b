import * as ruby from '@ruby/prism/src/nodes.js'
import { call, isNew, operateAttribute, specification } from './calls.ts'
import { lookAt, lose } from './escapes.ts'
import { evaluate } from './expressions.ts'
import { notFollowed, type Scope, step } from './scope.ts'
import { isTruthy, list } from './values.ts'

/**
 * Follows statements in their order, filling the draft. Where a condition is not known, both ways are followed; what
 * could change the specification and is not followed makes what it could change undecided.
 * @throws TooLong
 */
export function follow(node: ruby.Node | null, scope: Scope): void {
  step(scope)
  if (node === null) return
  if (node instanceof ruby.StatementsNode) {
    for (const statement of node.body) follow(statement, scope)
  } else if (node instanceof ruby.ParenthesesNode) follow(node.body, scope)
  else if (node instanceof ruby.BeginNode) begun(node, scope)
  else if (node instanceof ruby.IfNode || node instanceof ruby.UnlessNode) branch(node, scope)
  else if (node instanceof ruby.CaseNode) cases(node, scope)
  else if (node instanceof ruby.LocalVariableWriteNode) assign(node.name, node.value, scope)
  else if (node instanceof ruby.ConstantWriteNode) scope.locals.set(node.name, evaluate(node.value, scope))
  else if (node instanceof ruby.LocalVariableOperatorWriteNode) operate(node, scope)
  else if (node instanceof ruby.CallOperatorWriteNode) operateAttribute(node, scope)
  else if (node instanceof ruby.CallNode) call(node, scope)
  else if (!DEFINES.some((kind) => node instanceof kind)) lose(node, scope)
}

/** What a file defines does nothing by itself. */
const DEFINES = [
  ruby.DefNode,
  ruby.ClassNode,
  ruby.ModuleNode,
  ruby.NilNode,
  ruby.StringNode,
  ruby.SymbolNode,
]

function begun(node: ruby.BeginNode, scope: Scope): void {
  if (node.rescueClause === null) follow(node.statements, scope)
  else scope.draft.maybe(() => inside(node.statements, scope))
  for (let clause = node.rescueClause; clause !== null; clause = clause.subsequent) {
    const { statements } = clause
    scope.draft.maybe(() => inside(statements, scope))
  }
  scope.draft.maybe(() => inside(node.elseClause?.statements ?? null, scope))
  follow(node.ensureClause?.statements ?? null, scope)
}

/** Statements of which it is not known whether they run: local variables that they set are not known afterwards. */
export function inside(node: ruby.Node | null, scope: Scope): void {
  if (node === null) return
  const locals = new Map(scope.locals)
  follow(node, { ...scope, locals })
  for (const [name, value] of locals) {
    if (scope.locals.get(name) !== value) scope.locals.set(name, notFollowed(node, scope))
  }
}

function branch(node: ruby.IfNode | ruby.UnlessNode, scope: Scope): void {
  const is = isTruthy(evaluate(node.predicate, scope))
  const other = node instanceof ruby.IfNode ? node.subsequent : node.elseClause
  const otherwise = other instanceof ruby.ElseNode ? other.statements : other
  if (is !== null) follow(is === node instanceof ruby.IfNode ? node.statements : otherwise, scope)
  else {
    lookAt(node.predicate, scope)
    scope.draft.maybe(() => {
      inside(node.statements, scope)
      inside(otherwise, scope)
    })
  }
}

function cases(node: ruby.CaseNode, scope: Scope): void {
  scope.draft.maybe(() => {
    for (const condition of node.conditions) {
      if (condition instanceof ruby.WhenNode) inside(condition.statements, scope)
      else lose(condition, scope)
    }
    inside(node.elseClause?.statements ?? null, scope)
  })
}

function assign(name: string, node: ruby.Node, scope: Scope): void {
  if (isNew(node)) {
    scope.locals.set(name, { kind: 'specification' })
    specification(node, scope)
    return
  }
  const value = evaluate(node, scope)
  scope.locals.set(name, value)
  if (value.kind === 'unknown') lookAt(node, scope)
}

function operate(node: ruby.LocalVariableOperatorWriteNode, scope: Scope): void {
  const [was, more] = [scope.locals.get(node.name), evaluate(node.value, scope)]
  const isList = node.binaryOperator === '+' && was?.kind === 'list' && more.kind === 'list'
  scope.locals.set(
    node.name,
    isList ? list([...was.items, ...more.items], was.atMost || more.atMost) : notFollowed(node, scope),
  )
}
