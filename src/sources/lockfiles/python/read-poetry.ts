import type { Files } from '../../../files.ts'
import type { RepositoryPath } from '../../../location.ts'
import { parseToml } from '../../structured/toml.ts'
import type { Lockfile } from '../model.ts'
import { normalizedName } from '../purl.ts'
import { shapeOf, type Table } from '../shape.ts'
import { siblingText, textOf } from '../text.ts'
import { poetryContentHashes } from './content-hash.ts'
import { exactToml } from './exact-toml.ts'
import { readPoetryLock } from './poetry.ts'

/**
 * Read a poetry.lock of the repository, and the digest that the pyproject.toml beside it has now.
 * @throws SourceInvalid as `readPoetryLock`, and for a pyproject.toml that cannot be read
 */
export async function readPoetry(files: Files, path: RepositoryPath): Promise<Lockfile> {
  const text = await textOf(files, path)
  const manifest = await siblingText(files, path, 'pyproject.toml')
  if (manifest === null) {
    return {
      ...readPoetryLock(text, path),
      currentContentHash: { unknown: 'no pyproject.toml stands beside it' },
    }
  }
  const pyproject = exactToml(manifest.text, manifest.path)
  const lockfile = readPoetryLock(text, path, declaredNames(pyproject, manifest.path))
  const toml = parseToml(text, path)
  return {
    ...lockfile,
    currentContentHash: currentHash(pyproject, text, lockfile.contentHash!, () =>
      toml.locate(['metadata', 'content-hash']),
    ),
  }
}

function currentHash(
  pyproject: Table,
  lockText: string,
  recorded: string,
  at: () => Lockfile['packages'][number]['at'],
): NonNullable<Lockfile['currentContentHash']> {
  try {
    const hashes = poetryContentHashes(pyproject, lockText)
    return { hex: hashes.find((hash) => hash === recorded) ?? hashes[0]!, at: at() }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { unknown: error.message }
  }
}

/** Normalised names in `project` and `tool.poetry`, all groups. */
function declaredNames(pyproject: Table, path: RepositoryPath): ReadonlySet<string> {
  const shape = shapeOf(path)
  const project = shape.optionalTable(pyproject, 'project', 'the file')
  const poetry = shape.optionalTable(shape.optionalTable(pyproject, 'tool', 'the file'), 'poetry', '`tool`')
  const groups = Object.values(shape.optionalTable(poetry, 'group', '`tool.poetry`')).map((group) =>
    shape.optionalTable(shape.table(group, 'a group'), 'dependencies', 'a group'),
  )
  const tables = [
    shape.optionalTable(poetry, 'dependencies', '`tool.poetry`'),
    shape.optionalTable(poetry, 'dev-dependencies', '`tool.poetry`'),
    ...groups,
  ]
  const lists = [
    shape.optionalList(project, 'dependencies', '`project`'),
    ...Object.values(shape.optionalTable(project, 'optional-dependencies', '`project`')),
    ...Object.values(shape.optionalTable(pyproject, 'dependency-groups', 'the file')),
  ]
  const names = lists
    .flatMap((list) => shape.list(list, 'a list of dependencies'))
    .flatMap((requirement) =>
      typeof requirement === 'string' ? [/^[A-Za-z0-9._-]+/.exec(requirement.trim())?.[0] ?? ''] : [],
    )
  return new Set([...tables.flatMap((table) => Object.keys(table)), ...names].map(normalizedName))
}
