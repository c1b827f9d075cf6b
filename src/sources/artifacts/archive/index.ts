import { SourceInvalid } from '../../../errors.ts'
import type { ByteSource } from './bytes.ts'
import type { Archive, ArchiveKind, ArchiveOptions } from './model.ts'

export { type ByteSource, fileBytes, memoryBytes, part } from './bytes.ts'
export type { Archive, ArchiveKind, ArchiveMember, ArchiveOptions } from './model.ts'

/**
 * Reads an archive of the kind that its name promises, in one pass and bounded memory.
 * @throws SourceInvalid where it cannot be read to its end as that kind: truncated, encrypted, an unsupported method,
 * a sparse member, a limit exceeded. What could be read and is wrong is in `problems`.
 */
export async function openArchive(_source: ByteSource, options: ArchiveOptions): Promise<Archive> {
  throw new SourceInvalid(options.path, 'cannot be read yet')
}

/** The kind of archive that a file name promises; `null` for a name that promises none. */
export function archiveKind(name: string): ArchiveKind | null {
  if (/\.(?:zip|whl|jar|war|ear|aar|nupkg|snupkg|vsix)$/i.test(name)) return 'zip'
  if (/\.(?:tar\.gz|tgz|crate)$/i.test(name)) return 'tar.gz'
  return /\.(?:tar|gem)$/i.test(name) ? 'tar' : null
}
