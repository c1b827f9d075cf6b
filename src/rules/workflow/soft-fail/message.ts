import type { LostCheck } from './script.ts'
import type { Check } from './tools/classify.ts'

/** A finding's words: what, why, and what to type instead. */
export interface Words {
  readonly message: string
  readonly remedy: string
}

/** What is said of a check whose failure a script loses. */
export function lostWords(
  checks: readonly Check[],
  { cause, status, errexit, within }: LostCheck,
  where: string,
): Words {
  const name = named(checks)
  const command = code(checks[0]!.words.join(' ').replaceAll('\0', '…').slice(0, 80))
  const special = status === 1 ? '' : ` when it exits with ${status}`
  const failure = checks.length === 1 ? 'failure never reaches' : 'failures never reach'
  const head = `${possessive(name)} ${failure} the ${where}${special}.`
  const { written, handler } = cause
  const say = (why: string, remedy: string): Words => ({ message: `${head} ${why}`, remedy })
  const waiver = 'Accept known findings with a waiver instead.'
  // the other statuses do fail the script, so how it keeps going is not what loses this one
  if (status === 5 && cause.kind !== 'or') {
    return say(
      `The script counts that status, no test collected, as a success, and passes with nothing tested.`,
      'Let the script fail with 5 too, and give an empty suite a test.',
    )
  }
  switch (cause.kind) {
    case 'or': {
      const ends =
        handler === null
          ? `${code(written)} succeeds`
          : /^\|\|\s*[{(]/.test(written)
            ? `${code('|| { … }')} ends with ${code(handler)}, which succeeds`
            : `${code(written)} succeeds in its place`
      return say(
        status === 5
          ? `${code(written)} accepts that no test was collected, so the ${where} succeeds with nothing tested.`
          : `${ends}, so the ${where} goes on whatever was found.`,
        status === 5
          ? `Run ${command} alone, and give an empty suite a test.`
          : `Let it fail: remove ${code(/^\|\|\s*[{(]/.test(written) ? '|| { … }' : written)}, or end it with \`exit 1\`. ${waiver}`,
      )
    }
    case 'and':
      return say(
        `It stands left of \`&&\`, where \`-e\` does not apply, and more commands follow; their status is the script's.`,
        errexit
          ? `Put each command on a line of its own, without \`&&\`.`
          : 'Write `|| exit 1` behind the last of the commands that `&&` joins; without `set -e` lines of their own mend nothing.',
      )
    case 'not':
      return say(
        `\`!\` switches \`-e\` off for it, and more commands follow; neither its success nor its failure has any effect.`,
        `Write \`if ${command.slice(1, -1)}; then exit 1; fi\`.`,
      )
    case 'pipe':
      return say(
        `Without \`pipefail\` a pipe has the status of its last command, and ${code(written)} succeeds.${where === 'job' ? " GitHub's default shell is `bash -e`, which lacks it." : ''}`,
        within !== null
          ? `Assign first, on a line of its own: \`out="$(${command.slice(1, -1)} ${written})"\`, under \`set -eo pipefail\`; in a word of ${code(within)} no status counts.`
          : where === 'job'
            ? 'Add `shell: bash` to the step, which sets `-eo pipefail`, or begin the script with `set -o pipefail`.'
            : 'Begin the script with `set -eo pipefail`, under bash.',
      )
    case 'if':
      return say(
        `${code(written)} takes its status as an answer, and no way on from there fails.`,
        `Add \`exit 1\` where it failed, or run ${command} on a line of its own.`,
      )
    case 'loop-condition':
      return say(
        'The loop takes its status as an answer and ends successfully either way.',
        'End the script with `exit 1` when the loop gives up.',
      )
    case 'retry':
      return say(
        'When the last attempt fails the loop ends like any other, and the script goes on.',
        'Leave the loop with `exit 0` on success and put `exit 1` after it.',
      )
    case 'background':
      return say(
        'It runs in the background with `&`, and nothing asks for its status: a bare `wait` always succeeds.',
        'Keep its process id (`pid=$!`) and end with `wait "$pid"`.',
      )
    case 'substitution':
      return say(
        `In ${code(written)} the status is that of ${code(handler ?? 'the command around it')}, not of the substitution.`,
        `Assign first, on a line of its own: \`out="$(${command.slice(1, -1)})"\`; a plain assignment keeps the status.`,
      )
    case 'in-substitution':
      return say(
        'Inside `$( … )` bash switches `-e` off, and more commands follow it there.',
        'Join the commands with `&&`, or set `shopt -s inherit_errexit`.',
      )
    case 'ignored':
      return say(
        `It stands in commands of which ${code(written)} asks how they ended: there bash switches \`-e\` off, in functions too, and they go on after it.`,
        'Join the commands with `&&`, or give each that matters `|| return 1`.',
      )
    case 'process-substitution':
      return say(
        'The status of a process substitution is thrown away.',
        `Write its output to a file first: \`${command.slice(1, -1)} > report.txt\`.`,
      )
    case 'set +e':
      return say(
        `\`set +e\` lets the script go on, and no later line turns the status into a failure.`,
        `Remove \`set +e\`, or keep the status (\`rc=$?\`) and end with \`exit "$rc"\`.`,
      )
    case 'no errexit':
      return say(
        `The shell runs without \`-e\`, so the script goes on${written === '' ? '' : ` with ${code(written)}`} and ends with another command's status.`,
        where === 'job'
          ? 'Begin the script with `set -e`, or use `shell: bash`.'
          : 'Write `|| exit 1` behind the command, or begin the script with `set -e` where no command before may fail.',
      )
    case 'trap':
      return say(
        `${code(written)} ends the script with another status.`,
        'Let the trap end with the status that it found: `rc=$?; …; exit "$rc"`.',
      )
    default:
      return say('The script ends successfully whatever it finds.', 'End the script with its status.')
  }
}

/** `pip-audit`, `pip-audit and mypy`, `pip-audit, mypy and 2 more`. */
export function named(checks: readonly Check[]): string {
  const names = [...new Set(checks.map(({ name }) => `\`${name.replaceAll('`', "'")}\``))]
  if (names.length > 3) return `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function possessive(name: string): string {
  return `${name}'s`
}

function code(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``
}
