import type { Entry, Script } from '../../../sources/workflows/model.ts'
import { commandsOf, type ShellCommand } from './commands.ts'

/**
 * What a word of a command comes to, in expressions that its job knows; `null` where only a run tells.
 * @param env what the command's script is given, the nearest last
 */
export function toldText(word: string, command: ShellCommand, env: readonly Entry[]): string | null {
  return resolved(word, command, env, 0)
}

const MAX_DEPTH = 4

function resolved(word: string, command: ShellCommand, env: readonly Entry[], depth: number): string | null {
  if (depth > MAX_DEPTH) return null
  let told = true
  const text = canonical(word).replaceAll(
    /\$\{\{[^{}]*\}\}|\$\{([A-Za-z_]\w*)\}|\$([A-Za-z_]\w*)/g,
    (whole, braced?: string, plain?: string) => {
      const name = braced ?? plain
      const value = name === undefined ? known(whole, env) : variable(name, command, env, depth)
      told &&= value !== null
      return value ?? ''
    },
  )
  return told && !/[$`]/.test(text.replaceAll(/\$\{\{[^{}]*\}\}/g, '')) ? text : null
}

/** `${{ env.NAME }}` as it is given; any other expression stands for itself. */
export function known(expression: string, env: readonly Entry[]): string {
  const name = /^\$\{\{env\.([\w-]+)\}\}$/.exec(expression)?.[1]
  const given = name === undefined ? undefined : env.findLast(({ key }) => key.value === name)
  return given === undefined ? expression : canonical(given.value.value)
}

/** A variable that the script leaves alone, or sets once and for all before the command. */
function variable(name: string, command: ShellCommand, env: readonly Entry[], depth: number): string | null {
  const setting = settingOf(name, command.script)
  if (setting === 'none') {
    if (name === 'GITHUB_REF_NAME') return '${{github.ref_name}}'
    const given = env.findLast(({ key }) => key.value === name)
    return given === undefined ? `\${{env.${name}}}` : canonical(given.value.value)
  }
  if (setting === 'unknown' || setting.node.pos > command.node.pos) return null
  const value = setting.assignments.find((one) => one.name === name)?.value.value
  return value === undefined ? null : resolved(value, setting, env, depth + 1)
}

/** The one assignment of a script to a variable that every way through it passes. */
function settingOf(name: string, script: Script): ShellCommand | 'none' | 'unknown' {
  const settings = read.get(script) ?? new Map<string, ShellCommand | 'none' | 'unknown'>()
  read.set(script, settings)
  const known = settings.get(name)
  if (known !== undefined) return known
  const all = commandsOf(script) ?? []
  const [setting, ...others] = all.filter((one) => sets(one, name))
  const isPlain = script.ast?.commands.some((one) => one.command === setting?.node && one.background !== true)
  const isTold = setting === undefined || (others.length === 0 && isPlain === true)
  const found = !isTold || mayBeReadIn(name, script, all) ? 'unknown' : (setting ?? 'none')
  settings.set(name, found)
  return found
}

/** A script that pushes thousands of images names the same variables in each command. */
const read = new WeakMap<Script, Map<string, ShellCommand | 'none' | 'unknown'>>()

const DECLARING = new Set(['export', 'declare', 'local', 'typeset', 'readonly'])

/** Whether a command sets a variable for those after it. */
function sets({ program, assignments, args, node }: ShellCommand, name: string): boolean {
  if (program === '') return node.prefix.some((part) => part.type === 'Assignment' && part.name === name)
  const declares = DECLARING.has(program)
  const all = declares ? [...assignments.map((one) => `${one.name}=`), ...args.map(({ value }) => value)] : []
  return all.some((text) => text === name || text.startsWith(`${name}=`) || text.startsWith(`${name}+=`))
}

/** Whether a variable may get a value in a way that is not followed: from a file, a loop or an expansion. */
function mayBeReadIn(name: string, script: Script, all: readonly ShellCommand[]): boolean {
  const reads = ['source', '.', 'eval', 'read', 'mapfile', 'readarray', 'getopts', 'unset', 'printf']
  const isRead = all.some(
    ({ program, args }) =>
      reads.includes(program) &&
      (reads.indexOf(program) < 3 ||
        args.some(({ value }) => value === name || value.startsWith(`${name}[`))),
  )
  // `export $(cat .env)` sets whatever stands there.
  const isOpen = all.some(
    ({ program, args }) => DECLARING.has(program) && args.some(({ value }) => /^[$`]/.test(value)),
  )
  const elsewhere = new RegExp(
    String.raw`\b(?:for|select)\s+${name}\b|\b${name}(?::?=\w*\}|<<|\[|\+=|\+\+|--)`,
  )
  return isRead || isOpen || elsewhere.test(script.text.value)
}

/** An expression means the same with and without the blanks in it. */
export function canonical(text: string): string {
  return text.trim().replaceAll(/\$\{\{\s*([^{}]*?)\s*\}\}/g, '${{$1}}')
}
