import type { ArtifactProblem } from '../model.ts'

/** The kinds of `Archive.problems`. */
export type ArchiveProblemKind =
  /** Two members of one name: which of them is installed depends on the tool. */
  | 'duplicate-entry'
  /** Names that differ as bytes and are one name to a file system: `a//b`, `./a`, composed and decomposed letters. */
  | 'ambiguous-name'
  /** Names that differ only in case, with different contents. */
  | 'case-collision'
  /** A name that is a file's and a folder's. */
  | 'file-and-folder'
  /** Absolute, `..`, a drive, a backslash, a control character, an NTFS stream. */
  | 'unsafe-path'
  /** Bytes that are not UTF-8, or not said to be. */
  | 'name-encoding'
  /** Two places of the archive that say the same thing differently. */
  | 'header-mismatch'
  | 'malformed-header'
  /** Bytes before the first member. */
  | 'leading-data'
  /** Bytes between members, or in one behind its compressed content, that no reader shows. */
  | 'hidden-data'
  /** A whole member that the zip's directory does not list. */
  | 'hidden-entry'
  /** Bytes after the end of the archive. */
  | 'trailing-data'
  /** More than one place where the archive could end, or that end says two things. */
  | 'ambiguous-end'
  /** A tar without its two closing blocks, as when it was cut off between members. */
  | 'no-end'
  /** Several gzip streams in one file: some readers stop after the first. */
  | 'several-streams'
  /** A checksum that the content does not have. */
  | 'checksum'
  /** A size that the content does not have. */
  | 'size'
  | 'directory-with-content'
  /** A link that leads out of the archive, or nowhere that is in it. */
  | 'link-escapes'
  /** A member whose path leads through a link of the same archive. */
  | 'through-link'
  /** A device, a pipe, a socket. */
  | 'special-file'

/** The kinds of `Archive.oddities`. */
export type ArchiveOddityKind =
  | 'data-descriptor'
  | 'entry-comment'
  | 'archive-comment'
  | 'symlink'
  | 'hardlink'

/** An archive of a hundred thousand wrong members is told in this many lines a kind. */
const MOST_OF_A_KIND = 20

/** Gathers problems in order, and counts those of a kind that are too many to tell. */
export class Problems<Kind extends string> {
  readonly #told: ArtifactProblem[] = []
  readonly #counts = new Map<Kind, number>()

  add(kind: Kind, member: string | null, detail: string): void {
    const count = (this.#counts.get(kind) ?? 0) + 1
    this.#counts.set(kind, count)
    if (count <= MOST_OF_A_KIND) this.#told.push({ kind, member, detail })
  }

  all(): ArtifactProblem[] {
    const more = [...this.#counts].flatMap(([kind, count]) =>
      count > MOST_OF_A_KIND
        ? [{ kind, member: null, detail: `and ${count - MOST_OF_A_KIND} more members with the same problem` }]
        : [],
    )
    return [...this.#told, ...more]
  }
}
