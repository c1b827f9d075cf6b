import type { FindingDraft } from '../../../findings.ts'
import { oneLower } from '../../../findings.ts'
import { locate } from '../../../sources/workflows/locate.ts'
import type { Entry, Matrix, Workflow } from '../../../sources/workflows/model.ts'
import { checkingAction } from './jobs.ts'
import { quoted } from './steps.ts'
import type { AnswerOf } from './weights.ts'

const MAX_COMBINATIONS = 1024

/** Whether a matrix excludes every combination that it spans. */
export function emptyMatrix(matrix: Matrix): boolean {
  if (matrix.dynamic || matrix.axes.length === 0 || matrix.include.length > 0 || matrix.exclude.length === 0)
    return false
  let combinations: readonly ReadonlyMap<string, string>[] = [new Map()]
  for (const { key, values } of matrix.axes) {
    if (values === null || values.some(({ expressions }) => expressions.length > 0)) return false
    if (combinations.length * values.length > MAX_COMBINATIONS) return false
    combinations = combinations.flatMap((before) =>
      values.map((value) => new Map(before).set(key.value, value.value)),
    )
  }
  return combinations.every((combination) => matrix.exclude.some((entries) => covers(entries, combination)))
}

function covers(entries: readonly Entry[], combination: ReadonlyMap<string, string>): boolean {
  return entries.length > 0 && entries.every(({ key, value }) => combination.get(key.value) === value.value)
}

/** Security scans that only run when somebody starts them by hand, and nowhere else. */
export function* manualScans(workflows: readonly Workflow[], answerOf: AnswerOf): Iterable<FindingDraft> {
  const automatic = new Set(
    workflows.filter((workflow) => !isManual(workflow)).flatMap((workflow) => scansOf(workflow, answerOf)),
  )
  for (const workflow of workflows) {
    if (!isManual(workflow)) continue
    const scans = scansOf(workflow, answerOf).filter((scan) => !automatic.has(scan))
    const [trigger] = workflow.triggers
    if (scans.length === 0 || trigger === undefined) continue
    yield {
      at: locate(trigger.event, 0, trigger.event.value.length),
      message: `${quoted(workflow.name?.value ?? workflow.path)} scans only when somebody starts it. \`workflow_dispatch\` is its only trigger, and no other workflow runs ${quoted(scans[0]!)}.`,
      remedy: 'Add `pull_request:` and `push:` to `on:`, so that what it finds stops a change.',
      severity: oneLower('high'),
      evidence: { scans: [...new Set(scans)].join(', ') },
    }
  }
}

function isManual(workflow: Workflow): boolean {
  return (
    workflow.triggers.length > 0 &&
    workflow.triggers.every(({ event }) => event.value === 'workflow_dispatch')
  )
}

function scansOf(workflow: Workflow, answerOf: AnswerOf): readonly string[] {
  return workflow.jobs.flatMap((job) =>
    job.steps.flatMap((step) => {
      const action = checkingAction(step)
      if (action !== null) return action.kind === 'scan' ? [action.action] : []
      return (answerOf(step)?.checks ?? []).filter(({ scans }) => scans).map(({ name }) => name)
    }),
  )
}
