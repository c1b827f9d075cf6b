import { commitSha } from '../../location.ts'
import type { ActionReference, Uses } from '../workflows/model.ts'
import { isFullVersion, releaseAt } from './action-version.ts'
import { claimOf } from './claim.ts'
import type { GitHubClient } from './client.ts'

type RepositoryReference = Extract<ActionReference, { kind: 'repository' }>

/** The release that a reference is; why it cannot be told, as a clause. */
export type Release =
  | { readonly name: string }
  /** `claimed`: what the comment beside it says, which can accuse and not acquit. */
  | { readonly problem: string; readonly claimed: string | null }

/**
 * Which releases references are. A full tag says it itself; everything else is looked up: the commit, and the highest
 * full tag at it. The comment beside a SHA is no answer, whoever wrote it.
 * @param asking.closed why GitHub cannot be asked
 * @returns as many as questions, in their order
 */
export async function releasesOf(
  asking: { readonly client: GitHubClient; readonly closed: string | null },
  questions: readonly { readonly uses: Uses; readonly reference: RepositoryReference }[],
): Promise<readonly Release[]> {
  const { client, closed } = asking
  if (closed === null) await client.resolveRefs(questions.map(({ reference }) => reference))
  return Promise.all(
    questions.map(async ({ uses, reference }): Promise<Release> => {
      if (isFullVersion(reference.ref)) return { name: reference.ref }
      if (closed !== null) return untold(uses, reference, closed)
      const [resolved] = await client.resolveRefs([reference])
      if ('problem' in resolved!)
        return unknown(`which release this is could not be asked: ${resolved.problem}`)
      if (resolved!.value === null) return unknown('its repository has no such tag, branch or commit')
      const { commit } = resolved!.value
      const tags = await client.tagsOf(reference)
      if ('problem' in tags) return unknown(`which release this is could not be asked: ${tags.problem}`)
      const here = tags.value.filter((tag) => tag.commit === commit).map(({ name }) => name)
      const release = releaseAt(here, !tags.value.some(({ name }) => isFullVersion(name)))
      if (release !== null) return { name: release }
      return unknown(
        `no release tag stands at ${commitSha(commit).slice(0, 12)}, so which release it is cannot be told; pin the commit of a release`,
      )
    }),
  )
}

function untold({ text }: Uses, { ref }: RepositoryReference, closed: string): Release {
  const claim = claimOf(text.comment)
  const claimed = claim !== null && isFullVersion(claim.name) ? claim.name : null
  return { problem: `which release ${ref.slice(0, 12)} is cannot be told: ${closed}`, claimed }
}

function unknown(problem: string): Release {
  return { problem, claimed: null }
}
