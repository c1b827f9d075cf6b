import { closeSync, fstatSync, readFileSync } from 'node:fs'
import type { Git } from '../../context.ts'
import { MAX_TEXT_BYTES } from '../../files.ts'
import type { Skipped } from '../coverage.ts'
import { committedAttributes } from './attributes.ts'
import { diskSha256, openRegular } from './blob.ts'
import { reported, type TreeEntry } from './committed-tree.ts'
import { type Attributes, converts, encodingOf, fromEncoding, toWorkTree } from './conversions.ts'
import { diskPath, type Mismatch } from './disk-audit.ts'
import { lfsPointer } from './lfs.ts'
import type { TreeDifference } from './model.ts'
import { objectSizes, readObjects } from './objects.ts'
import type { TreePath } from './path-text.ts'
import { type ObjectFormat, objectId } from './proof.ts'

export interface Settled {
  readonly differences: readonly TreeDifference[]
  readonly unread: readonly Skipped[]
}

/** A file in doubt, with everything that decides on it. */
interface Doubt {
  readonly entry: TreeEntry
  readonly attributes: Attributes
}

/** The blobs held in memory at one time. */
const BATCH_BYTES = 64 * 1024 * 1024

/**
 * Decide on the files whose bytes are not the commit's blob: the commit's own attributes may ask for other bytes
 * (line endings, ident, encoding, Git LFS), and then exactly those must be there.
 * @param pointers files that equal the commit and look like Git LFS pointers
 */
export async function settle(
  where: {
    readonly root: string
    readonly git: Git
    readonly objects: string
    readonly format: ObjectFormat
  },
  tree: ReadonlyMap<TreePath, TreeEntry>,
  mismatches: readonly Mismatch[],
  pointers: readonly TreeEntry[],
): Promise<Settled> {
  const paths = [...mismatches.map(({ entry }) => entry.path), ...pointers.map(({ path }) => path)]
  const attributesOf = await committedAttributes(where.git, tree, paths, where.objects, where.format)
  const differences: TreeDifference[] = []
  const unread: Skipped[] = []
  for (const entry of pointers) {
    if (attributesOf(entry.path).filter === 'lfs') {
      const detail = 'is a Git LFS pointer on disk; its content was never fetched'
      differences.push({ path: reported(entry.path), kind: 'lfs-pointer', detail })
    }
  }
  const doubts: Doubt[] = []
  for (const { entry } of mismatches) {
    const attributes = attributesOf(entry.path)
    if (attributes.filter === 'lfs' || converts(attributes)) doubts.push({ entry, attributes })
    else differences.push(plain(where, entry, attributes))
  }
  for await (const [doubt, blob] of blobs(where.git, doubts)) {
    try {
      const answer =
        blob === null
          ? 'its blob is missing from the repository or too large to compare'
          : decide(where, doubt, blob)
      if (typeof answer === 'string') unread.push(skipped(doubt.entry, answer))
      else if (answer !== null) differences.push(answer)
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      if (code === undefined) throw error
      unread.push(skipped(doubt.entry, `cannot be read from disk (${code})`))
    }
  }
  return { differences, unread }
}

/** @returns `null` when the disk holds what the attributes ask for, a difference, or why nobody can tell */
function decide(
  where: { readonly root: string },
  { entry, attributes }: Doubt,
  blob: Buffer,
): TreeDifference | string | null {
  const path = diskPath(where.root, entry.path)
  if (attributes.filter === 'lfs') {
    const pointer = lfsPointer(blob)
    if (pointer !== null) {
      const disk = diskSha256(path)
      if (disk.sha256 === pointer.sha256 && disk.size === pointer.size) return null
      const detail = 'differs from what its Git LFS pointer in the commit names'
      return { path: reported(entry.path), kind: 'lfs-content', detail }
    }
  }
  const disk = contents(path)
  if (disk === null) return 'is too large to undo the conversions that its attributes ask for'
  const expected = toWorkTree(blob, entry.id, attributes)
  const encoding = encodingOf(attributes)
  const actual = encoding === null ? disk : fromEncoding(disk, encoding)
  if (actual === undefined) {
    return `has the working-tree-encoding ${JSON.stringify(encoding)}, which cannot be compared here`
  }
  if (actual !== null && expected.some((bytes) => actual.equals(bytes))) return null
  const detail = `differs from the commit, also after ${conversionNames(attributes)} are applied to it`
  return { path: reported(entry.path), kind: 'content', detail }
}

function conversionNames(attributes: Attributes): string {
  const names = [
    attributes.ident === 'set' ? '`ident`' : null,
    encodingOf(attributes) === null ? null : '`working-tree-encoding`',
    '`eol`',
  ]
  return `the committed attributes (${names.filter((name) => name !== null).join(', ')})`
}

/** The difference of a file that no attribute excuses, with the likely cause where it can be proven. */
function plain(
  where: { readonly root: string; readonly format: ObjectFormat },
  entry: TreeEntry,
  attributes: Attributes,
): TreeDifference {
  const difference = (detail: string): TreeDifference => ({
    path: reported(entry.path),
    kind: 'content',
    detail,
  })
  if (!['unspecified', 'unset', 'set'].includes(attributes.filter)) {
    return difference(
      `holds what the filter ${JSON.stringify(attributes.filter)} made of it, not the commit's bytes`,
    )
  }
  return difference(
    onlyEndingsDiffer(where, entry)
      ? 'has CRLF line endings on disk and LF in the commit (`core.autocrlf`), and no committed attribute asks for them'
      : 'has other bytes on disk than in the commit',
  )
}

function onlyEndingsDiffer(
  { root, format }: { readonly root: string; readonly format: ObjectFormat },
  entry: TreeEntry,
): boolean {
  let disk: Buffer | null
  try {
    disk = contents(diskPath(root, entry.path))
  } catch {
    // The difference is established; only the explanation of it is lost.
    return false
  }
  if (disk === null || !disk.includes('\r\n')) return false
  const unix = Buffer.from(disk.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
  return objectId('blob', unix, format) === entry.id
}

function contents(path: Parameters<typeof openRegular>[0]): Buffer | null {
  const file = openRegular(path)
  try {
    const stat = fstatSync(file)
    return stat.isFile() && stat.size <= MAX_TEXT_BYTES ? readFileSync(file) : null
  } finally {
    closeSync(file)
  }
}

async function* blobs(git: Git, doubts: readonly Doubt[]): AsyncGenerator<[Doubt, Buffer | null]> {
  const sizes = await objectSizes(git, [...new Set(doubts.map(({ entry }) => entry.id))])
  let batch: Doubt[] = []
  let bytes = 0
  for (const [index, doubt] of doubts.entries()) {
    const size = sizes.get(doubt.entry.id)?.size ?? 0
    if (size > MAX_TEXT_BYTES) {
      yield [doubt, null]
    } else {
      batch.push(doubt)
      bytes += size
    }
    if (bytes < BATCH_BYTES && batch.length < 5_000 && index < doubts.length - 1) continue
    const objects = await readObjects(git, [...new Set(batch.map(({ entry }) => entry.id))])
    for (const queued of batch) {
      const object = objects.get(queued.entry.id)
      yield [queued, object?.type === 'blob' ? object.bytes : null]
    }
    batch = []
    bytes = 0
  }
}

function skipped(entry: TreeEntry, reason: string): Skipped {
  return { path: reported(entry.path), reason, kind: 'unread' }
}
