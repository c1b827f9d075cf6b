import type { Redirection } from 'unbash'
import { locate } from '../../../sources/workflows/locate.ts'
import type { Script, Text } from '../../../sources/workflows/model.ts'
import { commandsOf, type ShellCommand, type ShellWord, wordAt } from '../shell/commands.ts'
import { installsExported } from './exported.ts'
import { configurationKey, mentions, type Setting, variable } from './settings.ts'

/** The settings of each command; a command's own settings are judged together. */
export function scriptSettings(script: Script): readonly (readonly Setting[])[] {
  // Parsing every script of a large repository costs more than all rules together; most hold no such word.
  if (!ANY_SETTING.test(script.text.value)) return []
  const commands = commandsOf(script)
  if (commands === null) return [textSettings(script.text, withoutComments(script.text.value))]
  return commands
    .map((command) => {
      const settings = commandSettings(command)
      return installsExported(command, commands)
        ? settings.filter(({ key }) => key !== 'extra-index-url' && key !== 'index-strategy')
        : settings
    })
    .filter((settings) => settings.length > 0)
}

const ANY_SETTING = /index|trusted[-_]host|find[-_]links|strict[-_]ssl|insecure[-_]host|registry|\s-[if]\b/i

/** Every setting that a text mentions; `value` may be the text with parts blanked out. */
export function textSettings(text: Text, value: string = text.value): readonly Setting[] {
  return mentions(value).map((mention) => ({ ...mention, at: locate(text, mention.start, mention.end) }))
}

/** Programs that print or search: what they are given is text, unless it goes to a file. */
const PRINTERS = new Set(['echo', 'printf', 'grep', 'egrep', 'fgrep', 'sed', 'awk', 'cat', 'tee'])

const SHORT_OPTIONS: ReadonlyMap<string, string> = new Map([
  ['-i', 'index-url'],
  ['-f', 'find-links'],
])

function commandSettings(command: ShellCommand): readonly Setting[] {
  const { script } = command
  // `./uv`: a downloaded or freshly built copy is the same program.
  const program = command.program.replace(/^.*[/\\]/, '')
  const settings: Setting[] = []
  const add = (
    known: Pick<Setting, 'tool' | 'key'> | null,
    value: string,
    written: string,
    word: Pick<ShellWord, 'start' | 'end'>,
  ) => {
    if (known !== null) settings.push({ ...known, value, written, at: wordAt(script, word) })
  }
  for (const { name, value } of command.assignments) {
    const known = variable(name)
    add(known, value.value, name, value)
    // `ARGS="--extra-index-url …"`: what a later command is handed.
    if (known === null)
      for (const mention of mentions(value.value)) add(mention, mention.value, mention.written, value)
  }
  for (const redirect of command.redirects) settings.push(...documentSettings(script, redirect))
  const prints = PRINTERS.has(program)
  if (prints && !writesFile(command)) return settings
  if (requiresHashes(command)) return settings.filter((setting) => setting.key !== 'extra-index-url')
  command.args.forEach((word, index) => {
    const next = command.args[index + 1]
    if (/\s/.test(word.value) || prints) {
      for (const mention of mentions(word.value)) add(mention, mention.value, mention.written, word)
      return
    }
    const [, name, value] = /^--([\w-]+)(?:=(.*))?$/.exec(word.value) ?? []
    if (name !== undefined) addOption(name, value, word, next)
    else if (program === 'pip' && SHORT_OPTIONS.has(word.value))
      addOption(SHORT_OPTIONS.get(word.value)!, undefined, word, next)
    const [, assigned, given] = /^([A-Za-z_]\w*)=(.*)$/.exec(word.value) ?? []
    if (assigned !== undefined) add(variable(assigned), given!, assigned, word)
  })
  addConfigSet()
  return settings

  function addOption(
    name: string,
    value: string | undefined,
    word: ShellWord,
    next: ShellWord | undefined,
  ): void {
    if (name === 'no-strict-ssl') add({ tool: 'npm', key: 'strict-ssl' }, 'false', word.value, word)
    const known =
      name === 'index' && program === 'uv'
        ? ({ tool: 'uv', key: 'extra-index-url' } as const)
        : configurationKey(name)
    if (known === null || (known.tool === 'npm' && !isNpm(program))) return
    const end = value === undefined ? (next?.end ?? word.end) : word.end
    const tool = program === 'uv' || program === 'uvx' ? 'uv' : known.tool
    add({ ...known, tool }, value ?? next?.value ?? '', word.value.split('=')[0]!, { start: word.start, end })
  }

  function addConfigSet(): void {
    const words = command.args.filter((word) => !word.value.startsWith('-'))
    const first = words.findIndex((word) => word.value === 'config')
    if (!(program === 'pip' || isNpm(program)) || first !== 0 || words[1]?.value !== 'set') return
    const [, , key, value] = words
    if (key === undefined) return
    const [name, inline] = key.value.includes('=') ? key.value.split(/=(.*)/s) : [key.value, value?.value]
    add(configurationKey(name ?? ''), inline ?? '', `${program} config set ${name}`, {
      start: key.start,
      end: value?.end ?? key.end,
    })
  }
}

/** In hash-checking mode a package from the wrong index does not match, and the install fails. */
function requiresHashes(command: ShellCommand): boolean {
  return command.args.some((word) => word.value === '--require-hashes')
}

function isNpm(program: string): boolean {
  return ['npm', 'pnpm', 'yarn', 'npx', 'bun', 'cnpm'].includes(program)
}

function writesFile(command: ShellCommand): boolean {
  return (
    command.program === 'tee' ||
    command.redirects.some(
      (redirect) => redirect.type === 'Redirect' && /^(?:>|>>|>\||&>|&>>)$/.test(redirect.operator),
    )
  )
}

function documentSettings(script: Script, redirect: Redirection): readonly Setting[] {
  if (redirect.type !== 'HereDoc') return []
  const { body } = redirect
  return mentions(body.text).map((mention) => ({
    ...mention,
    at: locate(script.text, body.pos + mention.start, body.pos + mention.end),
  }))
}

/** For shells without a parser: lines that are comments in PowerShell, Python and cmd, blanked out. */
function withoutComments(text: string): string {
  return text.replace(/^[ \t]*(?:#|::|REM\b)[^\n]*/gim, (line) => ' '.repeat(line.length))
}
