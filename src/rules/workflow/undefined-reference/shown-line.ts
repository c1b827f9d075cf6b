import type { Statement } from 'unbash'
import type { Expression } from '../../../sources/workflows/model.ts'
import type { Place } from '../references/places.ts'
import { commandsOf } from '../shell/commands.ts'

/**
 * `echo "Released ${{ steps.release.outputs.version }}"`: a line of the log, which nothing reads, also where it
 * is decoded or folded for it. One in another pipe, a substitution or a block of commands may be read there, and the
 * runner reads one with a workflow command in it.
 */
export function isShownLine({ step, kind, text }: Place, expression: Expression): boolean {
  if (kind !== 'script' || step?.run == null || step.run.ast === null) return false
  const commands = commandsOf(step.run) ?? []
  // It sends the output of all later lines elsewhere.
  if (commands.some(({ words }) => words.some(({ value }) => value === 'exec'))) return false
  const top = new Set(step.run.ast.commands.map(({ command }) => shownBy(command)))
  return commands.some(({ program, args, node, redirects, script }) => {
    if (program !== 'echo' || script.text !== text || !top.has(node) || redirects.length > 0) return false
    if (!args.some(({ start, end }) => start <= expression.start && expression.end <= end)) return false
    return !/::|`|\$\(|[<>]\(|\\/.test(text.value.slice(node.pos, node.end))
  })
}

const FILTERS = new Set(['base64', 'cat', 'fold', 'tr', 'head', 'tail'])

/** The command that makes what a statement shows. */
function shownBy(command: Statement['command']): Statement['command'] {
  if (command.type !== 'Pipeline' || command.prefixes.length > 0) return command
  const [first, ...others] = command.commands
  const isShown = others.every(
    (one) => one.type === 'Command' && one.redirects.length === 0 && FILTERS.has(one.name?.value ?? ''),
  )
  return isShown ? first! : command
}
