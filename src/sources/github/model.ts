import type { CommitSha } from '../../location.ts'
import { printable } from '../advisories/json.ts'

/** What GitHub said, or why it could not be asked: never a default that could stand for "unknown". */
export type Answer<T> = { readonly value: T } | { readonly problem: string }

export interface RepositoryName {
  readonly owner: string
  readonly repository: string
}

/** A repository as it stands on GitHub today. */
export interface RepositoryFacts {
  /** `owner/name` as GitHub spells it. */
  readonly name: string
  /** It answers under another name than it was asked by, whatever the case: it was renamed or transferred. */
  readonly renamed: boolean
  readonly archived: boolean
  /** `null` in an empty repository. */
  readonly defaultBranch: { readonly name: string; readonly commit: CommitSha } | null
}

export interface RefQuestion extends RepositoryName {
  /** A tag, a branch, a full ref (`refs/tags/v1`) or a full commit SHA, as `uses:` names it. */
  readonly ref: string
}

/** What a ref stands for. */
export interface ResolvedRef {
  readonly kind: 'tag' | 'branch' | 'commit'
  /** Annotated tags are peeled. */
  readonly commit: CommitSha
  /** A branch of the same name at another commit: which of the two runs, nobody documents. */
  readonly rival: CommitSha | null
}

export interface GitHubTag {
  /** Without `refs/tags/`. */
  readonly name: string
  /** Peeled; `null` for a tag that names no commit. */
  readonly commit: CommitSha | null
  /** Of the annotated tag, else of its commit; RFC 3339 UTC. Whoever made it could write any date: see `releaseDates`. */
  readonly date: string | null
}

/** The key under which a repository's answers are kept: GitHub compares names without regard to case. */
export function repositoryKey({ owner, repository }: RepositoryName): string {
  return `${owner}/${repository}`.toLowerCase()
}

/** A problem with one repository, as it stands alone in a report. */
export function problemAbout({ owner, repository }: RepositoryName, words: string): string {
  return `GitHub: ${printable(`${owner}/${repository}`)}: ${words}`
}
