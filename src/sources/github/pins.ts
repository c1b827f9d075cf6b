import { type CommitSha, commitSha, type Location } from '../../location.ts'
import type { Coverage } from '../coverage.ts'
import { locate } from '../workflows/locate.ts'
import { lockKey } from '../workflows/lock-key.ts'
import type { ActionsLock, Uses, WorkflowsModel } from '../workflows/model.ts'
import { allUses } from '../workflows/walk.ts'
import type { GitHubClient } from './client.ts'
import {
  type Answer,
  problemAbout,
  type RepositoryFacts,
  type RepositoryName,
  repositoryKey,
} from './model.ts'

/** A place where a commit of another repository is named. */
export interface Pin extends RepositoryName {
  /** As it is written there, in lower case; an annotated tag's own id is possible. */
  readonly commit: CommitSha
  /** Below the repository, `` for its root. */
  readonly path: string
  /** Where the commit stands. */
  readonly at: Location
  /** `null` for a commit of GitHub's lockfile for actions. */
  readonly uses: Uses | null
  /** The commit is the one of GitHub's lockfile for actions, which pins what is below as well. */
  readonly locked: boolean
}

/** Every pin of the workflows and actions, and of the lockfile for actions, in the order of the files. */
export function pinsOf(workflows: WorkflowsModel): readonly Pin[] {
  const pins: Pin[] = []
  const seen = new Set<object>()
  for (const { uses } of allUses(workflows)) {
    const { reference, text } = uses
    if (reference.kind !== 'repository' || !isSha(reference.ref) || text.expressions.length > 0) continue
    // An anchored step is written once, however many jobs use it.
    if (seen.has(text)) continue
    seen.add(text)
    const { owner, repository, path, ref, refStart } = reference
    const at = locate(text, refStart, text.value.length)
    pins.push({ owner, repository, path, commit: commitSha(ref), at, uses, locked: false })
  }
  for (const [key, { commit, at }] of workflows.actionsLock?.dependencies ?? []) {
    const [owner = '', repository = '', ...path] = key.slice(0, key.indexOf('@')).split('/')
    pins.push({
      owner,
      repository,
      path: path.join('/'),
      commit: commitSha(commit),
      at,
      uses: null,
      locked: true,
    })
  }
  return pins
}

/**
 * What the workflows and actions use at a commit: pins, and the references by tag that the lockfile has a commit for. In
 * the lockfile itself an action of a folder cannot be told from the one at the root.
 */
export function usedPins(workflows: WorkflowsModel): readonly Pin[] {
  const lock = workflows.actionsLock
  const written = pinsOf({ ...workflows, actionsLock: null })
  if (lock === null) return written
  const listed = new Set<Uses | null>()
  const locked = [...allUses(workflows)].flatMap(({ file, uses }): Pin[] => {
    const { reference, text } = uses
    if (reference.kind !== 'repository' || !lock.workflows.has(file.path)) return []
    const commit = lockedCommit(lock, reference)
    if (commit === null) return []
    listed.add(uses)
    if (isSha(reference.ref)) return []
    const { owner, repository, path, refStart } = reference
    return [
      { owner, repository, path, commit, at: locate(text, refStart, text.value.length), uses, locked: true },
    ]
  })
  return [...written.map((pin) => ({ ...pin, locked: listed.has(pin.uses) })), ...locked]
}

/** The commit that the lockfile has for a reference; `null` when it has none. */
export function lockedCommit(lock: ActionsLock, reference: Parameters<typeof lockKey>[0]): CommitSha | null {
  const locked = lock.dependencies.get(lockKey(reference))
  return locked === undefined ? null : commitSha(locked.commit)
}

function isSha(ref: string): boolean {
  return /^[0-9a-f]{40}$/i.test(ref)
}

/** The repositories of today behind names. */
export interface Repositories {
  /** By `repositoryKey`, one for each name; empty where GitHub could not be asked at all. */
  readonly facts: ReadonlyMap<string, Answer<RepositoryFacts>>
  /** Whether GitHub could be asked: what it does not show of one repository is that repository's own answer. */
  readonly coverage: Coverage
}

/**
 * Look the repositories up that are named.
 * When GitHub cannot be asked at all (offline, no token, an outage) that is said once, not for each of them.
 */
export async function lookUp(client: GitHubClient, names: readonly RepositoryName[]): Promise<Repositories> {
  const distinct = [...new Map(names.map((name) => [repositoryKey(name), name])).values()]
  if (distinct.length === 0) return { facts: new Map(), coverage: { found: 0, read: 0, skipped: [] } }
  const closed = await client.closed()
  if (closed !== null) return { facts: new Map(), coverage: unread(closed) }
  const answers = await client.repositoryFacts(distinct)
  const [first] = answers
  const common = first !== undefined && 'problem' in first ? first.problem : null
  // An answer about a repository names it; the same words for all of them are about GitHub.
  const isOutage = common !== null && !common.startsWith(problemAbout(distinct[0]!, ''))
  if (isOutage && answers.every((answer) => 'problem' in answer && answer.problem === common))
    return { facts: new Map(), coverage: unread(common) }
  const facts = new Map(distinct.map((name, index) => [repositoryKey(name), answers[index]!]))
  return { facts, coverage: { found: distinct.length, read: distinct.length, skipped: [] } }
}

/** Problems begin with who was asked, so that each can stand alone. */
function unread(reason: string): Coverage {
  return { found: 1, read: 0, skipped: [{ path: 'GitHub', reason, kind: 'unread' }] }
}
