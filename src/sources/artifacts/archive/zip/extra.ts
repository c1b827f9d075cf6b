import { number64 } from './end.ts'

/** What a zip header's extra fields say, of those that change what a member is. APPNOTE 6.3.10, 4.5 and 4.6.9. */
export interface Extra {
  /** The 64-bit numbers, in the order in which they stand. */
  readonly zip64: readonly (number | null)[] | null
  /** Info-ZIP's second name of the member; `null` where it has none. */
  readonly unicodeName: Buffer | null
  /** Whether any of the fields says that the content is encrypted (AES, strong encryption). */
  readonly encrypted: boolean
  /** In one clause, where the fields are not well formed. */
  readonly trouble: string | null
}

const ZIP64 = 0x0001
const STRONG_ENCRYPTION = 0x0017
const UNICODE_PATH = 0x7075
const AES = 0x9901

const NOTHING: Extra = { zip64: null, unicodeName: null, encrypted: false, trouble: null }

export function readExtra(bytes: Buffer): Extra {
  if (bytes.length === 0) return NOTHING
  let zip64: readonly (number | null)[] | null = null
  let unicodeName: Buffer | null = null
  let encrypted = false
  let trouble: string | null = null
  let at = 0
  while (at + 4 <= bytes.length) {
    const id = bytes.readUInt16LE(at)
    const length = bytes.readUInt16LE(at + 2)
    const field = bytes.subarray(at + 4, at + 4 + length)
    if (field.length < length) {
      trouble = 'has an extra field that is cut off'
      break
    }
    at += 4 + length
    if (id === ZIP64) {
      if (zip64 !== null) trouble = 'has two 64-bit fields'
      zip64 ??= Array.from({ length: Math.floor(length / 8) }, (_, index) => number64(field, index * 8))
    } else if (id === UNICODE_PATH) {
      if (unicodeName !== null) trouble = 'has two Unicode names'
      else if (length < 5) trouble = 'has a Unicode name that is cut off'
      unicodeName ??= Buffer.from(field.subarray(5))
    } else if (id === AES || id === STRONG_ENCRYPTION) encrypted = true
  }
  // Up to three bytes of nothing are alignment, as zipalign leaves them.
  if (trouble === null && bytes.subarray(at).some((byte) => byte !== 0))
    trouble = 'has malformed extra fields'
  return { zip64, unicodeName, encrypted, trouble }
}
