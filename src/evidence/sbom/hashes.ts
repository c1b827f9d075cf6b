import type { IntegrityHash } from '../../sources/lockfiles/model.ts'
import type { PartHash } from './part.ts'

/** CycloneDX's name and the length in hex digits of each algorithm that lockfiles use. */
const ALGORITHMS: Readonly<Record<string, readonly [name: string, digits: number]>> = {
  md5: ['MD5', 32],
  sha1: ['SHA-1', 40],
  sha256: ['SHA-256', 64],
  sha384: ['SHA-384', 96],
  sha512: ['SHA-512', 128],
}

/** The hash as CycloneDX writes it, or `null` where CycloneDX cannot hold it: the library would drop it in silence. */
export function cycloneHash(hash: IntegrityHash): PartHash | null {
  if (!Object.hasOwn(ALGORITHMS, hash.algorithm)) return null
  const [name, digits] = ALGORITHMS[hash.algorithm]!
  const hex = hash.hex.toLowerCase()
  return hex.length === digits && /^[0-9a-f]+$/.test(hex) ? [name, hex] : null
}
