import type { RepositoryPath } from '../../../location.ts'
import { wholeFile } from '../../../location.ts'
import { manifestOf } from '../manifest-of.ts'
import type { UnlinkedManifest } from '../unlinked.ts'

/**
 * An action.yml: an action is released by its tag alone, and no file holds its version. What it does is read as part
 * of the pipeline, not here.
 * @returns `null` for a file that only bears the name
 */
export function readActionYml(text: string, path: RepositoryPath): UnlinkedManifest | null {
  if (!/^runs[ \t]*:/m.test(text)) return null
  return manifestOf({
    path,
    ecosystem: 'GitHub Actions',
    format: 'action.yml',
    nameAt: wholeFile(path),
    versionFromTag: true,
  })
}
