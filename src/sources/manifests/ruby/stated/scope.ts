import type { Node } from '@ruby/prism/src/nodes.js'
import type { Draft } from './draft.ts'
import { unknown, type Value } from './values.ts'

/** What a gemspec can look at without being run: the commit's files around it. */
export interface Surroundings {
  /** The gemspec's own file name. */
  readonly self: string
  /** Its text, as bytes: the parser counts in them. */
  readonly bytes: Buffer
  /** The commit's files, relative to its folder. */
  readonly files: readonly string[]
  /** Contents of files that it names, by their paths. */
  readonly contents: ReadonlyMap<string, string>
  /** Constants with one literal value in the files that it requires. */
  readonly constants: ReadonlyMap<string, string>
}

/** What is known at one place of the file. */
export interface Scope {
  readonly around: Surroundings
  readonly draft: Draft
  readonly locals: Map<string, Value>
  readonly steps: { left: number }
}

/** A file that would take beyond all bounds to follow. */
export class TooLong extends Error {
  override readonly name = 'TooLong'
}

/** Counts one step. @throws TooLong */
export function step({ steps }: Scope): void {
  steps.left -= 1
  if (steps.left < 0) throw new TooLong()
}

/** The source of a node on one line, cut short. */
export function sourceOf({ location }: Node, { around }: Scope): string {
  const { startOffset, length } = location
  const source = around.bytes.toString('utf8', startOffset, startOffset + length)
  const line = source.replaceAll(/\s+/g, ' ').replaceAll('`', "'").trim()
  return line.length > 80 ? `${line.slice(0, 80)}…` : line
}

export function notFollowed(node: Node, scope: Scope): Value {
  return unknown(sourceOf(node, scope))
}
