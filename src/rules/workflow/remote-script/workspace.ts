import type { Job, SupportFile, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { allSteps } from '../../../sources/workflows/walk.ts'
import { reachedTasks, scriptsOf } from '../shell/tasks.ts'

/** Developers' own containers, and the word that a pipeline needs to build one. */
interface Workspace {
  readonly place: RegExp
  readonly named: RegExp
}

const WORKSPACES: readonly Workspace[] = [
  { place: /(?:^|\/)\.devcontainer\//, named: /devcontainer/i },
  { place: /(?:^|\/)\.gitpod\.dockerfile$/i, named: /gitpod/i },
]

/** Who looks for Dockerfiles finds these, too. */
const SEARCHES = /\b(?:find|fd|ls-files)\b[^\n]{0,300}dockerfile|\*\/dockerfile/i

/** Whether a file belongs to a container that developers start for themselves, and nothing that was read names it. */
export function isOfWorkspace(model: WorkflowsModel, { path }: SupportFile): boolean {
  const workspace = WORKSPACES.find(({ place }) => place.test(path))
  if (workspace === undefined || model.coverage.skipped.length > 0) return false
  const known = read.get(model) ?? new Map<Workspace, boolean>()
  read.set(model, known)
  const unnamed = known.get(workspace) ?? isUnnamed(model, workspace)
  known.set(workspace, unnamed)
  return unnamed
}

const read = new WeakMap<WorkflowsModel, Map<Workspace, boolean>>()

function isUnnamed(model: WorkflowsModel, { place, named }: Workspace): boolean {
  return !textsBeside(model, place).some((text) => named.test(text) || SEARCHES.test(text))
}

/** What pipelines run, and what other files of the repository say; not what the containers say themselves. */
function textsBeside(model: WorkflowsModel, place: RegExp): readonly string[] {
  const steps = [...allSteps(model)].flatMap(({ step }) => [
    ...(step.uses === null ? [] : [step.uses.text.value]),
    ...(step.run === null ? [] : [step.run.text.value]),
    ...[...step.with, ...step.env].map(({ value }) => value.value),
  ])
  const jobs = model.workflows.flatMap(({ jobs: all, env }) => [
    ...env.map(({ value }) => value.value),
    ...all.flatMap(textsOf),
  ])
  const files = model.supportFiles.filter((file) => !place.test(file.path)).map(({ text }) => text.value)
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
