import { isSourceError } from '../../errors.ts'
import type { CommitSha } from '../../location.ts'
import type { OsvRecord } from '../advisories/record.ts'
import { type ActionContent, type ActionPlace, contentsOf } from './action-files.ts'
import type { GitHub } from './api.ts'
import { asker } from './ask.ts'
import { type Comparison, compareQuestion } from './compare.ts'
import { globalAdvisories } from './global-advisories.ts'
import type { Answer, GitHubTag, RefQuestion, RepositoryFacts, RepositoryName, ResolvedRef } from './model.ts'
import { type Origin, type OriginQuestion, originsOf } from './origin.ts'
import { releaseDates } from './releases.ts'
import { factsQuestion } from './repository.ts'
import { resolveQuestion } from './resolve.ts'
import { tagsOf } from './tags.ts'

/**
 * Questions to GitHub, batched, remembered for the run, and answered each for itself: one private repository among
 * thirty makes one answer a problem, not thirty. Nothing here throws for expected trouble.
 */
export interface GitHubClient {
  /** Why GitHub cannot be asked at all (offline, no token); `null` when it can. */
  closed(): Promise<string | null>
  /** @returns as many answers as names, in their order; a repository that GitHub does not show is a problem */
  repositoryFacts(names: readonly RepositoryName[]): Promise<readonly Answer<RepositoryFacts>[]>
  /** @returns as many answers as questions, in their order; `null` where the repository has no such tag, branch or commit */
  resolveRefs(questions: readonly RefQuestion[]): Promise<readonly Answer<ResolvedRef | null>[]>
  /** Every tag of a repository, newest first; a problem where there are more than can be read. */
  tagsOf(name: RepositoryName): Promise<Answer<readonly GitHubTag[]>>
  /**
   * When GitHub itself published the release of each tag (RFC 3339 UTC), by the tag's name; tags without a release are
   * not in it. Unlike a tag's date, nobody but GitHub writes this one.
   */
  releaseDates(name: RepositoryName): Promise<Answer<ReadonlyMap<string, string>>>
  /** Where in the named repository each commit is found. @returns as many answers as questions, in their order */
  originsOf(questions: readonly OriginQuestion[]): Promise<readonly Answer<Origin>[]>
  /** How each commit stands to a ref of its repository. @returns as many answers as questions, in their order */
  compare(questions: readonly ComparedRef[]): Promise<readonly Answer<Comparison | null>[]>
  /** What actions and reusable workflows at a commit name themselves. @returns as many answers as places, in their order */
  actionContents(places: readonly ActionPlace[]): Promise<readonly Answer<ActionContent>[]>
  /** GitHub's advisories about actions of these names; `null` where this GitHub keeps none. */
  advisories(names: readonly string[]): Promise<Answer<readonly OsvRecord[] | null>>
}

export interface ComparedRef extends RepositoryName {
  /** Full name. */
  readonly ref: string
  readonly commit: CommitSha
}

/** @param github asked for its API with the first question */
export function gitHubClient(github: GitHub, now: () => number): GitHubClient {
  const ask = asker(github, now)
  return {
    closed: () =>
      github().then(
        () => null,
        (error: unknown) => {
          if (isSourceError(error)) return error.message
          throw error
        },
      ),
    advisories: (names) => globalAdvisories(github, names),
    actionContents: (places) => contentsOf(ask, places),
    originsOf: (questions) => originsOf(ask, questions),
    compare: (questions) =>
      ask.all(questions.map((question) => compareQuestion(question, question.ref, question.commit))),
    repositoryFacts: (names) => ask.all(names.map(factsQuestion)),
    resolveRefs: (questions) => ask.all(questions.map(resolveQuestion)),
    tagsOf: (name) => tagsOf(ask, name),
    releaseDates: (name) => releaseDates(ask, name),
  }
}
