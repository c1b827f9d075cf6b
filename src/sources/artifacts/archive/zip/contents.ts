import type { SourceInvalid } from '../../../../errors.ts'
import type { ByteSource } from '../bytes.ts'
import { type Digests, digestsOf, RunningDigests } from '../digest.ts'
import { INPUT_BYTES, type Inflated, inflateInPool, inflateStream, inflateWhole } from '../inflate.ts'
import type { Budget } from '../limits.ts'
import type { ArchiveOptions } from '../model.ts'
import type { ArchiveProblemKind, Problems } from '../problems.ts'
import { refusal } from '../refusal.ts'
import type { ZipEntry } from './directory.ts'
import type { LocalPlace } from './local.ts'

/** An entry of the directory with where it lies. */
export interface Placed {
  /** In the directory. */
  readonly index: number
  readonly entry: ZipEntry
  readonly local: LocalPlace
}

/** A member, read. */
export interface Read {
  readonly placed: Placed
  readonly keep: boolean
  readonly digests: Digests
  /** Good until the next member is asked for; `null` for a large one that nobody wants to keep. */
  readonly content: Buffer | null
}

const STORED = 0
/** Contents up to this size are unpacked in one call, larger ones pass through. */
const WHOLE_BYTES = 1024 * 1024
/** From this size on, a content is worth the way to the thread pool and back. */
const POOLED_BYTES = 32 * 1024
/** What is unpacked ahead of its turn. */
const AHEAD_MEMBERS = 64
const AHEAD_BYTES = 16 * 1024 * 1024

/**
 * The members in the order given. While one is hashed here, the thread pool unpacks the next ones.
 * @throws SourceInvalid, Undecodable, EndsEarly
 */
export async function* contents(
  source: ByteSource,
  places: readonly Placed[],
  options: ArchiveOptions,
  budget: Budget,
  problems: Problems<ArchiveProblemKind>,
): AsyncGenerator<Read> {
  const keeps = new Map<number, boolean>()
  const ahead = new Map<number, Promise<Inflated | Error>>()
  let next = 0
  let flying = 0
  const start = (): void => {
    const { entry, local } = places[next]!
    const keep = options.keep?.(entry.path, entry.size) === true
    if (keep) budget.keep(entry.path, Math.max(entry.size, entry.packed))
    keeps.set(next, keep)
    if (!keep && isPooled(entry)) {
      // A copy: the source's bytes are only good until the next are asked for.
      const packed = Buffer.from(source.bytes(local.start, entry.packed))
      ahead.set(next, inflateInPool(packed, entry.size, entry.path))
      flying += entry.size
    }
    next += 1
  }
  const mayStart = (position: number): boolean => {
    if (next >= places.length || next <= position) return next < places.length
    return next - position < AHEAD_MEMBERS && flying < AHEAD_BYTES
  }
  for (const [position, placed] of places.entries()) {
    while (mayStart(position)) start()
    const keep = keeps.get(position)!
    keeps.delete(position)
    const pooled = ahead.get(position)
    if (pooled === undefined) {
      yield { placed, keep, ...(await readOne(source, placed, keep, options, problems)) }
      continue
    }
    ahead.delete(position)
    flying -= placed.entry.size
    const inflated = await pooled
    if (inflated instanceof Error) throw inflated
    yield { placed, keep, ...whole(placed.entry, inflated, options, problems) }
  }
}

function isPooled({ method, size, packed }: ZipEntry): boolean {
  return method !== STORED && size >= POOLED_BYTES && Math.max(size, packed) <= WHOLE_BYTES
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
