import type { Job, Step, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { calledScripts, plainCommands } from '../shell/called-scripts.ts'
import { commandsOf, hasOption, operands, type ShellCommand } from '../shell/commands.ts'
import { scriptsOf, tasksOfStep } from '../shell/tasks.ts'

const DEPLOYS = /^(?<program>terraform|tofu|terragrunt|pulumi|cdk) (?:apply|up|deploy)$/

/**
 * Whether a job destroys again, on success as well, all that it deployed from the same folder: infrastructure for a test,
 * of which nothing stays. One target of several, or what only a failure takes back, stays deployed.
 * @param by the command as a message names it: `terraform apply`
 */
export function isTornDown(model: WorkflowsModel, job: Job, step: Step, by: string): boolean {
  const program = DEPLOYS.exec(by)?.groups?.['program']
  if (program === undefined) return false
  const within = commandsWithin(model, step)
  const deploys = within.findLastIndex(
    (command) => command.program === program && !destroys(command, program),
  )
  if (within.slice(deploys + 1).some((command) => destroys(command, program))) return true
  return job.steps
    .slice(step.index + 1)
    .some(
      (later) =>
        runsOnSuccess(later) &&
        folderOf(later) === folderOf(step) &&
        commandsWithin(model, later).some((command) => destroys(command, program)),
    )
}

function commandsWithin(model: WorkflowsModel, step: Step): readonly ShellCommand[] {
  if (step.run === null) return []
  const called = calledScripts(model, step).flatMap(({ scripts }) => scripts)
  return [
    ...(commandsOf(step.run) ?? []),
    ...plainCommands([...called, ...scriptsOf(tasksOfStep(model, step))]),
  ]
}

function destroys(command: ShellCommand, program: string): boolean {
  if (command.program !== program || hasOption(command, '-target', '--target', '-t')) return false
  const [verb] = operands(command)
  return verb === 'destroy' || (verb === 'apply' && hasOption(command, '-destroy', '--destroy'))
}

function runsOnSuccess({ if: condition }: Step): boolean {
  return (
    condition === null || /^(?:\$\{\{)?\s*(?:always|success)\(\)\s*(?:\}\})?$/.test(condition.value.trim())
  )
}

function folderOf({ workingDirectory }: Step): string {
  return workingDirectory?.value.trim() ?? ''
}
