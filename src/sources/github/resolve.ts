import type { RefQuestion, ResolvedRef } from './model.ts'
import { type Fields, nullable, object, type Question } from './question.ts'
import { readTarget, sha, TARGET } from './target.ts'

/**
 * What a ref of `uses:` stands for. A full SHA is a commit; a name is looked for among the tags, then the branches.
 * An abbreviated SHA is looked for as a name alone: what it means changes with the next commit.
 */
export function resolveQuestion({ ref, ...name }: RefQuestion): Question<ResolvedRef | null> {
  if (/^[0-9a-f]{40}$/i.test(ref)) {
    return {
      ...name,
      select: `object(expression: $sha) { ${TARGET} }`,
      variables: { sha: ref.toLowerCase() },
      read: (fields) => {
        const found = nullable(fields.object, 'object')
        const commit = found === null ? null : readTarget(found).commit
        return commit === null ? null : { kind: 'commit', commit, rival: null }
      },
    }
  }
  return {
    ...name,
    select: `tag: ref(qualifiedName: $tag) { target { ${TARGET} } } branch: ref(qualifiedName: $branch) { target { oid } }`,
    variables: { tag: qualified(ref, 'refs/tags/'), branch: qualified(ref, 'refs/heads/') },
    read: readNamed,
  }
}

/** A full ref (`refs/heads/main`) is itself; it then stands in one of the two places only. */
function qualified(ref: string, prefix: string): string {
  return ref.startsWith('refs/') && ref.startsWith(prefix) ? ref : `${prefix}${ref}`
}

function readNamed({ tag, branch }: Fields): ResolvedRef | null {
  const tagRef = nullable(tag, 'tag')
  const branchRef = nullable(branch, 'branch')
  const head = branchRef === null ? null : sha(object(branchRef.target, 'target').oid)
  const commit = tagRef === null ? null : readTarget(tagRef.target).commit
  if (commit !== null) return { kind: 'tag', commit, rival: head === null || head === commit ? null : head }
  return head === null ? null : { kind: 'branch', commit: head, rival: null }
}
