import { escapeTerminal } from '../evidence/escape/terminal.ts'
import type { Paint, Style } from './colour.ts'
import { displayWidth } from './width.ts'

interface Word {
  readonly text: string
  readonly code: boolean
}

/**
 * A rule's message as lines of at most `width` columns; a longer word stands on a line of its own.
 * Its `backticks` become coloured code where there are colours, and stay backticks where there are none.
 * @param message may hold text of the repository; everything a terminal would obey is written out
 */
export function messageLines(
  message: string,
  width: number,
  paint: Paint,
  styles: readonly Style[] = [],
): readonly string[] {
  const lines: Word[][] = [[]]
  let used = 0
  for (const word of wordsOf(message, paint('x', 'bold') !== 'x')) {
    const size = displayWidth(word.text)
    if (used > 0 && used + 1 + size > width) {
      lines.push([])
      used = 0
    }
    lines.at(-1)!.push(word)
    used += (used > 0 ? 1 : 0) + size
  }
  return lines.map((words) =>
    words.map(({ text, code }) => paint(text, ...(code ? (['cyan'] as const) : styles))).join(' '),
  )
}

/** Words with their neighbours: punctuation that touches code stays with it. */
function wordsOf(message: string, colour: boolean): readonly Word[] {
  const words: Word[] = []
  let touches = false
  for (const [index, run] of message.split(/(`[^`]+`)/g).entries()) {
    const code = index % 2 === 1
    const text = escapeTerminal(code && colour ? run.slice(1, -1) : run)
    if (text === '') continue
    for (const [position, part] of text.split(' ').entries()) {
      if (position > 0) touches = false
      if (part === '') continue
      const last = words.at(-1)
      // Without colours a word may join both kinds; with colours joined words are painted as code.
      if (touches && last !== undefined) {
        words[words.length - 1] = { text: last.text + part, code: last.code || code }
      } else words.push({ text: part, code })
      touches = true
    }
    if (text.endsWith(' ')) touches = false
  }
  return words
}
