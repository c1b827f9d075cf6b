import { hasOption, operands, optionValues, type ShellCommand } from '../shell/commands.ts'
import { executes, sentByCargoRelease } from './cargo-release.ts'
import { imageTargets, isHere, mayNameMore, pushesBuild } from './image-targets.ts'
import { PUBLISHING_COMMANDS, type PublicationKind, type PublishingCommand } from './table.ts'

/**
 * A command's publication; `null` where it publishes nothing, or only rehearses.
 * @param isOwn whether what listens on the machine of the job is the job's own
 */
export function publishedBy(
  command: ShellCommand,
  isOwn = true,
): { readonly kind: PublicationKind; readonly by: string } | null {
  const words = [command.program, ...operands(command)]
  const known = PUBLISHING_COMMANDS.find(
    (entry) =>
      entry.program === words[0] &&
      (entry.operands.length === 0 || entry.operands.some((wanted) => startsWith(command, wanted))) &&
      isAskedFor(command, entry),
  )
  if (known === undefined) return null
  const rehearses =
    isDryRun(command) ||
    asksVersion(command) ||
    (known.kind === 'image' &&
      command.args.some(({ value }, index) => isNoPush(value, command.args[index + 1]?.value))) ||
    hasOption(command, '--help', '--to-oci-layout', '--snapshot', '--skip-publish') ||
    // Argo CD's says where to take from what it deploys.
    (known.program !== 'argocd' && hasOption(command, '--local')) ||
    // `az acr build -r` names a registry of one's own, whatever that is called.
    (known.kind === 'package' &&
      optionValues(command, '--repository', '-r', '--repository-url', '--publish-url', '--index').some(
        ({ value }) => FOR_TESTS.test(value),
      ))
  if (staysOnMachine(command, isOwn)) return null
  // A copy out of a bucket, or between two places on the disk, publishes nothing.
  if (isCopy(known) && !leavesForBucket(command)) return null
  if (known.kind === 'image' && isOwn && staysHere(command)) return null
  if (known.program === 'ko' && pushesNothing(command)) return null
  if (known.program === 'release-it' && preparesOnly(command)) return null
  const kind = isCargoRelease(known) ? sentByCargoRelease(command) : known.kind
  const shown = known.operands.find((wanted) => startsWith(command, wanted)) ?? []
  return rehearses || kind === null ? null : { kind, by: [known.program, ...shown].join(' ') }
}

/** `--no-push`, but not `--no-push=false`, nor Azure's `--no-push false`. */
function isNoPush(word: string, next: string | undefined): boolean {
  return (
    (word === '--no-push' && !/^(?:false|f|0)$/i.test(next ?? '')) || /^--no-push=(?:true|t|1)$/i.test(word)
  )
}

/**
 * What neither pushes nor releases on a host prepares a release that somebody else makes. A tag that is not made keeps no
 * package from npm.
 * Source: https://github.com/release-it/release-it/blob/main/docs/npm.md
 */
export function preparesOnly(command: ShellCommand): boolean {
  if (isDryRun(command)) return true
  return (
    hasOption(command, '--no-git.push') &&
    hasOption(command, '--no-git.tag') &&
    hasOption(command, '--no-github', '--no-github.release', '--no-npm', '--no-npm.publish') &&
    !hasOption(command, '--npm.publish', '--github.release')
  )
}

/** `testpypi`, `my-test-repo`; `latest` is none. */
const FOR_TESTS = /(?<![a-z])test/i

/** Whether a program is asked for its own version; before a word, `--version` gives one to what it uploads. */
function asksVersion({ args }: ShellCommand): boolean {
  return args.some(
    ({ value }, index) => value === '--version' && args[index + 1]?.value.startsWith('-') !== false,
  )
}

const HERE = /^https?:\/\/(?:(?:[\w-]+\.)*localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?:\/|$)/i

/** A folder of the job's own; any other that is named from the root may be a share. */
const FOLDER = /^(?:\.{1,2}\/(?!\/)|\/(?:tmp|home\/runner|github\/workspace)\/)/

/** Whether a package goes to a registry of the job's own, for tests, or into a folder that NuGet takes for one. */
function staysOnMachine(command: ShellCommand, isOwn: boolean): boolean {
  const sources = optionValues(command, '--source', '-s', '-Source')
  const places = [
    ...sources,
    ...optionValues(command, '--registry', '--repository-url', '--publish-url', '--host'),
  ]
  const isNuget = command.program === 'dotnet' || command.program === 'nuget'
  const isFolder = (place: string): boolean => isNuget && FOLDER.test(place)
  // The registry of a scope goes before any other.
  const isElsewhere = command.args.some(({ value }) => {
    const [, place] = /^--@[^=]*:registry(?:=(.*))?$/.exec(value) ?? []
    return value.startsWith('--@') && !HERE.test(place ?? '')
  })
  return (
    !isElsewhere &&
    places.length > 0 &&
    places.every(({ value }) => (isOwn && HERE.test(value)) || isFolder(value))
  )
}

function isCargoRelease({ program, operands: [wanted = []] }: PublishingCommand): boolean {
  return program === 'cargo' && wanted[0] === 'release'
}

/** Whether a command says what makes it publish, where it needs to. */
function isAskedFor(command: ShellCommand, entry: PublishingCommand): boolean {
  if (entry.needs === undefined) return true
  if (isCargoRelease(entry)) return executes(command)
  if (entry.program === 'docker') return pushesBuild(command)
  if (entry.program === 'skopeo')
    return optionValues(command, ...entry.needs).some(({ value }) => value === 'docker')
  // A value that only the run knows may be false.
  if (entry.program === 'gh')
    return command.args.some(({ value }) => /^--draft=(?!(?:true|t|1)$)/i.test(value))
  // What is built or fetched for production is not yet there; any other word is the folder that is deployed.
  if (entry.program === 'vercel' && OTHER_OF_VERCEL.test(command.args[0]?.value ?? '')) return false
  if (
    entry.program === 'vercel' &&
    optionValues(command, '--target').some(({ value }) => value === 'production')
  )
    return true
  return entry.needs.some((option) =>
    command.args.some(
      ({ value }) => value === option || (value.startsWith(`${option}=`) && !/=(?:false|f|0)$/i.test(value)),
    ),
  )
}

/** Source: https://vercel.com/docs/cli */
const OTHER_OF_VERCEL =
  /^(?:build|pull|env|link|dev|list|ls|inspect|logs?|domains|dns|certs|project|projects|teams|whoami|login|logout|git|init|bisect|telemetry|curl|cache)$/

/** Whether a command of the table copies files, to a bucket or from one. */
export function isCopy({ program, operands: [wanted = []] }: PublishingCommand): boolean {
  return program === 'gsutil' || wanted[0] === 's3' || wanted[0] === 'storage'
}

const ARCHIVE = /\.(?:whl|zip|tar\.\w+|tgz|jar|war|deb|rpm|gem|crate|nupkg|exe|msi|dmg|pkg)$/

/** What a test run leaves behind. */
const REPORT = /report|trace|\blogs?\b|coverage|summary|(?:test|bench(?:mark)?)-?results?/i

/**
 * Whether a copy ends in a bucket, and is no report. Beside AWS's own, which hosts sites and functions, only archives
 * count.
 */
function leavesForBucket(command: ShellCommand): boolean {
  const words = operands(command)
  if (command.args.some(({ value }) => REPORT.test(value))) return false
  if (command.program === 'aws') return words.at(-1)?.startsWith('s3://') === true
  const isArchive = command.args.some(({ value }) => ARCHIVE.test(value))
  return isArchive && (command.program === 'az' || words.at(-1)?.startsWith('gs://') === true)
}

/** One target elsewhere among several is a publication. */
function staysHere(command: ShellCommand): boolean {
  const targets = imageTargets(command)
  return targets.length > 0 && targets.every(isHere) && !mayNameMore(command)
}

/**
 * Whether every `--push` of a ko command is off; it pushes unless told otherwise.
 * Source: https://ko.build/reference/ko_build/
 */
function pushesNothing({ args }: ShellCommand): boolean {
  const pushes = args.filter(({ value }) => /^--push(?:=|$)/.test(value))
  return pushes.length > 0 && pushes.every(({ value }) => /^--push=(?:false|f|0)$/i.test(value))
}

/**
 * Whose `-n` names a namespace, notes, a release or a host, or asks for no question, no cache and no symbols.
 * Source: https://python-poetry.org/docs/cli/#global-options, https://docs.astral.sh/uv/reference/cli/#uv-publish,
 * https://hatch.pypa.io/latest/cli/reference/#hatch-publish,
 * https://learn.microsoft.com/dotnet/core/tools/dotnet-nuget-push
 */
const OTHER_BY_N = new Set(
  'kubectl helm oc gcloud az nerdctl gh glab skaffold helmfile argocd supabase cf poetry uv hatch dotnet'.split(
    ' ',
  ),
)

function isDryRun(command: ShellCommand): boolean {
  const values = optionValues(command, '--dry-run', '--dryrun', '--dry_run')
  if (values.some(({ value }) => value !== 'false' && value !== 'none')) return true
  return !OTHER_BY_N.has(command.program) && hasOption(command, '-n')
}

/** Programs whose file or host is often named before what they are to do: `cr --config cr.yaml upload`. */
const TAKES_CONFIG = new Set(['cr', 'goreleaser', 'docker', 'helmfile'])

function beyondConfig({ args }: ShellCommand): readonly string[] {
  const plain = args.filter(({ value }, index) => {
    return (
      !value.startsWith('-') &&
      !/^(?:-f|--config|-c|--context|-H|--host|-l|--log-level|-e|--environment)$/.test(
        args[index - 1]?.value ?? '',
      )
    )
  })
  return plain.map(({ value }) => value)
}

/** Whether the operands start with these, options and the words of options between them left out. */
function startsWith(command: ShellCommand, wanted: readonly string[]): boolean {
  const given = TAKES_CONFIG.has(command.program) ? beyondConfig(command) : operands(command)
  // `mvn -B clean deploy`, `./gradlew build publish`: goals in any number and order.
  if (/^(?:\.\/)?(?:mvnw?|gradlew?)$/.test(command.program)) {
    // `:lib:publish` is a task of one project.
    const ofProject = command.program.includes('gradle') ? `:${wanted[0]!}` : null
    return given.some((goal) => goal === wanted[0] || (ofProject !== null && goal.endsWith(ofProject)))
  }
  // `sbt clean +publishSigned`, `sbt ";clean;core/publish"`.
  if (command.program === 'sbt') {
    const named = given.flatMap((text) => text.split(/[;\s]+/)).map((text) => text.replace(/^\+/, ''))
    return named.some((task) => task === wanted[0] || task.endsWith(`/${wanted[0]!}`))
  }
  return wanted.every((word, index) => given[index] === word)
}
