import type { Job, Workflow } from '../../../sources/workflows/model.ts'
import type { Fetch } from './fetches.ts'
import { PRIVILEGED } from './heads.ts'

/**
 * Whether the label that is asked for is the one that starts the workflow, so that the event names the commit that it
 * was set for. On `synchronize` and the like a label of before lets new code through. So it does on `labeled` where any
 * of the labels will do: another one, which a bot may set, starts the workflow again.
 */
export function isLabelOfEvent(
  { triggers }: Workflow,
  job: Job,
  fetch: Fetch,
  events: readonly string[],
): boolean {
  const starts = triggers.filter(
    ({ event }) => PRIVILEGED.includes(event.value) || event.value === 'workflow_call',
  )
  return (
    starts.every(
      ({ event, filters }) => events.every((one) => one === event.value) && hasOnlyLabeled(filters),
    ) && [job.if, fetch.step.if].some((condition) => condition !== null && asksForLabel(condition.value))
  )
}

function hasOnlyLabeled(filters: Workflow['triggers'][number]['filters']): boolean {
  const types = filters.filter(({ key }) => key.value === 'types').flatMap(({ values }) => values)
  return types.length > 0 && types.every(({ value }) => value.trim() === 'labeled')
}

/** Every way through the condition asks for the name of the new label; a negation of a part may turn that round. */
function asksForLabel(condition: string): boolean {
  // Braces around a part of it, or a blank behind them, make a text of it, which is always true.
  const bare = /^\$\{\{(.*)\}\}$/s.exec(condition)?.[1] ?? condition
  return (
    !/\$\{\{|!(?!=)|[!=]=\s*(?:true|false)|(?:true|false)\s*[!=]=/.test(bare) &&
    bare.split('||').every((way) => /\bgithub\.event\.label\.name\s*==\s*'/.test(way))
  )
}
