import { escapeTerminal } from '../evidence/escape/terminal.ts'
import type { Paint, Style } from './colour.ts'
import { displayWidth } from './width.ts'

/** A stretch of text in one style. */
interface Run {
  readonly text: string
  readonly code: boolean
}

/** What stands between two blanks; code and punctuation that touch are one word of several runs. */
type Word = readonly Run[]

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
    const size = word.reduce((sum, run) => sum + displayWidth(run.text), 0)
    if (used > 0 && used + 1 + size > width) {
      lines.push([])
      used = 0
    }
    lines.at(-1)!.push(word)
    used += (used > 0 ? 1 : 0) + size
  }
  return lines.map((words) =>
    joined(words)
      .map(({ text, code }) => paint(text, ...(code ? (['cyan'] as const) : styles)))
      .join(''),
  )
}

function wordsOf(message: string, colour: boolean): readonly Word[] {
  const words: Run[][] = []
  let touches = false
  for (const [index, part] of message.split(/(`[^`]+`)/g).entries()) {
    const code = index % 2 === 1
    for (const [position, text] of escapeTerminal(code && colour ? part.slice(1, -1) : part)
      .split(' ')
      .entries()) {
      if (position > 0) touches = false
      if (text === '') continue
      if (touches) words.at(-1)!.push({ text, code })
      else words.push([{ text, code }])
      touches = true
    }
  }
  return words
}

/** The words of a line with blanks between them, neighbours of one style as one run. */
function joined(words: readonly Word[]): readonly Run[] {
  const runs: Run[] = []
  const add = (text: string, code: boolean): void => {
    const last = runs.at(-1)
    if (last?.code === code) runs[runs.length - 1] = { text: last.text + text, code }
    else runs.push({ text, code })
  }
  for (const [index, word] of words.entries()) {
    // Between two words of code the blank is code as well.
    if (index > 0) add(' ', runs.at(-1)!.code && word[0]!.code)
    for (const { text, code } of word) add(text, code)
  }
  return runs
}
