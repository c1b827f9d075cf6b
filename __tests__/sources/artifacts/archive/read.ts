import {
  type Archive,
  type ArchiveOptions,
  memoryBytes,
  openArchive,
} from '../../../../src/sources/artifacts/archive/index.ts'

/** Reads an archive that is in memory; problems as `kind member`. */
export async function read(
  bytes: Buffer,
  kind: ArchiveOptions['kind'],
  options: Partial<ArchiveOptions> = {},
): Promise<Archive & { readonly told: readonly string[] }> {
  const archive = await openArchive(memoryBytes(bytes), { path: 'x', kind, objectFormat: 'sha1', ...options })
  const told = archive.problems.map(({ kind, member }) => (member === null ? kind : `${kind} ${member}`))
  return { ...archive, told }
}

/** The line with which an archive is refused. */
export async function refused(
  bytes: Buffer,
  kind: ArchiveOptions['kind'],
  options: Partial<ArchiveOptions> = {},
): Promise<string> {
  try {
    const { told } = await read(bytes, kind, options)
    return `read, with ${JSON.stringify(told)}`
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : 'no error'
  }
}
