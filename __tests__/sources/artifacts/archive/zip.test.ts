import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { end, type ZipMember, zip } from '../../../support/zip.ts'
import { read, refused } from './read.ts'

const A: ZipMember = { name: 'pkg/a.py', content: 'print(1)\n' }
const B: ZipMember = { name: 'pkg/b.py', content: 'print(2)\n'.repeat(100) }

function unicodePath(name: string): Buffer {
  const text = Buffer.from(name)
  const field = Buffer.alloc(9)
  field.writeUInt16LE(0x7075, 0)
  field.writeUInt16LE(5 + text.length, 2)
  field[4] = 1
  return Buffer.concat([field, text])
}

function zip64Field(...values: readonly number[]): Buffer {
  const field = Buffer.alloc(4 + values.length * 8)
  field.writeUInt16LE(1, 0)
  field.writeUInt16LE(values.length * 8, 2)
  for (const [index, value] of values.entries()) field.writeBigUInt64LE(BigInt(value), 4 + index * 8)
  return field
}

describe('a sound zip', () => {
  test('gives every member with its digests, in the order of the directory', async () => {
    const archive = await read(
      zip([{ ...A, mode: 0o100755 }, { name: 'pkg/', content: '', stored: true }, B]),
      'zip',
    )
    expect(archive.told).toEqual([])
    expect(archive.oddities).toEqual([])
    expect(archive.members.map(({ path, type, size, mode }) => [path, type, size, mode])).toEqual([
      ['pkg/a.py', 'file', 9, 0o755],
      ['pkg/', 'directory', 0, null],
      ['pkg/b.py', 'file', 900, null],
    ])
    expect(archive.members[0]).toMatchObject({
      sha256: createHash('sha256').update('print(1)\n').digest('hex'),
      blob: createHash('sha1').update('blob 9\0print(1)\n').digest('hex'),
      text: 'print(1)\n',
      stored: null,
    })
    expect(archive.members[1]).toMatchObject({ sha256: null, blob: null, text: null })
  })

  test('has blob ids in the object format of the repository', async () => {
    const { members } = await read(zip([A]), 'zip', { objectFormat: 'sha256' })
    expect(members[0]!.blob).toBe(createHash('sha256').update('blob 9\0print(1)\n').digest('hex'))
  })

  test('keeps what is asked for, and says where a stored member lies', async () => {
    const bytes = zip([{ ...A, stored: true }, B])
    const archive = await read(bytes, 'zip', { keep: (path) => path === 'pkg/b.py' })
    expect(archive.content('pkg/b.py')?.toString()).toBe(B.content)
    expect(archive.content('pkg/a.py')).toBeNull()
    const { start } = archive.members[0]!.stored!
    expect(bytes.toString('latin1', start, start + 9)).toBe(A.content)
  })

  test.each([
    ['empty', zip([])],
    ['with 64-bit records', zip([A, B], { zip64: true })],
    ['with 64-bit records that repeat the short ones', zip([A, B], { zip64: { always: true } })],
    [
      'with 64-bit sizes in both headers',
      zip([
        {
          ...A,
          stored: true,
          claims: { size: 0xffffffff, packed: 0xffffffff, extra: zip64Field(9, 9) },
          local: { extra: zip64Field(9, 9) },
        },
      ]),
    ],
    ['with a Unicode name that is the name', zip([{ ...A, claims: { extra: unicodePath('pkg/a.py') } }])],
    ['with folders written as deflated nothing', zip([{ name: 'META-INF/', content: '' }, A])],
  ])('%s has no problem', async (_, bytes) => {
    expect((await read(bytes, 'zip')).told).toEqual([])
  })

  test('says what is legal and refused by some', async () => {
    const archive = await read(
      zip(
        [
          { ...A, descriptor: 'signed' },
          { ...B, descriptor: 'bare', comment: 'hello' },
          { name: 'pkg/c.py', content: 'a.py', mode: 0o120777 },
        ],
        { comment: Buffer.from('0123456789abcdef') },
      ),
      'zip',
    )
    expect(archive.told).toEqual([])
    expect(archive.comment).toBe('0123456789abcdef')
    expect(archive.oddities.map(({ kind, member }) => [kind, member])).toEqual([
      ['archive-comment', null],
      ['entry-comment', 'pkg/b.py'],
      ['data-descriptor', 'pkg/a.py'],
      ['data-descriptor', 'pkg/b.py'],
      ['symlink', 'pkg/c.py'],
    ])
    expect(archive.members[2]).toMatchObject({ type: 'symlink', link: 'a.py', sha256: null })
  })
})

describe('two readers would see two archives', () => {
  const ambiguous: readonly (readonly [string, Buffer, readonly string[]])[] = [
    [
      'another name in its own header',
      zip([{ ...A, local: { name: 'pkg/e.py' } }]),
      ['header-mismatch pkg/a.py'],
    ],
    ['another size in its own header', zip([{ ...A, local: { size: 3 } }]), ['header-mismatch pkg/a.py']],
    ['another checksum in its own header', zip([{ ...A, local: { crc: 3 } }]), ['header-mismatch pkg/a.py']],
    ['another method in its own header', zip([{ ...A, local: { method: 0 } }]), ['header-mismatch pkg/a.py']],
    ['other flags in its own header', zip([{ ...A, local: { flags: 0x801 } }]), ['header-mismatch pkg/a.py']],
    [
      'a second name in an extra field',
      zip([{ ...A, claims: { extra: unicodePath('pkg/e.py') } }]),
      ['header-mismatch pkg/a.py'],
    ],
    [
      'a second name in its own extra field',
      zip([{ ...A, local: { extra: unicodePath('pkg/e.py') } }]),
      ['header-mismatch pkg/a.py'],
    ],
    [
      '64-bit sizes that are not the short ones',
      zip([{ ...A, claims: { extra: zip64Field(9, 99) } }]),
      ['header-mismatch pkg/a.py'],
    ],
    [
      'two 64-bit fields',
      zip([{ ...A, local: { extra: Buffer.concat([zip64Field(9, 11), zip64Field(9, 11)]) } }]),
      ['malformed-header pkg/a.py'],
    ],
    [
      'a cut extra field',
      zip([{ ...A, claims: { extra: Buffer.from('\x01\0\xff\0abc', 'latin1') } }]),
      ['malformed-header pkg/a.py'],
    ],
    ['a wrong descriptor', zip([{ ...A, descriptor: 'wrong' }]), ['header-mismatch pkg/a.py', 'hidden-data']],
    ['a missing descriptor', zip([{ ...A, descriptor: 'missing' }]), ['header-mismatch pkg/a.py']],
    ['one name twice', zip([A, B, { ...A, content: 'evil' }]), ['duplicate-entry pkg/a.py']],
    ['one name in two spellings', zip([A, { ...B, name: 'pkg//a.py' }]), ['ambiguous-name pkg//a.py']],
    [
      'one name, composed and not',
      zip([
        { ...A, name: 'caf\u00e9' },
        { ...B, name: 'cafe\u0301' },
      ]),
      ['ambiguous-name cafe\u0301'],
    ],
    ['names that differ in case', zip([A, { ...B, name: 'pkg/A.py' }]), ['case-collision pkg/A.py']],
    [
      'names that differ by a dot at the end',
      zip([A, { ...B, name: 'pkg/a.py.' }]),
      ['case-collision pkg/a.py.'],
    ],
    ['a file and a folder', zip([{ ...A, name: 'pkg' }, B]), ['file-and-folder pkg']],
    [
      'a folder and a file',
      zip([
        { name: 'x/', content: '' },
        { ...A, name: 'x' },
      ]),
      ['file-and-folder x'],
    ],
    ['a member that the directory hides', zip([A, { ...B, hidden: true }]), ['hidden-entry pkg/b.py']],
    [
      'a member before all others that the directory hides',
      zip([{ ...B, hidden: true }, A]),
      ['hidden-entry pkg/b.py'],
    ],
    ['bytes between members', zip([{ ...A, gap: Buffer.from('evil') }, B]), ['hidden-data']],
    ['bytes before the directory', zip([A, { ...B, gap: Buffer.from('evil') }]), ['hidden-data']],
    [
      'bytes behind a compressed content',
      zip([{ ...A, slack: Buffer.from('evil') }]),
      ['hidden-data pkg/a.py'],
    ],
    ['bytes before the archive', zip([A], { before: Buffer.from('#!/bin/sh\n') }), ['leading-data']],
    [
      'bytes before the archive that its offsets know',
      zip([A], { before: Buffer.from('#!/bin/sh\n'), adjusted: true }),
      ['leading-data'],
    ],
    ['bytes after the archive', zip([A], { after: Buffer.from('evil') }), ['trailing-data']],
    [
      'a second archive behind it',
      Buffer.concat([zip([A]), zip([B])]),
      ['ambiguous-end', 'hidden-entry pkg/a.py'],
    ],
    [
      'a second end in the comment',
      zip([A], { comment: end(0, 0, 0) }),
      ['ambiguous-end', 'hidden-entry pkg/a.py'],
    ],
    [
      'a broken end in the comment',
      zip([A], { comment: Buffer.from('PK\x05\x06broken', 'latin1') }),
      ['ambiguous-end'],
    ],
    ['a wrong count', zip([A, B], { entries: 1 }), ['header-mismatch']],
    [
      'a 64-bit end that counts otherwise',
      zip([A, B], { zip64: { always: true, entries: 1 } }),
      ['ambiguous-end', 'header-mismatch'],
    ],
    ['a checksum that is not its content', zip([{ ...A, claims: { crc: 7 } }]), ['checksum pkg/a.py']],
    ['a folder with a content', zip([{ name: 'pkg/', content: 'evil' }]), ['directory-with-content pkg/']],
    [
      'a folder by its mode, a file by its name',
      zip([{ name: 'pkg', content: '', mode: 0o040755 }]),
      ['file-and-folder pkg'],
    ],
    ['a name in no encoding', zip([{ ...A, name: Buffer.from([0x61, 0xff]) }]), ['name-encoding a\ufffd']],
    [
      'a name in an unsaid encoding',
      zip([{ ...A, name: 'caf\u00e9', claims: { flags: 0 } }]),
      ['name-encoding caf\u00e9'],
    ],
  ]

  test.each(ambiguous)('%s', async (_, bytes, told) => {
    expect((await read(bytes, 'zip')).told).toEqual(told)
  })
})

describe('paths and links', () => {
  test.each([
    '/etc/passwd',
    '../x',
    'a/../../x',
    'a\\..\\x',
    'C:x',
    'a.txt:stream',
    'a\0b',
    'a\nb',
    'a\u202eyp.exe',
    '',
  ])('the path %j is unsafe', async (name) => {
    expect((await read(zip([{ ...A, name }]), 'zip')).told).toEqual([
      name === '' ? 'unsafe-path ' : `unsafe-path ${name}`,
    ])
  })

  test.each([
    ['/etc/passwd', 'x'],
    ['../../x', 'a/x'],
    ['C:\\x', 'x'],
    ['x/../..', 'y'],
  ])('a link to %s from %s leads out', async (target, name) => {
    const { told } = await read(zip([{ name, content: target, mode: 0o120777 }]), 'zip')
    expect(told).toEqual([`link-escapes ${name}`])
  })

  test('a link that leads out by way of another leads out', async () => {
    const link = (name: string, content: string): ZipMember => ({ name, content, mode: 0o120777 })
    const { told } = await read(zip([link('a/b/c', '.'), link('d', 'a/b/c/../../..')]), 'zip')
    expect(told).toEqual(['link-escapes d'])
  })

  test('links in a circle lead nowhere', async () => {
    const link = (name: string, content: string): ZipMember => ({ name, content, mode: 0o120777 })
    const { told } = await read(zip([link('a', 'b'), link('b', 'a')]), 'zip')
    expect(told).toEqual(['link-escapes a', 'link-escapes b'])
  })

  test('a file that is written through a link is told, also where only case differs', async () => {
    const members: ZipMember[] = [
      { name: 'Lib', content: 'other', mode: 0o120777 },
      { ...A, name: 'lib/a.py' },
    ]
    expect((await read(zip(members), 'zip')).told).toEqual(['through-link Lib'])
  })

  test('a device is told', async () => {
    expect((await read(zip([{ ...A, mode: 0o020644 }]), 'zip')).told).toEqual(['special-file pkg/a.py'])
  })

  test('of a thousand wrong members, twenty are told and the others counted', async () => {
    const members = Array.from({ length: 1000 }, (_, index) => ({ name: `/x${index}`, content: '' }))
    const { problems } = await read(zip(members), 'zip')
    expect(problems).toHaveLength(21)
    expect(problems.at(-1)).toEqual({
      kind: 'unsafe-path',
      member: null,
      detail: 'and 980 more members with the same problem',
    })
  })
})

describe('what cannot be read to its end is refused with one line', () => {
  test.each([
    ['nothing', Buffer.alloc(0), 'x: is empty'],
    [
      'no zip',
      Buffer.from('hello'.repeat(50)),
      'x: is no whole zip archive: it has no end record, as when it was cut off',
    ],
    ['encrypted', zip([{ ...A, claims: { flags: 0x801 } }]), 'x: cannot be read: pkg/a.py is encrypted'],
    [
      'encrypted with AES',
      zip([{ ...A, claims: { extra: Buffer.from([0x01, 0x99, 0, 0]) } }]),
      'x: cannot be read: pkg/a.py is encrypted',
    ],
    [
      'another method',
      zip([{ ...A, claims: { method: 93 } }]),
      'x: cannot be read: pkg/a.py is compressed with zstd, which is not supported',
    ],
    [
      'an unknown method',
      zip([{ ...A, claims: { method: 77 } }]),
      'x: cannot be read: pkg/a.py is compressed with method 77, which is not supported',
    ],
    [
      'unpacks to more',
      zip([{ ...B, claims: { size: 10 } }]),
      'x: is damaged: pkg/b.py unpacks to more than its declared 10 bytes',
    ],
    [
      'unpacks to less',
      zip([{ ...B, claims: { size: 1000 } }]),
      'x: is damaged: pkg/b.py does not unpack to its declared 1000 bytes',
    ],
    [
      'stored in two sizes',
      zip([{ ...A, stored: true, claims: { size: 10 } }]),
      'x: is damaged: pkg/a.py does not unpack to its declared 10 bytes',
    ],
    [
      'one content under two names',
      zip([A, { ...B, over: 0 }]),
      'x: is refused: pkg/a.py lies over what follows it, as only in an archive bomb',
    ],
    [
      'a member into the directory',
      zip([{ ...A, claims: { packed: 200 } }]),
      'x: is refused: pkg/a.py lies over what follows it, as only in an archive bomb',
    ],
  ])('%s', async (_, bytes, line) => {
    expect(await refused(bytes, 'zip')).toBe(`SourceInvalid: ${line}`)
  })

  test('a name with line breaks does not break the line', async () => {
    expect(await refused(zip([{ ...A, name: 'a\nb', claims: { method: 12 } }]), 'zip')).toBe(
      'SourceInvalid: x: cannot be read: a b is compressed with bzip2, which is not supported',
    )
  })

  test('wherever it is cut off', async () => {
    const bytes = zip([A, { ...B, stored: true }, { ...A, name: 'c', descriptor: 'signed' }], { zip64: true })
    for (let length = 0; length < bytes.length; length += 1) {
      expect(await refused(bytes.subarray(0, length), 'zip')).toMatch(/^SourceInvalid: x: [^\n]+$/)
    }
  })

  /** The archive with one byte of a record changed. */
  function patched(record: string, offset: number, byte: number): Buffer {
    const bytes = zip([A, B], { zip64: true })
    bytes[bytes.indexOf(record, 0, 'latin1') + offset] = byte
    return bytes
  }

  test.each([
    ['the number of this part', patched('PK\x05\x06', 4, 1)],
    ['how many members are in this part', patched('PK\x05\x06', 8, 7)],
    ['the part of the 64-bit end', patched('PK\x06\x07', 4, 1)],
    ['how many parts there are', patched('PK\x06\x07', 16, 2)],
    ['the part of the directory', patched('PK\x06\x06', 20, 1)],
  ])('an archive in several parts, by %s', async (_, bytes) => {
    expect(await refused(bytes, 'zip')).toMatch(/several parts$|ambiguous-end/)
  })

  test.each([
    ['a later version of zip', patched('PK\x01\x02', 6, 64)],
    ['a later version of zip in its own header', patched('PK\x03\x04', 4, 64)],
    ['another part for a member', patched('PK\x01\x02', 34, 1)],
  ])('%s is told', async (_, bytes) => {
    expect((await read(bytes, 'zip')).told).toEqual(['malformed-header pkg/a.py'])
  })

  test('a directory that lies elsewhere than its end says', async () => {
    const bytes = zip([A, B])
    const place = bytes.length - 6
    bytes.writeUInt32LE(bytes.readUInt32LE(place) + 10, place)
    expect(await refused(bytes, 'zip')).toMatch(/its directory does not lie where its end says$/)
  })
})
