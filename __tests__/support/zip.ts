import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipMember {
  readonly name: string
  readonly content: string | Uint8Array
  /** What the archive claims in place of the truth. */
  readonly claims?: {
    readonly size?: number
    readonly crc?: number
    readonly method?: number
    readonly flags?: number
  }
}

/** A zip archive with deflated members, which may lie about themselves. APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.16. */
export function zip(members: readonly ZipMember[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, claims = {} } of members) {
    const plain = Buffer.from(content as Uint8Array)
    const packed = deflateRawSync(plain)
    const label = Buffer.from(name)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(claims.flags ?? 0x800, 2)
    shared.writeUInt16LE(claims.method ?? 8, 4)
    shared.writeUInt32LE(claims.crc ?? crc32(plain), 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(claims.size ?? plain.length, 18)
    shared.writeUInt16LE(label.length, 22)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, tail, label)
    const body = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, label, packed])
    bodies.push(body)
    offset += body.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(members.length, 8)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, central, end])
}
