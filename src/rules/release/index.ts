import type { Rule } from '../rule.ts'
import { blockedVersion } from './blocked-version.ts'
import { changelogMissing } from './changelog-missing.ts'
import { commitNotOnProtectedBranch } from './commit-not-on-protected-branch.ts'
import { prereleaseChannel } from './prerelease-channel.ts'
import { tagCommitMismatch } from './tag-commit-mismatch.ts'
import { tagFormat } from './tag-format.ts'
import { tagNotSigned } from './tag-not-signed.ts'
import { tagVersionMismatch } from './tag-version-mismatch.ts'
import { unreleasableVersion } from './unreleasable-version.ts'
import { versionAlreadyPublished } from './version-already-published.ts'
import { versionNotIncreasing } from './version-not-increasing.ts'

export const releaseRules: readonly Rule[] = [
  tagVersionMismatch,
  tagCommitMismatch,
  tagFormat,
  unreleasableVersion,
  versionNotIncreasing,
  versionAlreadyPublished,
  blockedVersion,
  commitNotOnProtectedBranch,
  prereleaseChannel,
  tagNotSigned,
  changelogMissing,
]
