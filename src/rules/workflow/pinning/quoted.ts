const LONGEST = 120

/** Text of the repository for a message: one line, no backticks, of bounded length, between backticks. */
export function quoted(text: string): string {
  const line = text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll('`', "'")
    .trim()
  const cut = line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
  return `\`${cut}\``
}
