/** A digest that checksum files use. */
export interface Algorithm {
  /** As messages and the model name it. */
  readonly name: string
  /** As node:crypto knows it. */
  readonly hash: string
  readonly hexDigits: number
  /** Collisions can be made, so that two files with the same sum prove nothing. */
  readonly isWeak: boolean
}

const ALGORITHMS: readonly Algorithm[] = [
  { name: 'MD5', hash: 'md5', hexDigits: 32, isWeak: true },
  { name: 'SHA-1', hash: 'sha1', hexDigits: 40, isWeak: true },
  { name: 'SHA-224', hash: 'sha224', hexDigits: 56, isWeak: false },
  { name: 'SHA-256', hash: 'sha256', hexDigits: 64, isWeak: false },
  { name: 'SHA-384', hash: 'sha384', hexDigits: 96, isWeak: false },
  { name: 'SHA-512', hash: 'sha512', hexDigits: 128, isWeak: false },
  { name: 'SHA-512/256', hash: 'sha512-256', hexDigits: 64, isWeak: false },
  { name: 'SHA3-256', hash: 'sha3-256', hexDigits: 64, isWeak: false },
  { name: 'SHA3-512', hash: 'sha3-512', hexDigits: 128, isWeak: false },
  { name: 'BLAKE2b', hash: 'blake2b512', hexDigits: 128, isWeak: false },
]

/**
 * The algorithm that a word names: `SHA256`, `sha-256`, `SHA2-256`, `SHA512/256`, `BLAKE2b`.
 * @returns `null` for one that cannot be computed here
 */
export function algorithmNamed(word: string): Algorithm | null {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[-_/ ]/g, '')
  const wanted = plain(word).replace(/^sha2(?=224$|256$|384$|512$)/, 'sha')
  const known = wanted === 'b2' || wanted === 'blake2b512' ? 'blake2b' : wanted
  return ALGORITHMS.find(({ name }) => plain(name) === known) ?? null
}

/** What a digest of that length is by custom, where nothing names it. */
export function algorithmOfLength(hexDigits: number): Algorithm | null {
  return ALGORITHMS.find((one) => one.hexDigits === hexDigits) ?? null
}

/** The algorithm that a checksum file's own name announces: `SHA256SUMS`, `x.sha512`, `MD5SUMS.txt`, `SHASUMS256.txt`. */
export function algorithmOfFileName(name: string): Algorithm | null {
  const turned = /shasums(1|224|256|384|512)/i.exec(name)
  if (turned !== null) return algorithmNamed(`sha${turned[1]}`)
  // The last one: `sha1-tools-1.0.tgz.sha256` holds SHA-256.
  const word = [...name.matchAll(WORD)].at(-1)
  return word === undefined ? null : algorithmNamed(word[1]!)
}

const WORD =
  /(?<![A-Za-z0-9])(sha3-(?:256|512)|sha-?(?:1|224|256|384|512)|md5|b2|blake2b)(?:sums?)?(?![A-Za-z0-9])/gi

/** Words that name an algorithm which is not computed here. */
export const UNSUPPORTED =
  /(?:^|[^A-Za-z0-9])(blake3|b3|blake2s|crc32|ck|tiger|whirlpool|ripemd160|rmd160|sm3)(?:sums?)?(?=$|[^A-Za-z0-9])/i
