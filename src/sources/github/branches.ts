import type { CommitSha } from '../../location.ts'
import type { Asker } from './ask.ts'
import type { Answer, RepositoryName } from './model.ts'
import { everyPage } from './pages.ts'
import { object, text } from './question.ts'
import { sha } from './target.ts'

export interface Branch {
  readonly name: string
  readonly commit: CommitSha
}

const SELECT =
  'refs(refPrefix: "refs/heads/", first: 100, after: $after) { nodes { name target { oid } } pageInfo { hasNextPage endCursor } }'

/** Every branch of a repository, those that releases are usually made from first. */
export async function branchesOf(ask: Asker, name: RepositoryName): Promise<Answer<readonly Branch[]>> {
  const branches = await everyPage(
    ask,
    name,
    'branches',
    SELECT,
    ({ refs }) => object(refs, 'refs'),
    (node): Branch => ({ name: text(node.name, 'name'), commit: sha(object(node.target, 'target').oid) }),
  )
  if ('problem' in branches) return branches
  const likely = branches.value.filter(isReleaseLine)
  return { value: [...likely, ...branches.value.filter((branch) => !isReleaseLine(branch))] }
}

function isReleaseLine({ name }: Branch): boolean {
  return /^(?:main|master|trunk|stable|production|dist|v?\d|releases?(?:[/-]|$)|lts)/i.test(name)
}
