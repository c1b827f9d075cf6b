import { createHash } from 'node:crypto'

/** The URL name space of RFC 9562, appendix. */
const NAME_SPACE = '6ba7b8119dad11d180b400c04fd430c8'

/** A version 5 UUID (RFC 9562, section 5.5): the same name gives the same UUID. */
export function uuid5(name: string): string {
  const digest = createHash('sha1').update(Buffer.from(NAME_SPACE, 'hex')).update(name).digest()
  digest[6] = (digest[6]! & 0x0f) | 0x50
  digest[8] = (digest[8]! & 0x3f) | 0x80
  const hex = digest.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  )
}
