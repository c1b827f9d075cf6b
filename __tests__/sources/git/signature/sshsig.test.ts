import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sshString } from '../../../../src/sources/git/signature/ssh-bytes.ts'
import { verifySshSignature } from '../../../../src/sources/git/signature/sshsig.ts'
import { parseTagObject } from '../../../../src/sources/git/signature/tag-object.ts'

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'tags')
const PAYLOAD = Buffer.from('object 0\ntag v1.0.0\n\nRelease\n')

/** Tags that `git tag --sign` made with keys of `ssh-keygen`, OpenSSH 9.2. */
function signed(name: string) {
  const { payload, signature } = parseTagObject(readFileSync(join(FOLDER, `${name}.tag`)), name)
  return { payload, armoured: signature!.text, key: readFileSync(join(FOLDER, `${name}.pub`), 'utf8').trim() }
}

describe.each(['ed25519', 'ecdsa-256', 'ecdsa-384', 'ecdsa-521', 'rsa-3072'])(
  'what ssh-keygen signed with %s',
  (name) => {
    test('is valid, by the key of its file', () => {
      const { payload, armoured, key } = signed(name)
      expect(verifySshSignature(armoured, payload)).toMatchObject({ kind: 'valid', key })
    })

    test('is not valid with any byte of what was signed changed, cut or added', () => {
      const { payload, armoured } = signed(name)
      const others = [
        ...[...payload.keys()].map((at) => {
          const other = Buffer.from(payload)
          other[at]! ^= 1
          return other
        }),
        payload.subarray(0, -1),
        Buffer.concat([payload, Buffer.from('\n')]),
      ]
      expect(others.filter((other) => verifySshSignature(armoured, other).kind !== 'bad')).toEqual([])
    })

    test('is not valid for the same key with any byte of the signature changed', () => {
      const { payload, armoured, key } = signed(name)
      const [head = '', ...rest] = armoured.trim().split('\n')
      const blob = Buffer.from(rest.slice(0, -1).join(''), 'base64')
      const accepted = [...blob.keys()].filter((at) => {
        const other = Buffer.from(blob)
        other[at]! ^= 1
        const result = verifySshSignature(`${head}\n${other.toString('base64')}\n${rest.at(-1)}\n`, payload)
        return result.kind === 'valid' && result.key === key
      })
      expect(accepted).toEqual([])
    })
  },
)

test('the fingerprint is the one that ssh-keygen prints', () => {
  const { payload, armoured } = signed('ed25519')
  expect(verifySshSignature(armoured, payload)).toMatchObject({
    fingerprint: 'SHA256:ya222OYLbT3b95+UDXWVvO9pAGMHWbVoL9k4Bw5syJY',
  })
})

test('an RSA key of 1024 bits is refused', () => {
  const { payload, armoured } = signed('rsa-1024')
  expect(verifySshSignature(armoured, payload)).toEqual({
    kind: 'bad',
    why: 'it is an RSA key of fewer than 2048 bits',
  })
})

interface Made {
  readonly namespace?: string
  readonly hash?: string
  readonly version?: number
  readonly after?: Buffer
}

/** An armoured signature around a public key and a signer of our own. */
function made(
  publicKey: Buffer,
  signer: (signed: Buffer) => Buffer,
  { namespace = 'git', hash = 'sha512', version = 1, after = Buffer.alloc(0) }: Made = {},
): string {
  const digest = createHash(hash).update(PAYLOAD).digest()
  const parts = [sshString(namespace), sshString(''), sshString(hash)]
  const signed = Buffer.concat([Buffer.from('SSHSIG'), ...parts, sshString(digest)])
  const blob = Buffer.concat([
    Buffer.from('SSHSIG'),
    Buffer.from([0, 0, 0, version]),
    sshString(publicKey),
    ...parts,
    sshString(signer(signed)),
    after,
  ])
  return `-----BEGIN SSH SIGNATURE-----\n${blob.toString('base64')}\n-----END SSH SIGNATURE-----\n`
}

function ed25519(): { blob: (type?: string, more?: Buffer) => Buffer; key: KeyObject } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const x = Buffer.from(publicKey.export({ format: 'jwk' }).x!, 'base64url')
  return {
    blob: (type = 'ssh-ed25519', more = Buffer.alloc(0)) =>
      Buffer.concat([sshString(type), sshString(x), more]),
    key: privateKey,
  }
}

describe('signatures of other forms', () => {
  const { blob, key } = ed25519()
  const plain = (data: Buffer): Buffer =>
    Buffer.concat([sshString('ssh-ed25519'), sshString(sign(null, data, key))])
  const judge = (armoured: string) => verifySshSignature(armoured, PAYLOAD)

  test('made here, valid', () => {
    expect(judge(made(blob(), plain)).kind).toBe('valid')
    expect(judge(made(blob(), plain, { hash: 'sha256' })).kind).toBe('valid')
  })

  test.each<[string, string, object]>([
    ['another namespace', made(blob(), plain, { namespace: 'file' }), { kind: 'bad', why: 'it was made for another purpose than git' }],
    ['SHA-1', made(blob(), plain, { hash: 'sha1' }), { kind: 'bad', why: 'it uses a hash that is not safe' }],
    ['version 2', made(blob(), plain, { version: 2 }), { kind: 'unsupported', why: 'an SSH signature of version 2' }],
    ['bytes behind it', made(blob(), plain, { after: Buffer.from('x') }), { kind: 'bad', why: 'it goes on after its end' }],
    ['bytes behind the key', made(blob('ssh-ed25519', Buffer.from('x')), plain), { kind: 'bad', why: 'it goes on after its key' }],
    ['a certificate', made(blob('ssh-ed25519-cert-v01@openssh.com'), plain), { kind: 'unsupported', why: 'a key with a certificate (ssh-ed25519-cert-v01@openssh.com)' }],
    ['a DSA key', made(blob('ssh-dss'), plain), { kind: 'unsupported', why: 'a key of a kind that is not read (ssh-dss)' }],
    ['no base64', '-----BEGIN SSH SIGNATURE-----\n***\n-----END SSH SIGNATURE-----\n', { kind: 'bad', why: 'it is not whole' }],
    ['cut off', made(blob(), plain).slice(0, 80), { kind: 'bad', why: 'it is not whole' }],
    ['a second one behind it', made(blob(), plain) + made(blob(), plain), { kind: 'bad', why: 'it is not whole' }],
    ['something else', `-----BEGIN SSH SIGNATURE-----\n${Buffer.from('hello').toString('base64')}\n-----END SSH SIGNATURE-----\n`, { kind: 'bad', why: 'it ends early' }],
  ])('%s', (_, armoured, expected) => expect(judge(armoured)).toEqual(expected)) // biome-ignore format: a table

  test('RSA with SHA-1 is refused, with SHA-2 valid', () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const { n, e } = publicKey.export({ format: 'jwk' })
    const number = (text: string): Buffer =>
      sshString(Buffer.concat([Buffer.alloc(1), Buffer.from(text, 'base64url')]))
    const rsa = Buffer.concat([sshString('ssh-rsa'), sshString(Buffer.from(e!, 'base64url')), number(n!)])
    const by = (type: string, algorithm: string) => (data: Buffer) =>
      Buffer.concat([sshString(type), sshString(sign(algorithm, data, privateKey))])
    expect(judge(made(rsa, by('ssh-rsa', 'sha1'))).kind).toBe('bad')
    expect(judge(made(rsa, by('rsa-sha2-256', 'sha256'))).kind).toBe('valid')
    expect(judge(made(rsa, by('rsa-sha2-512', 'sha512'))).kind).toBe('valid')
    expect(judge(made(rsa, by('rsa-sha2-512', 'sha256'))).kind).toBe('bad')
  })

  test('a security token: touched it is valid, untouched or for another application it is not', () => {
    const sha256 = (data: Buffer | string): Buffer => createHash('sha256').update(data).digest()
    const token = blob('sk-ssh-ed25519@openssh.com', sshString('ssh:'))
    const by =
      (flags: number, application = 'ssh:') =>
      (data: Buffer) => {
        const tail = Buffer.from([flags, 0, 0, 0, 7])
        const over = Buffer.concat([sha256(application), tail, sha256(data)])
        return Buffer.concat([
          sshString('sk-ssh-ed25519@openssh.com'),
          sshString(sign(null, over, key)),
          tail,
        ])
      }
    expect(judge(made(token, by(1)))).toMatchObject({
      kind: 'valid',
      key: `sk-ssh-ed25519@openssh.com ${token.toString('base64')}`,
    })
    expect(judge(made(token, by(5))).kind).toBe('valid')
    expect(judge(made(token, by(0)))).toEqual({
      kind: 'bad',
      why: 'it was made by a security token that nobody touched',
    })
    expect(judge(made(token, by(1, 'other:'))).kind).toBe('bad')
  })

  test('a security token on the P-256 curve', () => {
    const sha256 = (data: Buffer | string): Buffer => createHash('sha256').update(data).digest()
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const { x, y } = pair.publicKey.export({ format: 'jwk' })
    const point = Buffer.concat([
      Buffer.from([4]),
      Buffer.from(x!, 'base64url'),
      Buffer.from(y!, 'base64url'),
    ])
    const type = 'sk-ecdsa-sha2-nistp256@openssh.com'
    const token = Buffer.concat([sshString(type), sshString('nistp256'), sshString(point), sshString('ssh:')])
    const armoured = made(token, (data) => {
      const tail = Buffer.from([1, 0, 0, 0, 7])
      const over = Buffer.concat([sha256('ssh:'), tail, sha256(data)])
      const raw = sign('sha256', over, { key: pair.privateKey, dsaEncoding: 'ieee-p1363' })
      const half = (bytes: Buffer): Buffer =>
        sshString(bytes[0]! > 127 ? Buffer.concat([Buffer.alloc(1), bytes]) : bytes)
      const halves = Buffer.concat([half(raw.subarray(0, 32)), half(raw.subarray(32))])
      return Buffer.concat([sshString(type), sshString(halves), tail])
    })
    expect(judge(armoured).kind).toBe('valid')
  })
})

describe('tag objects', () => {
  const ID = 'a'.repeat(40)
  const head = `object ${ID}\ntype commit\ntag v1.0.0\ntagger A <a@example.com> 1 +0000\n`
  const parse = (text: string) => parseTagObject(Buffer.from(text), ID)

  test('with and without a message and a signature', () => {
    expect(parse(`${head}\nRelease\n`)).toMatchObject({ name: 'v1.0.0', type: 'commit', signature: null })
    expect(parse(head)).toMatchObject({ name: 'v1.0.0', signature: null })
    expect(parse(`${head}\nR\n-----BEGIN PGP SIGNATURE-----\nx\n`).signature).toEqual({
      kind: 'openpgp',
      text: '-----BEGIN PGP SIGNATURE-----\nx\n',
    })
    expect(parse(`${head}\n-----BEGIN SIGNED MESSAGE-----\nx\n`).signature?.kind).toBe('x509')
  })

  test('the last signature counts, and all before it is signed', () => {
    const text = `${head}\n-----BEGIN PGP SIGNATURE-----\nold\n-----END PGP SIGNATURE-----\n-----BEGIN SSH SIGNATURE-----\nnew`
    const { payload, signature } = parse(text)
    expect(signature).toEqual({ kind: 'ssh', text: '-----BEGIN SSH SIGNATURE-----\nnew' })
    expect(payload.toString()).toBe(text.slice(0, text.indexOf('-----BEGIN SSH')))
  })

  test('a signature’s first line inside another line is text', () => {
    expect(parse(`${head}\nsee -----BEGIN SSH SIGNATURE-----\n`).signature).toBeNull()
  })

  test.each([
    ['', 'lacks a header|not known'],
    [`object ${ID}\ntype commit\n\nx`, 'lacks a header'],
    [`${head}tag v2.0.0\n\nx`, 'has the header `tag` twice'],
    [`${head}gpgsig-sha256 x\n\nx`, 'has a header that is not known'],
    [`object short\ntype commit\ntag v1\n\n`, 'lacks a header'],
  ])('%j is refused', (text, problem) => expect(() => parse(text)).toThrow(new RegExp(problem)))
})
