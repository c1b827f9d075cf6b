import { createHash } from 'node:crypto'
import { readSync } from 'node:fs'
import type { ObjectFormat } from '../../git/proof.ts'
import { digestsOf } from './digest.ts'
import { type Frames, unpackedFrames } from './zip/frames.ts'

/** Members that are unpacked and hashed together. */
export interface UnpackJob extends Frames {
  readonly framed: Uint8Array<ArrayBuffer>
  readonly format: ObjectFormat
  /** Whether somebody asked for one of the contents. */
  readonly wanted: boolean
  /** Contents up to this size may be texts, which are looked into. */
  readonly textBytes: number
}

export interface Unpacked {
  /** One after the other; `null` where nobody looks into any of them. */
  readonly contents: Uint8Array<ArrayBuffer> | null
  /** In hex, of each member its SHA-256 and its blob id. */
  readonly digests: readonly string[]
}

/**
 * Threads that unpack and hash beside the one that reads; see src/unpacking.ts. An answer of `null` is none: what was
 * asked for is to be done by who asked.
 */
export interface Unpacking {
  /** The job's bytes are given away with it, and come back with the answer. */
  unpack(job: UnpackJob): Promise<(Unpacked & { readonly framed: Uint8Array<ArrayBuffer> }) | null>
  /** Of a whole open file, in hex. */
  sha256(descriptor: number, size: number): Promise<string | null>
}

/** Threads that somebody started, and who ends them. */
export interface UnpackingThreads extends Unpacking {
  end(): Promise<void>
}

/**
 * A job, done.
 * @returns `null` where the members have to be read one by one
 */
export function unpackJob(job: UnpackJob): Unpacked | null {
  const all = unpackedFrames(job)
  if (all === null) return null
  const digests: string[] = []
  let looked = job.wanted
  let at = 0
  for (const size of job.sizes) {
    const content = all.subarray(at, at + size)
    // zlib has held the checksum against the directory's.
    const { sha256, blob } = digestsOf(content, job.format, 0)
    digests.push(sha256, blob)
    looked ||= size <= job.textBytes && !content.includes(0)
    at += size
  }
  return { contents: looked ? all : null, digests }
}

const CHUNK = 1024 * 1024

/**
 * Of an open file from its first byte to its last, in constant memory.
 * @returns `null` where it cannot be read, or has fewer bytes
 */
export function fileSha256(descriptor: number, size: number): string | null {
  const buffer = Buffer.allocUnsafeSlow(CHUNK)
  const digest = createHash('sha256')
  try {
    for (let at = 0; at < size; ) {
      const read = readSync(descriptor, buffer, 0, Math.min(CHUNK, size - at), at)
      if (read === 0) return null
      digest.update(buffer.subarray(0, read))
      at += read
    }
  } catch {
    // Who asked reads it again, and names what is wrong.
    return null
  }
  return digest.digest('hex')
}
