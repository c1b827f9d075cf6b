import type { Location } from '../../location.ts'
import type { Background, ParallelGroup, Step, StepControl, Text } from './model.ts'
import type { ShellDefaults } from './shell.ts'
import { readStep, requireKnownKeys, type WrittenStep } from './step.ts'
import {
  field,
  invalidAt,
  isEmpty,
  list,
  type MapNode,
  mapping,
  type Node,
  scalarField,
} from './yaml/node.ts'

export interface StepList {
  readonly steps: readonly Step[]
  readonly controls: readonly StepControl[]
}

/** A step in the background, before it is known what waits for it. */
interface Started {
  readonly at: Location
  readonly group: ParallelGroup | null
  /** The index of the step behind its group, once the group has been read. */
  end: number
}

const CONTROLS = ['wait', 'wait-all', 'cancel'] as const
/** What only the steps of a job may be. */
const OF_JOBS: readonly string[] = [...CONTROLS, 'parallel', 'background']

/**
 * The steps of a job, `parallel` groups taken apart, and what waits for those in the background.
 *
 * What may stand together, and the refusals, are those of GitHub's own parser: https://github.com/actions/languageservices,
 * `workflow-v1.0.json` (`steps-item`) and `converter/steps.ts`. A `parallel` group may have a name and an id besides,
 * which do no harm; a condition, which GitHub's schema does not know either, would.
 * @throws SourceInvalid where a step is not what GitHub takes for one
 */
export function readJobSteps(node: Node, defaults: ShellDefaults): StepList {
  const written: { step: WrittenStep; started: Started | null }[] = []
  const controls: StepControl[] = []
  const add = (map: MapNode, what: string, group: Started | null): void => {
    const step = readStep(map, what, written.length, defaults)
    written.push({ step, started: group ?? readBackground(map, what) })
  }
  for (const [position, item] of list(node, '`steps`').items.entries()) {
    const what = `step ${position + 1}`
    const map = mapping(item, what)
    const kind = kindOf(map, what)
    if (kind === 'step') add(map, what, null)
    else if (kind === 'parallel') {
      const { started, members } = readGroup(map, what)
      for (const { member, title } of members) add(member, title, started)
      started.end = written.length
    } else controls.push(readControl(map, kind, what, written.length))
  }
  const steps = written.map(({ step, started }) => ({
    ...step,
    background: started === null ? null : backgroundOf(step, started, controls, written.length),
  }))
  return { steps, controls }
}

/**
 * The steps of a composite action, which run one after the other.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsbackground,
 * "You cannot use `background` on steps inside a composite action".
 * @throws SourceInvalid where a step is not what the runner takes for one
 */
export function readActionSteps(node: Node): readonly Step[] {
  return list(node, '`steps`').items.map((item, index) => {
    const what = `step ${index + 1}`
    const map = mapping(item, what)
    const key = map.entries.find((entry) => OF_JOBS.includes(entry.key.value))?.key
    if (key !== undefined) {
      const problem = `${what} of a composite action has \`${key.value}\`, and only the steps of a job can; the runner refuses such an action`
      throw invalidAt(key.at, problem)
    }
    return { ...readStep(map, what, index, null), background: null }
  })
}

type Kind = 'step' | 'parallel' | StepControl['kind']

/** What a step is, by the one key that says so. */
function kindOf(map: MapNode, what: string): Kind {
  const said = [...CONTROLS, 'parallel' as const].filter((name) => field(map, name) !== undefined)
  const [kind] = said
  if (kind === undefined) return 'step'
  const all = [...said, ...['run', 'uses'].filter((name) => !isEmpty(field(map, name)))]
  if (all.length > 1) {
    const words = all.map((name) => `\`${name}\``).join(' and ')
    throw invalidAt(map.at, `${what} has ${words}; GitHub takes one of them`)
  }
  return kind
}

/** `background: true`; `null` where it is absent or false. */
function readBackground(map: MapNode, what: string): Started | null {
  const node = field(map, 'background')
  if (node === undefined) return null
  const value = node.kind === 'scalar' && node.text.type === 'boolean' ? node.text.value.toLowerCase() : null
  if (value === null)
    throw invalidAt(
      node.at,
      `${what}'s \`background\` is neither true nor false, and GitHub takes nothing else`,
    )
  return value === 'true' ? { at: node.at, group: null, end: 0 } : null
}

/** Members of a group are `run` and `uses` steps, and in the background without saying so. */
function readGroup(
  map: MapNode,
  what: string,
): { started: Started; members: readonly { member: MapNode; title: string }[] } {
  requireKnownKeys(map, new Set(['parallel', 'name', 'id']), `${what} (\`parallel\`)`)
  const { key, value } = map.entries.find((entry) => entry.key.value === 'parallel')!
  const { items } = list(value, `${what}'s \`parallel\``)
  const members = items.map((item, position) => {
    const title = `step ${position + 1} in the \`parallel\` of ${what}`
    const member = mapping(item, title)
    const wrong = member.entries.find((entry) => OF_JOBS.includes(entry.key.value))?.key
    if (wrong !== undefined)
      throw invalidAt(wrong.at, `${title} has \`${wrong.value}\`, which GitHub refuses inside a group`)
    return { member, title }
  })
  return { started: { at: key.at, group: { at: map.at }, end: 0 }, members }
}

/** It always runs: GitHub takes no condition on it. */
function readControl(map: MapNode, kind: StepControl['kind'], what: string, before: number): StepControl {
  requireKnownKeys(map, new Set([kind, 'name', 'id', 'continue-on-error']), `${what} (\`${kind}\`)`)
  const { key, value } = map.entries.find((entry) => entry.key.value === kind)!
  return {
    kind,
    at: map.at,
    key,
    id: scalarField(map, 'id', what),
    name: scalarField(map, 'name', what),
    targets: kind === 'wait-all' ? nothingNamed(value, what) : targetsOf(value, kind, what),
    continueOnError: scalarField(map, 'continue-on-error', what),
    before,
  }
}

function nothingNamed(value: Node, what: string): readonly [] {
  const isTrue =
    value.kind === 'scalar' && value.text.type === 'boolean' && value.text.value.toLowerCase() === 'true'
  if (!isEmpty(value) && !isTrue)
    throw invalidAt(value.at, `${what}'s \`wait-all\` takes no value; \`wait: <id>\` waits for one step`)
  return []
}

/** An empty list is one: GitHub takes it, and waits for nothing. */
function targetsOf(value: Node, kind: 'wait' | 'cancel', what: string): readonly Text[] {
  const nodes = value.kind === 'list' && kind === 'wait' ? value.items : [value]
  return nodes.map((node) => {
    if (node.kind !== 'scalar' || node.text.value.trim() === '')
      throw invalidAt(value.at, `${what}'s \`${kind}\` names no step by its id`)
    if (node.text.expressions.length > 0)
      throw invalidAt(node.at, `${what}'s \`${kind}\` is an expression, and GitHub takes ids only`)
    return node.text
  })
}

/**
 * Whatever comes first ends it: a second wait for the same step waits for nothing, nor does one after a `cancel`.
 * Source: https://github.com/actions/runner, `BackgroundStepCoordinator.cs`.
 */
function backgroundOf(
  { id, index }: WrittenStep,
  { at, group, end: endOfGroup }: Started,
  controls: readonly StepControl[],
  count: number,
): Background {
  if (group !== null) return { at, group, until: endOfGroup, endedBy: 'group' }
  const end = controls.find(
    ({ kind, targets, before }) =>
      before > index && (kind === 'wait-all' || targets.some((target) => target.value === id?.value)),
  )
  return { at, group, until: end?.before ?? count, endedBy: end ?? 'job' }
}
