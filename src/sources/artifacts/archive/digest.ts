import { createHash, type Hash, hash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import type { ObjectFormat } from '../../git/proof.ts'

/** What is known of a content when its last byte has been seen. */
export interface Digests {
  readonly size: number
  readonly sha256: string
  /** The id that git gives these bytes as a blob. */
  readonly blob: string
  readonly crc: number
}

const HEADER_ROOM = 64
/** Contents up to this size are hashed in one call: a digest object costs more than hashing a small file. */
const ONE_CALL = 64 * 1024
const scratch = Buffer.allocUnsafeSlow(HEADER_ROOM + ONE_CALL)

/**
 * The digests of a content that is in memory.
 * @param crc where it is known already
 */
export function digestsOf(content: Buffer, format: ObjectFormat, crc = crc32(content)): Digests {
  return {
    size: content.length,
    sha256: hash('sha256', content, 'hex'),
    blob: blobId(content, format),
    crc,
  }
}

function blobId(content: Buffer, format: ObjectFormat): string {
  const header = `blob ${content.length}\0`
  if (content.length > ONE_CALL) return createHash(format).update(header).update(content).digest('hex')
  const start = HEADER_ROOM - header.length
  scratch.write(header, start, 'latin1')
  content.copy(scratch, HEADER_ROOM)
  return hash(format, scratch.subarray(start, HEADER_ROOM + content.length), 'hex')
}

/** The digests of a content that comes in pieces, in constant memory. */
export class RunningDigests {
  readonly #sha256: Hash = createHash('sha256')
  readonly #blob: Hash
  #crc = 0
  #size = 0

  /** @param declared the size that git's header names: where another comes out, the blob id is nobody's */
  constructor(declared: number, format: ObjectFormat) {
    this.#blob = createHash(format).update(`blob ${declared}\0`)
  }

  get size(): number {
    return this.#size
  }

  update(chunk: Buffer): void {
    this.#size += chunk.length
    this.#sha256.update(chunk)
    this.#blob.update(chunk)
    this.#crc = crc32(chunk, this.#crc)
  }

  done(): Digests {
    return {
      size: this.#size,
      sha256: this.#sha256.digest('hex'),
      blob: this.#blob.digest('hex'),
      crc: this.#crc,
    }
  }
}
