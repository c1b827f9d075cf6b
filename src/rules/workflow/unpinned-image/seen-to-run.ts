import type {
  Job,
  Permissions,
  SupportFile,
  Workflow,
  WorkflowsModel,
} from '../../../sources/workflows/model.ts'
import { allSteps } from '../../../sources/workflows/walk.ts'
import { localWorkflow } from '../local-references.ts'
import { publishes } from '../publishing/publishes.ts'
import { reachedTasks, scriptsOf } from '../shell/tasks.ts'
import { calledFiles } from '../soft-fail/reach.ts'
import { OPEN_FOLDER } from './chosen-places.ts'
import { scriptTexts } from './image-builders.ts'
import { looselyCalled } from './loosely-called.ts'
import { isVendored } from './places.ts'
import { isHosted, mayPublish } from './service.ts'
import { folderOfStep } from './step-folder.ts'
import { TASK_CALL, withoutComments } from './task-calls.ts'

/** Settings and numbers of such a call, and what it hands on: none of them is a task. */
const NO_TASK =
  /\b\w{1,99}=(?:"[^"\n]{0,999}"|'[^'\n]{0,999}'|\S{0,999})|(?:^|\s)-j\s{0,9}\S{1,99}|\s--\s[^\n]*/g

/**
 * The model without scripts and tasks that nothing is seen to call. Where a task, or the folder that it is called in, is
 * put together at run time, or another system may call any, all of them count.
 */
export function seenToRun(model: WorkflowsModel): WorkflowsModel {
  const reached = reachedTasks(model)
  const tasks = new Set([...reached.tasks.map(({ task }) => task), ...looselyCalled(model)])
  const taskFiles = model.taskFiles.map((file) => ({
    ...file,
    tasks: file.tasks.filter((task) => tasks.has(task)),
  }))
  const less = { ...model, taskFiles }
  const called = calledFiles(less)
  const texts = [
    ...[...allSteps(model)].flatMap(({ step, job }) =>
      step.run === null ? [] : [`cd ${folderOfStep(step, job) || '.'}\n${step.run.text.value}`],
    ),
    ...[...called].flatMap(({ kind, text }) => (kind === 'shell-script' ? [text.value] : [])),
    ...scriptsOf(reached).map(({ text }) => text.value),
  ]
  const isOpen = ({ text }: { readonly text: string | null }): boolean =>
    text === null || callsOpenTask(text) || callsFirstTask(text)
  return texts.some(callsOpenTask) || model.otherBuilds.some(isOpen)
    ? withCalled(model, calledFiles(model))
    : withCalled(less, called)
}

/** What is vendored runs where something names its folder. */
function withCalled(model: WorkflowsModel, called: ReadonlySet<SupportFile>): WorkflowsModel {
  const runs = (file: SupportFile): boolean => file.kind !== 'shell-script' || called.has(file)
  const less = {
    ...model,
    supportFiles: model.supportFiles.filter((file) => runs(file) && !isVendored(file.path)),
    taskFiles: model.taskFiles.filter(({ path }) => !isVendored(path)),
  }
  const named = new Set(
    scriptTexts(less).flatMap((text) => [...text.matchAll(VENDORED_FOLDER)].map(([folder]) => folder)),
  )
  const isMeant = (path: string): boolean =>
    !isVendored(path) || [...path.matchAll(VENDORED_FOLDER)].some(([folder]) => named.has(folder))
  return {
    ...model,
    supportFiles: model.supportFiles.filter((file) => runs(file) && isMeant(file.path)),
    taskFiles: model.taskFiles.filter(({ path }) => isMeant(path)),
  }
}

/** As far as its owner's name: `vendor/example.com/owner`. */
const VENDORED_FOLDER = /(?:vendor|node_modules|third[_-]party)\/[\w.@-]+(?:\/[\w.@-]+)?/g

const OPTIONS = /(?:^|\s)-(?:[CfIo]\s{0,9}\S{1,99}|\S{0,99})/g

/** A call that names none runs whichever stands first in its file. */
function callsFirstTask(text: string): boolean {
  const told = withoutComments(text)
  const calls = [...told.matchAll(TASK_CALL)].map(([, named]) => named!)
  return (
    /\bg?make["']?\s*(?:$|[\]\n;&|])/m.test(told) ||
    calls.some((named) => !/[\w$]/.test(named.replaceAll(NO_TASK, ' ').replaceAll(OPTIONS, ' ')))
  )
}

function callsOpenTask(text: string): boolean {
  const told = withoutComments(text)
  const calls = [...told.matchAll(TASK_CALL)]
  if (calls.length > 0 && OPEN_FOLDER.test(told)) return true
  return calls.some(([, named]) => /[$`*]/.test(named!.replaceAll(NO_TASK, ' ')))
}

/**
 * The same of the jobs alone that may publish, or that leave something behind: they were given a right or an
 * environment, or run on machines that stay.
 */
export function seenToRelease(model: WorkflowsModel): WorkflowsModel {
  const rights = rightsOfCallers(model)
  const mayRelease = (file: Workflow, job: Job): boolean => {
    const own = job.permissions ?? file.permissions
    const given = own === null ? (rights.get(file) ?? []) : [own]
    if (given.some((one) => mayPublish(one, job)) || mayPublish(own, job)) return true
    if (job.uses !== null) return job.uses.reference.kind !== 'local'
    return !isHosted(job) || publishes(model, job)
  }
  const workflows = model.workflows.map((file) => ({
    ...file,
    jobs: file.jobs.filter((job) => mayRelease(file, job)),
  }))
  // What nobody calls releases nothing, wherever scripts lie; an action's own image sees what its job sees.
  return workflows.every(({ jobs }) => jobs.length === 0) && model.otherBuilds.length === 0
    ? {
        ...model,
        workflows,
        actions: model.actions.filter(({ using }) => using === 'docker'),
        supportFiles: [],
        taskFiles: [],
      }
    : seenToRun({ ...model, workflows })
}

/** What a workflow's jobs may do that do not say it themselves. */
function rightsOfCallers(model: WorkflowsModel): ReadonlyMap<Workflow, readonly Permissions[]> {
  const rights = new Map<Workflow, Permissions[]>()
  for (const file of model.workflows)
    for (const { uses, permissions } of file.jobs) {
      const called = uses === null ? null : localWorkflow(model, uses.reference)
      const given = permissions ?? file.permissions
      if (called !== null && given !== null) rights.set(called, [...(rights.get(called) ?? []), given])
    }
  return rights
}
