import type { Progress } from '../context.ts'

/** A terminal's error stream, as far as progress needs it. */
export interface ProgressStream {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/** Work that takes less than this needs no progress. */
const PATIENCE_MS = 300

/**
 * Shows what long work is doing on one line of the error stream, from the moment the run takes noticeably long.
 * Where nobody watches it is silent, so that logs hold no half lines.
 */
export function terminalProgress(
  stream: ProgressStream,
  quiet: boolean,
): { progress: Progress; clear: () => void } {
  if (quiet || stream.isTTY !== true) return { progress: () => {}, clear: () => {} }
  let latest: string | null = null
  let shown = false
  const show = (): void => {
    if (latest === null) return
    shown = true
    stream.write(`\r\u001b[2K${latest} …`)
  }
  const timer = setTimeout(show, PATIENCE_MS)
  timer.unref()
  return {
    progress: (what) => {
      latest = what
      if (shown) show()
    },
    clear: () => {
      clearTimeout(timer)
      latest = null
      if (shown) stream.write('\r\u001b[2K')
      shown = false
    },
  }
}
