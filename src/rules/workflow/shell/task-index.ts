import type { WorkflowsModel } from '../../../sources/workflows/model.ts'
import type { Task, TaskFile } from '../../../sources/workflows/tasks/model.ts'

/** Task files by path, and their tasks by name: a walk asks for each many times. */
export interface TaskIndex {
  readonly packages: readonly TaskFile[]
  packageAt(path: string): TaskFile | null
  makefileAt(path: string | null): TaskFile | null
  named(file: TaskFile, name: string): readonly Task[]
}

export function taskIndex(model: WorkflowsModel): TaskIndex {
  const known = ofModel.get(model)
  if (known !== undefined) return known
  const byPath = new Map(model.taskFiles.map((file) => [file.path as string, file]))
  const at = (path: string | null, kind: TaskFile['kind']): TaskFile | null => {
    const file = path === null ? undefined : byPath.get(path)
    return file?.kind === kind ? file : null
  }
  const names = new Map<TaskFile, Map<string, Task[]>>()
  const index: TaskIndex = {
    packages: model.taskFiles.filter(({ kind }) => kind === 'package-json'),
    packageAt: (path) => at(path, 'package-json'),
    makefileAt: (path) => at(path, 'makefile'),
    named(file, name) {
      const tasks = names.get(file) ?? byName(file.tasks)
      names.set(file, tasks)
      return tasks.get(name) ?? []
    },
  }
  ofModel.set(model, index)
  return index
}

const ofModel = new WeakMap<WorkflowsModel, TaskIndex>()

function byName(tasks: readonly Task[]): Map<string, Task[]> {
  const found = new Map<string, Task[]>()
  for (const task of tasks) {
    const same = found.get(task.name)
    if (same === undefined) found.set(task.name, [task])
    else same.push(task)
  }
  return found
}
