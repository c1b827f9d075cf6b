import { shown } from '../metadata-member.ts'
import type { ArtifactProblem } from '../model.ts'
import type { Library } from './library.ts'
import { isImportable } from './python-words.ts'

/** Something that an installation can call by name. */
export interface EntryPoint {
  /** Of a console or window script its command; of any other group `group:name`. */
  readonly name: string
  readonly target: string
}

const COMMANDS: ReadonlySet<string> = new Set(['console_scripts', 'gui_scripts'])

/**
 * An entry_points.txt, each target held against the modules of the wheel.
 * Source: https://packaging.python.org/en/latest/specifications/entry-points/
 * @param alone whether nothing else is installed with it, so that every target has to be here
 */
export function readEntryPoints(
  text: string,
  member: string,
  library: Library,
  alone: boolean,
  problems: ArtifactProblem[],
): EntryPoint[] {
  const note = (kind: string, detail: string): void => void problems.push({ member, kind, detail })
  const points: EntryPoint[] = []
  const seen = new Set<string>()
  let group: string | null = null
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim()
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue
    const section = /^\[(.+)\]$/.exec(line)?.[1]
    if (section !== undefined) {
      group = section.trim()
      if (!/^\w+(?:\.\w+)*$/.test(group))
        note('invalid-entry-point', `has the group ${shown(group)}, which is none`)
      continue
    }
    const match = /^([^=[\s](?:[^=]*[^=\s])?)\s*=\s*(.+)$/.exec(line)
    if (group === null || match === null) {
      note('invalid-entry-point', `has the line ${shown(line)}, which is no entry point`)
      continue
    }
    const [name, target] = [match[1]!, match[2]!.trim()]
    const command = COMMANDS.has(group)
    const key = `${group}:${name}`
    if (seen.has(key)) note('duplicate-entry-point', `has ${shown(name)} more than once in ${shown(group)}`)
    seen.add(key)
    points.push({ name: command ? name : key, target })
    const trouble = targetTrouble(target, command, library, alone)
    if (trouble !== null) note('invalid-entry-point', `leads ${shown(name)} to ${shown(target)}, ${trouble}`)
    if (command && !/^[\w.-]+$/.test(name))
      note(
        'invalid-entry-point',
        `has the command ${shown(name)}, which is not written with letters, digits, \`.\`, \`-\` and \`_\``,
      )
  }
  return points
}

function targetTrouble(target: string, command: boolean, library: Library, alone: boolean): string | null {
  const match = /^([\w.]+)\s*(?::\s*([\w.]+))?\s*(?:\[[^\]]*\])?$/u.exec(target)
  if (match === null) return 'which is no object'
  const parts = [...match[1]!.split('.'), ...(match[2]?.split('.') ?? [])]
  if (!parts.every(isImportable)) return 'which cannot be imported'
  if (command && match[2] === undefined) return 'which names no function'
  // Data is found through the folder that it lies in: the `pkg_config` group, PyInstaller's hooks.
  if (match[2] === undefined && library.holdsFolder(match[1]!)) return null
  const found = library.holds(match[1]!)
  if (found === 'yes' || (found === 'elsewhere' && !alone)) return null
  return 'a module that is not in the wheel'
}
