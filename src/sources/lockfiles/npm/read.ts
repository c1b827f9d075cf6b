import type { Files } from '../../../files.ts'
import type { RepositoryPath } from '../../../location.ts'
import { parseJson } from '../../structured/json.ts'
import type { Lockfile } from '../model.ts'
import { shapeOf } from '../shape.ts'
import { siblingText, textOf } from '../text.ts'
import { readPackageLock } from './package-lock.ts'

/**
 * Read a package-lock.json or npm-shrinkwrap.json of the repository.
 * @throws SourceInvalid as `readPackageLock`, and for a package.json that cannot be read where version 1 needs it
 */
export async function readNpmLock(files: Files, path: RepositoryPath): Promise<Lockfile> {
  const text = await textOf(files, path)
  const isOld = /"lockfileVersion"\s*:\s*1\b/.test(text)
  return readPackageLock(text, path, isOld ? await declaredNames(files, path) : new Set())
}

/** What the package.json beside the lockfile declares in any group. */
async function declaredNames(files: Files, path: RepositoryPath): Promise<ReadonlySet<string>> {
  const manifest = await siblingText(files, path, 'package.json')
  if (manifest === null) return new Set()
  const shape = shapeOf(manifest.path)
  const table = shape.table(parseJson(manifest.text, manifest.path).value, 'the file')
  const groups = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']
  return new Set(groups.flatMap((group) => Object.keys(shape.optionalTable(table, group, 'the file'))))
}
