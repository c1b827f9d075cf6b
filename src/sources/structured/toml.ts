import { parse, TomlError } from 'smol-toml'
import type { SourceInvalid } from '../../errors.ts'
import { MAX_DEPTH, type StructuredDocument } from './document.ts'
import { positions } from './position.ts'
import { type TomlNode, tomlTree } from './toml-tree.ts'

/**
 * Parse a TOML 1.0 file strictly: a key or table defined twice is refused, as the format demands.
 * A byte-order mark is tolerated. Integers beyond 2^53 become `bigint`, dates `TomlDate`.
 * @param path named in errors and positions
 * @throws SourceInvalid with `line:column`
 */
export function parseToml(text: string, path: string): StructuredDocument {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  const where = positions(source, path)
  const value = parsed(source, (offset, what) => where.problem(offset, what))
  let tree: TomlNode | undefined
  return {
    value,
    locate(steps, part = 'value') {
      tree ??= tomlTree(source)
      let node = tree
      for (const step of steps) {
        const child = node.children?.get(step)
        if (child === undefined) return where.span(...node.value)
        node = child
      }
      return where.span(...(part === 'key' && node.key !== null ? node.key : node.value))
    },
  }
}

function parsed(source: string, problem: (offset: number, what: string) => SourceInvalid): unknown {
  try {
    return parse(source, { integersAsBigInt: 'asNeeded', maxDepth: MAX_DEPTH })
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const what = error.message.split('\n')[0]!.replace(/^Invalid TOML document: /, '')
    throw problem(offsetOf(source, error.line, error.column), what)
  }
}

function offsetOf(source: string, line: number, column: number): number {
  let start = 0
  for (let left = line; left > 1; left -= 1) start = source.indexOf('\n', start) + 1
  return start + column - 1
}
