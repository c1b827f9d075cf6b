import type { CST } from 'yaml'
import type { Location } from '../../../location.ts'
import type { Comment } from '../model.ts'

/**
 * Every comment of a file, in order, and how deep its collections nest.
 * Walks with a stack of its own: a hostile file must not exhaust ours.
 */
export function commentsOf(
  tokens: readonly CST.Token[],
  text: string,
  locate: (from: number, to: number) => Location,
): { comments: readonly Comment[]; depth: number } {
  const found: CST.SourceToken[] = []
  let deepest = 0
  const pending: Nested[] = tokens.map((token) => ({ token, depth: 0 }))
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    deepest = Math.max(deepest, next.depth)
    visit(next, found, pending)
  }
  found.sort((a, b) => a.offset - b.offset)
  const comments = found.map(({ offset, source }) => ({
    text: source.replace(/^#+/, '').trim(),
    at: locate(offset, offset + source.length),
    trailing: /\S/.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)),
  }))
  return { comments, depth: deepest }
}

interface Nested {
  readonly token: CST.Token
  readonly depth: number
}

function visit({ token, depth }: Nested, found: CST.SourceToken[], pending: Nested[]): void {
  if (token.type === 'comment') found.push(token)
  if ('start' in token) collect(token.start, found)
  if ('end' in token) collect(token.end, found)
  if ('props' in token) collect(token.props, found)
  if ('value' in token && token.value !== undefined) pending.push({ token: token.value, depth })
  if (!('items' in token)) return
  for (const item of token.items) {
    collect(item.start, found)
    if (item.key != null) pending.push({ token: item.key, depth: depth + 1 })
    collect(item.sep, found)
    if (item.value !== undefined) pending.push({ token: item.value, depth: depth + 1 })
  }
}

function collect(tokens: unknown, found: CST.SourceToken[]): void {
  // A flow collection starts with a single token where a document starts with a list of them.
  if (!Array.isArray(tokens)) return
  for (const token of tokens as readonly CST.Token[]) if (token.type === 'comment') found.push(token)
}
