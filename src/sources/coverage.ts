import type { RepositoryPath } from '../location.ts'

/** A thing that was found and not read. */
export interface Skipped {
  readonly path: RepositoryPath | string
  readonly reason: string
  /**
   * `unread`: it should have been read; every rule that needs the source becomes `unverified`.
   * `excluded`: the policy excludes it, with its reason.
   */
  readonly kind: 'unread' | 'excluded'
}

/** A source's proof of what it covered: `found = read + skipped.length`, always. */
export interface Coverage {
  readonly found: number
  readonly read: number
  readonly skipped: readonly Skipped[]
}

/** Every source model carries its coverage. */
export interface Covered {
  readonly coverage: Coverage
}

/**
 * Which paths a source leaves out, and why; built from the policy's `exclude` table and handed in by the gate.
 * @returns the policy's reason, or `null` when the path is to be read
 */
export type Exclusion = (path: RepositoryPath) => string | null
