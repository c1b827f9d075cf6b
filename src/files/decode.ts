import { SourceInvalid } from '../errors.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Decode a file as strict UTF-8; a leading byte-order mark is dropped.
 * @param path named in the error
 * @throws SourceInvalid when the bytes are not UTF-8
 */
export function decodeUtf8(bytes: Uint8Array, path: string): string {
  try {
    return utf8.decode(bytes)
  } catch {
    throw new SourceInvalid(path, 'is not UTF-8; convert it, or exclude it in the policy with a reason')
  }
}
