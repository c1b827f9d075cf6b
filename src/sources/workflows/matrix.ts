import type { Entry, Matrix, Text } from './model.ts'
import { field, invalidAt, isEmpty, type MapNode, mapping, type Node } from './yaml/node.ts'

/** `strategy.matrix` of a job; `null` when there is none. */
export function readMatrix(job: MapNode, what: string): Matrix | null {
  const strategy = field(job, 'strategy')
  if (isEmpty(strategy)) return null
  if (isExpression(strategy)) return unknownMatrix(strategy)
  const node = field(mapping(strategy, `${what}'s \`strategy\``), 'matrix')
  if (isEmpty(node)) return null
  if (isExpression(node)) return unknownMatrix(node)
  if (node.kind !== 'map')
    throw invalidAt(node.at, `${what}'s \`matrix\` is neither a mapping nor an expression`)
  const axes = node.entries.filter(({ key }) => key.value !== 'include' && key.value !== 'exclude')
  const include = combinations(field(node, 'include'), `${what}'s \`matrix.include\``)
  const exclude = combinations(field(node, 'exclude'), `${what}'s \`matrix.exclude\``)
  const computed = node.entries.some(({ key }) => key.value.includes('${{'))
  return {
    at: node.at,
    dynamic: include === null || exclude === null || computed,
    keys: [
      ...new Set([
        ...axes.map(({ key }) => key.value),
        ...(include ?? []).flat().map(({ key }) => key.value),
      ]),
    ],
    axes: axes.map(({ key, value }) => ({
      key,
      values: axisValues(value, what),
      members: axisMembers(value),
    })),
    include: include ?? [],
    exclude: exclude ?? [],
  }
}

function isExpression(node: Node): boolean {
  return node.kind === 'scalar' && node.text.expressions.length > 0
}

function unknownMatrix(node: Node): Matrix {
  return { at: node.at, dynamic: true, keys: [], axes: [], include: [], exclude: [] }
}

/** The values of an axis where all are single values; `null` where they are computed or structured. */
function axisValues(node: Node, what: string): readonly Text[] | null {
  if (isExpression(node)) return null
  if (node.kind !== 'list') throw invalidAt(node.at, `an axis of ${what}'s \`matrix\` is not a list`)
  const values = node.items.map((item) => (item.kind === 'scalar' ? item.text : null))
  return values.every((value) => value !== null) ? values : null
}

function axisMembers(node: Node): readonly (readonly Entry[])[] | null {
  if (node.kind !== 'list') return null
  const members = node.items.map((item) => (item.kind === 'map' ? scalarEntries(item) : null))
  return members.every((entries) => entries !== null) ? members : null
}

function scalarEntries({ entries }: MapNode): readonly Entry[] {
  return entries.map(({ key, value }) => ({ key, value: value.kind === 'scalar' ? value.text : key }))
}

/** `include` or `exclude`; `null` where it is computed. A structured value shows as the text of its key alone. */
function combinations(node: Node | undefined, what: string): readonly (readonly Entry[])[] | null {
  if (isEmpty(node)) return []
  if (isExpression(node)) return null
  if (node.kind !== 'list') throw invalidAt(node.at, `${what} is not a list`)
  if (node.items.some(isExpression)) return null
  return node.items.map((item) => scalarEntries(mapping(item, what)))
}
