import type { Job, Workflow } from '../../../sources/workflows/model.ts'
import type { Publication } from '../publishing/publishes.ts'
import type { ShellCommand } from '../shell/commands.ts'
import { canonical, known, toldText } from '../shell/told-words.ts'

/** Options of `gh release create` and `upload` that take the next word. Source: their `--help`. */
const VALUED = new Set([
  '-R',
  '--repo',
  '-t',
  '--title',
  '-n',
  '--notes',
  '-F',
  '--notes-file',
  '--target',
  '--discussion-category',
  '--notes-start-tag',
])

/** The tag that a `gh release create` or `upload` names, as written; `null` where it names none. */
export function tagWord({ args }: ShellCommand): string | null {
  let found = 0
  for (let index = 0; index < args.length; index++) {
    const { value } = args[index]!
    if (VALUED.has(value)) index++
    else if (!value.startsWith('-') && ++found === 3) return value
  }
  return null
}

/** What the tag of a `gh release` comes to, in expressions that the job's own steps know; `null` where only a run tells. */
export function tagOf(workflow: Workflow, job: Job, publication: Publication): string | null {
  const { command, step, inner } = publication
  const word = command === null ? null : tagWord(command)
  if (command === null || word === null) return null
  const env = [...workflow.env, ...job.env, ...step.env, ...(inner === step ? [] : inner.env)]
  // A called script gets what its caller sets, which is not followed.
  return command.script === inner.run ? toldText(word, command, env) : null
}

/**
 * A tag in the words of an earlier job, where it is one of that job's outputs; `null` where it reads what only its own
 * job knows.
 */
export function inWordsOf(earlier: Job, workflow: Workflow, tag: string): string | null {
  const output = outputOf(earlier, tag)
  if (output !== null) return known(output, [...workflow.env, ...earlier.env])
  return /\$\{\{(?!(?:github|inputs|needs|vars)\.)/.test(tag) ? null : tag
}

/** What an output of an earlier job is made of, where a text is that output and nothing else. */
export function outputOf(earlier: Job, text: string): string | null {
  const [, id, name] = /^\$\{\{needs\.([\w-]+)\.outputs\.([\w-]+)\}\}$/.exec(canonical(text)) ?? []
  if (id?.toLowerCase() !== earlier.id.value.toLowerCase() || name === undefined) return null
  const output = earlier.outputs.find(({ key }) => key.value.toLowerCase() === name.toLowerCase())
  return output === undefined ? null : canonical(output.value.value)
}
