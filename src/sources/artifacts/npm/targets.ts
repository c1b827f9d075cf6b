import type { PackageFiles } from './package-files.ts'

/** A path of package.json below the package's root: without `./`, `a/../b` and doubled slashes resolved. */
export function belowRoot(path: string): string | null {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}

/**
 * The file that `require` finds for `main` and its like: the file, the file with an extension, the folder's index.
 * Source: https://nodejs.org/api/modules.html#all-together, LOAD_AS_FILE and LOAD_INDEX.
 */
export function foundByRequire(target: string, files: PackageFiles): string | null {
  const path = belowRoot(target)
  if (path === null) return null
  const base = path === '' ? [] : [path, `${path}.js`, `${path}.json`, `${path}.node`]
  const folder = path === '' ? '' : `${path}/`
  return firstFile([...base, `${folder}index.js`, `${folder}index.json`, `${folder}index.node`], files)
}

/**
 * The declarations that TypeScript finds for `types`: the file, with an extension, beside the script, the folder's.
 * Source: TypeScript's `loadNodeModuleFromDirectoryWorker`, https://www.typescriptlang.org/docs/handbook/modules/reference.html.
 */
export function foundByTypeScript(target: string, files: PackageFiles): string | null {
  const path = belowRoot(target)
  if (path === null) return null
  const folder = path === '' ? '' : `${path}/`
  const beside = path.replace(/\.([cm]?)jsx?$/, '.d.$1ts')
  const extensions = ['.d.ts', '.d.mts', '.d.cts', '.ts', '.tsx', '.mts', '.cts']
  const named = path === '' ? [] : [path, beside, ...extensions.map((extension) => path + extension)]
  return firstFile([...named, ...extensions.map((extension) => `${folder}index${extension}`)], files)
}

function firstFile(candidates: readonly string[], files: PackageFiles): string | null {
  return candidates.find((path) => files.isFile(path)) ?? null
}

/**
 * The files that a pattern with `*` names. Each further `*` stands for the same text as the first.
 * Source: https://nodejs.org/api/packages.html#subpath-patterns.
 * @param excluded whether the text that `*` stands for is closed by another key
 */
export function matchedFiles(
  pattern: string,
  files: PackageFiles,
  excluded: (stem: string) => boolean,
): readonly string[] {
  const target = belowRoot(pattern)
  if (target === null) return []
  const [head = '', ...rest] = target.split('*')
  const tail = rest.at(-1) ?? ''
  return files.paths.filter((path) => {
    if (!path.startsWith(head) || !path.endsWith(tail)) return false
    const stem = stemIn(path, head, rest)
    return stem !== null && stem !== '' && !excluded(stem)
  })
}

/** What `*` stands for in a path; with several of them the length follows from what is left. */
function stemIn(path: string, head: string, rest: readonly string[]): string | null {
  const fixed = rest.reduce((sum, part) => sum + part.length, head.length)
  const length = (path.length - fixed) / rest.length
  if (!Number.isInteger(length) || length < 1) return null
  const stem = path.slice(head.length, head.length + length)
  return path === head + rest.map((part) => stem + part).join('') ? stem : null
}
