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
import { carriesVersion, isArchive, isFloatingFile, isFloatingFolder } from './names.ts'

/** Commands that copy between a disk and a store, by the words that they start with. */
const COPIES: readonly (readonly string[])[] = [
  ['aws', 's3', 'cp'],
  ['aws', 's3', 'mv'],
  ['aws', 's3', 'sync'],
  ['gsutil', 'cp'],
  ['gsutil', 'mv'],
  ['gsutil', 'rsync'],
  ['gcloud', 'storage', 'cp'],
  ['gcloud', 'storage', 'mv'],
  ['gcloud', 'storage', 'rsync'],
  ['azcopy', 'copy'],
  ['azcopy', 'cp'],
  ['azcopy', 'sync'],
  ['rclone', 'copy'],
  ['rclone', 'copyto'],
  ['rclone', 'sync'],
  ['s3cmd', 'put'],
  ['s3cmd', 'sync'],
  ['mc', 'cp'],
  ['mc', 'mirror'],
  ['scp'],
  ['rsync'],
]
const REMOTE = /^(?:[a-z0-9]+:\/\/|[\w.@$-]+:(?!\\))/i
/** What a folder has to be called for its content to be taken for packages. */
const PACKAGES =
  /(?:^|[/_-])(?:wheels?|packages?|artifacts?|artefacts?|layers?|jars?|libs?|releases?|lambdas?|zips?)(?:[/_-]|$)/i

/** Files and folders that a command publishes or takes under a name without a version. */
export function floatingFiles(
  command: ShellCommand,
  values: PlainValues,
  publishes: boolean,
): readonly Floating[] {
  const copy = COPIES.find((words) => startsWith(command, words))
  if (copy !== undefined) return copied(command, copy, values)
  const words = operands(command)
  const [first] = words
  if (command.program === 'az' && first === 'storage') return uploadedToAzure(command, values)
  if (command.program === 'curl' || command.program === 'wget') return transferred(command, values)
  if (command.program === 'cp' || command.program === 'mv' || command.program === 'ln')
    return publishes ? renamed(command, values) : []
  return TAKERS.has(command.program) && !isQuestion(words) ? taken(command, values) : []
}

/** Programs that put into service or install what they are given. */
const TAKERS = new Set(
  'aws gcloud sam cdk terraform tofu helm kubectl databricks dbx docker pip uv npm pnpm poetry pipx'.split(
    ' ',
  ),
)

/** `aws ecr describe-images`, `gcloud run services list`: they only ask. */
function isQuestion(words: readonly string[]): boolean {
  return words.slice(0, 4).some((word) => /^(?:describe|get|list|head|batch-get|show)(?:-|$)/.test(word))
}

/** Files of a store and packages; a file of the disk was made by this very run, unless a deployment has a key for it. */
function taken(command: ShellCommand, values: PlainValues): readonly Floating[] {
  const keyed = ['aws', 'terraform', 'tofu', 'sam', 'cdk', 'databricks', 'dbx'].includes(command.program)
  const by = [command.program, ...operands(command).slice(0, 2)]
    .filter((word) => /^[a-z][\w-]*$/.test(word))
    .join(' ')
  return command.args.flatMap((word) =>
    filesIn(withValues(word.value, values)).some(
      (path) => isFloatingFile(path) && (keyed || REMOTE.test(path) || path.endsWith('.whl')),
    )
      ? [finding(command, word, 'consumed', 'file', by)]
      : [],
  )
}

function startsWith(command: ShellCommand, [program, ...words]: readonly string[]): boolean {
  const given = operands(command)
  return command.program === program && words.every((word, index) => given[index] === word)
}

function copied(command: ShellCommand, copy: readonly string[], values: PlainValues): readonly Floating[] {
  const places = command.args
    .filter(
      (word, index) =>
        !word.value.startsWith('-') &&
        !/^--?(?:region|profile|acl|exclude|include|cache-control|content-type|endpoint-url|storage-class|e|i|P|p)$/.test(
          command.args[index - 1]?.value ?? '',
        ),
    )
    .slice(copy.length - 1)
  const target = places.at(-1)
  if (target === undefined || places.length < 2) return []
  const by = copy.join(' ')
  const sources = places.slice(0, -1)
  const to = withValues(target.value, values)
  if (REMOTE.test(to)) {
    const taken = sources.map(({ value }) => withValues(value, values))
    if (isFloatingFile(to))
      return [finding(command, target, 'published', 'file', by, taken.some(carriesVersion))]
    // A file in a folder keeps its own name.
    const into = isFloatingFolder(to)
    const loose = taken.some((source) => isFloatingFile(source) && !carriesVersion(to))
    if (loose) return [finding(command, sources[0]!, 'published', 'file', by)]
    return into && taken.every((source) => holdsPackages(command, source))
      ? [finding(command, target, 'published', 'folder', by)]
      : []
  }
  return sources.flatMap((source) => {
    const from = withValues(source.value, values)
    if (!REMOTE.test(from)) return []
    return isFloatingFile(from) || (isFloatingFolder(from) && holdsPackages(command, to))
      ? [finding(command, source, 'consumed', isFloatingFile(from) ? 'file' : 'folder', by)]
      : []
  })
}

/** Whether a copy of a folder takes packages, and none whose file name carries the version. */
function holdsPackages(command: ShellCommand, source: string): boolean {
  if (carriesVersion(source.replace(/^.*\//, ''))) return false
  const included = optionValues(command, '--include').map(({ value }) => value)
  return [source, ...included].some((path) => isArchive(path)) || PACKAGES.test(source)
}

function uploadedToAzure(command: ShellCommand, values: PlainValues): readonly Floating[] {
  const named = optionValues(
    command,
    '--name',
    '-n',
    '--destination',
    '-d',
    '--destination-path',
    '--destination-blob',
  )
  const use = operands(command).includes('download') ? 'consumed' : 'published'
  return named.flatMap((word) => {
    const name = withValues(word.value, values)
    return isFloatingFile(name)
      ? [{ ...finding(command, word, use, 'file', 'az storage blob'), name: word.value }]
      : []
  })
}

/** `curl -T x.zip https://…/x-latest.zip` publishes; anything else takes. */
function transferred(command: ShellCommand, values: PlainValues): readonly Floating[] {
  const uploads =
    hasOption(command, '-T', '--upload-file', '--data-binary') ||
    /PUT/.test(command.args.map(({ value }) => value).join(' '))
  return command.args.flatMap((word) => {
    const address = withValues(word.value, values)
    if (!/^https?:\/\//.test(address)) return []
    if (uploads)
      return isFloatingFile(address) ? [finding(command, word, 'published', 'file', command.program)] : []
    if (/\/releases\/latest\/download\//.test(address))
      return [finding(command, word, 'consumed', 'tool', command.program)]
    return isFloatingFile(address) ? [finding(command, word, 'consumed', 'file', command.program)] : []
  })
}

/** A package that gets a name without its version on the way to publication. */
function renamed(command: ShellCommand, values: PlainValues): readonly Floating[] {
  const plain = command.args.filter(({ value }) => !value.startsWith('-'))
  const target = plain.at(-1)
  if (target === undefined || plain.length < 2 || !isFloatingFile(withValues(target.value, values))) return []
  return [finding(command, target, 'published', 'file', command.program, command.program !== 'mv')]
}

/** The paths and addresses inside one word: `{"--extra-py-files": "s3://…"}`, `Code={S3Key=…}`, `wheel=a.whl`. */
function filesIn(text: string): readonly string[] {
  return text.split(/[\s"'=,;{}[\]()]+/).filter((part) => part !== '')
}

function finding(
  command: ShellCommand,
  word: Pick<ShellWord, 'value' | 'start' | 'end'>,
  use: Floating['use'],
  what: Floating['what'],
  by: string,
  beside = false,
): Floating {
  return { at: wordAt(command.script, word), use, what, name: word.value, by, beside }
}
