import type { Files } from '../../../src/files.ts'
import { commitSha } from '../../../src/location.ts'
import type { Models } from '../../../src/models.ts'
import { readLockfiles } from '../../../src/sources/lockfiles/index.ts'
import { readManifests } from '../../../src/sources/manifests/index.ts'

/** The models of a release of `tag`, read from files by the real readers. */
export async function releaseModels(
  files: Files,
  tag: string | null,
  tagPatterns: readonly string[] = [],
): Promise<Pick<Models, 'run' | 'policy' | 'manifests' | 'lockfiles' | 'artifacts'>> {
  const [manifests, lockfiles] = await Promise.all([
    readManifests(files, () => null),
    readLockfiles(files, () => null),
  ])
  return {
    manifests,
    lockfiles,
    artifacts: { asked: [], artifacts: [], coverage: { found: 0, read: 0, skipped: [] } },
    run: {
      mode: 'release',
      modeReason: 'a pushed tag',
      repository: {
        name: 'acme/thing',
        commit: commitSha('0123456789abcdef0123456789abcdef01234567'),
        ref: tag === null ? null : `refs/tags/${tag}`,
        tag,
      },
      event: 'push',
      actor: 'maintainer',
      runId: '1',
      base: null,
      startedAt: '2026-01-02T03:04:05Z',
      environment: {},
    },
    policy: {
      effective: {
        path: 'policies/release.yml',
        origin: 'built-in',
        sha256: '0'.repeat(64),
        failOn: 'medium',
        rules: new Map(),
        waivers: [],
        exclude: [],
        tagPatterns,
        advisories: 'osv',
        artifacts: [],
      },
      weakened: [],
    },
  }
}
