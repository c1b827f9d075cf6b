import { closeSync, fstatSync, readSync } from 'node:fs'
import { SourceInvalid } from '../../../errors.ts'
import { openRegular } from '../../git/blob.ts'
import type { Unpacking } from './unpacking.ts'

/** More bytes were asked for than there are: the archive is cut off, or one of its headers lies about a length. */
export class EndsEarly extends Error {
  override readonly name = 'EndsEarly'
}

/** Bytes read by position, synchronously; what they are read from is nobody's business. */
export interface ByteSource {
  readonly size: number
  /** Where what is read from it is unpacked; without it, here. */
  readonly unpacking?: Unpacking | null
  /**
   * Exactly these bytes. They are only good until the next call: copy what is to be kept.
   * @throws EndsEarly when the source ends before
   */
  bytes(position: number, length: number): Buffer
}

/** A file that is read by position and hashed by somebody else; to be closed. */
export interface FileBytes extends ByteSource {
  /** Of the open file. */
  readonly descriptor: number
  /** @throws SourceInvalid when the file is not the one any more that was opened */
  close(): void
}

const WINDOW_BYTES = 1024 * 1024

interface Window {
  readonly start: number
  readonly length: number
  readonly buffer: Buffer
}

/**
 * A file behind two windows, so that a directory at its end and members from its start can be read in turns.
 * A link, a pipe or a device is not opened.
 * @param path names the file in errors
 * @throws SourceInvalid when it is no regular file; the file system's own error when it cannot be opened
 */
export function fileBytes(file: string, path: string): FileBytes {
  const descriptor = openRegular(file)
  const before = fstatSync(descriptor, { bigint: true })
  if (!before.isFile()) {
    closeSync(descriptor)
    throw new SourceInvalid(path, 'is no regular file')
  }
  const size = Number(before.size)
  /** The one used last comes first; the other yields its buffer to the next. */
  let windows: readonly Window[] = []
  const load = (start: number, wanted: number): Window => {
    const room = Math.max(wanted, WINDOW_BYTES)
    const old = windows[1]?.buffer
    const buffer = old !== undefined && old.length >= room ? old : Buffer.allocUnsafeSlow(room)
    const length = Math.min(room, size - start)
    for (let filled = 0; filled < length; ) {
      const read = readSync(descriptor, buffer, filled, length - filled, start + filled)
      if (read === 0) throw new SourceInvalid(path, 'became shorter while it was read')
      filled += read
    }
    const window = { start, length, buffer }
    windows = [window, ...windows.slice(0, 1)]
    return window
  }
  return {
    size,
    descriptor,
    bytes(position, length) {
      const end = position + length
      if (position < 0 || length < 0 || end > size) throw new EndsEarly()
      const holds = (window: Window): boolean =>
        window.start <= position && end <= window.start + window.length
      let window = windows.find(holds)
      if (window === undefined) window = load(position, length)
      else if (window !== windows[0]) windows = [window, windows[0]!]
      return window.buffer.subarray(position - window.start, end - window.start)
    },
    close() {
      try {
        const after = fstatSync(descriptor, { bigint: true })
        if (after.size !== before.size || after.mtimeNs !== before.mtimeNs)
          throw new SourceInvalid(path, 'changed while it was read')
      } finally {
        closeSync(descriptor)
      }
    },
  }
}

/** Bytes that are in memory already. */
export function memoryBytes(buffer: Buffer): ByteSource {
  return {
    size: buffer.length,
    bytes(position, length) {
      if (position < 0 || length < 0 || position + length > buffer.length) throw new EndsEarly()
      return buffer.subarray(position, position + length)
    },
  }
}

/**
 * A piece of a source as a source, e.g. an archive that lies unpacked in another.
 * @throws EndsEarly when the piece does not lie in the source
 */
export function part(source: ByteSource, start: number, size: number): ByteSource {
  if (start < 0 || size < 0 || start + size > source.size) throw new EndsEarly()
  return {
    size,
    bytes(position, length) {
      if (position < 0 || length < 0 || position + length > size) throw new EndsEarly()
      return source.bytes(start + position, length)
    },
  }
}
