import type { Git, Mode, RunFacts } from '../context.ts'
import { InputError, SourceUnavailable } from '../errors.ts'
import { type CommitSha, commitSha } from '../location.ts'
import type { RunnerEvent } from './event.ts'

/** What the user asked for by flags or inputs. */
export interface Asked {
  readonly mode: Mode | null
  readonly tag: string | null
  /** A ref or SHA to compare with. */
  readonly base: string | null
}

/**
 * Decide what this run is, and refuse contradictions between flags, event and checkout.
 * @param event `null` outside a runner
 * @param now milliseconds since the epoch
 * @throws InputError on a contradiction, or when a release has no single tag
 */
export async function readRunFacts(
  git: Git,
  asked: Asked,
  event: RunnerEvent | null,
  now: number,
  surroundings: {
    readonly folder: string
    readonly actor: string | null
    readonly environment: Readonly<Record<string, string>>
  },
): Promise<RunFacts> {
  const { mode, modeReason } = decideMode(asked, event)
  // Each answer costs a process: git is asked for what nothing else says.
  const [head, branch, origin] = await Promise.all([
    headCommit(git),
    event === null && mode !== 'release' ? currentBranch(git) : null,
    event === null ? originName(git) : null,
  ])
  if (event !== null) await checkCheckout(git, event, head, mode)
  const tag = mode === 'release' ? await decideTag(git, asked, event, head) : null
  const base = await decideBase(git, asked, event, head)
  if (mode === 'pull-request') checkBase(base, head)
  const onEventCommit = event !== null && event.sha === head
  const startedAt = new Date(now).toISOString()
  return {
    mode,
    modeReason,
    repository: {
      name: event?.repository ?? origin ?? surroundings.folder,
      commit: head,
      ref: tag === null ? (onEventCommit ? event.ref : event === null ? branch : null) : `refs/tags/${tag}`,
      tag,
    },
    event: event?.name ?? null,
    actor: event?.actor ?? surroundings.actor,
    runId: event?.runId ?? `local-${startedAt.replaceAll(/[-:]|\.\d+/g, '')}`,
    // Whatever mode was asked for: a pull request is judged by its base's policy, never by its own.
    base,
    startedAt,
    environment: surroundings.environment,
  }
}

function decideMode(asked: Asked, event: RunnerEvent | null): { mode: Mode; modeReason: string } {
  if (asked.mode !== null) return { mode: asked.mode, modeReason: '--mode' }
  if (asked.tag !== null) return { mode: 'release', modeReason: '--tag' }
  if (event === null) {
    if (asked.base !== null) return { mode: 'pull-request', modeReason: '--base' }
    return { mode: 'audit', modeReason: 'no event' }
  }
  const modeReason = `event ${event.name}`
  if (event.pullRequest !== null) return { mode: 'pull-request', modeReason }
  if (event.name === 'release' || (event.name === 'push' && event.tag !== null))
    return { mode: 'release', modeReason }
  return { mode: 'audit', modeReason }
}

/** @throws InputError when the code that would be judged is not what the event is about */
async function checkCheckout(git: Git, event: RunnerEvent, head: CommitSha, mode: Mode): Promise<void> {
  if (event.pullRequest !== null) {
    if (event.name === 'pull_request_target') return checkTarget(git, event.pullRequest.head, head)
    if (head === event.pullRequest.head) return
  } else if (mode === 'audit') return
  if (head === event.sha) return
  throw new InputError(
    `the checked-out commit is ${head}, the event is about ${event.sha}: check out the event's own commit (actions/checkout without \`ref\`)`,
  )
}

/** Such a run checks out the base branch by default, and a verdict about it would say nothing about the change. */
async function checkTarget(git: Git, proposed: string, head: CommitSha): Promise<void> {
  if (head === proposed || (await resolveCommit(git, `${head}^2`)) === proposed) return
  throw new InputError(
    `the checked-out commit is ${head}, and the pull request proposes ${proposed}: on pull_request_target, check out the change itself (\`ref: \${{ github.event.pull_request.head.sha }}\` on actions/checkout) and run none of it, or use pull_request`,
  )
}

/** Without a base the change's own policy would judge it. */
function checkBase(base: CommitSha | null, head: CommitSha): void {
  if (base === null)
    throw new InputError(
      'mode pull-request needs the commit that the change is judged against, and nothing names it: name it with --base',
    )
  if (base === head)
    throw new InputError(
      `the base is ${base}, which is the checked-out commit itself: check out the change, or name its base with --base`,
    )
}

async function decideTag(
  git: Git,
  asked: Asked,
  event: RunnerEvent | null,
  head: CommitSha,
): Promise<string> {
  if (asked.tag !== null) {
    const tag = asked.tag.replace(/^refs\/tags\//, '')
    if (event?.tag && event.tag !== tag) {
      throw new InputError(`the tag is contradictory: --tag says ${tag}, the event is about ${event.tag}`)
    }
    if (!(await isTagName(git, tag)))
      throw new InputError(`--tag ${JSON.stringify(asked.tag)} is not a name that git allows for a tag`)
    return tag
  }
  if (event?.tag) return event.tag
  const { stdout } = await git.run(['for-each-ref', '--points-at=HEAD', '--format=%(refname)', 'refs/tags'])
  const tags = stdout
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((ref) => ref.slice('refs/tags/'.length))
  if (tags.length === 1) return tags[0]!
  if (tags.length === 0)
    throw new InputError(`a release needs a tag, and none points at ${head}: name it with --tag`)
  throw new InputError(
    `${tags.length} tags point at ${head} (${tags.join(', ')}): name the one under release with --tag`,
  )
}

/** Git itself is asked about unusual names; `v1.2.3` needs no process. Source: git-check-ref-format(1). */
async function isTagName(git: Git, tag: string): Promise<boolean> {
  if (/^[A-Za-z0-9_-]+(?:[.+/][A-Za-z0-9_-]+)*$/.test(tag) && !/^-|\.lock(?:\/|$)/.test(tag)) return true
  const { code } = await git.run(['check-ref-format', `refs/tags/${tag}`], { okCodes: [0, 1] })
  return code === 0
}

async function decideBase(
  git: Git,
  asked: Asked,
  event: RunnerEvent | null,
  head: CommitSha,
): Promise<CommitSha | null> {
  if (asked.base !== null) {
    const base = await resolveCommit(git, asked.base)
    if (base === null)
      throw new InputError(
        `--base ${JSON.stringify(asked.base)} is no commit of this repository; fetch it first`,
      )
    return base
  }
  const pullRequest = event?.pullRequest
  if (!pullRequest) return null
  const base = await resolveCommit(git, pullRequest.base)
  if (base !== null) return base
  // A shallow clone of GitHub's merge commit holds the base as its first parent.
  const parent =
    event.sha === head && event.ref.endsWith('/merge') ? await resolveCommit(git, `${head}^1`) : null
  if (parent !== null) return parent
  throw new SourceUnavailable(
    'the base commit',
    `${pullRequest.base} is not in this clone, and the policy is read from it: set \`fetch-depth: 2\` (or 0) on actions/checkout`,
  )
}

async function resolveCommit(git: Git, revision: string): Promise<CommitSha | null> {
  const { code, stdout } = await git.run(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
    {
      okCodes: [0, 1],
    },
  )
  return code === 0 ? commitSha(stdout.toString('utf8').trim()) : null
}

async function headCommit(git: Git): Promise<CommitSha> {
  const head = await resolveCommit(git, 'HEAD')
  if (head === null) throw new InputError('the repository has no commit yet: there is nothing to check')
  return head
}

async function currentBranch(git: Git): Promise<string | null> {
  const { code, stdout } = await git.run(['symbolic-ref', '--quiet', 'HEAD'], { okCodes: [0, 1] })
  return code === 0 ? stdout.toString('utf8').trim() : null
}

/** `owner/name` from the remote called origin; its address is not kept, it may carry a credential. */
async function originName(git: Git): Promise<string | null> {
  const { code, stdout } = await git.run(['config', '--get', 'remote.origin.url'], { okCodes: [0, 1] })
  if (code !== 0) return null
  // An address with a host, or `user@host:path`; a clone of a folder on this machine bears no name of a repository.
  const address = /^(?:(?:https?|ssh|git):\/\/[^/]+\/|[^/\\:]+:(?!\/))(.+)$/.exec(
    stdout.toString('utf8').trim(),
  )
  return /^(?:.*\/)?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(address?.[1] ?? '')?.[1] ?? null
}
