import type { Entry, Job, Workflow } from '../../../sources/workflows/model.ts'
import type { Publication } from '../publishing/publishes.ts'
import { commandsOf, type ShellCommand } from '../shell/commands.ts'

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
  return command.script === inner.run ? resolved(word, command, env) : null
}

const MAX_DEPTH = 4

function resolved(word: string, command: ShellCommand, env: readonly Entry[], depth = 0): string | null {
  if (depth > MAX_DEPTH) return null
  let told = true
  const text = canonical(word).replaceAll(
    /\$\{\{[^{}]*\}\}|\$\{([A-Za-z_]\w*)\}|\$([A-Za-z_]\w*)/g,
    (whole, braced?: string, plain?: string) => {
      const name = braced ?? plain
      const value = name === undefined ? known(whole, env) : variable(name, command, env, depth)
      told &&= value !== null
      return value ?? ''
    },
  )
  return told && !/[$`]/.test(text.replaceAll(/\$\{\{[^{}]*\}\}/g, '')) ? text : null
}

/** `${{ env.NAME }}` as it is given; any other expression stands for itself. */
function known(expression: string, env: readonly Entry[]): string {
  const name = /^\$\{\{env\.([\w-]+)\}\}$/.exec(expression)?.[1]
  const given = name === undefined ? undefined : env.findLast(({ key }) => key.value === name)
  return given === undefined ? expression : canonical(given.value.value)
}

/** A variable that the script leaves alone, or sets once and for all before the command. */
function variable(name: string, command: ShellCommand, env: readonly Entry[], depth: number): string | null {
  const all = commandsOf(command.script) ?? []
  if (all.some(({ program }) => program === 'source' || program === '.' || program === 'eval')) return null
  const written = [...command.script.text.value.matchAll(new RegExp(String.raw`\b${name}\b`, 'g'))]
  const text = command.script.text.value
  const sets = written.filter(({ index }) => isSet(text, index, name))
  if (sets.length === 0) {
    if (name === 'GITHUB_REF_NAME') return '${{github.ref_name}}'
    const given = env.findLast(({ key }) => key.value === name)
    return given === undefined ? `\${{env.${name}}}` : canonical(given.value.value)
  }
  const statement = command.script.ast?.commands.find(
    (one) =>
      one.command.type === 'Command' &&
      one.background !== true &&
      one.command.prefix.some((part) => part.type === 'Assignment' && part.name === name),
  )
  const setting = all.find(({ node }) => node === statement?.command)
  if (sets.length !== 1 || setting === undefined || setting.program !== '') return null
  if (setting.node.pos > command.node.pos) return null
  const value = setting.assignments.find((one) => one.name === name)?.value.value
  return value === undefined ? null : resolved(value, setting, env, depth + 1)
}

/** Whether a name stands where a shell, or a line for later steps, may give it a value. */
function isSet(text: string, index: number, name: string): boolean {
  const after = text.slice(index + name.length, index + name.length + 3)
  const before = text.slice(Math.max(0, index - 40), index)
  return (
    /^(?:\+?=|<<|:?=|\[)/.test(after) ||
    /\b(?:read|for|unset|mapfile|readarray|getopts|declare|local|typeset|export|readonly|printf\s+-v)\b[^\n;&|]*$/.test(
      before,
    )
  )
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

/** An expression means the same with and without the blanks in it. */
export function canonical(text: string): string {
  return text.trim().replaceAll(/\$\{\{\s*([^{}]*?)\s*\}\}/g, '${{$1}}')
}
