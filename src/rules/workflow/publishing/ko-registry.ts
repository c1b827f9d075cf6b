import type { Job, Script } from '../../../sources/workflows/model.ts'
import { commandsOf, type ShellCommand } from '../shell/commands.ts'
import { type PlainValues, plainValues, withValues } from '../shell/values.ts'
import type { Publication } from './publishes.ts'

const NAME = 'KO_DOCKER_REPO'

/** Every way in which a script may give the variable a value, also for the steps after it. */
const SET = new RegExp(String.raw`\b${NAME}(?::?=|<<)|\b(?:read|for|-v)\s+${NAME}\b`, 'g')

/**
 * Whether ko's registry is next to the job wherever this publication may send to: the Docker daemon, a kind cluster or a
 * registry of the job's own. Names below `localhost` never leave the machine (RFC 6761, 6.3).
 * Source: https://ko.build/configuration/#local-publishing-options
 */
export function koStaysHere(job: Job, publication: Publication): boolean {
  return koRepositories(job, publication)?.every((place) => HERE.test(place)) === true
}

const HERE = /^(?:(?:ko|kind)\.local|(?:(?:[\w-]+\.)*localhost|127\.0\.0\.1|registry\.local):\d+)(?:\/|$)/

/**
 * Every value that `KO_DOCKER_REPO` can have for a publication by ko; `null` where that is not told, or it is none.
 * `setup-ko` keeps what its step says for the steps after it. What only the workflow says is not seen here.
 */
export function koRepositories(
  { env, steps }: Job,
  { by, step, inner, command }: Publication,
): readonly string[] | null {
  if (!by.startsWith('ko ') || command === null) return null
  const setup = steps
    .slice(0, step.index)
    .findLast(({ uses }) => uses?.reference.kind === 'repository' && uses.reference.repository === 'setup-ko')
  const given = [env, setup?.env ?? [], step.env].flat()
  const values = unchanged(command.script, plainValues(command.script, given))
  const own = ownValue(command)
  if (own !== undefined) return [withValues(own, values)]
  // What the other steps of a composite action leave behind is not followed.
  if (inner !== step) return null
  const scripts = [...new Set([inner.run, command.script])].filter((one) => one !== null)
  const earlier = steps.slice(0, step.index).flatMap(({ run }) => (run === null ? [] : [run]))
  if ([...scripts, ...earlier].some((script) => !isFollowed(script))) return null
  const named = given.findLast(({ key }) => key.value === NAME)?.value.value
  const set = scripts.flatMap((script) => assigned(script))
  const surely = set.some(({ node }) => isBefore(node, command))
  if (named === undefined && !surely) return null
  return [...(named === undefined ? [] : [named]), ...set.map(({ text }) => text)].map((text) =>
    withValues(text.trim(), values),
  )
}

/** The variables that a script is given and does not set itself: an assignment may come too late, or not at all. */
function unchanged(script: Script, values: PlainValues): PlainValues {
  return new Map(
    [...values].filter(
      ([name]) => name !== NAME && !new RegExp(String.raw`\b${name}=`).test(script.text.value),
    ),
  )
}

/** `KO_DOCKER_REPO=x ko apply`, `env KO_DOCKER_REPO=x ko apply`: nothing else counts for that command. */
function ownValue(command: ShellCommand): string | undefined {
  const own = command.assignments.findLast(({ name }) => name === NAME)?.value.value
  if (command.words[0]?.value !== 'env') return own
  const end = command.programWord?.start ?? 0
  const words = command.words.filter(({ value, start }) => start < end && value.startsWith(`${NAME}=`))
  return words.at(-1)?.value.slice(NAME.length + 1) ?? own
}

interface Assigned {
  readonly node: ShellCommand
  readonly text: string
}

/** What a script gives the variable from one of its commands on. */
function assigned(script: Script): readonly Assigned[] {
  return (commandsOf(script) ?? []).flatMap((node) => {
    if (node.program === '')
      return node.assignments
        .filter(({ name }) => name === NAME)
        .map(({ value }) => ({ node, text: value.value }))
    if (node.program !== 'export') return []
    return node.args
      .filter(({ value }) => value.startsWith(`${NAME}=`))
      .map(({ value }) => ({ node, text: value.slice(NAME.length + 1) }))
  })
}

/** Whether all that looks as if it set the variable is an assignment of the script: none in a text, none for later steps. */
function isFollowed(script: Script): boolean {
  const written = [...script.text.value.matchAll(SET)].length
  const commands = commandsOf(script) ?? []
  // What is read in may set it as well.
  if (commands.some(({ program }) => program === 'source' || program === '.' || program === 'eval'))
    return false
  const alone = commands.filter((one) => one.program !== '' && ownValue(one) !== undefined).length
  return written === 0 || written === assigned(script).length + alone
}

/** Whether an assignment stands in the same script before a command, in no block that may be left out. */
function isBefore({ node, script }: ShellCommand, command: ShellCommand): boolean {
  const isPlain = script.ast?.commands.some((one) => one.command === node && one.background !== true) === true
  return isPlain && script === command.script && node.pos < command.node.pos
}
