import { SourceInvalid } from '../../../errors.ts'
import type { Location } from '../../../location.ts'
import type { Entry, Text } from '../model.ts'

/** A YAML file as GitHub sees it: aliases resolved, keys unique, positions kept. */
export type Node = ScalarNode | MapNode | ListNode

export interface ScalarNode {
  readonly kind: 'scalar'
  readonly at: Location
  readonly text: Text
}

export interface EmptyNode extends ScalarNode {
  readonly text: Text & { readonly type: 'null' }
}

export interface MapNode {
  readonly kind: 'map'
  readonly at: Location
  readonly entries: readonly Entry<Node>[]
}

export interface ListNode {
  readonly kind: 'list'
  readonly at: Location
  readonly items: readonly Node[]
}

/** The error for something at a place of a file; its message begins `path:line: `. */
export function invalidAt(at: Location, problem: string): SourceInvalid {
  return new SourceInvalid(`${at.path}:${at.startLine}`, problem)
}

/** A value that is absent or written without content (`key:`). */
export function isEmpty(node: Node | undefined): node is undefined | EmptyNode {
  return node === undefined || (node.kind === 'scalar' && node.text.type === 'null')
}

/** @throws SourceInvalid when the node is anything but a mapping with plain keys */
export function mapping(node: Node, what: string): MapNode {
  if (node.kind !== 'map')
    throw invalidAt(node.at, `${what} is ${kindOf(node)} where GitHub expects a mapping`)
  const computed = node.entries.find((entry) => entry.key.value.includes('${{'))
  if (computed !== undefined) {
    throw invalidAt(computed.key.at, `${what} has a key that is an expression; what it holds cannot be known`)
  }
  return node
}

/** @throws SourceInvalid when the node is anything but a list */
export function list(node: Node, what: string): ListNode {
  if (node.kind !== 'list') throw invalidAt(node.at, `${what} is ${kindOf(node)} where GitHub expects a list`)
  return node
}

/** @throws SourceInvalid when the node is a mapping or a list */
export function scalar(node: Node, what: string): Text {
  if (node.kind !== 'scalar')
    throw invalidAt(node.at, `${what} is ${kindOf(node)} where GitHub expects a single value`)
  return node.text
}

/** The value under a key of a mapping. */
export function field(map: MapNode, name: string): Node | undefined {
  return map.entries.find((entry) => entry.key.value === name)?.value
}

/** The single value under a key; `null` when the key is absent or empty. */
export function scalarField(map: MapNode, name: string, what: string): Text | null {
  const node = field(map, name)
  return isEmpty(node) ? null : scalar(node, `${what}'s \`${name}\``)
}

function kindOf(node: Node): string {
  if (node.kind === 'scalar') return node.text.type === 'null' ? 'empty' : 'a single value'
  return node.kind === 'map' ? 'a mapping' : 'a list'
}
