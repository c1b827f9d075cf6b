import type { Entry, Step, Text } from '../../../sources/workflows/model.ts'
import { isDynamic } from '../../../sources/workflows/walk.ts'
import { commandFileWrites } from '../shell/command-file.ts'

/**
 * The text that an input stands for: its own, or that of the one variable that is all it reads, where the workflow writes
 * the variable out and nothing can set it anew.
 *
 * The step's own variables come before what earlier steps wrote to `$GITHUB_ENV`, and that before the job's and the
 * workflow's. Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#env; actions/runner,
 * `StepsRunner.cs`.
 * @param outer the variables of the workflow and of the job; `null` where a caller brings its own
 * @param earlier the steps that have begun before this one
 * @returns `null` where only the run decides
 */
export function constantText(
  { value, expressions }: Text,
  step: Step,
  outer: readonly (readonly Entry[])[] | null,
  earlier: readonly Step[],
): string | null {
  const [expression, ...more] = expressions
  if (expression === undefined) return value
  const name = /^env\.([\w-]+)$/.exec(expression.source)?.[1]
  const isWhole = value.trim() === value.slice(expression.start, expression.end)
  if (name === undefined || more.length > 0 || !isWhole) return null
  const own = written(name, step.env)
  if (own !== undefined) return own
  if (outer === null || earlier.some((one) => maySet(name, one, outer))) return null
  return outer.map((layer) => written(name, layer)).findLast((text) => text !== undefined) ?? null
}

/** What a list of variables says of one; `undefined` where nothing, `null` where nobody can know. */
function written(name: string, entries: readonly Entry[]): string | null | undefined {
  if (isDynamic(entries)) return null
  // Windows tells no cases apart.
  const found = entries.filter(({ key }) => key.value.toLowerCase() === name.toLowerCase())
  const [entry, ...more] = found
  if (entry === undefined) return undefined
  const { value } = entry
  const isPlain = value.expressions.length === 0 && value.type === 'string'
  return more.length === 0 && entry.key.value === name && isPlain ? value.value : null
}

/** Whether a step can set a variable for later ones; of an action only its code could tell. */
function maySet(name: string, step: Step, outer: readonly (readonly Entry[])[]): boolean {
  // With this set, whatever a step prints can set a variable.
  if ([...outer, step.env].flat().some(({ key }) => /^ACTIONS_ALLOW_UNSECURE_COMMANDS$/i.test(key.value)))
    return true
  if (step.run !== null) {
    const { names, complete } = commandFileWrites(step.run, 'GITHUB_ENV')
    return !complete || names.has(name.toLowerCase())
  }
  const reference = step.uses?.reference
  if (reference?.kind !== 'repository' || reference.path !== '') return true
  return !SETS_NONE.has(`${reference.owner}/${reference.repository}`.toLowerCase())
}

const SETS_NONE = new Set([
  'actions/checkout',
  'actions/cache',
  'actions/upload-artifact',
  'actions/download-artifact',
])
