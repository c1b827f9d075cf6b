import type { RunFacts } from '../../context.ts'
import type { LockfilesModel } from '../../sources/lockfiles/model.ts'
import type { ManifestsModel } from '../../sources/manifests/model.ts'
import type { WorkflowsModel } from '../../sources/workflows/model.ts'
import type { Pipeline } from './pipeline-contents.ts'

/** What an SBOM is made from. A model that could not be read is `null`, and the SBOM says that it is incomplete. */
export interface SbomSources {
  readonly run: Pick<RunFacts, 'repository'>
  readonly lockfiles: LockfilesModel | null
  readonly manifests: ManifestsModel | null
  readonly workflows: WorkflowsModel | null
  readonly toolVersion: string
}

/** What decides the SBOM's time. */
export interface SbomMoment {
  readonly run: Pick<RunFacts, 'startedAt'>
  /** RFC 3339 committer time of the commit; `null` where git could not say it. */
  readonly committedAt: string | null
  /** The environment's `SOURCE_DATE_EPOCH`, seconds since the epoch; it wins over the commit's time. */
  readonly sourceDateEpoch?: string | null | undefined
}

/**
 * The sources, read out for whoever makes the SBOM: plain data without syntax trees, so that it can go to another
 * thread. The time follows: it comes with the audit of the work tree, which takes longer than all the rest.
 */
export interface SbomMaterial {
  readonly run: Pick<RunFacts, 'repository'>
  readonly lockfiles: Pick<LockfilesModel, 'lockfiles'> | null
  readonly manifests: Pick<ManifestsModel, 'manifests'> | null
  readonly pipeline: Pipeline | null
  /** What should have been read and was not, sorted. */
  readonly gaps: readonly string[]
  readonly toolVersion: string
}

export interface Sbom {
  /** Compact CycloneDX 1.6 JSON, one line. */
  readonly json: string
  /** How many components it lists, the root not counted. */
  readonly components: number
}
