import type { Script } from '../../../sources/workflows/model.ts'
import { commandsOf, type ShellCommand } from '../shell/commands.ts'

/** How a script names a variable, counted once for all of its variables. */
export interface NamedVariable {
  /** Whether it is named otherwise than to be read. */
  readonly isTouched: boolean
  /** Whether all that touches it are assignments that no condition leaves out. */
  readonly isAlwaysSet: boolean
  /** Whether that comes before anything reads it, so that what it held before does not matter. */
  readonly isSetFirst: boolean
  /** The texts that are assigned to it. */
  readonly values: readonly string[]
}

const read = new WeakMap<Script, (name: string) => NamedVariable>()

/** What a script that was parsed does with its variables. */
export function namedIn(script: Script): (name: string) => NamedVariable {
  const known = read.get(script)
  if (known !== undefined) return known
  const found = lookup(script)
  read.set(script, found)
  return found
}

function lookup(script: Script): (name: string) => NamedVariable {
  const text = script.text.value
  const words = counted(text, /(\w+)/g)
  const reads = counted(text, /\$\{([A-Za-z_]\w*)\}|\$([A-Za-z_]\w*)|\benv\.([A-Za-z_]\w*)/g)
  const prefixed = counted(text, /(?:\$\{?|\benv\.)(\w+)/g)
  const plain = counted(text, /(?<![$\w])([A-Za-z_]\w*)=/g)
  const top = new Set(script.ast!.commands.map(({ command }) => command))
  const settings = new Map<string, { count: number; always: boolean; start: number; values: string[] }>()
  const firstReads = new Map<string, number>()
  for (const { 1: name, index } of text.matchAll(/\$\{?[#!]?([A-Za-z_]\w*)/g))
    if (!firstReads.has(name!)) firstReads.set(name!, index)
  for (const command of commandsOf(script) ?? []) {
    for (const [name, value] of assignedBy(command)) {
      const one = settings.get(name) ?? { count: 0, always: true, start: command.node.pos, values: [] }
      one.count += 1
      one.always &&= top.has(command.node)
      one.values.push(value)
      settings.set(name, one)
    }
  }
  return (name) => {
    const setting = settings.get(name)
    const places = (words.get(name) ?? 0) - (prefixed.get(name) ?? 0)
    const isAlwaysSet =
      setting?.always === true && setting.count === (plain.get(name) ?? 0) && setting.count === places
    return {
      isAlwaysSet,
      isSetFirst: isAlwaysSet && setting.start < (firstReads.get(name) ?? text.length),
      isTouched: (words.get(name) ?? 0) > (reads.get(name) ?? 0),
      values: setting?.values ?? [],
    }
  }
}

function* assignedBy({ program, assignments, args }: ShellCommand): Iterable<readonly [string, string]> {
  if (program === '') for (const { name, value } of assignments) yield [name, value.value]
  if (program !== 'export') return
  for (const { value } of args) {
    const [, name, text] = /^([A-Za-z_]\w*)=([\s\S]*)$/.exec(value) ?? []
    if (name !== undefined) yield [name, text!]
  }
}

function counted(text: string, names: RegExp): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [, ...groups] of text.matchAll(names)) {
    const name = groups.find((one) => one !== undefined)!
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}
