import { type Command, forEachChild, type Pipeline, type Redirection, type SyntaxNode } from 'unbash'
import type { Script } from '../../../sources/workflows/model.ts'
import { commandsOf, operands, type ShellCommand } from './commands.ts'
import { INERT_PROGRAMS } from './known-programs.ts'

/** What a script writes to one of the runner's command files. */
export interface CommandFileWrites {
  readonly names: ReadonlySet<string>
  /** Whether nothing else can be written; `false` wherever a name or a writer is decided at run time. */
  readonly complete: boolean
}

/**
 * The names that a script defines through `$GITHUB_OUTPUT` or `$GITHUB_ENV`.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands; the line format is that
 * of actions/runner, FileCommandManager: whichever of `=` and `<<` comes first decides.
 */
export function commandFileWrites(script: Script, file: 'GITHUB_OUTPUT' | 'GITHUB_ENV'): CommandFileWrites {
  const known = read.get(script)?.get(file)
  if (known !== undefined) return known
  const writes = readWrites(script, file)
  read.set(script, (read.get(script) ?? new Map()).set(file, writes))
  return writes
}

const read = new WeakMap<Script, Map<string, CommandFileWrites>>()

function readWrites(script: Script, file: string): CommandFileWrites {
  const commands = commandsOf(script)
  if (commands === null || script.ast === null) return { names: new Set(), complete: false }
  const reader = new WriteReader(file, new Map(commands.map((command) => [command.node, command])))
  reader.walk(script.ast, false)
  return { names: reader.names, complete: reader.complete && !reader.isOpen }
}

/** Programs that talk to the network or to git, and know nothing of the runner's files. */
const UNAWARE_PROGRAMS = new Set([
  'git',
  'gh',
  'curl',
  'wget',
  'pip',
  'aws',
  'az',
  'gcloud',
  'gpg',
  'ssh',
  'scp',
  'openssl',
  'docker',
  'kubectl',
])

/**
 * Commands of Homebrew that know nothing of the runner's files.
 * Source: https://docs.brew.sh/Manpage#commands
 */
const BREW_COMMANDS = new Set(
  'autoremove bundle cleanup config deps fetch info install leaves link list ls missing outdated pin reinstall search tap trust uninstall unlink unpin untap update upgrade'.split(
    ' ',
  ),
)

/** Programs that print nothing of their own, so that they may stand in a block whose output is a command file. */
const QUIET_PROGRAMS = new Set([
  '',
  ':',
  '[',
  '[[',
  'test',
  'true',
  'false',
  'set',
  'export',
  'local',
  'declare',
  'readonly',
  'cd',
  'mkdir',
  'rm',
  'cp',
  'mv',
  'read',
  'shift',
  'exit',
  'return',
  'sleep',
  'touch',
])

/** Programs that only look at a path given to them. */
const LOOKING_PROGRAMS = new Set([
  '[',
  '[[',
  'test',
  'cat',
  'echo',
  'printf',
  'ls',
  'wc',
  'head',
  'tail',
  'grep',
])

class WriteReader {
  readonly names = new Set<string>()
  complete = true
  /** Set while a `name<<DELIMITER` block is open: what is printed then is its content. */
  private delimiter: string | null = null
  private readonly file: string
  private readonly commands: ReadonlyMap<Command, ShellCommand>
  private readonly functions = new Set<string>()

  constructor(file: string, commands: ReadonlyMap<Command, ShellCommand>) {
    this.file = file
    this.commands = commands
  }

  /** A block whose end was not seen has swallowed whatever came after it. */
  get isOpen(): boolean {
    return this.delimiter !== null
  }

  /** @param toFile whether the standard output of this part goes to the command file */
  walk(node: SyntaxNode, toFile: boolean): void {
    if (node.type === 'Command') this.command(node, toFile)
    else if (node.type === 'Pipeline') this.pipeline(node, toFile)
    else if (node.type === 'Redirected') this.walk(node.command, this.outputOf(node.redirects) ?? toFile)
    else if (node.type === 'Function') {
      this.functions.add(node.name.value)
      this.walk(node.body, false)
    } else {
      const captured = node.type === 'CommandExpansion' || node.type === 'ProcessSubstitution'
      forEachChild(node, (child) => this.walk(child, toFile && !captured))
    }
  }

  private pipeline(node: Pipeline, toFile: boolean): void {
    const teeing = this.isTee(node.commands.at(-1))
    for (const [index, part] of node.commands.entries()) {
      const last = index === node.commands.length - 1
      if (!(last && teeing)) this.walk(part, last ? toFile : teeing && index === node.commands.length - 2)
    }
  }

  private command(node: Command, inherited: boolean): void {
    for (const part of [...node.prefix, ...(node.name === undefined ? [] : [node.name]), ...node.suffix])
      this.walk(part, false)
    const command = this.commands.get(node)
    if (command === undefined) {
      this.complete = false
      return
    }
    const toFile = this.outputOf(node.redirects) ?? inherited
    const { program } = command
    if (command.assignments.some(({ value }) => this.mentions(value.value))) this.complete = false
    if (command.args.some((word) => this.mentions(word.value)) && !LOOKING_PROGRAMS.has(program)) {
      this.complete = false
      return
    }
    if (program === 'echo' || program === 'printf') this.printed(command, toFile)
    else if (program === 'cat' && toFile) this.concatenated(node)
    else if (toFile) this.other(QUIET_PROGRAMS.has(program))
    else if (!this.isHarmless(command)) this.complete = false
  }

  private isHarmless(command: ShellCommand): boolean {
    const { program, programWord } = command
    // Homebrew's own commands for developers, and those that a tap adds, set outputs.
    if (program === 'brew') return BREW_COMMANDS.has(operands(command)[0] ?? '')
    if (program === '' || INERT_PROGRAMS.has(program) || UNAWARE_PROGRAMS.has(program)) return true
    return programWord?.dynamic === false && this.functions.has(program)
  }

  private printed(command: ShellCommand, toFile: boolean): void {
    const words = command.args.map((word) => word.value)
    const flags = words.findIndex((word) => !/^-[neE]+$/.test(word))
    const escapes = command.program === 'printf' || words.slice(0, flags).some((flag) => flag.includes('e'))
    const text = words.slice(Math.max(flags, 0)).join(' ')
    if (toFile) this.lines(escapes ? text.replaceAll('\\n', '\n') : text)
    else if (this.file === 'GITHUB_OUTPUT') {
      for (const [, name] of text.matchAll(/::set-output\s+name=([^:,\s]+)/g)) {
        if (name!.includes('$')) this.complete = false
        else this.names.add(name!.toLowerCase())
      }
    }
  }

  private concatenated(node: Command): void {
    const documents = node.redirects.filter((redirect) => redirect.type === 'HereDoc')
    if (documents.length !== 1 || node.args.some((argument) => argument.text !== '-')) this.other(false)
    else this.lines(documents[0]!.body.text)
  }

  /** A program that prints what nobody can know: content of an open block, or anything at all. */
  private other(quiet: boolean): void {
    if (!quiet && this.delimiter === null) this.complete = false
  }

  private lines(text: string): void {
    for (const line of text.split('\n')) {
      if (this.delimiter !== null) {
        if (line.trim() === this.delimiter) this.delimiter = null
        continue
      }
      const [, name, sign, rest] = /^(.*?)(=|<<)(.*)$/.exec(line) ?? []
      if (name === undefined) {
        if (/[$`%]/.test(line)) this.complete = false
      } else if (/[$`%]/.test(name)) this.complete = false
      else {
        this.names.add(name.trim().toLowerCase())
        if (sign === '<<') this.delimiter = rest!.trim()
      }
    }
  }

  /** Whether standard output goes to the command file; `null` where no redirection moves it. */
  private outputOf(redirects: readonly Redirection[]): boolean | null {
    let result: boolean | null = null
    for (const redirect of redirects) {
      if (redirect.type !== 'Redirect' || redirect.operator.startsWith('<') || redirect.target === undefined)
        continue
      if (
        redirect.descriptor !== undefined &&
        !(redirect.descriptor.type === 'FileDescriptor' && redirect.descriptor.value === 1)
      )
        continue
      const target = redirect.target.value
      if (redirect.operator === '>&' && /^\d$|^-$/.test(target)) continue
      result = this.mentions(target)
      // A target that only running decides may be the file by another name.
      if (!result && /[$`]/.test(target) && !/\$\{?(?:RUNNER_TEMP|HOME|GITHUB_\w+|TMPDIR)\b/.test(target))
        this.complete = false
    }
    return result
  }

  private isTee(node: SyntaxNode | undefined): boolean {
    if (node?.type !== 'Command') return false
    const command = this.commands.get(node)
    return command?.program === 'tee' && command.args.some((word) => this.mentions(word.value))
  }

  /** Whether a word names the file: `$GITHUB_OUTPUT`, `${GITHUB_OUTPUT}`, `"$GITHUB_OUTPUT"`. */
  private mentions(word: string): boolean {
    return word.includes(this.file)
  }
}
