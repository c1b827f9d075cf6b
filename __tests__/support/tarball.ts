import { gzipSync } from 'node:zlib'

export interface TarMember {
  readonly content?: string | Uint8Array
  readonly mode?: number
  /** POSIX typeflag: `0` file, `1` hard link, `2` symbolic link, `5` folder, `g` global header. */
  readonly type?: string
  readonly link?: string
}

/** A POSIX tar (ustar) of whole members, in the order in which they are written. */
export function tar(members: Readonly<Record<string, string | Uint8Array | TarMember>>): Buffer {
  const blocks = Object.entries(members).flatMap(([path, member]) => {
    const whole: TarMember =
      typeof member === 'string' || member instanceof Uint8Array ? { content: member } : member
    const content = Buffer.from((whole.content ?? '') as Uint8Array)
    const padding = Buffer.alloc((512 - (content.length % 512)) % 512)
    return [header(path, content.length, whole), content, padding]
  })
  return Buffer.concat([...blocks, Buffer.alloc(1024)])
}

/** The same, packed with gzip. */
export function tarball(members: Readonly<Record<string, string | Uint8Array | TarMember>>): Buffer {
  return gzipSync(tar(members))
}

function header(path: string, size: number, { mode = 0o644, type = '0', link = '' }: TarMember): Buffer {
  const block = Buffer.alloc(512)
  block.write(path, 0, 100, 'utf8')
  block.write(`${mode.toString(8).padStart(7, '0')}\0`, 100)
  block.write('0000000\0', 108)
  block.write('0000000\0', 116)
  block.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  block.write('00000000000\0', 136)
  block.write('        ', 148)
  block.write(type, 156)
  block.write(link, 157, 100, 'utf8')
  block.write('ustar\x0000', 257, 'latin1')
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}
