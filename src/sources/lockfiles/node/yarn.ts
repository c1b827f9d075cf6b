import type { Files } from '../../../files.ts'
import type { RepositoryPath } from '../../../location.ts'
import type { Lockfile } from '../model.ts'
import { textOf } from '../text.ts'
import { readYarnBerry } from './yarn-berry.ts'
import { readYarnClassic } from './yarn-classic.ts'
import { yarnProjects } from './yarn-projects.ts'

/**
 * Read a yarn.lock, of Yarn 1 or of a later one, which share the name and nothing else.
 * @throws SourceInvalid as its readers, and for a package.json that it serves and that cannot be read
 */
export async function readYarn(files: Files, path: RepositoryPath): Promise<Lockfile> {
  const text = await textOf(files, path)
  const projects = await yarnProjects(files, path)
  return /^__metadata:/m.test(text)
    ? readYarnBerry(text, path, projects)
    : readYarnClassic(text, path, projects)
}
