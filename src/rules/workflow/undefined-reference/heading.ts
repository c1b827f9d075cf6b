import type { ContextRead, Expression } from '../../../sources/workflows/model.ts'
import type { Place } from '../references/places.ts'
import { commandsOf } from '../shell/commands.ts'

/**
 * `echo "## Results on ${{ matrix.os }}"`: a line for people, which no shell and no Markdown takes for more than that.
 * What another command reads from it, in a pipe or a substitution, is another matter.
 */
export function isHeading({ step, kind, text }: Place, expression: Expression, read: ContextRead): boolean {
  if (kind !== 'script' || step?.run == null || !isOfRun(read)) return false
  for (const { program, args, node, script } of commandsOf(step.run) ?? []) {
    if (program !== 'echo' || script.text !== text) continue
    const word = args.find(({ start, end }) => start <= expression.start && expression.end <= end)
    if (word === undefined) continue
    const line = text.value.slice(word.start, word.end)
    const rest = /^[^\n]*/.exec(text.value.slice(node.end))![0]
    return (
      args.length === 1 &&
      /^["']#+ [^\n]*\w[^\n]*$/.test(line) &&
      !/\\n|[`]|\$\(/.test(line) &&
      /^\s*$/.test(rest)
    )
  }
  return false
}

/** What only tells runs apart, and is no result that somebody waits for. */
function isOfRun({ path: [context] }: ContextRead): boolean {
  return context === 'matrix' || context === 'env' || context === 'inputs'
}
