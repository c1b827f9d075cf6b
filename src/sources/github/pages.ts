import { printable } from '../advisories/json.ts'
import type { Asker } from './ask.ts'
import type { Answer, RepositoryName } from './model.ts'
import { type Fields, nextPage, nodes } from './question.ts'

/** Of 100 each. The most tagged action repositories have some 2,500 tags. */
const MAX_PAGES = 40

/**
 * A connection of a repository, read to its end.
 * @param select one connection that takes `after: $after`
 * @returns a problem where a page is missing, cursors repeat, or the pages do not end
 */
export async function everyPage<T>(
  ask: Asker,
  name: RepositoryName,
  what: string,
  select: string,
  connection: (repository: Fields) => Fields,
  read: (node: Fields) => T,
): Promise<Answer<readonly T[]>> {
  const found: T[] = []
  const cursors = new Set<string | null>()
  const shown = printable(`${name.owner}/${name.repository}`)
  for (let after: string | null = null; ; ) {
    cursors.add(after)
    const page: Answer<{ items: readonly T[]; next: string | null }> = await ask.one({
      ...name,
      select,
      variables: { after },
      read: (repository) => {
        const fields = connection(repository)
        return { items: nodes(fields, what).map(read), next: nextPage(fields, what) }
      },
    })
    if ('problem' in page) return page
    found.push(...page.value.items)
    after = page.value.next
    if (after === null) return { value: found }
    if (cursors.has(after)) return { problem: `GitHub: ${shown}: the pages of its ${what} repeat themselves` }
    if (cursors.size >= MAX_PAGES)
      return { problem: `GitHub: ${shown}: has more than ${MAX_PAGES * 100} ${what}, which is not read on` }
  }
}
