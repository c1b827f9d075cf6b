import { crc32, deflateRawSync } from 'node:zlib'

/** What a header says in place of the truth. */
interface Claims {
  readonly size?: number
  readonly packed?: number
  readonly crc?: number
  readonly method?: number
  readonly flags?: number
  readonly name?: string | Uint8Array
  readonly extra?: Uint8Array
}

export interface ZipMember {
  readonly name: string | Uint8Array
  readonly content: string | Uint8Array
  /** Unix mode with file type; without it the member was made by nobody in particular. */
  readonly mode?: number
  /** Kept as it is, instead of deflated. */
  readonly stored?: boolean
  readonly comment?: string
  /** Both headers claim it. */
  readonly claims?: Claims
  /** The member's own header claims it, over `claims`. */
  readonly local?: Claims
  /** Bytes behind the compressed content, that count as part of it. */
  readonly slack?: Uint8Array
  /** Sizes follow the content, as a stream is written: with or without a signature, or wrong ones. */
  readonly descriptor?: 'signed' | 'bare' | 'wrong' | 'missing'
  /** Bytes between this member and what follows. */
  readonly gap?: Uint8Array
  /** Stands in the archive, not in the directory. */
  readonly hidden?: boolean
  /** Stands in the directory, not in the archive: at the place of the member with this index. */
  readonly over?: number
}

export interface ZipShape {
  readonly before?: Uint8Array
  /** Whether the offsets know of what stands before; as where a whole archive was put behind something. */
  readonly adjusted?: boolean
  readonly comment?: Uint8Array
  readonly after?: Uint8Array
  /** The end records' own claims. */
  readonly entries?: number
  readonly zip64?: boolean | { readonly entries?: number; readonly always?: boolean }
}

const none = Buffer.alloc(0)

/** A zip archive which may lie about itself. APPNOTE 6.3.10, sections 4.3.7 to 4.3.16. */
export function zip(members: readonly ZipMember[], shape: ZipShape = {}): Buffer {
  const before = Buffer.from(shape.before ?? none)
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  const starts: number[] = []
  let offset = shape.adjusted === true ? before.length : 0
  for (const member of members) {
    const at = member.over === undefined ? offset : starts[member.over]!
    starts.push(at)
    const { body, central } = written(member, at)
    if (member.hidden !== true) directory.push(central)
    if (member.over === undefined) {
      bodies.push(body)
      offset += body.length
    }
  }
  const central = Buffer.concat(directory)
  const listed = shape.entries ?? directory.length
  return Buffer.concat([
    before,
    ...bodies,
    central,
    ...(shape.zip64 ? [end64(shape.zip64, directory.length, central.length, offset)] : []),
    end(listed, central.length, offset, shape),
    Buffer.from(shape.after ?? none),
  ])
}

function written(member: ZipMember, at: number): { readonly body: Buffer; readonly central: Buffer } {
  const { claims = {}, local = {}, stored = false } = member
  const plain = Buffer.from(member.content as Uint8Array)
  const packed = Buffer.concat([stored ? plain : deflateRawSync(plain), member.slack ?? none])
  const truth = {
    name: member.name,
    flags: member.descriptor === undefined ? 0x800 : 0x808,
    method: stored ? 0 : 8,
    crc: crc32(plain),
    packed: packed.length,
    size: plain.length,
    extra: none as Uint8Array,
    ...claims,
  }
  const open = member.descriptor === undefined ? {} : { crc: 0, packed: 0, size: 0 }
  const own = header({ ...truth, extra: none, ...open, ...local })
  const body = Buffer.concat([
    Buffer.from('PK\x03\x04', 'latin1'),
    own.fixed,
    own.name,
    own.extra,
    packed,
    descriptorOf(member, truth),
    member.gap ?? none,
  ])
  const listed = header(truth)
  const comment = Buffer.from(member.comment ?? '')
  const tail = Buffer.alloc(14)
  tail.writeUInt16LE(comment.length, 0)
  tail.writeUInt32LE(member.mode === undefined ? 0 : member.mode * 0x10000, 6)
  tail.writeUInt32LE(at, 10)
  const madeBy = Buffer.from(member.mode === undefined ? [0x14, 0] : [0x14, 3])
  const central = Buffer.concat([
    Buffer.from('PK\x01\x02', 'latin1'),
    madeBy,
    listed.fixed,
    tail,
    listed.name,
    listed.extra,
    comment,
  ])
  return { body, central }
}

function header(claims: Required<Claims>): { fixed: Buffer; name: Buffer; extra: Buffer } {
  const name = Buffer.from(claims.name as Uint8Array)
  const extra = Buffer.from(claims.extra)
  const fixed = Buffer.alloc(26)
  fixed.writeUInt16LE(20, 0)
  fixed.writeUInt16LE(claims.flags, 2)
  fixed.writeUInt16LE(claims.method, 4)
  fixed.writeUInt32LE(claims.crc, 10)
  fixed.writeUInt32LE(claims.packed, 14)
  fixed.writeUInt32LE(claims.size, 18)
  fixed.writeUInt16LE(name.length, 22)
  fixed.writeUInt16LE(extra.length, 24)
  return { fixed, name, extra }
}

function descriptorOf(
  { descriptor }: ZipMember,
  { crc, packed, size }: { readonly crc: number; readonly packed: number; readonly size: number },
): Buffer {
  if (descriptor === undefined || descriptor === 'missing') return none
  const bytes = Buffer.alloc(12)
  bytes.writeUInt32LE(crc, 0)
  bytes.writeUInt32LE(packed, 4)
  bytes.writeUInt32LE(descriptor === 'wrong' ? size + 1 : size, 8)
  return descriptor === 'bare' ? bytes : Buffer.concat([Buffer.from('PK\x07\x08', 'latin1'), bytes])
}

/** An end record alone, to be put where none belongs. */
export function end(entries: number, bytes: number, offset: number, shape: ZipShape = {}): Buffer {
  const full = typeof shape.zip64 === 'object' ? shape.zip64.always !== true : shape.zip64 === true
  const comment = Buffer.from(shape.comment ?? none)
  const record = Buffer.alloc(22)
  record.write('PK\x05\x06', 0, 'latin1')
  record.writeUInt16LE(full ? 0xffff : entries, 8)
  record.writeUInt16LE(full ? 0xffff : entries, 10)
  record.writeUInt32LE(full ? 0xffffffff : bytes, 12)
  record.writeUInt32LE(full ? 0xffffffff : offset, 16)
  record.writeUInt16LE(comment.length, 20)
  return Buffer.concat([record, comment])
}

function end64(
  zip64: NonNullable<ZipShape['zip64']>,
  entries: number,
  bytes: number,
  offset: number,
): Buffer {
  const said = typeof zip64 === 'object' ? (zip64.entries ?? entries) : entries
  const record = Buffer.alloc(56)
  record.write('PK\x06\x06', 0, 'latin1')
  record.writeBigUInt64LE(44n, 4)
  record.writeBigUInt64LE(BigInt(said), 24)
  record.writeBigUInt64LE(BigInt(said), 32)
  record.writeBigUInt64LE(BigInt(bytes), 40)
  record.writeBigUInt64LE(BigInt(offset), 48)
  const locator = Buffer.alloc(20)
  locator.write('PK\x06\x07', 0, 'latin1')
  locator.writeBigUInt64LE(BigInt(offset + bytes), 8)
  locator.writeUInt32LE(1, 16)
  return Buffer.concat([record, locator])
}
