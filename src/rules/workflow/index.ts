import type { Rule } from '../rule.ts'
import { excessivePermissions } from './excessive-permissions.ts'
import { missingPermissions } from './missing-permissions.ts'
import { undefinedReference } from './undefined-reference.ts'

export const workflowRules: readonly Rule[] = [excessivePermissions, missingPermissions, undefinedReference]
