/** A stream, as far as colours and widths need it. */
export interface TerminalStream {
  readonly isTTY?: boolean
  readonly columns?: number
}

/**
 * Whether to colour what goes to a stream. `FORCE_COLOR` wins over `NO_COLOR`, as in Node itself; `0` and `false` mean
 * no. Otherwise: where a terminal is, unless it is a dumb one.
 * Source: https://no-color.org, https://force-color.org, Node's `tty.WriteStream.getColorDepth`.
 */
export function wantsColour(
  stream: TerminalStream,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  const forced = env['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if (env['NO_COLOR']) return false
  return stream.isTTY === true && env['TERM'] !== 'dumb'
}

/** Columns to write in: the terminal's own within what is readable, 100 where there is no terminal. */
export function terminalWidth(stream: TerminalStream): number {
  return Math.min(Math.max(stream.columns ?? 100, 40), 120)
}

const SGR = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const

export type Style = keyof typeof SGR
export type Paint = (text: string, ...styles: readonly Style[]) => string

/** Paints text that is escaped already; leaves it as it is where no colour is wanted. */
export function painter(colour: boolean): Paint {
  if (!colour) return (text) => text
  return (text, ...styles) =>
    text === ''
      ? ''
      : styles.reduce((painted, style) => {
          const [on, off] = SGR[style]
          return `\u001b[${on}m${painted}\u001b[${off}m`
        }, text)
}
