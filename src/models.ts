import type { RunFacts } from './context.ts'
import type { DecisionsModel, PolicyModel } from './policy/model.ts'
import type { AdvisoriesModel } from './sources/advisories/model.ts'
import type { ChangelogsModel } from './sources/changelogs/index.ts'
import type { GeneratedModel } from './sources/generated/index.ts'
import type { GitModel } from './sources/git/model.ts'
import type { LockfilesModel } from './sources/lockfiles/model.ts'
import type { ManifestsModel } from './sources/manifests/model.ts'
import type { WorkflowsModel } from './sources/workflows/model.ts'

/** The typed facts that rules may ask for, by name. */
export interface Models {
  readonly run: RunFacts
  readonly git: GitModel
  readonly workflows: WorkflowsModel
  readonly manifests: ManifestsModel
  readonly lockfiles: LockfilesModel
  readonly advisories: AdvisoriesModel
  readonly changelogs: ChangelogsModel
  /** What the policy's `generated` table names. */
  readonly generated: GeneratedModel
  readonly policy: PolicyModel
  /** What the other rules found and which waivers served; rules that need it run last. */
  readonly decisions: DecisionsModel
}

export type ModelName = keyof Models
