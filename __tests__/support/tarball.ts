import { gzipSync } from 'node:zlib'
import { tar as tarOf } from './tar.ts'

export interface TarMember {
  readonly content?: string | Uint8Array
  readonly mode?: number
  /** `name:number` of the user; root’s without it. */
  readonly owner?: string
  /** Records of a pax header that stands before it. */
  readonly pax?: readonly (readonly [key: string, value: string])[]
  /** POSIX typeflag: `0` file, `1` hard link, `2` symbolic link, `5` folder, `g` global header. */
  readonly type?: string
  readonly link?: string
}

type Members = Readonly<Record<string, string | Uint8Array | TarMember>>

/** A tar of whole members, in the order in which they are written; long names stand in a pax header. */
export function tar(members: Members): Buffer {
  return tarOf(
    Object.entries(members).map(([name, member]) => ({
      name,
      ...(typeof member === 'string' || member instanceof Uint8Array ? { content: member } : member),
      ...(Buffer.byteLength(name) > 100 ? { pax: [['path', name]] as const } : {}),
    })),
  )
}

/** The same, packed with gzip. */
export function tarball(members: Members): Buffer {
  return gzipSync(tar(members))
}
