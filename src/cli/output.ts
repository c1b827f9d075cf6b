import { isOnRunner } from '../context/event.ts'
import type { Format } from './arguments.ts'

/**
 * Text for standard output. On a runner every line of a log is read for commands, so what could be taken for one
 * (`::error::` at a line's start, `##[…]` anywhere) is broken: by a zero-width space in text, by an escape in JSON.
 */
export function printable(
  text: string,
  env: Readonly<Record<string, string | undefined>>,
  format: Format = 'text',
): string {
  if (!isOnRunner(env)) return text
  if (format === 'json' || format === 'sarif') return text.replaceAll('##[', '#\\u0023[')
  return text.replaceAll(/^(\s*)::/gm, '$1\u200b::').replaceAll('##[', '##\u200b[')
}
