import { InputError, isSourceError } from '../errors.ts'
import { withoutSecrets } from '../evidence/escape/secrets.ts'

const ISSUES = 'https://github.com/release-guardrail/release-guardrail/issues'

/**
 * What to tell when a run ends without a verdict.
 * @returns one line, and for a bug of ours the stack
 */
export function explainError(problem: unknown): { readonly message: string; readonly detail: string | null } {
  const oneLine = (text: string): string => withoutSecrets(text.replaceAll(/\s*[\r\n]+\s*/g, ' '))
  if (problem instanceof InputError || isSourceError(problem))
    return { message: oneLine(problem.message), detail: null }
  const text = problem instanceof Error ? problem.message : String(problem)
  return {
    message: `this is a bug of release-guardrail, and nothing was verified: ${oneLine(text)}; report it at ${ISSUES}`,
    detail: problem instanceof Error ? (problem.stack ?? null) : null,
  }
}
