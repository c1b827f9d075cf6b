import { visible } from './control.ts'

/** A break that Markdown renders as nothing, and that shows in the source. */
const BREAK = '&#8203;'

/**
 * Text of the repository as Markdown that renders as exactly this text: no markup, no HTML, no link, no mention, no
 * reference, no emoji, no formula, no table cell, no second line. Safe in paragraphs, list items, headings and cells.
 * Mentions, references and bare addresses are found by GitHub after rendering, where escapes are already gone; a
 * zero-width space breaks them (as Renovate does in its pull requests).
 */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('$', '&#36;')
    .replaceAll(/[\\`*_{}[\]()|~!"']/g, '\\$&')
    .replaceAll(/^(\s*)([-+=]|\d+(?=[.)]))/g, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}${BREAK}` : `${space}\\${mark}`,
    )
    .replaceAll('@', `@${BREAK}`)
    .replaceAll(/(?<!&)#/g, `\\#${BREAK}`)
    .replaceAll(/\bGH-(?=\d)/gi, `GH${BREAK}-`)
    .replaceAll('://', `${BREAK}://`)
    .replaceAll(/\bwww(?=\.)/gi, `$&${BREAK}`)
    .replaceAll(/:(?=[a-z0-9_+-]*:)/gi, `:${BREAK}`)
}

/**
 * Text of the repository as inline code. Backticks where the text is plain, an HTML element where backticks, pipes or
 * backslashes would end or change the span.
 */
export function markdownCode(text: string): string {
  const shown = visible(text)
  if (shown.trim() === '') return '<code>&#32;</code>'
  if (/^[^\s`|\\&<>](?:[^`|\\]*[^\s`|\\])?$/.test(shown) && !shown.includes('$')) return `\`${shown}\``
  return `<code>${escapeMarkdown(text)}</code>`
}

/** A message of a rule: its `backticks` become code, all else is escaped. */
export function markdownMessage(message: string): string {
  return message
    .split(/(`[^`]+`)/g)
    .map((part, index) => (index % 2 === 1 ? markdownCode(part.slice(1, -1)) : escapeInner(part, index)))
    .join('')
}

function escapeInner(part: string, index: number): string {
  return index === 0 ? escapeMarkdown(part) : escapeMarkdown(part).replace(/^\\([-+=])/, '$1')
}

/** Several lines, kept as they are, in a fence that nothing in them can close. */
export function markdownBlock(text: string): string {
  const lines = text.split('\n').map(visible)
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length))
  const fence = '`'.repeat(longest + 1)
  return [`${fence}text`, ...lines, fence].join('\n')
}

/** Text for the inside of an HTML element within Markdown (`<summary>`), where Markdown is still read. */
export function markdownInHtml(text: string): string {
  return escapeMarkdown(text)
}
