import type { SourceInvalid } from '../../../../errors.ts'
import type { ByteSource } from '../bytes.ts'
import type { ArchiveOddityKind, ArchiveProblemKind, Problems } from '../problems.ts'
import { refusal } from '../refusal.ts'

/** Where a zip's central directory lies, and what the archive says of it. */
export interface DirectoryPlace {
  readonly start: number
  readonly end: number
  readonly entries: number
  readonly comment: string | null
  /** What is to be added to every offset: not zero where something was put before a finished archive. */
  readonly shift: number
}

const END_BYTES = 22
const MOST_COMMENT = 0xffff
const LOCATOR = 0x07064b50
const LOCATOR_BYTES = 20
const END64 = 0x06064b50
const END64_BYTES = 56
const SIGNATURE = Buffer.from('PK\x05\x06', 'latin1')
const CENTRAL = 0x02014b50

interface End {
  readonly at: number
  readonly entries: number
  readonly bytes: number
  readonly offset: number
  readonly comment: number
}

/**
 * The one end of a zip: the record whose comment reaches to the last byte. Readers look for it from either side and
 * with more or less patience, so a second candidate, or bytes after it, make two archives of one file.
 * Source: APPNOTE 6.3.10, 4.3.14 to 4.3.16; https://blog.pypi.org/posts/2025-08-07-wheel-archive-confusion-attacks/.
 * @throws SourceInvalid when there is no end, or it is of an archive in several parts
 */
export function directoryPlace(
  source: ByteSource,
  path: string,
  problems: Problems<ArchiveProblemKind>,
  oddities: Problems<ArchiveOddityKind>,
): DirectoryPlace {
  const end = onlyEnd(source, path, problems)
  if (end.comment > 0) oddities.add('archive-comment', null, 'the archive has a comment')
  const end64 = zip64End(source, end, path, problems)
  const { entries, bytes, offset } = end64 ?? end
  const directoryEnd = end64?.at ?? end.at
  const start = directoryEnd - bytes
  const shift = start - offset
  if (start < 0 || shift < 0)
    throw refusal(path, 'is no whole zip archive: its directory does not lie where its end says')
  const other = shift > 0 && bytes > 0 && offset + 4 <= source.size
  if (other && source.bytes(offset, 4).readUInt32LE(0) === CENTRAL)
    problems.add('ambiguous-end', null, 'two directories lie where its end record could mean')
  const comment = end.comment === 0 ? null : source.bytes(end.at + END_BYTES, end.comment).toString('utf8')
  return { start, end: directoryEnd, entries, shift, comment }
}

function onlyEnd(source: ByteSource, path: string, problems: Problems<ArchiveProblemKind>): End {
  const length = Math.min(source.size, END_BYTES + MOST_COMMENT)
  const start = source.size - length
  const tail = Buffer.from(source.bytes(start, length))
  const candidates: End[] = []
  for (let at = tail.indexOf(SIGNATURE); at !== -1; at = tail.indexOf(SIGNATURE, at + 1)) {
    if (at + END_BYTES > tail.length) break
    const end = endAt(tail, at, start)
    if (end.at + END_BYTES + end.comment <= source.size) candidates.push(end)
  }
  const exact = candidates.filter((end) => end.at + END_BYTES + end.comment === source.size)
  const chosen = exact.at(-1) ?? candidates.at(-1)
  if (chosen === undefined)
    throw refusal(
      path,
      source.size === 0
        ? 'is empty'
        : 'is no whole zip archive: it has no end record, as when it was cut off',
    )
  const trailing = source.size - chosen.at - END_BYTES - chosen.comment
  if (trailing > 0) problems.add('trailing-data', null, `${trailing} bytes follow the end of the archive`)
  // Behind the chosen one any mark counts, also a broken one: readers differ in how much of it they check.
  const inComment = tail.indexOf(SIGNATURE, chosen.at - start + 4) !== -1
  if (
    exact.length > 1 ||
    inComment ||
    candidates.some((end) => end !== chosen && rivals(end, chosen, source))
  )
    problems.add('ambiguous-end', null, 'has more than one end record')
  return chosen
}

/** Whether an earlier candidate is the end of an archive of its own, rather than four bytes of some content. */
function rivals(end: End, chosen: End, source: ByteSource): boolean {
  if (end.at > chosen.at) return true
  const directoryEnd = chosen.offset + chosen.bytes
  // Inside a member, e.g. a stored archive, it is a content; no reader of this archive stops there.
  if (end.at < chosen.offset) return false
  if (end.at >= directoryEnd) return true
  const start = end.at - end.bytes
  if (start < 0) return false
  return end.bytes === 0 ? end.offset === end.at : source.bytes(start, 4).readUInt32LE(0) === CENTRAL
}

function endAt(tail: Buffer, at: number, start: number): End {
  return {
    at: start + at,
    entries: tail.readUInt16LE(at + 10),
    bytes: tail.readUInt32LE(at + 12),
    offset: tail.readUInt32LE(at + 16),
    comment: tail.readUInt16LE(at + 20),
  }
}

/** The 64-bit end record, where there is one; some readers always take it, others only where the short one is full. */
function zip64End(
  source: ByteSource,
  end: End,
  path: string,
  problems: Problems<ArchiveProblemKind>,
): Omit<End, 'comment'> | null {
  const short = Buffer.from(source.bytes(end.at, END_BYTES))
  const full = end.entries === 0xffff || end.bytes === 0xffffffff || end.offset === 0xffffffff
  const locatorAt = end.at - LOCATOR_BYTES
  const locator = locatorAt < 0 ? null : Buffer.from(source.bytes(locatorAt, LOCATOR_BYTES))
  const split = (): SourceInvalid => refusal(path, 'is one part of a zip archive in several parts')
  const disks = [short.readUInt16LE(4), short.readUInt16LE(6)]
  if (short.readUInt16LE(8) !== end.entries) throw split()
  if (locator === null || locator.readUInt32LE(0) !== LOCATOR) {
    if (disks.some((disk) => disk !== 0)) throw split()
    if (end.bytes === 0xffffffff || end.offset === 0xffffffff)
      throw refusal(path, 'is no whole zip archive: its 64-bit end record is missing')
    return null
  }
  // With something put before the archive, its offset is short by as much; then it can only lie right here.
  const named = number64(locator, 8)
  const at = named !== null && isEnd64(source, named) ? named : locatorAt - END64_BYTES
  if (!isEnd64(source, at)) {
    if (full) throw refusal(path, 'is no whole zip archive: its 64-bit end record is missing')
    problems.add('ambiguous-end', null, 'the end names a 64-bit end record that is not there')
    return null
  }
  if (locator.readUInt32LE(4) !== 0 || locator.readUInt32LE(16) > 1) throw split()
  const record = Buffer.from(source.bytes(at, END64_BYTES))
  const size = number64(record, 4)
  const [entries, bytes, offset] = [number64(record, 32), number64(record, 40), number64(record, 48)]
  if (size === null || entries === null || bytes === null || offset === null)
    throw refusal(path, 'is no whole zip archive: its 64-bit end record is damaged')
  if (record.readUInt32LE(16) !== 0 || record.readUInt32LE(20) !== 0 || number64(record, 24) !== entries)
    throw split()
  if (at + END64_BYTES !== locatorAt || size !== END64_BYTES - 12)
    problems.add('hidden-data', null, 'bytes stand between its 64-bit end record and its end')
  const agrees =
    (end.entries === 0xffff || end.entries === entries) &&
    (end.bytes === 0xffffffff || end.bytes === bytes) &&
    (end.offset === 0xffffffff || end.offset === offset) &&
    disks.every((disk) => disk === 0 || disk === 0xffff)
  if (!agrees) problems.add('ambiguous-end', null, 'its two end records disagree about the directory')
  return { at, entries, bytes, offset }
}

function isEnd64(source: ByteSource, at: number): boolean {
  return at >= 0 && at + END64_BYTES <= source.size && source.bytes(at, 4).readUInt32LE(0) === END64
}

/** A 64-bit number where it is one that can be counted with; no file is larger. */
export function number64(bytes: Buffer, at: number): number | null {
  const value = bytes.readBigUInt64LE(at)
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(value)
}
