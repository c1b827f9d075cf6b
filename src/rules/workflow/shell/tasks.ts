import type { Script, Step, Text, WorkflowsModel } from '../../../sources/workflows/model.ts'
import type { Task, TaskFile } from '../../../sources/workflows/tasks/model.ts'
import { allSteps } from '../../../sources/workflows/walk.ts'
import { folderPath } from './task-paths.ts'
import { type Reached, type ReachedTask, TaskWalk } from './task-walk.ts'

/**
 * The tasks that a step runs: by its own script, by the repository's scripts that this calls, and those that they run
 * in turn. A folder, workspace or target that is decided at run time is not followed.
 */
export function tasksOfStep(model: WorkflowsModel, step: Step): Reached {
  const known = ofStep.get(step)
  if (known !== undefined) return known
  const walk = new TaskWalk(model)
  if (step.run !== null && model.taskFiles.length > 0) {
    const given = step.workingDirectory ?? defaultFolders(model).get(step)
    const folder = folderPath(given?.value ?? '')
    if (folder !== null) walk.script(step.run, folder, 0)
  }
  const reached = walk.reached()
  ofStep.set(step, reached)
  return reached
}

/** Where the steps of a job run that do not say it themselves. */
function defaultFolders(model: WorkflowsModel): ReadonlyMap<Step, Text> {
  const known = folders.get(model)
  if (known !== undefined) return known
  const found = new Map<Step, Text>()
  for (const { jobs } of model.workflows)
    for (const { defaultFolder, steps } of jobs)
      if (defaultFolder !== null) for (const step of steps) found.set(step, defaultFolder)
  folders.set(model, found)
  return found
}

const folders = new WeakMap<WorkflowsModel, ReadonlyMap<Step, Text>>()

const ofStep = new WeakMap<Step, Reached>()

/** The tasks that any step runs, each once. */
export function reachedTasks(model: WorkflowsModel): Reached {
  const known = ofModel.get(model)
  if (known !== undefined) return known
  const tasks = new Map<Task, ReachedTask>()
  const unread = new Set<TaskFile>()
  for (const { step } of allSteps(model)) {
    const found = tasksOfStep(model, step)
    for (const one of found.tasks) tasks.set(one.task, one)
    for (const file of found.unread) unread.add(file)
  }
  const reached = { tasks: [...tasks.values()], unread: [...unread] }
  ofModel.set(model, reached)
  return reached
}

const ofModel = new WeakMap<WorkflowsModel, Reached>()

/** The scripts of tasks, in the order in which they run. */
export function scriptsOf({ tasks }: Reached): readonly Script[] {
  return tasks.flatMap(({ task }) => task.lines.map(({ script }) => script))
}
