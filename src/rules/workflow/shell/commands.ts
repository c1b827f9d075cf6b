import { type Command, forEachChild, type Redirection, type SyntaxNode, type Word } from 'unbash'
import type { Location } from '../../../location.ts'
import { locate } from '../../../sources/workflows/locate.ts'
import type { Script } from '../../../sources/workflows/model.ts'

/** One word of a command: its value after quote removal, expansions left as written. */
export interface ShellWord {
  readonly value: string
  /** Offsets in the script's text, quotes included. */
  readonly start: number
  readonly end: number
  /** Whether any part is decided only when the script runs: `$x`, `$(…)`, `${{ … }}`. */
  readonly dynamic: boolean
}

/** A simple command, wherever it stands: in pipes, loops, functions and substitutions alike. */
export interface ShellCommand {
  readonly node: Command
  readonly script: Script
  /** `NAME=value` before the command, or alone. */
  readonly assignments: readonly { readonly name: string; readonly value: ShellWord }[]
  /** Every word as written, wrappers included; empty for bare assignments and redirections. */
  readonly words: readonly ShellWord[]
  /** The program that does the work once `sudo`, `env`, `python -m`, `npx`, `poetry run` and the like are taken off. */
  readonly program: string
  readonly programWord: ShellWord | null
  /** The words after the program. */
  readonly args: readonly ShellWord[]
  readonly redirects: readonly Redirection[]
}

/**
 * Every simple command of a script in source order.
 * @returns `null` where the script is not POSIX or does not parse, so that no caller takes it for an empty script
 */
export function commandsOf(script: Script): readonly ShellCommand[] | null {
  if (script.ast === null) return null
  const known = parsed.get(script)
  if (known !== undefined) return known
  const commands: ShellCommand[] = []
  // A backtick substitution with escapes is parsed from its decoded text: offsets in it mean nothing outside.
  const visit = (node: SyntaxNode, outer: Span | null): void => {
    if (node.type === 'Word' && isPlain(node)) return
    if (node.type === 'Command') commands.push(shellCommand(node, script, outer))
    forEachChild(node, (child) => {
      const decoded = child.type === 'Script' && child.source !== undefined
      visit(child, outer ?? (decoded ? { start: node.pos, end: node.end } : null))
    })
  }
  visit(script.ast, null)
  parsed.set(script, commands)
  return commands
}

const parsed = new WeakMap<Script, readonly ShellCommand[]>()

/** Where a word, or a part of it, stands in its file. */
export function wordAt(script: Script, word: Pick<ShellWord, 'start' | 'end'>): Location {
  return locate(script.text, word.start, word.end)
}

/** The words after the program that are not options: `npm publish ./dist` gives `publish`, `./dist`. */
export function operands(command: ShellCommand): readonly string[] {
  return command.args.filter((word) => !word.value.startsWith('-')).map((word) => word.value)
}

/** Whether any of these options is given, as `--flag`, `--flag value` or `--flag=value`. */
export function hasOption(command: ShellCommand, ...names: readonly string[]): boolean {
  return command.args.some((word) =>
    names.some((name) => word.value === name || word.value.startsWith(`${name}=`)),
  )
}

/** Each value of an option, in both spellings, with the word (or words) that give it. */
export function optionValues(
  command: ShellCommand,
  ...names: readonly string[]
): readonly { readonly value: string; readonly start: number; readonly end: number }[] {
  return command.args.flatMap((word, index) => {
    for (const name of names) {
      if (word.value.startsWith(`${name}=`)) {
        return [{ value: word.value.slice(name.length + 1), start: word.start, end: word.end }]
      }
      const next = command.args[index + 1]
      if (word.value === name) {
        return [{ value: next?.value ?? '', start: word.start, end: next?.end ?? word.end }]
      }
    }
    return []
  })
}

type Span = Pick<ShellWord, 'start' | 'end'>

/** A word of the tree as rules read it; `outer` is where it stands when its own offsets are of a decoded text. */
export function shellWord(word: Word, outer: Span | null = null): ShellWord {
  const { start, end } = outer ?? { start: word.pos, end: word.end }
  return { value: word.value, start, end, dynamic: expands(word) }
}

const EXPANSIONS = new Set([
  'SimpleExpansion',
  'ParameterExpansion',
  'CommandExpansion',
  'ArithmeticExpansion',
  'ProcessSubstitution',
])

/** A word in which nothing can expand: its parts, which are read lazily, need not be looked at. */
function isPlain(word: Word): boolean {
  return !/[$`(]/.test(word.text)
}

function expands(node: SyntaxNode): boolean {
  if (node.type === 'Word' && isPlain(node)) return false
  if (EXPANSIONS.has(node.type)) return true
  let found = false
  forEachChild(node, (child) => {
    found ||= expands(child)
  })
  return found
}

function shellCommand(node: Command, script: Script, outer: Span | null): ShellCommand {
  const words: ShellWord[] = []
  if (node.name !== undefined) words.push(shellWord(node.name, outer))
  for (const argument of node.args) {
    if (argument.type === 'Word') words.push(shellWord(argument, outer))
    else {
      const { start, end } = outer ?? { start: argument.pos, end: argument.end }
      // `export A="b c"`: the word as the shell sees it, quotes removed.
      const value = argument.value.type === 'Word' ? argument.value.value : argument.text
      const prefix = argument.value.type === 'Word' ? `${argument.name}=` : ''
      words.push({ value: prefix + value, start, end, dynamic: expands(argument) })
    }
  }
  const assignments = node.prefix.flatMap((part) =>
    part.type === 'Assignment' && part.value.type === 'Word'
      ? [{ name: part.name, value: shellWord(part.value, outer) }]
      : [],
  )
  const rest = withoutWrappers(words)
  return {
    node,
    script,
    assignments,
    words,
    program: programName(rest[0]?.value ?? ''),
    programWord: rest[0] ?? null,
    args: rest.slice(1),
    redirects: node.redirects,
  }
}

/** `/usr/bin/pip3.12` is `pip`; `python3` is `python`. */
function programName(word: string): string {
  if (word.startsWith('./') || word.startsWith('../') || word.includes('$')) return word
  const base = word.startsWith('/') ? word.slice(word.lastIndexOf('/') + 1) : word
  return base.replace(/^(pip|python|pypy)[\d.]+$/, '$1').replace(/\.(?:exe|cmd)$/, '')
}

/** Options of wrappers that take a value of their own as the next word. */
const WRAPPERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['sudo', new Set(['-u', '-g', '-h', '-p', '-C', '-D'])],
  ['doas', new Set(['-u', '-C'])],
  ['env', new Set(['-u', '--unset', '-C', '--chdir', '-S'])],
  ['command', new Set<string>()],
  ['builtin', new Set<string>()],
  ['exec', new Set(['-a'])],
  ['time', new Set(['-f', '-o'])],
  ['nohup', new Set<string>()],
  ['nice', new Set(['-n'])],
  ['stdbuf', new Set(['-i', '-o', '-e'])],
  ['xargs', new Set(['-n', '-I', '-P', '-L', '-d', '-a', '-s', '-E'])],
  ['timeout', new Set(['-k', '-s', '--kill-after', '--signal'])],
  ['npx', new Set(['-p', '--package', '-c'])],
  ['bunx', new Set(['-p', '--package'])],
  ['uvx', new Set(['--from', '--with', '--python', '-p'])],
])

const TWO_WORD_WRAPPERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['uv', new Set(['run'])],
  ['poetry', new Set(['run'])],
  ['pdm', new Set(['run'])],
  ['pipenv', new Set(['run'])],
  ['pipx', new Set(['run'])],
  ['rye', new Set(['run'])],
  ['pnpm', new Set(['exec', 'dlx'])],
  ['yarn', new Set(['exec', 'dlx'])],
  ['npm', new Set(['exec', 'x'])],
  ['bundle', new Set(['exec'])],
])

const TWO_WORD_OPTIONS = new Set([
  '--with',
  '--python',
  '-p',
  '--extra',
  '--group',
  '--package',
  '--from',
  '--spec',
  '--project',
  '--directory',
  '--filter',
  '--env-file',
  '--no-group',
  '--only-group',
])

function withoutWrappers(words: readonly ShellWord[]): readonly ShellWord[] {
  let rest = words
  for (let depth = 0; depth < 8; depth++) {
    const next = withoutWrapper(rest)
    if (next === null || next.length === 0) return rest
    rest = next
  }
  return rest
}

function withoutWrapper(words: readonly ShellWord[]): readonly ShellWord[] | null {
  const name = programName(words[0]?.value ?? '')
  const single = WRAPPERS.get(name)
  if (single !== undefined) {
    const rest = afterOptions(words.slice(1), single, name === 'env')
    return name === 'timeout' ? rest.slice(1) : rest
  }
  const second = words[1]?.value ?? ''
  if (TWO_WORD_WRAPPERS.get(name)?.has(second) === true) {
    return afterOptions(words.slice(2), TWO_WORD_OPTIONS, false)
  }
  if (name === 'python' || name === 'pypy' || name === 'py') {
    const module = words.findIndex((word) => word.value === '-m')
    const onlyFlags = words.slice(1, module).every((word) => /^-[A-Za-z\d.]+$/.test(word.value))
    if (module > 0 && onlyFlags) return words.slice(module + 1)
  }
  return null
}

function afterOptions(
  words: readonly ShellWord[],
  withValue: ReadonlySet<string>,
  assignments: boolean,
): readonly ShellWord[] {
  let index = 0
  while (index < words.length) {
    const value = words[index]!.value
    if (value === '--') return words.slice(index + 1)
    if (withValue.has(value)) index += 2
    else if (value.startsWith('-') || (assignments && /^[A-Za-z_]\w*=/.test(value))) index += 1
    else break
  }
  return words.slice(index)
}
