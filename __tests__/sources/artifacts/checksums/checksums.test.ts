import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHECKSUMS } from '../../../../src/sources/artifacts/checksums/index.ts'
import { withCoverage } from '../../../../src/sources/artifacts/checksums/together.ts'
import type { Artifact } from '../../../../src/sources/artifacts/model.ts'
import { artifactFile, artifactOf, told } from '../artifact-file.ts'

const digest = (hash: string, text: string): string => createHash(hash).update(text).digest('hex')
const A = 'alpha\n'
const [A1, A256, A512, A5] = ['sha1', 'sha256', 'sha512', 'md5'].map((hash) => digest(hash, A)) as [
  string,
  string,
  string,
  string,
]
const B256 = digest('sha256', 'beta\n')

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'checksums-'))
  const files = {
    'a.tar.gz': A,
    'b.zip': 'beta\n',
    'sub/a.tar.gz': A,
    'with blank': A,
    'back\\slash': A,
    'new\nline': A,
    ' lead': A,
  }
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  symlinkSync('a.tar.gz', join(folder, 'link'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A checksum file beside the files above. */
function read(name: string, content: string | Uint8Array): Promise<Artifact> {
  return CHECKSUMS.read({
    ...artifactFile(name, Buffer.from(content as Uint8Array)),
    file: join(folder, name),
  })
}

describe('checksum files', () => {
  test.each(
    (
      'SHA256SUMS sha512sums.txt MD5SUMS SHASUMS256.txt checksums.txt tool_1.2.3_checksums.txt checksums_sha256.txt ' +
      'checksums sha256sum.txt a.jar.sha1 a.tgz.sha256 a.sha256sum a.zip.md5 a.sha512.txt'
    ).split(' '),
  )('%s is one by its name', (name) => {
    expect(CHECKSUMS.matches(name)).toBe(true)
  })

  test.each(['sha256.ts', 'checksums.js', 'a.jar', 'mysums.csv', 'md5.tar.gz'])('%s is none', (name) => {
    expect(CHECKSUMS.matches(name)).toBe(false)
  })

  test.each<[string, string, string]>([
    ['two blanks', 'SHA256SUMS', `${A256}  a.tar.gz\n${B256}  b.zip\n`],
    ['a star', 'SHA256SUMS', `${A256} *a.tar.gz\n`],
    ['one blank, a tab, capitals, no line end', 'checksums.txt', `${A256.toUpperCase()} a.tar.gz\n${B256}\tb.zip`],
    ['line ends of Windows and comments', 'checksums.txt', `# sums\r\n\r\n${A256}  a.tar.gz\r\n`],
    ['a byte-order mark', 'checksums.txt', `\uFEFF${A256}  a.tar.gz\n`],
    ['folders', 'SHA256SUMS', `${A256}  ./a.tar.gz\n${A256}  sub/a.tar.gz\n`],
    ['names with blanks', 'SHA256SUMS', `${A256}  with blank\n${A256}   lead\n`],
    ['escaped names', 'SHA256SUMS', `\\${A256}  back\\\\slash\n\\${A256}  new\\nline\n`],
    ['BSD', 'SHA256SUMS', `SHA256 (a.tar.gz) = ${A256}\nSHA512 (a.tar.gz) = ${A512}\n\\SHA256 (back\\\\slash) = ${A256}\n`],
    ['OpenSSL', 'checksums.txt', `SHA2-256(a.tar.gz)= ${A256}\nBLAKE2b (a.tar.gz) = ${digest('blake2b512', A)}\n`],
    ['a digest alone', 'a.tar.gz.sha256', A256],
    ['a digest alone and a name', 'a.tar.gz.sha512', `${A512}  a.tar.gz\n`],
    ['by length', 'checksums.txt', `${A512}  a.tar.gz\n${A5}  a.tar.gz\n`],
  ])('%s are read and hold', async (_, name, text) => {
    const artifact = await read(name, text)
    expect(told(artifact.integrity)).toEqual([])
    expect(artifact.speaksFor?.length).toBeGreaterThan(0)
  }) // biome-ignore format: a table

  test('says for which files it speaks, and of which version it is', async () => {
    expect(await read('tool_1.2.3_checksums.txt', `${A256}  a.tar.gz\n`)).toMatchObject({
      format: 'checksums',
      claims: [{ where: 'file name', name: 'tool', version: '1.2.3' }],
      speaksFor: [{ name: 'a.tar.gz', algorithm: 'SHA-256', digest: A256 }],
    })
    const one = await read('sha1-tools-2.0.0.tgz.sha256', B256)
    expect(one.claims).toEqual([{ where: 'file name', name: 'sha1-tools', version: '2.0.0' }])
  })

  test.each<[string, string, string, string[]]>([
    ['other bytes', 'SHA256SUMS', `${B256}  a.tar.gz\n`, [`digest-mismatch -: gives SHA-256 ${B256} for \`a.tar.gz\`, and the file has ${A256}`]],
    ['other bytes in the other case', 'a.tar.gz.sha256', B256.toUpperCase(), [`digest-mismatch -: gives SHA-256 ${B256} for \`a.tar.gz\`, and the file has ${A256}`]],
    ['absent', 'SHA256SUMS', `${A256}  dist/a.tar.gz\n`, ['listed-missing -: lists `dist/a.tar.gz`, which is no file beside it']],
    ['a link', 'SHA256SUMS', `${A256}  link\n`, ['listed-missing -: lists `link`, which is no file beside it']],
    ['a folder', 'SHA256SUMS', `${A256}  sub\n`, ['listed-missing -: lists `sub`, which is no file beside it']],
    ['out of the folder', 'SHA256SUMS', `${A256}  ../a.tar.gz\n${A256}  sub/../../x\n`, ['path-traversal -: names `../a.tar.gz`, which leads out of its folder', 'path-traversal -: names `sub/../../x`, which leads out of its folder']],
    ['of another machine', 'SHA256SUMS', `${A256}  /etc/passwd\n${A256}  C:\\a\n`, ['path-traversal -: names `/etc/passwd`, a path of another machine', 'path-traversal -: names `C:\\\\a`, a path of another machine']],
    ['two digests', 'SHA256SUMS', `${B256}  a.tar.gz\n${A256}  a.tar.gz\n`, ['contradiction -: gives two SHA-256 digests for `a.tar.gz`']],
    ['of another length', 'a.tar.gz.sha256', A512, ['unreadable-line -: line 1 has a digest of 128 hex digits where SHA-256 has 64']],
    ['of no length', 'checksums.txt', `${A256.slice(2)}  a.tar.gz\n`, ['unreadable-line -: line 1 has a digest of 62 hex digits, which no known algorithm has']],
    ['of no known algorithm', 'checksums.txt', `TIGER (a.tar.gz) = ${A1}\n`, ['unreadable-line -: line 1 names the algorithm `TIGER`, which is not known here']],
    ['cut off', 'SHA256SUMS', `${A256}  a.tar.gz\n${A256.slice(0, 20)}`, ['unreadable-line -: line 2 is no checksum']],
    ['without a name', 'SHA256SUMS', `${A256}\n`, ['unreadable-line -: line 1 is a digest without a file name']],
    ['prose', 'checksums.txt', 'see the release page\n', ['unreadable-line -: line 1 is no checksum']],
    ['empty', 'SHA256SUMS', '\n', ['empty-list -: lists nothing']],
  ])('%s is told', async (_, name, text, expected) => {
    expect(told((await read(name, text)).integrity)).toEqual(expected)
  }) // biome-ignore format: a table

  test('what is no text is told, and what cannot be computed is refused', async () => {
    const utf16 = Buffer.from(`\uFEFF${A256}  a.tar.gz\r\n`, 'utf16le')
    expect(told((await read('SHA256SUMS', utf16)).integrity)).toEqual([
      'not-text -: is not UTF-8 text, so that no tool checks anything by it',
    ])
    await expect(read('B3SUMS', 'x')).rejects.toThrow('dist/B3SUMS: holds B3 sums, which are not read here')
    await expect(read('SHA256SUMS', Buffer.alloc(17 * 1024 * 1024))).rejects.toThrow(
      'far beyond any checksum file',
    )
  })
})

describe('checksum files beside the other artefacts', () => {
  const list = (name: string, text: string): Promise<Artifact> => read(name, text)
  const file = async (name: string): Promise<Artifact> => ({
    ...(await artifactOf(name, Buffer.from(A), {
      format: 'file',
      matches: () => true,
      read: async () => bare,
    })),
    path: `dist/${name}`,
  })
  const bare: Artifact = {
    path: '', format: 'file', bytes: 0, sha256: A256, ecosystem: null, claims: [], members: [], integrity: [],
    metadata: [], commits: [], provides: { modules: [], entryPoints: [] }, made: new Set(), root: '',
  } // biome-ignore format: a record

  test('a file that no list of its folder has is told once, at the first list', async () => {
    const both = [
      await list('SHA256SUMS', `${A256}  a.tar.gz\n`),
      await list('SHA512SUMS', `${A512}  a.tar.gz\n`),
    ]
    const all = withCoverage([
      ...both,
      await file('a.tar.gz'),
      await file('b.zip'),
      await file('SHA256SUMS.asc'),
    ])
    expect(all.map(({ integrity }) => told(integrity))).toEqual([
      ['not-listed -: lists 1 files, and not `b.zip`', 'not-listed -: lists 1 files, and not `SHA256SUMS.asc`'],
      [], [], [], [],
    ]) // biome-ignore format: a list
  })

  test('a digest of one file asks nothing of the others', async () => {
    const all = withCoverage([
      await list('a.tar.gz.sha256', A256),
      await file('a.tar.gz'),
      await file('b.zip'),
    ])
    expect(all.flatMap(({ integrity }) => integrity)).toEqual([])
  })

  test('weak digests alone are told, beside a strong one they are not', async () => {
    const weak = [await list('a.tar.gz.md5', A5), await list('a.tar.gz.sha1', A1)]
    expect(withCoverage([...weak, await file('a.tar.gz')]).map(({ integrity }) => told(integrity))).toEqual([
      ['weak-digest -: speaks for `a.tar.gz` by MD5 alone: other bytes with that digest can be made'],
      [],
      [],
    ])
    const strong = withCoverage([...weak, await list('a.tar.gz.sha256', A256)])
    expect(strong.flatMap(({ integrity }) => integrity)).toEqual([])
  })
})
