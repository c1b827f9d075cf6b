import { type Command, forEachChild, type Pipeline, type SyntaxNode } from 'unbash'
import type { Script } from '../../../sources/workflows/model.ts'
import { commandsOf, operands, type ShellCommand } from '../shell/commands.ts'
import { compares } from './compares.ts'

/** A downloaded text that an interpreter runs. */
export interface RunDownload {
  readonly start: number
  readonly end: number
  /** As written, for a message. */
  readonly written: string
  readonly url: string | null
  readonly how: 'piped' | 'substituted' | 'saved'
}

const INTERPRETERS = new Set([
  'sh',
  'bash',
  'zsh',
  'dash',
  'ksh',
  'python',
  'node',
  'perl',
  'ruby',
  'php',
  'pwsh',
  'deno',
])
const SHELLS = new Set(['sh', 'bash', 'zsh', 'dash', 'ksh'])
const DOWNLOADERS = new Set(['curl', 'wget'])

/** Every download of a script that is run as it came, without a digest that was known before. */
export function runDownloads(script: Script): readonly RunDownload[] {
  const commands = commandsOf(script)
  if (commands === null || script.ast === null) return []
  const { value } = script.text
  const byNode = new Map<Command, ShellCommand>(commands.map((command) => [command.node, command]))
  const found: RunDownload[] = []
  const add = (
    node: SyntaxNode & { pos: number; end: number },
    download: ShellCommand,
    how: RunDownload['how'],
  ): void => {
    if (isOfCheckout(download, commands)) return
    found.push({
      start: node.pos,
      end: node.end,
      written: value.slice(node.pos, node.end),
      url: urlOf(download),
      how,
    })
  }
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'Pipeline') {
      const download = pipedDownload(node, byNode)
      if (download !== null) add(node, download, 'piped')
    }
    if (node.type === 'Command') {
      const command = byNode.get(node)
      const inner = command === undefined ? null : substituted(command, commands)
      if (inner !== null) add(node, inner, 'substituted')
    }
    forEachChild(node, visit)
  }
  visit(script.ast)
  // A digest is compared somewhere: whether of this very file is not guessed.
  if (!commands.some((command) => compares(command, value))) found.push(...saved(commands, value))
  return found
}

/** `curl … | sh`: some later part of the pipe reads its program from the standard input. */
function pipedDownload(pipeline: Pipeline, byNode: ReadonlyMap<Command, ShellCommand>): ShellCommand | null {
  const parts = pipeline.commands.map((part) => (part.type === 'Command' ? byNode.get(part) : undefined))
  const first = parts.findIndex((part) => part !== undefined && DOWNLOADERS.has(part.program))
  if (first === -1) return null
  const runs = parts.slice(first + 1).some((part) => part !== undefined && readsProgram(part))
  return runs ? parts[first]! : null
}

/** `bash`, `bash -s -- --yes`, `python -`; not `python -c …`, `bash install.sh`, whose standard input is data. */
function readsProgram(command: ShellCommand): boolean {
  if (!INTERPRETERS.has(command.program)) return false
  const values = command.args.map(({ value }) => value)
  if (values.includes('-s')) return SHELLS.has(command.program)
  const rest = values.filter((value) => value !== '-' && value !== '/dev/stdin')
  return rest.every((value) => /^-[euxlo]+$|^-o$|^pipefail$|^--(?:login|noprofile|norc)$/.test(value))
}

/** `bash <(curl …)`, `sh -c "$(curl …)"`, `eval "$(curl …)"`, `source <(curl …)`. */
function substituted(command: ShellCommand, commands: readonly ShellCommand[]): ShellCommand | null {
  const { program, args, node } = command
  const evaluates = program === 'eval' || program === 'source' || program === '.'
  if (!evaluates && !INTERPRETERS.has(program)) return null
  const inside = commands.filter(
    (other) =>
      other.node !== node &&
      other.node.pos >= node.pos &&
      other.node.end <= node.end &&
      DOWNLOADERS.has(other.program),
  )
  const download = inside[0]
  if (download === undefined) return null
  const at = args.findIndex(({ start, end }) => download.node.pos >= start && download.node.end <= end)
  // The program is the first word, or what follows `-c`; any other word is its argument.
  const first = args.findIndex(({ value }) => !value.startsWith('-') || value === '-c')
  const isProgram = at === first || args[at - 1]?.value === '-c'
  // `eval "$(curl … | jq …)"` runs what another program makes of it.
  return isProgram && inside.length === 1 && !betweenPipes(command, download, commands) ? download : null
}

function betweenPipes(
  command: ShellCommand,
  download: ShellCommand,
  commands: readonly ShellCommand[],
): boolean {
  return commands.some(
    (other) =>
      other.node.pos > download.node.end &&
      other.node.end < command.node.end &&
      !['sed', 'tr', 'cat'].includes(other.program),
  )
}

/** `curl -o install.sh …` and then `bash install.sh` or `./install.sh` in the same script. */
function* saved(commands: readonly ShellCommand[], text: string): Iterable<RunDownload> {
  for (const download of commands.filter(({ program }) => DOWNLOADERS.has(program))) {
    const file = savedAs(download)
    if (file === null) continue
    const name = file.replace(/^\.\//, '')
    const runner = commands.find(
      (command) =>
        command.node.pos > download.node.end &&
        (command.programWord?.value.replace(/^\.\//, '') === name ||
          (INTERPRETERS.has(command.program) && operands(command)[0]?.replace(/^\.\//, '') === name)),
    )
    if (runner === undefined || !isScript(name, download, runner)) continue
    if (isOfCheckout(download, commands)) continue
    const { pos, end } = download.node
    yield { start: pos, end, written: text.slice(pos, end), url: urlOf(download), how: 'saved' }
  }
}

/** A binary release is another question; what an interpreter runs, or what is named like a script, is a script. */
function isScript(name: string, download: ShellCommand, runner: ShellCommand): boolean {
  return (
    INTERPRETERS.has(runner.program) ||
    /\.(?:sh|py|bash|rb|pl|js)$/.test(name) ||
    /\.sh\b/.test(urlOf(download) ?? '')
  )
}

/** A path of this machine, written out or from the folder of the job: after `file://` a name is another machine's. */
const LOCAL_FILE =
  /^file:\/\/(?:localhost)?(?:\$\(pwd\)|\$(?:PWD|GITHUB_WORKSPACE)|\$\{(?:PWD|GITHUB_WORKSPACE)\}|\$\{\{\s*github\.workspace\s*\}\})?\/(?!\/)[\w./@+-]+$/i

/**
 * `curl "file://$(pwd)/install.sh" | sh`: nothing is downloaded, and the file is run as `sh install.sh` runs it. Not so
 * where the same script has downloaded a file of that name before, or the command reads more than such files.
 */
function isOfCheckout(read: ShellCommand, commands: readonly ShellCommand[]): boolean {
  if (read.program !== 'curl') return false
  const output = read.args.findIndex(({ value }) => /^(?:-o|--output)$/.test(value)) + 1
  const given = read.args.filter((_, index) => output === 0 || index !== output).map(({ value }) => value)
  const files = given.filter((value) => !value.startsWith('-'))
  const plain = given.every(
    (value) =>
      !value.startsWith('-') || /^-[sSfLo]+$|^--(?:silent|show-error|fail|location|output)$/.test(value),
  )
  if (!plain || files.length === 0 || !files.every((value) => LOCAL_FILE.test(value))) return false
  const names = files.map((file) => file.split('/').at(-1)!)
  return commands.every((other) => {
    if (other === read || !DOWNLOADERS.has(other.program) || other.node.pos > read.node.pos) return true
    const saves = savedAs(other)?.split('/').at(-1)
    return saves !== undefined && !/[$*?{]/.test(saves) && !names.includes(saves)
  })
}

function savedAs(download: ShellCommand): string | null {
  const values = download.args.map(({ value }) => value)
  const flag = values.findIndex((value) => /^(?:-\w*o|--output|-\w*O|--output-document)$/.test(value))
  const redirected = download.redirects.find(
    (redirect) => redirect.type === 'Redirect' && redirect.operator === '>',
  )
  if (redirected?.type === 'Redirect') return redirected.target?.value ?? null
  const attached = values
    .map((value) => /^--output(?:-document)?=(.+)$/.exec(value)?.[1])
    .find((value) => value !== undefined)
  if (attached !== undefined) return attached
  const named = download.program === 'curl' && values[flag]?.endsWith('O') === true
  if (flag === -1 || named) {
    const url = urlOf(download)
    const saves = download.program === 'wget' || named
    return saves && url !== null ? (url.split(/[?#]/)[0]!.split('/').at(-1) ?? null) : null
  }
  return values[flag + 1] ?? null
}

function urlOf(download: ShellCommand): string | null {
  return (
    download.args
      .map(({ value }) => value)
      .find((value) => /^https?:\/\/|^[\w.-]+\.[a-z]{2,}\//.test(value)) ?? null
  )
}
