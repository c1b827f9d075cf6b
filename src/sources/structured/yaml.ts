import { type Document, isAlias, isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml'
import { MAX_DEPTH, type StructuredDocument } from './document.ts'
import { type Positions, positions } from './position.ts'

/**
 * Parse a YAML file whose scalars are all wanted as they are written: `1.10` stays `1.10`, `true` stays `true`.
 * Aliases are refused, because what stands elsewhere would be shown here; so are keys that are written twice.
 * @param path named in errors and positions
 * @throws SourceInvalid with `line:column`
 */
export function parseYamlTexts(text: string, path: string): StructuredDocument {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  const where = positions(source, path)
  const document = parseDocument(source, { schema: 'failsafe', uniqueKeys: true, prettyErrors: false })
  const problem = document.errors[0] ?? document.warnings[0]
  if (problem !== undefined) {
    const tooDeep = problem.code === 'RESOURCE_EXHAUSTION'
    throw where.problem(
      problem.pos[0],
      tooDeep
        ? `is nested more than ${MAX_DEPTH} levels deep`
        : `is not valid YAML: ${problem.message.split('\n')[0]!}`,
    )
  }
  refuseAliases(document, where)
  return {
    value: plain(document.contents, where, 0),
    locate: (steps, part = 'value') => where.span(...rangeOf(document, steps, part)),
  }
}

function refuseAliases(document: Document.Parsed, where: Positions): void {
  visit(document, {
    Alias: (_, node) => {
      throw where.problem(node.range?.[0] ?? 0, 'uses a YAML alias; write the value out')
    },
  })
}

function plain(node: unknown, where: Positions, depth: number): unknown {
  if (depth > MAX_DEPTH) throw where.problem(0, `is nested more than ${MAX_DEPTH} levels deep`)
  if (isMap(node)) {
    const table = Object.create(null) as Record<string, unknown>
    for (const { key, value } of node.items) {
      if (!isScalar(key)) throw where.problem(0, 'has a key that is not a word')
      table[String(key.value)] = plain(value, where, depth + 1)
    }
    return table
  }
  if (isSeq(node)) return node.items.map((item) => plain(item, where, depth + 1))
  // failsafe: every scalar is text
  return isScalar<string>(node) ? (node.value ?? '') : ''
}

function rangeOf(
  document: Document.Parsed,
  steps: readonly (string | number)[],
  part: 'key' | 'value',
): readonly [number, number] {
  let node: unknown = document.contents
  let key: unknown = null
  for (const step of steps) {
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === step) : null
    const next = isPair(pair) ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined
    if (next === undefined) break
    key = isPair(pair) ? pair.key : null
    node = next
  }
  const wanted = part === 'key' && key !== null ? key : (node ?? key)
  if (!isNode(wanted) || isAlias(wanted) || wanted.range === null || wanted.range === undefined) return [0, 0]
  return [wanted.range[0], wanted.range[1]]
}
