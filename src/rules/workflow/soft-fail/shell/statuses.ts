import type { Command, ParsedScript, Statement } from 'unbash'
import { commandNodes } from './commands.ts'

/** A name that environments do use for what they hand over. */
const GIVEN = /^(?:DEBUG|VERBOSE|CI|FORCE|DRY_RUN|SKIP|RETRIES|TIMEOUT|JOBS|PORT|LEVEL|VERSION)$/i

/**
 * Variables that a script gives nothing but statuses: `cmd || rc=$?`, later `test "$rc" = 1`. At least one of their
 * assignments is `$?`, the others are numbers; what is read with a default of its own may come from outside.
 */
export function statusVariables(script: ParsedScript): ReadonlySet<string> {
  const statuses = new Set<string>()
  const others = new Set<string>()
  for (const command of commandNodes(script)) {
    for (const { name, text } of assignmentsOf(command)) {
      if (/^\w+=["']?(?:\$\{?\?\}?|\$\(echo "?\$\?"?\))["']?$/.test(text)) statuses.add(name)
      else if (!/^\w+=["']?\d+["']?$/.test(text)) others.add(name)
    }
    if (/^(?:read|mapfile|readarray|eval|source|\.|printf)$/.test(command.name?.text ?? ''))
      for (const { text } of command.args) others.add(text)
  }
  return new Set([...statuses].filter((name) => !others.has(name) && !GIVEN.test(name)))
}

/** `$(echo $?)`: the status of what ran before, in a roundabout way. */
export function repeatedStatus([first, ...more]: readonly Statement[], status: number): string | null {
  const command = first?.command
  if (command?.type !== 'Command' || more.length > 0 || command.redirects.length > 0) return null
  const words = [command.name, ...command.args].map((word) => word?.text.replaceAll(/["'{}]/g, ''))
  return /^(?:echo|printf %[sd](?:\\n)?) \$\?$/.test(words.join(' ')) ? String(status) : null
}

function assignmentsOf(command: Command): readonly { readonly name: string; readonly text: string }[] {
  return [...command.prefix, ...command.suffix, ...command.args].flatMap((item) =>
    item.type === 'Assignment' ? [{ name: item.name, text: item.text }] : [],
  )
}

/**
 * Variables with which a loop counts nothing: it sets them to one number, to the status of what it ran, or to another
 * one of them, and changes them in no other way. What they hold after some rounds is what they can hold.
 */
export function fixedNumbers(loop: object): ReadonlySet<string> {
  const numbers = new Map<string, Set<string>>()
  const copies = new Map<string, Set<string>>()
  const others = new Set<string>()
  const add = (found: Map<string, Set<string>>, name: string, value: string): void => {
    found.set(name, (found.get(name) ?? new Set()).add(value))
  }
  for (const command of commandNodes(loop)) {
    for (const { name, text } of assignmentsOf(command)) {
      const [, number, copied] = /^\w+=(?:["']?(\d+)["']?|"?\$\{?(\?|[A-Za-z_]\w*)\}?"?)$/.exec(text) ?? []
      if (number !== undefined) add(numbers, name, number)
      else if (copied !== undefined) add(copies, name, copied)
      else others.add(name)
    }
    if (/^(?:read|let|eval|unset)$/.test(command.name?.text ?? ''))
      for (const { text } of command.args) others.add(text.replace(/\W.*$/, ''))
  }
  for (const name of arithmeticNames(loop)) others.add(name)
  const fixed = new Set([...numbers.keys(), ...copies.keys()])
  for (let before = -1; before !== fixed.size; ) {
    before = fixed.size
    for (const name of fixed) {
      const isCopy = [...(copies.get(name) ?? [])].every((from) => from === '?' || fixed.has(from))
      if (others.has(name) || !isCopy || (numbers.get(name)?.size ?? 0) > 1) fixed.delete(name)
    }
  }
  return fixed
}

/** Names that stand in arithmetic, where `((x++))` may change them. */
function arithmeticNames(part: object): readonly string[] {
  const names: string[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (typeof value === 'object' && value !== null) {
      const node = value as { type?: string; value?: unknown }
      if (node.type === 'ArithmeticWord' && typeof node.value === 'string')
        names.push(...(node.value.match(/[A-Za-z_]\w*/g) ?? []))
      for (const child of Object.values(value)) visit(child)
    }
  }
  visit(part)
  return names
}
