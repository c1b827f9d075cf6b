import type { Rule } from '../rule.ts'
import { tagCommitMismatch } from './tag-commit-mismatch.ts'
import { tagFormat } from './tag-format.ts'
import { tagVersionMismatch } from './tag-version-mismatch.ts'
import { unreleasableVersion } from './unreleasable-version.ts'

export const releaseRules: readonly Rule[] = [
  tagVersionMismatch,
  tagCommitMismatch,
  tagFormat,
  unreleasableVersion,
]
