import type { RepositoryPath } from './location.ts'

/** The largest file that any text reader accepts, in bytes. */
export const MAX_TEXT_BYTES = 64 * 1024 * 1024

/**
 * The files of the repository, read-only. Implemented over a checkout, over a commit and over a plain object in tests.
 * Paths that lead through a symbolic link out of the root are refused.
 */
export interface Files {
  /**
   * Every path git tracks or would track (untracked and not ignored), sorted by code unit.
   * A tracked path that is absent from disk is listed too: reading it fails, so that a sparse checkout never looks empty.
   */
  list(): Promise<readonly RepositoryPath[]>
  /**
   * The bytes of one file.
   * @throws SourceInvalid when the file is absent, not a regular file, too large, unreadable, or outside the root
   */
  read(path: RepositoryPath): Promise<Uint8Array>
}
