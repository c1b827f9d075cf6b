import { createPublicKey, type KeyObject } from 'node:crypto'
import { type SshBytes, sshBytes } from './ssh-bytes.ts'

/** A public key as it stands in a signature or an authorized-keys line. */
export interface SshKey {
  readonly type: string
  readonly key: KeyObject
  /** The application that a key of a security token is bound to; `null` for other keys. */
  readonly application: string | null
  /** `nistp256` and so on; `null` for keys that are no ECDSA ones. */
  readonly curve: string | null
}

const CURVES: Readonly<Record<string, { readonly crv: string; readonly bytes: number }>> = {
  nistp256: { crv: 'P-256', bytes: 32 },
  nistp384: { crv: 'P-384', bytes: 48 },
  nistp521: { crv: 'P-521', bytes: 66 },
}

/** Shorter RSA keys are no longer safe to accept. Source: NIST SP 800-131A. */
const LEAST_RSA_BITS = 2048

/**
 * Read a public key in SSH's own form.
 * Source: RFC 4253 section 6.6, RFC 5656, RFC 8709, OpenSSH's PROTOCOL.u2f
 * @returns `null` for a kind that is not read here: certificates, DSA
 * @throws RangeError when the bytes are not such a key
 */
export function sshKey(blob: Buffer): SshKey | null {
  const bytes = sshBytes(blob)
  const type = bytes.string().toString('latin1')
  const read = READERS[type]
  if (read === undefined) return null
  const key = { type, ...read(bytes) }
  if (!bytes.atEnd()) throw new RangeError('goes on after its key')
  return key
}

/** How many bytes each half of a signature of the curve has. */
export function curveBytes(curve: string): number {
  return CURVES[curve]!.bytes
}

const READERS: Readonly<Record<string, (bytes: SshBytes) => Omit<SshKey, 'type'>>> = {
  'ssh-ed25519': (bytes) => ed25519(bytes, null),
  'sk-ssh-ed25519@openssh.com': (bytes) => {
    const { key, curve } = ed25519(bytes, null)
    return { key, curve, application: bytes.string().toString('utf8') }
  },
  'ecdsa-sha2-nistp256': (bytes) => ecdsa(bytes, 'nistp256'),
  'ecdsa-sha2-nistp384': (bytes) => ecdsa(bytes, 'nistp384'),
  'ecdsa-sha2-nistp521': (bytes) => ecdsa(bytes, 'nistp521'),
  'sk-ecdsa-sha2-nistp256@openssh.com': (bytes) => {
    const { key, curve } = ecdsa(bytes, 'nistp256')
    return { key, curve, application: bytes.string().toString('utf8') }
  },
  'ssh-rsa': (bytes) => {
    const e = bytes.integer()
    const n = bytes.integer()
    const leading = Math.clz32(n[0] ?? 0) - 24
    if (n.length * 8 - leading < LEAST_RSA_BITS)
      throw new RangeError(`is an RSA key of fewer than ${LEAST_RSA_BITS} bits`)
    return { key: imported({ kty: 'RSA', n: url(n), e: url(e) }), application: null, curve: null }
  },
}

function ed25519(bytes: SshBytes, application: string | null): Omit<SshKey, 'type'> {
  const x = bytes.string()
  if (x.length !== 32) throw new RangeError('is no Ed25519 key')
  return { key: imported({ kty: 'OKP', crv: 'Ed25519', x: url(x) }), application, curve: null }
}

function ecdsa(bytes: SshBytes, curve: string): Omit<SshKey, 'type'> {
  const { crv, bytes: size } = CURVES[curve]!
  const named = bytes.string().toString('latin1')
  const point = bytes.string()
  if (named !== curve || point.length !== 1 + 2 * size || point[0] !== 4)
    throw new RangeError('is no point of its curve')
  const [x, y] = [point.subarray(1, 1 + size), point.subarray(1 + size)]
  return { key: imported({ kty: 'EC', crv, x: url(x), y: url(y) }), application: null, curve }
}

/** @throws RangeError for numbers that are no key */
function imported(jwk: { readonly [member: string]: string; readonly kty: string }): KeyObject {
  try {
    return createPublicKey({ key: jwk, format: 'jwk' })
  } catch {
    // OpenSSL's own words say nothing to whoever reads them.
    throw new RangeError('is no valid key')
  }
}

function url(bytes: Buffer): string {
  return bytes.toString('base64url')
}
