import type { SourceInvalid } from '../../../../errors.ts'
import type { ByteSource } from '../bytes.ts'
import { type Digests, digestsOf, RunningDigests } from '../digest.ts'
import { INPUT_BYTES, type Inflated, inflateStream, inflateWhole } from '../inflate.ts'
import type { Budget } from '../limits.ts'
import type { ArchiveOptions } from '../model.ts'
import type { ArchiveProblemKind, Problems } from '../problems.ts'
import { refusal } from '../refusal.ts'
import { Ahead, type Placed } from './ahead.ts'
import type { Batch } from './batch.ts'
import type { BatchContents } from './batch-contents.ts'
import { STORED, type ZipEntry } from './directory.ts'

/** A member, read. */
export interface Read {
  readonly placed: Placed
  readonly keep: boolean
  readonly digests: Digests
  /** Good until the next member is asked for; `null` for a large one that nobody wants to keep. */
  readonly content: Buffer | null
  /** A content that is there, byte by byte; without it, to be made of the content. */
  readonly latin1?: () => string
}

/** Contents up to this size are unpacked in one call, larger ones pass through. */
const WHOLE_BYTES = 1024 * 1024

/**
 * The members in the order given. While one is looked at here, the next ones are unpacked in other threads.
 * @param places is asked for the next place as members are read, not before
 * @throws SourceInvalid, Undecodable, EndsEarly, and what `places` throws
 */
export async function* contents(
  source: ByteSource,
  places: Iterator<Placed>,
  options: ArchiveOptions,
  budget: Budget,
  problems: Problems<ArchiveProblemKind>,
): AsyncGenerator<Read> {
  const ahead = new Ahead(source, places, options, budget)
  let batch: Batch | null = null
  let all: BatchContents | null = null
  for (let coming = ahead.next(); coming !== null; coming = ahead.next()) {
    const { placed, keep, from } = coming
    if (from !== null && from.batch !== batch) {
      batch = from.batch
      all = await ahead.contents(batch)
    }
    if (from === null || all === null) {
      yield { placed, keep, ...(await readOne(source, placed, keep, options, problems)) }
    } else {
      yield { placed, keep, ...all(from.position) }
    }
  }
}

async function readOne(
  source: ByteSource,
  { entry, local: { start, end } }: Placed,
  keep: boolean,
  options: ArchiveOptions,
  problems: Problems<ArchiveProblemKind>,
): Promise<{ readonly digests: Digests; readonly content: Buffer | null }> {
  if (entry.method === STORED && entry.packed !== entry.size) throw wrongSize(entry, options)
  if (keep || Math.max(entry.size, entry.packed) <= WHOLE_BYTES) {
    const packed = source.bytes(start, entry.packed)
    const inflated =
      entry.method === STORED
        ? { content: packed, used: packed.length }
        : inflateWhole(packed, entry.size, entry.path)
    return whole(entry, inflated, options, problems)
  }
  const running = new RunningDigests(entry.size, options.objectFormat)
  let at = start
  const next = (): Buffer | null => {
    if (at === end) return null
    const piece = source.bytes(at, Math.min(INPUT_BYTES, end - at))
    at += piece.length
    return piece
  }
  const each = (piece: Buffer): void => {
    running.update(piece)
    if (running.size > entry.size) throw wrongSize(entry, options)
  }
  if (entry.method === STORED) {
    for (let piece = next(); piece !== null; piece = next()) each(piece)
  } else {
    const used = await inflateStream(next, each, entry.path)
    if (used !== entry.packed) behind(entry, used, problems)
  }
  if (running.size !== entry.size) throw wrongSize(entry, options)
  return { digests: running.done(), content: null }
}

function whole(
  entry: ZipEntry,
  { content, used }: Inflated,
  options: ArchiveOptions,
  problems: Problems<ArchiveProblemKind>,
): { readonly digests: Digests; readonly content: Buffer } {
  if (content.length !== entry.size) throw wrongSize(entry, options)
  if (used !== entry.packed) behind(entry, used, problems)
  return { digests: digestsOf(content, options.objectFormat), content }
}

function wrongSize(entry: ZipEntry, { path }: ArchiveOptions): SourceInvalid {
  return refusal(path, `is damaged: ${entry.path} does not unpack to its declared ${entry.size} bytes`)
}

function behind(entry: ZipEntry, used: number, problems: Problems<ArchiveProblemKind>): void {
  problems.add(
    'hidden-data',
    entry.path,
    `has ${entry.packed - used} bytes behind its compressed content, where no reader shows them`,
  )
}
