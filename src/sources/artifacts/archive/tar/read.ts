import type { ByteSource } from '../bytes.ts'
import { findCollisions } from '../collisions.ts'
import { readGzip } from '../gzip.ts'
import { Budget } from '../limits.ts'
import { findEscapes } from '../links.ts'
import type { Archive, ArchiveOptions } from '../model.ts'
import { type ArchiveOddityKind, type ArchiveProblemKind, Problems } from '../problems.ts'
import { readZstd } from '../zstd.ts'
import { Feed } from './feed.ts'
import type { TarFindings } from './findings.ts'
import { readMembers } from './members.ts'

const PIECE = 256 * 1024

/**
 * A tar, plain or packed, from its first byte to its last.
 * @throws SourceInvalid, EndsEarly, Undecodable
 */
export async function readTar(source: ByteSource, options: ArchiveOptions): Promise<Archive> {
  const findings: TarFindings = {
    members: [],
    kept: new Map(),
    problems: new Problems<ArchiveProblemKind>(),
    oddities: new Problems<ArchiveOddityKind>(),
    budget: new Budget(options.path, source.size, options.limits),
    comment: null,
    everywhere: [],
  }
  const { budget, members, problems, oddities, kept } = findings
  if (source.size === 0) throw budget.refused('is empty')
  const feed = new Feed(readMembers(options, options.kind === 'tar', findings))
  const each = (piece: Buffer): void => {
    options.watch?.(piece)
    feed.push(piece)
  }
  if (options.kind === 'tar') {
    for (let at = 0; at < source.size; at += PIECE) each(source.bytes(at, Math.min(PIECE, source.size - at)))
  } else if (options.kind === 'tar.zst') readZstd(source, each, budget, problems)
  else await readGzip(source, each, budget, problems)
  feed.end()
  findCollisions(members, 'tar', problems)
  findEscapes(members, problems)
  return {
    kind: options.kind,
    members,
    problems: problems.all(),
    oddities: oddities.all(),
    comment: findings.comment,
    content: (name) => kept.get(name) ?? null,
  }
}
