import type { RepositoryPath } from '../../location.ts'
import type { Ecosystem } from '../manifests/model.ts'

/** A version of a package about which registries are asked. */
export interface AskedVersion {
  readonly ecosystem: Ecosystem
  readonly format: string
  readonly name: string
  readonly version: string
  /** The manifest that would publish it. */
  readonly manifest: RepositoryPath
}

/** What one registry says about one version; a package that is published in two places has two. */
export interface RegistryAnswer {
  readonly asked: AskedVersion
  /** Who was asked, for messages: an address without user, password and query. */
  readonly registry: string
  readonly answer: /** The registry is there, and has no such version. */
    | { readonly kind: 'free' }
    | {
        readonly kind: 'published'
        /** As the registry spells the version. */
        readonly as: string
        /** RFC 3339; `null` where the registry does not say. */
        readonly publishedAt: string | null
        /** Why it was yanked, retracted or deprecated; `''` where no reason is given, `null` for a version in good standing. */
        readonly withdrawn: string | null
        /** Why it could not be told whether it is withdrawn. */
        readonly undetailed?: string
        readonly bytes: ByteComparison
      }
    /** One clause: why, and the mend where there is one. */
    | { readonly kind: 'unanswered'; readonly why: string }
}

/** The named artefacts against the files of the published version. */
export type ByteComparison =
  /** None of the named artefacts is of this package and version. */
  | { readonly kind: 'no-artifacts' }
  /** At least one was published, and none differs from what was. */
  | { readonly kind: 'same'; readonly artifacts: readonly string[] }
  | { readonly kind: 'different'; readonly artifacts: readonly string[] }
  /** The registry does not tell what its bytes are. */
  | { readonly kind: 'unknown'; readonly why: string }

export interface RegistriesModel {
  readonly answers: readonly RegistryAnswer[]
}

/** A line of the policy's table of registries. */
export interface NamedRegistry {
  readonly ecosystem: Ecosystem
  /** Names of packages, `*` for any characters; every package of the ecosystem when absent. */
  readonly packages?: readonly string[]
  /** `null` where the packages are published nowhere. */
  readonly url: string | null
  /** Name of the environment variable that holds the credential. */
  readonly token?: string
  /** A package that the registry is known to have. */
  readonly known?: string
}
