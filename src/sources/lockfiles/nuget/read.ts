import { posix } from 'node:path'
import type { Files } from '../../../files.ts'
import type { RepositoryPath } from '../../../location.ts'
import { directoryOf } from '../../manifests/kinds.ts'
import type { Lockfile } from '../model.ts'
import { textOf } from '../text.ts'
import { readPackagesLock } from './packages-lock.ts'

/**
 * Read a packages.lock.json of the repository. It names the repository's own projects without a place: they are where
 * the one project file of that name is.
 * @throws SourceInvalid as `readPackagesLock`
 */
export async function readNuget(files: Files, path: RepositoryPath): Promise<Lockfile> {
  const folders = new Map<string, string | null>()
  for (const file of await files.list()) {
    const name = /([^/]+)\.(?:cs|fs|vb)proj$/.exec(file)?.[1]?.toLowerCase()
    if (name !== undefined) folders.set(name, folders.has(name) ? null : directoryOf(file))
  }
  return readPackagesLock(await textOf(files, path), path, (project) => {
    const folder = folders.get(project.toLowerCase()) ?? null
    return folder === null ? null : posix.relative(directoryOf(path), folder)
  })
}
