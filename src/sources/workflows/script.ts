import { type ParsedScript, parse } from 'unbash'
import type { Script, Shell, Text } from './model.ts'

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
  const ast = parse(source)
  const problem = ast.errors?.[0]
  return problem === undefined ? { ast, error: null } : { ast: null, error: problem.message }
}
