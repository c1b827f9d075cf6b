import type { Asker } from './ask.ts'
import type { Answer, GitHubTag, RepositoryName } from './model.ts'
import { everyPage } from './pages.ts'
import { object, text } from './question.ts'
import { readTarget, TARGET } from './target.ts'

const SELECT = `refs(refPrefix: "refs/tags/", first: 100, after: $after, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name target { ${TARGET} } } pageInfo { hasNextPage endCursor } }`

/** See `GitHubClient.tagsOf`. */
export async function tagsOf(ask: Asker, name: RepositoryName): Promise<Answer<readonly GitHubTag[]>> {
  return everyPage(
    ask,
    name,
    'tags',
    SELECT,
    ({ refs }) => object(refs, 'refs'),
    (node) => ({
      name: text(node.name, 'name'),
      ...readTarget(node.target),
    }),
  )
}
