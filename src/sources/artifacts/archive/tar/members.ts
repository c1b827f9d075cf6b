import type { Digests } from '../digest.ts'
import { digestsOf, RunningDigests } from '../digest.ts'
import type { Budget } from '../limits.ts'
import type { ArchiveMember, ArchiveOptions } from '../model.ts'
import { memberName, unsafePath } from '../names.ts'
import type { ArchiveProblemKind, Problems } from '../problems.ts'
import { smallText } from '../small-text.ts'
import { disagreements, type Extensions, extended, NONE } from './extensions.ts'
import type { Wishes } from './feed.ts'
import type { TarFindings } from './findings.ts'
import { giftsOf } from './gifts.ts'
import { BLOCK, isZero, readHeader, type TarHeader } from './header.ts'

/** Contents up to this size are hashed in one call, larger ones pass through in pieces of it. */
const WHOLE_BYTES = 256 * 1024
const MOST_EXTENSION = 1024 * 1024

const TYPES: Readonly<Record<string, ArchiveMember['type']>> = {
  '0': 'file',
  '\0': 'file',
  '7': 'file',
  '1': 'hardlink',
  '2': 'symlink',
  '5': 'directory',
  '3': 'other',
  '4': 'other',
  '6': 'other',
}

/**
 * The members of a tar, one after the other. A reader of our own: the kept libraries settle quietly what has to be
 * told here (a size in two places, names in two places, bytes in the padding, a missing end, what follows it).
 * Source: POSIX.1-2017 pax; GNU tar manual, "Basic Tar Format"; https://edera.dev/stories/tarmageddon (CVE-2025-62518)
 * for sizes in two places.
 * @param stored whether positions in the tar are positions in the source
 * @throws SourceInvalid where it cannot be read any further
 */
export function* readMembers(options: ArchiveOptions, stored: boolean, findings: TarFindings): Wishes {
  const { problems, budget } = findings
  let at = 0
  let extensions: Extensions = NONE
  for (;;) {
    const block = yield BLOCK
    at += block.length
    if (block.length < BLOCK) {
      if (block.length > 0 || extensions !== NONE)
        throw budget.refused('is truncated in the middle of a header')
      problems.add(
        'no-end',
        null,
        'ends without the two empty blocks that close a tar, as when it was cut off',
      )
      return
    }
    if (isZero(block)) {
      if (extensions !== NONE)
        throw budget.refused('is truncated: an extended header is followed by no member')
      yield* afterEnd(problems)
      return
    }
    const header = readHeader(block)
    if ('trouble' in header) throw budget.refused(`is no whole tar archive: ${header.trouble}`)
    if (header.size === null)
      throw budget.refused('is no whole tar archive: a header has a size that is no number')
    if ('xgLK'.includes(header.type)) {
      if (header.size > MOST_EXTENSION) throw budget.refused(`has an extended header of ${header.size} bytes`)
      const bytes = Buffer.from(yield header.size)
      if (bytes.length < header.size) throw budget.refused('is truncated in the middle of an extended header')
      at += bytes.length + (yield* padding(header.size, null, findings))
      extensions = extended(header.type, bytes, extensions, findings)
      continue
    }
    at += yield* readMember(header, header.size, extensions, at, stored, options, findings)
    extensions = NONE
  }
}

/** One member with its content. @returns how many bytes it took */
function* readMember(
  header: TarHeader,
  ustarSize: number,
  extensions: Extensions,
  start: number,
  stored: boolean,
  options: ArchiveOptions,
  findings: TarFindings,
): Generator<number, number, Buffer> {
  const { problems, oddities, budget, members, kept } = findings
  const raw = extensions.pax?.path ?? extensions.longName ?? header.name
  const path = memberName(raw, true, problems)
  disagreements(header, ustarSize, extensions, path, problems)
  const unsafe = unsafePath(path, 'tar')
  if (unsafe !== null) problems.add('unsafe-path', path, unsafe)
  const size = extensions.pax?.size ?? ustarSize
  const type = typeOf(header.type, path, budget)
  budget.add(raw, type === 'file' ? size : 0)
  // Whether a size of what has no content counts is read differently by every tool.
  if (type !== 'file' && size !== 0) throw budget.refused(`cannot be read: ${path} is no file and has a size`)
  if (type === 'other') problems.add('special-file', path, 'is a device or a pipe')
  const isLink = type === 'symlink' || type === 'hardlink'
  const link = isLink
    ? memberName(extensions.pax?.link ?? extensions.longLink ?? header.link, true, problems)
    : null
  if (isLink) oddities.add(type, path, `is a ${type === 'symlink' ? 'symbolic' : 'hard'} link to ${link}`)
  const given = giftsOf(
    header.owner,
    extensions.pax === null ? findings.everywhere : [...findings.everywhere, extensions.pax],
  )
  const base = {
    path,
    type,
    size,
    mode: header.mode === null ? null : header.mode & 0o7777,
    link,
    ...(given === null ? {} : { given }),
  }
  if (type !== 'file') {
    members.push({ ...base, sha256: null, blob: null, text: null, stored: null })
    return 0
  }
  const keep = options.keep?.(path, size) === true
  if (keep) budget.keep(path, size)
  const { digests, content } = yield* contentOf(path, size, keep, options, findings)
  if (keep && !kept.has(path)) kept.set(path, Buffer.from(content!))
  members.push({
    ...base,
    sha256: digests.sha256,
    blob: digests.blob,
    text: content === null ? null : smallText(content, budget),
    stored: stored ? { start } : null,
  })
  return size + (yield* padding(size, path, findings))
}

function* contentOf(
  path: string,
  size: number,
  keep: boolean,
  { objectFormat }: ArchiveOptions,
  { budget }: TarFindings,
): Generator<number, { readonly digests: Digests; readonly content: Buffer | null }, Buffer> {
  const truncated = (): Error => budget.refused(`is truncated in the middle of ${path}`)
  if (keep || size <= WHOLE_BYTES) {
    const content = size === 0 ? Buffer.alloc(0) : yield size
    if (content.length < size) throw truncated()
    return { digests: digestsOf(content, objectFormat), content }
  }
  const running = new RunningDigests(size, objectFormat)
  while (running.size < size) {
    const wanted = Math.min(WHOLE_BYTES, size - running.size)
    const piece = yield wanted
    running.update(piece)
    if (piece.length < wanted) throw truncated()
  }
  return { digests: running.done(), content: null }
}

function* padding(
  size: number,
  path: string | null,
  { problems, budget }: TarFindings,
): Generator<number, number, Buffer> {
  const length = (BLOCK - (size % BLOCK)) % BLOCK
  if (length === 0) return 0
  const bytes = yield length
  if (bytes.length < length) throw budget.refused(`is truncated behind ${path ?? 'an extended header'}`)
  if (!isZero(bytes)) problems.add('hidden-data', path, 'is followed by bytes that no reader shows')
  return length
}

/** The second closing block, and the padding to a record of any size. */
function* afterEnd(problems: Problems<ArchiveProblemKind>): Wishes {
  const second = yield BLOCK
  if (second.length < BLOCK) problems.add('no-end', null, 'ends with one empty block, where two close a tar')
  let clean = isZero(second)
  for (let bytes = second; bytes.length > 0; ) {
    bytes = yield BLOCK
    clean &&= isZero(bytes)
  }
  if (!clean) problems.add('trailing-data', null, 'bytes other than zero follow the end of the tar')
}

function typeOf(type: string, path: string, budget: Budget): ArchiveMember['type'] {
  const known = TYPES[type]
  if (known === undefined) {
    const what = type === 'S' ? 'a sparse member' : 'a member of a type'
    throw budget.refused(`cannot be read: ${path} is ${what} that is not supported`)
  }
  // Version 7 of tar marks a folder by its slash alone.
  return known === 'file' && path.endsWith('/') ? 'directory' : known
}
