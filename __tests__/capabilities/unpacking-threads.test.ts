import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { threadsOf, unpackingThreads } from '../../src/capabilities/unpacking-threads.ts'
import { type Archive, memoryBytes, openArchive } from '../../src/sources/artifacts/archive/index.ts'
import type { UnpackingThreads } from '../../src/sources/artifacts/archive/unpacking.ts'
import { readArtifacts } from '../../src/sources/artifacts/index.ts'
import { type ZipMember, zip } from '../support/zip.ts'

const folder = mkdtempSync(join(tmpdir(), 'guardrail-unpacking-'))
const built = join(folder, 'unpacking.mjs')

beforeAll(async () => {
  const input = join(import.meta.dirname, '..', '..', 'src', 'unpacking.ts')
  const bundle = await rolldown({ input, platform: 'node', logLevel: 'silent' })
  await bundle.write({ file: built, format: 'esm' })
  await bundle.close()
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function ended(threads: UnpackingThreads | null): UnpackingThreads {
  onTestFinished(() => threads!.end())
  return threads!
}

const real = (): UnpackingThreads => ended(threadsOf(() => new Worker(built), 3))
const running = (code: string): UnpackingThreads =>
  ended(
    threadsOf(
      () =>
        new Worker(`const { parentPort: port } = require('node:worker_threads'); ${code}`, { eval: true }),
      2,
    ),
  )

function read(bytes: Buffer, unpacking: UnpackingThreads | null): Promise<Archive> {
  return openArchive(
    { ...memoryBytes(bytes), unpacking },
    { path: 'x', kind: 'zip', objectFormat: 'sha1', keep: (path) => path.startsWith('kept') },
  )
}

/** All that an archive says, contents that were kept included. */
function told(archive: Archive) {
  const { members, problems, oddities } = archive
  const kept = members.map(({ path }) => archive.content(path)?.toString('latin1') ?? null)
  return { members, problems, oddities, kept }
}

/** Texts in three encodings and none, of sizes from nothing to larger than any batch, with whatever can be wrong. */
function motley(count: number): Buffer {
  const contents = [
    (index: number) => `line ${index}\n`.repeat((index * 7919) % 600),
    (index: number) => `na\u00efve ${index}\n`.repeat(index % 50),
    (index: number) =>
      Buffer.concat([Buffer.from([0, 255, index % 256]), Buffer.alloc(index % 900, `${index}`)]),
    () => Buffer.from([0x61, 0xff, 0x62]),
    () => Buffer.from([0x1f, 0x8b, 8, 0, 0]),
    () => '',
  ]
  const members = Array.from({ length: count }, (_, index): ZipMember => {
    const content = contents[index % contents.length]!(index)
    const name = `${index % 11 === 0 ? 'kept' : 'f'}${(index * 31) % count}`
    if (index % 401 === 7) return { name, content, claims: { crc: 7 } }
    if (index % 503 === 9) return { name, content, slack: Buffer.from('evil') }
    if (index % 307 === 3) return { name, content: `../../f${index}`, mode: 0o120777 }
    return { name, content, stored: index % 5 === 0 }
  })
  members.splice(count >> 1, 0, { name: 'large', content: Buffer.alloc(1_500_000, 'larger than a batch ') })
  return zip(members)
}

describe('what threads unpack is what is unpacked here', () => {
  test('of thousands of members, in the same order, with the same problems', async () => {
    const bytes = motley(2500)
    const here = told(await read(bytes, null))
    expect(here.members).toHaveLength(2501)
    expect(new Set(here.problems.map(({ kind }) => kind))).toEqual(
      new Set(['checksum', 'hidden-data', 'link-escapes']),
    )
    const threads = real()
    for (let time = 0; time < 2; time += 1) expect(told(await read(bytes, threads))).toEqual(here)
  })

  test.each([
    ['cut off', { claims: { packed: 5 } }],
    ['longer than it says', { claims: { size: 9 } }],
    ['shorter than it says', { claims: { size: 900_000 } }],
  ])('a member that is %s is refused in the same words', async (_, lie) => {
    const sound = Array.from({ length: 50 }, (_, index) => ({ name: `f${index}`, content: 'x'.repeat(9000) }))
    const bytes = zip([
      ...sound,
      { name: 'bad', content: 'y'.repeat(9000), ...lie },
      { name: 'z', content: 'z' },
    ])
    const line = (unpacking: UnpackingThreads | null): Promise<string> =>
      read(bytes, unpacking).then(
        () => 'read',
        (error: unknown) => String(error),
      )
    const here = await line(null)
    expect(here).toMatch(/^SourceInvalid: x: is damaged: .*\bbad\b/)
    expect(await line(real())).toBe(here)
  })

  test.each([
    ['break before they are asked', `throw new Error('a file is missing')`],
    ['break when they are asked', `port.on('message', () => { throw new Error('no memory') })`],
    ['leave', `port.on('message', () => process.exit(0))`],
    ['know nothing', `port.on('message', ({ id }) => port.postMessage({ id, unpacked: null }))`],
  ])('where threads %s, the answer is the same', async (_, code) => {
    const bytes = motley(700)
    expect(told(await read(bytes, running(code)))).toEqual(told(await read(bytes, null)))
  })

  test('where none can be started, there are none', () => {
    const refuse = (): never => {
      throw new Error('access to this API has been restricted')
    }
    expect(threadsOf(refuse, 2)).toBeNull()
    // Beside the TypeScript lies no file for a thread.
    expect(unpackingThreads()).toBeNull()
  })
})

describe('a large file', () => {
  const content = Buffer.alloc(26_000_000, 'of no format ')
  const file = join(folder, 'large.bin')
  const sha256 = createHash('sha256').update(content).digest('hex')
  const readWith = (threads: () => UnpackingThreads | null) =>
    readArtifacts({ directory: folder, patterns: ['*.bin'], objectFormat: 'sha1', threads })

  beforeAll(() => {
    writeFileSync(file, content)
    writeFileSync(join(folder, 'small.bin'), 'small')
  })

  test.each([
    ['threads that hash it', real],
    ['threads that break', () => running(`port.on('message', () => { throw new Error('no memory') })`)],
    ['no threads', () => null],
  ])('has its digest with %s', async (_, start) => {
    let started = 0
    const { artifacts, coverage } = await readWith(() => {
      started += 1
      return start()
    })
    expect(coverage).toMatchObject({ found: 2, read: 2, skipped: [] })
    expect(artifacts.map(({ path, sha256 }) => [path, sha256])).toEqual([
      ['large.bin', sha256],
      ['small.bin', createHash('sha256').update('small').digest('hex')],
    ])
    expect(started).toBe(1)
  })

  test('starts no thread where all are small', async () => {
    const never = (): never => {
      throw new Error('started')
    }
    const model = await readArtifacts({
      directory: folder,
      patterns: ['small.bin'],
      objectFormat: 'sha1',
      threads: never,
    })
    expect(model.artifacts).toHaveLength(1)
  })
})
