import { type Answer, type RepositoryName, repositoryKey } from '../sources/github/model.ts'
import type { Meanings, Resolver, Tag } from './resolver.ts'

/** So many repositories are asked for their tags at once. */
const AT_ONCE = 8

interface Question {
  readonly repository: RepositoryName
  /** `null` where only the tags are wanted. */
  readonly ref: string | null
}

/** What GitHub said, each question asked once however many places ask it. */
export interface Answers {
  meanings(repository: RepositoryName, ref: string): Answer<Meanings>
  tags(repository: RepositoryName): Answer<readonly Tag[]>
}

/**
 * Asks all questions.
 * @param progress is told how far it got
 */
export async function ask(
  questions: readonly Question[],
  resolver: Resolver,
  progress: (what: string) => void,
): Promise<Answers> {
  const repositories = new Map(questions.map(({ repository }) => [repositoryKey(repository), repository]))
  const refs = new Map(
    questions.flatMap(({ repository, ref }) =>
      ref === null ? [] : [[refKey(repository, ref), { repository, ref }] as const],
    ),
  )
  progress('asking GitHub what refs stand for')
  const answered = await resolver.meanings([...refs.values()])
  const meanings = new Map([...refs.keys()].map((key, index) => [key, answered[index]!]))

  const tags = new Map<string, Answer<readonly Tag[]>>()
  const pending = [...repositories]
  const worker = async (): Promise<void> => {
    for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
      progress(
        `asking GitHub for tags (${repositories.size - pending.length} of ${repositories.size} repositories)`,
      )
      tags.set(next[0], await resolver.tags(next[1]))
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, pending.length) }, worker))
  return {
    meanings: (repository, ref) => meanings.get(refKey(repository, ref))!,
    tags: (repository) => tags.get(repositoryKey(repository))!,
  }
}

function refKey(repository: RepositoryName, ref: string): string {
  return `${repositoryKey(repository)}@${ref}`
}
