import type { Expression, Step } from '../../../sources/workflows/model.ts'
import { commandsOf, type ShellCommand } from '../shell/commands.ts'
import { type Arrival, title } from '../untrusted/flow.ts'

/** Programs that read their words as code once more, here or on another machine. */
const READS_AGAIN = new Set(['eval', 'ssh', 'su', 'trap', 'watch', 'parallel', 'source', '.'])

/** Programs whose first operand is what they run. */
const INTERPRETERS = /^(?:(?:ba|da|z|k)?sh|python|pypy|node|deno|bun|ruby|perl|php|pwsh)$/

/**
 * How a list that comes as words for a shell is written, where it stands as words: alone among the arguments of a
 * command of a POSIX shell. Inside quotes of the script the list's own quotes end them; `files=${{ … }}` runs the second
 * name as a command.
 */
export function wordList(
  step: Step,
  expression: Expression,
  { source, stations }: Arrival,
): 'shell' | 'escape' | null {
  const words = source.words ?? null
  if (words === null || stations.length > 0 || step.run === null) return null
  if (!/^steps\.[\w-]+\.outputs\.[\w-]+$/.test(expression.source)) return null
  const { name } = step.run.shell
  if (name !== 'bash' && name !== 'sh') return null
  return commandsOf(step.run)?.some((command) => takesAsWords(command, expression)) === true ? words : null
}

function takesAsWords({ program, args }: ShellCommand, { start, end }: Expression): boolean {
  const index = args.findIndex((word) => word.start === start && word.end === end)
  if (index === -1 || READS_AGAIN.has(program)) return false
  const before = args.slice(0, index).map(({ value }) => value)
  if (before.some((value) => /^-[a-z]*[ce]$|^--(?:command|eval|print)$/i.test(value))) return false
  return !INTERPRETERS.test(program) || before.some((value) => !value.startsWith('-'))
}

/** What remains of names that come as words. Source: `src/list-format/shell-escape.ts` of dorny/paths-filter. */
export function wordListText(
  form: 'shell' | 'escape',
  step: Step,
  list: string,
): { message: string; remedy: string } {
  const where = `step \`${title(step)}\``
  return form === 'shell'
    ? {
        message: `Whoever opens a pull request can get past the quotes around names of files in ${where}. \`list-files: shell\` makes a word of each name in \`${list}\`; but a name with a line break is left without quotes where one of its lines is plain, and a name that begins with a dash is an option.`,
        remedy: `Write \`list-files: json\`, give the list to the step under \`env:\`, and let the program read the names from there.`,
      }
    : {
        message: `Whoever opens a pull request can give options to a command in ${where}. \`list-files: escape\` makes a word of each name in \`${list}\`; but a name that begins with a dash is an option all the same.`,
        remedy: `Write \`--\` before the list, where the program takes it for the end of its options.`,
      }
}
