import { artifactRules } from './artifact/index.ts'
import { dependencyRules } from './dependency/index.ts'
import { policyRules } from './policy/index.ts'
import { releaseRules } from './release/index.ts'
import type { Rule } from './rule.ts'
import { treeRules } from './tree/index.ts'
import { workflowRules } from './workflow/index.ts'

/** The registry: every rule, in the order of reports. */
export const RULES: readonly Rule[] = [
  ...releaseRules,
  ...treeRules,
  ...workflowRules,
  ...dependencyRules,
  ...artifactRules,
  ...policyRules,
]

/** @returns the rule, or `undefined` when no rule bears the id */
export function ruleById(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id)
}
