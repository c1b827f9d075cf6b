import type { Severity } from '../../findings.ts'
import type { Covered } from '../coverage.ts'
import type { LockedPackage } from '../lockfiles/model.ts'

/** An advisory that affects a locked package, merged over its aliases. */
export interface AdvisoryMatch {
  readonly package: LockedPackage
  /** Preferred id: GHSA, then CVE, then the database's own; `MAL-` always wins. */
  readonly id: string
  /** All ids it is known by, sorted, the preferred one included. */
  readonly aliases: readonly string[]
  readonly malicious: boolean
  readonly summary: string
  /** From CVSS or the database's word; `null` when unscored (counts as high). */
  readonly severity: Severity | null
  /** The CVSS vector the severity comes from, and its source; `null` when there is none. */
  readonly vector: string | null
  /** That vector's base score, 0.0 to 10.0. */
  readonly score?: number | null
  /** Versions that mend it, ascending in the ecosystem's order. */
  readonly fixed: readonly string[]
  readonly url: string | null
}

export interface AdvisoriesModel extends Covered {
  /** `https://api.osv.dev`-style address, or the repository path of the local database. */
  readonly source: string
  /** When the data was read or, for a local database, its newest record; RFC 3339 UTC. */
  readonly asOf: string
  /** Distinct name and version pairs asked, and answered; equal, or the model is not made. */
  readonly queried: number
  readonly answered: number
  readonly matches: readonly AdvisoryMatch[]
  /** Locked packages that no advisory database can answer for (no registry identity), with the reason. */
  readonly unqueried: readonly { readonly package: LockedPackage; readonly reason: string }[]
}
