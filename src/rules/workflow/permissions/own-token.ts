import type { Text } from '../../../sources/workflows/model.ts'

/** Whether a value is the job's own token and nothing else. */
export function isOwnToken({ value, expressions }: Text): boolean {
  return (
    expressions.length === 1 &&
    /^\s*\$\{\{[^}]*\}\}\s*$/.test(value) &&
    /^(?:github\.token|secrets\.github_token)$/i.test(expressions[0]!.source)
  )
}
