import type { Step } from '../../../sources/workflows/model.ts'
import { actionName } from '../soft-fail/jobs.ts'

/**
 * Where `actions/checkout` keeps the job's token for git, as a message says it; `null` where it keeps none.
 * Source: https://github.com/actions/checkout/blob/main/CHANGELOG.md, v6.0.0: "persist creds to a separate file".
 */
export function keptToken(step: Step): string | null {
  const persist = step.with.find(({ key }) => key.value.toLowerCase() === 'persist-credentials')
  if (persist?.value.value.trim().toLowerCase() === 'false') return null
  const reference = step.uses?.reference
  const ref = reference?.kind === 'repository' ? reference.ref : ''
  const version = /^v?(\d+)(?:\.|$)/.exec(ref) ?? /^v?(\d+)(?:\.|$)/.exec(step.uses?.versionComment ?? '')
  if (version === null) return ON_DISK
  return Number(version[1]) >= 6 ? 'under `$RUNNER_TEMP`, where git finds it' : 'in `.git/config` next to it'
}

const ON_DISK = 'on the disk next to it'

/**
 * Where a token lies when a script fills the work tree. `gh pr checkout` takes its own from the environment and stores
 * none: what lies there is what the checkouts before it have left, or what a script has stored.
 */
export function tokenBefore(earlier: readonly Step[], steps: readonly Step[]): string | null {
  const checkouts = earlier.filter((step) => actionName(step) === 'actions/checkout')
  if (steps.some((step) => STORES.test(step.run?.text.value ?? ''))) return ON_DISK
  // A script that clones for itself may use any credentials.
  if (checkouts.length === 0) return ON_DISK
  return checkouts.map(keptToken).find((place) => place !== null) ?? null
}

/** Commands that leave a token in a file: of git, of gh, of curl. */
const STORES =
  /extraheader|\bcredential\.helper\b|\.git-credentials|\.netrc|\binsteadOf\b|\bgh auth login\b|https?:\/\/[^\n"']*@/i
