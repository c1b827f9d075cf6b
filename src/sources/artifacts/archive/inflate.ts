import { createInflateRaw, type InflateRaw, inflateRawSync, type ZlibOptions } from 'node:zlib'

/** A compressed content that is not what its header promises; the message names the member. */
export class Undecodable extends Error {
  override readonly name = 'Undecodable'
}

/** An unpacked content, and how many bytes of the input it took. */
export interface Inflated {
  readonly content: Buffer
  readonly used: number
}

/**
 * A whole raw deflate stream in memory.
 * @param size what it should unpack to; one byte more ends it
 * @param what names the content in errors
 * @throws Undecodable when it is damaged or longer than `size`
 */
export function inflateWhole(packed: Buffer, size: number, what: string): Inflated {
  try {
    return inflated(inflateRawSync(packed, roomFor(size)))
  } catch (error) {
    throw undecodable(error, what, size)
  }
}

/** zlib wants room for one byte more to see the end of the stream. */
function roomFor(size: number): ZlibOptions {
  return { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1), info: true }
}

/** With `info`, zlib gives its engine beside the content; its types do not know. */
function inflated(result: Buffer): Inflated {
  const { buffer, engine } = result as unknown as { readonly buffer: Buffer; readonly engine: InflateRaw }
  return { content: buffer, used: engine.bytesWritten }
}

/** Pieces go to the thread pool in this size and come back in that one. */
export const INPUT_BYTES = 256 * 1024
const OUTPUT_BYTES = 512 * 1024

/**
 * A raw deflate stream of any size, in constant memory. While one piece is looked at, the next is unpacked in the
 * thread pool.
 * @param next the following piece of the input, which must stay as it is until the next is asked for; `null` at the end
 * @param each is handed every piece of the content, good only during the call; throwing ends the work
 * @returns how many bytes of the input the stream took: what follows is not part of it
 * @throws Undecodable when the stream is damaged or cut off, or what `next` and `each` throw
 */
export async function inflateStream(
  next: () => Buffer | null,
  each: (piece: Buffer) => void,
  what: string,
): Promise<number> {
  const inflate = createInflateRaw({ chunkSize: OUTPUT_BYTES })
  let ended = false
  const work = new Promise<void>((resolve, reject) => {
    const feed = (): void => {
      if (ended) return
      try {
        const piece = next()
        if (piece === null) inflate.end()
        else
          inflate.write(piece, (error) => {
            if (!error) feed()
          })
      } catch (error) {
        reject(error)
      }
    }
    let failed = false
    inflate.on('data', (piece: Buffer) => {
      // After this turn zlib is at work on what follows; looking at this piece meanwhile uses the second core.
      queueMicrotask(() => {
        if (failed) return
        try {
          each(piece)
        } catch (error) {
          failed = true
          reject(error)
        }
      })
    })
    inflate.on('end', () => {
      ended = true
      queueMicrotask(resolve)
    })
    inflate.on('error', (error) => reject(undecodable(error, what, null)))
    feed()
  })
  try {
    await work
    return inflate.bytesWritten
  } finally {
    ended = true
    inflate.destroy()
  }
}

function undecodable(error: unknown, what: string, size: number | null): Error {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (code === 'ERR_BUFFER_TOO_LARGE')
    return new Undecodable(`${what} unpacks to more than its declared ${size} bytes`)
  if (code === 'Z_BUF_ERROR') return new Undecodable(`the compressed content of ${what} is cut off`)
  if (code.startsWith('Z_')) return new Undecodable(`the compressed content of ${what} is damaged`)
  return error as Error
}
