import type { RunFacts } from './context.ts'
import type { DecisionsModel, PolicyModel } from './policy/model.ts'
import type { AdvisoriesModel } from './sources/advisories/model.ts'
import type { ArtifactsModel } from './sources/artifacts/model.ts'
import type { ChangelogsModel } from './sources/changelogs/index.ts'
import type { GeneratedModel } from './sources/generated/index.ts'
import type { CommitModel } from './sources/git/committed-files.ts'
import type { GitModel } from './sources/git/model.ts'
import type { RemoteModel } from './sources/git/remote.ts'
import type { TagSignature } from './sources/git/signature/index.ts'
import type { ActionAdvisoriesModel } from './sources/github/action-advisories.ts'
import type { NestedActionsModel } from './sources/github/nested-actions.ts'
import type { PinClaimsModel } from './sources/github/pin-claims.ts'
import type { PinOriginsModel } from './sources/github/pin-origins.ts'
import type { GitHubReleaseModel } from './sources/github/release-assets.ts'
import type { LockfilesModel } from './sources/lockfiles/model.ts'
import type { ManifestsModel } from './sources/manifests/model.ts'
import type { RegistriesModel } from './sources/registries/model.ts'
import type { SbomsModel } from './sources/sboms/model.ts'
import type { WorkflowsModel } from './sources/workflows/model.ts'

/** The typed facts that rules may ask for, by name. */
export interface Models {
  readonly run: RunFacts
  readonly git: GitModel
  /** The tag under release as the remote has it. */
  readonly remote: RemoteModel
  /** Who signed the tag under release. */
  readonly signature: TagSignature
  /** Every file of HEAD with what an artefact may hold of it; read where artefacts were named. */
  readonly commit: CommitModel
  /** The built files that the policy or the run names. */
  readonly artifacts: ArtifactsModel
  /** The SBOMs that came with them. */
  readonly sboms: SbomsModel
  readonly workflows: WorkflowsModel
  /** Where on GitHub the pinned commits of actions come from. */
  readonly pinOrigins: PinOriginsModel
  /** What the comments beside pins claim, held against GitHub. */
  readonly pinClaims: PinClaimsModel
  /** Advisories about the actions in use; empty offline. */
  readonly actionAdvisories: ActionAdvisoriesModel
  /** What the pinned actions name themselves, at any depth. */
  readonly nestedActions: NestedActionsModel
  readonly manifests: ManifestsModel
  readonly lockfiles: LockfilesModel
  readonly advisories: AdvisoriesModel
  /** The files of the GitHub release that this tag has already. */
  readonly githubRelease: GitHubReleaseModel
  /** What registries say about the versions that this run would publish, or has published. */
  readonly registries: RegistriesModel
  readonly changelogs: ChangelogsModel
  /** What the policy's `generated` table names. */
  readonly generated: GeneratedModel
  readonly policy: PolicyModel
  /** What the other rules found and which waivers served; rules that need it run last. */
  readonly decisions: DecisionsModel
}

export type ModelName = keyof Models
