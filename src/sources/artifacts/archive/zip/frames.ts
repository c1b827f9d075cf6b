import { type Gunzip, gunzip, gunzipSync, type ZlibOptions } from 'node:zlib'

/*
 * Small compressed members, unpacked in one call: a zlib stream each costs more than it unpacks. Each stands in a gzip
 * frame of its own, whose trailer is what the zip's directory says of it (checksum and size), and zlib reads one frame
 * after the other and holds every content against its trailer.
 *
 * What comes out is believed only where nothing but these very frames can have been read. Each stream that zlib reads
 * begins with the magic, and ends right before the next one or at the end of all. The magic stands nowhere but where a
 * frame begins (looked for, since a content may hold it), so each stream ends with one of the trailers written here,
 * and gives as many bytes as that trailer says. No size is zero, all bytes were read, and as many came out as all
 * sizes together: so no frame was swallowed by the one before, and every member is its compressed bytes and no more, of
 * the size and the checksum that the directory says.
 * In any other case there is no content here, and who reads the members one by one finds out what is wrong.
 */

/** RFC 1952: magic, DEFLATE, no flags, no time, no level, no system. */
const HEADER = Buffer.from([0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 0xff])
/** What every gzip stream begins with that zlib reads. */
const MAGIC = HEADER.subarray(0, 3)
const TRAILER_BYTES = 8

/** What a frame takes besides its member. */
export const FRAME_BYTES = HEADER.length + TRAILER_BYTES

/** Frames that lie one after the other. */
export interface Frames {
  readonly framed: Uint8Array
  readonly starts: readonly number[]
  /** Of each content; none is zero. */
  readonly sizes: readonly number[]
}

/**
 * Writes a frame.
 * @param packed is copied
 * @returns its end
 */
export function writeFrame(
  framed: Buffer,
  start: number,
  packed: Buffer,
  { crc, size }: { readonly crc: number; readonly size: number },
): number {
  let at = start + HEADER.copy(framed, start)
  at += packed.copy(framed, at)
  at = framed.writeUInt32LE(crc, at)
  return framed.writeUInt32LE(size, at)
}

/** All contents, one after the other; `null` where the members have to be read one by one. */
export function unpackedFrames(frames: Frames): Buffer<ArrayBuffer> | null {
  if (!areAlone(frames)) return null
  try {
    return contentsOf(frames, gunzipSync(frames.framed, roomFor(frames)))
  } catch {
    // Whatever it is, it will be found and named where the member is read by itself.
    return null
  }
}

/** The same in the thread pool. */
export function unpackedFramesInPool(frames: Frames): Promise<Buffer | null> {
  if (!areAlone(frames)) return Promise.resolve(null)
  return new Promise((resolve) => {
    gunzip(frames.framed, roomFor(frames), (error, result) =>
      resolve(error === null ? contentsOf(frames, result) : null),
    )
  })
}

function sum({ sizes }: Frames): number {
  return sizes.reduce((all, size) => all + size, 0)
}

/** zlib wants room for one byte more to see the end of the stream. */
function roomFor(frames: Frames): ZlibOptions {
  const room = sum(frames) + 1
  return { maxOutputLength: room, chunkSize: Math.max(64, room), info: true }
}

/** With `info`, zlib gives its engine beside the content; its types do not know. */
function contentsOf(frames: Frames, result: Buffer): Buffer<ArrayBuffer> | null {
  const { buffer, engine } = result as unknown as {
    readonly buffer: Buffer<ArrayBuffer>
    readonly engine: Gunzip
  }
  return buffer.length === sum(frames) && engine.bytesWritten === frames.framed.length ? buffer : null
}

/** Whether the magic stands where the frames begin, and nowhere else. */
function areAlone({ framed, starts, sizes }: Frames): boolean {
  if (sizes.includes(0)) return false
  const bytes = Buffer.from(framed.buffer, framed.byteOffset, framed.byteLength)
  let at = bytes.indexOf(MAGIC)
  for (const start of starts) {
    if (at !== start) return false
    at = bytes.indexOf(MAGIC, at + 1)
  }
  return at === -1
}
