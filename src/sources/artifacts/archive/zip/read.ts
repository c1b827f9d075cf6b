import type { SourceInvalid } from '../../../../errors.ts'
import type { ByteSource } from '../bytes.ts'
import { findCollisions } from '../collisions.ts'
import type { Digests } from '../digest.ts'
import { Budget } from '../limits.ts'
import { findEscapes } from '../links.ts'
import type { Archive, ArchiveMember, ArchiveOptions } from '../model.ts'
import { unsafePath } from '../names.ts'
import { type ArchiveOddityKind, type ArchiveProblemKind, Problems } from '../problems.ts'
import { refusal } from '../refusal.ts'
import { smallText } from '../small-text.ts'
import type { Placed } from './ahead.ts'
import { contents } from './contents.ts'
import { centralEntries, S_IFLNK, S_IFMT, STORED, type ZipEntry } from './directory.ts'
import { directoryPlace } from './end.ts'
import { afterDescriptor, type LocalPlace, localPlace, SHORTEST_LOCAL } from './local.ts'

const LONGEST_LINK = 4096
const S_IFREG = 0o100000
const S_IFDIR = 0o040000

/**
 * A zip archive read by its directory, with every local header held against it and every byte accounted for: the
 * members and the directory must fill the file without gap or overlap.
 * Source: APPNOTE 6.3.10; https://blog.pypi.org/posts/2025-08-07-wheel-archive-confusion-attacks/; D. Fifield, "A
 * better zip bomb", https://www.usenix.org/conference/woot19/presentation/fifield, for what overlaps.
 * @throws SourceInvalid, EndsEarly
 */
export async function readZip(source: ByteSource, options: ArchiveOptions): Promise<Archive> {
  const { path } = options
  const problems = new Problems<ArchiveProblemKind>()
  const oddities = new Problems<ArchiveOddityKind>()
  const budget = new Budget(path, source.size, options.limits)
  const place = directoryPlace(source, path, problems, oddities)
  const entries = centralEntries(source, place, path, budget, problems, oddities)
  const places = membersPlaces(source, entries, place.start, path, problems, oddities)
  const kept = new Map<string, Buffer>()
  const members: ArchiveMember[] = []
  // In the order of the file, whatever the directory's.
  for await (const { placed, keep, digests, content, latin1 } of contents(
    source,
    places,
    options,
    budget,
    problems,
  )) {
    const { index, entry, local } = placed
    if (digests.crc !== entry.crc)
      problems.add('checksum', entry.path, 'does not have the checksum that the archive says')
    if (keep && !kept.has(entry.path)) kept.set(entry.path, Buffer.from(content!))
    const text = content === null || typeOf(entry) !== 'file' ? null : smallText(content, budget, latin1)
    members[index] = member(entry, local, digests, content, text, problems, oddities)
  }
  findCollisions(members, 'zip', problems)
  findEscapes(members, problems)
  return {
    kind: 'zip',
    members,
    problems: problems.all(),
    oddities: oddities.all(),
    comment: place.comment,
    content: (name) => kept.get(name) ?? null,
  }
}

/**
 * Every member's place, in the order of the file. Each local header is read when its member's turn comes, so that the
 * file is read once, from its start to its end.
 * @throws SourceInvalid where two overlap
 */
function* membersPlaces(
  source: ByteSource,
  entries: readonly ZipEntry[],
  directory: number,
  path: string,
  problems: Problems<ArchiveProblemKind>,
  oddities: Problems<ArchiveOddityKind>,
): Iterator<Placed> {
  const order = entries
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => a.entry.offset - b.entry.offset)
  const after = (position: number): number => order[position + 1]?.entry.offset ?? directory
  const over = (entry: ZipEntry): SourceInvalid =>
    refusal(path, `is refused: ${entry.path} lies over what follows it, as only in an archive bomb`)
  // Before anything is unpacked, from the directory alone; what the local headers take besides is seen below.
  for (const [position, { entry }] of order.entries()) {
    if (entry.offset + SHORTEST_LOCAL + entry.packed > after(position)) throw over(entry)
  }
  let cursor = 0
  for (const [position, { entry, index }] of order.entries()) {
    const local = localPlace(source, entry, problems)
    if (local === null)
      throw refusal(path, `is no whole zip archive: ${entry.path} is not where the directory says`)
    const next = after(position)
    if (local.end > next) throw over(entry)
    gap(source, cursor, entry.offset, position === 0, problems)
    cursor = afterDescriptor(source, entry, local, next, problems, oddities)
    yield { index, entry, local }
  }
  gap(source, cursor, directory, order.length === 0, problems)
}

function gap(
  source: ByteSource,
  from: number,
  to: number,
  first: boolean,
  problems: Problems<ArchiveProblemKind>,
): void {
  if (from >= to) return
  const hidden = to - from >= 30 && source.bytes(from, 4).readUInt32LE(0) === 0x04034b50
  if (hidden) {
    const name = source.bytes(from + 30, Math.min(source.bytes(from, 30).readUInt16LE(26), to - from - 30))
    problems.add('hidden-entry', name.toString('utf8'), 'lies in the archive and is not in its directory')
  } else if (first) problems.add('leading-data', null, `${to - from} bytes stand before the first member`)
  else
    problems.add(
      'hidden-data',
      null,
      `${to - from} bytes lie between its members, where no reader shows them`,
    )
}

function member(
  entry: ZipEntry,
  local: LocalPlace,
  digests: Digests,
  content: Buffer | null,
  text: string | null,
  problems: Problems<ArchiveProblemKind>,
  oddities: Problems<ArchiveOddityKind>,
): ArchiveMember {
  const unsafe = unsafePath(entry.path, 'zip')
  if (unsafe !== null) problems.add('unsafe-path', entry.path, unsafe)
  const type = typeOf(entry)
  if (type === 'other') problems.add('special-file', entry.path, 'is neither a file, a folder nor a link')
  if (type === 'directory' && entry.size > 0)
    problems.add('directory-with-content', entry.path, 'is a folder, and has a content')
  if (type === 'directory' && !entry.path.endsWith('/'))
    problems.add('file-and-folder', entry.path, 'is named as a file and marked as a folder')
  const link = type === 'symlink' ? linkTarget(entry, content) : null
  if (type === 'symlink') oddities.add('symlink', entry.path, `is a symbolic link to ${link}`)
  const isFile = type === 'file'
  return {
    path: entry.path,
    type,
    size: entry.size,
    mode: entry.mode === null || (entry.mode & S_IFMT) === 0 ? null : entry.mode & 0o7777,
    link,
    sha256: isFile ? digests.sha256 : null,
    blob: isFile ? digests.blob : null,
    text,
    stored: isFile && entry.method === STORED ? { start: local.start } : null,
  }
}

/** A tool without modes goes by the slash alone, so a name with a slash is a folder whatever its mode says. */
function typeOf({ path, mode }: ZipEntry): ArchiveMember['type'] {
  if (path.endsWith('/')) return 'directory'
  const type = mode === null ? 0 : mode & S_IFMT
  if (type === 0 || type === S_IFREG) return 'file'
  if (type === S_IFLNK) return 'symlink'
  return type === S_IFDIR ? 'directory' : 'other'
}

/** A target that is no path at all is told as it can be: the link leads out, then. */
function linkTarget({ size }: ZipEntry, content: Buffer | null): string {
  return content === null || size > LONGEST_LINK ? '/' : content.toString('utf8')
}
