import type { Job, Step } from '../../../sources/workflows/model.ts'
import { commandsOf, hasOption, operands, type ShellCommand } from '../shell/commands.ts'
import { INERT_PROGRAMS } from '../shell/known-programs.ts'
import { actionWrites } from './actions.ts'

/**
 * Whether anything runs in a job that somebody else may have changed: an action outside GitHub's `actions`, what is
 * installed or built, a script of the repository. What cannot be told counts.
 */
export function runsForeign(job: Job): boolean {
  if (job.uses !== null || job.container !== null || job.services.length > 0) return true
  if (job.env.some(({ key }) => CHOOSES_PROGRAMS.test(key.value))) return true
  return job.steps.some((step) => !isOwn(step))
}

/** Whether a step runs nothing that somebody else may have changed. */
export function isOwn({ uses, run, env }: Step): boolean {
  if (env.some(({ key }) => CHOOSES_PROGRAMS.test(key.value))) return false
  if (uses !== null) {
    const { reference } = uses
    return (
      reference.kind === 'repository' &&
      reference.owner.toLowerCase() === 'actions' &&
      actionWrites(reference.owner, reference.repository, reference.path) !== 'any'
    )
  }
  if (run === null || PUTS_PROGRAMS_FIRST.test(run.text.value)) return false
  return commandsOf(run)?.every(isKnown) ?? false
}

/** Variables with which known commands start what they name. Source: https://git-scm.com/docs/git#_environment_variables */
const CHOOSES_PROGRAMS =
  /^(?:PATH|ENV|BASH_ENV|PAGER|EDITOR|VISUAL|LD_\w+|NODE_OPTIONS|(?:GH|GIT)_(?:PAGER|EDITOR|BROWSER|SSH\w*|ASKPASS|EXEC_PATH|EXTERNAL_DIFF|SEQUENCE_EDITOR|PROXY_COMMAND|TEMPLATE_DIR|CONFIG\w*))$/

/** A script that does so for itself or for later steps. */
const PUTS_PROGRAMS_FIRST =
  /\bGITHUB_PATH\b|\b(?:BASH_ENV|LD_PRELOAD|NODE_OPTIONS|GIT_SSH(?:_COMMAND)?|GIT_EXTERNAL_DIFF)=/

/** System packages and what starts other programs are in no list here. */
const INSTALLS = /^(?:apt|apt-get|dpkg|apk|dnf|yum|rpm|brew|choco|systemctl|service|find|parallel)$/

const GH = new Set(
  'api attestation auth cache gist issue label pr project release repo ruleset run search secret status variable workflow'.split(
    ' ',
  ),
)

/**
 * Commands of git that start no program that the repository chooses; hooks and filters are in no clone. `config` may name
 * one, and is taken where it names whoever commits.
 */
const GIT = new Set(
  'add branch cat-file checkout cherry-pick clone commit describe diff fetch for-each-ref grep init log ls-files ls-remote ls-tree merge merge-base mv pull push reset restore rev-list rev-parse rm shortlog show show-ref stash status switch symbolic-ref tag update-ref version worktree'.split(
    ' ',
  ),
)

function isKnownOfGit(command: ShellCommand): boolean {
  const [first, second] = operands(command)
  // `-c` sets what `config` would, and these name a program outright.
  const isTold = command.args.some(({ value }) =>
    /^-c|^--(?:config|upload-pack|receive-pack|exec|template|open-files-in-pager|ext-diff|textconv)\b/.test(
      value,
    ),
  )
  if (isTold || hasOption(command, '-O', '-u')) return false
  if (first === 'config') return /^user\.(?:name|email)$/.test(second ?? '')
  return GIT.has(first ?? '')
}

function isKnown(command: ShellCommand): boolean {
  const { program } = command
  if (command.assignments.some(({ name }) => CHOOSES_PROGRAMS.test(name))) return false
  if (program === 'git') return isKnownOfGit(command)
  if (program === 'gh') return GH.has(operands(command)[0] ?? '')
  return program === '' || (INERT_PROGRAMS.has(program) && !INSTALLS.test(program))
}
