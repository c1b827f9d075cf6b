import { SourceInvalid } from '../../errors.ts'
import type { IntegrityHash } from './model.ts'

/** Digest lengths in hex digits. */
const HEX_LENGTH: Readonly<Record<string, number>> = {
  md5: 32,
  sha1: 40,
  sha224: 56,
  sha256: 64,
  sha384: 96,
  sha512: 128,
  'blake2b-256': 64,
  blake2b_256: 64,
  blake2b: 128,
  blake2s: 64,
  sha3_224: 56,
  sha3_256: 64,
  sha3_384: 96,
  sha3_512: 128,
}

/**
 * The hashes of a subresource-integrity string: `sha512-<base64>`, several separated by white space, options after `?`.
 * Source: W3C Subresource Integrity, section 3.5; npm's `ssri`.
 * @throws SourceInvalid when a member is not such a hash, or its digest has the wrong length for its algorithm:
 *   npm drops such members silently, and a lock whose only hash is dropped checks nothing
 */
export function integrityHashes(text: string, path: string, where: string): readonly IntegrityHash[] {
  return text
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => {
      const match = /^([a-z0-9]+)-([A-Za-z0-9+/]+={0,2})(?:\?[\x21-\x7e]*)?$/.exec(part)
      if (match === null) throw new SourceInvalid(path, `the integrity of ${where} cannot be read`)
      const hex = Buffer.from(match[2]!, 'base64').toString('hex')
      return digest(match[1]!, hex, path, where)
    })
}

/**
 * A hash written as `algorithm:hex` (pip, poetry, uv).
 * @throws SourceInvalid when it is not one, or its digest has the wrong length
 */
export function namedHash(text: string, path: string, where: string, file?: string): IntegrityHash {
  const match = /^([A-Za-z0-9_-]+):([0-9A-Fa-f]+)$/.exec(text)
  if (match === null) throw new SourceInvalid(path, `a hash of ${where} is not \`algorithm:hex\``)
  const hash = digest(match[1]!.toLowerCase(), match[2]!.toLowerCase(), path, where)
  return file === undefined ? hash : { ...hash, file }
}

function digest(algorithm: string, hex: string, path: string, where: string): IntegrityHash {
  const length = Object.hasOwn(HEX_LENGTH, algorithm) ? HEX_LENGTH[algorithm] : undefined
  if (length === undefined) {
    throw new SourceInvalid(path, `the hash of ${where} names the unknown algorithm \`${algorithm}\``)
  }
  if (hex.length !== length) throw new SourceInvalid(path, `the ${algorithm} hash of ${where} is truncated`)
  return { algorithm, hex }
}
