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

/** Variables that a loop sets to one number and changes in no other way. */
export function fixedNumbers(loop: object): ReadonlySet<string> {
  const values = new Map<string, Set<string>>()
  const others = new Set<string>()
  for (const command of commandNodes(loop)) {
    for (const { name, text } of assignmentsOf(command)) {
      const value = /^\w+=["']?(\d+)["']?$/.exec(text)?.[1]
      if (value === undefined) others.add(name)
      else values.set(name, (values.get(name) ?? new Set()).add(value))
    }
    if (/^(?:read|let|eval|unset)$/.test(command.name?.text ?? ''))
      for (const { text } of command.args) others.add(text.replace(/\W.*$/, ''))
  }
  for (const name of arithmeticNames(loop)) others.add(name)
  return new Set([...values].flatMap(([name, set]) => (set.size === 1 && !others.has(name) ? [name] : [])))
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
