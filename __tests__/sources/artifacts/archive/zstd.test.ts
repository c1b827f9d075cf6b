import { describe, expect, test } from 'vitest'
import { memoryBytes, openArchive } from '../../../../src/sources/artifacts/archive/index.ts'
import { Budget } from '../../../../src/sources/artifacts/archive/limits.ts'
import { type ArchiveProblemKind, Problems } from '../../../../src/sources/artifacts/archive/problems.ts'
import { readZstd } from '../../../../src/sources/artifacts/archive/zstd.ts'
import { tar } from '../../../support/tarball.ts'
import { zstdStored } from '../../../support/zstd.ts'

function unpacked(packed: Uint8Array): { content: Buffer; problems: readonly string[] } {
  const pieces: Buffer[] = []
  const problems = new Problems<ArchiveProblemKind>()
  const bytes = Buffer.from(packed)
  readZstd(memoryBytes(bytes), (piece) => pieces.push(Buffer.from(piece)), new Budget('x.tar.zst', bytes.length), problems)
  return { content: Buffer.concat(pieces), problems: problems.all().map(({ kind }) => kind) }
} // biome-ignore format: a long call

/** Written by zstd 1.5.4: eight words in a compressed block with a checksum, and 300,000 letters. */
const WORDS = Buffer.from('28b52ffd24306d00003868656c6c6f200a0100029522f19b5515', 'hex')
const LETTERS = Buffer.from('28b52ffd04585400001061610100fbff39c00202001061039f04618d5f04a6', 'hex')
const SKIPPED = Buffer.from('502a4d1803000000616263', 'hex')

describe('Zstandard', () => {
  test('frames are unpacked one after the other, and those without content passed over', () => {
    const { content, problems } = unpacked(Buffer.concat([SKIPPED, WORDS, SKIPPED, LETTERS, zstdStored(Buffer.from('end'))]))
    expect(content.toString()).toBe(`${'hello '.repeat(7)}hello\n${'a'.repeat(300_000)}end`)
    expect(problems).toEqual([])
  }) // biome-ignore format: a long call

  test('several blocks, and none', () => {
    const long = Buffer.alloc(300_000, 'xyz')
    expect(unpacked(zstdStored(long)).content.equals(long)).toBe(true)
    expect(unpacked(zstdStored(Buffer.alloc(0))).content.length).toBe(0)
  })

  test('what follows the last frame is told', () => {
    expect(unpacked(Buffer.concat([WORDS, Buffer.from('more')])).problems).toEqual(['trailing-data'])
  })

  test.each<[string, Uint8Array, RegExp]>([
    ['something else', Buffer.from('hello'), /is no file of Zstandard/],
    ['nothing but what is skipped', SKIPPED, /without content/],
    ['a window of two gigabytes', Buffer.from('28b52ffd00a8010000', 'hex'), /asks for a window of more than 134217728 bytes/],
    ['one segment as large', Buffer.from('28b52ffda0000000f0010000', 'hex'), /asks for a window/],
    ['a dictionary', Buffer.from('28b52ffd0158aa010000', 'hex'), /needs a dictionary/],
    ['a block of no kind', Buffer.from('28b52ffd0058070000', 'hex'), /of an unknown kind/],
    ['a damaged block', Buffer.concat([WORDS.subarray(0, 12), Buffer.alloc(14, 0xff)]), /damaged|unknown/],
    ['a bomb', Buffer.concat(Array.from({ length: 3000 }, () => LETTERS)), /as only an archive bomb does/],
  ])('%s is refused', (_, packed, expected) => {
    expect(() => unpacked(packed)).toThrow(expected)
  }) // biome-ignore format: a table

  test('every truncation is refused, or is the end of a frame', () => {
    const whole = Buffer.concat([WORDS, LETTERS])
    for (let length = 1; length < whole.length; length += 1) {
      if (length === WORDS.length) continue
      const refused = (() => {
        try {
          return unpacked(whole.subarray(0, length)).problems.length > 0
        } catch {
          return true
        }
      })()
      expect(refused, `${length} bytes`).toBe(true)
    }
  })

  test('a tar in it is read as any other', async () => {
    const archive = await openArchive(memoryBytes(zstdStored(tar({ 'a.txt': 'a\n' }))), { path: 'x.tar.zst', kind: 'tar.zst', objectFormat: 'sha1' })
    expect(archive.members.map(({ path, size }) => [path, size])).toEqual([['a.txt', 2]])
    expect(archive.problems).toEqual([])
    const cut = zstdStored(tar({ 'a.txt': 'a\n' })).subarray(0, 400)
    await expect(openArchive(memoryBytes(cut), { path: 'x.tar.zst', kind: 'tar.zst', objectFormat: 'sha1' })).rejects.toThrow('is truncated')
  }) // biome-ignore format: long calls
})
