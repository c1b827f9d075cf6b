import type { ObjectFormat } from '../../git/proof.ts'
import type { ArtifactProblem, Member } from '../model.ts'

export type ArchiveKind = 'zip' | 'tar' | 'tar.gz' | 'tar.zst'

/** A member with what only the archive layer knows of it. */
export interface ArchiveMember extends Member {
  /**
   * Where its bytes lie unpacked in the source, for a member that is itself to be read (the `data.tar.gz` of a gem):
   * `part(source, stored.start, member.size)`. `null` where they are compressed.
   */
  readonly stored: { readonly start: number } | null
}

/** An archive, read through once: every member hashed, nothing unpacked to disk, no link followed. */
export interface Archive {
  readonly kind: ArchiveKind
  /** In the archive's order; of a zip, that of its central directory. Duplicates are listed as often as they stand. */
  readonly members: readonly ArchiveMember[]
  /** What makes two readers see two archives, or is no archive's honest business. Kinds: see problems.ts. */
  readonly problems: readonly ArtifactProblem[]
  /**
   * What is legal in the format and refused by some ecosystem: `data-descriptor`, `entry-comment`, `archive-comment`,
   * `symlink`, `hardlink`. The format's reader turns those that its ecosystem refuses into problems.
   */
  readonly oddities: readonly ArtifactProblem[]
  /** Of a zip its comment, of a tar the `comment` of its global header: where git archive writes the commit. */
  readonly comment: string | null
  /** The whole content of a member for which `keep` said yes; `null` for any other. Of a duplicate: the first. */
  content(path: string): Buffer | null
}

export interface ArchiveOptions {
  /** Names the artefact in errors. */
  readonly path: string
  readonly kind: ArchiveKind
  /** For `Member.blob`. */
  readonly objectFormat: ObjectFormat
  /** Whether a member's content is to be kept; asked once, before it is read. Members above 16 MiB are refused then. */
  readonly keep?: (path: string, size: number) => boolean
  readonly limits?: Partial<ArchiveLimits>
  /** Is handed a tar's own bytes, unpacked, piece by piece; each is good only during the call. */
  readonly watch?: (piece: Buffer) => void
}

/** Beyond these an archive is refused with one line; see limits.ts for the values and why. */
export interface ArchiveLimits {
  readonly entries: number
  readonly memberBytes: number
  readonly totalBytes: number
  readonly nameBytes: number
  /** Unpacked to packed, over the whole archive and once it unpacks to more than `ratioFrom` bytes. */
  readonly ratio: number
  readonly ratioFrom: number
  readonly keptBytes: number
  readonly textBytes: number
}
