const BLOCK = 128 * 1024

/**
 * A frame of Zstandard that holds its content as it is, in raw blocks: what Node 20 cannot write.
 * Source: RFC 8878, 3.1.1.
 */
export function zstdStored(content: Uint8Array): Buffer {
  const size = Buffer.alloc(4)
  size.writeUInt32LE(content.length)
  // one segment, four bytes of content size, no checksum
  const parts = [Buffer.from('28b52ffda0', 'hex'), size]
  for (let at = 0; at === 0 || at < content.length; at += BLOCK) {
    const piece = content.subarray(at, at + BLOCK)
    const header = Buffer.alloc(3)
    header.writeUIntLE((piece.length << 3) | (at + BLOCK >= content.length ? 1 : 0), 0, 3)
    parts.push(header, Buffer.from(piece))
  }
  return Buffer.concat(parts)
}
