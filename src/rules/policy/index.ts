import type { Rule } from '../rule.ts'
import { expiredWaiver } from './expired-waiver.ts'
import { incompleteWaiver } from './incomplete-waiver.ts'
import { unusedWaiver } from './unused-waiver.ts'
import { weakened } from './weakened.ts'

export const policyRules: readonly Rule[] = [expiredWaiver, unusedWaiver, incompleteWaiver, weakened]
