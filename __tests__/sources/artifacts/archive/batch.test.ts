import { createHash } from 'node:crypto'
import { crc32, deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type ZipMember, zip } from '../../../support/zip.ts'
import { read, refused } from './read.ts'

const sha256 = (content: Buffer | string): string => createHash('sha256').update(content).digest('hex')

/** A member whose compressed bytes are these, whatever its headers say. */
function raw(name: string, packed: Buffer, said: Buffer): ZipMember {
  return { name, content: packed, stored: true, claims: { method: 8, size: said.length, crc: crc32(said) } }
}

/** The end of a gzip stream with this content. */
function trailer(content: Buffer): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeUInt32LE(crc32(content), 0)
  bytes.writeUInt32LE(content.length, 4)
  return bytes
}

/** The head of a gzip stream that passes over so many bytes. */
function passingOver(bytes: number): Buffer {
  return Buffer.from([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 255, bytes % 256, Math.floor(bytes / 256)])
}

const HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])
const FRAME = HEAD.length + 8
const GOOD = Buffer.from('print("good")\n')
const EVIL = Buffer.from('print("evil")\n')

describe('small members are unpacked together, and each is what it is alone', () => {
  test('thousands of all sizes, in order', async () => {
    const contents = Array.from({ length: 3000 }, (_, index) =>
      Buffer.from(`${index} `.repeat((index * 7919) % 500)),
    )
    contents[1500] = Buffer.alloc(300_000, 'larger than a batch ')
    const names = contents.map((_, index) => `f${(index * 31) % 3000}`)
    const bytes = zip(
      contents.map((content, index) => ({ name: names[index]!, content, stored: index % 97 === 0 })),
    )
    const archive = await read(bytes, 'zip')
    expect(archive.told).toEqual([])
    expect(archive.members.map((member) => [member.path, member.size, member.sha256])).toEqual(
      contents.map((content, index) => [names[index], content.length, sha256(content)]),
    )
  })

  test('a content in which a gzip stream begins is read by itself', async () => {
    const content = Buffer.concat([Buffer.from([0x1f, 0x8b, 8]), Buffer.alloc(40, 'x')])
    const packed = deflateRawSync(content, { level: 0 })
    expect(packed.includes(content.subarray(0, 3))).toBe(true)
    const archive = await read(zip([raw('a', packed, content), { name: 'b', content: GOOD }]), 'zip')
    expect(archive.told).toEqual([])
    expect(archive.members.map((member) => member.sha256)).toEqual([sha256(content), sha256(GOOD)])
  })

  test('a wrong checksum is told of its member alone', async () => {
    const wrong = { name: 'b', content: GOOD, claims: { crc: 7 } }
    const { told } = await read(
      zip([{ name: 'a', content: GOOD }, wrong, { name: 'c', content: EVIL }]),
      'zip',
    )
    expect(told).toEqual(['checksum b'])
  })

  test.each([
    ['longer', 10, 'unpacks to more than its declared 10 bytes'],
    ['shorter', 20, 'does not unpack to its declared 20 bytes'],
  ])('a member that is %s than it says is refused by its name', async (_, size, line) => {
    const lies = { name: 'b', content: GOOD, claims: { size } }
    expect(await refused(zip([{ name: 'a', content: GOOD }, lies]), 'zip')).toBe(
      `SourceInvalid: x: is damaged: b ${line}`,
    )
  })

  test('two members whose sizes only together are right', async () => {
    const members = [
      { name: 'a', content: GOOD, claims: { size: GOOD.length + 1 } },
      { name: 'b', content: GOOD, claims: { size: GOOD.length - 1 } },
    ]
    expect(await refused(zip(members), 'zip')).toBe(
      `SourceInvalid: x: is damaged: a does not unpack to its declared ${GOOD.length + 1} bytes`,
    )
  })

  test('a compressed content without its end', async () => {
    const packed = deflateRawSync(GOOD)
    const cut = raw('a', packed.subarray(0, -1), GOOD)
    expect(await refused(zip([cut, { name: 'b', content: GOOD }]), 'zip')).toBe(
      'SourceInvalid: x: is damaged: the compressed content of a is cut off',
    )
  })
})

describe('a member cannot reach into the next one', () => {
  test('by a stream behind its own that passes over the head of what follows', async () => {
    // Read as one run of gzip streams, the second member is GOOD; every tool that reads the zip finds EVIL there.
    const evil = deflateRawSync(EVIL)
    const first = Buffer.concat([deflateRawSync(GOOD), trailer(GOOD), passingOver(FRAME + evil.length)])
    const second = Buffer.concat([evil, deflateRawSync(GOOD)])
    const { told, members } = await read(zip([raw('a', first, GOOD), raw('b', second, GOOD)]), 'zip')
    expect(told).toEqual(['hidden-data a', 'hidden-data b', 'checksum b'])
    expect(members[1]!.sha256).toBe(sha256(EVIL))
  })

  test('by an end of its own that gives the content of all, and a zero, where zlib stops', async () => {
    const all = Buffer.concat([GOOD, GOOD])
    const first = Buffer.concat([deflateRawSync(all), trailer(all), Buffer.from([0])])
    expect(await refused(zip([raw('a', first, GOOD), { name: 'b', content: EVIL }]), 'zip')).toBe(
      `SourceInvalid: x: is damaged: a unpacks to more than its declared ${GOOD.length} bytes`,
    )
  })

  test.each([
    ['it is empty', Buffer.alloc(0)],
    ['something is in it', GOOD],
  ])('by a content without an end, where it says that %s', async (_, said) => {
    // One stored block that takes in the end of its own frame, the head of the next, and the next member.
    const evil = deflateRawSync(EVIL)
    const swallowed = Buffer.concat([trailer(said), HEAD, evil])
    const block = Buffer.from([1, swallowed.length, 0, ~swallowed.length & 0xff, 0xff])
    const bytes = zip([raw('a', block, said), raw('b', evil, swallowed)])
    expect(await refused(bytes, 'zip')).toBe(
      'SourceInvalid: x: is damaged: the compressed content of a is cut off',
    )
  })
})
