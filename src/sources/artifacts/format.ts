import type { ObjectFormat } from '../git/proof.ts'
import type { ByteSource } from './archive/index.ts'
import type { Artifact, ArtifactFormat } from './model.ts'

/** A built file, opened and hashed, before anybody looked into it. */
export interface ArtifactFile {
  /** As in `Artifact.path`. */
  readonly path: string
  /** The last part of the path. */
  readonly name: string
  /** Where it lies on disk, absolute: for formats that look at their neighbours (checksum files). */
  readonly file: string
  readonly bytes: number
  /** Of the whole file, in hex; empty where threads hash it meanwhile, and who asked for the artefact fills it in. */
  readonly sha256: string
  readonly source: ByteSource
  /** The repository's, for `Member.blob`. */
  readonly objectFormat: ObjectFormat
}

/** One format of built file: which names are its own, and how it is read. A file each; listed in formats.ts. */
export interface FileFormat {
  readonly format: ArtifactFormat
  /** Asked in the table's order; the first that says yes reads the file. */
  matches(name: string): boolean
  /** @throws SourceInvalid when it cannot be read to its end: the artefact is then `unread` in the coverage */
  read(file: ArtifactFile): Promise<Artifact>
}

/** A built folder (an OCI layout): one artefact, whose files are not artefacts of their own. */
export interface ArtifactFolder {
  readonly path: string
  /** Where it lies on disk, absolute. */
  readonly folder: string
  readonly objectFormat: ObjectFormat
}

export interface FolderFormat {
  readonly format: ArtifactFormat
  /** Whether a folder with these entries is one. */
  matches(names: ReadonlySet<string>): boolean
  /** @throws SourceInvalid as for a file */
  read(folder: ArtifactFolder): Promise<Artifact>
}

/** What every artefact has, for a reader to spread and fill: nothing claimed, nothing found. */
export function bareArtifact(
  file: Pick<ArtifactFile, 'path' | 'bytes' | 'sha256'>,
  format: ArtifactFormat,
): Artifact {
  return {
    path: file.path,
    format,
    bytes: file.bytes,
    sha256: file.sha256,
    ecosystem: null,
    claims: [],
    members: [],
    integrity: [],
    metadata: [],
    commits: [],
    provides: { modules: [], entryPoints: [] },
    made: new Set(),
    root: '',
  }
}
