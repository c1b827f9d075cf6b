import * as ruby from '@ruby/prism/src/nodes.js'
import { argumentsIn } from '../stated/parse.ts'

/** What can stand in a Gemfile without being computed. */
export type Literal =
  /** A string or a symbol: Bundler takes either. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Literal[] }
  | { readonly kind: 'other' }

/** What a call is given. */
export interface Arguments {
  readonly positional: readonly Literal[]
  readonly options: ReadonlyMap<string, Literal>
  /** The first argument as it stands in the file; the call itself where it has none. */
  readonly first: ruby.Node
}

const OTHER: Literal = { kind: 'other' }
const HERE: Literal = { kind: 'text', text: '.' }

/** @returns `null` where arguments are spread, so that nothing is known of what they are */
export function argumentsOf(node: ruby.CallNode, locals: ReadonlyMap<string, Literal>): Arguments | null {
  const given = argumentsIn(node)
  const positional: Literal[] = []
  const options = new Map<string, Literal>()
  for (const argument of given) {
    if (argument instanceof ruby.SplatNode) return null
    if (argument instanceof ruby.KeywordHashNode || argument instanceof ruby.HashNode) {
      for (const element of argument.elements) {
        const key = element instanceof ruby.AssocNode ? literalOf(element.key, locals) : OTHER
        if (!(element instanceof ruby.AssocNode) || key.kind !== 'text') return null
        options.set(key.text, literalOf(element.value, locals))
      }
    } else positional.push(literalOf(argument, locals))
  }
  return { positional, options, first: given[0] ?? node }
}

/** A literal, or a local variable that was set to one. */
export function literalOf(node: ruby.Node | null, locals: ReadonlyMap<string, Literal>): Literal {
  if (node instanceof ruby.StringNode || node instanceof ruby.SymbolNode)
    return { kind: 'text', text: node.unescaped.value }
  if (node instanceof ruby.ArrayNode)
    return { kind: 'list', items: node.elements.map((element) => literalOf(element, locals)) }
  if (node instanceof ruby.LocalVariableReadNode) return locals.get(node.name) ?? OTHER
  return node instanceof ruby.CallNode ? called(node, locals) : OTHER
}

/** `"x".freeze`, and paths: `File.join(__dir__, "x")`, relative to the folder of the file that they stand in. */
function called(node: ruby.CallNode, locals: ReadonlyMap<string, Literal>): Literal {
  const { receiver, name } = node
  if (name === 'freeze') return literalOf(receiver, locals)
  if (receiver === null) return name === '__dir__' ? HERE : OTHER
  if (!(receiver instanceof ruby.ConstantReadNode) || receiver.name !== 'File') return OTHER
  const given = argumentsIn(node)
  if (name === 'dirname') return given[0] instanceof ruby.SourceFileNode ? HERE : OTHER
  const texts = textsOf({ kind: 'list', items: given.map((argument) => literalOf(argument, locals)) })
  if (texts === null || texts.length === 0) return OTHER
  if (name === 'join') return { kind: 'text', text: texts.join('/') }
  return name === 'expand_path' ? { kind: 'text', text: texts.toReversed().join('/') } : OTHER
}

/** The path that is asked for in `File.exist?("x")`; `null` for any other condition. */
export function pathAskedFor(node: ruby.Node, locals: ReadonlyMap<string, Literal>): string | null {
  if (!(node instanceof ruby.CallNode) || !/^(?:exists?|file)\?$/.test(node.name)) return null
  if (!(node.receiver instanceof ruby.ConstantReadNode) || node.receiver.name !== 'File') return null
  const path = literalOf(argumentsIn(node)[0] ?? null, locals)
  return path.kind === 'text' ? path.text : null
}

/** The texts of one, or of a list of them; `null` for anything else. */
export function textsOf(literal: Literal | undefined): readonly string[] | null {
  if (literal?.kind === 'text') return [literal.text]
  if (literal?.kind !== 'list') return null
  const texts = literal.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))
  return texts.length === literal.items.length ? texts : null
}
