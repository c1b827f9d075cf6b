import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SIGNATURE } from '../../../../src/sources/artifacts/checksums/signature.ts'
import type { Artifact } from '../../../../src/sources/artifacts/model.ts'
import { artifactFile, told } from '../artifact-file.ts'

const A256 = createHash('sha256').update('alpha\n').digest('hex')
const OTHER = '0'.repeat(64)

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'signatures-'))
  writeFileSync(join(folder, 'a.whl'), 'alpha\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function read(name: string, content: string | Uint8Array): Promise<Artifact> {
  const file = artifactFile(name, Buffer.from(content as Uint8Array))
  return SIGNATURE.read({ ...file, file: join(folder, name) })
}

const packet = Buffer.concat([Buffer.from([0x88, 0x75]), Buffer.alloc(117, 7)])
/** Of `packet`, by GnuPG's own `--enarmor`. */
const armour = (body: Buffer, sum = ''): string =>
  `-----BEGIN PGP SIGNATURE-----\nVersion: x 1\n\n${body.toString('base64').replaceAll(/(.{64})/g, '$1\n')}\n${sum}-----END PGP SIGNATURE-----\n`
const der = Buffer.concat([Buffer.from([0x30, 0x45]), Buffer.alloc(0x45, 2)])
const minisign = (length: number): string =>
  `untrusted comment: x\n${Buffer.concat([Buffer.from('Ed'), Buffer.alloc(length - 2, 3)]).toString('base64')}\ntrusted comment: y\n${Buffer.alloc(64, 3).toString('base64')}\n`
const ssh = `-----BEGIN SSH SIGNATURE-----\n${Buffer.from('SSHSIG\0\0\0\x01rest').toString('base64')}\n-----END SSH SIGNATURE-----\n`

const message = (digest: string, algorithm = 'SHA2_256'): string =>
  JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    messageSignature: {
      messageDigest: { algorithm, digest: Buffer.from(digest, 'hex').toString('base64') },
      signature: 'AA==',
    },
  })
const envelope = (subjects: Readonly<Record<string, string>>): object => ({
  payloadType: 'application/vnd.in-toto+json',
  payload: Buffer.from(
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject: Object.entries(subjects).map(([name, sha256]) => ({ name, digest: { sha256 } })),
    }),
  ).toString('base64'),
  signatures: [{ sig: 'AA==' }],
})
const cosign = (digest: string): string =>
  JSON.stringify({
    base64Signature: 'AA==',
    rekorBundle: {
      Payload: {
        body: Buffer.from(
          JSON.stringify({
            kind: 'hashedrekord',
            spec: { data: { hash: { algorithm: 'sha256', value: digest } } },
          }),
        ).toString('base64'),
      },
    },
  })

describe('signatures', () => {
  test.each<[string, string, string | Buffer]>([
    ['OpenPGP, armoured', 'a.whl.asc', armour(packet)],
    ['OpenPGP, armoured by Windows', 'a.whl.asc', armour(packet).replaceAll('\n', '\r\n')],
    ['OpenPGP, binary', 'a.whl.sig', packet],
    ['of cosign, in base64', 'a.whl.sig', `${der.toString('base64')}\n`],
    ['of cosign, binary', 'a.whl.sig', der],
    ['minisign', 'a.whl.minisig', minisign(74)],
    ['SSH', 'a.whl.sig', ssh],
    ['a Sigstore bundle', 'a.whl.sigstore.json', message(A256)],
    ['a bundle with a statement', 'a.whl.sigstore', JSON.stringify({ dsseEnvelope: envelope({ 'a.whl': A256 }) })],
    ['an older bundle of cosign', 'a.whl.cosign.bundle', cosign(A256)],
    ['several statements', 'multiple.intoto.jsonl', `${JSON.stringify(envelope({ 'a.whl': A256 }))}\n${JSON.stringify(envelope({ 'gone.whl': OTHER }))}\n`],
  ])('%s are known', async (_, name, content) => {
    expect(SIGNATURE.matches(name)).toBe(true)
    const artifact = await read(name, content)
    expect(artifact.format).toBe('signature')
    expect(told(artifact.integrity)).toEqual([])
    expect(artifact.speaksFor?.[0]).toMatchObject({ name: 'a.whl' })
  }) // biome-ignore format: a table

  test.each<[string, string, string | Buffer, string[]]>([
    ['over nothing', 'b.whl.asc', armour(packet), ['signed-missing -: is over `b.whl`, which is no file beside it']],
    ['with a wrong sum', 'a.whl.asc', armour(packet, '=AAAA\n'), ['not-a-signature -: is no signature of a known kind']],
    ['that is a key', 'a.whl.asc', armour(packet).replaceAll('SIGNATURE', 'PRIVATE KEY BLOCK'), ['not-a-signature -: is no signature of a known kind']],
    ['that holds a key packet', 'a.whl.asc', armour(Buffer.concat([Buffer.from([0x99]), Buffer.alloc(60)])), ['not-a-signature -: is no signature of a known kind']],
    ['cut off', 'a.whl.asc', armour(packet).slice(0, -10), ['not-a-signature -: is no signature of a known kind']],
    ['empty', 'a.whl.sig', '', ['not-a-signature -: is no signature of a known kind']],
    ['that is the file itself', 'a.whl.sig', 'alpha\n', ['not-a-signature -: is no signature of a known kind']],
    ['minisign of another length', 'a.whl.minisig', minisign(70), ['not-a-signature -: is no signature of a known kind']],
    ['a bundle of other bytes', 'a.whl.sigstore.json', message(OTHER), [`digest-mismatch -: binds SHA-256 ${OTHER}, and \`a.whl\` has ${A256}`]],
    ['an older bundle of other bytes', 'a.whl.cosign.bundle', cosign(OTHER), [`digest-mismatch -: binds SHA-256 ${OTHER}, and \`a.whl\` has ${A256}`]],
    ['a statement on other bytes', 'x.intoto.jsonl', JSON.stringify(envelope({ 'dist/a.whl': OTHER })), [`digest-mismatch -: binds SHA-256 ${OTHER} to \`a.whl\`, and the file has ${A256}`]],
    ['a statement on another file', 'a.whl.sigstore.json', JSON.stringify({ dsseEnvelope: envelope({ 'b.whl': OTHER }) }), [`digest-mismatch -: binds SHA-256 ${OTHER}, and \`a.whl\` has ${A256}`]],
    ['a bundle over nothing', 'b.whl.sigstore.json', message(A256), ['signed-missing -: is over `b.whl`, which is no file beside it']],
    ['a bundle with another digest', 'a.whl.sigstore.json', message(A256, 'SHA2_512'), ['not-a-signature -: is JSON and binds no SHA-256 digest of a file']],
    ['a bundle that is cut off', 'a.whl.sigstore.json', message(A256).slice(0, 30), ['not-a-signature -: is no whole bundle: 1:14: a string is not closed']],
    ['other JSON', 'a.whl.sigstore.json', '{}', ['not-a-signature -: is JSON and binds no SHA-256 digest of a file']],
  ])('%s is told', async (_, name, content, expected) => {
    expect(told((await read(name, content)).integrity)).toEqual(expected)
  }) // biome-ignore format: a table

  test('a list with its signature around it is a checksum file', async () => {
    const signed = `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${OTHER}  a.whl\n- -dash\n${armour(packet)}`
    expect(await read('SHASUMS256.txt.asc', signed)).toMatchObject({
      format: 'checksums',
      integrity: [{ kind: 'unreadable-line', detail: 'line 2 is no checksum' }, { kind: 'digest-mismatch' }],
    })
    expect(
      (await read('SHASUMS256.txt.asc', signed.replace('- -dash\n', '').replace(OTHER, A256))).integrity,
    ).toEqual([])
  })

  test('hostile sizes end at once', async () => {
    await expect(read('a.whl.asc', Buffer.alloc(17 * 1024 * 1024))).rejects.toThrow(
      'far beyond any signature',
    )
    const lines = `-----BEGIN PGP SIGNATURE-----\n\n${'\n'.repeat(2 * 1024 * 1024)}`
    const start = performance.now()
    expect(told((await read('a.whl.asc', lines)).integrity)).toHaveLength(1)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
