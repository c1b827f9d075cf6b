import { readWorkflows } from '../../src/sources/workflows/index.ts'
import type { Job, Workflow, WorkflowsModel } from '../../src/sources/workflows/model.ts'
import { memoryFiles } from './memory-files.ts'

/** The model of a repository held in an object, nothing excluded. */
export function workflowModel(
  content: Readonly<Record<string, string | Uint8Array | null>>,
): Promise<WorkflowsModel> {
  return readWorkflows(memoryFiles(content), () => null)
}

/** One workflow that must be readable. */
export async function workflow(text: string): Promise<Workflow> {
  const model = await workflowModel({ '.github/workflows/a.yml': text })
  const [skipped] = model.coverage.skipped
  if (skipped !== undefined) throw new Error(skipped.reason)
  return model.workflows[0]!
}

/** The only job of a workflow whose job is given, indented by four. */
export async function job(lines: string, top = ''): Promise<Job> {
  const { jobs } = await workflow(`on: push\n${top}jobs:\n  j:\n${lines}`)
  return jobs[0]!
}
