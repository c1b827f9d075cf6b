import type { CommitSha, RepositoryPath } from '../../location.ts'
import type { Covered } from '../coverage.ts'

/** One way in which a path on disk is not what the commit holds. */
export interface TreeDifference {
  readonly path: RepositoryPath
  readonly kind:
    | 'content'
    | 'mode'
    | 'type'
    | 'link-target'
    | 'missing'
    | 'staged'
    | 'untracked'
    | 'ignored-shipping'
    | 'lfs-pointer'
    | 'lfs-content'
  /** One clause for a person: `content differs`, `executable bit set on disk, not in the commit`. */
  readonly detail: string
}

/** Something that would hide a difference from git itself, or change what git answers. */
export interface HiddenChange {
  readonly kind:
    | 'assume-unchanged'
    | 'skip-worktree'
    | 'sparse-checkout'
    | 'info-exclude'
    | 'global-excludes'
    | 'info-attributes'
    | 'filter'
    | 'replaced-object'
    | 'graft'
    | 'environment'
    | 'configuration'
    | 'worktree-elsewhere'
  /** The path, variable, configuration key or object that does it. */
  readonly subject: string
  readonly detail: string
}

export interface Submodule {
  readonly path: RepositoryPath
  /** The commit recorded in the tree. */
  readonly recorded: CommitSha
  readonly state: 'clean' | 'uninitialised' | 'other-commit' | 'dirty' | 'unreadable'
  readonly detail: string
}

export interface GitTag {
  readonly name: string
  /** The commit after peeling. */
  readonly commit: CommitSha
  readonly annotated: boolean
}

export interface GitBranch {
  /** Full, `refs/heads/main` or `refs/remotes/origin/main`. */
  readonly ref: string
  readonly containsHead: boolean
}

export interface GitModel extends Covered {
  readonly head: CommitSha
  readonly objectFormat: 'sha1' | 'sha256'
  readonly shallow: boolean
  /** RFC 3339 UTC committer time of HEAD. */
  readonly committedAt: string
  /** All local tags, sorted by name. */
  readonly tags: readonly GitTag[]
  /** Absent where nobody asked: only a release does. */
  readonly branches?: readonly GitBranch[]
  readonly differences: readonly TreeDifference[]
  readonly hidden: readonly HiddenChange[]
  readonly submodules: readonly Submodule[]
  /** Names of operations under way: `merge`, `rebase`, `cherry-pick`, `revert`, `bisect`, `am`. */
  readonly operations: readonly string[]
  /** Paths and sizes of what HEAD tracks, for the report's counts. */
  readonly trackedFiles: number
}
