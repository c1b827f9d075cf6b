import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { isSourceError, SourceInvalid } from '../../errors.ts'
import type { Skipped } from '../coverage.ts'
import type { ObjectFormat } from '../git/proof.ts'
import { type ByteSource, fileBytes } from './archive/index.ts'
import { withCoverage } from './checksums/together.ts'
import { type Found, findArtifacts } from './find.ts'
import { type ArtifactFile, bareArtifact } from './format.ts'
import { FILE_FORMATS, FOLDER_FORMATS } from './formats.ts'
import type { Artifact, ArtifactsModel } from './model.ts'

export interface ArtifactsRequest {
  /** Absolute; patterns are relative to it. */
  readonly directory: string
  /** As the user wrote them, `/`-separated: files, folders (all that lies in them) and globs. */
  readonly patterns: readonly string[]
  readonly objectFormat: ObjectFormat
}

/**
 * Every built file that the patterns name, read through. What cannot be read is `unread` in the coverage, with the
 * reader's own line; nothing is unpacked, run or followed.
 * @throws SourceUnavailable when a folder cannot be listed
 */
export async function readArtifacts({
  directory,
  patterns,
  objectFormat,
}: ArtifactsRequest): Promise<ArtifactsModel> {
  const { asked, found } = findArtifacts(directory, patterns)
  const artifacts: Artifact[] = []
  const skipped: Skipped[] = []
  for (const one of found) {
    try {
      artifacts.push(await readArtifact(one, objectFormat))
    } catch (error) {
      if (!isSourceError(error)) throw error
      // The reader's line begins with the path, which the coverage says itself.
      const reason = error.message.startsWith(`${one.path}: `)
        ? error.message.slice(one.path.length + 2)
        : error.message
      skipped.push({ path: one.path, reason, kind: 'unread' })
    }
  }
  return {
    asked,
    artifacts: withCoverage(artifacts),
    coverage: { found: found.length, read: artifacts.length, skipped },
  }
}

/**
 * One built file or folder, by the first format that knows its name; `file` where none does.
 * @throws SourceInvalid when it cannot be read to its end
 */
export async function readArtifact(found: Found, objectFormat: ObjectFormat): Promise<Artifact> {
  const { path, absolute } = found
  if (found.kind === 'folder') {
    const format = FOLDER_FORMATS.find((one) => one.matches(found.names))
    if (format === undefined) throw new SourceInvalid(path, 'is a folder of no known layout')
    return format.read({ path, folder: absolute, objectFormat })
  }
  if (found.kind === 'other') throw new SourceInvalid(path, found.reason)
  const source = opened(absolute, path)
  try {
    const name = basename(path)
    const file: ArtifactFile = {
      path,
      name,
      file: absolute,
      bytes: source.size,
      sha256: digestOf(source, 'sha256'),
      source,
      objectFormat,
    }
    const format = FILE_FORMATS.find((one) => one.matches(name))
    if (format !== undefined) return await format.read(file)
    return { ...bareArtifact(file, 'file'), blob: digestOf(source, objectFormat, `blob ${source.size}\0`) }
  } finally {
    source.close()
  }
}

function opened(absolute: string, path: string): ReturnType<typeof fileBytes> {
  try {
    return fileBytes(absolute, path)
  } catch (error) {
    if (isSourceError(error)) throw error
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown trouble'
    throw new SourceInvalid(path, `cannot be opened: ${code}`)
  }
}

const CHUNK = 1024 * 1024

/** @param header what is hashed before the first byte, as git does */
function digestOf(source: ByteSource, algorithm: ObjectFormat, header = ''): string {
  const digest = createHash(algorithm).update(header)
  for (let at = 0; at < source.size; at += CHUNK) {
    digest.update(source.bytes(at, Math.min(CHUNK, source.size - at)))
  }
  return digest.digest('hex')
}
