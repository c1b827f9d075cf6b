import type { Files } from '../../../files.ts'
import type { RepositoryPath } from '../../../location.ts'
import type { Lockfile } from '../model.ts'
import { normalizedName } from '../purl.ts'
import { shapeOf, type Table } from '../shape.ts'
import { siblingText, textOf } from '../text.ts'
import { exactToml } from './exact-toml.ts'
import { pipfileHashes } from './pipfile-hash.ts'
import { readPipfileLock } from './pipfile-lock.ts'

const NO_PACKAGES = new Set(['source', 'requires', 'scripts', 'pipfile', 'pipenv'])

/**
 * Read a Pipfile.lock of the repository, and the digest that the Pipfile beside it has now.
 * @throws SourceInvalid as `readPipfileLock`, and for a Pipfile that cannot be read
 */
export async function readPipfileLockFile(files: Files, path: RepositoryPath): Promise<Lockfile> {
  const text = await textOf(files, path)
  const manifest = await siblingText(files, path, 'Pipfile')
  if (manifest === null) {
    const { lockfile } = readPipfileLock(text, path)
    return { ...lockfile, currentContentHash: { unknown: 'no Pipfile stands beside it' } }
  }
  const pipfile = exactToml(manifest.text, manifest.path)
  const { lockfile, sources, hashAt } = readPipfileLock(text, path, declaredNames(pipfile, manifest.path))
  return { ...lockfile, currentContentHash: currentHash(pipfile, sources, lockfile.contentHash!, hashAt) }
}

function currentHash(
  pipfile: Table,
  sources: unknown,
  recorded: string,
  at: Lockfile['packages'][number]['at'],
): NonNullable<Lockfile['currentContentHash']> {
  try {
    const hashes = pipfileHashes(pipfile, sources)
    return { hex: hashes.find((hash) => hash === recorded) ?? hashes[0]!, at }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { unknown: error.message }
  }
}

function declaredNames(pipfile: Table, path: RepositoryPath): ReadonlySet<string> {
  const shape = shapeOf(path)
  return new Set(
    Object.entries(pipfile)
      .filter(([section]) => !NO_PACKAGES.has(section))
      .flatMap(([section, table]) => Object.keys(shape.table(table, `\`${section}\``)).map(normalizedName)),
  )
}
