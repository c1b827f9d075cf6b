/**
 * The records of a pax extended header, `length key=value\n` each, in order.
 * Source: POSIX.1-2017 pax, "pax Extended Header".
 * @returns `null` when they are not well formed
 */
export function paxRecords(bytes: Buffer): (readonly [key: string, value: Buffer])[] | null {
  const records: (readonly [string, Buffer])[] = []
  let at = 0
  while (at < bytes.length) {
    const space = bytes.indexOf(0x20, at)
    if (space === -1 || space - at > 10) return null
    const digits = bytes.toString('latin1', at, space)
    if (!/^[1-9][0-9]*$/.test(digits)) return null
    const end = at + Number(digits)
    if (end > bytes.length || end <= space + 1 || bytes[end - 1] !== 0x0a) return null
    const equals = bytes.indexOf(0x3d, space + 1)
    if (equals === -1 || equals >= end) return null
    records.push([
      bytes.toString('utf8', space + 1, equals),
      Buffer.from(bytes.subarray(equals + 1, end - 1)),
    ])
    at = end
  }
  return records
}

/** What a pax header changes of the member that follows. */
export interface PaxChanges {
  readonly path: Buffer | null
  readonly link: Buffer | null
  readonly size: number | null
  readonly comment: string | null
  /** `uid`, `gid`, `uname` and `gname`, where they stand. */
  readonly owner: Readonly<Record<string, string>>
  /** Names of extended attributes. */
  readonly attributes: readonly string[]
  /** A key that stands twice, or twice with another value: readers differ in which they take. */
  readonly twice: string | null
  /** In one clause, where the member cannot be read. */
  readonly refused: string | null
}

const OWNER: ReadonlySet<string> = new Set(['uid', 'gid', 'uname', 'gname'])
/** As GNU tar (`SCHILY`) and bsdtar (`LIBARCHIVE`) keep them. Source: tar(5) of libarchive, "Pax Interchange Format". */
const ATTRIBUTE = /^(?:(?:SCHILY|LIBARCHIVE)\.xattr\.(?:security|trusted)\.|SCHILY\.acl\.)/

export function paxChanges(bytes: Buffer): PaxChanges {
  const nothing = {
    path: null,
    link: null,
    size: null,
    comment: null,
    twice: null,
    owner: {},
    attributes: [],
  }
  const records = paxRecords(bytes)
  if (records === null) return { ...nothing, refused: 'an extended header is malformed' }
  const values = new Map<string, Buffer>()
  let twice: string | null = null
  for (const [key, value] of records) {
    if (key.startsWith('GNU.sparse.') || key === 'SCHILY.realsize')
      return { ...nothing, refused: 'it has a sparse member, which is not supported' }
    if (values.has(key) && !values.get(key)!.equals(value)) twice = key
    values.set(key, value)
  }
  const size = values.get('size')?.toString('latin1')
  if (size !== undefined && !/^[0-9]{1,15}$/.test(size))
    return { ...nothing, refused: 'an extended header has a size that is no number' }
  return {
    path: values.get('path') ?? null,
    link: values.get('linkpath') ?? null,
    size: size === undefined ? null : Number(size),
    comment: values.get('comment')?.toString('utf8') ?? null,
    owner: Object.fromEntries(
      [...values].flatMap(([key, value]) => (OWNER.has(key) ? [[key, value.toString('utf8')]] : [])),
    ),
    attributes: [...values.keys()].filter((key) => ATTRIBUTE.test(key)),
    twice,
    refused: null,
  }
}
