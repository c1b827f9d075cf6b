import { join } from 'node:path'
import type { Files } from '../../src/files.ts'
import type { Models } from '../../src/models.ts'
import { readAdvisories } from '../../src/sources/advisories/read.ts'
import { readLockfiles } from '../../src/sources/lockfiles/index.ts'
import { readManifests } from '../../src/sources/manifests/index.ts'

/** What the advisory rules need, read from files and from the local database in fixtures/advisories. */
export async function advisedFiles(
  files: Files,
): Promise<Pick<Models, 'advisories' | 'lockfiles' | 'manifests'>> {
  const lockfiles = await readLockfiles(files, () => null)
  const advisories = await readAdvisories(
    {
      http: null,
      files,
      root: join(import.meta.dirname, '..', 'fixtures'),
      source: 'advisories',
      now: () => Date.parse('2026-01-10T00:00:00Z'),
      progress: () => undefined,
    },
    lockfiles,
  )
  return { lockfiles, advisories, manifests: await readManifests(files, () => null) }
}
