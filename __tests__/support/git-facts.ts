import type { RunFacts } from '../../src/context.ts'
import { commitSha } from '../../src/location.ts'
import type { GitModel } from '../../src/sources/git/model.ts'

export const HEAD = commitSha('a'.repeat(40))
export const OTHER = commitSha('b'.repeat(40))

/** A clean repository at HEAD, with what the test is about. */
export function gitFacts(facts: Partial<GitModel> = {}): GitModel {
  return {
    head: HEAD,
    objectFormat: 'sha1',
    shallow: false,
    committedAt: '2026-01-02T03:04:05Z',
    tags: [],
    differences: [],
    hidden: [],
    submodules: [],
    operations: [],
    trackedFiles: 1,
    coverage: { found: 1, read: 1, skipped: [] },
    ...facts,
  }
}

/** A release of `v1.0.0` at HEAD, with what the test is about. */
export function releaseRun(
  repository: Partial<RunFacts['repository']> = {},
  mode: RunFacts['mode'] = 'release',
): RunFacts {
  return {
    mode,
    modeReason: '--mode',
    repository: { name: 'o/r', commit: HEAD, ref: 'refs/tags/v1.0.0', tag: 'v1.0.0', ...repository },
    event: null,
    actor: null,
    runId: '1',
    base: null,
    startedAt: '2026-01-02T03:04:05Z',
    environment: {},
  }
}
