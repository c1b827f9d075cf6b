import { SourceInvalid } from '../../src/errors.ts'
import type { Files } from '../../src/files.ts'
import { type RepositoryPath, repositoryPath } from '../../src/location.ts'

/** A repository's files held in an object: path to text or bytes. `null` stands for a tracked file that is absent from disk. */
export function memoryFiles(content: Readonly<Record<string, string | Uint8Array | null>>): Files {
  const paths = Object.keys(content).map(repositoryPath).sort()
  return {
    list: () => Promise.resolve(paths),
    read: (path: RepositoryPath) => {
      const bytes = content[path]
      if (bytes === null || bytes === undefined) {
        return Promise.reject(new SourceInvalid(path, 'is tracked but not on disk'))
      }
      return Promise.resolve(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes)
    },
  }
}
