import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { paxRecords, type TarMember, tar, tarGz } from '../../../support/tar.ts'
import { read, refused } from './read.ts'

const A: TarMember = { name: 'p-1/a.py', content: 'print(1)\n' }
const B: TarMember = { name: 'p-1/b.py', content: 'print(2)\n'.repeat(100) }
const LONG = `p-1/${'long/'.repeat(40)}name.py`

describe('a sound tar', () => {
  test.each(['tar', 'tar.gz'] as const)('gives every member with its digests (%s)', async (kind) => {
    const members: TarMember[] = [
      { name: 'p-1/', type: '5', mode: 0o755 },
      { ...A, mode: 0o755 },
      { name: 'p-1/l', type: '2', link: 'a.py' },
      { name: 'p-1/h', type: '1', link: 'p-1/a.py' },
      B,
    ]
    const bytes = kind === 'tar' ? tar(members) : tarGz(members)
    const archive = await read(bytes, kind, { keep: (path) => path === 'p-1/b.py' })
    expect(archive.told).toEqual([])
    expect(archive.oddities.map(({ kind, member }) => [kind, member])).toEqual([
      ['symlink', 'p-1/l'],
      ['hardlink', 'p-1/h'],
    ])
    expect(archive.members.map(({ path, type, size, mode, link }) => [path, type, size, mode, link])).toEqual(
      [
        ['p-1/', 'directory', 0, 0o755, null],
        ['p-1/a.py', 'file', 9, 0o755, null],
        ['p-1/l', 'symlink', 0, 0o644, 'a.py'],
        ['p-1/h', 'hardlink', 0, 0o644, 'p-1/a.py'],
        ['p-1/b.py', 'file', 900, 0o644, null],
      ],
    )
    expect(archive.members[1]).toMatchObject({
      sha256: createHash('sha256').update('print(1)\n').digest('hex'),
      blob: createHash('sha1').update('blob 9\0print(1)\n').digest('hex'),
      text: 'print(1)\n',
      stored: kind === 'tar' ? { start: 1024 } : null,
    })
    expect(archive.content('p-1/b.py')?.toString()).toBe(B.content)
  })

  const names: readonly (readonly [string, TarMember, string])[] = [
    ['split in two', { ...A, name: 'a.py', prefix: 'p-1/deep' }, 'p-1/deep/a.py'],
    ['in a pax header', { ...A, name: LONG.slice(0, 100), pax: [['path', LONG]] }, LONG],
    ['not ASCII, in a pax header', { ...A, name: 'p-1/caf?', pax: [['path', 'p-1/café']] }, 'p-1/café'],
    ['behind bytes of GNU times', { ...A, gnu: true, prefix: '14712345670' }, 'p-1/a.py'],
    ['of version 7, as a folder', { name: 'p-1/x/', type: '\0' }, 'p-1/x/'],
  ]
  test.each(names)('a name %s', async (_, member, path) => {
    const archive = await read(tar([member]), 'tar')
    expect(archive.told).toEqual([])
    expect(archive.members.map((one) => one.path)).toEqual([path])
  })

  test('GNU long names and links', async () => {
    const long = (type: string, text: string): TarMember => ({
      name: '././@LongLink',
      type,
      content: `${text}\0`,
    })
    const members = [
      long('L', LONG),
      long('K', LONG),
      { name: LONG.slice(0, 100), type: '2', link: LONG.slice(0, 100) },
    ]
    const archive = await read(tar(members), 'tar')
    expect(archive.told).toEqual([])
    expect(archive.members[0]).toMatchObject({ path: LONG, link: LONG })
  })

  test('sizes in base-256 and in a pax header that agree', async () => {
    const archive = await read(
      tar([
        {
          ...A,
          binarySize: true,
          pax: [
            ['size', '9'],
            ['mtime', '1.5'],
          ],
        },
      ]),
      'tar',
    )
    expect(archive.told).toEqual([])
    expect(archive.members[0]!.size).toBe(9)
  })

  test('the commit that git archive writes', async () => {
    const commit = 'c'.repeat(40)
    const header = { name: 'pax_global_header', type: 'g', content: paxRecords([['comment', commit]]) }
    expect(await read(tar([header, A]), 'tar')).toMatchObject({ comment: commit, told: [] })
  })

  test('padding to a record of any size', async () => {
    expect((await read(tar([A], Buffer.alloc(10240)), 'tar')).told).toEqual([])
  })

  test('members of every size, wherever the pieces are cut', async () => {
    const members = [0, 1, 511, 512, 513, 262_144, 262_145, 1_000_000].map((size) => ({
      name: `f${size}`,
      content: Buffer.alloc(size, `${size} `),
    }))
    const [plain, packed] = [await read(tar(members), 'tar'), await read(tarGz(members), 'tar.gz')]
    const expected = members.map(({ content }) => createHash('sha256').update(content).digest('hex'))
    expect(plain.members.map(({ sha256 }) => sha256)).toEqual(expected)
    expect(packed.members.map(({ sha256 }) => sha256)).toEqual(expected)
  })
})

describe('two readers would see two archives', () => {
  const end = Buffer.alloc(1024)
  const cases: readonly (readonly [string, Buffer, readonly string[]])[] = [
    [
      'a size in a pax header that is not the header’s',
      tar([{ ...A, size: 0, pax: [['size', '9']] }]),
      ['header-mismatch p-1/a.py'],
    ],
    [
      'a name in a pax header that is not the header’s',
      tar([{ ...A, pax: [['path', 'p-1/e.py']] }]),
      ['header-mismatch p-1/a.py'.replace('a.py', 'e.py')],
    ],
    [
      'a target in a pax header that is not the header’s',
      tar([A, { name: 'l', type: '2', link: 'p-1', pax: [['linkpath', 'p-1/a.py']] }]),
      ['header-mismatch l'],
    ],
    [
      'a pax header with a key twice',
      tar([
        {
          ...A,
          pax: [
            ['path', 'p-1/x'],
            ['path', 'p-1/a.py'],
          ],
        },
      ]),
      ['header-mismatch'],
    ],
    [
      'two pax headers before one member',
      tar([
        { name: 'x', type: 'x', content: paxRecords([['mtime', '1']]) },
        { ...A, pax: [['mtime', '2']] },
      ]),
      ['header-mismatch'],
    ],
    [
      'a GNU name and a pax name',
      tar([
        { name: 'L', type: 'L', content: `${LONG}\0` },
        { ...A, name: LONG.slice(0, 100), pax: [['path', `${LONG}x`]] },
      ]),
      [`header-mismatch ${LONG}x`],
    ],
    ['one name twice', tar([A, { ...A, content: 'evil' }]), ['duplicate-entry p-1/a.py']],
    ['one name in two spellings', tar([A, { ...B, name: './p-1/a.py' }]), ['ambiguous-name ./p-1/a.py']],
    ['names that differ in case', tar([A, { ...B, name: 'P-1/A.py' }]), ['case-collision P-1/A.py']],
    ['bytes in the padding', tar([{ ...A, padding: Buffer.from('evil') }]), ['hidden-data p-1/a.py']],
    ['no end', tar([A], Buffer.alloc(0)), ['no-end']],
    ['half an end', tar([A], Buffer.alloc(512)), ['no-end']],
    ['members behind the end', Buffer.concat([tar([A]), tar([B])]), ['trailing-data']],
    ['members behind half an end', Buffer.concat([tar([A], Buffer.alloc(512)), tar([B])]), ['trailing-data']],
    ['bytes behind the end', Buffer.concat([tar([A]), Buffer.from('evil')]), ['trailing-data']],
    ['a name in no encoding', tar([{ ...A, name: Buffer.from([0x61, 0xff]) }]), ['name-encoding a\ufffd']],
    ['a device', tar([{ name: 'd', type: '3' }]), ['special-file d']],
    ['a pipe', tar([{ name: 'd', type: '6' }]), ['special-file d']],
    ['an absolute name', tar([{ ...A, name: '/etc/x' }]), ['unsafe-path /etc/x']],
    ['a name that leads out', tar([{ ...A, name: 'p-1/../../x' }]), ['unsafe-path p-1/../../x']],
    ['a link that leads out', tar([{ name: 'p-1/l', type: '2', link: '../../x' }]), ['link-escapes p-1/l']],
    [
      'a hard link to what is not there',
      tar([{ name: 'p-1/l', type: '1', link: '/etc/passwd' }]),
      ['link-escapes p-1/l'],
    ],
    [
      'a file written through a link',
      tar([
        { name: 'p-1/l', type: '2', link: 'd' },
        { ...A, name: 'p-1/l/a.py' },
      ]),
      ['through-link p-1/l'],
    ],
    ['nothing but an end', end, []],
  ]
  test.each(cases)('%s', async (_, bytes, told) => {
    expect((await read(bytes, 'tar')).told).toEqual(told)
  })

  test('a letter that separates nothing where tar comes from is no problem', async () => {
    expect(
      (
        await read(
          tar([
            { ...A, name: 'p-1/dev-\\x2d.unit' },
            { ...B, name: 'p-1/Foo::Bar.3' },
          ]),
          'tar',
        )
      ).told,
    ).toEqual([])
  })
})

describe('gzip', () => {
  const plain = tar([A])

  test.each([
    [
      'two streams',
      Buffer.concat([gzipSync(plain.subarray(0, 700)), gzipSync(plain.subarray(700))]),
      ['several-streams'],
    ],
    [
      'a second archive',
      Buffer.concat([gzipSync(plain), gzipSync(tar([B]))]),
      ['several-streams', 'trailing-data'],
    ],
    ['bytes behind it', Buffer.concat([gzipSync(plain), Buffer.from('evil')]), ['trailing-data']],
    ['zeros behind it', Buffer.concat([gzipSync(plain), Buffer.alloc(9)]), ['trailing-data']],
  ])('%s', async (_, bytes, told) => {
    expect((await read(bytes, 'tar.gz')).told).toEqual(told)
  })

  test('another checksum, and another length', async () => {
    for (const place of [8, 4]) {
      const bytes = gzipSync(plain)
      bytes[bytes.length - place]! ^= 1
      expect((await read(bytes, 'tar.gz')).told).toEqual(['checksum'])
    }
  })

  test('every optional field of its header', async () => {
    const bytes = gzipSync(plain)
    const fields = Buffer.from('\x04\0abcdname\0comment\0\0\0', 'latin1')
    const header = Buffer.concat([bytes.subarray(0, 10), fields])
    header[3] = 2 | 4 | 8 | 16
    expect((await read(Buffer.concat([header, bytes.subarray(10)]), 'tar.gz')).told).toEqual([])
  })
})

describe('what cannot be read to its end is refused with one line', () => {
  test.each([
    ['nothing', Buffer.alloc(0), 'x: is empty'],
    [
      'no tar',
      Buffer.alloc(2048, 'hello'),
      'x: is no whole tar archive: a header does not have its checksum',
    ],
    [
      'a wrong checksum',
      tar([{ ...A, checksum: 7 }]),
      'x: is no whole tar archive: a header does not have its checksum',
    ],
    [
      'GNU sparse',
      tar([{ ...A, type: 'S' }]),
      'x: cannot be read: p-1/a.py is a sparse member that is not supported',
    ],
    [
      'pax sparse',
      tar([{ ...A, pax: [['GNU.sparse.major', '1']] }]),
      'x: cannot be read: it has a sparse member, which is not supported',
    ],
    [
      'an unknown type',
      tar([{ ...A, type: 'Z' }]),
      'x: cannot be read: p-1/a.py is a member of a type that is not supported',
    ],
    [
      'a link with a size',
      tar([{ ...A, type: '2', link: 'x' }]),
      'x: cannot be read: p-1/a.py is no file and has a size',
    ],
    [
      'a folder with a size',
      tar([{ name: 'd/', type: '5', content: 'evil' }]),
      'x: cannot be read: d/ is no file and has a size',
    ],
    [
      'a malformed pax header',
      tar([{ name: 'x', type: 'x', content: '5 a=b\n' }, A]),
      'x: cannot be read: an extended header is malformed',
    ],
    [
      'a pax size that is none',
      tar([{ ...A, pax: [['size', '-9']] }]),
      'x: cannot be read: an extended header has a size that is no number',
    ],
    [
      'a global name',
      tar([{ name: 'g', type: 'g', content: paxRecords([['path', 'evil']]) }, A]),
      'x: cannot be read: a global header names or sizes every member',
    ],
    [
      'a pax header for nothing',
      tar([{ name: 'x', type: 'x', content: paxRecords([['path', 'evil']]) }]),
      'x: is truncated: an extended header is followed by no member',
    ],
    [
      'a header of 2 MB',
      tar([{ name: 'x', type: 'x', content: Buffer.alloc(2_000_000) }]),
      'x: has an extended header of 2000000 bytes',
    ],
  ])('%s', async (_, bytes, line) => {
    expect(await refused(bytes, 'tar')).toBe(`SourceInvalid: ${line}`)
  })

  test.each([
    ['bzip2', '425a683931415926', 'x: is compressed with bzip2, which is not supported'],
    ['xz', 'fd377a585a000004', 'x: is compressed with xz, which is not supported'],
    ['zstd', '28b52ffd04000000', 'x: is compressed with zstd, which is not supported'],
    ['plain text', '68656c6c6f20776f', 'x: is no gzip file, as its name says'],
  ])('%s under the name of gzip', async (_, hex, line) => {
    expect(await refused(Buffer.from(hex, 'hex'), 'tar.gz')).toBe(`SourceInvalid: ${line}`)
  })

  test('wherever it is cut off', async () => {
    const long: TarMember = { name: LONG.slice(0, 100), content: 'x'.repeat(600), pax: [['path', LONG]] }
    const plain = tar([A, long])
    for (let length = 0; length < plain.length; length += 7) {
      // Between two members and in the closing blocks it can be read; that the end is missing is told.
      expect(await refused(plain.subarray(0, length), 'tar')).toMatch(/^SourceInvalid: x: [^\n]+$|no-end/)
    }
    const packed = gzipSync(plain)
    for (let length = 0; length < packed.length; length += 1) {
      expect(await refused(packed.subarray(0, length), 'tar.gz')).toMatch(/^SourceInvalid: x: [^\n]+$/)
    }
  })
})
