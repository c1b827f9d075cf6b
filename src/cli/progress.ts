import type { Progress } from '../context.ts'

/** A terminal's error stream, as far as progress needs it. */
export interface ProgressStream {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/**
 * Shows what long work is doing on one line of the error stream, from the moment the run takes noticeably long.
 * Where nobody watches it is silent, so that logs hold no half lines.
 * @param now milliseconds
 */
export function terminalProgress(
  stream: ProgressStream,
  now: () => number,
  quiet: boolean,
): { progress: Progress; clear: () => void } {
  if (quiet || stream.isTTY !== true) return { progress: () => {}, clear: () => {} }
  const started = now()
  let shown = false
  return {
    progress: (what) => {
      if (now() - started < 300) return
      shown = true
      stream.write(`\r\u001b[2K${what} …`)
    },
    clear: () => {
      if (shown) stream.write('\r\u001b[2K')
    },
  }
}
