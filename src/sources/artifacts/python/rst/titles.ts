import type { Document } from './document.ts'
import { blankAfter } from './indentation.ts'
import { readInline } from './inline.ts'

export const ADORNMENT = /^([!-/:-@[-`{-~])\1*$/

/** A title between two lines, or a transition; `null` for punctuation that is neither. */
export function overlined(
  lines: readonly string[],
  at: number,
  document: Document,
  titles: boolean,
): number | null {
  const [line, title, under] = [lines[at]!, lines[at + 1], lines[at + 2]]
  if (title === undefined || title === '') {
    if (line.length < 4) return null
    let next = at + 1
    while (next < lines.length && lines[next] === '') next += 1
    if (titles && next === lines.length) document.trouble('a transition at the end of the document', line)
    return at + 1
  }
  if (line.length < 4) return null
  if (under === undefined || !ADORNMENT.test(under) || under !== line) {
    document.trouble('a title with an overline and no underline like it', title)
    return blankAfter(lines, at)
  }
  if (!titles) document.trouble('a section title where none may stand', title)
  else {
    if (columns(title.trimEnd()) > line.length)
      document.trouble('a title that is longer than its overline', title)
    document.title(title.trim(), `${line[0]}${line[0]}`)
  }
  readInline(title.trim(), document)
  return at + 3
}

/** Wide letters take two columns. */
export function columns(text: string): number {
  let width = 0
  for (const letter of text)
    width += /\p{M}|\u200b/u.test(letter)
      ? 0
      : /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u.test(
            letter,
          )
        ? 2
        : 1
  return width
}
