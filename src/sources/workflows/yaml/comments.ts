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
  const found: { offset: number; source: string }[] = []
  let deepest = 0
  const pending: { value: unknown; depth: number }[] = [{ value: tokens, depth: 0 }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, depth } = next
    if (Array.isArray(value)) {
      for (const item of value) pending.push({ value: item, depth })
      continue
    }
    if (value === null || typeof value !== 'object') continue
    const token = value as Record<string, unknown>
    if (token.type === 'comment') {
      found.push({ offset: token.offset as number, source: token.source as string })
      continue
    }
    const inner = Array.isArray(token.items) ? depth + 1 : depth
    deepest = Math.max(deepest, inner)
    for (const name of ['start', 'sep', 'key', 'value', 'items', 'props', 'end'] as const) {
      const child = token[name]
      if (typeof child === 'object' && child !== null) pending.push({ value: child, depth: inner })
    }
  }
  found.sort((a, b) => a.offset - b.offset)
  const comments = found.map(({ offset, source }) => ({
    text: source.replace(/^#+/, '').trim(),
    at: locate(offset, offset + source.length),
    trailing: /\S/.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)),
  }))
  return { comments, depth: deepest }
}
