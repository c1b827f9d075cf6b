import { type ParsedScript, parse } from 'unbash'
import type { Script, Shell, Text } from './model.ts'

/** The largest script that is parsed; GitHub takes no larger workflow, and real script files are a hundredth. */
const MAX_CHARACTERS = 1024 * 1024

/**
 * A script with its tree. A POSIX script that does not parse keeps `error`: rules that read trees answer `unverified`
 * for it, the rest of the file stands. A script for an unknown shell is read as POSIX where it parses.
 */
export function readScript(text: Text, shell: Shell): Script {
  if (shell.name !== 'bash' && shell.name !== 'sh' && shell.name !== 'unknown') {
    return { text, shell, ast: null, error: null }
  }
  const { ast, error } = parseShell(text)
  return { text, shell, ast, error }
}

function parseShell(text: Text): { ast: ParsedScript | null; error: string | null } {
  const written = attempt(text.value)
  if (written.error === null || text.expressions.length === 0) return written
  // An expression may hold quotes and braces that mean nothing to the shell: a word of the same length stands in.
  let masked = text.value
  for (const { start, end } of text.expressions) {
    masked = masked.slice(0, start) + '_'.repeat(end - start) + masked.slice(end)
  }
  return attempt(masked)
}

function attempt(source: string): { ast: ParsedScript | null; error: string | null } {
  if (source.length > MAX_CHARACTERS) return { ast: null, error: 'the script is larger than 1 MiB' }
  const parsed = parsedOrTooDeep(source)
  if (parsed === null) return { ast: null, error: 'the script nests too deeply' }
  const problem = parsed.errors?.[0]
  return problem === undefined ? { ast: parsed, error: null } : { ast: null, error: problem.message }
}

/** The parser descends once a level; a script made to exhaust it is no script that anybody wrote. */
function parsedOrTooDeep(source: string): ParsedScript | null {
  try {
    return parse(source)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
