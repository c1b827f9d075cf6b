import { deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { memoryBytes, openArchive } from '../../../../src/sources/artifacts/archive/index.ts'
import { tar } from '../../../support/tar.ts'
import { zip } from '../../../support/zip.ts'
import { refused } from './read.ts'

const MiB = 1024 * 1024

/** Memory that stayed in use over a call, buffers included. */
async function memoryOf(work: () => Promise<unknown>): Promise<number> {
  const used = (): number => process.memoryUsage().rss
  let peak = 0
  const before = used()
  const watch = setInterval(() => {
    peak = Math.max(peak, used())
  }, 5)
  try {
    await work()
  } finally {
    clearInterval(watch)
  }
  return (Math.max(peak, used()) - before) / MiB
}

describe('bombs are refused at once', () => {
  test('a member that declares 10 GB', async () => {
    const started = performance.now()
    const zip64 = Buffer.alloc(12)
    zip64.writeUInt16LE(1, 0)
    zip64.writeUInt16LE(8, 2)
    zip64.writeBigUInt64LE(10_000_000_000n, 4)
    const bytes = zip([{ name: 'a', content: 'x', claims: { size: 0xffffffff, extra: zip64 } }])
    expect(await refused(bytes, 'zip')).toBe(
      'SourceInvalid: x: has a member of 10000000000 bytes; up to 4294967296 are read',
    )
    expect(
      await refused(tar([{ name: 'a', content: 'x', size: 10_000_000_000, binarySize: true }]), 'tar'),
    ).toBe('SourceInvalid: x: has a member of 10000000000 bytes; up to 4294967296 are read')
    const pax = [['size', '10000000000']] as const
    expect(await refused(gzipSync(tar([{ name: 'a', content: 'x', pax }])), 'tar.gz')).toBe(
      'SourceInvalid: x: has a member of 10000000000 bytes; up to 4294967296 are read',
    )
    expect(performance.now() - started).toBeLessThan(500)
  })

  test('a zip that unpacks to far more than it is, before anything is unpacked', async () => {
    const content = Buffer.alloc(100 * MiB)
    const bytes = zip([{ name: 'a', content }])
    const grown = await memoryOf(async () => {
      expect(await refused(bytes, 'zip')).toMatch(
        /^SourceInvalid: x: is \d+ bytes and unpacks to more than 250 times that, as only an archive bomb does$/,
      )
    })
    expect(grown).toBeLessThan(64)
  })

  test('a zip whose members lie over each other', async () => {
    const members = [
      { name: 'a', content: Buffer.alloc(MiB) },
      ...Array.from({ length: 300 }, (_, index) => ({
        name: `b${index}`,
        content: Buffer.alloc(MiB),
        over: 0,
      })),
    ]
    expect(await refused(zip(members), 'zip', { limits: { ratio: 10_000_000 } })).toMatch(
      /lies over what follows it, as only in an archive bomb$/,
    )
  })

  test('a gzip that never ends, in bounded memory', async () => {
    const packed = gzipSync(Buffer.concat([tar([{ name: 'a', content: 'x' }]), Buffer.alloc(200 * MiB)]))
    const grown = await memoryOf(async () => {
      expect(await refused(packed, 'tar.gz')).toMatch(/as only an archive bomb does$/)
    })
    expect(grown).toBeLessThan(128)
  })

  test('a member that says it is small and is not', async () => {
    const content = deflateRawSync(Buffer.alloc(50 * MiB))
    const bytes = zip([{ name: 'a', content, stored: true, claims: { method: 8, size: 100 } }])
    expect(await refused(bytes, 'zip')).toBe(
      'SourceInvalid: x: is damaged: a unpacks to more than its declared 100 bytes',
    )
    const large = zip([{ name: 'a', content, stored: true, claims: { method: 8, size: 2 * MiB } }])
    const grown = await memoryOf(async () => {
      expect(await refused(large, 'zip')).toBe(
        'SourceInvalid: x: is damaged: a does not unpack to its declared 2097152 bytes',
      )
    })
    expect(grown).toBeLessThan(64)
  })
})

describe('counts and lengths', () => {
  test('100,000 members', async () => {
    const members = Array.from({ length: 100_000 }, (_, index) => ({
      name: `f${index}`,
      content: '',
      stored: true,
    }))
    expect(await refused(zip(members, { zip64: true }), 'zip')).toBe(
      'SourceInvalid: x: has 100000 members; up to 99999 are read',
    )
    expect(await refused(tar(members), 'tar')).toBe('SourceInvalid: x: has more than 99999 members')
  })

  test('fewer than the end record counts, more than the limit', async () => {
    const members = [
      { name: 'a', content: '' },
      { name: 'b', content: '' },
      { name: 'c', content: '' },
    ]
    expect(await refused(zip(members, { entries: 1 }), 'zip', { limits: { entries: 2 } })).toBe(
      'SourceInvalid: x: has more than 2 members',
    )
  })

  test('a name of 5,000 bytes', async () => {
    expect(await refused(zip([{ name: 'n'.repeat(5000), content: '' }]), 'zip')).toBe(
      'SourceInvalid: x: has a member whose name is 5000 bytes long',
    )
  })

  test('names that together, or in their folders, are beyond reason', async () => {
    const long = Array.from({ length: 9000 }, (_, index) => ({
      name: `${index}`.padEnd(4000, 'n'),
      content: '',
    }))
    expect(await refused(zip(long), 'zip')).toBe(
      'SourceInvalid: x: has members whose names together are more than 33554432 bytes long',
    )
    expect(await refused(zip([{ name: `${'a/'.repeat(300)}b`, content: '' }]), 'zip')).toBe(
      'SourceInvalid: x: has a member below more than 200 folders',
    )
  })

  test('all members together', async () => {
    const members = [1, 2, 3].map((index) => ({ name: `f${index}`, content: 'x'.repeat(1000) }))
    const limits = { totalBytes: 2500 }
    expect(await refused(zip(members), 'zip', { limits })).toBe(
      'SourceInvalid: x: unpacks to more than 2500 bytes',
    )
    expect(await refused(tar(members), 'tar', { limits })).toBe(
      'SourceInvalid: x: unpacks to more than 2500 bytes',
    )
  })

  test('a small file of the format that is none', async () => {
    const members = [{ name: 'METADATA', content: Buffer.alloc(17 * MiB, 'Name: x\n') }]
    const keep = (): boolean => true
    const line = 'SourceInvalid: x: has METADATA of 17825792 bytes, far beyond what such a file holds'
    expect(await refused(zip(members), 'zip', { keep })).toBe(line)
    expect(await refused(tar(members), 'tar', { keep })).toBe(line)
  })
})

test('large members pass through in constant memory, and archives in them are only hashed', async () => {
  const inner = zip([{ name: 'bomb', content: Buffer.alloc(60 * MiB) }])
  const content = Buffer.alloc(128 * MiB, 'sixteen letters.')
  const members = [
    { name: 'big', content },
    { name: 'inner.zip', content: inner },
  ]
  const archives = [
    ['zip', zip(members)],
    ['tar.gz', gzipSync(tar(members), { level: 1 })],
  ] as const
  for (const [kind, bytes] of archives) {
    const grown = await memoryOf(async () => {
      const limits = { ratio: 2000 }
      const archive = await openArchive(memoryBytes(bytes), { path: 'x', kind, objectFormat: 'sha1', limits })
      expect(archive.problems).toEqual([])
      expect(archive.members.map(({ path, size }) => [path, size])).toEqual([
        ['big', content.length],
        ['inner.zip', inner.length],
      ])
    })
    expect(grown).toBeLessThan(96)
  }
}, 120_000)

test('many members on their way ahead of their turn take bounded memory', async () => {
  const content = Buffer.alloc(MiB, 'sixteen letters.')
  const sizes = [MiB, 300_000, 70_000, 9 * 1024]
  const members = Array.from({ length: 500 }, (_, index) => ({
    name: `f${index}`,
    content: content.subarray(0, sizes[index % sizes.length]),
  }))
  const bytes = zip(members)
  const grown = await memoryOf(async () => {
    const limits = { ratio: 2000 }
    const options = { path: 'x', kind: 'zip', objectFormat: 'sha1', limits } as const
    const archive = await openArchive(memoryBytes(bytes), options)
    expect(archive.problems).toEqual([])
    expect(archive.members.map(({ path, size }) => [path, size])).toEqual(
      members.map(({ name, content }) => [name, content.length]),
    )
  })
  // They unpack to 178 MB.
  expect(grown).toBeLessThan(128)
}, 60_000)
