/** The attributes that change bytes between a commit and the disk, as `check-attr` spells their values. */
export interface Attributes {
  readonly text: string
  readonly crlf: string
  readonly eol: string
  readonly ident: string
  readonly filter: string
  readonly encoding: string
  /** Changes only what `git archive` writes. */
  readonly exportSubst: string
}

export const UNSPECIFIED: Attributes = {
  text: 'unspecified',
  crlf: 'unspecified',
  eol: 'unspecified',
  ident: 'unspecified',
  filter: 'unspecified',
  encoding: 'unspecified',
  exportSubst: 'unspecified',
}

/** Whether any attribute but a filter can make the disk differ rightly. */
export function converts(attributes: Attributes): boolean {
  return endings(attributes) !== 'as-is' || attributes.ident === 'set' || encodingOf(attributes) !== null
}

/**
 * The encoding asked for the work tree; `null` for none.
 * Source: gitattributes(5), "working-tree-encoding". `set` and UTF-8 change nothing.
 */
export function encodingOf(attributes: Attributes): string | null {
  const name = attributes.encoding
  if (['unspecified', 'unset', 'set', ''].includes(name) || /^utf-?8$/i.test(name)) return null
  return name
}

/**
 * What git would write to disk for a blob, before any re-encoding: `ident` first, then line endings.
 * Source: git's convert.c, `convert_to_working_tree_internal`; the results are exact, not merely equivalent.
 * @param id the blob's own id, which `ident` writes
 * @returns one result, or two where git's two ways to expand `ident` differ
 */
export function toWorkTree(blob: Buffer, id: string, attributes: Attributes): Buffer[] {
  const sources =
    attributes.ident === 'set' ? [expandIdent(blob, id, true), expandIdent(blob, id, false)] : [blob]
  return sources.map((bytes) => withEndings(bytes, endings(attributes)))
}

type Endings = 'as-is' | 'crlf' | 'crlf-if-text'

function endings({ text, crlf, eol }: Attributes): Endings {
  // `crlf` is the old name of `text`, heeded where `text` is not given.
  const asked = ['set', 'unset', 'auto', 'input'].includes(text) ? text : crlf
  if (asked === 'unset' || eol === 'lf') return 'as-is'
  if (eol === 'crlf') return asked === 'auto' ? 'crlf-if-text' : 'crlf'
  // Without `eol` the platform decides; only Windows then writes CRLF.
  if (process.platform !== 'win32') return 'as-is'
  if (asked === 'auto') return 'crlf-if-text'
  return asked === 'set' ? 'crlf' : 'as-is'
}

function withEndings(bytes: Buffer, how: Endings): Buffer {
  if (how === 'as-is') return bytes
  const text = bytes.toString('latin1')
  if (how === 'crlf-if-text' && (text.includes('\r') || isBinary(bytes))) return bytes
  return Buffer.from(text.replaceAll(/\r?\n/g, '\r\n'), 'latin1')
}

/** Git's own guess (convert.c, `gather_stats`): a NUL, a lone CR, or more than one odd byte in 128. */
function isBinary(bytes: Buffer): boolean {
  let printable = 0
  let odd = 0
  for (const byte of bytes) {
    if (byte === 0) return true
    if (byte === 10 || byte === 13) continue
    if (byte === 127 || (byte < 32 && ![8, 9, 27, 12].includes(byte))) odd++
    else printable++
  }
  if (bytes.at(-1) === 26) odd--
  return printable >> 7 < odd
}

/**
 * `$Id$` becomes `$Id: <blob id> $`; foreign keywords with spaces in them stay.
 * @param streamed as a checkout does it, where a closing dollar opens nothing (convert.c, `ident_filter_fn`);
 * otherwise as other commands do (`ident_to_worktree`)
 */
function expandIdent(bytes: Buffer, id: string, streamed: boolean): Buffer {
  const text = bytes.toString('latin1')
  let out = ''
  let at = 0
  for (;;) {
    const dollar = text.indexOf('$', at)
    if (dollar === -1) break
    out += text.slice(at, dollar + 1)
    at = dollar + 1
    const keyword = identAt(text, at)
    if (keyword.replaces) {
      out += `Id: ${id} $`
      at = keyword.end
    } else if (keyword.end === -1) break
    else if (streamed) {
      out += text.slice(at, keyword.end)
      at = keyword.end
    }
  }
  return Buffer.from(out + text.slice(at), 'latin1')
}

/** What stands behind a dollar; `end` is -1 for a keyword that is never closed. */
function identAt(text: string, at: number): { readonly replaces: boolean; readonly end: number } {
  if (text.startsWith('Id$', at)) return { replaces: true, end: at + 3 }
  if (!text.startsWith('Id:', at)) {
    // A checkout passes over the byte that broke the match, also where it is a dollar.
    const fits = text.startsWith('Id', at) ? 2 : text.startsWith('I', at) ? 1 : 0
    return { replaces: false, end: Math.min(at + fits + 1, text.length) }
  }
  const end = text.indexOf('$', at + 3)
  const line = text.indexOf('\n', at + 3)
  if (line !== -1 && (end === -1 || line < end)) return { replaces: false, end: line + 1 }
  if (end === -1) return { replaces: false, end: -1 }
  const space = text.indexOf(' ', at + 4)
  return { replaces: space === -1 || space >= end - 1, end: end + 1 }
}

/**
 * Bytes on disk back to UTF-8.
 * @returns `null` when the bytes are not of the encoding; `undefined` when the encoding is not known here
 */
export function fromEncoding(bytes: Buffer, encoding: string): Buffer | null | undefined {
  const name = encoding.toUpperCase()
  const mark = bytes.length >= 2 ? bytes.readUInt16BE(0) : 0
  if (name === 'UTF-16' || name === 'UTF-16LE-BOM' || name === 'UTF-16BE-BOM') {
    const little = mark === 0xfffe
    if (!little && mark !== 0xfeff) return bytes.length === 0 ? bytes : null
    if ((name === 'UTF-16LE-BOM' && !little) || (name === 'UTF-16BE-BOM' && little)) return null
    return decoded(bytes.subarray(2), little ? 'utf-16le' : 'utf-16be')
  }
  if (name === 'UTF-16LE' || name === 'UTF-16BE') {
    // Git refuses a byte-order mark where the encoding already fixes the order.
    return mark === 0xfffe || mark === 0xfeff ? null : decoded(bytes, name.toLowerCase())
  }
  return decoded(bytes, encoding)
}

function decoded(bytes: Buffer, label: string): Buffer | null | undefined {
  let decoder: InstanceType<typeof TextDecoder>
  try {
    decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
  try {
    return Buffer.from(decoder.decode(bytes), 'utf8')
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
