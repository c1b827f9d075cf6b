/** What ends a comment, by the mark that begins it; `null` for the end of the line. */
export type CommentMarks = readonly (readonly [open: string, close: string | null])[]

export const SLASH_COMMENTS: CommentMarks = [
  ['//', null],
  ['/*', '*/'],
]
export const HASH_COMMENTS: CommentMarks = [['#', null]]

/**
 * The text with the content of comments blanked, so that offsets stay. Strings in `'` and `"` are kept, and what looks
 * like a comment in them is none. A string ends with its line at the latest, so that an apostrophe in a dialect's own
 * literal spoils one line and not the file.
 */
export function withoutComments(text: string, marks: CommentMarks): string {
  const parts: string[] = []
  let kept = 0
  let at = 0
  while (at < text.length) {
    const character = text[at]!
    if (character === '"' || character === "'") {
      at = endOfString(text, at)
      continue
    }
    const mark = marks.find(([open]) => text.startsWith(open, at))
    if (mark === undefined) {
      at += 1
      continue
    }
    const end = endOfComment(text, at, mark[1])
    parts.push(text.slice(kept, at), text.slice(at, end).replace(/[^\n]/g, ' '))
    kept = end
    at = end
  }
  return parts.join('') + text.slice(kept)
}

function endOfString(text: string, start: number): number {
  const quote = text[start]!
  let at = start + 1
  while (at < text.length && text[at] !== '\n') {
    if (text[at] === '\\') at += 2
    else if (text[at] === quote) return at + 1
    else at += 1
  }
  return Math.min(at, text.length)
}

function endOfComment(text: string, start: number, close: string | null): number {
  const end = text.indexOf(close ?? '\n', start + 1)
  return end === -1 ? text.length : end + (close?.length ?? 0)
}

/** The innermost block's words before `{` for every brace that encloses the offset, outermost first. */
export function blocksAround(text: string, offset: number): string[] {
  const open: string[] = []
  let line = 0
  for (let at = 0; at < offset; at += 1) {
    const character = text[at]!
    if (character === '"' || character === "'") {
      at = endOfString(text, at) - 1
    } else if (character === '{') open.push(text.slice(line, at).trim())
    else if (character === '}') open.pop()
    if (character === '\n' || character === ';' || character === '{' || character === '}') line = at + 1
  }
  return open
}
