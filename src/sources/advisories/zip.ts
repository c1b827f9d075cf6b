import { crc32, inflateRawSync } from 'node:zlib'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { SourceInvalid } from '../../errors.ts'
import { ArchiveReader } from './archive-reader.ts'
import { type DatabaseFile, type DatabaseLimits, formOf } from './database-files.ts'
import { printable } from './json.ts'

/** Records compress about tenfold, long version lists up to fiftyfold; beyond this it is a bomb. */
const MAX_RATIO = 250
const SMALL_BYTES = 64 * 1024
const STORED = 0
const DEFLATED = 8

/**
 * The records of a zip, one after the other, never unpacked to disk; each is to be read before the next is asked for.
 * @param path names the archive in errors
 * @throws SourceInvalid when the archive is damaged, encrypted, names files outside itself, or exceeds a limit
 */
export async function* zipFiles(
  file: string,
  path: string,
  limits: DatabaseLimits,
): AsyncGenerator<DatabaseFile> {
  let archive: ZipFile | null = null
  let reader: ArchiveReader | null = null
  const seen = new Set<string>()
  let total = 0
  try {
    reader = new ArchiveReader(file)
    archive = await yauzl.fromRandomAccessReaderPromise(reader, reader.size, {
      strictFileNames: true,
      autoClose: false,
    })
    if (archive.entryCount > limits.files)
      throw new SourceInvalid(path, `has more than ${limits.files} entries`)
    for await (const entry of archive.eachEntry()) {
      const name = `${path}/${printable(entry.fileName)}`
      if (entry.fileName.endsWith('/')) continue
      const form = formOf(entry.fileName.slice(entry.fileName.lastIndexOf('/') + 1), name)
      if (form === 'other') continue
      if (form === 'zip') throw new SourceInvalid(name, 'is an archive within an archive, which is not read')
      // Two entries of one name read differently by different tools.
      if (seen.has(entry.fileName)) throw new SourceInvalid(name, 'stands twice in the archive')
      seen.add(entry.fileName)
      refuseOversized(entry, name, limits)
      total += entry.uncompressedSize
      if (total > limits.totalBytes)
        throw new SourceInvalid(path, `unpacks to more than ${limits.totalBytes} bytes`)
      yield { name, bytes: () => content(archive!, reader!, entry, name) }
    }
  } catch (error) {
    if (error instanceof SourceInvalid) throw error
    throw new SourceInvalid(path, `is not a whole zip archive: ${clause(error)}`)
  } finally {
    archive?.close()
    reader?.dispose()
  }
}

function refuseOversized(entry: Entry, name: string, limits: DatabaseLimits): void {
  if (entry.isEncrypted()) throw new SourceInvalid(name, 'is encrypted')
  if (Math.max(entry.uncompressedSize, entry.compressedSize) > limits.recordBytes) {
    throw new SourceInvalid(name, `is larger than ${limits.recordBytes} bytes`)
  }
  if (entry.uncompressedSize > SMALL_BYTES && entry.uncompressedSize > entry.compressedSize * MAX_RATIO) {
    throw new SourceInvalid(name, `is compressed more than ${MAX_RATIO} to 1, as only an archive bomb is`)
  }
}

async function content(
  archive: ZipFile,
  reader: ArchiveReader,
  entry: Entry,
  name: string,
): Promise<Uint8Array> {
  const { compressionMethod, compressedSize, uncompressedSize } = entry
  if (compressionMethod !== STORED && compressionMethod !== DEFLATED) {
    throw new SourceInvalid(name, 'is compressed in a way that is not known here')
  }
  const { fileDataStart } = await archive.readLocalFileHeaderPromise(entry, { minimal: true })
  const raw = reader.bytes(fileDataStart, compressedSize)
  const bytes = compressionMethod === STORED ? raw : unpacked(raw, uncompressedSize, name)
  if (bytes.length !== uncompressedSize || crc32(bytes) !== entry.crc32) {
    throw new SourceInvalid(name, 'does not have the size and checksum that the archive declares')
  }
  return bytes
}

function unpacked(raw: Buffer, size: number, name: string): Buffer {
  try {
    // One byte more than declared is allowed, so that an entry that lies about its size is seen, not cut.
    return inflateRawSync(raw, { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1) })
  } catch (error) {
    throw new SourceInvalid(name, `cannot be unpacked to its declared size: ${clause(error)}`)
  }
}

function clause(error: unknown): string {
  return error instanceof Error ? printable(error.message) : 'unknown trouble'
}
