import type { Rule } from '../rule.ts'
import { artifactRetention } from './artifact-retention.ts'
import { cacheInRelease } from './cache-in-release.ts'
import { dangerousTrigger } from './dangerous-trigger.ts'
import { dependencyConfusion } from './dependency-confusion.ts'
import { excessivePermissions } from './excessive-permissions.ts'
import { floatingArtifact } from './floating-artifact.ts'
import { impostorCommit } from './impostor-commit.ts'
import { inplaceVersionEdit } from './inplace-version-edit.ts'
import { knownVulnerableAction } from './known-vulnerable-action.ts'
import { missingConcurrency } from './missing-concurrency.ts'
import { missingPermissions } from './missing-permissions.ts'
import { missingSecurityScan } from './missing-security-scan.ts'
import { missingTimeout } from './missing-timeout.ts'
import { nestedUnpinnedUses } from './nested-unpinned-uses.ts'
import { persistedCredentials } from './persisted-credentials.ts'
import { pinCommentMismatch } from './pin-comment-mismatch.ts'
import { remoteScript } from './remote-script.ts'
import { secretsExposed } from './secrets-exposed.ts'
import { sharedDeployRole } from './shared-deploy-role.ts'
import { softFail } from './soft-fail.ts'
import { staticCloudCredentials } from './static-cloud-credentials.ts'
import { templateInjection } from './template-injection.ts'
import { undefinedReference } from './undefined-reference.ts'
import { unguardedGate } from './unguarded-gate.ts'
import { unguardedRelease } from './unguarded-release.ts'
import { unpinnedImage } from './unpinned-image.ts'
import { unpinnedInstall } from './unpinned-install.ts'
import { unpinnedUses } from './unpinned-uses.ts'

export const workflowRules: readonly Rule[] = [
  softFail,
  unpinnedUses,
  unpinnedImage,
  excessivePermissions,
  dependencyConfusion,
  missingPermissions,
  staticCloudCredentials,
  undefinedReference,
  templateInjection,
  dangerousTrigger,
  cacheInRelease,
  unguardedGate,
  secretsExposed,
  remoteScript,
  persistedCredentials,
  knownVulnerableAction,
  impostorCommit,
  pinCommentMismatch,
  nestedUnpinnedUses,
  unpinnedInstall,
  missingTimeout,
  missingConcurrency,
  floatingArtifact,
  unguardedRelease,
  sharedDeployRole,
  inplaceVersionEdit,
  artifactRetention,
  missingSecurityScan,
]
