import { createHash } from 'node:crypto'
import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { SourceInvalid } from '../../../errors.ts'
import { type Archive, fileBytes, memoryBytes, part } from '../archive/index.ts'
import { MEMBER_BYTES, type Reread } from '../contents.ts'
import type { ArtifactFile, ArtifactFolder } from '../format.ts'
import type { ArtifactProblem, Member } from '../model.ts'
import { type LayerQuestion, type ReadLayer, readLayer, unreadLayer } from './layer.ts'

/** The files of a layout, in a folder or in a tar. */
export interface LayoutFiles {
  readonly members: readonly Member[]
  readonly problems: readonly ArtifactProblem[]
  /**
   * The bytes of a JSON file: an index, a manifest, a configuration.
   * @returns `null` where it is absent, or larger than any of them is
   */
  read(path: string): Promise<Buffer | null>
  /** The digest of a file by another algorithm than SHA-256, in hex; `null` where it is absent. */
  digest(path: string, hash: string): Promise<string | null>
  /** A layer, read through; the blob has to be there. */
  layer(question: LayerQuestion): Promise<ReadLayer>
}

/** The OCI distribution specification asks registries to take manifests up to 4 MiB. */
export const MAX_JSON = 4 * 1024 * 1024
const CHUNK = 1024 * 1024
const MAX_FILES = 99_999

/**
 * The files of a layout in a folder; no link is followed.
 * @throws SourceInvalid for more files than any image has, or one that cannot be read
 */
export function folderFiles({ folder, path, objectFormat }: ArtifactFolder): LayoutFiles {
  const members: Member[] = []
  const problems: ArtifactProblem[] = []
  for (const name of walk(folder, '', path)) {
    const status = lstatSync(join(folder, name))
    if (!status.isFile()) {
      problems.push({ member: name, kind: 'special-member', detail: 'is neither file nor folder' })
      members.push({ ...EMPTY, path: name, type: status.isSymbolicLink() ? 'symlink' : 'other' })
      continue
    }
    members.push({
      ...EMPTY,
      path: name,
      size: status.size,
      ...hashes(join(folder, name), name, objectFormat),
    })
  }
  const known = new Map(members.map((member) => [member.path, member]))
  return {
    members,
    problems,
    async read(name) {
      const member = known.get(name)
      if (member?.type !== 'file' || member.size > MAX_JSON) return null
      const bytes = fileBytes(join(folder, name), `${path}/${name}`)
      try {
        return Buffer.from(bytes.bytes(0, bytes.size))
      } finally {
        bytes.close()
      }
    },
    async digest(name, hash) {
      return known.get(name)?.type === 'file' ? digestOf(join(folder, name), name, hash) : null
    },
    async layer(question) {
      const bytes = fileBytes(join(folder, question.blob), `${path}/${question.blob}`)
      try {
        return await readLayer(bytes, question, objectFormat)
      } finally {
        bytes.close()
      }
    },
  }
}

const EMPTY = { type: 'file', size: 0, mode: null, link: null, sha256: null, blob: null, text: null } as const

function* walk(folder: string, below: string, path: string): Generator<string> {
  let count = 0
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true }).toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`
    count += 1
    if (count > MAX_FILES) throw new SourceInvalid(path, `has more than ${MAX_FILES} files`)
    if (entry.isDirectory() && name.split('/').length <= 4) yield* walk(folder, name, path)
    else yield name
  }
}

function hashes(
  file: string,
  name: string,
  format: ArtifactFolder['objectFormat'],
): Pick<Member, 'sha256' | 'blob'> {
  const bytes = fileBytes(file, name)
  try {
    const digest = createHash('sha256')
    const blob = createHash(format).update(`blob ${bytes.size}\0`)
    for (let at = 0; at < bytes.size; at += CHUNK) {
      const chunk = bytes.bytes(at, Math.min(CHUNK, bytes.size - at))
      digest.update(chunk)
      blob.update(chunk)
    }
    return { sha256: digest.digest('hex'), blob: blob.digest('hex') }
  } finally {
    bytes.close()
  }
}

function digestOf(file: string, name: string, hash: string): string {
  const bytes = fileBytes(file, name)
  try {
    const digest = createHash(hash)
    for (let at = 0; at < bytes.size; at += CHUNK)
      digest.update(bytes.bytes(at, Math.min(CHUNK, bytes.size - at)))
    return digest.digest('hex')
  } finally {
    bytes.close()
  }
}

/**
 * The files of a layout in a tar: read where they lie, or by reading the archive again where it is compressed.
 * @throws SourceInvalid on reading one that is too large to be held
 */
export function archiveFiles(
  { source, path, objectFormat }: ArtifactFile,
  archive: Archive,
  again: Reread,
): LayoutFiles {
  const members = archive.members.map((member) => ({ ...member, path: member.path.replace(/^\.\//, '') }))
  const known = new Map(
    members.map((member, index) => [member.path, { ...member, written: archive.members[index]!.path }]),
  )
  const content = async (name: string, limit: number): Promise<Buffer | null> => {
    const member = known.get(name)
    if (member?.type !== 'file' || member.size > limit) return null
    if (member.stored !== null)
      return Buffer.from(part(source, member.stored.start, member.size).bytes(0, member.size))
    return (await again((one) => one === member.written)).content(member.written)
  }
  return {
    members,
    problems: archive.problems,
    read: (name) => content(name, MAX_JSON),
    async digest(name, hash) {
      if (known.get(name)?.type !== 'file') return null
      const bytes = await content(name, MEMBER_BYTES)
      if (bytes === null)
        throw new SourceInvalid(path, `has ${name} with a digest that is not taken of files so large`)
      return createHash(hash).update(bytes).digest('hex')
    },
    async layer(question) {
      const member = known.get(question.blob)!
      if (member.stored !== null)
        return readLayer(part(source, member.stored.start, member.size), question, objectFormat)
      const bytes = await content(question.blob, MEMBER_BYTES)
      return bytes === null
        ? unreadLayer(
            question.blob,
            `is larger than ${MEMBER_BYTES} bytes, and lies in a packed tar: write the layout as a folder, or as a tar that is not packed`,
          )
        : readLayer(memoryBytes(bytes), question, objectFormat)
    },
  }
}
