import type { Entry, Script } from '../../../sources/workflows/model.ts'
import { commandsOf } from './commands.ts'

/** Names with the one plain text that each has. */
export type PlainValues = ReadonlyMap<string, string>

/**
 * What the variables of a script hold, as far as it is written out: `env:` entries and assignments of the script.
 * One that is set twice to different texts, or by a command, is left out.
 * @param env the variables that the script is given, the nearest last
 */
export function plainValues(script: Script, env: readonly Entry[]): PlainValues {
  const known = read.get(script)
  if (known !== undefined && known.env === env) return known.values
  const values = valuesOf(script, env)
  read.set(script, { env, values })
  return values
}

/** A rule asks for the same script and variables once a command; a release script has thousands of them. */
const read = new WeakMap<Script, { readonly env: readonly Entry[]; readonly values: PlainValues }>()

function valuesOf(script: Script, env: readonly Entry[]): PlainValues {
  const values = new Map<string, string>()
  for (const { key, value } of env) values.set(key.value, withValues(value.value, values))
  const own = new Map<string, string | null>()
  const inForce = new Map(values)
  for (const { name, text } of assignments(script)) {
    const value = withValues(text, inForce)
    const told = own.has(name) && own.get(name) !== value ? null : value
    own.set(name, told)
    if (told !== null) inForce.set(name, told)
    else if (values.has(name)) inForce.set(name, values.get(name)!)
    else inForce.delete(name)
  }
  for (const [name, value] of own) {
    if (value === null) values.delete(name)
    else values.set(name, value)
  }
  for (const [name, value] of values) if (isOpen(value)) values.delete(name)
  return values
}

/** The text of a word with `$NAME`, `${NAME}` and `${{ env.NAME }}` replaced where they are known; the rest as written. */
export function withValues(text: string, values: PlainValues): string {
  if (!text.includes('$')) return text
  return text.replaceAll(
    /\$\{\{\s*env\.([\w-]+)\s*\}\}|\$\{([A-Za-z_]\w*)\}|\$([A-Za-z_]\w*)/g,
    (whole, ...names: readonly (string | undefined)[]) =>
      values.get(names.slice(0, 3).find((name) => name !== undefined)!) ?? whole,
  )
}

/** Whether a text still holds something that only a run decides. */
export function isOpen(text: string): boolean {
  return /[$`]/.test(text)
}

function* assignments(script: Script): Iterable<{ readonly name: string; readonly text: string }> {
  for (const command of commandsOf(script) ?? []) {
    // `NAME=x command` sets it for that command alone.
    if (command.program === '')
      for (const { name, value } of command.assignments) yield { name, text: value.value }
    if (command.program === 'read') for (const { value } of command.args) yield { name: value, text: '$' }
    if (!['export', 'declare', 'local', 'readonly', 'typeset'].includes(command.program)) continue
    for (const word of command.args) {
      const [, name, text] = /^(\w+)=([\s\S]*)$/.exec(word.value) ?? []
      if (name !== undefined) yield { name, text: text! }
    }
  }
}
