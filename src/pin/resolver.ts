import type { CommitSha } from '../location.ts'
import type { Answer, RepositoryName } from '../sources/github/model.ts'

/** A commit, and since when it is there. */
export interface DatedCommit {
  readonly commit: CommitSha
  /** RFC 3339; `null` where nothing says when. */
  readonly date: string | null
}

/** A tag with the commit that it stands for, annotated tags peeled. */
export interface Tag extends DatedCommit {
  readonly name: string
}

/** Everything that one ref can mean in one repository. */
export interface Meanings {
  readonly tag: DatedCommit | null
  readonly branch: DatedCommit | null
  /** The one commit that an abbreviated SHA begins. */
  readonly commit: DatedCommit | null
}

export interface MeaningQuestion {
  readonly repository: RepositoryName
  /** As after `@`: a name, `refs/tags/…`, `refs/heads/…`, or an abbreviated SHA. */
  readonly ref: string
}

/** Says what refs stand for. Nothing here throws for expected trouble: each question is answered for itself. */
export interface Resolver {
  /** @returns as many answers as questions, in their order */
  meanings(questions: readonly MeaningQuestion[]): Promise<readonly Answer<Meanings>[]>
  /** All tags that stand for commits. */
  tags(repository: RepositoryName): Promise<Answer<readonly Tag[]>>
}
