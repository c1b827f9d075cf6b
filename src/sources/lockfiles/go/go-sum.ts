import type { RepositoryPath } from '../../../location.ts'
import type { GoModLine } from '../../structured/go-mod.ts'
import { positions } from '../../structured/position.ts'
import type { LockedPackage, Lockfile } from '../model.ts'
import { purlOf } from '../purl.ts'
import { type Shape, shapeOf } from '../shape.ts'

/** From this version of the language on, go.mod lists every module that the build needs. */
const COMPLETE_SINCE = [1, 17] as const

/** The hashes that go.sum has of one version of a module. */
interface Sums {
  /** Of the module's files; absent where only its go.mod was looked at. */
  zip?: string
  mod?: string
  readonly line: number
}

/**
 * What a go.mod and the go.sum beside it lock: go.mod says which versions, go.sum what their files hash to. The hash is
 * one over a listing of files, not of an archive.
 * Source: https://go.dev/ref/mod#go-sum-files; https://go.dev/ref/mod#go-mod-file-go on what go.mod lists since 1.17
 * @param lines the go.mod
 * @param own module paths of the repository itself, by their folder relative to the lockfile's
 * @throws SourceInvalid for a line that the go command would not write, and for one version with two hashes
 */
export function readGoSum(
  text: string,
  path: RepositoryPath,
  lines: readonly GoModLine[],
  own: ReadonlyMap<string, string>,
): Lockfile {
  const shape = shapeOf(path)
  const sums = sumsOf(text, shape)
  const where = positions(text, path)
  const starts = lineStarts(text)
  const lineAt = (line: number) => where.span(starts[line]!, (starts[line + 1] ?? text.length + 1) - 1)
  const listed = locked(lines, path, shape, sums, own)
  const language = lines.find(({ directive }) => directive === 'go')?.words[0] ?? '1.16'
  const known = new Set(listed.map(({ id }) => id))
  const others = isComplete(language)
    ? []
    : greatest(sums)
        .filter(([id]) => !known.has(id))
        .map(([id, { zip, line }]) => packageOf(...split(id), path, lineAt(line), zip, false))
  return {
    path,
    format: 'go.sum',
    formatVersion: null,
    ecosystem: 'Go',
    root: null,
    declared: null,
    packages: [...listed, ...others],
    carriesIntegrity: true,
    graph: 'none',
  }
}

function sumsOf(text: string, shape: Shape): ReadonlyMap<string, Sums> {
  const sums = new Map<string, Sums>()
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const match = /^(\S+) (v[^\s/]+)(\/go\.mod)? (h1:[A-Za-z0-9+/]{43}=)\r?$/.exec(line)
    if (match === null) return shape.fail(`line ${index + 1} is none that the go command writes`)
    const [, name, version, isMod, hash] = match
    const id = `${name}@${version}`
    const known = sums.get(id) ?? { line: index }
    const part = isMod === undefined ? 'zip' : 'mod'
    if (known[part] !== undefined && known[part] !== hash) return shape.fail(`has two hashes for ${id}`)
    known[part] = hash!
    sums.set(id, known)
  }
  return sums
}

function locked(
  lines: readonly GoModLine[],
  path: RepositoryPath,
  shape: Shape,
  sums: ReadonlyMap<string, Sums>,
  own: ReadonlyMap<string, string>,
): LockedPackage[] {
  const replaced = new Map(
    lines
      .filter(({ directive }) => directive === 'replace')
      .map(({ words }) => {
        const arrow = words.indexOf('=>')
        if (arrow < 1 || arrow > 2 || words.length - arrow > 3 || words.length === arrow + 1)
          return shape.fail('stands beside a go.mod with a `replace` that is not understood')
        return [words.slice(0, arrow).join(' '), words.slice(arrow + 1)] as const
      }),
  )
  return lines
    .filter(({ directive }) => directive === 'require')
    .map(({ words, comment, at }) => {
      const [name, version, ...rest] = words
      if (name === undefined || version === undefined || rest.length > 0)
        return shape.fail('stands beside a go.mod with a `require` that is not understood')
      const direct = !/^indirect\b/.test(comment)
      const [to = name, toVersion] = replaced.get(`${name} ${version}`) ??
        replaced.get(name) ?? [name, version]
      const folder = toVersion === undefined ? to.replace(/^\.\//, '') : own.get(to)
      if (folder !== undefined) {
        return {
          ...packageOf(name, null, path, at, undefined, direct),
          source: { kind: 'local', path: folder },
        }
      }
      if (!/^v\d+\.\d+\.\d+/.test(toVersion!))
        return shape.fail(`stands beside a go.mod that asks for ${JSON.stringify(to)} by no version`)
      const { zip, mod } = sums.get(`${to}@${toVersion}`) ?? {}
      return packageOf(to, toVersion!, path, at, zip ?? mod, direct)
    })
}

function packageOf(
  name: string,
  version: string | null,
  lockfile: RepositoryPath,
  at: LockedPackage['at'],
  hash: string | undefined,
  direct: boolean,
): LockedPackage {
  return {
    ecosystem: 'Go',
    name,
    version,
    purl: purlOf('golang', name, version),
    lockfile,
    at,
    source: { kind: 'registry', url: null },
    hashes: [],
    ...(hash === undefined ? {} : { foreignHash: hash }),
    scope: 'runtime',
    direct,
    licence: null,
    dependencies: null,
    id: version === null ? name : `${name}@${version}`,
  }
}

/** Of each module the last version whose files were looked at: what an old go.mod leaves out, the build took. */
function greatest(sums: ReadonlyMap<string, Sums>): [string, Sums][] {
  const byName = new Map<string, [string, Sums]>()
  // go.sum is sorted by version within a module
  for (const [id, entry] of sums) if (entry.zip !== undefined) byName.set(split(id)[0], [id, entry])
  return [...byName.values()]
}

function split(id: string): [name: string, version: string] {
  const at = id.lastIndexOf('@')
  return [id.slice(0, at), id.slice(at + 1)]
}

function isComplete(language: string): boolean {
  const [major = 0, minor = 0] = language.split('.').map((part) => Number.parseInt(part, 10))
  return major > COMPLETE_SINCE[0] || (major === COMPLETE_SINCE[0] && minor >= COMPLETE_SINCE[1])
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
