import picomatch from 'picomatch'
import type { Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'

/** Events that come by themselves before a change is merged or a release goes out. */
const GATING = new Set(['pull_request', 'pull_request_target', 'merge_group', 'push', 'release'])

/**
 * The workflows that gate: those that the policy names, else all that a pull request, a push or a release starts. One
 * that only people or a clock start gates nothing.
 */
export function gatingWorkflows(model: WorkflowsModel, patterns: readonly string[]): ReadonlySet<Workflow> {
  const matches = patterns.length === 0 ? null : picomatch([...patterns])
  return new Set(
    model.workflows.filter((workflow) =>
      matches === null
        ? workflow.triggers.some(({ event }) => GATING.has(event.value))
        : matches(workflow.path) || matches(workflow.path.replace('.github/workflows/', '')),
    ),
  )
}
