import type { Job, Script, Step, Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { neededBy } from '../jobs/needs.ts'
import { publishes } from '../publishing/publishes.ts'
import { operands, type ShellCommand } from '../shell/commands.ts'
import { actionName } from '../soft-fail/jobs.ts'
import { callersOfWorkflow } from '../untrusted/reach.ts'

/** Actions that commit what they find changed. */
const COMMITTING =
  /^(?:stefanzweifel\/git-auto-commit-action|endbug\/add-and-commit|peter-evans\/create-pull-request|planetscale\/ghcommit-action|ad-m\/github-push-action|swinton\/commit|iarekylew00t\/verified-bot-commit|test-room-7\/action-update-file|qoomon\/actions--create-commit|changesets\/action)$/

/** Whether a command takes an edit back, or makes it part of the history. */
export function settles(command: ShellCommand): boolean {
  const words = operands(command)
  if (command.program === 'git') {
    return (
      ['commit', 'restore', 'stash', 'apply'].includes(words[0] ?? '') ||
      (words[0] === 'checkout' &&
        command.args.some(({ value }) => value === '--' || value === '.' || /\./.test(value))) ||
      (words[0] === 'reset' && command.args.some(({ value }) => value === '--hard'))
    )
  }
  if (command.program === 'gh') return words[0] === 'pr' && words[1] === 'create'
  if (command.program === 'trap')
    return /\bgit\s+(?:checkout|restore|stash|reset)|\b(?:mv|cp)\b/.test(words[0] ?? '')
  if (command.program === 'mv' || command.program === 'cp')
    return /\.(?:bak|orig|backup|old)$/.test(words[0] ?? '')
  return command.program === 'mvn' && words.includes('versions:revert')
}

/** Whether an action commits what the job has changed. */
export function commits(step: Step): boolean {
  return COMMITTING.test(actionName(step) ?? '')
}

/** Whether a script of another shell commits or takes back. */
export function settlesInText(script: Script): boolean {
  return /\bgit\s+(?:commit|checkout\s+--|restore|stash|reset\s+--hard)/.test(script.text.value)
}

/** Whether what a job leaves is published: by itself, by a job that needs it, or after a call. */
export function feedsRelease(model: WorkflowsModel, workflow: Workflow, job: Job, depth = 0): boolean {
  if (publishes(model, job)) return true
  if (workflow.jobs.some((other) => publishes(model, other) && neededBy(workflow, other).has(job)))
    return true
  return (
    depth < 4 &&
    callersOfWorkflow(model, workflow).some(
      ({ file, job: caller }) => file.kind === 'workflow' && feedsRelease(model, file, caller, depth + 1),
    )
  )
}
