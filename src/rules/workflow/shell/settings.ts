import {
  type Assignment,
  type Command,
  type For,
  forEachChild,
  type Statement,
  type SyntaxNode,
  type Word,
} from 'unbash'
import type { Script } from '../../../sources/workflows/model.ts'
import { commandsOf, type ShellCommand } from './commands.ts'

/** What gives a variable its value: one text, the elements of an array, or the words of a loop. */
export interface Setting {
  readonly words: readonly Word[]
  readonly kind: 'text' | 'array' | 'loop'
  /** Where the words are expanded. */
  readonly by: Command | For
}

/**
 * All that sets a variable before a command of its script, in whichever way the command is reached; empty where the
 * script leaves it alone. One of them has always run by then.
 * @returns `null` where only a run tells
 */
export function settingsOf(name: string, script: Script, before: Command | For): readonly Setting[] | null {
  const all = allSettings(name, script)
  if (all === null || all.length === 0) return all
  const nodes = new Set<SyntaxNode>(all.map(({ by }) => by))
  return isSurelySet(nodes, before, placesOf(script)) ? all : null
}

/** A script that pushes thousands of images names the same variables in each command. */
const read = new WeakMap<Script, Map<string, readonly Setting[] | null>>()

function allSettings(name: string, script: Script): readonly Setting[] | null {
  const settings = read.get(script) ?? new Map<string, readonly Setting[] | null>()
  read.set(script, settings)
  const known = settings.get(name)
  if (known !== undefined) return known
  const all = commandsOf(script) ?? []
  const found = mayBeReadIn(name, script, all)
    ? null
    : [
        ...all.filter((one) => sets(one, name)).map((one) => settingBy(one, name)),
        ...placesOf(script)
          .loops.filter((loop) => loop.name.value === name)
          .map((by) =>
            by.wordlist === undefined ? null : { words: by.wordlist, kind: 'loop' as const, by },
          ),
      ]
  const told = found?.every((one) => one !== null) === true && found.length <= MAX_SETTINGS ? found : null
  settings.set(name, told)
  return told
}

/** What is set more often is put together somehow; each of its uses would ask for all of them. */
const MAX_SETTINGS = 64

const DECLARING = new Set(['export', 'declare', 'local', 'typeset', 'readonly'])

/** Whether a command sets a variable for those after it. */
function sets({ program, assignments, args, node }: ShellCommand, name: string): boolean {
  if (program === '') return node.prefix.some((part) => part.type === 'Assignment' && part.name === name)
  const declares = DECLARING.has(program)
  const all = declares ? [...assignments.map((one) => `${one.name}=`), ...args.map(({ value }) => value)] : []
  // `export NAME` hands on what it holds.
  const alone = program === 'export' || program === 'readonly' ? null : name
  return all.some((text) => text === alone || text.startsWith(`${name}=`) || text.startsWith(`${name}+=`))
}

/** `NAME=text`, `NAME=(a b)`, `export NAME=text`; `null` for what is added to, or declared and no more. */
function settingBy({ node }: ShellCommand, name: string): Setting | null {
  const parts = [...node.prefix, ...node.args].filter(
    (part): part is Assignment => part.type === 'Assignment' && part.name === name,
  )
  const [part] = parts
  if (parts.length !== 1 || part!.append === true || part!.index !== undefined) return null
  // `-i` calculates.
  if (node.args.some((word) => word.type === 'Word' && /^-\w*[iul]/.test(word.value))) return null
  const { value } = part!
  return value.type === 'Word'
    ? { words: [value], kind: 'text', by: node }
    : { words: value.elements, kind: 'array', by: node }
}

/** Whether a variable may get a value in a way that is not followed: from a file or an expansion. */
function mayBeReadIn(name: string, script: Script, all: readonly ShellCommand[]): boolean {
  const isRead = all.some((command) => mayRead(command, name))
  // `NAME=value function` sets it for all that the function does.
  const { functions } = placesOf(script)
  const isHandedOn = all.some(
    ({ program, node }) =>
      functions.has(program) && node.prefix.some((part) => part.type === 'Assignment' && part.name === name),
  )
  // `export $(cat .env)` sets whatever stands there; after `local -n other=NAME`, so does `other=`.
  const isOpen = all.some(
    ({ program, args }) => DECLARING.has(program) && args.some(({ value }) => /^(?:[$`]|-\w*n)/.test(value)),
  )
  const elsewhere = new RegExp(
    String.raw`\bselect\s+${name}\b|\b${name}(?:\[[^\]]*\])?(?::?=\w*\}|<<|\+=|\+\+|--)|(?<!\$\{[#!]?)\b${name}\[`,
  )
  return isRead || isHandedOn || isOpen || elsewhere.test(script.text.value)
}

const RUNS = new Set(['source', '.', 'eval'])
const READS = new Set(['read', 'mapfile', 'readarray', 'getopts', 'unset', 'printf'])

/** `read NAME`, `printf -vNAME`; and `printf -v "$name"`, which may mean any. */
function mayRead({ program, args }: ShellCommand, name: string): boolean {
  if (!READS.has(program)) return RUNS.has(program)
  const isNaming = program !== 'printf' || args[0]?.value.startsWith('-v') === true
  return args.some(({ value }) => {
    const given = value.replace(/^-v/, '')
    return given === name || given.startsWith(`${name}[`) || (isNaming && given.startsWith('$'))
  })
}

/** Where a command stands: the statements around it, and what it stands in. */
interface Place {
  readonly statements: readonly Statement[]
  readonly index: number
  readonly outer: Place | null
  /** The loops between it and its statement. */
  readonly loops: readonly For[]
}

interface Places {
  readonly of: ReadonlyMap<SyntaxNode, Place>
  readonly loops: readonly For[]
  /** The names of the functions. */
  readonly functions: ReadonlySet<string>
}

const placed = new WeakMap<Script, Places>()

function placesOf(script: Script): Places {
  const known = placed.get(script)
  if (known !== undefined) return known
  const of = new Map<SyntaxNode, Place>()
  const loops: For[] = []
  const functions = new Set<string>()
  const visit = (node: SyntaxNode, place: Place | null, within: readonly For[]): void => {
    if (node.type === 'Word' && !/[$`(]/.test(node.text)) return
    if (place !== null && (node.type === 'Command' || node.type === 'For'))
      of.set(node, { ...place, loops: within })
    if (node.type === 'For') loops.push(node)
    if (node.type === 'Function') functions.add(node.name.value)
    if (node.type === 'Script' || node.type === 'CompoundList') {
      const outer = place === null ? null : { ...place, loops: within }
      for (const [index, one] of node.commands.entries())
        visit(one, { statements: node.commands, index, outer, loops: [] }, [])
      return
    }
    forEachChild(node, (child) =>
      visit(child, place, node.type === 'For' && child === node.body ? [...within, node] : within),
    )
  }
  if (script.ast !== null) visit(script.ast, null, [])
  const places = { of, loops, functions }
  placed.set(script, places)
  return places
}

/** Whether one of the settings stands before a command on every way to it, or is the loop around it. */
function isSurelySet(settings: ReadonlySet<SyntaxNode>, before: Command | For, { of }: Places): boolean {
  for (let place = of.get(before) ?? null; place !== null; place = place.outer) {
    if (place.loops.some((loop) => settings.has(loop))) return true
    if (place.statements.slice(0, place.index).some((one) => alwaysSets(one, settings))) return true
  }
  return false
}

/** A statement of its own, or an `if` that sets it in each of its branches. */
function alwaysSets({ command, background }: Statement, settings: ReadonlySet<SyntaxNode>): boolean {
  if (background === true) return false
  if (command.type !== 'If') return command.type === 'Command' && settings.has(command)
  const branches = [command.then, ...command.elif.map(({ then }) => then), command.else]
  return branches.every((list) => list?.commands.some((one) => alwaysSets(one, settings)) === true)
}
