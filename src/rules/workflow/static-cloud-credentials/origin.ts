import type { Entry, Text } from '../../../sources/workflows/model.ts'

/** Where the value of a credential comes from. */
export type Origin =
  /** Stored: `secrets.X`, `vars.X`, or an input that somebody else fills. */
  | 'stored'
  /** Made in this run by another step or job. */
  | 'temporary'
  /** The job's own token. */
  | 'github-token'
  /** Written out, empty, or decided elsewhere. */
  | 'other'

/**
 * Where a value comes from. Anything stored wins: `steps.x.outputs.y || secrets.Z` falls back to the stored key.
 * @param env the variables in force, through which `env.X` is followed
 */
export function originOf(text: Text, env: readonly Entry[], depth = 0): Origin {
  const origins = text.expressions.flatMap((expression) =>
    expression.reads.map(({ path }): Origin => {
      const [context, name] = path.map((part) => part.toLowerCase())
      switch (context) {
        case 'secrets':
          return name === 'github_token' ? 'github-token' : 'stored'
        case 'vars':
        case 'inputs':
          return 'stored'
        case 'github':
          return name === 'token'
            ? 'github-token'
            : name === 'event' && path[2]?.toLowerCase() === 'inputs'
              ? 'stored'
              : 'other'
        case 'steps':
        case 'needs':
          return 'temporary'
        case 'env': {
          const entry = env.findLast(({ key }) => key.value.toLowerCase() === name)
          return entry === undefined || depth > 4 ? 'other' : originOf(entry.value, env, depth + 1)
        }
        default:
          return 'other'
      }
    }),
  )
  for (const origin of ['stored', 'temporary', 'github-token'] as const)
    if (origins.includes(origin)) return origin
  return 'other'
}

/** The span that names the key: the first expression, or the whole value. */
export function credentialSpan(text: Text): { start: number; end: number } {
  const first = text.expressions.find((expression) => expression.reads.length > 0)
  return first === undefined ? { start: 0, end: text.value.length } : { start: first.start, end: first.end }
}
