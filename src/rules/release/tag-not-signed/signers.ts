/** A key that may sign tags, as a line of OpenSSH's allowed signers or as a bare public key. */
export interface SshSigner {
  /** `ssh-ed25519 AAAA…`, without options and comment. */
  readonly key: string
  /** Who it is, for messages; empty where the policy does not say. */
  readonly principals: string
  /** First and last moment at which the key may sign, RFC 3339; `null` for no bound. */
  readonly after: string | null
  readonly before: string | null
  /** Whether `namespaces` lets it sign for git. */
  readonly forGit: boolean
}

const ARMOUR = '-----BEGIN PGP PUBLIC KEY BLOCK-----'
const KEY =
  /(?:^|\s)((?:ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(?:256|384|521)|sk-ssh-ed25519@openssh\.com|sk-ecdsa-sha2-nistp256@openssh\.com) [A-Za-z0-9+/]+={0,2})(?=\s|$)/

/** The armoured OpenPGP keys among the policy's keys. */
export function openPgpKeys(keys: unknown): string[] {
  return Array.isArray(keys)
    ? keys.filter((key): key is string => typeof key === 'string' && key.includes(ARMOUR))
    : []
}

/** Whether an entry of the policy is a key at all. */
export function isKey(text: string): boolean {
  return text.includes(ARMOUR) || sshSigner(text) !== null
}

/**
 * An SSH key of the policy: `principals [options] type base64 [comment]`, or `type base64 [comment]`.
 * Source: ssh-keygen(1), ALLOWED SIGNERS.
 * @returns `null` for what is none, `cert-authority` lines among it
 */
export function sshSigner(text: string): SshSigner | null {
  const line = text.trim()
  const match = KEY.exec(line)
  if (match === null || line.includes('\n')) return null
  const before = line.slice(0, match.index).trim()
  const [principals = '', ...rest] = before.split(/\s+/)
  const options = rest.join(' ')
  if (/(?:^|,)cert-authority(?:,|$)/i.test(options)) return null
  const option = (name: string): string | null =>
    new RegExp(`(?:^|,)${name}="([^"]*)"`, 'i').exec(options)?.[1] ?? null
  const [after, until] = [option('valid-after'), option('valid-before')]
  const [first, last] = [moment(after), moment(until)]
  if ((after !== null && first === null) || (until !== null && last === null)) return null
  const namespaces = option('namespaces')
  return {
    key: match[1]!.replace(/\s+/, ' '),
    principals,
    after: first,
    before: last,
    forGit: namespaces === null || namespaces.split(',').some((name) => name === 'git' || name === '*'),
  }
}

/** `YYYYMMDD[Z]` or `YYYYMMDDHHMM[SS][Z]`, taken as UTC: a policy means the same on every machine. */
function moment(text: string | null): string | null {
  const [, year, month, day, hour = '00', minute = '00', second = '00'] =
    /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?Z?$/.exec(text ?? '') ?? []
  if (year === undefined) return null
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}
