import { npm } from '../../../versions/npm.ts'
import { isTable } from '../../structured/document.ts'
import { shown } from '../metadata-member.ts'
import type { ArtifactDependency, ArtifactProblem } from '../model.ts'
import type { PackageFiles } from './package-files.ts'

/** A package.json's top level; keys in the order in which they are written. */
export type PackageJson = Readonly<Record<string, unknown>>

/** Notes a problem of package.json; `field` is written as one would write it in JavaScript. */
export type Note = (kind: string, field: readonly string[], detail: string) => void

/** @param member package.json's path in the archive */
export function noteInto(problems: ArtifactProblem[], member: string): Note {
  return (kind, field, detail) => {
    problems.push({ member, kind, detail: field.length === 0 ? detail : `${fieldName(field)} ${detail}` })
  }
}

/** `exports["./x"].import`, in backquotes. */
export function fieldName(field: readonly string[]): string {
  const parts = field.map((part, index) => {
    if (/^[A-Za-z_$][\w$]*$/.test(part)) return index === 0 ? part : `.${part}`
    return /^[0-9]+$/.test(part) && index > 0 ? `[${part}]` : `[${JSON.stringify(part)}]`
  })
  const name = parts.join('').replaceAll('`', "'")
  return `\`${name.length > 160 ? `${name.slice(0, 160)}…` : name}\``
}

const MAX_NAME = 214
const PART = /^[^\s~)('!*%/@._][^\s~)('!*%/@]*$/

/**
 * Name and version as npm accepts them of any package, old ones with capitals included.
 * Source: validate-npm-package-name, https://github.com/npm/validate-npm-package-name; npm's `fixVersionField`.
 */
export function judgeIdentity(json: PackageJson, note: Note): void {
  const { name, version } = json
  if (typeof name !== 'string') note('missing-name', [], 'has no `name`')
  else if (!isPackageName(name))
    note('invalid-name', ['name'], `is ${shown(name)}, which is no package name of npm`)
  if (typeof version !== 'string') note('missing-version', [], 'has no `version`')
  else if (npm.canonical(version) === null) {
    note('invalid-version', ['version'], `is ${shown(version)}, which is no version of npm`)
  }
}

function isPackageName(name: string): boolean {
  const parts = name.startsWith('@') ? name.slice(1).split('/') : [name]
  if (name.length > MAX_NAME || parts.length !== (name.startsWith('@') ? 2 : 1)) return false
  if (['node_modules', 'favicon.ico'].includes(name.toLowerCase())) return false
  return parts.every((part) => PART.test(part) && encodeURIComponent(part) === part)
}

const GROUPS: readonly (readonly [string, ArtifactDependency['scope']])[] = [
  ['dependencies', 'runtime'],
  ['optionalDependencies', 'optional'],
  ['peerDependencies', 'peer'],
]
/** Ranges that only the workspace understands in which the package was made. */
const UNRESOLVED = /^(?:file|link|portal|workspace|catalog|patch|exec):|^\.{0,2}\//

/** Every dependency that an installation asks for; a range that leads to the maker's own disk is noted. */
export function packageDependencies(json: PackageJson, note: Note): ArtifactDependency[] {
  const found: ArtifactDependency[] = []
  for (const [group, scope] of GROUPS) {
    const table = json[group]
    if (table === undefined) continue
    if (!isTable(table)) {
      note('invalid-field', [group], 'is no table of names and ranges')
      continue
    }
    for (const [name, range] of Object.entries(table)) {
      if (typeof range !== 'string') {
        note('invalid-field', [group, name], 'is no string')
        continue
      }
      found.push({ name, range, scope })
      if (UNRESOLVED.test(range)) {
        note(
          'local-dependency',
          [group, name],
          `is ${shown(range)}, which nobody but the package's maker can resolve`,
        )
      }
    }
  }
  return found
}

/**
 * Scripts that npm runs when the package is installed from a registry, the implicit one of a `binding.gyp` included.
 * Source: https://docs.npmjs.com/cli/v11/using-npm/scripts, "npm install".
 */
export function installScripts(json: PackageJson, files: PackageFiles): { name: string; command: string }[] {
  const scripts = isTable(json['scripts']) ? json['scripts'] : {}
  const found = ['preinstall', 'install', 'postinstall'].flatMap((name) => {
    const command = scripts[name]
    return typeof command === 'string' && command !== '' ? [{ name, command }] : []
  })
  const builds = found.some(({ name }) => name !== 'postinstall')
  if (!builds && json['gypfile'] !== false && files.isFile('binding.gyp')) {
    found.push({ name: 'install', command: 'node-gyp rebuild' })
  }
  return found
}

/** The names of bundled dependencies; npm reads both spellings, and `true` as all of them. */
export function bundledNames(json: PackageJson, note: Note): readonly string[] {
  const field = json['bundleDependencies'] === undefined ? 'bundledDependencies' : 'bundleDependencies'
  const value = json[field]
  if (value === undefined || value === null || value === false) return []
  if (value === true) return isTable(json['dependencies']) ? Object.keys(json['dependencies']) : []
  if (Array.isArray(value) && value.every((name) => typeof name === 'string')) return value
  note('invalid-field', [field], 'is no list of names')
  return []
}

/** Bundled dependencies that are not there, and packages that are there and nobody declared. */
export function judgeBundled(names: readonly string[], files: PackageFiles, note: Note): void {
  for (const name of names) {
    if (!files.isFile(`node_modules/${name}/package.json`)) {
      note(
        'missing-bundled',
        ['bundleDependencies'],
        `names ${shown(name)}, which is not in \`node_modules/\``,
      )
    }
  }
  // What a bundled package needs itself lies beside it, so that nothing can be said once there is one.
  if (names.length > 0) return
  const stray = files.paths.find((path) => path.startsWith('node_modules/'))
  if (stray !== undefined) {
    note(
      'undeclared-bundled',
      [],
      `bundles nothing, and ${shown(stray)} would be installed over what npm resolves`,
    )
  }
}
