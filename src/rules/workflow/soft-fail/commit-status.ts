import type { Step, Text } from '../../../sources/workflows/model.ts'
import { commandsOf } from '../shell/commands.ts'
import { type Given, valuesOf } from './conditions.ts'
import { actionName, isAction } from './jobs.ts'

/** Actions that put a check of its own or a status on a commit, and the input that says how it went. */
const WRITERS: readonly (readonly [action: string, input: string])[] = [
  // https://github.com/LouisBrunner/checks-action#conclusion
  ['louisbrunner/checks-action', 'conclusion'],
  // https://github.com/ouzi-dev/commit-status-updater#inputs
  ['ouzi-dev/commit-status-updater', 'status'],
  // https://github.com/myrotvorets/set-commit-status-action#inputs
  ['myrotvorets/set-commit-status-action', 'status'],
  // https://github.com/guibranco/github-status-action-v2#inputs
  ['guibranco/github-status-action-v2', 'state'],
  ['sibz/github-status-action', 'state'],
]

/**
 * What stands on the commit then keeps it from being merged as a failed job would.
 * Source: https://docs.github.com/en/rest/commits/statuses; https://docs.github.com/en/rest/checks/runs
 */
const FAILS = /^(?:failure|error|timed_out|action_required)$/i

/** A call of the same interface: its address and the words that say how it went. */
const ADDRESS = /\/statuses\/|\/check-runs\b|\bcreateCommitStatus\b|\bchecks\.(?:create|update)\b/
const SAID = /\b(?:state|conclusion)["']?\s*[=:]\s*["']?(?:failure|error|timed_out|action_required)\b/i

const SUCCEEDS = /\b(?:state|conclusion)["']?\s*[=:]\s*["']?(?:success|neutral|skipped)\b/i

/**
 * Whether a step puts a failure on the commit, as a check or a status of its own.
 * @param given what is known where the failure is told of
 * @param mayBeComputed whether a commit that an earlier job or step has found counts, which may be another
 */
export function failsCommit(step: Step, given: Given, mayBeComputed = false): boolean {
  const name = actionName(step)
  const [, input] = WRITERS.find(([action]) => isAction(name, action)) ?? []
  if (input !== undefined) {
    if (isOfAnother(step, mayBeComputed)) return false
    const values = valuesOf(inputOf(step, input), calmJob(given))
    return values !== null && values.length > 0 && values.every((value) => FAILS.test(String(value)))
  }
  if (step.run !== null)
    return (commandsOf(step.run) ?? []).some(
      ({ program, args }) =>
        (program === 'gh' || program === 'curl') && says(args.map(({ value }) => value).join(' ')),
    )
  const script = name === 'actions/github-script' ? (inputOf(step, 'script')?.value ?? '') : ''
  return says(script.replaceAll(/^\s*(?:#|\/\/).*$/gm, ''))
}

/** A call that says two things may say either. */
function says(call: string): boolean {
  return ADDRESS.test(call) && SAID.test(call) && !SUCCEEDS.test(call)
}

/** Whether an action is told of another commit than the run's own. */
function isOfAnother(step: Step, mayBeComputed: boolean): boolean {
  const sha = inputOf(step, 'sha')
  const isComputed =
    sha !== null && /^\$\{\{\s*(?:needs|steps)\.[\w-]+\.outputs\.[\w-]+\s*\}\}$/.test(sha.value)
  return (
    ['repo', 'repository', 'owner'].some((input) => inputOf(step, input) !== null) ||
    (sha !== null &&
      !(isComputed && mayBeComputed) &&
      !/\bgithub\.(?:sha|event\.[\w.]*sha)\b|GITHUB_SHA/.test(sha.value))
  )
}

/** The job itself goes well while a failure in it is swallowed. */
function calmJob(given: Given): Given {
  return { ...given, context: (path) => (path === 'job.status' ? ['success'] : given.context(path)) }
}

function inputOf({ with: inputs }: Step, input: string): Text | null {
  return inputs.find(({ key }) => key.value.toLowerCase() === input)?.value ?? null
}
