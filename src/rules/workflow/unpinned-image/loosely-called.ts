import type { Step, WorkflowsModel } from '../../../sources/workflows/model.ts'
import type { Task } from '../../../sources/workflows/tasks/model.ts'
import { allSteps } from '../../../sources/workflows/walk.ts'
import { commandsOf } from '../shell/commands.ts'
import { TASK_CALL, withoutComments } from './task-calls.ts'

/** Their words are text; what they write down is not run. */
const WRITERS = new Set(['echo', 'printf', 'git', 'gh', 'grep', 'sed', 'awk', 'cat', ''])
const RUNNERS = new Set(['make', 'gmake', 'npm', 'pnpm', 'yarn', 'bun', 'lerna', 'turbo', 'nx'])

/**
 * Tasks by their names alone, wherever they lie, of calls that are not followed: in PowerShell and Python, in what an
 * action is given to run, behind programs that run the one that they name, and in the files of other systems.
 */
export function looselyCalled(model: WorkflowsModel): ReadonlySet<Task> {
  const named = new Map<string, Task[]>()
  for (const { tasks } of model.taskFiles)
    for (const task of tasks) named.set(task.name, [...(named.get(task.name) ?? []), task])
  const found = new Set<Task>()
  if (named.size === 0) return found
  const waiting = [
    ...[...allSteps(model)].flatMap(({ step }) => unfollowed(step)),
    ...model.otherBuilds.flatMap(({ text }) => text ?? []),
  ].flatMap(calledIn)
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    for (const task of named.get(name) ?? []) {
      found.add(task)
      waiting.push(...task.needs, ...task.lines.flatMap(({ script }) => calledIn(script.text.value)))
    }
    // Each name is followed once.
    named.delete(name)
  }
  return found
}

function unfollowed({ run, with: inputs }: Step): readonly string[] {
  if (run === null) return inputs.map(({ value }) => value.value)
  const commands = commandsOf(run)
  if (commands === null) return [run.text.value]
  return commands
    .filter(({ program }) => !RUNNERS.has(program) && !WRITERS.has(program))
    .map(({ words }) => words.map(({ value }) => value).join(' '))
}

/** The words that such calls are given; PowerShell's and Python's lists hold quotes and commas between them. */
function calledIn(text: string): readonly string[] {
  const told = withoutComments(text).replaceAll(/["',[\]]+/g, ' ')
  return [...told.matchAll(TASK_CALL)].flatMap(([, given]) => given!.match(/[\w.:@+-]+/g) ?? [])
}
