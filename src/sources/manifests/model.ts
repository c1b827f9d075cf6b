import type { Location, RepositoryPath } from '../../location.ts'
import type { Covered } from '../coverage.ts'

/** OSV's names, and below them what OSV does not know. */
export type Ecosystem =
  | 'npm'
  | 'PyPI'
  | 'crates.io'
  | 'Go'
  | 'Maven'
  | 'NuGet'
  | 'RubyGems'
  | 'Packagist'
  | 'Pub'
  | 'Hex'
  | 'GitHub Actions'
  | 'Helm'
  | 'JSR'
  /** No registry of its own: VERSION files, apps, CMake, image labels. */
  | 'generic'

/** A place where a version stands. */
export type DeclaredVersion =
  | { readonly kind: 'static'; readonly value: string; readonly at: Location }
  /** Cannot be decided without running something: scm-derived, an expression, a setup.py. `how` says what decides it. */
  | {
      readonly kind: 'dynamic'
      readonly at: Location
      readonly how: string
      /** Set where the build derives it from the tag itself (setuptools_scm, versioneer, …): the tag is its only source. */
      readonly fromTag?: boolean
    }

export interface DeclaredDependency {
  readonly name: string
  /** As written, e.g. `^1.2.3`, `>=2,<3`, `git+https://…`. */
  readonly range: string
  /** `dependencies`, `devDependencies`, `optional-dependencies.test`, `dependency-groups.dev`, `build-system.requires`, … */
  readonly group: string
  readonly scope: 'runtime' | 'development' | 'optional' | 'peer' | 'build'
  readonly at: Location
  /** The condition that it stands under, verbatim: Python's environment marker, Ruby's `if` or `platforms`. */
  readonly marker?: string
  /** Cargo: the registry that it comes from, by its name or address, where that is not the usual one. */
  readonly registry?: string
  /** Poetry: the interpreters that it is for, in Poetry's notation. */
  readonly python?: string
}

export interface Manifest {
  readonly path: RepositoryPath
  readonly ecosystem: Ecosystem
  /** `package.json`, `pyproject.toml`, `setup.cfg`, `setup.py`, `requirements.in`, `Pipfile`, … */
  readonly format: string
  readonly name: string | null
  /** Where the name stands, in the formats whose name carries a part of the version (Go). */
  readonly nameAt?: Location
  /** `null` when the manifest declares no version at all (a private npm package, a tool-only pyproject). */
  readonly version: DeclaredVersion | null
  /** Other places in the same package that repeat the version (`__version__`, a second table). */
  readonly otherVersions: readonly DeclaredVersion[]
  /** The format has no place for a version: its releases are named by their tags alone. */
  readonly versionFromTag?: boolean
  /** Whether it can be published: not `private`, not a workspace root without a name. */
  readonly publishable: boolean
  readonly dependencies: readonly DeclaredDependency[]
  /** Python: the interpreters that the project is for, as written. */
  readonly requiresPython?: string
  /** Groups of dependencies that only running something would tell; `dependencies` is incomplete there. */
  readonly undecidedDependencies?: readonly {
    readonly group: string
    readonly at: Location
    readonly how: string
  }[]
  /** Directories of workspace members, for a workspace root. */
  readonly workspaceMembers: readonly RepositoryPath[]
  /** The root this manifest is a member of, where it is. */
  readonly workspaceRoot: RepositoryPath | null
  /** npm's `publishConfig.tag`: the channel to which it is published without being told another. */
  readonly channel?: string
  /** npm `files` and the like: glob patterns of what ships; `null` where the manifest does not say. */
  readonly ships: readonly string[] | null
  /** Of a Gemfile: folders of the gemspecs that it takes in with all that they depend on (`gemspec`), relative to it. */
  readonly gemspecs?: readonly string[]
  /** Of a gemspec: what its gem comes to. */
  readonly gem?: StatedGem
}

/** What a gemspec says of its gem, as far as that is told without running it. */
export interface StatedGem {
  /** By RubyGems' own names: `executables`, `require_paths`, …; one value is a list of one. */
  readonly fields: Readonly<Record<string, StatedField>>
  readonly dependencies: readonly StatedDependency[]
  /** Why there may be more dependencies than those; `null` where there are none. */
  readonly undecidedDependencies: string | null
}

export interface StatedField {
  /** Every value that it may come to, whichever way the file's conditions go. */
  readonly values: readonly StatedValue[]
  /** The source text of what is not followed, where it may come to something else. */
  readonly undecided: string | null
}

export interface StatedValue {
  readonly items: readonly string[]
  /** Some of the items may be missing. */
  readonly atMost: boolean
}

export interface StatedDependency {
  readonly name: string
  /** As written: `~> 1.2`; empty for any version, `null` where it is computed. */
  readonly requirement: readonly string[] | null
  readonly scope: 'runtime' | 'development'
  /** Whichever way the file's conditions go. */
  readonly always: boolean
}

export interface ManifestsModel extends Covered {
  readonly manifests: readonly Manifest[]
}
