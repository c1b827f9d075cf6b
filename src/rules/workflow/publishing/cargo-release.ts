import { hasOption, type ShellCommand } from '../shell/commands.ts'
import type { PublicationKind } from './table.ts'

/** Its subcommands that change files and commits, and send nothing anywhere. */
const LOCAL_STEPS = new Set(['version', 'replace', 'hook', 'commit', 'changes', 'config', 'owner', 'help'])

/**
 * What a `cargo release` sends out: packages, the tag alone, or nothing. It rehearses without `--execute`.
 * A subcommand counts only as the next word: further on it may be an option's value, as in `-p version`.
 * Source: https://github.com/crate-ci/cargo-release/blob/master/docs/reference.md
 */
export function sentByCargoRelease(command: ShellCommand): PublicationKind | null {
  const next = command.args[command.args.findIndex(({ value }) => value === 'release') + 1]
  if (next !== undefined && LOCAL_STEPS.has(next.value)) return null
  if (next?.value === 'tag' || next?.value === 'push') return 'release'
  if (next?.value === 'publish' || !isSwitchedOff(command, 'publish')) return 'package'
  return isSwitchedOff(command, 'tag') || isSwitchedOff(command, 'push') ? null : 'release'
}

/** The later of `--no-tag` and `--tag` counts; with both, nothing is off. */
function isSwitchedOff(command: ShellCommand, name: string): boolean {
  return command.args.some(({ value }) => value === `--no-${name}`) && !hasOption(command, `--${name}`)
}

/** `-x`, also among other letters: `-vx`. */
export function executes(command: ShellCommand): boolean {
  return command.args.some(({ value }) => value === '--execute' || /^-[a-z]*x[a-z]*$/.test(value))
}
