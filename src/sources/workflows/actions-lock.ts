import { SourceInvalid } from '../../errors.ts'
import type { RepositoryPath } from '../../location.ts'
import { texts } from './job.ts'
import { lockKey } from './lock-key.ts'
import type { ActionsLock, LockedAction, Text } from './model.ts'
import { readYaml } from './yaml/document.ts'
import { field, invalidAt, isEmpty, type MapNode, mapping, type Node, scalarField } from './yaml/node.ts'

type Version = 'v0.0.1' | 'v0.0.2' | 'v0.0.3'

/** What an entry of `dependencies` may have, and must: a field of a later version may change what is pinned. */
const FIELDS: Readonly<Record<Version, { readonly allowed: string; readonly required: string }>> = {
  'v0.0.1': { allowed: 'tag branch commit owner_id repo_id uses', required: 'commit owner_id repo_id' },
  'v0.0.2': { allowed: 'ref commit owner_id repo_id uses', required: 'ref commit owner_id repo_id' },
  'v0.0.3': { allowed: 'hostname ref commit owner_id repo_id uses', required: 'ref commit owner_id repo_id' },
}

const MOST_BYTES = 1024 * 1024

/**
 * `.github/workflows/actions.lock`, GitHub's lockfile for actions. Keys are given as GitHub compares them: owner and
 * repository in lower case, the ref as it is. What GitHub refuses is refused: a run of such a workflow does not start.
 * Source: github/actions-lockfile, schema/lockfile-v0.0.1.json to v0.0.3, and its parser (compat.go, lockfile.go).
 * @throws SourceInvalid when its version is not one of those known, or an entry is not what the format asks for
 */
export function readActionsLock(text: string, path: RepositoryPath): ActionsLock {
  if (Buffer.byteLength(text) > MOST_BYTES)
    throw new SourceInvalid(path, 'has more than 1 MiB, which GitHub does not read')
  const map = mapping(readYaml(text, path).root, 'the lockfile')
  const version = versionOf(map, path)
  refuseOthers(map, 'version workflows dependencies', 'the lockfile')
  const workflows = new Map(
    section(map, 'workflows').map(({ key, value }) => [key.value, pinKeys(value, key.value, version)]),
  )
  const dependencies = new Map<string, LockedAction>()
  for (const { key, value } of section(map, 'dependencies')) {
    const pin = pinKey(key, version)
    if (dependencies.has(pin.key)) throw invalidAt(key.at, `has \`${pin.key}\` twice`)
    dependencies.set(pin.key, readAction(value, pin, version))
  }
  refuseCircles(dependencies)
  return { path, version, workflows, dependencies }
}

function versionOf(map: MapNode, path: RepositoryPath): Version {
  const version = scalarField(map, 'version', 'the lockfile')?.value ?? null
  if (version !== null && Object.hasOwn(FIELDS, version)) return version as Version
  const shown = version === null ? 'no version' : `the version ${JSON.stringify(version)}`
  throw new SourceInvalid(path, `has ${shown}; only ${Object.keys(FIELDS).join(', ')} are known`)
}

function refuseOthers(map: MapNode, allowed: string, what: string): void {
  const names = allowed.split(' ')
  const other = map.entries.find(({ key }) => !names.includes(key.value))
  if (other !== undefined)
    throw invalidAt(
      other.key.at,
      `${what} has the field \`${other.key.value}\`, which this version of it does not know`,
    )
}

function section(map: MapNode, name: string): MapNode['entries'] {
  const node = field(map, name)
  return isEmpty(node) ? [] : mapping(node, `\`${name}\``).entries
}

interface PinKey {
  readonly key: string
  readonly ref: string
  /** The commit that keys had in the first version. */
  readonly sha: string | null
}

function pinKey(written: Text, version: Version): PinKey {
  const [, owner, repository, ref, sha] =
    /^([^/@:]+)\/([^/@:]+)@([^:]+)(?::sha1-([0-9a-f]{40}))?$/.exec(written.value) ?? []
  if (owner === undefined || (sha !== undefined && version !== 'v0.0.1'))
    throw invalidAt(written.at, `\`${written.value}\` is not of the form \`owner/repository@ref\``)
  return { key: lockKey({ owner, repository: repository!, ref: ref! }), ref: ref!, sha: sha ?? null }
}

function pinKeys(node: Node | undefined, what: string, version: Version): readonly string[] {
  return isEmpty(node) ? [] : texts(node, `\`${what}\``).map((text) => pinKey(text, version).key)
}

function readAction(node: Node, pin: PinKey, version: Version): LockedAction {
  const what = `\`${pin.key}\``
  const map = mapping(node, what)
  const { allowed, required } = FIELDS[version]
  refuseOthers(map, allowed, what)
  const fields = new Map(
    required.split(' ').map((name) => {
      const value = scalarField(map, name, what)
      if (value === null || value.value === '') throw invalidAt(node.at, `${what} has no \`${name}\``)
      return [name, value] as const
    }),
  )
  for (const name of ['owner_id', 'repo_id']) {
    const id = fields.get(name)!
    if (!/^[1-9]\d*$/.test(id.value)) throw invalidAt(id.at, `${what} has a \`${name}\` that is no number`)
  }
  const commit = fields.get('commit')!
  const sha = /^sha1-([0-9a-f]{40})$/i.exec(commit.value)?.[1]?.toLowerCase()
  if (sha === undefined)
    throw invalidAt(commit.at, `${what} has no \`commit\` of the form \`sha1-\` and 40 hex digits`)
  refuseOtherHost(map, what)
  const ref = fields.get('ref')?.value ?? olderRef(map, pin, what)
  refuseDisagreement(pin, { ref, sha, at: commit.at }, version)
  return { ref, commit: sha, uses: pinKeys(field(map, 'uses'), pin.key, version), at: commit.at }
}

/** The first version had a tag and a branch in place of a ref. */
function olderRef(map: MapNode, pin: PinKey, what: string): string {
  const named = ['tag', 'branch'].map((name) => scalarField(map, name, what)?.value ?? '')
  return named.find((name) => name !== '') ?? pin.ref
}

/** Without a host it is the one that runs the workflow; with one it is github.com, and no other is ever written. */
function refuseOtherHost(map: MapNode, what: string): void {
  const host = scalarField(map, 'hostname', what)
  if (host !== null && host.value !== 'github.com')
    throw invalidAt(host.at, `${what} has a \`hostname\` that is not github.com, which GitHub refuses`)
}

/** A key and its entry that name two things: one of them is not what runs. */
function refuseDisagreement(
  { key, ref, sha }: PinKey,
  action: { readonly ref: string; readonly sha: string; readonly at: Text['at'] },
  version: Version,
): void {
  const byCommit = /^[0-9a-f]{40}$/i.test(ref)
  const commits = [...(byCommit ? [ref.toLowerCase()] : []), ...(sha === null ? [] : [sha])]
  if (commits.some((commit) => commit !== action.sha))
    throw invalidAt(action.at, `\`${key}\` names another commit in its key than in \`commit\``)
  if (version !== 'v0.0.1' && !byCommit && ref !== action.ref)
    throw invalidAt(action.at, `\`${key}\` names another ref in its key than in \`ref\``)
}

/** @throws SourceInvalid where actions use each other in a circle: GitHub refuses such a lockfile */
function refuseCircles(dependencies: ReadonlyMap<string, LockedAction>): void {
  const done = new Set<string>()
  for (const root of dependencies.keys()) {
    const open: { readonly key: string; readonly uses: Iterator<string> }[] = []
    const above = new Set<string>()
    const enter = (key: string): void => {
      const action = dependencies.get(key)
      if (action === undefined || done.has(key)) return
      if (above.has(key)) throw invalidAt(action.at, `\`${key}\` is used by what it uses itself`)
      above.add(key)
      open.push({ key, uses: action.uses.values() })
    }
    for (enter(root); open.length > 0; ) {
      const { key, uses } = open.at(-1)!
      const next = uses.next()
      if (next.done !== true) enter(next.value)
      else {
        open.pop()
        above.delete(key)
        done.add(key)
      }
    }
  }
}
