import type { Rule } from '../rule.ts'
import { knownVulnerability } from './known-vulnerability.ts'
import { maliciousPackage } from './malicious-package.ts'

export const dependencyRules: readonly Rule[] = [knownVulnerability, maliciousPackage]
