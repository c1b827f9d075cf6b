import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { Readable } from 'node:stream'
import yauzl from 'yauzl'

const WINDOW_BYTES = 1024 * 1024

interface Window {
  readonly start: number
  readonly bytes: Buffer
}

/**
 * An archive read through two windows, one for the directory at its end and one for the entries, synchronously.
 * yauzl's own reader goes to the thread pool four times an entry: on a busy machine 50,000 records took it 51 s.
 */
export class ArchiveReader extends yauzl.RandomAccessReader {
  readonly size: number
  readonly #file: number
  #windows: readonly Window[] = []
  #open = true

  /** @throws the file system's error when the file cannot be opened */
  constructor(path: string) {
    super()
    this.#file = openSync(path, 'r')
    this.size = fstatSync(this.#file).size
  }

  /** @throws RangeError when the archive ends before */
  bytes(position: number, length: number): Buffer {
    const end = position + length
    const known = this.#windows.find(({ start, bytes }) => start <= position && end <= start + bytes.length)
    const window = known ?? this.#load(position, length)
    // The window used last stays, the other one yields to the next.
    this.#windows = [window, ...this.#windows.filter((other) => other !== window)].slice(0, 2)
    return window.bytes.subarray(position - window.start, end - window.start)
  }

  #load(start: number, length: number): Window {
    if (start + length > this.size) throw new RangeError('the archive ends too early')
    const bytes = Buffer.alloc(Math.min(Math.max(length, WINDOW_BYTES), this.size - start))
    for (let filled = 0; filled < bytes.length; ) {
      const read = readSync(this.#file, bytes, filled, bytes.length - filled, start + filled)
      if (read === 0) throw new RangeError('the archive became shorter')
      filled += read
    }
    return { start, bytes }
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    done: (error: Error | null) => void,
  ): void {
    let failure: Error | null = null
    try {
      this.bytes(position, length).copy(buffer, offset)
    } catch (error) {
      failure = error instanceof Error ? error : new Error('the archive cannot be read')
    }
    queueMicrotask(() => done(failure))
  }

  override _readStreamForRange(): Readable {
    throw new Error('entries are read by position, not as streams')
  }

  override close(done: (error: Error | null) => void): void {
    this.dispose()
    done(null)
  }

  /** Closes the file; yauzl leaves it open where the archive cannot be read at all. */
  dispose(): void {
    if (this.#open) closeSync(this.#file)
    this.#open = false
  }
}
