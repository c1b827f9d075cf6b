import { createHash } from 'node:crypto'
import { isSourceError } from '../../../errors.ts'
import type { ObjectFormat } from '../../git/proof.ts'
import { type ArchiveKind, type ByteSource, openArchive } from '../archive/index.ts'
import type { ArtifactProblem } from '../model.ts'
import type { OciLayer } from './image.ts'

/** A layer as it was read once, whichever images have it. */
export interface ReadLayer extends OciLayer {
  /** Of the unpacked tar, in hex: what the image's configuration calls its `diff_id`. Empty where it was not read. */
  readonly digest: string
  readonly problems: readonly ArtifactProblem[]
}

/** How a layer is to be read. */
export interface LayerQuestion {
  /** The blob that it lies in. */
  readonly blob: string
  readonly kind: ArchiveKind
  /** `sha256` or `sha512`, for the digest. */
  readonly algorithm: string
}

/**
 * What makes two readers of a layer see two file systems. An image is full of what a package may not have: absolute
 * links, devices, names that differ in case.
 */
const JUDGED = new Set([
  'checksum',
  'size',
  'header-mismatch',
  'malformed-header',
  'hidden-data',
  'trailing-data',
  'file-and-folder',
  'duplicate-entry',
])

/** How a type of layer is packed; `null` for what is no file system. */
export function layerKind(mediaType: string): ArchiveKind | null {
  const match = /(?:^|[./+])tar(?:[.+](gzip|zstd))?$/.exec(mediaType)
  if (match === null) return null
  return match[1] === undefined ? 'tar' : match[1] === 'gzip' ? 'tar.gz' : 'tar.zst'
}

/**
 * Reads a layer through: what it holds, and the digest of what it unpacks to.
 * Source: https://github.com/opencontainers/image-spec/blob/main/layer.md.
 * @returns one that says why, where it cannot be read to its end
 */
export async function readLayer(
  source: ByteSource,
  { blob, kind, algorithm }: LayerQuestion,
  objectFormat: ObjectFormat,
): Promise<ReadLayer> {
  const hash = createHash(algorithm)
  try {
    const archive = await openArchive(source, {
      path: blob,
      kind,
      objectFormat,
      watch: (piece) => void hash.update(piece),
    })
    return {
      blob,
      members: archive.members.map((member) => ({ ...member, path: member.path.replace(/^(?:\.?\/)+/, '') })),
      unread: null,
      digest: hash.digest('hex'),
      problems: archive.problems.filter(
        ({ kind: one, member }) =>
          JUDGED.has(one) || (one === 'unsafe-path' && member?.split('/').includes('..') === true),
      ),
    }
  } catch (error) {
    if (!isSourceError(error)) throw error
    return unreadLayer(blob, error.message.replace(`${blob}: `, ''))
  }
}

/** @param reason `null` for a layer that nobody expects to be here */
export function unreadLayer(blob: string, reason: string | null): ReadLayer {
  return { blob, members: [], unread: reason, digest: '', problems: [] }
}
