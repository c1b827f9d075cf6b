import type { Job, Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { handsOver } from '../cache-in-release/artifacts.ts'
import { neededBy } from '../jobs/needs.ts'
import { reachedSteps, scriptsOf } from '../jobs/reached.ts'
import { plainCommands } from '../shell/called-scripts.ts'
import { commandsOf, operands, type ShellCommand } from '../shell/commands.ts'
import { commits } from './aftermath.ts'

/**
 * The later job that takes over what a job has made, and commits and pushes all that is changed there, or the edited file.
 * Whether the edit is among it, only the run tells.
 */
export function committedBy(
  model: WorkflowsModel,
  workflow: Workflow,
  job: Job,
  file: string,
): Job | undefined {
  return workflow.jobs.find(
    (later) =>
      neededBy(workflow, later).has(job) &&
      handsOver(job, later) &&
      commitsFile(model, workflow, later, file),
  )
}

function commitsFile(model: WorkflowsModel, workflow: Workflow, job: Job, file: string): boolean {
  const reached = reachedSteps(model, workflow, job)
  if (
    reached.some(
      ({ step }) => commits(step) && step.with.every(({ key }) => !/pattern|^add$/i.test(key.value)),
    )
  )
    return true
  const git = reached.flatMap((one) => {
    const [own, ...called] = scriptsOf(model, one).map(({ script }) => script)
    const commands = own === undefined ? [] : [...(commandsOf(own) ?? []), ...plainCommands(called)]
    return commands.filter(({ program }) => program === 'git')
  })
  const at = (operand: string) => git.findIndex((command) => operands(command)[0] === operand)
  const takes = git.findIndex((command) => takesFile(command, file))
  return takes !== -1 && takes <= at('commit') && at('commit') < at('push')
}

/** `git add .`, `git add package.json`, `git commit -am …`. */
function takesFile(command: ShellCommand, file: string): boolean {
  const words = command.args.map(({ value }) => value)
  const [first, ...paths] = operands(command)
  if (first === 'commit') return words.some((word) => /^(?:-[a-z]*a[a-z]*|--all)$/.test(word))
  if (first !== 'add') return false
  return words.some((word) => /^(?:-A|--all|-u|--update|\.)$/.test(word)) || paths.includes(file)
}
