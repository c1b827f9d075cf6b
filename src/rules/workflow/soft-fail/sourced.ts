import type { Command } from 'unbash'
import type { Script, SupportFile, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { folderOf, folderPath } from '../shell/task-paths.ts'
import { literal, outline } from './shell/expand.ts'

/**
 * A script with the options that a file of the repository gives it which it reads before it does anything else:
 * `source "$(dirname "$0")/../common.sh"`, where `common.sh` says `set -o errexit`.
 * @param firstCheck where its first check stands
 */
export function withSourced(
  file: SupportFile,
  script: Script,
  { supportFiles }: WorkflowsModel,
  firstCheck: number,
): Script {
  const { shell, ast } = script
  if (file.kind !== 'shell-script' || shell.errexit || ast === null) return script
  for (const command of plainCommands(script)) {
    if (command.pos >= firstCheck) break
    if (!/^(?:source|\.)$/.test(literal(command.name) ?? '')) continue
    const [first] = command.args
    const named =
      first?.type === 'Word' && isLocal(first.text, givenIn(script))
        ? sourcedFiles(outline(first), file.path, supportFiles)
        : []
    if (named.length > 0 && named.every((one) => setsErrexit(one)))
      return { ...script, shell: { ...shell, errexit: true } }
  }
  return script
}

/** The files that a path means; beside an unknown folder all that end so. */
function sourcedFiles(written: string, from: string, files: readonly SupportFile[]): readonly SupportFile[] {
  const scripts = files.filter(({ kind }) => kind === 'shell-script')
  const known = written.slice(written.lastIndexOf('\0') + 1)
  if (!written.includes('\0')) {
    const meant: readonly (string | null)[] = [folderPath(written), folderPath(written, folderOf(from))]
    return scripts.filter(({ path }) => meant.includes(path))
  }
  const tail = folderPath(known.replace(/^(?:\/|\.\.?\/)+/, '')) ?? ''
  return tail === '' ? [] : scripts.filter(({ path }) => path === tail || path.endsWith(`/${tail}`))
}

/** What says where a script lies, or its repository. */
const OWN_FOLDER =
  /\bdirname\b|\bBASH_SOURCE\b|\$\{?0\b|\bpwd\b|\$\{?PWD\b|\brev-parse\b|\bGITHUB_WORKSPACE\b/

/** What a script gives its variables, as far as a line says, and which of them lead into the repository. */
interface Given {
  readonly values: ReadonlyMap<string, readonly string[]>
  readonly local: Map<string, boolean>
}

const givens = new WeakMap<Script, Given>()

/** Looked up once a script: one may read hundreds of files. */
function givenIn(script: Script): Given {
  const known = givens.get(script)
  if (known !== undefined) return known
  const values = new Map<string, string[]>()
  for (const [, name, value] of script.text.value.matchAll(/\b([A-Za-z_]\w*)=(?=(.{0,300}))/g)) {
    const alike = values.get(name!) ?? []
    values.set(name!, alike)
    alike.push(value!)
  }
  const given = { values, local: new Map<string, boolean>() }
  givens.set(script, given)
  return given
}

/**
 * Whether a path leads into the repository, as far as it is computed: a folder that is only known elsewhere may hold
 * another file of the same name.
 */
function isLocal(written: string, given: Given, depth = 0): boolean {
  if (OWN_FOLDER.test(written)) return true
  // What is written out may still be a folder of the runner.
  if (!/[$`]/.test(written)) return !/^["']?[/~]/.test(written)
  const names = [...written.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name]) => name!)
  return (
    names.length > 0 && depth < MAX_STEPS && names.every((name) => isLocalVariable(name, given, depth + 1))
  )
}

/** From one variable to the next. */
const MAX_STEPS = 16

function isLocalVariable(name: string, given: Given, depth: number): boolean {
  const known = given.local.get(name)
  if (known !== undefined) return known
  // One that is given itself comes from outside.
  given.local.set(name, false)
  const values = given.values.get(name) ?? []
  const isAlways = values.length > 0 && values.every((value) => isLocal(value, given, depth))
  given.local.set(name, isAlways)
  return isAlways
}

const switching = new WeakMap<SupportFile, boolean>()

/** Whether a file switches `-e` on for whoever reads it, and never off. */
function setsErrexit(file: SupportFile): boolean {
  const known = switching.get(file) ?? readsErrexit(file)
  switching.set(file, known)
  return known
}

function readsErrexit({ scripts }: SupportFile): boolean {
  const [script] = scripts
  if (script === undefined || script.ast === null || SWITCHES_OFF.test(script.text.value)) return false
  for (const { name, args } of plainCommands(script)) {
    // Nothing behind these is read.
    if (/^(?:return|exit|exec)$/.test(literal(name) ?? '')) return false
    if (literal(name) === 'set' && asksErrexit(args.map((arg) => (arg.type === 'Word' ? outline(arg) : ''))))
      return true
  }
  return false
}

/** Also a trap that ends the script well, whatever has failed. */
const SWITCHES_OFF =
  /\bset\s+(?:[-+]\w+\s+)*\+(?:\w*e|o\s+errexit)|\bshopt\b[^\n;&|]{0,80}\berrexit\b|\btrap\b[^\n]{0,200}\bexit\s+0\b/

/** Whether the options of a `set` hold `-e`; what follows them are arguments. */
function asksErrexit(words: readonly string[]): boolean {
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!
    if (!/^[-+][a-zA-Z]+$/.test(word)) return false
    const takesName = word.endsWith('o')
    if (word.startsWith('-') && (word.includes('e') || (takesName && words[index + 1] === 'errexit')))
      return true
    if (takesName) index += 1
  }
  return false
}

/** What runs whatever happens: no branch, no function, no other process. */
function plainCommands({ ast }: Script): readonly Command[] {
  return ast!.commands.flatMap(({ command, background }) =>
    command.type === 'Command' && background !== true ? [command] : [],
  )
}
