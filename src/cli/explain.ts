import { InputError } from '../errors.ts'
import { RULES, ruleById } from '../rules/index.ts'
import type { Rule } from '../rules/rule.ts'
import { type Paint, painter, type TerminalStream, terminalWidth, wantsColour } from '../terminal/colour.ts'

interface ExplainCommand {
  readonly rule: string | null
  readonly colour: boolean
}

/** `explain`, as wide and coloured as the stream allows. */
export function explainCommand(
  command: ExplainCommand,
  stream: TerminalStream,
  env: Readonly<Record<string, string | undefined>>,
): string {
  const paint = painter(command.colour && wantsColour(stream, env))
  return explain(command.rule, paint, terminalWidth(stream))
}

/**
 * What a rule means, why it matters and how to mend it; without an id, all rules in a table.
 * @throws InputError naming the rules that resemble an unknown id
 */
export function explain(id: string | null, paint: Paint, width: number): string {
  if (id === null) return table(paint)
  const rule = ruleById(id)
  if (rule === undefined) throw new InputError(`there is no rule ${JSON.stringify(id)}; ${suggestion(id)}`)
  const part = (title: string, text: string): string => `${paint(title, 'bold')}\n${wrap(text, width)}\n`
  return [
    `${paint(rule.id, 'bold')}  ${rule.severity}\n${rule.title}\n`,
    part('Why', rule.rationale),
    part('How to mend it', rule.remedy),
    part('Serves', rule.standards.join('\n')),
    ...optionsOf(rule, part),
    part('Documentation', `docs/rules.md#${anchor(rule.id)}`),
  ].join('\n')
}

/** The heading's anchor in docs/rules.md, as GitHub makes it. */
export function anchor(id: string): string {
  return id
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-')
}

function optionsOf(rule: Rule, part: (title: string, text: string) => string): readonly string[] {
  const entries = (rule.options as { entries?: Readonly<Record<string, unknown>> } | undefined)?.entries
  return entries === undefined ? [] : [part('Options', Object.keys(entries).join('\n'))]
}

function table(paint: Paint): string {
  const width = Math.max(...RULES.map((rule) => rule.id.length))
  return RULES.map(
    (rule) => `${paint(rule.id.padEnd(width), 'bold')}  ${rule.severity.padEnd(8)}  ${rule.title}\n`,
  ).join('')
}

function suggestion(id: string): string {
  const name = id.split('/').at(-1)!
  const near = RULES.filter(
    (rule) =>
      rule.id.includes(name) || name.split('-').some((word) => word.length > 3 && rule.id.includes(word)),
  )
  return near.length === 0
    ? '`explain` lists them all'
    : `did you mean ${near
        .slice(0, 4)
        .map((rule) => rule.id)
        .join(', ')}?`
}

function wrap(text: string, width: number): string {
  const lines = text.split('\n').flatMap((paragraph) => {
    const wrapped: string[] = ['']
    for (const word of paragraph.split(' ')) {
      const line = wrapped.at(-1)!
      if (line !== '' && line.length + 1 + word.length > width - 2) wrapped.push(word)
      else wrapped[wrapped.length - 1] = line === '' ? word : `${line} ${word}`
    }
    return wrapped
  })
  return lines.map((line) => `  ${line}`).join('\n')
}
