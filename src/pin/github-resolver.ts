import type { GitHub } from '../sources/github/api.ts'
import { asker } from '../sources/github/ask.ts'
import type { Answer } from '../sources/github/model.ts'
import { type Fields, nullable, type Question } from '../sources/github/question.ts'
import { releaseDates } from '../sources/github/releases.ts'
import { tagsOf } from '../sources/github/tags.ts'
import { readTarget, TARGET } from '../sources/github/target.ts'
import type { DatedCommit, MeaningQuestion, Meanings, Resolver } from './resolver.ts'

/**
 * A resolver that asks GitHub, questions batched and each asked once.
 * @param dated whether dates matter: a tag is then as young as the younger of its own date, which whoever made it could
 *   write, and the day on which GitHub published its release
 */
export function gitHubResolver(github: GitHub, now: () => number, dated: boolean): Resolver {
  const ask = asker(github, now)
  return {
    meanings: async (questions) => (await ask.all(questions.map(meaningQuestion))).map(inPlainWords),
    async tags(repository) {
      const [tags, dates] = await Promise.all([
        tagsOf(ask, repository),
        dated ? releaseDates(ask, repository) : { value: new Map<string, string>() },
      ])
      if ('problem' in tags) return inPlainWords(tags)
      if ('problem' in dates) return inPlainWords(dates)
      return {
        value: tags.value.flatMap(({ name, commit, date }) =>
          commit === null ? [] : [{ name, commit, date: younger(date, dates.value.get(name) ?? null) }],
        ),
      }
    },
  }
}

/** A mend by a rule's option is none here. */
function inPlainWords<T>(answer: Answer<T>): Answer<T> {
  return 'problem' in answer
    ? { problem: answer.problem.replace(/, or [^.]*\brule's option\b[^.]*/, '').replace(/\.$/, '') }
    : answer
}

function younger(own: string | null, published: string | null): string | null {
  if (own === null || published === null) return own ?? published
  return Date.parse(published) > Date.parse(own) ? published : own
}

function meaningQuestion({ repository, ref }: MeaningQuestion): Question<Meanings> {
  const short = /^[0-9a-f]{7,39}$/i.test(ref) ? ref.toLowerCase() : null
  const named = `tag: ref(qualifiedName: $tag) { target { ${TARGET} } } branch: ref(qualifiedName: $branch) { target { ${TARGET} } }`
  return {
    ...repository,
    select: short === null ? named : `${named} object(expression: $short) { ${TARGET} }`,
    variables: {
      tag: qualified(ref, 'refs/tags/'),
      branch: qualified(ref, 'refs/heads/'),
      ...(short === null ? {} : { short }),
    },
    read: (fields) => ({
      tag: refTarget(fields.tag, 'tag'),
      branch: refTarget(fields.branch, 'branch'),
      commit: short === null ? null : abbreviated(fields, short),
    }),
  }
}

/** A full ref (`refs/heads/main`) is itself; it then stands in one of the two places only. */
function qualified(ref: string, prefix: string): string {
  return ref.startsWith(prefix) ? ref : `${prefix}${ref}`
}

function refTarget(value: unknown, what: string): DatedCommit | null {
  const ref = nullable(value, what)
  return ref === null ? null : dated(readTarget(ref.target))
}

/** What else an expression can name, a branch above all, begins otherwise. */
function abbreviated(fields: Fields, short: string): DatedCommit | null {
  const object = nullable(fields.object, 'object')
  const found = object === null ? null : dated(readTarget(object))
  return found?.commit.startsWith(short) === true ? found : null
}

function dated({ commit, date }: ReturnType<typeof readTarget>): DatedCommit | null {
  return commit === null ? null : { commit, date }
}
