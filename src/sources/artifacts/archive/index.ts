import { type ByteSource, EndsEarly } from './bytes.ts'
import { Undecodable } from './inflate.ts'
import type { Archive, ArchiveKind, ArchiveOptions } from './model.ts'
import { refusal } from './refusal.ts'
import { readTar } from './tar/read.ts'
import { readZip } from './zip/read.ts'

export { type ByteSource, fileBytes, memoryBytes, part } from './bytes.ts'
export type { Archive, ArchiveKind, ArchiveMember, ArchiveOptions } from './model.ts'

/**
 * Reads an archive of the kind that its name promises, in one pass and bounded memory.
 * @throws SourceInvalid where it cannot be read to its end as that kind: truncated, encrypted, an unsupported method,
 * a sparse member, a limit exceeded. What could be read and is wrong is in `problems`.
 */
export async function openArchive(source: ByteSource, options: ArchiveOptions): Promise<Archive> {
  const foreign = options.kind === 'tar.zst' ? null : foreignKind(source)
  if (foreign !== null && options.kind !== 'zip')
    throw refusal(options.path, `is ${foreign}, which is not supported`)
  try {
    return await (options.kind === 'zip' ? readZip(source, options) : readTar(source, options))
  } catch (error) {
    if (error instanceof EndsEarly)
      throw refusal(options.path, 'is truncated, or one of its headers points beyond its end')
    if (error instanceof Undecodable) throw refusal(options.path, `is damaged: ${error.message}`)
    throw error
  }
}

/** The kind of archive that a file name promises; `null` for a name that promises none. */
export function archiveKind(name: string): ArchiveKind | null {
  if (/\.(?:zip|whl|jar|war|ear|aar|nupkg|snupkg|vsix)$/i.test(name)) return 'zip'
  if (/\.(?:tar\.gz|tgz|crate)$/i.test(name)) return 'tar.gz'
  if (/\.(?:tar\.zst|tzst)$/i.test(name)) return 'tar.zst'
  return /\.(?:tar|gem)$/i.test(name) ? 'tar' : null
}

const FOREIGN: readonly (readonly [magic: string, what: string])[] = [
  ['425a68', 'compressed with bzip2'],
  ['fd377a585a00', 'compressed with xz'],
  ['28b52ffd', 'compressed with zstd'],
  ['5d0000', 'compressed with LZMA'],
  ['1f9d', 'compressed with compress'],
  ['377abcaf271c', 'a 7z archive'],
  ['526172211a07', 'a RAR archive'],
]

function foreignKind(source: ByteSource): string | null {
  const start = Buffer.from(source.bytes(0, Math.min(8, source.size))).toString('hex')
  return FOREIGN.find(([magic]) => start.startsWith(magic))?.[1] ?? null
}
