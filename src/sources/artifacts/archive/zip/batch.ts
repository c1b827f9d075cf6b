import { type Gunzip, gunzip } from 'node:zlib'
import type { ZipEntry } from './directory.ts'

/** RFC 1952: magic, DEFLATE, no flags, no time, no level, no system. */
const HEADER = Buffer.from([0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 0xff])
/** What every gzip stream begins with that zlib reads. */
const MAGIC = HEADER.subarray(0, 3)
const TRAILER_BYTES = 8
const FRAME_BYTES = HEADER.length + TRAILER_BYTES

/** Of one batch: small enough that several are under way in little memory, large enough that a call costs nothing. */
const PACKED_BYTES = 256 * 1024
const UNPACKED_BYTES = 256 * 1024

/**
 * Small compressed members, unpacked in one call of the thread pool: a zlib stream each costs more than it unpacks.
 * Each stands in a gzip frame of its own, whose trailer is what the directory says of it (checksum and size), and zlib
 * reads one frame after the other and holds every content against its trailer.
 *
 * What comes out is believed only where nothing but these very frames can have been read. Each stream that zlib reads
 * begins with the magic, and ends right before the next one or at the end of the batch. The magic stands nowhere but
 * where a frame begins (looked for, since a content may hold it), so each stream ends with one of the trailers here,
 * and gives as many bytes as that trailer says. No size is zero, all bytes of the batch were read, and as many came out
 * as all sizes together: so no frame was swallowed by the one before, and every member is its compressed bytes and
 * no more, of the size and the checksum that the directory says.
 * In any other case `unpacked` gives `null`, and who reads the members one by one finds out what is wrong.
 */
export class Batch {
  /** To be used again by another, once this one is unpacked. */
  readonly framed: Buffer
  readonly #starts: number[] = []
  #used = 0
  #size = 0
  #unpacked: Promise<Buffer | null> | null = null

  /** @param spare the buffer of a batch that is done */
  constructor(spare?: Buffer) {
    this.framed = spare ?? Buffer.allocUnsafeSlow(PACKED_BYTES)
  }

  /** Whether a member of this kind and size can be in a batch at all. */
  static takes({ size, packed }: ZipEntry): boolean {
    return size > 0 && size <= UNPACKED_BYTES && packed <= PACKED_BYTES - FRAME_BYTES
  }

  hasRoomFor({ size, packed }: ZipEntry): boolean {
    return this.#used + packed + FRAME_BYTES <= PACKED_BYTES && this.#size + size <= UNPACKED_BYTES
  }

  /**
   * @param packed is copied
   * @returns where the content will begin in what the batch unpacks to
   */
  add(packed: Buffer, { crc, size }: ZipEntry): number {
    const framed = this.framed
    let at = this.#used
    this.#starts.push(at)
    at += HEADER.copy(framed, at)
    at += packed.copy(framed, at)
    at = framed.writeUInt32LE(crc, at)
    this.#used = framed.writeUInt32LE(size, at)
    const start = this.#size
    this.#size += size
    return start
  }

  /** All contents, one after the other; `null` where they have to be read one by one. Nothing is added from now on. */
  unpacked(): Promise<Buffer | null> {
    this.#unpacked ??= this.#unpack()
    return this.#unpacked
  }

  #unpack(): Promise<Buffer | null> {
    const framed = this.framed.subarray(0, this.#used)
    if (!beginsOnlyAt(framed, this.#starts)) return Promise.resolve(null)
    const size = this.#size
    // zlib wants room for one byte more to see the end of the stream.
    const room = { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1), info: true }
    return new Promise((resolve) => {
      gunzip(framed, room, (error, result) => {
        if (error !== null) {
          resolve(null)
          return
        }
        // With `info`, zlib gives its engine beside the content; its types do not know.
        const { buffer, engine } = result as unknown as { readonly buffer: Buffer; readonly engine: Gunzip }
        resolve(buffer.length === size && engine.bytesWritten === framed.length ? buffer : null)
      })
    })
  }
}

function beginsOnlyAt(framed: Buffer, starts: readonly number[]): boolean {
  let at = framed.indexOf(MAGIC)
  for (const start of starts) {
    if (at !== start) return false
    at = framed.indexOf(MAGIC, at + 1)
  }
  return at === -1
}
