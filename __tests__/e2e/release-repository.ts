import { advisory, BAD_RELEASE, MENDED_RELEASE } from '../../src/demo/repository.ts'
import { type TestRepository, testRepository } from '../support/repository.ts'

/** A small npm package whose release should go out; `files` are laid over it. */
export function soundRelease(files: Readonly<Record<string, string>> = {}): TestRepository {
  return testRepository({ ...BAD_RELEASE, ...MENDED_RELEASE, ...files })
}

/** What of an audit only GitHub can answer, which what is audited offline leaves out by name. */
export const ASKS_GITHUB = ['workflow/nested-unpinned-uses', 'workflow/pin-comment-mismatch'] as const

/** A small npm package whose release must be stopped. */
export function badRelease(): TestRepository {
  return testRepository(BAD_RELEASE)
}

/** A local advisory database in OSV format, as new as now. */
export function advisoryDatabase(): TestRepository {
  return testRepository(advisory(new Date().toISOString()))
}
