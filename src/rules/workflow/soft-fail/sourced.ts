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
    const named = first?.type === 'Word' ? sourcedFiles(outline(first), file.path, supportFiles) : []
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

/** Whether a file switches `-e` on for whoever reads it, and never off. */
function setsErrexit({ scripts }: SupportFile): boolean {
  const [script] = scripts
  if (script === undefined || script.ast === null) return false
  const turned = plainCommands(script).filter((command) => literal(command.name) === 'set')
  const words = turned.map(({ args }) =>
    args.map((arg) => (arg.type === 'Word' ? outline(arg) : '')).join(' '),
  )
  return (
    words.some((word) => /(?:^|\s)-(?:[a-z]*e|[a-z]*o errexit)/.test(word)) &&
    !/\bset\s+(?:[-+]\w+\s+)*\+(?:\w*e|o\s+errexit)/.test(script.text.value)
  )
}

/** What runs whatever happens: no branch, no function, no other process. */
function plainCommands({ ast }: Script): readonly Command[] {
  return ast!.commands.flatMap(({ command, background }) =>
    command.type === 'Command' && background !== true ? [command] : [],
  )
}
