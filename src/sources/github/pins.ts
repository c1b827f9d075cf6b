import { type CommitSha, commitSha, type Location } from '../../location.ts'
import { printable } from '../advisories/json.ts'
import type { Coverage, Skipped } from '../coverage.ts'
import { locate } from '../workflows/locate.ts'
import type { Uses, WorkflowsModel } from '../workflows/model.ts'
import { allUses } from '../workflows/walk.ts'
import type { GitHubClient } from './client.ts'
import { type RepositoryFacts, type RepositoryName, repositoryKey } from './model.ts'

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
    pins.push({ owner, repository, path, commit: commitSha(ref), at, uses })
  }
  for (const [key, { commit, at }] of workflows.actionsLock?.dependencies ?? []) {
    const [owner = '', repository = '', ...path] = key.slice(0, key.indexOf('@')).split('/')
    pins.push({ owner, repository, path: path.join('/'), commit: commitSha(commit), at, uses: null })
  }
  return pins
}

function isSha(ref: string): boolean {
  return /^[0-9a-f]{40}$/i.test(ref)
}

/** The repositories of today behind names, and which names GitHub could not be asked about. */
export interface Repositories {
  readonly facts: ReadonlyMap<string, RepositoryFacts>
  readonly coverage: Coverage
}

/**
 * Look the repositories up that are named.
 * When GitHub cannot be asked at all (offline, no token) that is said once, not for each of them.
 */
export async function lookUp(client: GitHubClient, names: readonly RepositoryName[]): Promise<Repositories> {
  const distinct = [...new Map(names.map((name) => [repositoryKey(name), name])).values()]
  if (distinct.length === 0) return { facts: new Map(), coverage: { found: 0, read: 0, skipped: [] } }
  const closed = await client.closed()
  if (closed !== null) {
    const skipped: Skipped = { path: 'GitHub', reason: closed, kind: 'unread' }
    return { facts: new Map(), coverage: { found: 1, read: 0, skipped: [skipped] } }
  }
  const answers = await client.repositoryFacts(distinct)
  const facts = new Map<string, RepositoryFacts>()
  const skipped: Skipped[] = []
  for (const [index, name] of distinct.entries()) {
    const answer = answers[index]!
    if ('value' in answer) facts.set(repositoryKey(name), answer.value)
    else
      skipped.push({
        path: printable(`${name.owner}/${name.repository}`),
        reason: answer.problem,
        kind: 'unread',
      })
  }
  return { facts, coverage: { found: distinct.length, read: distinct.length - skipped.length, skipped } }
}
