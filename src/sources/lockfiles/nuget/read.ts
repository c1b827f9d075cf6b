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
  let known = projects.get(files)
  if (known === undefined) {
    known = projectFolders(files)
    projects.set(files, known)
  }
  const folders = await known
  return readPackagesLock(await textOf(files, path), path, (project) => {
    const folder = folders.get(project.toLowerCase()) ?? null
    return folder === null ? null : posix.relative(directoryOf(path), folder)
  })
}

// A repository has a lockfile in each of hundreds of projects.
const projects = new WeakMap<Files, Promise<ReadonlyMap<string, string | null>>>()

/** Where the project files are, by name in lower case; `null` where several have it. */
async function projectFolders(files: Files): Promise<ReadonlyMap<string, string | null>> {
  const folders = new Map<string, string | null>()
  for (const file of await files.list()) {
    const name = /^(.+)\.(?:cs|fs|vb)proj$/.exec(posix.basename(file))?.[1]?.toLowerCase()
    if (name !== undefined) folders.set(name, folders.has(name) ? null : directoryOf(file))
  }
  return folders
}
