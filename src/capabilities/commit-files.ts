import { posix } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Git } from '../context.ts'
import { SourceInvalid } from '../errors.ts'
import { type Files, MAX_TEXT_BYTES } from '../files.ts'
import type { CommitSha, RepositoryPath } from '../location.ts'
import { committedTree, GITLINK, LINK, reported, type TreeEntry } from '../sources/git/committed-tree.ts'
import { objectSizes, readObjects } from '../sources/git/objects.ts'
import { type TreePath, treePath } from '../sources/git/path-text.ts'
import { formatOf, objectId } from '../sources/git/proof.ts'

/** Git answers with this much at one time, so that its output stays below the process's limit. */
const BATCH_BYTES = 64 * 1024 * 1024
/** As many links as Linux follows. */
const MOST_LINKS = 40

/**
 * The files of a commit, without a checkout. Reads that are asked for together become one git process.
 * @param commit a commit of the repository that `git` reads
 */
export function commitFiles(git: Git, commit: CommitSha): Files {
  let listed: Promise<Listing> | undefined
  const listing = (): Promise<Listing> => {
    listed ??= list(git, commit)
    return listed
  }
  const blob = batchedBlobs(git)
  const at = async (path: RepositoryPath, asked: RepositoryPath, links: number): Promise<Uint8Array> => {
    if (links > MOST_LINKS) throw new SourceInvalid(asked, 'is a link that leads back to itself')
    const { entries, names } = await listing()
    const same = names.get(path) ?? []
    if (same.length > 1) {
      throw new SourceInvalid(asked, 'is the name of two files that differ only in bytes that are not UTF-8')
    }
    const entry = same[0]
    if (entry === undefined) {
      const [link, rest] = linkOnTheWay(entries, path)
      if (link === null) throw new SourceInvalid(asked, `is not in the commit ${commit.slice(0, 12)}`)
      return at(target(link, await blob(link, asked), rest, asked), asked, links + 1)
    }
    if (entry.mode === GITLINK) throw new SourceInvalid(asked, 'is a submodule, not a file')
    const bytes = await blob(entry, asked)
    return entry.mode === LINK ? at(target(entry, bytes, '', asked), asked, links + 1) : bytes
  }
  return {
    list: async () => {
      const { names } = await listing()
      return [...names].filter(([, same]) => same.some(({ mode }) => mode !== GITLINK)).map(([path]) => path)
    },
    read: (path) => at(path, path, 0),
  }
}

interface Listing {
  readonly entries: ReadonlyMap<TreePath, TreeEntry>
  readonly names: ReadonlyMap<RepositoryPath, readonly TreeEntry[]>
}

async function list(git: Git, commit: CommitSha): Promise<Listing> {
  const entries = await committedTree(git, commit)
  const names = new Map<RepositoryPath, TreeEntry[]>()
  for (const entry of entries.values()) {
    const path = reported(entry.path)
    const same = names.get(path)
    if (same === undefined) names.set(path, [entry])
    else same.push(entry)
  }
  return { entries, names: new Map([...names].sort(([one], [other]) => (one < other ? -1 : 1))) }
}

/** The link among a path's folders, and what of the path comes after it. */
function linkOnTheWay(
  entries: ReadonlyMap<TreePath, TreeEntry>,
  path: RepositoryPath,
): [TreeEntry, string] | [null, string] {
  const parts = path.split('/')
  for (let count = 1; count < parts.length; count++) {
    const entry = entries.get(treePath(parts.slice(0, count).join('/')))
    if (entry?.mode === LINK) return [entry, parts.slice(count).join('/')]
  }
  return [null, '']
}

/** @throws SourceInvalid when the link leads out of the commit */
function target(link: TreeEntry, bytes: Uint8Array, rest: string, asked: RepositoryPath): RepositoryPath {
  const text = Buffer.from(bytes).toString('utf8')
  const joined = posix.normalize(posix.join(posix.dirname(reported(link.path)), text, rest))
  if (text.startsWith('/') || joined === '..' || joined.startsWith('../') || text.includes('\0')) {
    throw new SourceInvalid(asked, 'is a link out of the repository, which is not followed')
  }
  return joined as RepositoryPath
}

type Waiting = {
  readonly entry: TreeEntry
  readonly asked: RepositoryPath
  readonly resolve: (bytes: Uint8Array) => void
  readonly reject: (error: unknown) => void
}

/** Collects the reads of one turn of the event loop. */
function batchedBlobs(git: Git): (entry: TreeEntry, asked: RepositoryPath) => Promise<Uint8Array> {
  let waiting: Waiting[] = []
  const flush = async (): Promise<void> => {
    await setImmediate()
    const batch = waiting
    waiting = []
    try {
      await answer(git, batch)
    } catch (error) {
      for (const one of batch) one.reject(error)
    }
  }
  return (entry, asked) =>
    new Promise((resolve, reject) => {
      waiting.push({ entry, asked, resolve, reject })
      if (waiting.length === 1) void flush()
    })
}

async function answer(git: Git, batch: readonly Waiting[]): Promise<void> {
  const sizes = await objectSizes(git, [...new Set(batch.map(({ entry }) => entry.id))])
  let group: Waiting[] = []
  let bytes = 0
  for (const [index, one] of batch.entries()) {
    const found = sizes.get(one.entry.id)
    if (!found)
      one.reject(new SourceInvalid(one.asked, 'has no content in this clone; fetch the whole commit'))
    else if (found.size > MAX_TEXT_BYTES) {
      one.reject(
        new SourceInvalid(one.asked, `has ${found.size} bytes; files up to ${MAX_TEXT_BYTES} are read`),
      )
    } else {
      group.push(one)
      bytes += found.size
    }
    if (bytes < BATCH_BYTES && index < batch.length - 1) continue
    await deliver(git, group)
    group = []
    bytes = 0
  }
}

async function deliver(git: Git, group: readonly Waiting[]): Promise<void> {
  const objects = await readObjects(git, [...new Set(group.map(({ entry }) => entry.id))])
  for (const { entry, asked, resolve, reject } of group) {
    const object = objects.get(entry.id)
    const whole = object?.type === 'blob' && objectId('blob', object.bytes, formatOf(entry.id)) === entry.id
    // A copy: the answer's buffer holds every file of the batch.
    if (whole) resolve(new Uint8Array(object.bytes))
    else
      reject(
        new SourceInvalid(asked, 'has content in this clone that does not hash to its name; clone it anew'),
      )
  }
}
