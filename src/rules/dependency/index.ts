import type { Rule } from '../rule.ts'

export const dependencyRules: readonly Rule[] = []
