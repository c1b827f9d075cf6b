import type { ObjectFormat } from '../../../git/proof.ts'
import { digestsOf } from '../digest.ts'
import type { Unpacking } from '../unpacking.ts'
import { type BatchContents, contentsIn } from './batch-contents.ts'
import type { ZipEntry } from './directory.ts'
import { FRAME_BYTES, unpackedFramesInPool, writeFrame } from './frames.ts'

/** Of one batch: small enough that several are under way in little memory, large enough that a call costs nothing. */
const BATCH_BYTES = 512 * 1024

/** Members that are unpacked together: see frames.ts. */
export class Batch {
  readonly #framed: Buffer<ArrayBuffer>
  readonly #format: ObjectFormat
  readonly #textBytes: number
  readonly #starts: number[] = []
  readonly #entries: ZipEntry[] = []
  #used = 0
  #size = 0
  #wanted = false
  #contents: Promise<BatchContents | null> | null = null
  #spare: Buffer<ArrayBuffer> | null = null

  /**
   * @param first must find room
   * @param spare the buffer of a batch that is done
   */
  constructor(
    first: ZipEntry,
    spare: Buffer<ArrayBuffer> | null,
    { format, textBytes }: { readonly format: ObjectFormat; readonly textBytes: number },
  ) {
    const room = first.packed + FRAME_BYTES
    this.#framed =
      spare !== null && spare.length >= room ? spare : Buffer.allocUnsafeSlow(Math.max(BATCH_BYTES, room))
    this.#format = format
    this.#textBytes = textBytes
  }

  hasRoomFor({ size, packed }: ZipEntry): boolean {
    if (this.#entries.length === 0) return true
    return this.#used + packed + FRAME_BYTES <= this.#framed.length && this.#size + size <= BATCH_BYTES
  }

  /**
   * @param packed is copied
   * @param wanted whether the content is asked for, whatever it is
   * @returns the position in the batch
   */
  add(packed: Buffer, entry: ZipEntry, wanted: boolean): number {
    this.#starts.push(this.#used)
    this.#used = writeFrame(this.#framed, this.#used, packed, entry)
    this.#size += entry.size
    this.#wanted ||= wanted
    return this.#entries.push(entry) - 1
  }

  /**
   * What the members are; `null` where they have to be read one by one. Nothing is added from now on.
   * @param threads where they are unpacked; without, in the thread pool, and hashed here
   */
  contents(threads: Unpacking | null): Promise<BatchContents | null> {
    this.#contents ??= threads === null ? this.#here() : this.#beside(threads)
    return this.#contents
  }

  /** The buffer of this batch, once its contents are there. */
  get spare(): Buffer<ArrayBuffer> | null {
    return this.#spare
  }

  get #frames() {
    return {
      framed: this.#framed.subarray(0, this.#used),
      starts: this.#starts,
      sizes: this.#sizes,
    }
  }

  get #sizes(): readonly number[] {
    return this.#entries.map(({ size }) => size)
  }

  async #here(): Promise<BatchContents | null> {
    const all = await unpackedFramesInPool(this.#frames)
    this.#spare = this.#framed
    if (all === null) return null
    const contents = contentsIn(all, this.#sizes, this.#textBytes)
    return (position) => {
      const { content, latin1 } = contents(position)
      return { content, latin1, digests: digestsOf(content, this.#format, this.#entries[position]!.crc) }
    }
  }

  async #beside(threads: Unpacking): Promise<BatchContents | null> {
    const answer = await threads.unpack({
      ...this.#frames,
      format: this.#format,
      wanted: this.#wanted,
      textBytes: this.#textBytes,
    })
    if (answer === null) return null
    this.#spare = Buffer.from(answer.framed.buffer)
    const { digests } = answer
    const contents = answer.contents && contentsIn(answer.contents, this.#sizes, this.#textBytes)
    return (position) => {
      const { size, crc } = this.#entries[position]!
      const [sha256, blob] = [digests[2 * position]!, digests[2 * position + 1]!]
      return { content: null, ...contents?.(position), digests: { size, crc, sha256, blob } }
    }
  }
}
