import { isTable } from '../../structured/document.ts'
import { shown } from '../metadata-member.ts'
import type { PackageFiles } from './package-files.ts'
import type { Note, PackageJson } from './package-json.ts'
import { belowRoot, foundByRequire, foundByTypeScript } from './targets.ts'

/** A script that a field of package.json leads to. */
export interface EntryFile {
  readonly path: string
  readonly field: readonly string[]
  readonly use: 'main' | 'module' | 'bin'
}

/** Fields with one path each, and who looks for it. */
const FIELDS = [
  ['main', 'main', foundByRequire],
  ['module', 'module', foundByRequire],
  ['jsnext:main', null, foundByRequire],
  ['jsnext', null, foundByRequire],
  ['unpkg', null, foundByRequire],
  ['jsdelivr', null, foundByRequire],
  ['types', null, foundByTypeScript],
  ['typings', null, foundByTypeScript],
] as const

/**
 * Judges the fields that lead to files: each must be a path, and the path must be in the package.
 * Source: https://docs.npmjs.com/cli/v11/configuring-npm/package-json; https://publint.dev/rules, `FILE_DOES_NOT_EXIST`.
 * @param base `publishConfig`, for the fields that pnpm and Yarn take from there
 * @returns the scripts whose module format matters
 */
export function judgeEntries(
  json: PackageJson,
  base: readonly string[],
  files: PackageFiles,
  note: Note,
): readonly EntryFile[] {
  const found: EntryFile[] = []
  for (const [name, use, find] of FIELDS) {
    const value = json[name]
    const field = [...base, name]
    // `typesVersions` sends TypeScript elsewhere, by its own version.
    if (value === undefined || value === null) continue
    if (find === foundByTypeScript && json['typesVersions'] !== undefined) continue
    if (typeof value !== 'string') {
      note('invalid-field', field, 'is no path')
      continue
    }
    const path = find(value, files)
    if (path === null) note('missing-target', field, missing(value))
    else {
      judgeExtension(path, field, note)
      if (use !== null) found.push({ path, field, use })
    }
  }
  judgeBrowser(json['browser'], [...base, 'browser'], files, note)
  return [...found, ...judgeBin(json['bin'], [...base, 'bin'], files, note)]
}

function missing(value: string): string {
  return `is ${shown(value)}, which is not in the package`
}

function judgeExtension(path: string, field: readonly string[], note: Note): void {
  if (/\.[cm][jt]sx$/.test(path)) {
    note('invalid-extension', field, `leads to ${shown(path)}: no tool knows that extension`)
  }
}

/** A path, or a table of replacements of which those with a path lead into the package. */
function judgeBrowser(value: unknown, field: readonly string[], files: PackageFiles, note: Note): void {
  if (typeof value === 'string') {
    if (foundByRequire(value, files) === null) note('missing-target', field, missing(value))
  } else if (isTable(value)) {
    for (const [key, replacement] of Object.entries(value)) {
      if (typeof replacement !== 'string' || !replacement.startsWith('.')) continue
      if (foundByRequire(replacement, files) === null)
        note('missing-target', [...field, key], missing(replacement))
    }
  }
}

function judgeBin(value: unknown, field: readonly string[], files: PackageFiles, note: Note): EntryFile[] {
  if (value === undefined || value === null) return []
  const commands = isTable(value) ? Object.entries(value) : [['', value] as const]
  return commands.flatMap(([command, target]): EntryFile[] => {
    const at = command === '' ? field : [...field, command]
    if (typeof target !== 'string') {
      note('invalid-field', at, 'is no path')
      return []
    }
    if (command.includes('..')) {
      note('invalid-key', at, 'is no name of a command: it would be written elsewhere than among them')
    }
    // npm links exactly this path; Node.js then finds no other by itself, but npm's own reader lets `.js` be left out.
    const below = belowRoot(target)
    const path =
      below === null ? null : [below, `${below}.js`, `${below}/index.js`].find((one) => files.isFile(one))
    if (path === null || path === undefined) {
      note('missing-target', at, missing(target))
      return []
    }
    judgeExtension(path, at, note)
    return [{ path, field: at, use: 'bin' }]
  })
}

/** The commands that an installation links, by name. A lone path is called like the package, without its scope. */
export function commandsOf({ bin, name }: PackageJson): { name: string; target: string }[] {
  if (isTable(bin)) {
    return Object.entries(bin).flatMap(([command, target]) =>
      typeof target === 'string' ? [{ name: command, target: belowRoot(target) ?? target }] : [],
    )
  }
  if (typeof bin !== 'string' || typeof name !== 'string') return []
  return [{ name: name.slice(name.lastIndexOf('/') + 1), target: belowRoot(bin) ?? bin }]
}

/** What `import` may name: the package, and its subpaths where `exports` lists them. */
export function importNames({ name, exports }: PackageJson): string[] {
  if (typeof name !== 'string') return []
  if (!isTable(exports)) return [name]
  const subpaths = Object.keys(exports).filter((key) => key.startsWith('.') && exports[key] !== null)
  return subpaths.length === 0 ? [name] : subpaths.map((key) => name + key.slice(1))
}
