import type { Rule } from '../rule.ts'
import { tagFormat } from './tag-format.ts'
import { tagVersionMismatch } from './tag-version-mismatch.ts'
import { unreleasableVersion } from './unreleasable-version.ts'

export const releaseRules: readonly Rule[] = [tagVersionMismatch, tagFormat, unreleasableVersion]
