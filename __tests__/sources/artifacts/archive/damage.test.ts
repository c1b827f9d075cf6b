import { gzipSync } from 'node:zlib'
import { assert, asyncProperty, configureGlobal, nat, uint8Array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SourceInvalid } from '../../../../src/errors.ts'
import type { Archive, ArchiveKind } from '../../../../src/sources/artifacts/archive/index.ts'
import { paxRecords, tar } from '../../../support/tar.ts'
import { zip } from '../../../support/zip.ts'
import { read } from './read.ts'

// The same changes on every run: what a random one finds elsewhere becomes a case of its own.
configureGlobal({ seed: 20_261_122 })

const TEXT = 'def value():\n    return 7\n'.repeat(40)
const LONG = `p/${'deep/'.repeat(30)}x`

const SOUND: readonly (readonly [ArchiveKind, Buffer])[] = [
  [
    'zip',
    zip(
      [
        { name: 'p/', content: '', mode: 0o040755 },
        { name: 'p/a.py', content: TEXT, mode: 0o100644 },
        {
          name: 'p/b.bin',
          content: Buffer.from(TEXT).map((byte, index) => byte ^ index),
          stored: true,
        },
        { name: 'p/l', content: 'a.py', mode: 0o120777 },
        { name: 'p/s.py', content: TEXT.slice(9), descriptor: 'signed' },
      ],
      { zip64: true },
    ),
  ],
  [
    'tar',
    tar([
      { name: 'g', type: 'g', content: paxRecords([['comment', 'c'.repeat(40)]]) },
      { name: 'p/', type: '5', mode: 0o755 },
      { name: 'p/a.py', content: TEXT },
      {
        name: LONG.slice(0, 100),
        content: TEXT.slice(3),
        pax: [
          ['path', LONG],
          ['mtime', '1.5'],
        ],
      },
      { name: 'p/l', type: '2', link: 'a.py' },
      { name: 'p/h', type: '1', link: 'p/a.py' },
    ]),
  ],
]

/**
 * Everything that a tool would write to disk; times and owners are nobody's business here. A plain tar has no checksum
 * over its contents: there, only what surrounds them can be noticed.
 */
function contents({ members, kind }: Archive): string {
  return JSON.stringify(
    members.map(({ path, type, size, link, sha256 }) => [
      path,
      type,
      size,
      link,
      kind === 'tar' ? '' : sha256,
    ]),
  )
}

/** Damage is refused, told, or changes nothing that is written to disk: never an exception of another kind. */
async function isNoticed(kind: ArchiveKind, damaged: Buffer, sound: string): Promise<boolean> {
  try {
    const archive = await read(damaged, kind)
    return archive.problems.length > 0 || contents(archive) === sound
  } catch (error) {
    if (!(error instanceof SourceInvalid)) throw error
    return /^x: [^\n]+$/.test(error.message)
  }
}

describe.each([...SOUND, ['tar.gz', gzipSync(SOUND[1]![1])] as const])('%s', (kind, bytes) => {
  test('whatever byte is changed', async () => {
    const sound = contents(await read(bytes, kind))
    const missed: number[] = []
    for (let at = 0; at < bytes.length; at += 1) {
      const damaged = Buffer.from(bytes)
      damaged[at]! ^= 1 << (at % 8)
      if (!(await isNoticed(kind, damaged, sound))) missed.push(at)
    }
    expect(missed.filter((at) => !isUnseen(kind, at, bytes))).toEqual([])
  }, 120_000)

  test('whatever is cut out, put in, or written over', async () => {
    const sound = contents(await read(bytes, kind))
    await assert(
      asyncProperty(nat(bytes.length), nat(600), uint8Array({ maxLength: 600 }), async (at, length, put) => {
        const damaged = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + length)])
        const noticed = await isNoticed(kind, damaged, sound)
        // Whole blocks cut out of a tar leave another sound tar.
        return noticed || kind === 'tar'
      }),
      { numRuns: 1500, seed: 7 },
    )
  }, 120_000)
})

/** What no tool can notice either, because nothing repeats it. */
function isUnseen(kind: ArchiveKind, at: number, bytes: Buffer): boolean {
  if (kind === 'tar') {
    // The records of a pax header are a content, and a plain tar has no checksum over contents.
    const records = bytes.indexOf(` path=${LONG}`)
    return at >= records - 3 && at < records + LONG.length + 20
  }
  if (kind !== 'zip') return false
  // "Version made by" and the external attributes of a directory's entry: whether it is a link.
  let entry = bytes.indexOf('PK\x01\x02', 0, 'latin1')
  for (let next = entry; next !== -1 && next <= at; next = bytes.indexOf('PK\x01\x02', next + 4, 'latin1'))
    entry = next
  return at - entry === 5 || (at - entry >= 38 && at - entry < 42)
}
