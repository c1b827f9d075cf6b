import type { Asker } from './ask.ts'
import type { Answer, RepositoryName } from './model.ts'
import { everyPage } from './pages.ts'
import { flag, object, text } from './question.ts'

const SELECT =
  'releases(first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { tagName isDraft publishedAt } pageInfo { hasNextPage endCursor } }'

/** See `GitHubClient.releaseDates`. */
export async function releaseDates(
  ask: Asker,
  name: RepositoryName,
): Promise<Answer<ReadonlyMap<string, string>>> {
  const pages = await everyPage(
    ask,
    name,
    'releases',
    SELECT,
    ({ releases }) => object(releases, 'releases'),
    (node): [string, string] | null =>
      flag(node.isDraft, 'isDraft') || node.publishedAt === null
        ? null
        : [text(node.tagName, 'tagName'), text(node.publishedAt, 'publishedAt')],
  )
  if ('problem' in pages) return pages
  return { value: new Map(pages.value.filter((release) => release !== null)) }
}
