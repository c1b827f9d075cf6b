import { isTable } from '../../structured/document.ts'
import { shown } from '../metadata-member.ts'
import type { PackageFiles } from './package-files.ts'
import type { Note, PackageJson } from './package-json.ts'
import { belowRoot, matchedFiles } from './targets.ts'

/** A script that `exports` leads to, with what decides how it is loaded. */
export interface ExportedFile {
  readonly path: string
  readonly field: readonly string[]
  /** Behind a condition that only bundlers take. */
  readonly forBundlers: boolean
  /** Behind the `module` condition, which is for ES modules alone. */
  readonly mustBeModule: boolean
}

interface Walk {
  readonly json: PackageJson
  readonly files: PackageFiles
  readonly note: Note
  readonly isImports: boolean
  readonly found: ExportedFile[]
}

interface Place {
  readonly field: readonly string[]
  /** The subpath (`./x`, `#x`) above it, and the conditions. */
  readonly subpath: string
  readonly conditions: readonly string[]
  readonly afterNode: boolean
}

/**
 * Judges `exports` or `imports`: every target that Node.js refuses or that is not in the package, and every condition
 * that another one in front of it makes unreachable. Targets of `imports` may be bundled away and need not be there.
 * Source: https://nodejs.org/api/esm.html#resolution-algorithm-specification, PACKAGE_EXPORTS_RESOLVE and
 * PACKAGE_TARGET_RESOLVE; https://publint.dev/rules.
 * @param field `exports`, or where else it stands (`publishConfig.exports`)
 * @returns the scripts that it leads to
 */
export function judgeExports(
  value: unknown,
  field: readonly string[],
  json: PackageJson,
  files: PackageFiles,
  note: Note,
): readonly ExportedFile[] {
  const isImports = field.at(-1) === 'imports'
  const walk: Walk = { json, files, note, isImports, found: [] }
  if (value === null || value === undefined) return []
  if (isImports && !isTable(value)) {
    note('invalid-field', field, 'is no table')
    return []
  }
  const place = { field, subpath: '.', conditions: [], afterNode: false }
  if (!isTable(value) || (!isImports && !isSubpaths(value, field, note))) target(value, place, walk)
  else {
    for (const [subpath, under] of Object.entries(value)) {
      if (isImports && !/^#./.test(subpath)) {
        note('invalid-key', [...field, subpath], 'is no key of `imports`: those begin with `#`')
      }
      target(under, { ...place, field: [...field, subpath], subpath }, walk)
    }
  }
  return walk.found
}

/** Whether the keys are subpaths; Node.js refuses a table that mixes them with conditions. */
function isSubpaths(value: Readonly<Record<string, unknown>>, field: readonly string[], note: Note): boolean {
  const keys = Object.keys(value)
  const subpaths = keys.filter((key) => key.startsWith('.'))
  if (subpaths.length > 0 && subpaths.length < keys.length) {
    const odd = keys.find((key) => !key.startsWith('.'))!
    note(
      'invalid-key',
      [...field, odd],
      'stands beside subpaths: Node.js refuses a table with both subpaths and conditions',
    )
  }
  for (const key of subpaths) {
    if (key !== '.' && !key.startsWith('./'))
      note('invalid-key', [...field, key], 'is no subpath: those begin with `./`')
  }
  return subpaths.length > 0
}

function target(value: unknown, place: Place, walk: Walk): void {
  if (value === null) return
  if (typeof value === 'string') file(value, place, walk)
  else if (Array.isArray(value)) {
    for (const [index, one] of value.entries())
      target(one, { ...place, field: [...place.field, String(index)] }, walk)
  } else if (isTable(value)) conditions(value, place, walk)
  else walk.note('invalid-field', place.field, 'is neither a path nor conditions nor `null`')
}

function conditions(value: Readonly<Record<string, unknown>>, place: Place, walk: Walk): void {
  judgeOrder(value, place, walk)
  let { afterNode } = place
  for (const [condition, under] of Object.entries(value)) {
    const field = [...place.field, condition]
    if (/^(?:0|[1-9][0-9]*)$/.test(condition)) {
      walk.note('invalid-key', field, 'is a number, which Node.js refuses as a condition')
    } else if (condition.startsWith('.')) {
      walk.note('invalid-key', field, 'is a subpath inside conditions, which is never matched')
    }
    target(under, { ...place, field, conditions: [...place.conditions, condition], afterNode }, walk)
    if (condition === 'node') afterNode = true
  }
}

/** Conditions are taken in the order in which they are written, so that some never come to their turn. */
function judgeOrder(value: Readonly<Record<string, unknown>>, { field }: Place, walk: Walk): void {
  const keys = Object.keys(value)
  const late = (name: string, why: string): void => walk.note('unreachable-condition', [...field, name], why)
  const last = keys.at(-1)
  if (keys.includes('default') && last !== 'default') {
    late('default', `stands in front of ${shown(last!)}, which is never taken`)
  }
  if (
    keys.includes('module') &&
    keys.indexOf('require') !== -1 &&
    keys.indexOf('module') > keys.indexOf('require')
  )
    late('module', 'stands behind `require`, which bundlers take first')
  if (walk.isImports || !keys.includes('types')) return
  const before = keys.slice(0, keys.indexOf('types')).filter((key) => {
    // `types@>=5` is a version of it, and a script in TypeScript is its own declaration.
    return !key.startsWith('types') && !holdsTypeScript(value[key])
  })
  if (before.length > 0 && !before.some((key) => hasCondition(value[key], 'types'))) {
    late('types', `stands behind \`${before[0]!}\`, which TypeScript takes first`)
  }
}

function holdsTypeScript(value: unknown): boolean {
  if (typeof value === 'string') return /(?<!\.d)\.[cm]?tsx?$/.test(value)
  return isTable(value) && Object.values(value).some(holdsTypeScript)
}

function hasCondition(value: unknown, name: string): boolean {
  return (
    isTable(value) && Object.entries(value).some(([key, under]) => key === name || hasCondition(under, name))
  )
}

/** Conditions that consumers set; behind another, a source file that is not shipped may be meant for the maker alone. */
const PUBLIC = new Set(
  (
    'default import require module-sync node node-addons development production types browser worker workerd ' +
    'edge-light deno bun electron react-native react-server module style sass svelte script asset'
  ).split(' '),
)
const SCRIPT = /\.[cm]?js$/
const INVALID_SEGMENT = /(?:^|[\\/])(?:\.{1,2}|%2e(?:\.|%2e)?|\.%2e|node_modules|n%6fde_modules)(?:[\\/]|$)/i

function file(written: string, place: Place, walk: Walk): void {
  const { field } = place
  if (walk.isImports && !written.startsWith('.') && !written.startsWith('/')) {
    judgeSelfReference(written, field, walk)
    return
  }
  let path = written
  if (written.endsWith('/')) {
    // Kept for old versions of Node.js beside the pattern, it harms nobody.
    const pattern = `${place.subpath.replace(/\/$/, '')}/*`
    const table = walk.isImports ? walk.json['imports'] : walk.json['exports']
    if (!isTable(table) || table[pattern] === undefined) {
      walk.note(
        'folder-mapping',
        field,
        `is ${shown(written)}: Node.js 17 and later refuse folders, write \`/*\``,
      )
    }
    path += '*'
  }
  if (!written.startsWith('./')) {
    walk.note(
      'invalid-target',
      field,
      `is ${shown(written)}: Node.js refuses a target that does not begin with \`./\``,
    )
  } else if (INVALID_SEGMENT.test(written.slice(2))) {
    walk.note(
      'invalid-target',
      field,
      `is ${shown(written)}: Node.js refuses \`.\`, \`..\` and \`node_modules\` in it`,
    )
  }
  const found = path.includes('*')
    ? matchedFiles(path, walk.files, closedStems(place, walk))
    : exactFile(path, walk)
  if (found.length === 0) missing(written, place, walk)
  for (const one of found) {
    if (/\.[cm][jt]sx$/.test(one)) {
      walk.note('invalid-extension', field, `leads to ${shown(one)}: no tool knows that extension`)
    } else if (SCRIPT.test(one)) {
      const mustBeModule = place.conditions.includes('module')
      const forBundlers = place.afterNode || place.conditions.includes('browser')
      walk.found.push({ path: one, field, forBundlers, mustBeModule })
    }
  }
}

function exactFile(path: string, { files }: Walk): readonly string[] {
  const below = belowRoot(path)
  return below !== null && files.isFile(below) ? [below] : []
}

function missing(written: string, place: Place, walk: Walk): void {
  if (walk.isImports) return
  if (
    !SCRIPT.test(written) &&
    !place.conditions.every((name) => PUBLIC.has(name) || name.startsWith('types@'))
  ) {
    return
  }
  const what = written.includes('*') ? 'matches no file of the package' : 'is not in the package'
  walk.note('missing-target', place.field, `is ${shown(written)}, which ${what}`)
}

/** Whether what `*` stands for is closed by a key with `null`, as `"./internal/*": null`. */
function closedStems({ subpath }: Place, { json, isImports }: Walk): (stem: string) => boolean {
  const table = isImports ? json['imports'] : json['exports']
  const closed = isTable(table) ? Object.keys(table).filter((key) => table[key] === null) : []
  return (stem) => {
    const path = subpath.replace('*', stem)
    return closed.some((key) => {
      const [head = '', tail] = key.split('*')
      return tail === undefined ? key === path : path.startsWith(head) && path.endsWith(tail)
    })
  }
}

/** `imports` may lead back to the package by its own name; then `exports` must have that subpath. */
function judgeSelfReference(written: string, field: readonly string[], { json, note }: Walk): void {
  const { name, exports } = json
  if (typeof name !== 'string' || exports === undefined || exports === null) return
  if (written !== name && !written.startsWith(`${name}/`)) return
  const subpath = `.${written.slice(name.length)}`
  const keys =
    isTable(exports) && Object.keys(exports).some((key) => key.startsWith('.')) ? Object.keys(exports) : ['.']
  const isOpen = keys.some((key) => {
    const [head = '', tail] = key.split('*')
    return tail === undefined ? key === subpath : subpath.startsWith(head) && subpath.endsWith(tail)
  })
  if (!isOpen)
    note('missing-target', field, `is ${shown(written)}, which the package's own \`exports\` does not open`)
}
