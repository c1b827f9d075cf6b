import { commandsOf } from '../shell/commands.ts'
import type { Sequence } from './jobs.ts'
import type { AnswerOf } from './weights.ts'

/**
 * Whether all that a soft step runs are files that its own script has just written, and a later step is asked for by what
 * it hands on: `echo "import app" > try.py && python try.py && echo "good=true" >> "$GITHUB_OUTPUT"`, and an install
 * where it is not good. A test of the repository is none of these files.
 */
export function triesForLater({ steps }: Sequence, index: number, answerOf: AnswerOf): boolean {
  const step = steps[index]!
  const id = step.id?.value.toLowerCase()
  const checks = answerOf(step)?.checks ?? []
  if (id === undefined || step.run === null || checks.length === 0) return false
  const written = new Set(
    (commandsOf(step.run) ?? []).flatMap(({ program, redirects }) =>
      ['echo', 'printf', 'cat'].includes(program)
        ? redirects.flatMap((one) =>
            one.type === 'Redirect' && one.operator === '>' ? [one.target?.value] : [],
          )
        : [],
    ),
  )
  return (
    checks.every(({ kind, words }) => kind === 'script' && words.some((word) => written.has(word))) &&
    steps
      .slice(index + 1)
      .some(
        ({ if: condition }) =>
          condition?.expressions.some(({ reads }) =>
            reads.some(({ path }) => path.join('.').toLowerCase().startsWith(`steps.${id}.outputs.`)),
          ) === true,
      )
  )
}
