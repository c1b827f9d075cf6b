import { decodeUtf8 } from '../../../files/decode.ts'
import type { Files } from '../../../files.ts'
import { type RepositoryPath, repositoryPath } from '../../../location.ts'

/** The folder of a Python project, as far as reading its version needs it. */
export interface ProjectFolder {
  /** `''` for the repository's root, otherwise without a slash at the end. */
  readonly directory: string
  /** The repository path of a file in the folder; `null` when there is none of that name. */
  find(relative: string): RepositoryPath | null
  /** @throws SourceInvalid when the file cannot be read as UTF-8 */
  read(path: RepositoryPath): Promise<string>
}

/** @param paths every path of the repository */
export function projectFolder(files: Files, paths: ReadonlySet<string>, directory: string): ProjectFolder {
  return {
    directory,
    find(relative) {
      const path = resolve(directory, relative)
      return path !== null && paths.has(path) ? path : null
    },
    read: async (path) => decodeUtf8(await files.read(path), path),
  }
}

/** A path that a manifest names, relative to its folder; `null` when it leads out of the repository. */
export function resolve(directory: string, relative: string): RepositoryPath | null {
  const parts: string[] = []
  if (relative.startsWith('/') || relative.includes('\0')) return null
  for (const part of `${directory}/${relative}`.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null
    } else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.length === 0 ? null : repositoryPath(parts.join('/'))
}
