import { gzipSync } from 'node:zlib'

export interface TarMember {
  readonly name: string | Uint8Array
  readonly content?: string | Uint8Array
  /** One character; a file without it. */
  readonly type?: string
  readonly link?: string
  readonly mode?: number
  /** `name:number` of the user; root's without it. */
  readonly owner?: string
  /** What the header claims in place of the truth. */
  readonly size?: number
  /** The size in GNU's base-256. */
  readonly binarySize?: boolean
  readonly checksum?: number
  readonly prefix?: string
  /** GNU's own kind of header, in which the prefix means something else. */
  readonly gnu?: boolean
  /** Records of a pax header that stands before it. */
  readonly pax?: readonly (readonly [key: string, value: string])[]
  /** Bytes in place of the zeros behind the content. */
  readonly padding?: Uint8Array
}

const BLOCK = 512

/** A tar which may lie about itself. POSIX.1-2017 pax, "ustar Interchange Format". */
export function tar(members: readonly TarMember[], after: Uint8Array = Buffer.alloc(2 * BLOCK)): Buffer {
  return Buffer.concat([...members.flatMap(written), after])
}

/** The same in gzip. */
export function tarGz(members: readonly TarMember[]): Buffer {
  return gzipSync(tar(members))
}

/** Records of a pax header, `length key=value` each. */
export function paxRecords(records: readonly (readonly [string, string])[]): Buffer {
  return Buffer.concat(
    records.map(([key, value]) => {
      const rest = Buffer.from(` ${key}=${value}\n`)
      let length = rest.length + 1
      while (String(length).length + rest.length !== length) length = String(length).length + rest.length
      return Buffer.concat([Buffer.from(String(length)), rest])
    }),
  )
}

function written(member: TarMember): Buffer[] {
  const content = Buffer.from((member.content ?? '') as Uint8Array)
  const room = (BLOCK - (content.length % BLOCK)) % BLOCK
  const padding = Buffer.alloc(room)
  if (member.padding !== undefined) Buffer.from(member.padding).copy(padding)
  const pax =
    member.pax === undefined
      ? []
      : written({ name: 'PaxHeaders/member', type: 'x', content: paxRecords(member.pax) })
  return [...pax, header(member, content.length), content, padding]
}

function header(member: TarMember, length: number): Buffer {
  const block = Buffer.alloc(BLOCK)
  Buffer.from(member.name as Uint8Array).copy(block, 0, 0, 100)
  block.write(`${(member.mode ?? 0o644).toString(8).padStart(7, '0')}\0`, 100, 'latin1')
  const [user, uid] = member.owner?.split(':') ?? ['', '0']
  block.write(`${Number(uid).toString(8).padStart(7, '0')}\0`, 108, 'latin1')
  block.write(user!, 265, 'utf8')
  block.write('0000000\0', 116, 'latin1')
  const size = member.size ?? length
  if (member.binarySize === true) {
    block[124] = 0x80
    block.writeBigUInt64BE(BigInt(size), 128)
  } else block.write(`${size.toString(8).padStart(11, '0')}\0`, 124, 'latin1')
  block.write('00000000000\0', 136, 'latin1')
  block.write(' '.repeat(8), 148, 'latin1')
  block.write(member.type ?? '0', 156, 'latin1')
  block.write(member.link ?? '', 157, 'utf8')
  block.write(member.gnu === true ? 'ustar  \0' : 'ustar\x0000', 257, 'latin1')
  block.write(member.prefix ?? '', 345, 'utf8')
  const sum = member.checksum ?? block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return block
}
