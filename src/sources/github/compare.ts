import type { CommitSha } from '../../location.ts'
import type { RepositoryName } from './model.ts'
import { nullable, type Question, text, Unreadable } from './question.ts'

/** https://docs.github.com/en/graphql/reference/enums#comparisonstatus, of the commit as seen from the ref. */
export type Comparison = 'AHEAD' | 'BEHIND' | 'DIVERGED' | 'IDENTICAL'

const STATUSES: ReadonlySet<string> = new Set(['AHEAD', 'BEHIND', 'DIVERGED', 'IDENTICAL'])

/**
 * How a commit stands to a ref.
 * @param ref full name
 * @returns (the question's answer) `null` where the two share no history, and where the ref is not there: either way
 *   the ref does not hold the commit. Trouble on GitHub's side is an error beside the data, and so a problem
 */
export function compareQuestion(
  { owner, repository }: RepositoryName,
  ref: string,
  commit: CommitSha,
): Question<Comparison | null> {
  return {
    owner,
    repository,
    select: 'ref(qualifiedName: $ref) { compare(headRef: $sha) { status } }',
    variables: { ref, sha: commit },
    read: (fields) => {
      const found = nullable(fields.ref, 'ref')
      const compared = found === null ? null : nullable(found.compare, 'compare')
      if (compared === null) return null
      const status = text(compared.status, 'status')
      if (!STATUSES.has(status)) throw new Unreadable('a comparison has a status that is not known')
      return status as Comparison
    },
  }
}

/** Whether the ref's history holds the commit. */
export function contains(comparison: Comparison | null): boolean {
  return comparison === 'BEHIND' || comparison === 'IDENTICAL'
}
