import type { Permissions } from './model.ts'
import { readEntries } from './step.ts'
import { field, invalidAt, isEmpty, type MapNode } from './yaml/node.ts'

/**
 * `permissions:` of a workflow or job; `null` when it is absent or empty, which leaves the repository's default.
 * @throws SourceInvalid for a word that GitHub does not know
 */
export function readPermissions(map: MapNode, what: string): Permissions | null {
  const node = field(map, 'permissions')
  if (isEmpty(node)) return null
  const { at } = node
  if (node.kind !== 'scalar') {
    const scopes = readEntries(node, `${what}'s \`permissions\``)
    return { at, kind: scopes.length === 0 ? 'none' : 'scopes', scopes }
  }
  const word = node.text.value
  if (word === 'read-all' || word === 'write-all') return { at, kind: word, scopes: [] }
  if (node.text.expressions.length > 0) return { at, kind: 'dynamic', scopes: [] }
  throw invalidAt(at, `${what}'s \`permissions\` is neither a mapping nor \`read-all\` or \`write-all\``)
}
