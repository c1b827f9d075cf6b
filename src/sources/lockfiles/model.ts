import type { Location, RepositoryPath } from '../../location.ts'
import type { Covered } from '../coverage.ts'
import type { Ecosystem } from '../manifests/model.ts'

export interface IntegrityHash {
  /** Lower case: `sha512`, `sha256`, `sha1`, `md5`. */
  readonly algorithm: string
  /** Lower-case hex. */
  readonly hex: string
  /** The file it is of, where a version has several (wheels, sdists). */
  readonly file?: string
}

export interface LockedPackage {
  readonly ecosystem: Ecosystem
  readonly name: string
  /** Exact version; `null` for a link or a local project without one. */
  readonly version: string | null
  /** `pkg:npm/…`; without qualifiers that depend on the machine. */
  readonly purl: string
  readonly lockfile: RepositoryPath
  readonly at: Location
  /** Where it comes from. */
  readonly source:
    | { readonly kind: 'registry'; readonly url: string | null }
    | { readonly kind: 'git'; readonly url: string }
    | { readonly kind: 'url'; readonly url: string }
    | { readonly kind: 'local'; readonly path: string }
    | { readonly kind: 'bundled'; readonly by: string }
  readonly hashes: readonly IntegrityHash[]
  /** Files of this version that the lockfile lists without a hash. */
  readonly filesWithoutHash?: readonly string[]
  /** Files that are listed for it and bear another package's name or another version. */
  readonly foreignFiles?: readonly string[]
  /** A hash of something other than the distributed file (yarn berry's checksum, go.sum's h1, the commit of a forge's archive): never counted as integrity. */
  readonly foreignHash?: string
  /** It has no files of its own, and only names other packages (Composer's metapackages). */
  readonly isEmpty?: boolean
  /** Who needs it: reached at run time, only in development, or optional. */
  readonly scope: 'runtime' | 'development' | 'optional'
  readonly direct: boolean
  /** SPDX text as the lockfile has it, unjudged; `null` where it has none. */
  readonly licence: string | null
  /** Ids (`LockedPackage.id`) of what it depends on; `null` when the format has no graph. */
  readonly dependencies: readonly string[] | null
  /** Names of what asks for it, where a format without a graph notes them (`# via requests`). */
  readonly via?: readonly string[]
  /** The requests that it answers (`name@range`), where the lockfile finds packages by them (Yarn 1). */
  readonly answers?: readonly string[]
  /** Unique within its lockfile: for npm the `packages` key, elsewhere `name@version`. */
  readonly id: string
  /** Marker or platform condition, verbatim. */
  readonly condition?: string
}

export interface Lockfile {
  readonly path: RepositoryPath
  /** `package-lock`, `npm-shrinkwrap`, `requirements`, `poetry.lock`, `uv.lock`, … */
  readonly format: string
  readonly formatVersion: string | null
  readonly ecosystem: Ecosystem
  /** Name and version of the root project as the lockfile repeats them. */
  readonly root: {
    readonly name: string | null
    readonly version: string | null
    readonly at: Location
    /** Every place in the lockfile where the root's version stands, `at` among them. */
    readonly versions?: readonly { readonly version: string; readonly at: Location }[]
  } | null
  /** What the lockfile says the manifests declared, for comparison; `null` when the format does not repeat it. */
  readonly declared: readonly DeclaredInLock[] | null
  /** Digest by which the format itself binds manifest and lock (poetry's `content-hash`, PDM's, Pipenv's). */
  readonly contentHash?: string
  /** The same digest as the manifest beside the lockfile gives it now, or why it cannot be computed. */
  readonly currentContentHash?: { readonly hex: string; readonly at: Location } | { readonly unknown: string }
  /** What a locked package requires and no entry of the lockfile provides; absent when the format has no graph. */
  readonly missing?: readonly {
    readonly from: string
    readonly name: string
    readonly range: string
    readonly at: Location
  }[]
  /** Names of the manifest's groups that were locked, normalised (`default`, extras, groups); absent when all of them are. */
  readonly groups?: readonly string[]
  /** The build is set to refuse whatever the lockfile does not hold (Gradle's strict lock mode). */
  readonly heldByBuild?: boolean
  /** Lower-case names that other packages stand for (Composer's `replace` and `provide`). */
  readonly provided?: readonly string[]
  /** Names whose ranges the lock was told to replace (pnpm's `overrides`), so that it does not repeat the manifest's. */
  readonly overrides?: readonly string[]
  /** A program that rewrote the manifests before they were locked: the lock repeats what it made of them. */
  readonly rewrittenBy?: string
  /** Other lockfiles that this one includes (`-r`, `-c`); their packages stand there. */
  readonly includes?: readonly RepositoryPath[]
  readonly packages: readonly LockedPackage[]
  /** Whether the format carries integrity hashes at all. */
  readonly carriesIntegrity: boolean
  /** `complete` when the whole graph is known. */
  readonly graph: 'complete' | 'none'
}

export interface DeclaredInLock {
  /** Directory of the manifest relative to the lockfile's folder; `''` for the root. */
  readonly member: string
  /** The manifest's own name for the group: `dependencies`, `devDependencies`, `optional-dependencies.test`, `dependency-groups.dev`. */
  readonly group: string
  readonly name: string
  readonly range: string
  readonly at: Location
  /** `LockedPackage.id` of what the lockfile provides for it; absent where the format does not say. */
  readonly provided?: string | null
}

export interface LockfilesModel extends Covered {
  readonly lockfiles: readonly Lockfile[]
  /** Requirements files that do not pin: the first requirement of each that is not exact. They are manifests. */
  readonly loose?: readonly {
    readonly path: RepositoryPath
    readonly requirement: string
    readonly at: Location
  }[]
  /** Lockfiles that are there and stand in `coverage.skipped`, with what they lock: a manifest beside one has a lock. */
  readonly unread?: readonly {
    readonly path: RepositoryPath
    readonly ecosystem: Ecosystem
    readonly kind: 'unread' | 'excluded'
  }[]
}
