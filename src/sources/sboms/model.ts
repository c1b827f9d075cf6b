import type { Covered } from '../coverage.ts'

export interface SbomHash {
  /** As CycloneDX spells it: `SHA-256`. */
  readonly algorithm: string
  /** Lower-case hex. */
  readonly digest: string
}

export interface SbomComponent {
  /** With the group in front, as the ecosystem writes it: `@scope/name`, `group:name`. */
  readonly name: string
  readonly version: string | null
}

/** A CycloneDX document that came with the artefacts. */
export interface SbomDocument {
  /** Its own path, or `artefact: member` of one that is packed inside. */
  readonly path: string
  /** The artefact that holds it; `null` for one that lies beside. */
  readonly inside: string | null
  /** `metadata.component`; `null` where it names none. */
  readonly subject: (SbomComponent & { readonly hashes: readonly SbomHash[] }) | null
  /** Paths of the named artefacts whose bytes have every digest of the subject; empty where it has no digest. */
  readonly bound: readonly string[]
  readonly components: readonly SbomComponent[]
}

export interface SbomsModel extends Covered {
  readonly documents: readonly SbomDocument[]
}
