import type { Job, SupportFile, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { allSteps } from '../../../sources/workflows/walk.ts'
import { reachedTasks, scriptsOf } from '../shell/tasks.ts'
import { workspaceAt } from '../unpinned-image/places.ts'

/** Who looks for Dockerfiles finds these, too. */
const SEARCHES = /\b(?:find|fd|ls-files)\b[^\n]{0,300}dockerfile|\*\/dockerfile/i

/** Whether a file belongs to a container that developers start for themselves, and nothing that was read names it. */
export function isOfWorkspace(model: WorkflowsModel, { path }: SupportFile): boolean {
  const workspace = workspaceAt(path)
  if (workspace === null || model.coverage.skipped.length > 0) return false
  const known = read.get(model) ?? new Map<RegExp, boolean>()
  read.set(model, known)
  const unnamed = known.get(workspace) ?? isUnnamed(model, workspace)
  known.set(workspace, unnamed)
  return unnamed
}

const read = new WeakMap<WorkflowsModel, Map<RegExp, boolean>>()

function isUnnamed(model: WorkflowsModel, named: RegExp): boolean {
  return !textsBeside(model, named).some((text) => named.test(text) || SEARCHES.test(text))
}

/** What pipelines run, and what other files of the repository say; not what the containers say themselves. */
function textsBeside(model: WorkflowsModel, named: RegExp): readonly string[] {
  const steps = [...allSteps(model)].flatMap(({ step }) => [
    ...(step.uses === null ? [] : [step.uses.text.value]),
    ...(step.run === null ? [] : [step.run.text.value]),
    ...[...step.with, ...step.env].map(({ value }) => value.value),
  ])
  const jobs = model.workflows.flatMap(({ jobs: all, env }) => [
    ...env.map(({ value }) => value.value),
    ...all.flatMap(textsOf),
  ])
  const files = model.supportFiles
    .filter((file) => workspaceAt(file.path) !== named)
    .map(({ text }) => text.value)
  // Another system may build it, by a file that is read or not.
  const others = model.otherBuilds.map(({ text }) => text ?? 'devcontainer gitpod')
  return [
    ...steps,
    ...jobs,
    ...files,
    ...others,
    ...scriptsOf(reachedTasks(model)).map(({ text }) => text.value),
  ]
}

function textsOf({ uses, env, with: inputs, matrix }: Job): readonly string[] {
  const axes = matrix?.axes.flatMap(({ values, members }) => [
    ...(values ?? []).map(({ value }) => value),
    ...(members ?? []).flat().map(({ value }) => value.value),
  ])
  const included = matrix?.include.flat().map(({ value }) => value.value)
  return [
    ...(uses === null ? [] : [uses.text.value]),
    ...[...env, ...inputs].map(({ value }) => value.value),
    ...(axes ?? []),
    ...(included ?? []),
  ]
}
