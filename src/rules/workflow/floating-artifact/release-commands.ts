import {
  hasOption,
  operands,
  optionValues,
  type ShellCommand,
  type ShellWord,
  wordAt,
} from '../shell/commands.ts'
import { type PlainValues, withValues } from '../shell/values.ts'
import type { Floating } from './model.ts'

/** Releases, tags and charts that a command publishes or takes by a name that moves. */
export function floatingReleases(
  command: ShellCommand,
  values: PlainValues,
  repositories: ReadonlySet<string>,
): readonly Floating[] {
  if (command.program === 'gh') return ofGh(command, values)
  if (command.program === 'git') return movedTag(command)
  return command.program === 'helm' ? looseChart(command, values, repositories) : []
}

function ofGh(command: ShellCommand, values: PlainValues): readonly Floating[] {
  const words = command.args.filter(({ value }) => !value.startsWith('-'))
  const [group, action, tag] = words
  if (group?.value !== 'release') return []
  if (action?.value === 'create' || action?.value === 'upload' || action?.value === 'edit') {
    if (tag === undefined || withValues(tag.value, values).toLowerCase() !== 'latest') return []
    return [finding(command, tag, 'published', 'release', `gh release ${action.value}`)]
  }
  if (action?.value !== 'download') return []
  const options = /^(?:-R|--repo|-p|--pattern|-D|--dir|-O|--output|-A|--archive)$/
  const named = words
    .slice(2)
    .some((word) => !options.test(command.args[command.args.indexOf(word) - 1]?.value ?? ''))
  return named ? [] : [finding(command, action, 'consumed', 'tool', 'gh release download')]
}

/** `git tag -f latest`, `git push -f origin latest`: one finding, where it is set. */
function movedTag(command: ShellCommand): readonly Floating[] {
  const words = command.args.filter(({ value }) => !value.startsWith('-'))
  if (words[0]?.value !== 'tag' || !hasOption(command, '-f', '--force', '-fa', '-af')) return []
  return words[1]?.value.toLowerCase() === 'latest'
    ? [{ ...finding(command, words[1], 'published', 'release', 'git tag'), beside: true }]
    : []
}

/** Options of helm that take a value as the next word. */
const VALUED =
  /^(?:-n|--namespace|-f|--values|--set|--set-string|--set-file|--set-json|--timeout|--kube-context|--kubeconfig|--version|--repo|--description|--username|--password|--post-renderer)$/

/** A chart of a repository or registry without `--version`; one on the disk, or one with a digest, is the commit's own. */
function looseChart(
  command: ShellCommand,
  values: PlainValues,
  repositories: ReadonlySet<string>,
): readonly Floating[] {
  const [action] = operands(command)
  if ((action !== 'upgrade' && action !== 'install') || hasOption(command, '--version', '--dry-run'))
    return []
  const words = command.args.filter(
    ({ value }, index) => !value.startsWith('-') && !VALUED.test(command.args[index - 1]?.value ?? ''),
  )
  const chart = words[2]
  if (chart === undefined) return []
  const name = withValues(chart.value, values)
  if (name.endsWith('.tgz') || name.includes('@sha256:')) return []
  const remote =
    name.startsWith('oci://') ||
    optionValues(command, '--repo').length > 0 ||
    (/^[\w-]+\/[\w-]+$/.test(name) && repositories.has(name.slice(0, name.indexOf('/'))))
  return remote ? [finding(command, chart, 'consumed', 'chart', `helm ${action}`)] : []
}

/** The names that a script gives to chart repositories: `helm repo add acme https://…`. */
export function chartRepositories(commands: readonly ShellCommand[]): ReadonlySet<string> {
  return new Set(
    commands.flatMap((command) => {
      const [group, action, name] = operands(command)
      return command.program === 'helm' && group === 'repo' && action === 'add' && name !== undefined
        ? [name]
        : []
    }),
  )
}

function finding(
  command: ShellCommand,
  word: ShellWord,
  use: Floating['use'],
  what: Floating['what'],
  by: string,
): Floating {
  return { at: wordAt(command.script, word), use, what, name: word.value, by }
}
