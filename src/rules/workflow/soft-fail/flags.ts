import type { Command } from 'unbash'
import { outline } from './shell/expand.ts'
import type { Check } from './tools/classify.ts'
import { programOf } from './tools/classify.ts'
import { REPORT_FORMAT, SOFT_FLAGS, type SoftFlag } from './tools/flags.ts'

/** A command that reports and succeeds by its own arguments. */
export interface SoftCommand {
  readonly flag: SoftFlag
  /** As written; the program's name where the flag is missing. */
  readonly written: string
  readonly start: number
  readonly end: number
}

/**
 * The argument that makes a check report only.
 * @param isSet whether a variable is given to the command
 * @returns `null` when its status says what it found
 */
export function softFlag(
  check: Check,
  command: Command,
  isSet: (variable: string) => boolean,
): SoftCommand | null {
  const program = programOf(check.words[0] ?? '')
  const words = command.args.flatMap((arg) =>
    arg.type === 'Word' ? [{ word: arg, text: outline(arg) }] : [],
  )
  const first = words.findIndex(({ text }) => programOf(text) === program) + 1
  const args = words.slice(first)
  for (const flag of SOFT_FLAGS) {
    if (!flag.programs.includes(program)) continue
    if (flag.command !== undefined && !args.some(({ text }) => flag.command!.includes(text))) continue
    if (flag.unless !== undefined && args.some(({ text }) => flag.unless!.test(text))) continue
    if (flag.variable !== undefined && isSet(flag.variable)) continue
    const index = args.findIndex(
      ({ text }, at) => flag.flag.test(text) || flag.flag.test(`${text} ${args[at + 1]?.text ?? ''}`),
    )
    if (flag.when === 'present' && index >= 0) {
      const { word, text } = args[index]!
      const last = flag.flag.test(text) ? word : args[index + 1]!.word
      return {
        flag,
        written: last === word ? text : `${text} ${args[index + 1]!.text}`,
        start: word.pos,
        end: last.end,
      }
    }
    if (flag.when === 'absent' && index < 0) {
      const reports = args.some(
        ({ text }, at) =>
          REPORT_FORMAT.test(text) || REPORT_FORMAT.test(`${text} ${args[at + 1]?.text ?? ''}`),
      )
      if (reports) continue
      const name = words[first - 1]?.word ?? command.name!
      return { flag, written: check.name, start: name.pos, end: name.end }
    }
  }
  return null
}
