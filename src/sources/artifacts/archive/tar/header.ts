/** One 512-byte header, its fields as they stand. Source: POSIX.1-2017 pax, "ustar Interchange Format"; GNU tar manual. */
export interface TarHeader {
  readonly name: Buffer
  readonly link: Buffer
  /** One character. */
  readonly type: string
  /** `null` where the field is no number. */
  readonly size: number | null
  readonly mode: number | null
  readonly owner: TarOwner
}

/** Of user and group the number and the name, as written; an empty name is none. */
export interface TarOwner {
  readonly uid: number | null
  readonly gid: number | null
  readonly uname: string
  readonly gname: string
}

export const BLOCK = 512

/** Why a block is no header, in one clause. */
export type NoHeader = { readonly trouble: string }

export function readHeader(block: Buffer): TarHeader | NoHeader {
  if (!checksumHolds(block)) return { trouble: 'a header does not have its checksum' }
  // `ustar` and NUL is POSIX; GNU's `ustar  ` keeps times where POSIX keeps the start of a long path.
  const posix = block.toString('latin1', 257, 263) === 'ustar\0'
  const name = field(block, 0, 100)
  const prefix = posix ? field(block, 345, 155) : Buffer.alloc(0)
  const type = String.fromCharCode(block[156]!)
  return {
    name: prefix.length === 0 ? name : Buffer.concat([prefix, Buffer.from('/'), name]),
    link: field(block, 157, 100),
    type,
    size: number(block.subarray(124, 136)),
    mode: number(block.subarray(100, 108)),
    owner: {
      uid: number(block.subarray(108, 116)),
      gid: number(block.subarray(116, 124)),
      uname: field(block, 265, 32).toString('utf8'),
      gname: field(block, 297, 32).toString('utf8'),
    },
  }
}

const ZEROS = Buffer.alloc(BLOCK)

/** Whether every byte is zero, of a block at most. */
export function isZero(bytes: Buffer): boolean {
  return bytes.equals(ZEROS.subarray(0, bytes.length))
}

/** A copy: the block's buffer is used again. */
function field(block: Buffer, start: number, length: number): Buffer {
  const bytes = block.subarray(start, start + length)
  const end = bytes.indexOf(0)
  return Buffer.from(end === -1 ? bytes : bytes.subarray(0, end))
}

/** The sum over all bytes, the field itself as spaces; some old writers summed signed bytes. */
function checksumHolds(block: Buffer): boolean {
  const said = number(block.subarray(148, 156))
  if (said === null) return false
  let unsigned = 8 * 32
  let signed = unsigned
  for (let index = 0; index < BLOCK; index += 1) {
    if (index >= 148 && index < 156) continue
    const byte = block[index]!
    unsigned += byte
    signed += byte < 128 ? byte : byte - 256
  }
  return said === unsigned || said === signed
}

/** Octal digits between spaces and NULs, or GNU's base-256 with the highest bit set. An empty field is zero. */
function number(bytes: Buffer): number | null {
  const first = bytes[0]!
  if ((first & 0x80) !== 0) return first === 0x80 ? binary(bytes.subarray(1)) : null
  const text = bytes.toString('latin1')
  const match = /^ *([0-7]*)[ \0]*$/.exec(text)
  return match === null ? null : Number.parseInt(match[1] === '' ? '0' : match[1]!, 8)
}

function binary(bytes: Buffer): number | null {
  let value = 0n
  for (const byte of bytes) value = value * 256n + BigInt(byte)
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(value)
}
