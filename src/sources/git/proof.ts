import { hash } from 'node:crypto'
import type { Git } from '../../context.ts'
import { SourceInvalid } from '../../errors.ts'
import { type CommitSha, commitSha } from '../../location.ts'
import { committedTree, type TreeEntry } from './committed-tree.ts'
import { readObjects } from './objects.ts'
import { nulRecords } from './records.ts'

export type ObjectFormat = 'sha1' | 'sha256'

/** What HEAD's commit object itself says. */
export interface CommitFacts {
  readonly id: CommitSha
  /** The id of its root tree. */
  readonly tree: string
  /** RFC 3339, UTC. */
  readonly committedAt: string
}

/** The id that git gives to an object of these bytes. */
export function objectId(type: string, bytes: Uint8Array, format: ObjectFormat): string {
  return hash(format, Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]), 'hex')
}

/**
 * HEAD's commit, its bytes proven to hash to its id.
 * Git does not re-hash what it reads, so an object written under another's name would pass for it.
 * @throws SourceInvalid when the object is malformed or is not what its id says
 */
export async function provenCommit(git: Git): Promise<CommitFacts> {
  const object = (await readObjects(git, ['HEAD^{commit}'])).get('HEAD^{commit}')
  if (!object) throw new SourceInvalid('HEAD', 'names no commit')
  const format = formatOf(object.id)
  if (objectId('commit', object.bytes, format) !== object.id) throw forged('commit', object.id)
  const header = object.bytes.toString('latin1').split('\n\n', 1)[0]!
  const tree = /^tree ([0-9a-f]+)$/m.exec(header)?.[1]
  const seconds = /^committer [^\n]*> (\d{1,12}) [+-]\d{4,}$/m.exec(header)?.[1]
  if (tree === undefined || seconds === undefined) {
    throw new SourceInvalid('HEAD', 'is a commit without a readable tree or committer time')
  }
  const time = new Date(Number(seconds) * 1000)
  if (Number.isNaN(time.getTime())) throw new SourceInvalid('HEAD', 'has an impossible committer time')
  return { id: commitSha(object.id), tree, committedAt: time.toISOString().replace('.000Z', 'Z') }
}

export function formatOf(id: string): ObjectFormat {
  return id.length === 64 ? 'sha256' : 'sha1'
}

/**
 * Prove that a listing is the tree that the commit names, by computing the tree's id from the listing.
 * Old commits hold modes (100664) that git shows otherwise, and empty trees that a listing omits: there the
 * tree objects themselves are hashed instead.
 * @param entries in git's order
 * @throws SourceInvalid when a tree object is not what its id says
 */
export async function proveTree(
  git: Git,
  root: string,
  entries: ReadonlyMap<string, TreeEntry>,
): Promise<void> {
  const format = formatOf(root)
  if (treeId(entries.values(), format) === root) return
  const listed = await committedTree(git, root)
  const same = [...listed.values()].every(
    ({ path, mode, id }) => entries.get(path)?.id === id && entries.get(path)?.mode === mode,
  )
  if (!same || listed.size !== entries.size) {
    throw new SourceInvalid('HEAD', 'moved while it was read; run again')
  }
  const { stdout } = await git.run(['ls-tree', '-r', '-d', '-z', '--full-tree', root])
  const trees = new Set([root])
  for (const record of nulRecords(stdout, 'git ls-tree')) {
    const id = /^\d{6} tree ([0-9a-f]+)\t/.exec(record)?.[1]
    if (id !== undefined) trees.add(id)
  }
  const names = [...trees]
  for (let from = 0; from < names.length; from += 2_000) {
    for (const [id, object] of await readObjects(git, names.slice(from, from + 2_000))) {
      if (object === null) throw new SourceInvalid('git', `the tree ${id} is missing from the repository`)
      if (object.type !== 'tree' || objectId('tree', object.bytes, format) !== id) throw forged('tree', id)
    }
  }
}

/** The id of the tree that holds exactly these entries, given in git's order. */
export function treeId(entries: Iterable<TreeEntry>, format: ObjectFormat): string {
  const open: { readonly name: string; readonly path: string; content: string }[] = [
    { name: '', path: '', content: '' },
  ]
  const close = (): void => {
    const done = open.pop()!
    open.at(-1)!.content += `40000 ${done.name}\0${raw(idOf(done.content, format))}`
  }
  for (const { path, mode, id } of entries) {
    while (!path.startsWith(open.at(-1)!.path)) close()
    const parts = path.slice(open.at(-1)!.path.length).split('/')
    const name = parts.pop()!
    for (const part of parts) open.push({ name: part, path: `${open.at(-1)!.path}${part}/`, content: '' })
    open.at(-1)!.content += `${mode} ${name}\0${raw(id)}`
  }
  while (open.length > 1) close()
  return idOf(open[0]!.content, format)
}

function idOf(content: string, format: ObjectFormat): string {
  return objectId('tree', Buffer.from(content, 'latin1'), format)
}

function raw(id: string): string {
  return Buffer.from(id, 'hex').toString('latin1')
}

function forged(type: string, id: string): SourceInvalid {
  return new SourceInvalid(
    'git',
    `the ${type} ${id} does not hash to its own name: the repository is damaged or forged; clone it anew`,
  )
}
