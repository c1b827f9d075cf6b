import type { ByteSource } from '../bytes.ts'
import { type Inflated, inflateInPool } from '../inflate.ts'
import type { Budget } from '../limits.ts'
import type { ArchiveOptions } from '../model.ts'
import { Batch } from './batch.ts'
import { STORED, type ZipEntry } from './directory.ts'
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
  readonly from: InBatch | Promise<Inflated | Error> | null
}

interface InBatch {
  readonly batch: Batch
  readonly start: number
}

/** Contents up to this size are unpacked in one call, larger ones pass through. */
export const WHOLE_BYTES = 1024 * 1024
/** What is on its way ahead of its turn, packed and unpacked: keeps all threads of the pool at work in bounded memory. */
const AHEAD_BYTES = 12 * 1024 * 1024
const AHEAD_MEMBERS = 8192

/** Sends members to the thread pool before their turn comes. */
export class Ahead {
  readonly #source: ByteSource
  readonly #places: Iterator<Placed>
  readonly #options: ArchiveOptions
  readonly #budget: Budget
  readonly #coming: Coming[] = []
  readonly #spares: Buffer[] = []
  #bytes = 0
  #filling: Batch | null = null
  #atEnd = false

  constructor(source: ByteSource, places: Iterator<Placed>, options: ArchiveOptions, budget: Budget) {
    this.#source = source
    this.#places = places
    this.#options = options
    this.#budget = budget
  }

  /** The next member, and as many behind it as may be on their way are. */
  next(): Coming | null {
    while (!this.#atEnd && this.#bytes < AHEAD_BYTES && this.#coming.length < AHEAD_MEMBERS) this.#send()
    const coming = this.#coming.shift() ?? null
    if (coming !== null) this.#bytes -= coming.bytes
    return coming
  }

  /** What the batch was read from may be written over. */
  done(batch: Batch): void {
    if (this.#filling === batch) this.#filling = null
    this.#spares.push(batch.framed)
  }

  #send(): void {
    const { value: placed, done } = this.#places.next()
    if (done === true) {
      this.#atEnd = true
      void this.#filling?.unpacked()
      this.#filling = null
      return
    }
    const { entry, local } = placed
    const keep = this.#options.keep?.(entry.path, entry.size) === true
    if (keep) this.#budget.keep(entry.path, Math.max(entry.size, entry.packed))
    const from = this.#sent(entry, local)
    const bytes = from === null ? 0 : entry.size + entry.packed
    this.#bytes += bytes
    this.#coming.push({ placed, keep, bytes, from })
  }

  #sent(entry: ZipEntry, local: LocalPlace): Coming['from'] {
    if (entry.method === STORED || Math.max(entry.size, entry.packed) > WHOLE_BYTES) return null
    const packed = this.#source.bytes(local.start, entry.packed)
    // A copy: the source's bytes are only good until the next are asked for.
    if (!Batch.takes(entry)) return inflateInPool(Buffer.from(packed), entry.size, entry.path)
    if (this.#filling?.hasRoomFor(entry) === false) {
      void this.#filling.unpacked()
      this.#filling = null
    }
    this.#filling ??= new Batch(this.#spares.pop())
    return { batch: this.#filling, start: this.#filling.add(packed, entry) }
  }
}
