import type { SbomMaterial } from './evidence/sbom/input.ts'
import type { Files } from './files.ts'
import type { CommitSha, RepositoryPath } from './location.ts'
import type { UnpackingThreads } from './sources/artifacts/archive/unpacking.ts'
import type { Exclusion } from './sources/coverage.ts'
import type { TreePath } from './sources/git/path-text.ts'
import type { GitHub } from './sources/github/api.ts'
import type { LockfilesModel } from './sources/lockfiles/model.ts'

export const MODES = ['release', 'pull-request', 'audit'] as const
export type Mode = (typeof MODES)[number]

/** What this run is: read once from the runner's variables and event, or from flags, and cross-checked. */
export interface RunFacts {
  readonly mode: Mode
  /** Why this mode: `--mode`, or the event's name. */
  readonly modeReason: string
  readonly repository: {
    /** `owner/name`; the folder's name where no remote says more. */
    readonly name: string
    /** The checked-out commit. */
    readonly commit: CommitSha
    /** Full ref (`refs/tags/v1.2.3`), or `null` on a detached checkout with no ref given. */
    readonly ref: string | null
    /** The tag under release, without `refs/tags/`; `null` outside a release. */
    readonly tag: string | null
  }
  /** GitHub's event name; `null` outside a runner. */
  readonly event: string | null
  readonly actor: string | null
  readonly runId: string
  /** The commit a pull request is judged against; `null` where there is none. */
  readonly base: CommitSha | null
  /** UTC, RFC 3339. */
  readonly startedAt: string
  /** Versions of what ran: `node`, `git`, `os`, and the runner's own where there is one. No secrets. */
  readonly environment: Readonly<Record<string, string>>
}

export interface GitResult {
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: string
}

/** The hardened git (field notes: scrubbed environment, null configuration, no hooks, no fsmonitor, no replace objects). */
export interface Git {
  /**
   * @param args after `git`, never containing text that git could take for an option unless meant so
   * @param options.okCodes exit codes that are answers; any other throws. Default `[0]`
   * @throws SourceUnavailable when git is absent, times out or exits otherwise; the message carries git's first line
   */
  run(
    args: readonly string[],
    options?: {
      readonly okCodes?: readonly number[]
      readonly input?: string | Uint8Array
      readonly env?: Readonly<Record<string, string>>
    },
  ): Promise<GitResult>
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export interface HttpResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/**
 * One HTTP exchange, time-limited, with retries on 429, 5xx and broken connections as the server's Retry-After asks.
 * @throws SourceUnavailable when no answer came; an answer with any status is returned
 */
export type Http = (request: HttpRequest) => Promise<HttpResponse>

/** A question about the refs of a remote repository. */
export interface RemoteQuestion {
  /** `https://`, `ssh://`, `file://`, an absolute path, or `user@host:path`; `http://` for this machine alone. */
  readonly address: string
  /** A whole `Authorization` header's value, sent to that address and to no other; `null` for none. */
  readonly authorization: string | null
  /** Full names; a name with `^{}` at its end asks for what an annotated tag comes down to. */
  readonly refs: readonly string[]
}

/**
 * Asks a remote repository for refs, with a git that sees no configuration of the checked repository or this machine.
 * @returns the object id of each of the refs that the remote has, by name
 * @throws SourceUnavailable when it cannot be asked, does not answer in time, or its answer is not understood
 */
export type RemoteRefs = (question: RemoteQuestion) => Promise<ReadonlyMap<string, string>>

/** A detached OpenPGP signature and the keys that may have made it. */
export interface OpenPgpQuestion {
  /** Armoured. */
  readonly signature: string
  readonly payload: Uint8Array
  /** Armoured public keys. */
  readonly keys: readonly string[]
}

export type OpenPgpVerification =
  | { readonly kind: 'valid'; readonly fingerprint: string }
  /** Not a signature of these bytes by a key that may sign today; a clause says why. */
  | { readonly kind: 'bad'; readonly why: string }
  /** Made by a key that is not among the given ones. */
  | { readonly kind: 'unknown-key'; readonly key: string }
  /** It could not be looked at: no gpg, no key. */
  | { readonly kind: 'unavailable'; readonly why: string }

/** Verifies OpenPGP signatures with nothing but the given keys. Never throws for expected trouble. */
export type VerifyOpenPgp = (question: OpenPgpQuestion) => Promise<OpenPgpVerification>

/**
 * The SBOM of this run as text, made and checked. Asked once; the making may go on beside everything else.
 * @param time may follow: nearly all of the work needs none
 * @throws Error when it could not be made or is not valid: there is never evidence without one
 */
export type SbomMaker = (material: SbomMaterial, time: Promise<Date>) => Promise<string>

/** The files of the checkout, with what it takes to read them from elsewhere in the same process. */
export interface CheckoutFiles extends Files {
  /** Absolute. */
  readonly root: string
  /** Every listed path with the names in bytes that it stands for; more than one where bytes are not UTF-8. */
  listing(): Promise<CheckoutListing>
}

export type CheckoutListing = ReadonlyMap<RepositoryPath, readonly TreePath[]>

/**
 * What is done with the locked packages alone: they are the most of what a run reads, and no workflow, tag or file of
 * the tree is needed for them until the rules ask. So it can go on in a thread of its own.
 */
export interface PackageWork {
  /** As `readLockfiles`. Asked once. */
  lockfiles(files: CheckoutFiles, excluded: Exclusion): Promise<LockfilesModel>
  readonly sbom: SbomMaker
  /** Afterwards nothing can be asked, and nothing goes on. */
  end(): Promise<void>
}

/** Says what long work is doing; a no-op where nobody watches. */
export type Progress = (what: string) => void

/** Everything that touches the outside world. */
export interface Capabilities {
  /** Absolute path of the repository root. */
  readonly root: string
  readonly files: Files
  /** The files of another commit of the same repository, for the base of a pull request. */
  readonly filesAt: (commit: CommitSha) => Files
  readonly git: Git
  /** `null` when the run is offline. */
  readonly http: Http | null
  /** GitHub's API with the run's token. */
  readonly github: GitHub
  /** `null` when the run is offline. */
  readonly remoteRefs: RemoteRefs | null
  readonly openPgp: VerifyOpenPgp
  /** Now, in milliseconds since the epoch. */
  readonly now: () => number
  readonly env: Readonly<Record<string, string | undefined>>
  readonly progress: Progress
  /** Every lockfile of the checkout. @throws SourceInvalid when the files cannot be listed */
  readonly lockfiles: (excluded: Exclusion) => Promise<LockfilesModel>
  readonly sbom: SbomMaker
  /** Starts the threads in which large artefacts are unpacked; without them, they are where they are read. */
  readonly unpackingThreads?: () => UnpackingThreads | null
}
