import type { ByteSource } from '../bytes.ts'
import type { ArchiveOddityKind, ArchiveProblemKind, Problems } from '../problems.ts'
import { DESCRIPTOR, NEWEST, widened, type ZipEntry } from './directory.ts'
import { number64 } from './end.ts'
import { readExtra } from './extra.ts'

const HEADER = 0x04034b50
/** A local header without a name. */
export const SHORTEST_LOCAL = 30
const DESCRIPTOR_SIGNATURE = 0x08074b50
/** Of the general purpose flags, those that change how a member is read: encryption, descriptor, names, masking. */
const MEANINGFUL_FLAGS = 0x2849

/** Where a member's own bytes lie. */
export interface LocalPlace {
  /** Of its compressed content. */
  readonly start: number
  readonly end: number
}

/**
 * Compares a member's local header with what the directory says of it: a tool that reads from the start believes the
 * one, a tool that reads from the end the other.
 * @returns `null` when there is no local header where the directory says
 * @throws EndsEarly when it does not fit into the source
 */
export function localPlace(
  source: ByteSource,
  entry: ZipEntry,
  problems: Problems<ArchiveProblemKind>,
): LocalPlace | null {
  const fixed = Buffer.from(source.bytes(entry.offset, SHORTEST_LOCAL))
  if (fixed.readUInt32LE(0) !== HEADER) return null
  const nameBytes = fixed.readUInt16LE(26)
  const extraBytes = fixed.readUInt16LE(28)
  const variable = Buffer.from(source.bytes(entry.offset + SHORTEST_LOCAL, nameBytes + extraBytes))
  const differs = (what: string): void =>
    problems.add('header-mismatch', entry.path, `has another ${what} in its own header than in the directory`)
  if (!variable.subarray(0, nameBytes).equals(entry.raw)) differs('name')
  if (fixed.readUInt8(4) > NEWEST)
    problems.add('malformed-header', entry.path, 'asks for a version of zip that does not exist')
  const flags = fixed.readUInt16LE(6)
  if (((flags ^ entry.flags) & MEANINGFUL_FLAGS) !== 0) differs('set of flags')
  if (fixed.readUInt16LE(8) !== entry.method) differs('compression method')
  const extra = readExtra(variable.subarray(nameBytes))
  if (extra.trouble !== null) problems.add('malformed-header', entry.path, extra.trouble)
  if (extra.unicodeName !== null && !extra.unicodeName.equals(entry.unicodeName ?? entry.raw))
    differs('Unicode name')
  const sizes = widened([fixed.readUInt32LE(22), fixed.readUInt32LE(18)] as const, extra.zip64)
  // Where the sizes follow the content, the header may leave them open.
  const open = (flags & DESCRIPTOR) !== 0
  const fits = (said: number, true_: number): boolean => said === true_ || (open && said === 0)
  if (
    sizes === null ||
    sizes.contradicts ||
    !fits(sizes.values[0], entry.size) ||
    !fits(sizes.values[1], entry.packed)
  )
    differs('size')
  if (!fits(fixed.readUInt32LE(14), entry.crc)) differs('checksum')
  const start = entry.offset + SHORTEST_LOCAL + nameBytes + extraBytes
  return { start, end: start + entry.packed }
}

/**
 * The end of a member with what may follow its content.
 * @param next where the next member or the directory begins
 */
export function afterDescriptor(
  source: ByteSource,
  entry: ZipEntry,
  { end }: LocalPlace,
  next: number,
  problems: Problems<ArchiveProblemKind>,
  oddities: Problems<ArchiveOddityKind>,
): number {
  if ((entry.flags & DESCRIPTOR) === 0) return end
  oddities.add('data-descriptor', entry.path, 'has its sizes behind its content, not before it')
  // With or without a signature, with short or long sizes: no field says which. APPNOTE 4.3.9.
  for (const length of [16, 24, 12, 20]) {
    if (end + length > next) continue
    const bytes = source.bytes(end, length)
    const signed = length === 16 || length === 24
    if (signed && bytes.readUInt32LE(0) !== DESCRIPTOR_SIGNATURE) continue
    const at = signed ? 4 : 0
    const long = length === 24 || length === 20
    const [packed, size] = long
      ? [number64(bytes, at + 4), number64(bytes, at + 12)]
      : [bytes.readUInt32LE(at + 4), bytes.readUInt32LE(at + 8)]
    if (bytes.readUInt32LE(at) === entry.crc && packed === entry.packed && size === entry.size)
      return end + length
  }
  problems.add(
    'header-mismatch',
    entry.path,
    'is not followed by the sizes and checksum of the directory, as its header says',
  )
  return end
}
