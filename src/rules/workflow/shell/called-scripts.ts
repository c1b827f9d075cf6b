import { forEachChild, type SyntaxNode } from 'unbash'
import type { Script, Step, SupportFile, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { commandsOf, type ShellCommand } from './commands.ts'

const SHELLS = new Set(['bash', 'sh', 'zsh', 'dash', 'source', '.'])
const MAX_DEPTH = 5

/**
 * The shell scripts of the repository that a step calls by path, and those that they call: `./release.sh`,
 * `bash ci/publish.sh`, `source ./env.sh`. A path that holds a variable is followed where only its start does
 * (`$GITHUB_WORKSPACE/ci/x.sh`, `$(dirname "$0")/x.sh`).
 */
export function calledScripts(model: WorkflowsModel, step: Step): readonly SupportFile[] {
  if (step.run === null) return []
  const known = read.get(step)
  if (known !== undefined) return known
  const found = new Set<SupportFile>()
  const folder = plainFolder(step.workingDirectory?.value ?? '')
  follow(model, step.run, folder, found, 0)
  const files = [...found]
  read.set(step, files)
  return files
}

const read = new WeakMap<Step, readonly SupportFile[]>()

/**
 * The commands of called scripts that run whatever their arguments say: those of a `case` are left out, and those of a
 * function that only such commands name, in whichever of the scripts, as program or as what another function runs.
 */
export function plainCommands(scripts: readonly Script[]): readonly ShellCommand[] {
  const plain = scripts.flatMap(placedCommands)
  const functions = new Set(plain.flatMap(({ within }) => within))
  let running = plain.filter(({ within }) => within.length === 0)
  for (let before = -1; before !== running.length; ) {
    before = running.length
    const named = new Set(running.flatMap(({ command }) => namedBy(command, functions)))
    running = plain.filter(({ within }) => within.every((name) => named.has(name)))
  }
  return running.map(({ command }) => command)
}

/** The program of a command; a function may run what it is handed, as in `retry 5 upload`. */
function namedBy({ program, args }: ShellCommand, functions: ReadonlySet<string>): readonly string[] {
  if (!functions.has(program)) return [program]
  return [program, ...args.map(({ value }) => value).filter((value) => functions.has(value))]
}

/** A command with the functions of its script that it stands in. */
interface PlacedCommand {
  readonly command: ShellCommand
  readonly within: readonly string[]
}

/** Found once a script: several rules ask, for each step that calls it. */
const placed = new WeakMap<Script, readonly PlacedCommand[]>()

function placedCommands(script: Script): readonly PlacedCommand[] {
  const known = placed.get(script)
  if (known !== undefined) return known
  const { functions, commands } = partsOf(script)
  const found = commands.map((command) => ({
    command,
    within: functions.filter((span) => isWithin(command, span)).map(({ name }) => name),
  }))
  placed.set(script, found)
  return found
}

interface Span {
  readonly name: string
  readonly pos: number
  readonly end: number
}

function isWithin({ node }: ShellCommand, span: Span): boolean {
  return node.pos >= span.pos && node.end <= span.end
}

/** The functions of a script, and its commands without those of a `case`. */
function partsOf(script: Script): { functions: readonly Span[]; commands: readonly ShellCommand[] } {
  const functions: Span[] = []
  const chosen: Span[] = []
  const visit = (node: SyntaxNode): void => {
    const { pos, end } = node
    if (node.type === 'Case') chosen.push({ name: '', pos, end })
    else if (node.type === 'Function') functions.push({ name: node.name.value, pos, end })
    forEachChild(node, visit)
  }
  if (script.ast !== null) visit(script.ast)
  const commands = commandsOf(script) ?? []
  return { functions, commands: commands.filter((one) => !chosen.some((span) => isWithin(one, span))) }
}

function follow(
  model: WorkflowsModel,
  script: Script,
  folder: string,
  found: Set<SupportFile>,
  depth: number,
): void {
  if (depth >= MAX_DEPTH) return
  let here = folder
  for (const command of commandsOf(script) ?? []) {
    if (command.program === 'cd') here = plainFolder(command.args[0]?.value ?? '', here)
    const path = calledPath(command)
    if (path === null) continue
    const file = fileAt(model, path, [here, folder, ''])
    if (file === null || found.has(file)) continue
    found.add(file)
    for (const inner of file.scripts) {
      follow(model, inner, folderOf(file.path), found, depth + 1)
      // Most scripts name others from the root, wherever they stand themselves.
      follow(model, inner, '', found, depth + 1)
    }
  }
}

/** The path of a script that a command runs, as written; `null` where it runs none or only the run knows which. */
export function calledPath(command: ShellCommand): string | null {
  const word = SHELLS.has(command.program)
    ? command.args.find(({ value }) => !value.startsWith('-'))
    : (command.programWord ?? undefined)
  if (word === undefined || (SHELLS.has(command.program) && command.args[0]?.value === '-c')) return null
  const value = word.value.replace(
    /^(?:\$\{?GITHUB_WORKSPACE\}?|\$\{\{\s*github\.workspace\s*\}\}|\$\(git rev-parse --show-toplevel\))\//,
    '',
  )
  const local =
    /^(?:\$\(\s*(?:cd\s+"?)?\$?\(?dirname\b.*\)|\$\{?\w*(?:DIR|dir|ROOT|root)\w*\}?)\/([^$`]+)$/.exec(value)
  const path = local?.[1] ?? value
  if (path.includes('$') || path.includes('`') || path.startsWith('/')) return null
  return path.includes('/') || path.endsWith('.sh') || path.endsWith('.bash') ? path : null
}

/** The shell script that a path means from the first folder in which there is one. */
export function fileAt(model: WorkflowsModel, path: string, folders: readonly string[]): SupportFile | null {
  for (const folder of folders) {
    const full = plainFolder(path, folder)
    const file = model.supportFiles.find((one) => one.kind === 'shell-script' && one.path === full)
    if (file !== undefined) return file
  }
  return null
}

/** A path from a folder, `.` and `..` resolved; one that starts with a variable stays in the root. */
function plainFolder(path: string, from = ''): string {
  if (path.includes('$')) return ''
  const parts: string[] = []
  for (const part of `${from}/${path}`.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
