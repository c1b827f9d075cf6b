import type { CommitSha } from '../../location.ts'
import type { Asker } from './ask.ts'
import { branchesOf } from './branches.ts'
import { compareQuestion, contains } from './compare.ts'
import { type Answer, problemAbout, type RepositoryName } from './model.ts'
import { tagsOf } from './tags.ts'

/** Where in the named repository a commit is found. */
export type Origin =
  /** In the history of a branch: it went through that repository. */
  | { readonly kind: 'branch'; readonly name: string }
  /** At the tip of tags and in no branch; all tags that name it. */
  | { readonly kind: 'tags'; readonly names: readonly string[] }
  /** In the history of a tag, and in no branch. */
  | { readonly kind: 'tag-history'; readonly name: string }
  /** In none of them, and all of them were compared. */
  | { readonly kind: 'none'; readonly branches: number; readonly tags: number }

/** Comparisons of one query; GitHub's own gh-actions-lock asks as many at a time. */
const CHUNK = 50
/** Branches, and tags, that a commit is compared with. */
const MAX_COMPARED = 300

export interface OriginQuestion extends RepositoryName {
  readonly commit: CommitSha
  /** `null` in an empty repository. */
  readonly defaultBranch: string | null
}

/**
 * Whether commits are in the history of a branch of the repository that is named, else of a tag.
 *
 * GitHub shows every commit of a fork under the name of the original too, so that a commit exists is no proof. A
 * branch is: only who may push to the repository can have it there. A tag is less: whoever may make one can point it at
 * a commit of a fork, as the attackers of tj-actions/changed-files did with every tag of it.
 *
 * Source: github/gh-actions-lock, BatchBranchContains and CheckReachability (`Ref.compare` is `BEHIND` or `IDENTICAL`);
 * Chainguard, "What the fork? Imposter commits in GitHub Actions and CI/CD".
 * @returns as many answers as questions, in their order; a problem where not everything could be compared
 */
export async function originsOf(
  ask: Asker,
  questions: readonly OriginQuestion[],
): Promise<readonly Answer<Origin>[]> {
  // Nearly every pin is in the default branch: one query for all of them.
  const first = await ask.all(
    questions.map((question) =>
      compareQuestion(question, `refs/heads/${question.defaultBranch ?? ''}`, question.commit),
    ),
  )
  const origins: Answer<Origin>[] = []
  for (const [index, question] of questions.entries()) {
    const answer = first[index]!
    if ('problem' in answer) origins.push(answer)
    else if (question.defaultBranch !== null && contains(answer.value))
      origins.push({ value: { kind: 'branch', name: question.defaultBranch } })
    else origins.push(await searched(ask, question))
  }
  return origins
}

async function searched(ask: Asker, question: OriginQuestion): Promise<Answer<Origin>> {
  const { commit, defaultBranch } = question
  const branches = await branchesOf(ask, question)
  if ('problem' in branches) return branches
  const tip = branches.value.find((branch) => branch.commit === commit)
  if (tip !== undefined) return { value: { kind: 'branch', name: tip.name } }
  const others = branches.value.map(({ name }) => name).filter((name) => name !== defaultBranch)
  const branch = await holding(ask, question, others, 'refs/heads/')
  if ('problem' in branch) return branch
  if (branch.value !== null) return { value: { kind: 'branch', name: branch.value } }

  const tags = await tagsOf(ask, question)
  if ('problem' in tags) return tags
  const tips = tags.value.filter((tag) => tag.commit === commit).map(({ name }) => name)
  if (tips.length > 0) return { value: { kind: 'tags', names: tips } }
  const tag = await holding(
    ask,
    question,
    tags.value.map(({ name }) => name),
    'refs/tags/',
  )
  if ('problem' in tag) return tag
  if (tag.value !== null) return { value: { kind: 'tag-history', name: tag.value } }

  if (others.length > MAX_COMPARED || tags.value.length > MAX_COMPARED) {
    return {
      problem: problemAbout(
        question,
        `${commit.slice(0, 12)} is in none of the ${MAX_COMPARED} branches and tags that were compared, and there are more; look it up on its page at GitHub`,
      ),
    }
  }
  return { value: { kind: 'none', branches: branches.value.length, tags: tags.value.length } }
}

/** The first of the refs whose history holds the commit; `null` when none of those compared does. */
async function holding(
  ask: Asker,
  question: OriginQuestion,
  names: readonly string[],
  prefix: string,
): Promise<Answer<string | null>> {
  for (let start = 0; start < Math.min(names.length, MAX_COMPARED); start += CHUNK) {
    const chunk = names.slice(start, Math.min(start + CHUNK, MAX_COMPARED))
    const answers = await ask.all(
      chunk.map((name) => compareQuestion(question, `${prefix}${name}`, question.commit)),
    )
    const problem = answers.find((answer) => 'problem' in answer)
    const found = answers.findIndex((answer) => 'value' in answer && contains(answer.value))
    if (found !== -1) return { value: chunk[found]! }
    if (problem !== undefined) return problem
  }
  return { value: null }
}
