import { visible } from './control.ts'

/**
 * Text of the repository, safe to print on a terminal: nothing in it moves the cursor, changes colours, sets the
 * window's title, reverses the reading order or starts a new line.
 */
export function escapeTerminal(text: string): string {
  return visible(text)
}
