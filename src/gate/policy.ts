import type { Capabilities, RunFacts } from '../context.ts'
import { InputError } from '../errors.ts'
import type { GateRequest } from '../gate.ts'
import { weakenedPolicy } from '../policy/compare.ts'
import { effectivePolicy, findPolicyFile } from '../policy/load.ts'
import type { PolicyModel } from '../policy/model.ts'
import type { Rule } from '../rules/rule.ts'

/**
 * The policy in force. A pull request is judged by the policy of its base, so that it cannot excuse itself;
 * its own version is only compared.
 * @throws InputError when the policy in force is invalid, or a rule to skip does not exist
 */
export async function loadPolicies(
  request: GateRequest,
  facts: RunFacts,
  capabilities: Capabilities,
  rules: readonly Rule[],
): Promise<PolicyModel> {
  for (const id of request.skip) {
    if (!rules.some((rule) => rule.id === id))
      throw new InputError(`--skip ${id}: there is no such rule; \`explain\` lists them`)
  }
  const { files, filesAt } = capabilities
  const fromBase =
    facts.base !== null && (request.policyFile === null || typeof request.policyFile === 'string')
  if (!fromBase) {
    const file = await findPolicyFile(files, request.policyFile, rules)
    return { effective: overridden(effectivePolicy(file, facts.mode, 'head', rules), request), weakened: [] }
  }
  const base = await findPolicyFile(filesAt(facts.base), request.policyFile, rules)
  const effective = overridden(effectivePolicy(base, facts.mode, 'base', rules), request)
  try {
    const proposed = await findPolicyFile(files, request.policyFile, rules)
    return {
      effective,
      proposedGenerated: effectivePolicy(proposed, facts.mode, 'head', rules).generated ?? [],
      weakened: weakenedPolicy(base, proposed, rules),
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return {
      effective,
      weakened: [
        { kind: 'unreadable', detail: `the proposed policy is invalid (${error.message})`, at: null },
      ],
    }
  }
}

function overridden(policy: PolicyModel['effective'], request: GateRequest): PolicyModel['effective'] {
  return {
    ...policy,
    failOn: request.failOn ?? policy.failOn,
    advisories: request.advisories ?? policy.advisories,
  }
}
