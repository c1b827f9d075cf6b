import type { RepositoryPath } from '../../../location.ts'
import { positions } from '../../structured/position.ts'
import { literalVersion, manifestOf } from '../manifest-of.ts'
import type { UnlinkedManifest } from '../unlinked.ts'

/**
 * A file VERSION (VERSION.txt, version.txt): one line that is a version. Any other content is another thing that bears
 * the name, such as a script or a list, and states no version.
 */
export function readVersionFile(text: string, path: RepositoryPath): UnlinkedManifest | null {
  const value = text.trim()
  if (!/^v?[0-9]+(?:\.[0-9]+)*[-+.\w]*$/.test(value)) return null
  return manifestOf({
    path,
    ecosystem: 'generic',
    format: 'VERSION',
    version: literalVersion(positions(text, path), text.indexOf(value), value),
    // one below the root is the version of a part, or of something vendored
    publishable: !path.includes('/'),
  })
}
