import { crc32 } from 'node:zlib'
import { type ByteSource, EndsEarly } from './bytes.ts'
import { INPUT_BYTES, inflateStream } from './inflate.ts'
import type { Budget } from './limits.ts'
import type { ArchiveProblemKind, Problems } from './problems.ts'

const DEFLATE = 8
const TEXT = 1
const CHECKED_HEADER = 2
const EXTRA = 4
const NAME = 8
const COMMENT = 16
const KNOWN = TEXT | CHECKED_HEADER | EXTRA | NAME | COMMENT

/**
 * Unpacks a gzip file, stream by stream. Node's own reader passes over what follows the first stream without a word,
 * and so do some installers: more than one, or anything else behind it, is a problem.
 * Source: RFC 1952.
 * @param each is handed every piece of the content, good only during the call
 * @throws SourceInvalid, EndsEarly, Undecodable
 */
export async function readGzip(
  source: ByteSource,
  each: (piece: Buffer) => void,
  budget: Budget,
  problems: Problems<ArchiveProblemKind>,
): Promise<void> {
  let at = 0
  let total = 0
  for (let stream = 0; at < source.size; stream += 1) {
    if (stream > 0) {
      if (!isGzip(source, at)) {
        problems.add(
          'trailing-data',
          null,
          `${source.size - at} bytes follow the end of the compressed content`,
        )
        return
      }
      if (stream === 1)
        problems.add(
          'several-streams',
          null,
          'has several gzip streams, of which some tools read only the first',
        )
    } else if (!isGzip(source, at)) throw budget.refused('is no gzip file, as its name says')
    at = headerEnd(source, at, budget)
    const started = at
    let crc = 0
    let size = 0
    const used = await inflateStream(
      () => {
        const length = Math.min(INPUT_BYTES, source.size - at)
        if (length === 0) return null
        const piece = source.bytes(at, length)
        at += length
        return piece
      },
      (piece) => {
        crc = crc32(piece, crc)
        size += piece.length
        total += piece.length
        budget.unpacksTo(total)
        each(piece)
      },
      'the archive',
    )
    at = started + used
    const trailer = source.bytes(at, 8)
    if (trailer.readUInt32LE(0) !== crc || trailer.readUInt32LE(4) !== size % 2 ** 32)
      problems.add('checksum', null, 'the unpacked content does not have the checksum that the gzip says')
    at += 8
  }
}

function isGzip(source: ByteSource, at: number): boolean {
  return at + 2 <= source.size && source.bytes(at, 2).readUInt16BE(0) === 0x1f8b
}

/** @throws SourceInvalid where the header says something that RFC 1952 does not know */
function headerEnd(source: ByteSource, start: number, budget: Budget): number {
  const fixed = source.bytes(start, 10)
  const [method, flags] = [fixed[2]!, fixed[3]!]
  if (method !== DEFLATE || (flags & ~KNOWN) !== 0)
    throw budget.refused('has a gzip header of an unknown kind')
  let at = start + 10
  if ((flags & EXTRA) !== 0) at += 2 + source.bytes(at, 2).readUInt16LE(0)
  if ((flags & NAME) !== 0) at = textEnd(source, at)
  if ((flags & COMMENT) !== 0) at = textEnd(source, at)
  return (flags & CHECKED_HEADER) === 0 ? at : at + 2
}

function textEnd(source: ByteSource, start: number): number {
  const length = Math.min(4096, source.size - start)
  const end = length <= 0 ? -1 : source.bytes(start, length).indexOf(0)
  if (end === -1) throw new EndsEarly()
  return start + end + 1
}
