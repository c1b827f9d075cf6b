/** A value of the event that somebody outside the repository writes. */
export interface UntrustedSource {
  /** The path that the workflow reads, lower case; `*` stands for any one segment. */
  readonly path: string
  /** The events whose payload carries it. */
  readonly events: readonly string[]
  /** Who writes it, for a message. */
  readonly writer: string
  /** Whether it can hold a line feed: titles, names of branches and e-mail addresses cannot. */
  readonly lines: boolean
  /** Whether it is an object that holds such texts, and not a text. */
  readonly whole: boolean
  /** It arrives as JSON, whatever its writer put into it. */
  readonly json?: true
  /** It arrives as words for a POSIX shell: put into quotes, or with a backslash before what a shell could take. */
  readonly words?: 'shell' | 'escape'
}

const PULL_REQUEST = [
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
]
const ISSUE = ['issues', 'issue_comment']
const COMMENT = ['issue_comment', 'commit_comment', 'discussion_comment', 'pull_request_review_comment']

const source = (
  paths: string,
  events: readonly string[],
  writer: string,
  lines: boolean,
): UntrustedSource[] => paths.split(' ').map((path) => ({ path, events, writer, lines, whole: false }))

/**
 * What an outsider can fill with any text. Numbers, SHAs, logins and repository names are not here: GitHub restricts
 * their characters. Neither is what only people with write access can set: inputs of `workflow_dispatch`, releases, tags.
 * Sources: https://docs.github.com/en/actions/concepts/security/script-injections;
 * https://securitylab.github.com/resources/github-actions-untrusted-input/; the CodeQL models of github/codeql,
 * `actions/ql/lib/ext`.
 */
export const UNTRUSTED_SOURCES: readonly UntrustedSource[] = [
  ...source('github.event.issue.title', ISSUE, 'whoever opens an issue', false),
  ...source('github.event.issue.body', ISSUE, 'whoever opens an issue', true),
  ...source(
    'github.event.changes.title.from',
    [...ISSUE, ...PULL_REQUEST],
    'whoever writes the title',
    false,
  ),
  ...source('github.event.changes.body.from', [...ISSUE, ...PULL_REQUEST], 'whoever writes the text', true),
  ...source('github.event.comment.body', COMMENT, 'whoever comments', true),
  ...source('github.event.review.body', ['pull_request_review'], 'whoever reviews', true),
  ...source(
    'github.event.discussion.title',
    ['discussion', 'discussion_comment'],
    'whoever opens a discussion',
    false,
  ),
  ...source(
    'github.event.discussion.body',
    ['discussion', 'discussion_comment'],
    'whoever opens a discussion',
    true,
  ),
  ...source('github.event.pages.*.page_name', ['gollum'], 'whoever edits the wiki', false),
  ...source('github.event.pull_request.title', PULL_REQUEST, 'whoever opens a pull request', false),
  ...source('github.event.pull_request.body', PULL_REQUEST, 'whoever opens a pull request', true),
  ...source(
    'github.event.pull_request.head.ref github.event.pull_request.head.label github.event.pull_request.head.repo.default_branch github.event.pull_request.head.repo.description github.event.pull_request.head.repo.homepage',
    PULL_REQUEST,
    'whoever opens a pull request',
    false,
  ),
  ...source(
    'github.head_ref',
    ['pull_request', 'pull_request_target'],
    'whoever opens a pull request',
    false,
  ),
  ...source(
    'github.event.workflow_run.head_branch github.event.workflow_run.display_title github.event.workflow_run.head_repository.description github.event.workflow_run.pull_requests.*.head.ref github.event.workflow_run.head_commit.author.name github.event.workflow_run.head_commit.author.email',
    ['workflow_run'],
    'whoever starts the first workflow, from a fork too,',
    false,
  ),
  ...source(
    'github.event.workflow_run.head_commit.message',
    ['workflow_run'],
    'whoever starts the first workflow, from a fork too,',
    true,
  ),
  ...source(
    'github.event.commits.*.message github.event.head_commit.message',
    ['push', 'merge_group'],
    'the author of any commit that is merged',
    true,
  ),
  ...source(
    'github.event.commits.*.author.name github.event.commits.*.author.email github.event.commits.*.committer.name github.event.commits.*.committer.email github.event.head_commit.author.name github.event.head_commit.author.email github.event.head_commit.committer.name github.event.head_commit.committer.email',
    ['push', 'merge_group'],
    'the author of any commit that is merged',
    false,
  ),
]

/** Everything at once: `toJSON(github.event)` holds each title and text that the event has. */
const WHOLE: readonly UntrustedSource[] = [
  'github',
  'github.event',
  'github.event.issue',
  'github.event.pull_request',
  'github.event.pull_request.head',
  'github.event.comment',
  'github.event.discussion',
  'github.event.review',
  'github.event.workflow_run',
  'github.event.commits',
  'github.event.head_commit',
].map((path) => {
  const inside = UNTRUSTED_SOURCES.filter((known) => known.path.startsWith(`${path}.`))
  return {
    path,
    events: [...new Set(inside.flatMap(({ events }) => events))],
    writer: 'whoever writes a text of the event',
    lines: false,
    whole: true,
  }
})

const known = [...UNTRUSTED_SOURCES, ...WHOLE].map((entry) => ({ entry, parts: entry.path.split('.') }))

/** The source that a context path reads; `null` for what outsiders cannot fill freely. */
export function untrustedSource(path: readonly string[]): UntrustedSource | null {
  const lower = path.map((part) => part.toLowerCase())
  if (lower.join('.') === 'github.event.commits.*') return untrustedSource(lower.slice(0, -1))
  const exact = known.find(
    ({ parts }) =>
      parts.length === lower.length && parts.every((part, index) => part === '*' || part === lower[index]),
  )
  return exact?.entry ?? (lower.includes('*') ? filtered(lower) : null)
}

/** An object filter reads several at once: `github.event.*.body` is every text of that name that the event has. */
function filtered(path: readonly string[]): UntrustedSource | null {
  const read = known.filter(
    ({ parts }) =>
      parts.length === path.length &&
      parts.every((part, index) => part === '*' || path[index] === '*' || part === path[index]),
  )
  if (read.length === 0) return null
  return {
    path: path.join('.'),
    events: [...new Set(read.flatMap(({ entry }) => entry.events))],
    writer: 'whoever writes a text of the event',
    lines: read.some(({ entry }) => entry.lines),
    whole: true,
  }
}

/** Events that give a fork's pull request no secrets and a token that only reads. */
export const UNPRIVILEGED_EVENTS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
])
