import type { Location } from '../../../location.ts'
import { locate } from '../../../sources/workflows/locate.ts'
import type { Step, Text } from '../../../sources/workflows/model.ts'
import { commandsOf, operands, type ShellCommand, wordAt } from '../shell/commands.ts'
import { type Arrival, type FlowSpot, type Trail, taintedReads, taintedVariable } from '../untrusted/flow.ts'
import { isFetch, staysAside } from './objects.ts'
import { keptToken, tokenBefore } from './token.ts'

/** A step that puts the code of a pull request on the runner's disk. */
export interface Fetch {
  readonly step: Step
  readonly at: Location
  /** What it fetches, as written: `${{ github.head_ref }}`, `gh pr checkout`. */
  readonly written: string
  /** The folder that it goes to, `''` for the workspace itself. */
  readonly folder: string
  /** The events on which the code is an outsider's; `null` where every privileged event can bring it. */
  readonly events: readonly string[] | null
  /** Where the job's token lies for git to use, as a message says it; `null` where none is kept. */
  readonly token: string | null
  /** Whether the event itself names the commit, so that what is pushed after it is not fetched. */
  readonly isFixed: boolean
}

/** What a step fetches of a pull request; `null` where it fetches none. */
export function fetchOf(trail: Trail, spot: FlowSpot): Fetch | null {
  const step = spot.step!
  return step.run === null ? checkout(trail, spot, step) : inScript(trail, spot, step)
}

function checkout(trail: Trail, spot: FlowSpot, step: Step): Fetch | null {
  const reference = step.uses!.reference
  if (reference.kind !== 'repository') return null
  if (`${reference.owner}/${reference.repository}`.toLowerCase() !== 'actions/checkout') return null
  const input = (name: string): Text | undefined =>
    step.with.find(({ key }) => key.value.toLowerCase() === name)?.value
  for (const text of [input('repository'), input('ref')]) {
    const found = text === undefined ? null : (named(trail, text, spot) ?? numbered(text))
    if (found === null) continue
    return {
      ...found,
      step,
      folder:
        input('path')
          ?.value.trim()
          .replace(/^\.\/|\/$/g, '') ?? '',
      token: keptToken(step),
      isFixed: isCommitOfEvent(input('ref')),
    }
  }
  return null
}

/** The one commit that the event has been sent for; what an expression may also come to is another. */
function isCommitOfEvent(ref: Text | undefined): boolean {
  return (
    ref !== undefined &&
    /^\$\{\{\s*github\.event\.(?:pull_request\.head\.sha|workflow_run\.head_sha)\s*\}\}$/i.test(
      ref.value.trim(),
    )
  )
}

/** A name alone is looked up in this repository, where a fork's branch is not; a SHA is found in the whole network. */
function isBranchName({ source }: Arrival): boolean {
  return /(?:head_ref|head\.ref|head\.label|head_branch)$/.test(source.path)
}

type Named = Pick<Fetch, 'at' | 'written' | 'events'>

function named(trail: Trail, text: Text, spot: FlowSpot): Named | null {
  const tainted = taintedReads(trail, text, spot).find(({ arrival }) => !isBranchName(arrival))
  if (tainted === undefined) return null
  const { expression, read, arrival } = tainted
  return {
    at: locate(text, read.start, read.end),
    written: text.value.slice(expression.start, expression.end),
    events: arrival.events,
  }
}

/** `refs/pull/${{ github.event.issue.number }}/merge`. */
function numbered(text: Text): Named | null {
  const match = /(?:refs\/)?pull\/\$\{\{[^}]*\}\}\/(?:head|merge)/.exec(text.value)
  if (match === null) return null
  return { at: locate(text, match.index, match.index + match[0].length), written: match[0], events: null }
}

const PULL = /(?:^|["'+:/])pull\/(?:\$\{\{[^}]*\}\}|[^\s$]|\$(?!\{\{))+\/(?:head|merge)\b/

function inScript(trail: Trail, spot: FlowSpot, step: Step): Fetch | null {
  const script = step.run!
  for (const command of commandsOf(script) ?? []) {
    const found = byCommand(trail, spot, command)
    if (found === null || (isFetch(command) && staysAside(spot, command))) continue
    return {
      ...found,
      step,
      folder: '',
      token: tokenBefore(spot.earlier, spot.job?.steps ?? [...spot.earlier, step]),
      isFixed: false,
    }
  }
  return null
}

function byCommand(trail: Trail, spot: FlowSpot, command: ShellCommand): Named | null {
  const [first, second] = operands(command)
  const { script } = command
  if (command.program === 'gh' && first === 'pr' && second === 'checkout') {
    return { at: wordAt(script, command.programWord!), written: 'gh pr checkout', events: null }
  }
  if (command.program !== 'git') return null
  const sub = command.args.find((word) => GIT_CHECKOUTS.has(word.value))
  if (sub === undefined) return null
  for (const word of command.args) {
    const raw = script.text.value.slice(word.start, word.end)
    const at = wordAt(script, word)
    if ((sub.value === 'pull' || sub.value === 'fetch') && PULL.test(raw))
      return { at, written: raw, events: null }
    if (sub.value === 'fetch') continue
    const inside = script.text.expressions.filter(({ start, end }) => start >= word.start && end <= word.end)
    const pasted = named(trail, { ...script.text, expressions: inside }, spot)
    if (pasted !== null) return pasted
    for (const [, name] of raw.matchAll(/\$\{?([A-Za-z_]\w*)\}?/g)) {
      const arrival = taintedVariable(trail, name!, spot)
      if (arrival !== null && !isBranchName(arrival)) return { at, written: raw, events: arrival.events }
    }
  }
  return null
}

const GIT_CHECKOUTS = new Set(['checkout', 'switch', 'pull', 'fetch', 'clone', 'merge', 'reset', 'rebase'])
