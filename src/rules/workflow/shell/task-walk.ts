import type { Script, SupportFile, WorkflowsModel } from '../../../sources/workflows/model.ts'
import type { Task, TaskFile } from '../../../sources/workflows/tasks/model.ts'
import { calledPath, fileAt } from './called-scripts.ts'
import { commandsOf } from './commands.ts'
import { type TaskCall, taskCalls } from './task-calls.ts'
import { type TaskIndex, taskIndex } from './task-index.ts'
import { folderOf, folderPath, join } from './task-paths.ts'

/** A task that a pipeline runs. */
export interface ReachedTask {
  readonly file: TaskFile
  readonly task: Task
}

export interface Reached {
  readonly tasks: readonly ReachedTask[]
  /** Files of tasks that a step needs and that could not be read. */
  readonly unread: readonly TaskFile[]
}

/** A chain of tasks that call each other is never longer; each is gone into once. */
const MAX_DEPTH = 100

/** Goes from scripts to the tasks that they call by name, and on from those. */
export class TaskWalk {
  private readonly found = new Map<Task, ReachedTask>()
  private readonly unread = new Set<TaskFile>()
  private readonly seen = new Set<string>()
  private readonly model: WorkflowsModel
  private readonly index: TaskIndex

  constructor(model: WorkflowsModel) {
    this.model = model
    this.index = taskIndex(model)
  }

  reached(): Reached {
    return { tasks: [...this.found.values()], unread: [...this.unread] }
  }

  /** @param folder where it starts, a repository path; empty for the root */
  script(script: Script, folder: string, depth: number): void {
    if (depth > MAX_DEPTH) return
    let here: string | null = folder
    for (const command of commandsOf(script) ?? []) {
      if (command.program === 'cd' || command.program === 'pushd') {
        const target = command.args.find(({ value }) => !value.startsWith('-'))
        here = target === undefined || target.dynamic ? null : folderPath(target.value, here ?? '')
        continue
      }
      for (const call of taskCalls(command)) this.call(call, here, depth)
      const path = calledPath(command)
      const file = path === null ? null : fileAt(this.model, path, [here ?? '', folder, ''])
      if (file !== null) this.file(file, depth)
    }
  }

  /** A script of the repository: most are called from the root or go there first, some go to where they stand. */
  private file(file: SupportFile, depth: number): void {
    if (this.seen.has(file.path)) return
    this.seen.add(file.path)
    for (const script of file.scripts) {
      this.script(script, '', depth + 1)
      this.script(script, folderOf(file.path), depth + 1)
    }
  }

  private call(call: TaskCall, here: string | null, depth: number): void {
    const key = JSON.stringify([call, here])
    if (this.seen.has(key)) return
    this.seen.add(key)
    if (call.kind === 'make') {
      const folder = here === null || call.folder === null ? null : folderPath(call.folder, here)
      if (folder !== null) this.make(call, folder, depth)
      return
    }
    for (const file of this.packages(call, here)) {
      if (file.error !== null) this.unread.add(file)
      for (const name of call.tasks) {
        const tasks = name.includes('*') ? file.tasks.filter(nameFilter(name)) : this.index.named(file, name)
        for (const task of tasks) {
          const hooks = call.hooks ? [`pre${task.name}`, task.name, `post${task.name}`] : [task.name]
          for (const one of hooks.flatMap((hook) => this.index.named(file, hook))) {
            this.add(file, one, folderOf(file.path), depth)
          }
        }
      }
    }
  }

  private packages(call: TaskCall & { kind: 'package' }, here: string | null): readonly TaskFile[] {
    const files = this.index.packages
    if (call.where === 'everywhere') return files.filter(({ path }) => !FOREIGN.test(path))
    if (call.where.kind === 'workspace') {
      const { name } = call.where
      const matches = nameMatcher(name)
      return files.filter(
        ({ packageName, path }) =>
          (packageName !== null && matches(packageName)) || folderOf(path) === folderPath(name, ''),
      )
    }
    const folder = here === null ? null : folderPath(call.where.path, here)
    if (folder === null) return []
    // npm and its kin go up to the nearest package.
    for (let at: string | null = folder; at !== null; at = at === '' ? null : folderOf(at)) {
      const file = this.index.packageAt(join(at, 'package.json'))
      if (file !== null) return [file]
    }
    return []
  }

  private make(call: TaskCall & { kind: 'make' }, folder: string, depth: number): void {
    const entry = this.makefile(call.file, folder)
    if (entry === null) return
    const files = this.withIncludes(entry, folder)
    for (const file of files) if (file.error !== null) this.unread.add(file)
    const first = files.flatMap(({ tasks }) => tasks.find(({ name }) => !name.startsWith('.')) ?? [])[0]?.name
    // Grows while it is gone through: each prerequisite once, in the order in which they are named.
    const targets = new Set(call.targets.length === 0 && first !== undefined ? [first] : call.targets)
    for (const target of targets) {
      for (const file of files) {
        for (const task of this.index.named(file, target)) {
          for (const need of task.needs) targets.add(need)
          this.add(file, task, folder, depth)
        }
      }
    }
  }

  private makefile(named: string | null, folder: string): TaskFile | null {
    const names = named === null ? ['GNUmakefile', 'makefile', 'Makefile'] : [named]
    for (const name of names) {
      const file = this.index.makefileAt(folderPath(name, folder))
      if (file !== null) return file
    }
    return null
  }

  /** Includes are looked for from where make runs. */
  private withIncludes(entry: TaskFile, folder: string): readonly TaskFile[] {
    const files = [entry]
    for (const file of files) {
      for (const name of file.includes) {
        const included = this.index.makefileAt(folderPath(name, folder))
        if (included !== null && !files.includes(included)) files.push(included)
      }
    }
    return files
  }

  private add(file: TaskFile, task: Task, folder: string, depth: number): void {
    const key = `${file.path}\n${task.name}\n${task.at.startLine}\n${folder}`
    if (this.seen.has(key)) return
    this.seen.add(key)
    this.found.set(task, { file, task })
    for (const { script } of task.lines) this.script(script, folder, depth + 1)
  }
}

const FOREIGN =
  /(?:^|\/)(?:vendor|third[_-]party|testdata|__?fixtures__?|fixtures|examples?|samples?|templates?)\//

function nameFilter(name: string): (task: Task) => boolean {
  const matches = nameMatcher(name)
  return (task) => matches(task.name)
}

/** `lint:*` stands for every part but a colon, `lint:**` for all of the rest. */
function nameMatcher(name: string): (candidate: string) => boolean {
  if (!name.includes('*')) return (candidate) => candidate === name
  const pattern = name
    .split(/(\*\*?)/)
    .map((part) =>
      part === '**' ? '.*' : part === '*' ? '[^:]*' : part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'),
    )
    .join('')
  const regex = new RegExp(`^${pattern}$`)
  return (candidate) => regex.test(candidate)
}
