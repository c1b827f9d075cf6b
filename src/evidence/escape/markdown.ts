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
  const escaped = visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('$', '&#36;')
    .replaceAll(/[\\`*_[\]|~]/g, '\\$&')
    .replaceAll(/(?<!&)#/g, `\\#${BREAK}`)
    // What would start a list, a rule or a heading where the text starts a line.
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)(?=[.)](?:\s|$))/, `$1${BREAK}`)
  return breakLinks(escaped)
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
    .map((part, index) => (index % 2 === 1 ? markdownCode(part.slice(1, -1)) : escapeMarkdown(part)))
    .join('')
}

/** Several lines, kept as they are, in a fence that nothing in them can close. */
export function markdownBlock(text: string): string {
  const lines = text.split('\n').map(visible)
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length))
  const fence = '`'.repeat(longest + 1)
  return [`${fence}text`, ...lines, fence].join('\n')
}

/**
 * Text of the repository within an HTML block (`<summary>`), where Markdown is not read and escapes would show:
 * entities alone.
 */
export function htmlText(text: string): string {
  return breakLinks(
    visible(text)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;'),
  ).replaceAll(/(?<!&)#/g, `#${BREAK}`)
}

/** A message of a rule within an HTML block: its `backticks` become code. */
export function htmlMessage(message: string): string {
  return message
    .split(/`([^`]+)`/g)
    .map((part, index) => (index % 2 === 1 ? `<code>${htmlText(part)}</code>` : htmlText(part)))
    .join('')
}

/** Mentions, references to issues, bare addresses and emoji codes, which GitHub finds in rendered text. */
function breakLinks(text: string): string {
  return text
    .replaceAll('@', `@${BREAK}`)
    .replaceAll(/GH-(?=\d)/gi, `GH${BREAK}-`)
    .replaceAll('://', `${BREAK}://`)
    .replaceAll(/www(?=\.)/gi, `$&${BREAK}`)
    .replaceAll(/:(?=[a-z0-9_+-]+:)/gi, `:${BREAK}`)
}
