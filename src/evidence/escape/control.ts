/**
 * Characters that a reader cannot see and a terminal, browser or editor obeys: C0 and C1 controls, DEL, line and
 * paragraph separators, bidirectional marks, embeddings, overrides and isolates (CVE-2021-42574, "Trojan Source"),
 * zero-width characters, the byte order mark, variation selectors of the tag block, and lone surrogates.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  // oxlint-disable-next-line no-control-regex -- likewise
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/**
 * Text of the repository with every invisible or obeyed character written out: `\n`, `\x1b`, `\u202e`.
 * @returns one line, printable throughout
 */
export function visible(text: string): string {
  return text.replaceAll(INVISIBLE, (character) => SHORT[character] ?? written(character.codePointAt(0)!))
}

function written(codePoint: number): string {
  if (codePoint < 0x100) return `\\x${codePoint.toString(16).padStart(2, '0')}`
  if (codePoint < 0x10000) return `\\u${codePoint.toString(16).padStart(4, '0')}`
  return `\\u{${codePoint.toString(16)}}`
}
