/** What a detached signature is, as far as its own bytes tell. */
export type SignatureKind = 'OpenPGP' | 'OpenPGP cleartext' | 'SSH' | 'minisign' | 'PKCS #7' | 'raw'

const CLEARTEXT =
  /^-----BEGIN PGP SIGNED MESSAGE-----\r?\n(?:[A-Za-z]+: .*\r?\n)*\r?\n([\s\S]*?)\r?\n(-----BEGIN PGP SIGNATURE-----[\s\S]*)$/
const SSH = /^-----BEGIN SSH SIGNATURE-----\r?\n([A-Za-z0-9+/=\s]+)-----END SSH SIGNATURE-----\s*$/
const MINISIGN =
  /^untrusted comment: .*\n([A-Za-z0-9+/=]+)\r?\n(?:trusted comment: .*\n([A-Za-z0-9+/=]+)\s*)?$/

/**
 * What kind of signature these bytes are. Whether it verifies is not asked: that takes the signer's key.
 * Source: RFC 9580 section 6 (armour) and 7 (cleartext); OpenSSH's PROTOCOL.sshsig; https://jedisct1.github.io/minisign/.
 * @returns `null` for what is no signature of a known kind
 */
export function signatureKind(bytes: Buffer): SignatureKind | null {
  if (bytes.length === 0) return null
  const text = bytes.toString('latin1').replaceAll('\r\n', '\n')
  if (text.startsWith('-----BEGIN PGP SIGNED')) {
    const signature = CLEARTEXT.exec(text)?.[2]
    return signature !== undefined && isArmoured(signature) ? 'OpenPGP cleartext' : null
  }
  if (text.startsWith('-----BEGIN PGP')) return isArmoured(text) ? 'OpenPGP' : null
  if (text.startsWith('-----BEGIN SSH')) {
    return Buffer.from(SSH.exec(text)?.[1] ?? '', 'base64')
      .subarray(0, 6)
      .toString() === 'SSHSIG'
      ? 'SSH'
      : null
  }
  if (text.startsWith('untrusted comment:')) {
    const [, signature = ''] = MINISIGN.exec(text) ?? []
    const raw = Buffer.from(signature, 'base64')
    return raw.length === 74 && /^E[dD]/.test(raw.toString('latin1', 0, 2)) ? 'minisign' : null
  }
  if (text.startsWith('-----BEGIN ')) return null
  if (isSignaturePacket(bytes)) return 'OpenPGP'
  if (isDer(bytes)) return bytes.length > 200 ? 'PKCS #7' : 'raw'
  // cosign writes a lone signature as one line of base64
  if (/^[A-Za-z0-9+/]{64,}={0,2}\s*$/.test(text)) return 'raw'
  return null
}

/** The text that a cleartext signature is over, its dashes taken back. */
export function cleartext(bytes: Buffer): string | null {
  const text = CLEARTEXT.exec(bytes.toString('utf8').replaceAll('\r\n', '\n'))?.[1]
  return text === undefined ? null : `${text.replaceAll(/^- /gm, '')}\n`
}

function isArmoured(text: string): boolean {
  const lines = text.trimEnd().split('\n')
  if (lines[0] !== '-----BEGIN PGP SIGNATURE-----' || lines.at(-1) !== '-----END PGP SIGNATURE-----')
    return false
  const blank = lines.findIndex((line) => line.trim() === '')
  if (blank === -1 || !lines.slice(1, blank).every((line) => /^[A-Za-z]+: /.test(line))) return false
  const body = lines.slice(blank + 1, -1)
  const sum = body.at(-1)?.startsWith('=') === true ? body.pop()!.slice(1) : null
  if (!body.every((line) => /^[A-Za-z0-9+/]*={0,2}$/.test(line))) return false
  const raw = Buffer.from(body.join(''), 'base64')
  if (!isSignaturePacket(raw)) return false
  return (
    sum === null || Buffer.from(sum, 'base64').toString('hex') === crc24(raw).toString(16).padStart(6, '0')
  )
}

/** A packet with tag 2, in either form of header. RFC 9580 section 4.2. */
function isSignaturePacket(bytes: Buffer): boolean {
  const first = bytes[0] ?? 0
  if (bytes.length < 20 || (first & 0x80) === 0) return false
  return (first & 0x40) === 0 ? ((first >> 2) & 0x0f) === 2 : (first & 0x3f) === 2
}

/** RFC 9580 section 6.1.1. */
function crc24(bytes: Buffer): number {
  let crc = 0xb704ce
  for (const byte of bytes) {
    crc ^= byte << 16
    for (let bit = 0; bit < 8; bit += 1) {
      crc <<= 1
      if ((crc & 0x1000000) !== 0) crc ^= 0x1864cfb
    }
  }
  return crc & 0xffffff
}

/** One ASN.1 sequence that spans the whole file. */
function isDer(bytes: Buffer): boolean {
  if (bytes[0] !== 0x30 || bytes.length < 8) return false
  const short = bytes[1]!
  if (short < 0x80) return bytes.length === short + 2
  const size = short & 0x7f
  return size >= 1 && size <= 4 && bytes.length === bytes.readUIntBE(2, size) + 2 + size
}
