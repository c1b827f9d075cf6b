import type { Rule } from '../rule.ts'

export const releaseRules: readonly Rule[] = []
