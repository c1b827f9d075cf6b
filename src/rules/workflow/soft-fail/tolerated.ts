import type { Matrix, Text, Trigger, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { givenMatrix, truthOf } from './conditions.ts'
import { publishesOn } from './gates.ts'
import type { Sequence } from './jobs.ts'
import { type Leg, legsOf, legsWhere } from './legs.ts'

/** `continue-on-error` that is true for some jobs of a matrix, or some calls of a workflow, and not for the others. */
export interface Tolerated {
  /** As a message names them: `python: 3.15-dev`; `null` where the values are not known. */
  readonly named: string | null
  /** Nothing is lost but what an unreleased or an alternative thing brings up, or what a change passed before. */
  readonly trials: boolean
}

/** A key that says by its name that it marks trials. */
const MARKS_TRIALS =
  /(?:^|[._-])(?:experimental|allow[-_]?(?:to[-_]?)?fail\w*|allowed[-_]?(?:to[-_]?)?fail\w*|continue[-_]on[-_]error|can[-_]?fail|may[-_]?fail|ignore[-_]?errors?|optional|unstable|nightly|canary|development|pre-?release|xfail|expect(?:ed)?[-_]?fail\w*|soft[-_]?fail)$/i

/** A value that names something that is not out yet, or another make of it than what most use. */
const TRIAL =
  /(?:^|[^a-z])(?:dev|devel|nightly|canary|alpha|beta|rc\d*|preview|prerelease|experimental|unstable|edge|tip|trunk|snapshot|pypy|graalpy|truffleruby|jruby|emscripten|wasm\d*|pyodide)(?:[^a-z]|$)|^pypy|\d(?:a|b|rc)\d+$/i

/** A branch of something else from which its next version comes. */
const UPSTREAM = /^(?:main|master|maint|head|next)$/i

/** Axes of the repository's own branches. */
const OWN_BRANCHES = /branch|(?:^|[._-])(?:base|target|ref)$/i

/** What the author says of them, right above. */
const SAID_OF_TRIALS =
  /\bpre-?releases?\b|\bexperimental\b|\bnightly\b|\bnot (?:yet )?released\b|\bunreleased\b/i

/** Values that say what is checked: for these no other job stands in. */
const CHECKED = /advisor|audit|vuln|secur|\bcve|scan|licen[cs]e|\bbans\b|\bsast\b|secret/i

/**
 * Whose failure a `continue-on-error` tolerates, where it is not everybody's.
 * @param scans whether a scan is among what is tolerated: what it finds comes in with the change, whoever labels that
 * @returns `null` where all of them are, or where that cannot be told
 */
export function toleratedBy(
  text: Text,
  sequence: Sequence,
  model: WorkflowsModel,
  scans: boolean,
): Tolerated | null {
  const [expression, ...more] = text.expressions
  if (expression === undefined || expression.ast === null || more.length > 0) return null
  const reads = expression.reads.map(({ path }) => path.map((part) => part.toLowerCase()))
  const onEvents = byEvent(text, reads, sequence, model)
  if (onEvents !== null) return onEvents
  if (isByLabel(expression.source, reads)) return { named: null, trials: !scans }
  if (reads.length === 0 || reads.some(([context]) => context !== 'matrix' && context !== 'inputs'))
    return null
  const keys = [...new Set(reads.map((path) => path.slice(1).join('.')))]
  const said = saysTrials(text, sequence)
  const found = legsWhere(text, sequence.matrix)
  if (found !== null) {
    if (found.on.length === 0 || found.on.length === found.of) return null
    const isNew = isNewest(found.on, sequence.matrix, keys)
    const trials = isNew || found.on.every((leg) => isTrial(leg, keys) || said)
    const named = [...new Set(found.on.map((leg) => nameOf(leg, keys)))].filter((name) => name !== '')
    const more = named.length > 3 ? `; and ${named.length - 3} more` : ''
    return {
      named: named.length === 0 ? null : `${named.slice(0, 3).join('; ')}${more}`,
      trials: trials && !found.on.some(checksMore),
    }
  }
  if (!singlesOut(expression.source, keys)) return null
  const literals = [...expression.source.matchAll(/'([^']*)'/g)].map(([, literal]) => literal!)
  const trials =
    said ||
    keys.every((key) => MARKS_TRIALS.test(key)) ||
    (literals.length > 0 && literals.every((one) => TRIAL.test(one)))
  return { named: null, trials: trials && !literals.some((one) => CHECKED.test(one)) }
}

/** The events of a workflow for which a switch is on, where it asks for nothing else. */
function byEvent(
  text: Text,
  reads: readonly (readonly string[])[],
  { workflow, matrix }: Sequence,
  model: WorkflowsModel,
): Tolerated | null {
  if (workflow === null || !reads.some((path) => path.join('.') === 'github.event_name')) return null
  const events = workflow.triggers.map(({ event }) => event.value)
  // A called workflow runs on its caller's event.
  if (events.includes('workflow_call')) return null
  const given = givenMatrix(matrix)
  const on = events.filter(
    (event) =>
      truthOf(text, {
        ...given,
        context: (path) => (path === 'github.event_name' ? [event] : given.context(path)),
      }) !== false,
  )
  if (on.length === 0 || on.length === events.length) return null
  const isGated =
    GATES.some((event) => events.includes(event) && !on.includes(event)) &&
    workflow.triggers.every(
      (trigger) =>
        !on.includes(trigger.event.value) ||
        isOfBranches(trigger) ||
        (isStart(trigger) && !publishesOn(model, workflow, trigger.event.value)),
    )
  return { named: `event: ${on.slice(0, 3).join(', ')}`, trials: isGated }
}

/** Pushes to branches alone: a tag or a release may be of a commit that no pull request has brought. */
function isOfBranches({ event, filters }: Trigger): boolean {
  const keys = filters.map(({ key }) => key.value)
  return event.value === 'push' && keys.includes('branches') && !keys.some((key) => key.startsWith('tags'))
}

/** Started by hand, or by any push: a tag's too, which may be of a commit that no pull request has brought. */
function isStart({ event, filters }: Trigger): boolean {
  return event.value === 'workflow_dispatch' || (event.value === 'push' && filters.length === 0)
}

/** Events on which a change has to pass before it is in. */
const GATES = ['pull_request', 'merge_group']

/**
 * Whether it holds where somebody has given a pull request a label, and nowhere else. Who may do that may do more than
 * most, but not merge it.
 * Source: https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization
 */
function isByLabel(source: string, reads: readonly (readonly string[])[]): boolean {
  return (
    reads.length === 1 &&
    reads[0]!.join('.') === 'github.event.pull_request.labels.*.name' &&
    /^\s*contains\s*\([^()!|&]*\)\s*$/i.test(source)
  )
}

/** Enough others that one more is not half of what is tried. */
const MIN_VERSIONS = 4

/** Whether they are those of the highest version of one axis: what has just come out, or is about to. */
function isNewest(on: readonly Leg[], matrix: Matrix | null, keys: readonly string[]): boolean {
  const [key] = keys
  if (key === undefined || keys.length > 1) return false
  const values = (legs: readonly Leg[]): readonly string[] => [
    ...new Set(legs.map((leg) => String(leg.get(key) ?? ''))),
  ]
  const [newest, ...more] = values(on)
  const all = values(legsOf(matrix) ?? [])
  return (
    more.length === 0 &&
    all.length >= MIN_VERSIONS &&
    all.every((one) => /^\d+(?:\.\d+)*$/.test(one) && (one === newest || isHigher(newest!, one)))
  )
}

function isHigher(one: string, other: string): boolean {
  const [parts, others] = [one, other].map((version) => version.split('.').map(Number))
  const at = parts!.findIndex((part, index) => part !== (others![index] ?? 0))
  return at >= 0 && parts![at]! > (others![at] ?? 0)
}

/** Whether it is true of what it names only: `inputs.python == '3.15'`, `matrix.experimental`. */
function singlesOut(source: string, keys: readonly string[]): boolean {
  if (/!/.test(source)) return false
  return /==|\b(?:starts|ends)With\s*\(/i.test(source) || keys.every((key) => MARKS_TRIALS.test(key))
}

function isTrial(leg: Leg, keys: readonly string[]): boolean {
  return keys.some((key) => {
    const value = String(leg.get(key) ?? '')
    return MARKS_TRIALS.test(key) || TRIAL.test(value) || (UPSTREAM.test(value) && !OWN_BRANCHES.test(key))
  })
}

function checksMore(leg: Leg): boolean {
  return [...leg.values()].some((value) => CHECKED.test(String(value ?? '')))
}

/** By what the switch asks; by what else is said of the leg where that is only `true`. */
function nameOf(leg: Leg, keys: readonly string[]): string {
  const said = [...leg].filter(([, value]) => typeof value === 'string' || typeof value === 'number')
  const asked = said.filter(([key]) => keys.includes(key))
  return (asked.length > 0 ? asked : said.slice(0, 2))
    .map(([key, value]) => `${key.split('.').at(-1)!}: ${value}`)
    .join(', ')
}

function saysTrials({ at }: Text, { workflow }: Sequence): boolean {
  return (workflow?.comments ?? []).some(
    (comment) =>
      comment.at.startLine <= at.startLine &&
      comment.at.startLine >= at.startLine - 3 &&
      SAID_OF_TRIALS.test(comment.text),
  )
}
