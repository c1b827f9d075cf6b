import { COMPILED_CHECKS } from './checks/compiled.ts'
import { INFRASTRUCTURE_CHECKS } from './checks/infrastructure.ts'
import type { KnownCheck } from './checks/known.ts'
import { PROOF_CHECKS } from './checks/proofs.ts'
import { SCRIPTING_CHECKS } from './checks/scripting.ts'
import { SECURITY_CHECKS } from './checks/security.ts'

export type { CheckKind, KnownCheck } from './checks/known.ts'

/**
 * Programs whose exit status is a signal: kept as data, one row a documentation.
 * A program that is not here counts when it is a script of the repository, or when the policy names it in `checks`.
 */
export const KNOWN_CHECKS: readonly KnownCheck[] = [
  ...SECURITY_CHECKS,
  ...INFRASTRUCTURE_CHECKS,
  ...SCRIPTING_CHECKS,
  ...COMPILED_CHECKS,
  ...PROOF_CHECKS,
]
