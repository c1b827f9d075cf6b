import type { RepositoryPath } from '../../location.ts'
import type { Covered } from '../coverage.ts'
import type { Ecosystem } from '../manifests/model.ts'
import type { OciImage } from './oci/image.ts'

export const ARTIFACT_FORMATS = [
  'wheel',
  'sdist',
  'npm',
  'crate',
  'gem',
  'nupkg',
  'jar',
  'war',
  'sources-jar',
  'oci-layout',
  'checksums',
  'signature',
  'tar',
  'zip',
  'file',
] as const

/** What a built file is; `file` is one without a structure that is known here, of which only its bytes are told. */
export type ArtifactFormat = (typeof ARTIFACT_FORMATS)[number]

/** One entry of an archive, as its reader understood it; every spelling is kept for the rules to judge. */
export interface Member {
  /** As written in the archive, `/`-separated; never resolved. Bytes that are not UTF-8 are a problem of `integrity`. */
  readonly path: string
  readonly type: 'file' | 'directory' | 'symlink' | 'hardlink' | 'other'
  /** Of the content, uncompressed, in bytes. */
  readonly size: number
  /** POSIX permission bits, or `null` where the archive has none. */
  readonly mode: number | null
  /** What a tar's member is given beside its mode by whoever unpacks it as root; absent where that is nothing. */
  readonly given?: MemberGifts
  /** Target of a link, as written. */
  readonly link: string | null
  /** SHA-256 of the content in hex; `null` for what is no file. */
  readonly sha256: string | null
  /** The id that git gives these bytes as a blob, in the repository's object format; `null` for what is no file. */
  readonly blob: string | null
  /** A text that marks the file as generated or as a secret can be looked for here; only small texts are kept. */
  readonly text: string | null
}

export interface MemberGifts {
  /** The owner, where that is not root: `name (1000)`. */
  readonly owner: string | null
  /** Names of extended attributes that the system acts on: file capabilities, access lists. */
  readonly attributes: readonly string[]
}

/** A place in or at the artefact that names what it is. */
export interface ArtifactClaim {
  /** `file name`, a member's path, or an outer file (`SHA256SUMS`, a `.module` beside a jar). */
  readonly where: string
  readonly name: string | null
  readonly version: string | null
}

/** Something wrong inside the artefact that its own reader can tell. */
export interface ArtifactProblem {
  /** The member it is about; `null` for the artefact as a whole. */
  readonly member: string | null
  /** Stable word for the kind, e.g. `record-digest`, `duplicate-entry`, `trailing-data`. */
  readonly kind: string
  /** One clause for a person, without the artefact's path: with a member, what is said of it (`stands twice`). */
  readonly detail: string
}

/** What the built files say of themselves about their source. */
export interface EmbeddedCommit {
  readonly member: string
  /** Lower-case hex: a full object id, or an abbreviation of at least seven digits where the builder writes such. */
  readonly commit: string
  /** Whether the builder itself says that the tree was dirty. */
  readonly dirty: boolean
}

export interface Artifact {
  /** Relative to the directory of the run where it lies there, else as it was named; `/`-separated. */
  readonly path: RepositoryPath | string
  readonly format: ArtifactFormat
  readonly bytes: number
  /** SHA-256 of the file in hex. Of an OCI layout: of its `index.json`. */
  readonly sha256: string
  readonly ecosystem: Ecosystem | null
  /** File name first, then metadata, in reading order. */
  readonly claims: readonly ArtifactClaim[]
  readonly members: readonly Member[]
  /** What artifact/broken-integrity reports: digests, ambiguous entries, trailing data, traversal, bombs. */
  readonly integrity: readonly ArtifactProblem[]
  /** What artifact/invalid-metadata reports. */
  readonly metadata: readonly ArtifactProblem[]
  /**
   * What only a strict linter of the ecosystem says, and sound packages do (check-wheel-contents W002, W009; a missing
   * description): for a policy that asks for it.
   */
  readonly advice?: readonly ArtifactProblem[]
  /** `.cargo_vcs_info.json`, `META-INF/MANIFEST.MF` SCM lines, npm `gitHead`, nuspec `repository commit`, OCI revision. */
  readonly commits: readonly EmbeddedCommit[]
  /** Import names and entry points that an installation would have (top-level modules, console scripts, `bin`, `exports`). */
  readonly provides: {
    readonly modules: readonly string[]
    readonly entryPoints: readonly { readonly name: string; readonly target: string }[]
  }
  /** The members that the format's own builder makes (RECORD, PKG-INFO, Cargo.toml normalised, .cargo_vcs_info.json, …). */
  readonly made: ReadonlySet<string>
  /**
   * Folder inside the archive that stands for the package's root (`package/`, `name-1.0/`), with `/` at its end; empty
   * where members lie at the top.
   */
  readonly root: string
  /** A member by the path that the tree has it under, below the package's root: `Cargo.toml.orig` is `Cargo.toml`. */
  readonly standsFor?: ReadonlyMap<string, string>
  /** The package's folder in the repository, where the artefact names it (`path_in_vcs`, npm `repository.directory`). */
  readonly sourceFolder?: string
  /** Members and folders (with `/` at their end) that are other packages, carried along as this one declares. */
  readonly carries?: readonly string[]
  /** What the artefact asks for when it is installed. */
  readonly dependencies?: readonly ArtifactDependency[]
  /** What runs on the machine of whoever installs it: npm's install scripts, a crate's build script, a gem's extensions. */
  readonly runsAtInstall?: readonly { readonly name: string; readonly command: string }[]
  /** Of a wheel or a source distribution: its core metadata, to be held against the commit's pyproject.toml. */
  readonly core?: PackagedCore
  /** Of a gem: its specification, to be held against the commit's gemspec. */
  readonly gem?: PackagedGem
  /** Of a `file`: the id that git gives its bytes as a blob, to be found in the commit by. */
  readonly blob?: string
  /** Of an OCI layout: its images, one a platform. */
  readonly images?: readonly OciImage[]
  /** Of a checksum file or signature: the files that it speaks for, as it names them. */
  readonly speaksFor?: readonly SpokenFor[]
}

/** Core metadata of Python, by the fields' names in lower case. */
export interface PackagedCore {
  readonly fields: Readonly<Record<string, readonly string[]>>
  /**
   * The ids that git would give a file with the description in it, whichever way a builder treats line ends; empty
   * where there is none below the fields.
   */
  readonly descriptions: readonly string[]
}

/** A gem's own specification, by RubyGems' names of its fields; one value is a list of one, nothing an empty list. */
export interface PackagedGem {
  readonly fields: Readonly<Record<string, readonly string[]>>
  readonly dependencies: readonly {
    readonly name: string
    /** `>= 1.2`, each with its operator. */
    readonly requirement: readonly string[]
    readonly scope: 'runtime' | 'development'
  }[]
}

export interface ArtifactDependency {
  readonly name: string
  /** As written; empty where any version will do. */
  readonly range: string
  readonly scope: 'runtime' | 'development' | 'optional' | 'peer' | 'build'
  /** Only some installations get it: it stands under a marker (another platform, another interpreter, an extra). */
  readonly conditional?: boolean
  /** Of a crate: the index of the registry that it comes from, where that is not the usual one. */
  readonly registry?: string
}

/** A file that a checksum file or signature speaks for. */
export interface SpokenFor {
  readonly name: string
  readonly algorithm: string
  /** Lower-case hex; `null` where a signature binds the file in a way that is not read here. */
  readonly digest: string | null
}

export interface ArtifactsModel extends Covered {
  /** The patterns that were asked for, each with how many files it named. */
  readonly asked: readonly { readonly pattern: string; readonly files: number }[]
  readonly artifacts: readonly Artifact[]
}
