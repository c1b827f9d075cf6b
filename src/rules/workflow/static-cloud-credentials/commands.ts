import type { Script } from '../../../sources/workflows/model.ts'
import {
  commandsOf,
  hasOption,
  operands,
  optionValues,
  type ShellCommand,
  type ShellWord,
} from '../shell/commands.ts'
import type { ServiceName } from './services.ts'
import { registryService } from './tables.ts'

/** A command that is handed a key, with the words that hand it over. */
export interface KeyedCommand {
  readonly service: ServiceName
  /** As the message calls it: `twine upload --password`. */
  readonly what: string
  readonly at: Pick<ShellWord, 'start' | 'end'>
  /** The value given; `null` where it is read from a file or standard input. */
  readonly value: string | null
}

/** Commands of a script that sign in or publish with a key given on the command line. */
export function keyedCommands(script: Script): readonly KeyedCommand[] {
  const commands = commandsOf(script)
  if (commands === null) return keyedLines(script)
  return commands.flatMap((command, index) => [
    ...keyed(command),
    ...passwordOnInput(command, commands[index - 1]),
    ...tokenLine(command),
  ])
}

/** `echo "$SECRET" | docker login --password-stdin registry`, also as a here-string. */
function passwordOnInput(command: ShellCommand, before: ShellCommand | undefined): readonly KeyedCommand[] {
  if (!hasOption(command, '--password-stdin') || operands(command)[0] !== 'login') return []
  const service = operands(command)
    .slice(1)
    .map(registryService)
    .find((found) => found !== null)
  if (service === undefined || service === null) return []
  const what = `${command.program} login --password-stdin`
  const hereString = command.redirects.find((redirect) => redirect.type === 'HereString')
  if (hereString?.target !== undefined) {
    const word = hereString.target
    return [{ service, what, at: { start: word.pos, end: word.end }, value: word.value }]
  }
  const printed =
    before !== undefined && ['echo', 'printf'].includes(before.program) ? before.args.at(-1) : undefined
  return printed === undefined ? [] : [{ service, what, at: printed, value: printed.value }]
}

/** `echo "//registry/:_authToken=…" > .npmrc` for npm's own registry. */
function tokenLine(command: ShellCommand): readonly KeyedCommand[] {
  if (!['echo', 'printf'].includes(command.program)) return []
  return command.args.flatMap((word) => {
    const [, host, value] = /(\/\/[^/\s]+)\/?:_authToken=(.*)$/.exec(word.value) ?? []
    return host !== undefined && isNpmHost(host)
      ? [{ service: 'npm' as const, what: '_authToken in .npmrc', at: word, value: value! }]
      : []
  })
}

/** Commands in shells without a parser, by line. */
const LINES: readonly { readonly form: RegExp; readonly service: ServiceName; readonly what: string }[] = [
  { form: /\bnuget(?:\.exe)?["']?\s+push\b/i, service: 'nuget', what: 'nuget push' },
  { form: /\btwine\s+upload\b(?!.*--repository(?:-url)?\b)/i, service: 'pypi', what: 'twine upload' },
  { form: /\bcargo\s+publish\b(?!.*--(?:registry|index)\b)/i, service: 'crates', what: 'cargo publish' },
  {
    form: /\baz(?:\.cmd)?\s+login\b.*--service-principal\b(?!.*--federated-token)/i,
    service: 'azure',
    what: 'az login --service-principal',
  },
  {
    form: /\baws(?:\.exe)?\s+configure\s+set\s+\S*aws_secret_access_key\b/i,
    service: 'aws',
    what: 'aws configure set aws_secret_access_key',
  },
  { form: /(?:\$env:|\bset\s+"?)AWS_SECRET_ACCESS_KEY\s*=/i, service: 'aws', what: 'AWS_SECRET_ACCESS_KEY' },
  {
    form: /(?:\$env:|\bset\s+"?)(?:ARM|AZURE)_CLIENT_SECRET\s*=/i,
    service: 'azure',
    what: 'the client secret',
  },
]

function keyedLines(script: Script): readonly KeyedCommand[] {
  const { value, expressions } = script.text
  return [...value.matchAll(/[^\n]+/g)].flatMap((line) => {
    const known = LINES.find(({ form }) => form.test(line[0]))
    if (known === undefined || (known.service === 'nuget' && pushesElsewhere(line[0]))) return []
    const end = line.index + line[0].length
    return expressions
      .filter((expression) => expression.start >= line.index && expression.end <= end)
      .map(({ start, end: stop }) => ({
        service: known.service,
        what: known.what,
        at: { start, end: stop },
        value: '',
      }))
  })
}

function pushesElsewhere(line: string): boolean {
  const source = /(?:--source|-s|-Source)\s+["']?(\S+)/.exec(line)?.[1]
  return source !== undefined && !isNugetFeed(source.replace(/["']/g, ''))
}

/** Whether a feed, by its address or by its name (`nuget.org`), is NuGet's own. */
export function isNugetFeed(feed: string): boolean {
  const labels = (/^https?:\/\/([^/:\s]+)/.exec(feed)?.[1] ?? feed).toLowerCase().split('.')
  return labels.at(-2) === 'nuget'
}

/** Whether a script publishes to npm. */
export function publishesToNpm(script: Script): boolean {
  const commands = commandsOf(script)
  if (commands === null) return /\b(?:npm|pnpm|yarn)\b[^\n]*\bpublish\b/.test(script.text.value)
  return commands.some((command) => {
    const words = operands(command)
    if (['npm', 'pnpm', 'yarn', 'bun'].includes(command.program)) {
      return words.slice(0, 3).includes('publish') && !otherRegistry(command)
    }
    if (['lerna', 'changeset', 'nx'].includes(command.program))
      return words.includes('publish') || words[0] === 'release'
    return command.program === 'semantic-release'
  })
}

function otherRegistry(command: ShellCommand): boolean {
  return optionValues(command, '--registry').some(({ value }) => !isNpmHost(value))
}

/** Whether a registry is npm's own. */
export function isNpmHost(url: string): boolean {
  const labels = (/^(?:https?:)?\/\/([^/:\s]+)/.exec(url)?.[1] ?? '').toLowerCase().split('.')
  return labels.at(-2) === 'npmjs' && (labels.at(-1) === 'org' || labels.at(-1) === 'com')
}

/** Whether an upload URL is PyPI's own, or its test instance's. */
export function isPypiHost(url: string): boolean {
  const labels = (/^(?:https?:)?\/\/([^/:\s]+)/.exec(url)?.[1] ?? '').toLowerCase().split('.')
  return labels.at(-2) === 'pypi' && labels.at(-1) === 'org'
}

function keyed(command: ShellCommand): readonly KeyedCommand[] {
  const words = operands(command)
  const [first, second] = words
  const option = (service: ServiceName, what: string, ...names: string[]): KeyedCommand[] =>
    optionValues(command, ...names).map(({ value, start, end }) => ({
      service,
      what: `${what} ${names[0]}`,
      at: { start, end },
      value,
    }))
  switch (command.program) {
    case 'aws': {
      const at = command.args.findIndex((word) => word.value.toLowerCase().endsWith('aws_secret_access_key'))
      const key = command.args[at]
      const value = command.args[at + 1]
      if (first !== 'configure' || key === undefined || value === undefined) return []
      return [
        { service: 'aws', what: 'aws configure set aws_secret_access_key', at: value, value: value.value },
      ]
    }
    case 'gcloud': {
      const activate = words.includes('activate-service-account')
      const [file] = optionValues(command, '--key-file')
      return activate && file !== undefined
        ? [
            {
              service: 'google',
              what: 'gcloud auth activate-service-account --key-file',
              at: file,
              value: null,
            },
          ]
        : []
    }
    case 'az':
      if (
        first === 'login' &&
        hasOption(command, '--service-principal') &&
        !hasOption(command, '--federated-token')
      ) {
        return option('azure', 'az login --service-principal', '--password', '-p')
      }
      return first === 'acr' && second === 'login' ? option('azure', 'az acr login', '--password', '-p') : []
    case 'twine':
      return first === 'upload' && !elsewhere(command)
        ? option('pypi', 'twine upload', '--password', '-p')
        : []
    case 'uv':
    case 'hatch':
    case 'poetry':
    case 'flit':
    case 'maturin':
    case 'pdm':
      return pythonPublish(command, words, option)
    case 'npm':
    case 'pnpm':
    case 'yarn':
      return npmToken(command)
    case 'cargo':
      if (hasOption(command, '--registry', '--index')) return []
      if (first === 'login' && words[1] !== undefined) {
        const word = command.args.find((argument) => argument.value === words[1])!
        return [{ service: 'crates', what: 'cargo login', at: word, value: word.value }]
      }
      return first === 'publish' ? option('crates', 'cargo publish', '--token') : []
    case 'dotnet':
      return first === 'nuget' && second === 'push' && !otherFeed(command, '--source', '-s')
        ? option('nuget', 'dotnet nuget push', '--api-key', '-k')
        : []
    case 'nuget':
      return first === 'push' && !otherFeed(command, '-Source')
        ? option('nuget', 'nuget push', '-ApiKey')
        : []
    case 'docker':
    case 'podman':
      return dockerLogin(command, words)
    default:
      return []
  }
}

function pythonPublish(
  command: ShellCommand,
  words: readonly string[],
  option: (service: ServiceName, what: string, ...names: string[]) => KeyedCommand[],
): readonly KeyedCommand[] {
  const { program } = command
  if (program === 'poetry' && words[0] === 'config') {
    const key = command.args.findIndex((word) => word.value === 'pypi-token.pypi')
    const value = command.args[key + 1]
    return key === -1 || value === undefined
      ? []
      : [{ service: 'pypi', what: 'poetry config pypi-token.pypi', at: value, value: value.value }]
  }
  if (!['publish', 'upload'].includes(words[0] ?? '') || elsewhere(command)) return []
  const names: Readonly<Record<string, readonly string[]>> = {
    uv: ['--token', '-t', '--password', '-p'],
    hatch: ['--auth', '-a'],
    poetry: ['--password', '-p'],
    maturin: ['--password', '-p'],
    pdm: ['--password', '-P'],
  }
  return option('pypi', `${program} ${words[0]}`, ...(names[program] ?? []))
}

/** An upload to an index other than PyPI, which need not know OIDC. */
function elsewhere(command: ShellCommand): boolean {
  const urls = optionValues(command, '--repository-url', '--publish-url', '--index-url', '--repo')
  const names = optionValues(command, '--repository', '-r', '--index')
  return (
    urls.some(({ value }) => value.includes('//') && !isPypiHost(value)) ||
    names.some(({ value }) => !/^(?:test-?)?pypi$/i.test(value))
  )
}

function otherFeed(command: ShellCommand, ...names: readonly string[]): boolean {
  return optionValues(command, ...names).some(({ value }) => !isNugetFeed(value))
}

/** `npm config set //host/:_authToken value`, `npm set …`. */
function npmToken(command: ShellCommand): readonly KeyedCommand[] {
  const at = command.args.findIndex((word) => /_auth(?:Token)?\b/.test(word.value))
  const key = command.args[at]
  if (key === undefined || !command.args.some((word) => word.value === 'set')) return []
  const [name, inline] = key.value.split(/=(.*)/s)
  if (!isNpmHost(name!)) return []
  const value = inline === undefined ? command.args[at + 1] : key
  if (value === undefined) return []
  return [
    {
      service: 'npm',
      what: `${command.program} config set _authToken`,
      at: value,
      value: inline ?? value.value,
    },
  ]
}

function dockerLogin(command: ShellCommand, words: readonly string[]): readonly KeyedCommand[] {
  if (words[0] !== 'login') return []
  const service = words
    .slice(1)
    .map(registryService)
    .find((found) => found !== null)
  const [given] = optionValues(command, '--password', '-p')
  if (service === undefined || service === null || given === undefined) return []
  return [{ service, what: `${command.program} login --password`, at: given, value: given.value }]
}
