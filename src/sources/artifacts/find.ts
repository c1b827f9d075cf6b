import { type Dirent, lstatSync, readdirSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import { SourceUnavailable } from '../../errors.ts'
import { FOLDER_FORMATS } from './formats.ts'

/** Something that a pattern names. */
export type Found = Readonly<{ path: string; absolute: string }> &
  (
    | { readonly kind: 'file' }
    | { readonly kind: 'folder'; readonly names: ReadonlySet<string> }
    /** There, and not to be read: a link, a pipe. */
    | { readonly kind: 'other'; readonly reason: string }
  )

/**
 * What patterns name on disk, sorted by path, each thing once. Links are found and not followed.
 * @param directory absolute; patterns are relative to it or absolute themselves
 * @throws SourceUnavailable when a folder cannot be listed
 */
export function findArtifacts(
  directory: string,
  patterns: readonly string[],
): {
  readonly asked: readonly { readonly pattern: string; readonly files: number }[]
  readonly found: readonly Found[]
} {
  const all = new Map<string, Found>()
  const asked = patterns.map((pattern) => {
    const found = named(directory, pattern)
    for (const one of found) all.set(one.absolute, one)
    return { pattern, files: found.length }
  })
  const found = [...all.values()].sort((one, other) => (one.path < other.path ? -1 : 1))
  return { asked, found }
}

function named(directory: string, pattern: string): Found[] {
  // A name that exists is that name, whatever its characters would mean in a glob: `core-1.0+[x].whl`.
  const literal = resolve(directory, pattern)
  const there = lstatSync(literal, { throwIfNoEntry: false })
  if (there !== undefined) {
    return there.isDirectory()
      ? inFolder(directory, literal, () => true)
      : [oneFile(directory, literal, there)]
  }
  const { base, glob, isGlob } = picomatch.scan(pattern)
  if (!isGlob) return []
  const start = resolve(directory, base)
  if (lstatSync(start, { throwIfNoEntry: false })?.isDirectory() !== true) return []
  const matches = picomatch(glob, { dot: true })
  return inFolder(directory, start, (path) => matches(path))
}

/** @param wanted asked with the path below `folder` */
function inFolder(directory: string, folder: string, wanted: (path: string) => boolean): Found[] {
  const found: Found[] = []
  const walk = (absolute: string, below: string): void => {
    const entries = listed(absolute, shown(directory, absolute))
    const names = new Set(entries.map(({ name }) => name))
    if (FOLDER_FORMATS.some((format) => format.matches(names))) {
      if (below === '' || wanted(below) || entries.some(({ name }) => wanted(`${below}/${name}`)))
        found.push({ path: shown(directory, absolute), absolute, kind: 'folder', names })
      return
    }
    for (const entry of entries) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      const inside = join(absolute, entry.name)
      if (entry.isDirectory()) walk(inside, path)
      else if (wanted(path)) found.push(oneFile(directory, inside, entry))
    }
  }
  walk(folder, '')
  return found
}

function oneFile(
  directory: string,
  absolute: string,
  stat: Pick<Dirent, 'isFile' | 'isSymbolicLink'>,
): Found {
  const path = shown(directory, absolute)
  if (stat.isFile()) return { path, absolute, kind: 'file' }
  const reason = stat.isSymbolicLink()
    ? 'is a symbolic link, which is not followed; name the file itself'
    : 'is no regular file'
  return { path, absolute, kind: 'other', reason }
}

function listed(absolute: string, path: string): Dirent[] {
  try {
    return readdirSync(absolute, { withFileTypes: true })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown trouble'
    throw new SourceUnavailable(path === '' ? '.' : path, `cannot be listed: ${code}`)
  }
}

/** Relative to the run's directory where it lies there, else absolute. */
function shown(directory: string, absolute: string): string {
  const path = relative(directory, absolute)
  const outside = path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)
  return (outside ? absolute : path).split(sep).join('/')
}
