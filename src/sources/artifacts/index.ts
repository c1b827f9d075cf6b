import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { isSourceError, SourceInvalid } from '../../errors.ts'
import type { Skipped } from '../coverage.ts'
import type { ObjectFormat } from '../git/proof.ts'
import { type ByteSource, fileBytes } from './archive/index.ts'
import type { Unpacking, UnpackingThreads } from './archive/unpacking.ts'
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
  /** Starts the threads in which large files are unpacked and hashed; `null` where there are none. */
  readonly threads?: (() => UnpackingThreads | null) | undefined
}

/** Below this threads cost more than they save. */
const WORTH_THREADS = 24 * 1024 * 1024

/**
 * Every built file that the patterns name, read through. What cannot be read is `unread` in the coverage, with the
 * reader's own line; nothing is unpacked, run or followed.
 * @throws SourceUnavailable when a folder cannot be listed
 */
export async function readArtifacts({
  directory,
  patterns,
  objectFormat,
  threads: start,
}: ArtifactsRequest): Promise<ArtifactsModel> {
  const { asked, found } = findArtifacts(directory, patterns)
  const artifacts: Artifact[] = []
  const skipped: Skipped[] = []
  let threads: UnpackingThreads | null | undefined
  const threadsFor = (bytes: number): UnpackingThreads | null => {
    if (bytes >= WORTH_THREADS && threads === undefined) threads = start?.() ?? null
    return threads ?? null
  }
  try {
    for (const one of found) {
      try {
        artifacts.push(await readArtifact(one, objectFormat, threadsFor))
      } catch (error) {
        if (!isSourceError(error)) throw error
        // The reader's line begins with the path, which the coverage says itself.
        const reason = error.message.startsWith(`${one.path}: `)
          ? error.message.slice(one.path.length + 2)
          : error.message
        skipped.push({ path: one.path, reason, kind: 'unread' })
      }
    }
  } finally {
    await threads?.end()
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
export async function readArtifact(
  found: Found,
  objectFormat: ObjectFormat,
  threadsFor: (bytes: number) => Unpacking | null = () => null,
): Promise<Artifact> {
  const { path, absolute } = found
  if (found.kind === 'folder') {
    const format = FOLDER_FORMATS.find((one) => one.matches(found.names))
    if (format === undefined) throw new SourceInvalid(path, 'is a folder of no known layout')
    return format.read({ path, folder: absolute, objectFormat })
  }
  if (found.kind === 'other') throw new SourceInvalid(path, found.reason)
  const opened = openedFile(absolute, path)
  const { size, descriptor } = opened
  const unpacking = threadsFor(size)
  const source: ByteSource = { ...opened, unpacking }
  const hashing = unpacking?.sha256(descriptor, size) ?? null
  try {
    const name = basename(path)
    const sha256 = hashing === null ? digestOf(source, 'sha256') : ''
    const file: ArtifactFile = { path, name, file: absolute, bytes: size, sha256, source, objectFormat }
    const format = FILE_FORMATS.find((one) => one.matches(name))
    const artifact =
      format === undefined
        ? { ...bareArtifact(file, 'file'), blob: digestOf(source, objectFormat, `blob ${size}\0`) }
        : await format.read(file)
    return hashing === null
      ? artifact
      : { ...artifact, sha256: (await hashing) ?? digestOf(source, 'sha256') }
  } finally {
    // The descriptor is somebody else's once it is closed.
    await hashing
    opened.close()
  }
}

function openedFile(absolute: string, path: string): ReturnType<typeof fileBytes> {
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
