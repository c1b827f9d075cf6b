import type { Files } from '../../../files.ts'
import type { RepositoryPath } from '../../../location.ts'
import { fields } from '../../structured/fields.ts'
import { parseJson } from '../../structured/json.ts'
import { jsonMembers } from '../json-members.ts'
import type { Lockfile } from '../model.ts'
import { positionsOf } from '../positions.ts'
import { siblingText, textOf } from '../text.ts'
import { type ComposerProject, readComposerLock } from './composer-lock.ts'
import { composerContentHash } from './content-hash.ts'

/**
 * Read a composer.lock of the repository, and the digest that the composer.json beside it has now.
 * @throws SourceInvalid as `readComposerLock`, and for a composer.json that cannot be read
 */
export async function readComposer(files: Files, path: RepositoryPath): Promise<Lockfile> {
  const text = await textOf(files, path)
  const manifest = await siblingText(files, path, 'composer.json')
  if (manifest === null) {
    const lockfile = readComposerLock(text, path)
    return { ...lockfile, currentContentHash: { unknown: 'no composer.json stands beside it' } }
  }
  const lockfile = readComposerLock(text, path, projectOf(manifest.text, manifest.path))
  const place = jsonMembers(text, 0, path).get('content-hash')
  if (place === undefined) {
    return {
      ...lockfile,
      currentContentHash: { unknown: 'Composer wrote no `content-hash` before 1.3' },
    }
  }
  return {
    ...lockfile,
    currentContentHash: currentHash(manifest.text, positionsOf(text, path)(place.valueStart, place.valueEnd)),
  }
}

function currentHash(
  text: string,
  at: Lockfile['packages'][number]['at'],
): NonNullable<Lockfile['currentContentHash']> {
  try {
    return { hex: composerContentHash(text), at }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { unknown: error.message }
  }
}

/** @throws SourceInvalid for a composer.json that is not strict JSON, with fields of the right types */
function projectOf(text: string, path: RepositoryPath): ComposerProject {
  const json = fields(parseJson(text, path), path)
  const names = (key: string): string[] =>
    // an empty list is how PHP writes an empty table
    json.is([key], 'list') ? [] : Object.keys(json.table([key]) ?? {}).map((name) => name.toLowerCase())
  return {
    required: new Set([...names('require'), ...names('require-dev')]),
    provided: new Set([...names('replace'), ...names('provide')]),
  }
}
