import type { Script, Step } from '../../../sources/workflows/model.ts'
import { hasOption, operands, optionValues, type ShellCommand, type ShellWord } from '../shell/commands.ts'
import { actionName } from '../soft-fail/jobs.ts'
import { isVersionFile, saysVersion } from './files.ts'
import { VERSION_TOOLS } from './tools.ts'

/** An edit of a file that says the version. */
export interface VersionEdit {
  /** The file, or what the tool edits: "the manifest". */
  readonly file: string
  /** What edits it: `sed`, `npm version`. */
  readonly by: string
  readonly command: ShellCommand | null
  /** The word that the finding is about; the whole step where it is no command. */
  readonly word: Pick<ShellWord, 'start' | 'end'> | null
}

/** The edits of version files that a command makes. */
export function editsOf(command: ShellCommand): readonly VersionEdit[] {
  const words = operands(command)
  if (hasOption(command, '--dry-run', '--help', '--plan')) return []
  const tool = VERSION_TOOLS.find(({ matches }) => matches(command, words))
  if (tool !== undefined) {
    const by = [command.program, tool.by].filter((part) => part !== '').join(' ')
    return [{ file: tool.file, by, command, word: command.programWord }]
  }
  return fileEdits(command)
}

function fileEdits(command: ShellCommand): readonly VersionEdit[] {
  const { program } = command
  const text = command.args.map(({ value }) => value).join(' ')
  const editing = (words: readonly Pick<ShellWord, 'value' | 'start' | 'end'>[]): readonly VersionEdit[] =>
    words
      .filter(({ value }) => isVersionFile(value) && saysVersion(value, text))
      .map((word) => ({ file: word.value, by: program, command, word }))
  switch (program) {
    case 'sed':
    case 'gsed':
    case 'perl':
    case 'ruby':
      return inPlace(command) ? editing(command.args) : []
    case 'yq':
    case 'tomlq':
    case 'dasel':
      return hasOption(command, '-i', '--inplace', '--in-place') || operands(command)[0] === 'put'
        ? editing(command.args)
        : []
    case 'json':
      return hasOption(command, '-I') ? editing(optionValues(command, '-f')) : []
    case 'sponge':
      return command.args
        .filter(({ value }) => isVersionFile(value) && saysVersion(value, sourceOf(command.script)))
        .map((word) => ({ file: word.value, by: program, command, word }))
    case 'mv':
    case 'cp':
      return movedOver(command)
    case 'python':
    case 'node':
      return inline(command)
    default:
      return redirected(command, text)
  }
}

function inPlace(command: ShellCommand): boolean {
  return command.args.some(
    ({ value }) => /^-(?!-)[a-zA-Z0-9]*i|^--in-place/.test(value) && !value.startsWith('-e'),
  )
}

/** `jq '.version = $v' package.json > tmp && mv tmp package.json`. */
function movedOver(command: ShellCommand): readonly VersionEdit[] {
  const [from, to] = command.args.filter(({ value }) => !value.startsWith('-'))
  if (from === undefined || to === undefined || !isVersionFile(to.value)) return []
  const name = to.value.split('/').at(-1)!
  const writes = sourceOf(command.script)
    .split('\n')
    .some(
      (line) =>
        /\b(?:jq|sed|awk|yq|perl|envsubst)\b/.test(line) &&
        line.includes(name) &&
        line.includes(`>`) &&
        saysVersion(to.value, line),
    )
  // A backup that is put back restores.
  return writes && !/\.(?:bak|orig|backup)$/.test(from.value)
    ? [{ file: to.value, by: command.program, command, word: to }]
    : []
}

/** `python -c "…write_text(…)"`, `node -e "fs.writeFileSync('package.json', …)"`. */
function inline(command: ShellCommand): readonly VersionEdit[] {
  const at = command.args.findIndex(({ value }) => value === '-c' || value === '-e' || value === '-p')
  const code = at === -1 ? undefined : command.args[at + 1]
  if (code === undefined) return []
  const writes = /write_text|\.write\(|writeFile|\bdump\(|open\([^)]*['"](?:w|a|r\+)/.test(code.value)
  const file = /[\w./-]+/g
  const named = [...code.value.matchAll(file)].map(([path]) => path).find((path) => isVersionFile(path))
  return writes && named !== undefined && saysVersion(named, code.value)
    ? [
        {
          file: named,
          by: `${command.program} ${command.args[at]!.value}`,
          command,
          word: command.programWord,
        },
      ]
    : []
}

/** `echo "__version__ = '$TAG'" >> pkg/__init__.py`; a file of nothing but the version may be made here, and not tracked. */
function redirected(command: ShellCommand, text: string): readonly VersionEdit[] {
  return command.redirects.flatMap((redirect): VersionEdit[] => {
    if (redirect.type !== 'Redirect' || !redirect.operator.startsWith('>') || redirect.target === undefined)
      return []
    const { value, pos, end } = redirect.target
    // A folder of the run's own, in which the file is made.
    if (value.startsWith('$') && !value.startsWith('${{')) return []
    return /(?:^|\/)(?:__init__\.py|package\.json|pyproject\.toml|Cargo\.toml|Chart\.yaml|pom\.xml|setup\.py)$/.test(
      value,
    ) &&
      isVersionFile(value) &&
      saysVersion(value, text)
      ? [{ file: value, by: command.program, command, word: { start: pos, end } }]
      : []
  })
}

function sourceOf(script: Script): string {
  return script.text.value
}

/** Actions that replace text in files, with the input that names them. Source of each: its `action.yml`. */
const REPLACING: ReadonlyMap<string, string> = new Map([
  ['jacobtomlinson/gha-find-replace', 'include'],
  ['richardrigutins/replace-in-files', 'files'],
  ['datamonsters/replace-action', 'files'],
  ['ciiiii/toml-editor', 'file'],
])

/** The edit that an action makes; `null` where it makes none. */
export function editOfAction(step: Step): VersionEdit | null {
  const name = actionName(step) ?? ''
  const input = REPLACING.get(name)
  if (input === undefined) return null
  const file = step.with.find(({ key }) => key.value.toLowerCase() === input)?.value.value.trim() ?? ''
  const text = step.with.map(({ value }) => value.value).join(' ')
  return isVersionFile(file) && saysVersion(file, text) ? { file, by: name, command: null, word: null } : null
}

/** The edit of a PowerShell script: `(Get-Content x) -replace … | Set-Content x`. */
export function editOfPowerShell(script: Script): VersionEdit | null {
  for (const line of script.text.value.split('\n')) {
    const [, file] =
      /(?:Set-Content|Out-File|\.Save\()\s*(?:-(?:Path|FilePath)\s+)?["']?([^\s"'|)]+)/i.exec(line) ?? []
    if (
      file !== undefined &&
      isVersionFile(file.replaceAll('\\', '/')) &&
      saysVersion(file, script.text.value)
    )
      return { file, by: 'PowerShell', command: null, word: null }
  }
  return null
}
