import type { Rule } from '../rule.ts'
import { knownVulnerability } from './known-vulnerability.ts'
import { lockfileOutOfSync } from './lockfile-out-of-sync.ts'
import { maliciousPackage } from './malicious-package.ts'
import { missingIntegrity } from './missing-integrity.ts'
import { missingLockfile } from './missing-lockfile.ts'

export const dependencyRules: readonly Rule[] = [
  missingLockfile,
  lockfileOutOfSync,
  missingIntegrity,
  knownVulnerability,
  maliciousPackage,
]
