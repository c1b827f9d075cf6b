import type { Command, For, Word } from 'unbash'
import type { Entry, Script } from '../../../sources/workflows/model.ts'
import type { ShellCommand } from './commands.ts'
import { type Setting, settingsOf } from './settings.ts'

/**
 * What a word of a command comes to, in expressions that its job knows; `null` where only a run tells.
 * @param env what the command's script is given, the nearest last
 */
export function toldText(word: string, command: ShellCommand, env: readonly Entry[]): string | null {
  const texts = textsOf(word, readingOf(command, env, false))
  return texts?.length === 1 ? texts[0]! : null
}

/**
 * All that a word of a command may come to, where loops, lists and branches decide. From the first part that only a run
 * tells on, a text ends in an expression that nobody knows; such a part is taken for no further word.
 * @returns `null` where that may be anything
 */
export function possibleTexts(
  word: string,
  command: ShellCommand,
  env: readonly Entry[],
): readonly string[] | null {
  return textsOf(word, readingOf(command, env, true))
}

/** `${{ env.NAME }}` as it is given; any other expression stands for itself. */
export function known(expression: string, env: readonly Entry[]): string {
  const name = /^\$\{\{env\.([\w-]+)\}\}$/.exec(expression)?.[1]
  const given = name === undefined ? undefined : env.findLast(({ key }) => key.value === name)
  return given === undefined ? expression : canonical(given.value.value)
}

/** An expression means the same with and without the blanks in it. */
export function canonical(text: string): string {
  return text.trim().replaceAll(/\$\{\{\s*([^{}]*?)\s*\}\}/g, '${{$1}}')
}

/** What no job ever knows. */
const UNKNOWN = '${{job.unknown}}'

const MAX_DEPTH = 4
const MAX_TEXTS = 64
const MAX_STEPS = 256

interface Reading {
  readonly script: Script
  readonly before: Command | For
  readonly env: readonly Entry[]
  readonly depth: number
  /** Whether a text may end in what nobody knows. */
  readonly isOpen: boolean
  /** What is left to be looked up: variables that are made of each other grow with every level. */
  readonly steps: { left: number }
}

function readingOf(command: ShellCommand, env: readonly Entry[], isOpen: boolean): Reading {
  return { script: command.script, before: command.node, env, depth: 0, isOpen, steps: { left: MAX_STEPS } }
}

const PART = /\$\{\{[^{}]*\}\}|\$\{([A-Za-z_]\w*)(?:\[\d+\])?\}|\$([A-Za-z_]\w*)|[^$`]+|[$`]/g

function textsOf(word: string, reading: Reading): readonly string[] | null {
  if (reading.depth > MAX_DEPTH || reading.steps.left-- <= 0) return null
  let texts: readonly string[] = ['']
  for (const [whole, braced, plain] of canonical(word).matchAll(PART)) {
    const name = braced ?? plain
    const values = name === undefined ? piece(whole, reading.env) : variable(name, reading)
    if (values === null) return reading.isOpen ? texts.map((text) => `${text}${UNKNOWN}`) : null
    if (texts.length * values.length > MAX_TEXTS) return null
    texts = [...new Set(texts.flatMap((text) => values.map((value) => text + value)))]
  }
  return texts
}

/** An expression, or text in which nothing is left to expand. */
function piece(whole: string, env: readonly Entry[]): readonly string[] | null {
  const text = whole.startsWith('${{') ? known(whole, env) : whole
  return expands(text) ? null : [text]
}

function expands(text: string): boolean {
  return /[$`]/.test(text.replaceAll(/\$\{\{[^{}]*\}\}/g, ''))
}

/** A variable that the script leaves alone, or has set by the time of a command; of an array, any of its elements. */
function variable(name: string, reading: Reading): readonly string[] | null {
  const settings = settingsOf(name, reading.script, reading.before)
  if (settings?.length === 0) {
    if (name === 'GITHUB_REF_NAME') return ['${{github.ref_name}}']
    const given = reading.env.findLast(({ key }) => key.value === name)
    if (given === undefined) return [`\${{env.${name}}}`]
    const text = canonical(given.value.value)
    return expands(text) ? null : [text]
  }
  return all(settings ?? [], (setting) => elementsOf(setting, reading))
}

/** The texts that a setting gives: the possibilities of a plain one, the elements of an array, the words of a loop. */
function elementsOf({ words, kind, by }: Setting, reading: Reading): readonly string[] | null {
  // An array may be made of another array, which no text is asked about.
  if (reading.depth > MAX_DEPTH) return null
  const within = { ...reading, before: by, depth: reading.depth + 1 }
  return all(words, (word) => (kind === 'text' ? textsOf(word.value, within) : splitWords(word, within)))
}

/** The words that one word of a list comes to: an array's elements, and what the shell splits at blanks. */
function splitWords(word: Word, reading: Reading): readonly string[] | null {
  if (word.parts?.some(({ type }) => /^(?:Glob|ExtendedGlob|BraceExpansion|ProcessSubstitution)$/.test(type)))
    return null
  const [, array] = /^"?\$\{([A-Za-z_]\w*)\[[@*]\]\}"?$/.exec(word.text) ?? []
  if (array !== undefined)
    return all(settingsOf(array, reading.script, reading.before) ?? [], (setting) =>
      elementsOf(setting, reading),
    )
  const texts = textsOf(word.value, reading)
  if (texts === null || /^["']/.test(word.text)) return texts
  // What a program prints may be several words.
  if (texts.some((text) => text.includes(UNKNOWN))) return null
  return texts.flatMap((text) => text.split(/\s+/)).filter((text) => text !== '')
}

/** What each comes to, together; `null` where one of them may be anything, or there is none. */
function all<T>(items: readonly T[], of: (item: T) => readonly string[] | null): readonly string[] | null {
  const found: string[] = []
  for (const item of items) {
    const texts = of(item)
    if (texts === null) return null
    found.push(...texts)
  }
  return found.length === 0 ? null : [...new Set(found)]
}
