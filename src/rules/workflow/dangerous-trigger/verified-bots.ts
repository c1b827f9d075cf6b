import type { Job, Step, Text } from '../../../sources/workflows/model.ts'
import { hasEnded } from '../../../sources/workflows/order.ts'
import { actionName } from '../soft-fail/jobs.ts'

/**
 * The steps of a job that can run for a pull request which Dependabot has not opened.
 *
 * `dependabot/fetch-metadata` fails where the author of the pull request is another account, whoever the actor is, and
 * on events without a pull request. A step after it is reached by none of those, unless it asks to run after failures.
 * `skip-verification` takes that away; `skip-commit-verification` only leaves out who signed.
 * Source: https://github.com/dependabot/fetch-metadata, `src/dependabot/verified_commits.ts` and `src/main.ts`.
 */
export function unverifiedSteps(job: Job): readonly Step[] {
  const verifications = job.steps.filter(verifies)
  return verifications.length === 0
    ? job.steps
    : job.steps.filter(
        (step) =>
          !verifies(step) &&
          !HARMLESS.has(actionName(step) ?? '') &&
          !verifications.some((verification) => stops(job, verification, step)),
      )
}

/** What a verification is used with, and does nothing with the pull request itself. */
const HARMLESS = new Set(['step-security/harden-runner', 'actions/create-github-app-token'])

function verifies(step: Step): boolean {
  if (actionName(step) !== 'dependabot/fetch-metadata') return false
  const skip = step.with.find(({ key }) => key.value.toLowerCase() === 'skip-verification')
  return isFalse(skip?.value ?? null) && isFalse(step.continueOnError) && step.background === null
}

/** Nothing else is sure to be false: an expression may come to anything. */
function isFalse(text: Text | null): boolean {
  return text === null || text.value.trim().toLowerCase() === 'false'
}

/** Whether a failed verification keeps a step from running, and no condition spares the pull request the verification. */
function stops(job: Job, verification: Step, step: Step): boolean {
  if (!hasEnded(verification, step.index)) return false
  if (/\b(?:always|success|failure|cancelled)\s*\(/i.test(step.if?.value ?? '')) return false
  if (verification.if === null) return true
  if (!isLasting(verification.if)) return false
  const asked = partsOf(verification.if)
  const holds = [job.if, step.if].flatMap((text) => (text === null ? [] : (partsOf(text) ?? [])))
  return asked?.every((part) => holds.includes(part)) === true
}

/** What can be another between two steps, or for each of them: a step in between sets `env`, and writes files. */
const CHANGES =
  /\b(?:env|steps|needs|job|runner|strategy|secrets|hashFiles|always|success|failure|cancelled)\b|\bgithub\s*(?:\[|\.\s*(?:action(?:_\w+)?\b|env\b|path\b|output\b|state\b|step_summary\b|\*))/i

/** Whether a condition comes to the same wherever in the job it is asked: it reads what the run was started with. */
function isLasting({ value, expressions }: Text): boolean {
  return (
    !CHANGES.test(value) &&
    expressions.every(
      ({ ast, reads }) =>
        ast !== null && reads.every(({ path }) => /^(?:github|inputs|matrix|vars)$/i.test(path[0]!)),
    )
  )
}

/** What has to hold for a condition, as written; `null` where that is not a plain chain of `&&`. */
function partsOf({ value }: Text): readonly string[] | null {
  // A blank outside of the braces makes a text of it, which is always true: then nothing has to hold.
  const bare = /^\$\{\{(.*)\}\}$/s.exec(value)?.[1] ?? value
  if (/\|\||\$\{\{/.test(bare)) return null
  const parts = bare.split('&&').map((part) => part.replaceAll(/\s+/g, ' ').trim())
  return parts.every(isWhole) ? parts : null
}

/** Whether a part was not cut out of parentheses or of a string. */
function isWhole(part: string): boolean {
  const count = (text: string): number => part.split(text).length - 1
  return count("'") % 2 === 0 && count('(') === count(')')
}
