import { createHash, type KeyObject, verify } from 'node:crypto'
import { sshBytes, sshString } from './ssh-bytes.ts'
import { curveBytes, type SshKey, sshKey } from './ssh-key.ts'

/** What an SSH signature proves by itself: that whoever has this key signed these bytes. Whose key it is, it does not say. */
export type SshVerification =
  | {
      readonly kind: 'valid'
      /** The public key as it stands in files: `ssh-ed25519 AAAA…`, without a comment. */
      readonly key: string
      /** As `ssh-keygen -l` prints it. */
      readonly fingerprint: string
    }
  /** The signature is not one of these bytes, by a clause. */
  | { readonly kind: 'bad'; readonly why: string }
  | { readonly kind: 'unsupported'; readonly why: string }

/** The namespace of signatures over git's objects. */
const NAMESPACE = 'git'

/**
 * Verify an armoured SSH signature over git's bytes, in-process.
 * Source: https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.sshsig and PROTOCOL.u2f
 */
export function verifySshSignature(armoured: string, payload: Buffer): SshVerification {
  try {
    return verified(unarmoured(armoured), payload)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { kind: 'bad', why: `it ${error.message}` }
  }
}

function unarmoured(text: string): Buffer {
  const [, body] =
    /^-----BEGIN SSH SIGNATURE-----\r?\n([A-Za-z0-9+/=\r\n]+)\r?\n-----END SSH SIGNATURE-----\s*$/.exec(
      text,
    ) ?? []
  if (body === undefined) throw new RangeError('is not whole')
  return Buffer.from(body, 'base64')
}

function verified(blob: Buffer, payload: Buffer): SshVerification {
  const bytes = sshBytes(blob)
  if (bytes.take(6).toString('latin1') !== 'SSHSIG') throw new RangeError('is no SSH signature')
  const version = bytes.uint32()
  if (version !== 1) return { kind: 'unsupported', why: `an SSH signature of version ${version}` }
  const publicKey = bytes.string()
  const namespace = bytes.string().toString('utf8')
  const reserved = bytes.string()
  const hash = bytes.string().toString('latin1')
  const signature = sshBytes(bytes.string())
  if (!bytes.atEnd()) throw new RangeError('goes on after its end')
  if (namespace !== NAMESPACE) return { kind: 'bad', why: 'it was made for another purpose than git' }
  if (hash !== 'sha256' && hash !== 'sha512') return { kind: 'bad', why: 'it uses a hash that is not safe' }
  const key = sshKey(publicKey)
  if (key === null) {
    const type = sshBytes(publicKey).string().toString('latin1')
    const what = type.includes('-cert-') ? 'a key with a certificate' : 'a key of a kind that is not read'
    return { kind: 'unsupported', why: `${what} (${JSON.stringify(type.slice(0, 60)).slice(1, -1)})` }
  }
  const signed = Buffer.concat([
    Buffer.from('SSHSIG'),
    sshString(namespace),
    sshString(reserved),
    sshString(hash),
    sshString(createHash(hash).update(payload).digest()),
  ])
  const type = signature.string().toString('latin1')
  const data = signature.string()
  const over = key.application === null ? signed : tokenData(key.application, signed, signature)
  if (!signature.atEnd()) throw new RangeError('goes on after its end')
  if (!holds(key, type, data, over)) return { kind: 'bad', why: 'it is not over the content of this tag' }
  return {
    kind: 'valid',
    key: `${key.type} ${publicKey.toString('base64')}`,
    fingerprint: `SHA256:${createHash('sha256').update(publicKey).digest('base64').replace(/=+$/, '')}`,
  }
}

/** What a security token signs; without a touch (flag 1) anything on the machine could have asked for it. */
function tokenData(application: string, signed: Buffer, signature: ReturnType<typeof sshBytes>): Buffer {
  const flags = signature.byte()
  const counter = signature.take(4)
  if ((flags & 1) === 0) throw new RangeError('was made by a security token that nobody touched')
  const sha256 = (data: Buffer | string): Buffer => createHash('sha256').update(data).digest()
  return Buffer.concat([sha256(application), Buffer.from([flags]), counter, sha256(signed)])
}

function holds({ type: keyType, key, curve }: SshKey, type: string, data: Buffer, over: Buffer): boolean {
  if (keyType === 'ssh-rsa') {
    // RFC 8332; `ssh-rsa` alone would be SHA-1
    const algorithm = { 'rsa-sha2-256': 'sha256', 'rsa-sha2-512': 'sha512' }[type]
    return algorithm !== undefined && verify(algorithm, over, key, data)
  }
  if (type !== keyType) return false
  if (curve === null) return data.length === 64 && verify(null, over, key, data)
  return verifiedOnCurve(curve, key, data, over)
}

function verifiedOnCurve(curve: string, key: KeyObject, data: Buffer, over: Buffer): boolean {
  const halves = sshBytes(data)
  const size = curveBytes(curve)
  const [r, s] = [halves.integer(), halves.integer()]
  if (!halves.atEnd() || r.length > size || s.length > size) return false
  const padded = (half: Buffer): Buffer => Buffer.concat([Buffer.alloc(size - half.length), half])
  const algorithm = { 32: 'sha256', 48: 'sha384', 66: 'sha512' }[size]!
  return verify(algorithm, over, { key, dsaEncoding: 'ieee-p1363' }, Buffer.concat([padded(r), padded(s)]))
}
