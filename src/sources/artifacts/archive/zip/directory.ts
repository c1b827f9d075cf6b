import type { ByteSource } from '../bytes.ts'
import type { Budget } from '../limits.ts'
import { memberName } from '../names.ts'
import type { ArchiveOddityKind, ArchiveProblemKind, Problems } from '../problems.ts'
import { refusal } from '../refusal.ts'
import type { DirectoryPlace } from './end.ts'
import { readExtra } from './extra.ts'

/** One entry of the central directory. */
export interface ZipEntry {
  readonly raw: Buffer
  readonly path: string
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  /** Of its local header in the source, any shift included. */
  readonly offset: number
  /** Unix mode with file type; `null` where the entry was not made by a Unix tool. */
  readonly mode: number | null
  readonly unicodeName: Buffer | null
}

export const ENCRYPTED = 0x0001
export const DESCRIPTOR = 0x0008
const STRONG = 0x0040
const UTF8 = 0x0800
const MASKED = 0x2000

const HEADER = 0x02014b50
/** Of "version needed to extract": 6.3, the latest. APPNOTE 4.4.3. */
export const NEWEST = 63
const HEADER_BYTES = 46
export const S_IFMT = 0o170000
export const S_IFLNK = 0o120000

export const STORED = 0
const DEFLATED = 8
/** Hosts of "version made by" whose external attributes hold a Unix mode: Unix and macOS. APPNOTE 4.4.2. */
const UNIX_HOSTS: ReadonlySet<number> = new Set([3, 19])

/**
 * The entries of the central directory, in its order.
 * @throws SourceInvalid when the directory is damaged, a limit is exceeded, or an entry cannot be read: encrypted, or
 * compressed by a method other than DEFLATE
 */
export function centralEntries(
  source: ByteSource,
  place: DirectoryPlace,
  path: string,
  budget: Budget,
  problems: Problems<ArchiveProblemKind>,
  oddities: Problems<ArchiveOddityKind>,
): ZipEntry[] {
  budget.announce(place.entries)
  const entries: ZipEntry[] = []
  let at = place.start
  while (at + HEADER_BYTES <= place.end) {
    const header = source.bytes(at, HEADER_BYTES)
    if (header.readUInt32LE(0) !== HEADER) break
    const lengths = [header.readUInt16LE(28), header.readUInt16LE(30), header.readUInt16LE(32)] as const
    const length = HEADER_BYTES + lengths[0] + lengths[1] + lengths[2]
    if (at + length > place.end) break
    // A copy: the raw name outlives the window.
    const bytes = Buffer.from(source.bytes(at, length))
    const entry = readEntry(bytes, lengths, place.shift, path, problems)
    if (lengths[2] > 0) oddities.add('entry-comment', entry.path, 'has a comment in the directory')
    budget.add(entry.raw, entry.size)
    entries.push(entry)
    at += length
  }
  if (at !== place.end) throw refusal(path, 'is no whole zip archive: its directory is damaged')
  if (entries.length !== place.entries)
    problems.add(
      'header-mismatch',
      null,
      `its end counts ${place.entries} members, its directory lists ${entries.length}`,
    )
  return entries
}

function readEntry(
  bytes: Buffer,
  [nameBytes, extraBytes]: readonly [number, number, number],
  shift: number,
  path: string,
  problems: Problems<ArchiveProblemKind>,
): ZipEntry {
  const raw = bytes.subarray(HEADER_BYTES, HEADER_BYTES + nameBytes)
  const flags = bytes.readUInt16LE(8)
  const extra = readExtra(bytes.subarray(HEADER_BYTES + nameBytes, HEADER_BYTES + nameBytes + extraBytes))
  const name = memberName(raw, (flags & UTF8) !== 0 || extra.unicodeName !== null, problems)
  if (extra.trouble !== null) problems.add('malformed-header', name, extra.trouble)
  if (extra.unicodeName !== null && !extra.unicodeName.equals(raw))
    problems.add('header-mismatch', name, 'has a second name in an extra field, which some tools read')
  const method = bytes.readUInt16LE(10)
  refuseUnreadable(flags, method, extra.encrypted, name, path)
  if (bytes.readUInt8(6) > NEWEST)
    problems.add('malformed-header', name, 'asks for a version of zip that does not exist')
  const disk = bytes.readUInt16LE(34)
  if (disk !== 0 && disk !== 0xffff)
    problems.add('malformed-header', name, 'says that it lies in another part of the archive')
  const fields = [bytes.readUInt32LE(24), bytes.readUInt32LE(20), bytes.readUInt32LE(42)] as const
  const wide = widened(fields, extra.zip64)
  if (wide === null) throw refusal(path, `is no whole zip archive: ${name} has no usable size or place`)
  if (wide.contradicts) problems.add('header-mismatch', name, 'has other 64-bit sizes than its header says')
  const [size, packed, offset] = wide.values
  const host = bytes.readUInt8(5)
  const mode = bytes.readUInt16LE(40)
  return {
    raw,
    path: name,
    flags,
    method,
    crc: bytes.readUInt32LE(16),
    packed,
    size,
    offset: offset + shift,
    mode: UNIX_HOSTS.has(host) ? mode : null,
    unicodeName: extra.unicodeName,
  }
}

function refuseUnreadable(
  flags: number,
  method: number,
  encrypted: boolean,
  name: string,
  path: string,
): void {
  if ((flags & (ENCRYPTED | STRONG | MASKED)) !== 0 || encrypted)
    throw refusal(path, `cannot be read: ${name} is encrypted`)
  if (method !== STORED && method !== DEFLATED) {
    const known: Readonly<Record<number, string>> = {
      9: 'Deflate64',
      12: 'bzip2',
      14: 'LZMA',
      93: 'zstd',
      95: 'xz',
    }
    throw refusal(
      path,
      `cannot be read: ${name} is compressed with ${known[method] ?? `method ${method}`}, which is not supported`,
    )
  }
}

/**
 * Sizes and place, taken from the 64-bit field where the short ones are full. A field that repeats what is not full
 * is allowed as long as it says the same.
 */
export function widened<Values extends readonly number[]>(
  short: Values,
  wide: readonly (number | null)[] | null,
): { readonly values: Values; readonly contradicts: boolean } | null {
  const full = short.filter((value) => value === 0xffffffff).length
  if (wide === null) return full === 0 ? { values: short, contradicts: false } : null
  if (wide.length < full) return null
  // Only the full ones stand in the field; some writers put all of them there, in the same order.
  const all = wide.length > full
  let next = 0
  let contradicts = false
  const values: number[] = []
  for (const [index, value] of short.entries()) {
    const other = all ? wide[index] : value === 0xffffffff ? wide[next++] : value
    if (value !== 0xffffffff) {
      if (all && other !== undefined && other !== value) contradicts = true
      values.push(value)
    } else {
      if (other === undefined || other === null) return null
      values.push(other)
    }
  }
  return { values: values as unknown as Values, contradicts }
}
