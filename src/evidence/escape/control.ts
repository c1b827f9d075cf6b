/**
 * Characters that a reader cannot see and a terminal, browser or editor obeys: C0 and C1 controls, DEL, line and
 * paragraph separators, format characters (bidirectional overrides and isolates of CVE-2021-42574 "Trojan Source",
 * zero-width characters, the byte order mark, the tag block), lone surrogates, variation selectors (used to hide code
 * in the GlassWorm extensions of 2025), and letters that look like blanks.
 */
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu

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
