import type { Job, Step } from '../../../sources/workflows/model.ts'
import { commandsOf, operands, type ShellCommand } from '../shell/commands.ts'
import { INERT_PROGRAMS } from '../shell/known-programs.ts'
import { actionWrites } from './actions.ts'

/**
 * Whether anything runs in a job that somebody else may have changed: an action outside GitHub's `actions`, what is
 * installed or built, a script of the repository. What cannot be told counts.
 */
export function runsForeign(job: Job): boolean {
  if (job.uses !== null || job.container !== null || job.services.length > 0) return true
  return job.steps.some((step) => !isOwn(step))
}

function isOwn({ uses, run }: Step): boolean {
  if (uses !== null) {
    const { reference } = uses
    return (
      reference.kind === 'repository' &&
      reference.owner.toLowerCase() === 'actions' &&
      actionWrites(reference.owner, reference.repository, reference.path) !== 'any'
    )
  }
  return run !== null && (commandsOf(run)?.every(isKnown) ?? false)
}

/** System packages and what starts other programs are in no list here. */
const INSTALLS = /^(?:apt|apt-get|dpkg|apk|dnf|yum|rpm|brew|choco|systemctl|service|find|parallel)$/

const GH = new Set(
  'api attestation auth cache gist issue label pr project release repo ruleset run search secret status variable workflow'.split(
    ' ',
  ),
)

function isKnown(command: ShellCommand): boolean {
  const { program } = command
  if (program === 'gh') return GH.has(operands(command)[0] ?? '')
  return program === '' || (INERT_PROGRAMS.has(program) && !INSTALLS.test(program))
}
