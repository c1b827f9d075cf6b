/** So many unchanged lines stand around a change. */
const CONTEXT = 3

/**
 * A unified diff for `git apply` and `patch`, of texts that differ within lines alone: none is added, none removed.
 * Line ends are kept, carriage returns included.
 * @param path relative to the repository's root
 * @throws Error when the texts have different numbers of lines
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  const old = linesOf(before)
  const now = linesOf(after)
  if (old.length !== now.length) throw new Error('a line was added or removed')
  const differing = old.flatMap((line, index) => (line === now[index] ? [] : [index]))
  if (differing.length === 0) return ''
  return [
    `--- ${headerPath(`a/${path}`)}\n+++ ${headerPath(`b/${path}`)}\n`,
    ...hunksOf(differing, old.length).map((hunk) => hunkText(hunk, old, now)),
  ].join('')
}

/** First and last line, from 0, the last one exclusive. */
type Hunk = readonly [number, number]

function hunksOf(differing: readonly number[], length: number): readonly Hunk[] {
  const hunks: [number, number][] = []
  for (const index of differing) {
    const from = Math.max(0, index - CONTEXT)
    const to = Math.min(length, index + CONTEXT + 1)
    const last = hunks.at(-1)
    if (last !== undefined && from <= last[1]) last[1] = to
    else hunks.push([from, to])
  }
  return hunks
}

function hunkText([from, to]: Hunk, old: readonly string[], now: readonly string[]): string {
  const range = `${from + 1},${to - from}`
  const parts = [`@@ -${range} +${range} @@\n`]
  for (let at = from; at < to; ) {
    if (old[at] === now[at]) {
      parts.push(marked(' ', old[at]!))
      at += 1
      continue
    }
    let end = at
    while (end < to && old[end] !== now[end]) end += 1
    parts.push(...old.slice(at, end).map((line) => marked('-', line)))
    parts.push(...now.slice(at, end).map((line) => marked('+', line)))
    at = end
  }
  return parts.join('')
}

function marked(mark: string, line: string): string {
  return line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`
}

/** Lines with their ends. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** Git quotes names that a line cannot hold as they are, and ends one with blanks by a tab. */
function headerPath(path: string): string {
  if (!/[\p{Cc}"\\]/u.test(path)) return path.includes(' ') ? `${path}\t` : path
  const escaped = path.replaceAll(/[\\"]/g, (character) => `\\${character}`)
  return `"${escaped.replaceAll(/\p{Cc}/gu, octal)}"`
}

function octal(character: string): string {
  return [...Buffer.from(character)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')
}
