import { Decompress } from 'fzstd'
import type { ByteSource } from './bytes.ts'
import { Undecodable } from './inflate.ts'
import type { Budget } from './limits.ts'
import type { ArchiveProblemKind, Problems } from './problems.ts'

const MAGIC = 0xfd2fb528
/** The first of sixteen, for frames that hold no content: zstd:chunked and pzstd write such. */
const SKIPPABLE = 0x184d2a50
const RAW = 0
const RLE = 1
const RESERVED = 3
const INPUT_BYTES = 256 * 1024
/** What `zstd --long` asks for at most without being told; the reader holds a window in memory. */
const MAX_WINDOW = 128 * 1024 * 1024

/**
 * Unpacks a file of Zstandard, frame by frame. The frames are walked here, so that no header can ask for a window
 * beyond all bounds and nothing behind the last frame is passed over; checksums of frames are not compared.
 * Source: RFC 8878, 3.1.
 * @param each is handed every piece of the content, good only during the call
 * @throws SourceInvalid, EndsEarly, Undecodable
 */
export function readZstd(
  source: ByteSource,
  each: (piece: Buffer) => void,
  budget: Budget,
  problems: Problems<ArchiveProblemKind>,
): void {
  let total = 0
  let frames = 0
  const take = (piece: Uint8Array): void => {
    total += piece.length
    budget.unpacksTo(total)
    if (piece.length > 0) each(Buffer.from(piece.buffer, piece.byteOffset, piece.length))
  }
  for (let at = 0; at < source.size; ) {
    const magic = at + 4 <= source.size ? source.bytes(at, 4).readUInt32LE(0) : 0
    if ((magic & 0xfffffff0) >>> 0 === SKIPPABLE) {
      at += 8 + source.bytes(at + 4, 4).readUInt32LE(0)
      source.bytes(at, 0)
      continue
    }
    if (magic !== MAGIC) {
      if (frames === 0) throw budget.refused('is no file of Zstandard, as its type says')
      problems.add(
        'trailing-data',
        null,
        `${source.size - at} bytes follow the end of the compressed content`,
      )
      return
    }
    const end = frameEnd(source, at, budget)
    unpack(source, at, end, take)
    frames += 1
    at = end
  }
  if (frames === 0) throw budget.refused('is a file of Zstandard without content')
}

/** Where a frame ends, by the sizes of its blocks. */
function frameEnd(source: ByteSource, start: number, budget: Budget): number {
  const descriptor = source.bytes(start + 4, 1)[0]!
  const isSingle = (descriptor & 0x20) !== 0
  if ((descriptor & 0x08) !== 0) throw new Undecodable('a frame has a header of an unknown kind')
  const dictionary = [0, 1, 2, 4][descriptor & 3]!
  if (dictionary > 0) throw budget.refused('needs a dictionary of Zstandard, which is not at hand')
  const sizeBytes = [isSingle ? 1 : 0, 2, 4, 8][descriptor >> 6]!
  let at = start + 5
  if (!isSingle) {
    const window = source.bytes(at, 1)[0]!
    const base = 2 ** (10 + (window >> 3))
    if (base + (base / 8) * (window & 7) > MAX_WINDOW)
      throw budget.refused(`asks for a window of more than ${MAX_WINDOW} bytes to be unpacked`)
    at += 1
  } else if (contentSize(source.bytes(at, sizeBytes)) > MAX_WINDOW) {
    throw budget.refused(`asks for a window of more than ${MAX_WINDOW} bytes to be unpacked`)
  }
  at += sizeBytes
  for (let isLast = false; !isLast; ) {
    const header = source.bytes(at, 3).readUIntLE(0, 3)
    isLast = (header & 1) === 1
    const kind = (header >> 1) & 3
    if (kind === RESERVED) throw new Undecodable('a block is of an unknown kind')
    at += 3 + (kind === RLE ? 1 : header >> 3)
    if (kind === RAW || kind === RLE) budget.unpacksTo(header >> 3)
  }
  const end = at + ((descriptor & 0x04) === 0 ? 0 : 4)
  source.bytes(end, 0)
  return end
}

function contentSize(field: Buffer): number {
  if (field.length === 8) return Number(field.readBigUInt64LE(0))
  const size = field.readUIntLE(0, field.length)
  return field.length === 2 ? size + 256 : size
}

function unpack(source: ByteSource, start: number, end: number, take: (piece: Uint8Array) => void): void {
  const refusals: unknown[] = []
  const reader = new Decompress((piece) => {
    // what the receiver throws is its own word, not the decoder's
    try {
      if (refusals.length === 0) take(piece)
    } catch (error) {
      refusals.push(error)
    }
  })
  for (let at = start; at < end && refusals.length === 0; at += INPUT_BYTES) {
    const piece = Uint8Array.from(source.bytes(at, Math.min(INPUT_BYTES, end - at)))
    try {
      reader.push(piece, at + piece.length === end)
    } catch (error) {
      throw new Undecodable(
        `its compressed content is damaged (${error instanceof Error ? error.message : 'zstd'})`,
      )
    }
  }
  if (refusals.length > 0) throw refusals[0]
}
