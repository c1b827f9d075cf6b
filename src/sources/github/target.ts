import { type CommitSha, commitSha, isCommitSha } from '../../location.ts'
import { type Fields, nullable, object, text, Unreadable } from './question.ts'

/**
 * What a ref or tag object points to, three annotated tags deep; a chain that is longer says so.
 * Source: https://docs.github.com/en/graphql/reference/interfaces#gitobject
 */
export const TARGET = (() => {
  const commit = '... on Commit { committedDate }'
  const nested = (inner: string) =>
    `type: __typename oid ${commit} ... on Tag { tagger { date } target { ${inner} } }`
  return nested(nested(nested('type: __typename oid')))
})()

export interface Target {
  /** Peeled; `null` where it ends at a tree or file. */
  readonly commit: CommitSha | null
  /** Of the outermost annotated tag, else of the commit. */
  readonly date: string | null
}

/** @throws Unreadable when it is not what `TARGET` asked for, or tags are nested deeper */
export function readTarget(value: unknown): Target {
  let fields: Fields = object(value, 'target')
  let date: string | null = null
  for (let depth = 0; depth < 3; depth++) {
    const type = text(fields.type, '__typename')
    if (type === 'Commit')
      return { commit: sha(fields.oid), date: date ?? text(fields.committedDate, 'committedDate') }
    if (type !== 'Tag') return { commit: null, date }
    const tagger = nullable(fields.tagger ?? null, 'tagger')
    if (typeof tagger?.date === 'string') date ??= tagger.date
    fields = object(fields.target, 'target')
  }
  if (fields.type === 'Commit') return { commit: sha(fields.oid), date }
  if (fields.type !== 'Tag') return { commit: null, date }
  throw new Unreadable('a tag of tags of tags is not followed further')
}

/** @throws Unreadable when it is no full object id */
export function sha(value: unknown): CommitSha {
  const oid = text(value, 'oid')
  if (!isCommitSha(oid)) throw new Unreadable('an object id is not 40 hex digits')
  return commitSha(oid)
}
