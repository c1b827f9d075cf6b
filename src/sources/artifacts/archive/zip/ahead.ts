import type { ByteSource } from '../bytes.ts'
import type { Budget } from '../limits.ts'
import type { ArchiveOptions } from '../model.ts'
import type { Unpacking } from '../unpacking.ts'
import { Batch } from './batch.ts'
import type { BatchContents } from './batch-contents.ts'
import { S_IFLNK, S_IFMT, STORED, type ZipEntry } from './directory.ts'
import type { LocalPlace } from './local.ts'

/** An entry of the directory with where it lies. */
export interface Placed {
  /** In the directory. */
  readonly index: number
  readonly entry: ZipEntry
  readonly local: LocalPlace
}

/** A member on its way. */
export interface Coming {
  readonly placed: Placed
  readonly keep: boolean
  /** What it counts among those that are on their way. */
  readonly bytes: number
  /** Where its content will be; `null` where it is read when its turn comes. */
  readonly from: { readonly batch: Batch; readonly position: number } | null
}

/** What is on its way ahead of its turn, packed and unpacked: keeps all threads at work in bounded memory. */
const AHEAD_BYTES = 16 * 1024 * 1024
const AHEAD_MEMBERS = 8192
/** A larger member passes through in pieces when its turn comes. */
const MEMBER_BYTES = 16 * 1024 * 1024

/** Sends members to be unpacked before their turn comes. */
export class Ahead {
  readonly #source: ByteSource
  readonly #places: Iterator<Placed>
  readonly #options: ArchiveOptions
  readonly #budget: Budget
  readonly #coming: Coming[] = []
  readonly #threads: Unpacking | null
  readonly #spares: Buffer<ArrayBuffer>[] = []
  #bytes = 0
  #filling: Batch | null = null
  #atEnd = false

  constructor(source: ByteSource, places: Iterator<Placed>, options: ArchiveOptions, budget: Budget) {
    this.#source = source
    this.#places = places
    this.#options = options
    this.#budget = budget
    this.#threads = source.unpacking ?? null
  }

  /** The next member, and as many behind it as may be on their way are. */
  next(): Coming | null {
    while (!this.#atEnd && this.#bytes < AHEAD_BYTES && this.#coming.length < AHEAD_MEMBERS) this.#send()
    const coming = this.#coming.shift() ?? null
    if (coming !== null) this.#bytes -= coming.bytes
    return coming
  }

  /** The contents of a batch, which ends with the members that are in it now. */
  async contents(batch: Batch): Promise<BatchContents | null> {
    if (this.#filling === batch) this.#filling = null
    const contents = await batch.contents(this.#threads)
    if (batch.spare !== null) this.#spares.push(batch.spare)
    return contents
  }

  #send(): void {
    const { value: placed, done } = this.#places.next()
    if (done === true) {
      this.#atEnd = true
      this.#close()
      return
    }
    const { entry, local } = placed
    const keep = this.#options.keep?.(entry.path, entry.size) === true
    if (keep) this.#budget.keep(entry.path, Math.max(entry.size, entry.packed))
    const from = takes(entry) ? this.#sent(entry, local, keep) : null
    const bytes = from === null ? 0 : entry.size + entry.packed
    this.#bytes += bytes
    this.#coming.push({ placed, keep, bytes, from })
  }

  #sent(entry: ZipEntry, local: LocalPlace, keep: boolean): Coming['from'] {
    if (this.#filling?.hasRoomFor(entry) === false) this.#close()
    this.#filling ??= new Batch(entry, this.#spares.pop() ?? null, {
      format: this.#options.objectFormat,
      textBytes: this.#budget.limits.textBytes,
    })
    const batch = this.#filling
    return { batch, position: batch.add(this.#source.bytes(local.start, entry.packed), entry, keep) }
  }

  #close(): void {
    void this.#filling?.contents(this.#threads)
    this.#filling = null
  }
}

/** A link's content is looked into whatever it is; it is read in its turn. */
function takes({ method, size, packed, mode }: ZipEntry): boolean {
  const isLink = mode !== null && (mode & S_IFMT) === S_IFLNK
  return method !== STORED && !isLink && size > 0 && Math.max(size, packed) <= MEMBER_BYTES
}
