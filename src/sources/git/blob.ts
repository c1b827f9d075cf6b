import { createHash, hash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, type PathLike, readSync } from 'node:fs'
import type { ObjectFormat } from './proof.ts'

/** A regular file on disk, as git would store it. */
export interface DiskBlob {
  readonly id: string
  readonly executable: boolean
  readonly size: number
  /** Whether its first bytes are those of a Git LFS pointer. */
  readonly looksLikePointer: boolean
}

/** Files up to this size are hashed in one go; larger ones pass through a buffer of the same size. */
const CHUNK = 1024 * 1024
const HEADER_ROOM = 64
const scratch = Buffer.allocUnsafe(HEADER_ROOM + CHUNK + 1)
const POINTER = Buffer.from('version https://git-lfs.github.com/spec/')

/** A file changed while it was being read, or is no regular file any more. */
export class Unsteady extends Error {
  override readonly name = 'Unsteady'
}

/** Open a regular file and nothing else: no link is followed and no pipe is waited for. */
export function openRegular(path: PathLike): number {
  // Windows knows neither flag, and has neither links nor pipes that need it here.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
  return openSync(path, flags)
}

/**
 * Hash a file as `blob <length>\0<bytes>`, whatever its stat data says about it being unchanged.
 * @throws Unsteady, or the file system's own error
 */
export function diskBlob(path: PathLike, format: ObjectFormat): DiskBlob {
  const file = openRegular(path)
  try {
    const stat = fstatSync(file)
    if (!stat.isFile()) throw new Unsteady('is not a regular file any more')
    const header = `blob ${stat.size}\0`
    const executable = (stat.mode & 0o100) !== 0
    if (stat.size > CHUNK) {
      const looksLikePointer = false
      return { id: hashLarge(file, header, stat.size, format), executable, size: stat.size, looksLikePointer }
    }
    const start = HEADER_ROOM - header.length
    scratch.write(header, start, 'latin1')
    const read = readWhole(file, scratch, HEADER_ROOM, stat.size)
    if (read !== stat.size) throw new Unsteady('changed while it was read')
    const bytes = scratch.subarray(start, HEADER_ROOM + read)
    const looksLikePointer =
      read < 1024 &&
      scratch.compare(POINTER, 0, POINTER.length, HEADER_ROOM, HEADER_ROOM + POINTER.length) === 0
    return { id: hash(format, bytes, 'hex'), executable, size: read, looksLikePointer }
  } finally {
    closeSync(file)
  }
}

function hashLarge(file: number, header: string, size: number, format: ObjectFormat): string {
  const digest = createHash(format).update(header)
  let total = 0
  for (;;) {
    const read = readSync(file, scratch, 0, CHUNK, null)
    if (read === 0) break
    total += read
    digest.update(scratch.subarray(0, read))
  }
  if (total !== size) throw new Unsteady('changed while it was read')
  return digest.digest('hex')
}

/** Read a file of an expected size; one byte more is asked for, so that a file that grew is noticed. */
function readWhole(file: number, into: Buffer, offset: number, size: number): number {
  let total = 0
  do {
    const read = readSync(file, into, offset + total, size + 1 - total, null)
    if (read === 0) break
    total += read
  } while (total < size)
  return total
}

/** SHA-256 of a file's bytes alone, and its size: what a Git LFS pointer names. */
export function diskSha256(path: PathLike): { readonly sha256: string; readonly size: number } {
  const file = openRegular(path)
  try {
    const digest = createHash('sha256')
    let size = 0
    for (;;) {
      const read = readSync(file, scratch, 0, CHUNK, null)
      if (read === 0) return { sha256: digest.digest('hex'), size }
      size += read
      digest.update(scratch.subarray(0, read))
    }
  } finally {
    closeSync(file)
  }
}
