import type { Expr } from '@actions/expressions'
import type { ParsedScript } from 'unbash'
import type { Location, RepositoryPath } from '../../location.ts'
import type { Covered } from '../coverage.ts'
import type { OtherBuild } from './other-builds.ts'
import type { TaskFile } from './tasks/model.ts'

/** A scalar of a YAML file: its value after YAML's own unescaping, and where each part of it stands. */
export interface Text {
  readonly value: string
  /** The whole scalar as written, quotes or block header included. */
  readonly at: Location
  /** Where value offset N stands in the file; ascending, linear in between. See `locate`. */
  readonly segments: readonly Segment[]
  /** YAML's type after the core schema: `true` written bare is `boolean`, `"true"` is `string`. */
  readonly type: 'string' | 'boolean' | 'number' | 'null'
  /** The comment on the scalar's own line, without `#`, trimmed; `null` when there is none. */
  readonly comment: string | null
  /** Every `${{ … }}` in the value, in order. */
  readonly expressions: readonly Expression[]
}

export interface Segment {
  readonly offset: number
  readonly line: number
  readonly column: number
}

/** One `${{ … }}`; `if:` conditions without braces have one that spans the whole value. */
export interface Expression {
  /** Offsets in `Text.value`, braces included where they are written. */
  readonly start: number
  readonly end: number
  /** What stands between the braces, trimmed. */
  readonly source: string
  /** GitHub's own parse; `null` with the reason in `error` where GitHub would refuse it. */
  readonly ast: Expr | null
  readonly error: string | null
  /** Every context that it reads, index literals resolved: `steps.x.outputs.y`, `needs.*.result`. A dynamic index reads as `*`. */
  readonly reads: readonly ContextRead[]
}

export interface ContextRead {
  /**
   * e.g. `['steps', 'build', 'outputs', 'version']`; `*` for a star or dynamic index. The context is lower case, the
   * rest as written: GitHub compares all of it without regard to case.
   */
  readonly path: readonly string[]
  readonly start: number
  readonly end: number
}

/** A key and its value, both with positions. */
export interface Entry<T = Text> {
  readonly key: Text
  readonly value: T
}

/** The thing behind `uses:` as the runner's own grammar reads it. */
export type ActionReference =
  | {
      readonly kind: 'repository'
      readonly owner: string
      readonly repository: string
      readonly path: string
      readonly ref: string /** Offset of the ref in the text. */
      readonly refStart: number
    }
  /** `./x` or `$/x`: the same commit. */
  | { readonly kind: 'local'; readonly path: string }
  | { readonly kind: 'docker'; readonly image: ImageReference }
  /** The runner would refuse it; `problem` says why. */
  | { readonly kind: 'invalid'; readonly problem: string }

export interface ImageReference {
  readonly name: string
  readonly tag: string | null
  /** `sha256:` and 64 hex where it is well-formed, else what stands after `@`. */
  readonly digest: string | null
  /** Whether the digest is `sha256:` and 64 hex. */
  readonly pinned: boolean
  /** Whether any part is an expression or build argument. */
  readonly dynamic: boolean
}

export interface Uses {
  readonly text: Text
  readonly reference: ActionReference
  /** The version comment beside it, e.g. `v4.2.2`; `null` when there is none. */
  readonly versionComment: string | null
}

export interface Image {
  readonly text: Text
  readonly reference: ImageReference
  /** Where it stands: `container`, `services.<id>`, `runs.image`, `Dockerfile FROM`. */
  readonly role: string
}

export interface Permissions {
  readonly at: Location
  /** `read-all`, `write-all`, `{}`; or per scope. */
  readonly kind: 'read-all' | 'write-all' | 'none' | 'scopes' | 'dynamic'
  readonly scopes: readonly Entry[]
}

/** The shell that GitHub runs a script with, after `shell:`, job and workflow defaults, container and runner are considered. */
export interface Shell {
  readonly name: 'bash' | 'sh' | 'pwsh' | 'powershell' | 'cmd' | 'python' | 'other' | 'unknown'
  /** `-e` in force at the start. */
  readonly errexit: boolean
  /** `-o pipefail` in force at the start. */
  readonly pipefail: boolean
  /** Where `shell:` was written; `null` when it is GitHub's default. */
  readonly at: Location | null
  /** The command template where it is a custom one (`bash -x {0}`). */
  readonly template: string | null
}

/** A POSIX-like script, parsed; for other shells `ast` is `null` and rules read `text` with what can be decided. */
export interface Script {
  readonly text: Text
  readonly shell: Shell
  /** unbash's tree; offsets index `text.value`. `null` for non-POSIX shells and for scripts that do not parse. */
  readonly ast: ParsedScript | null
  /** Why a POSIX script did not parse. Its file counts as read; a rule that needs the tree yields `unverified`. */
  readonly error: string | null
}

/** A step that runs a command or an action. What GitHub calls a step and only waits for others is a `StepControl`. */
export interface Step {
  /** From 0 within its job or action, in the order in which they start; those of a `parallel` group one by one. */
  readonly index: number
  readonly at: Location
  readonly id: Text | null
  readonly name: Text | null
  /** What the log shows: the name, else `Run <first line>` or the action. */
  readonly title: string
  readonly if: Text | null
  readonly uses: Uses | null
  readonly with: readonly Entry[]
  readonly run: Script | null
  readonly env: readonly Entry[]
  readonly continueOnError: Text | null
  readonly timeoutMinutes: Text | null
  readonly workingDirectory: Text | null
  /** `null` where the next step starts after it has ended, as in every composite action. See `hasEnded`. */
  readonly background: Background | null
}

/** A step that its job goes on without: `background: true`, or one of a `parallel` group. */
export interface Background {
  /** The value of `background`, or the key `parallel`. */
  readonly at: Location
  /** The group that it stands in; `null` for `background: true`. */
  readonly group: ParallelGroup | null
  /**
   * The index of the first step that starts after it has ended: its result, outputs and variables are there from then
   * on. The number of steps where nothing waits for it before the end of the job, which always does.
   */
  readonly until: number
  /** What comes first to end it: a step that waits for it or cancels it, its group, or the job. */
  readonly endedBy: StepControl | 'group' | 'job'
}

/** A `parallel:` step. All of its steps start together, and the job goes on when the last has ended. */
export interface ParallelGroup {
  readonly at: Location
}

/** A step that runs nothing, and waits for steps in the background or stops one: `wait`, `wait-all`, `cancel`. */
export interface StepControl {
  readonly kind: 'wait' | 'wait-all' | 'cancel'
  /** The whole step. */
  readonly at: Location
  /** The key that makes it one. */
  readonly key: Text
  readonly id: Text | null
  readonly name: Text | null
  /** The ids that it names, as written; whether there are such steps before it is not said. */
  readonly targets: readonly Text[]
  readonly continueOnError: Text | null
  /** The index of the step that starts after it; the number of steps where none does. */
  readonly before: number
}

export interface Job {
  readonly at: Location
  readonly id: Text
  readonly name: Text | null
  readonly needs: readonly Text[]
  readonly if: Text | null
  readonly permissions: Permissions | null
  readonly cacheMode: CacheMode | null
  readonly env: readonly Entry[]
  readonly outputs: readonly Entry[]
  readonly runsOn: readonly Text[]
  /** `defaults.run.working-directory`, of the job or else of the workflow. */
  readonly defaultFolder: Text | null
  readonly environment: Text | null
  readonly concurrency: Concurrency | null
  readonly timeoutMinutes: Text | null
  readonly continueOnError: Text | null
  readonly container: Image | null
  readonly services: readonly Image[]
  /** With what GitHub signs in to the registry of the container or of a service. */
  readonly registryLogins: readonly RegistryLogin[]
  /** How the container and the services are run, of each that says so. */
  readonly containerSettings: readonly ContainerSettings[]
  readonly matrix: Matrix | null
  /** A reusable workflow call; such a job has no steps. */
  readonly uses: Uses | null
  readonly with: readonly Entry[]
  /** `inherit`, or the entries. */
  readonly secrets: 'inherit' | readonly Entry[]
  readonly steps: readonly Step[]
  /** What waits for steps in the background, in the order of the file. */
  readonly controls: readonly StepControl[]
}

/** `credentials:` of a container or service: `username` and `password`. */
export interface RegistryLogin {
  readonly image: Image
  readonly entries: readonly Entry[]
}

/** What the job's container, or a service, is created with besides its image. */
export interface ContainerSettings {
  /** `container`, `services.<id>`. */
  readonly role: string
  readonly env: readonly Entry[]
  /** What Docker reads as words of its command line: `options`, `entrypoint`, `command`, in the order of the file. */
  readonly words: readonly Entry[]
  /** Whether `volumes` mounts anything into it. */
  readonly mounts: boolean
}

export interface Concurrency {
  readonly at: Location
  readonly group: Text | null
  readonly cancelInProgress: Text | null
}

export interface Matrix {
  readonly at: Location
  /** The whole matrix is an expression (`fromJSON(…)`): its keys are unknown. */
  readonly dynamic: boolean
  /** Every key that an axis or an `include` defines. */
  readonly keys: readonly string[]
  readonly axes: readonly {
    readonly key: Text
    /** `null` where they are computed or structured. */
    readonly values: readonly Text[] | null
    /** What each value holds where all are mappings, as `include` has it; else `null`. */
    readonly members: readonly (readonly Entry[])[] | null
  }[]
  readonly include: readonly (readonly Entry[])[]
  readonly exclude: readonly (readonly Entry[])[]
}

export interface Trigger {
  readonly event: Text
  /** `branches`, `tags`, `types`, `paths`, … as written. */
  readonly filters: readonly { readonly key: Text; readonly values: readonly Text[] }[]
  /** Declared inputs of workflow_dispatch and workflow_call. */
  readonly inputs: readonly DeclaredInput[]
  /** Declared outputs and secrets of workflow_call. */
  readonly outputs: readonly Entry[]
  readonly secrets: readonly DeclaredInput[]
}

export interface DeclaredInput {
  readonly name: Text
  readonly required: boolean
  readonly default: Text | null
  readonly type: string | null
}

/**
 * `cache-mode:` of a workflow or a job: what the cache service lets it do. `unknown` is an expression.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#cache-mode
 */
export interface CacheMode {
  readonly mode: 'read' | 'write' | 'write-only' | 'none' | 'unknown'
  readonly text: Text
}

export interface Workflow {
  readonly kind: 'workflow'
  readonly path: RepositoryPath
  readonly name: Text | null
  readonly triggers: readonly Trigger[]
  readonly permissions: Permissions | null
  readonly cacheMode: CacheMode | null
  readonly env: readonly Entry[]
  readonly concurrency: Concurrency | null
  readonly jobs: readonly Job[]
  readonly comments: readonly Comment[]
}

/** An `action.yml`: composite, Docker or JavaScript. */
export interface Action {
  readonly kind: 'action'
  readonly path: RepositoryPath
  readonly name: Text | null
  readonly inputs: readonly DeclaredInput[]
  /** Outputs with their `value` (composite) or description. */
  readonly outputs: readonly Entry[]
  /** `composite`, `docker`, `node20`, … */
  readonly using: string
  readonly image: Image | null
  /** The file that a Docker action is built from, where it lies in this repository. */
  readonly dockerfile: RepositoryPath | null
  readonly steps: readonly Step[]
  readonly comments: readonly Comment[]
}

export interface Comment {
  /** Without `#`, trimmed. */
  readonly text: string
  readonly at: Location
  /** Whether code stands before it on its line. */
  readonly trailing: boolean
}

/** Another file that pipelines run or read: Dockerfiles, shell scripts, pip/uv/npm/poetry configuration. */
export interface SupportFile {
  readonly path: RepositoryPath
  readonly kind:
    | 'dockerfile'
    | 'shell-script'
    | 'pip-config'
    | 'npmrc'
    | 'uv-config'
    | 'pyproject'
    | 'requirements'
  /** Whole text with one segment a line. */
  readonly text: Text
  /** Shell scripts and the RUN instructions of Dockerfiles. */
  readonly scripts: readonly Script[]
  /** `FROM` images of Dockerfiles, earlier build stages left out. */
  readonly images: readonly Image[]
}

/** An entry of GitHub's lockfile for actions. */
export interface LockedAction {
  readonly ref: string
  /** 40 hex digits, in lower case. */
  readonly commit: string
  /** Keys of what it uses itself. */
  readonly uses: readonly string[]
  /** Of the commit. */
  readonly at: Location
}

/** GitHub's lockfile for actions. Keys are `owner/repo@ref`, owner and repository in lower case: see `lockKey`. */
export interface ActionsLock {
  readonly path: RepositoryPath
  readonly version: string
  /** Workflow path → the keys that it locks. */
  readonly workflows: ReadonlyMap<string, readonly string[]>
  readonly dependencies: ReadonlyMap<string, LockedAction>
}

export interface WorkflowsModel extends Covered {
  readonly workflows: readonly Workflow[]
  readonly actions: readonly Action[]
  readonly supportFiles: readonly SupportFile[]
  /** Files that give names to commands; empty where no script calls npm, make or one of their kin. */
  readonly taskFiles: readonly TaskFile[]
  readonly actionsLock: ActionsLock | null
  /** Whether a `go.mod` or `go.sum` lies in the root. */
  readonly hasGoModule: boolean
  /** What other systems and tools build by; empty where the repository has no Dockerfile and runs no GoReleaser. */
  readonly otherBuilds: readonly OtherBuild[]
}
