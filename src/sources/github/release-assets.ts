import { isSourceError } from '../../errors.ts'
import type { GitHub } from './api.ts'
import { flag, nullable, object, text, Unreadable } from './question.ts'

/** The GitHub release of the tag under release, as far as its files go. */
export type GitHubReleaseModel =
  /** A clause that says why there was nothing to ask. */
  | { readonly kind: 'unasked'; readonly why: string }
  /** There is none, or a draft, which is still being filled. */
  | { readonly kind: 'none' }
  | { readonly kind: 'published'; readonly assets: readonly ReleaseAsset[] }
  | { readonly kind: 'unanswered'; readonly why: string }

export interface ReleaseAsset {
  readonly name: string
  readonly bytes: number
  /** SHA-256 in hex; `null` for files that were uploaded before GitHub kept it (June 2025). */
  readonly sha256: string | null
}

const QUERY =
  'query ($owner: String!, $name: String!, $tag: String!) { repository(owner: $owner, name: $name) { release(tagName: $tag) { databaseId isDraft } } }'
/** Of a hundred files each: GitHub allows a thousand files to a release. */
const MOST_PAGES = 10

/**
 * Ask GitHub for the files of a release. Never throws for want of an answer.
 * Source: https://docs.github.com/en/rest/releases/assets, `digest`.
 * @param repository `owner/name`
 */
export async function readGitHubRelease(
  github: GitHub,
  repository: string,
  tag: string,
): Promise<GitHubReleaseModel> {
  const [owner = '', name = ''] = repository.split('/')
  try {
    const api = await github()
    const { data, errors } = await api.graphql(QUERY, { owner, name, tag })
    const [error] = errors
    if (error !== undefined) return { kind: 'unanswered', why: `GitHub: ${error.message}` }
    const release = nullable(object(object(data, 'data').repository, 'repository').release, 'release')
    if (release === null || flag(release.isDraft, 'isDraft')) return { kind: 'none' }
    const id = release.databaseId
    if (typeof id !== 'number') throw new Unreadable('the release has no id')
    const assets = await api.pages(
      'GET /repos/{owner}/{repo}/releases/{release_id}/assets',
      { owner, repo: name, release_id: id, per_page: 100 },
      MOST_PAGES,
    )
    return { kind: 'published', assets: assets.map(assetOf) }
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'unanswered', why: `GitHub: ${error.message}` }
    if (!isSourceError(error)) throw error
    return { kind: 'unanswered', why: error.message }
  }
}

function assetOf(value: unknown): ReleaseAsset {
  const { name, size, digest } = object(value, 'asset')
  if (typeof size !== 'number') throw new Unreadable('a file of the release has no size')
  const sha256 = /^sha256:([0-9a-f]{64})$/.exec(typeof digest === 'string' ? digest : '')?.[1] ?? null
  return { name: text(name, 'name'), bytes: size, sha256 }
}
