import { createHash } from 'node:crypto'

/** A repository as the local GitHub hosts it; only what a test is about needs to be given. */
export interface Hosted {
  /** Other names that lead here: it was renamed or transferred. */
  readonly formerly?: readonly string[]
  readonly archived?: boolean
  /** Not to be seen with the token. */
  readonly hidden?: boolean
  readonly defaultBranch?: string | null
  /** Branch to commit. */
  readonly branches?: Readonly<Record<string, string>>
  /** Tag to commit, or to the tag object that an annotated tag is. */
  readonly tags?: Readonly<Record<string, string | TagObject>>
  /** Commit to parents; commits of forks stand here too, for GitHub shows them in the whole network. */
  readonly commits?: Readonly<Record<string, readonly string[]>>
  /** Commit to path to content. */
  readonly files?: Readonly<Record<string, Readonly<Record<string, string | { readonly truncated: string }>>>>
  readonly releases?: readonly {
    readonly tagName: string
    readonly publishedAt: string | null
    readonly isDraft?: boolean
  }[]
  /** Refs that GitHub cannot compare. */
  readonly incomparable?: readonly string[]
}

/** An annotated tag. */
export interface TagObject {
  readonly object: string
  readonly of: string | TagObject
  readonly date?: string
}

/** A full commit id that a reader can tell from others: of a word. */
export function commitOf(word: string): string {
  return createHash('sha1').update(word).digest('hex')
}

/** What GitHub's schema calls `Query`, over hosted repositories by their names. */
export function hostedRoot(repositories: Readonly<Record<string, Hosted>>): object {
  const byName = new Map<string, readonly [string, Hosted]>()
  for (const [name, hosted] of Object.entries(repositories)) {
    for (const one of [name, ...(hosted.formerly ?? [])]) byName.set(one.toLowerCase(), [name, hosted])
  }
  return {
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const found = byName.get(`${owner}/${name}`.toLowerCase())
      if (found === undefined || found[1].hidden === true)
        throw new HostedError(
          'NOT_FOUND',
          `Could not resolve to a Repository with the name '${owner}/${name}'.`,
        )
      return repositoryNode(...found)
    },
  }
}

/** An error as GitHub's GraphQL gives it: with a word beside the message. */
export class HostedError extends Error {
  readonly type: string
  constructor(type: string, message: string) {
    super(message)
    this.type = type
  }
}

function repositoryNode(nameWithOwner: string, hosted: Hosted): object {
  const branches = Object.entries(hosted.branches ?? {})
  const head = hosted.defaultBranch === undefined ? branches[0]?.[0] : hosted.defaultBranch
  const refNode = (full: string, target: string | TagObject): object => ({
    __typename: 'Ref',
    name: full.split('/').slice(2).join('/'),
    target: targetNode(target),
    compare: ({ headRef }: { headRef: string }) => comparison(hosted, full, peeled(target), headRef),
  })
  const refs: readonly [string, string | TagObject][] = [
    ...branches.map(([name, commit]): [string, string] => [`refs/heads/${name}`, commit]),
    ...Object.entries(hosted.tags ?? {}).map(([name, target]): [string, string | TagObject] => [
      `refs/tags/${name}`,
      target,
    ]),
  ]
  const found = (full: string): object | null => {
    const ref = refs.find(([name]) => name === full)
    return ref === undefined ? null : refNode(...ref)
  }
  return {
    __typename: 'Repository',
    nameWithOwner,
    isArchived: hosted.archived ?? false,
    defaultBranchRef: head === undefined || head === null ? null : found(`refs/heads/${head}`),
    ref: ({ qualifiedName }: { qualifiedName: string }) => found(qualifiedName),
    refs: ({ refPrefix, first, after }: { refPrefix: string; first: number; after?: string | null }) =>
      page(
        refs.filter(([name]) => name.startsWith(refPrefix)).map((ref) => refNode(...ref)),
        first,
        after,
      ),
    object: ({ expression }: { expression: string }) => objectNode(hosted, expression),
    releases: ({ first, after }: { first: number; after?: string | null }) =>
      page(
        (hosted.releases ?? []).map((release) => ({ isDraft: false, ...release })),
        first,
        after,
      ),
  }
}

function page(all: readonly object[], first: number, after?: string | null): object {
  const start = Number(after ?? '0')
  const end = start + first
  return {
    nodes: all.slice(start, end),
    totalCount: all.length,
    pageInfo: { hasNextPage: end < all.length, endCursor: String(Math.min(end, all.length)) },
  }
}

function targetNode(target: string | TagObject): object {
  if (typeof target === 'string')
    return { __typename: 'Commit', oid: target, committedDate: '2026-01-02T03:04:05Z' }
  return {
    __typename: 'Tag',
    oid: target.object,
    tagger: { date: target.date ?? '2026-01-03T03:04:05Z' },
    target: targetNode(target.of),
  }
}

function peeled(target: string | TagObject): string {
  return typeof target === 'string' ? target : peeled(target.of)
}

function objectNode(hosted: Hosted, expression: string): object | null {
  const [commit, path] = expression.split(/:(.*)/s) as [string, string | undefined]
  if (path === undefined) {
    const tag = Object.values(hosted.tags ?? {}).find(
      (one) => typeof one !== 'string' && one.object === commit,
    )
    if (tag !== undefined) return targetNode(tag)
    // Git takes a commit by its beginning, too.
    const named = [...commits(hosted)].filter((one) => commit.length >= 7 && one.startsWith(commit))
    return named.length === 1 ? targetNode(named[0]!) : null
  }
  const content = hosted.files?.[commit]?.[path]
  if (content === undefined) return null
  const text = typeof content === 'string' ? content : content.truncated
  return {
    __typename: 'Blob',
    oid: commitOf(text),
    byteSize: Buffer.byteLength(text),
    isBinary: false,
    isTruncated: typeof content !== 'string',
    text,
  }
}

function commits(hosted: Hosted): ReadonlySet<string> {
  return new Set([
    ...Object.values(hosted.branches ?? {}),
    ...Object.values(hosted.tags ?? {}).map(peeled),
    ...Object.entries(hosted.commits ?? {}).flatMap(([commit, parents]) => [commit, ...parents]),
    ...Object.keys(hosted.files ?? {}),
  ])
}

/** https://docs.github.com/en/graphql/reference/enums#comparisonstatus; `null` where the two share no history. */
function comparison(hosted: Hosted, ref: string, base: string, head: string): object | null {
  if (hosted.incomparable?.includes(ref) || !commits(hosted).has(head)) return null
  const [below, above] = [history(hosted, base), history(hosted, head)]
  if (base === head) return { status: 'IDENTICAL' }
  if (below.has(head)) return { status: 'BEHIND' }
  if (above.has(base)) return { status: 'AHEAD' }
  return [...above].some((commit) => below.has(commit)) ? { status: 'DIVERGED' } : null
}

function history(hosted: Hosted, commit: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(commit)) return seen
  seen.add(commit)
  for (const parent of hosted.commits?.[commit] ?? []) history(hosted, parent, seen)
  return seen
}
