import { SourceInvalid } from '../../../errors.ts'

/** One entry of a yarn.lock of version 1. */
export interface ClassicEntry {
  /** What it answers: `name@range`. */
  readonly patterns: readonly string[]
  readonly start: number
  readonly end: number
  readonly fields: ReadonlyMap<string, string>
  readonly dependencies: ReadonlyMap<string, string>
  readonly optionalDependencies: ReadonlyMap<string, string>
}

const WORD = /"(?:[^"\\\n]|\\.)*"|[^\s",:][^\s",]*/y

/**
 * Read the grammar of Yarn 1: entries of indented `key value` lines, looking like YAML and being none.
 * Source: yarn's `src/lockfile/parse.js` and `stringify.js`.
 * @throws SourceInvalid for any line that Yarn does not write, merge-conflict markers among them
 */
export function classicEntries(text: string, path: string): readonly ClassicEntry[] {
  const entries: ClassicEntry[] = []
  let entry: (ClassicEntry & { fields: Map<string, string> }) | null = null
  let group: Map<string, string> | null = null
  let offset = 0
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    const start = offset
    offset += raw.length + 1
    if (line.trim() === '' || line.startsWith('#')) continue
    const fail = (what: string): never => {
      throw new SourceInvalid(path, `line ${index + 1} ${what}; it may hold merge-conflict markers`)
    }
    const indent = line.length - line.trimStart().length
    const words = wordsOf(line.trim()) ?? fail('is not what Yarn writes')
    const [first, second] = words.values
    if (indent === 0 && words.isOpen) {
      const [fields, dependencies, optionalDependencies] = [new Map(), new Map(), new Map()]
      const end = start + line.length - 1
      entry = { patterns: words.values, start, end, fields, dependencies, optionalDependencies }
      entries.push(entry)
      group = null
    } else if (indent === 2 && entry !== null && words.isOpen && words.values.length === 1) {
      group =
        first === 'dependencies'
          ? (entry.dependencies as Map<string, string>)
          : first === 'optionalDependencies'
            ? (entry.optionalDependencies as Map<string, string>)
            : new Map()
    } else if (indent === 2 && entry !== null && words.values.length === 2 && !words.isOpen) {
      if (entry.fields.has(first!)) fail(`has \`${first!}\` a second time`)
      entry.fields.set(first!, second!)
      group = null
    } else if (indent === 4 && group !== null && words.values.length === 2 && !words.isOpen) {
      if (group.has(first!)) fail(`has \`${first!}\` a second time`)
      group.set(first!, second!)
    } else fail('is not what Yarn writes')
  }
  return entries
}

/** The words of a line, separated by blanks or commas; open when the line ends in a colon. */
function wordsOf(line: string): { values: string[]; isOpen: boolean } | null {
  const isOpen = line.endsWith(':')
  const body = isOpen ? line.slice(0, -1) : line
  const values: string[] = []
  let at = 0
  while (at < body.length) {
    WORD.lastIndex = at
    const word = WORD.exec(body)?.[0]
    if (word === undefined) return null
    const value = word.startsWith('"') ? unquoted(word) : word
    if (value === null) return null
    values.push(value)
    at += word.length
    const separator = /^(?:, | |$)/.exec(body.slice(at, at + 2))
    if (separator === null) return null
    at += separator[0].length
  }
  return values.length === 0 ? null : { values, isOpen }
}

function unquoted(word: string): string | null {
  try {
    return JSON.parse(word) as string
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return null
  }
}
