import type { RunFacts } from '../../context.ts'
import type { LockfilesModel } from '../../sources/lockfiles/model.ts'
import type { ManifestsModel } from '../../sources/manifests/model.ts'
import type { WorkflowsModel } from '../../sources/workflows/model.ts'

/** What an SBOM is made from. A model that could not be read is `null`, and the SBOM says that it is incomplete. */
export interface SbomInput {
  readonly run: Pick<RunFacts, 'repository' | 'startedAt'>
  readonly lockfiles: LockfilesModel | null
  readonly manifests: ManifestsModel | null
  readonly workflows: WorkflowsModel | null
  /** RFC 3339 committer time of the commit; `null` where git could not say it. */
  readonly committedAt: string | null
  readonly toolVersion: string
  /** The environment's `SOURCE_DATE_EPOCH`, seconds since the epoch; it wins over the commit's time. */
  readonly sourceDateEpoch?: string | null | undefined
}

export interface Sbom {
  /** Compact CycloneDX 1.6 JSON, one line. */
  readonly json: string
  /** How many components it lists, the root not counted. */
  readonly components: number
}
