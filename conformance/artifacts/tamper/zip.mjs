// Zips as a list of entries that can be changed, and written again with every lie that the format allows.
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

/** @returns {{ name: string, content: Buffer, mode: number }[]} the members of a sound zip */
export function readZip(bytes) {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  const entries = []
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      bytes.readUInt16LE(at + offset),
    )
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20))
    const content = bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : Buffer.from(packed)
    entries.push({ name, content, mode: bytes.readUInt32LE(at + 38) >>> 16 || 0o100644 })
    at += 46 + nameLength + extraLength + commentLength
  }
  return entries
}

/**
 * @param entries as of {@link readZip}; `localName`, `crc`, `hidden` (no line in the directory) are lies
 * @param around `before`, `after` and `comment`
 */
export function writeZip(entries, { before = '', after = '', comment = Buffer.alloc(0) } = {}) {
  const bodies = [Buffer.from(before)]
  const directory = []
  let offset = bodies[0].length
  for (const { name, content, mode, localName = name, crc = crc32(content), hidden = false } of entries) {
    const packed = deflateRawSync(content)
    const fields = (label) => {
      const shared = Buffer.alloc(26)
      shared.writeUInt16LE(20, 0)
      shared.writeUInt16LE(0x800, 2)
      shared.writeUInt16LE(8, 4)
      shared.writeUInt16LE(0x21, 8)
      shared.writeUInt32LE(crc, 10)
      shared.writeUInt32LE(packed.length, 14)
      shared.writeUInt32LE(content.length, 18)
      shared.writeUInt16LE(Buffer.byteLength(label), 22)
      return shared
    }
    const body = Buffer.concat([
      Buffer.from('PK\x03\x04', 'latin1'),
      fields(localName),
      Buffer.from(localName),
      packed,
    ])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE((mode << 16) >>> 0, 6)
    tail.writeUInt32LE(offset, 10)
    if (!hidden)
      directory.push(Buffer.from('PK\x01\x02\x14\x03', 'latin1'), fields(name), tail, Buffer.from(name))
    bodies.push(body)
    offset += body.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  const count = entries.filter(({ hidden }) => !hidden).length
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  end.writeUInt16LE(comment.length, 20)
  return Buffer.concat([...bodies, central, end, comment, Buffer.from(after)])
}
