import type { Job, Script, Step, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { localAction } from '../local-references.ts'
import { calledScripts, plainCommands } from '../shell/called-scripts.ts'
import { commandsOf, hasOption, operands, optionValues, type ShellCommand } from '../shell/commands.ts'
import { scriptsOf, tasksOfStep } from '../shell/tasks.ts'
import { deploysToOwnCluster, koStaysHere } from './rehearsal-places.ts'
import { PUBLISHING_ACTIONS, PUBLISHING_COMMANDS, type PublicationKind } from './table.ts'

/** A step that publishes or deploys. */
export interface Publication {
  readonly step: Step
  readonly kind: PublicationKind
  /** What does it, as a message names it: `npm publish`, `pypa/gh-action-pypi-publish`. */
  readonly by: string
}

/**
 * What a job publishes or deploys, by the commands and actions that it runs; local composite actions, scripts of the
 * repository, its package.json and its Makefiles are followed.
 */
export function publications(model: WorkflowsModel, job: Job): readonly Publication[] {
  const known = read.get(job)
  if (known !== undefined) return known
  const ownCluster = deploysToOwnCluster(job)
  const found = job.steps.flatMap((step) =>
    publicationsOf(model, step, 0)
      .filter(({ by }) => !(by.startsWith('ko ') && koStaysHere(job, step)))
      .filter(({ by }) => !(ownCluster && /^(?:kubectl (?:apply|set)|helm (?:install|upgrade))$/.test(by)))
      .map((by) => ({ ...by, step })),
  )
  read.set(job, found)
  return found
}

/** Whether a job publishes or deploys anything. */
export function publishes(model: WorkflowsModel, job: Job): boolean {
  return publications(model, job).length > 0
}

const read = new WeakMap<Job, readonly Publication[]>()

type Published = Omit<Publication, 'step'>

function publicationsOf(model: WorkflowsModel, step: Step, depth: number): readonly Published[] {
  if (step.if?.value.replaceAll(/[${}\s]/g, '') === 'false') return []
  if (step.run !== null) {
    if (step.run.ast === null) return inOtherShell(step.run)
    const called = calledScripts(model, step).flatMap(({ scripts }) => scripts)
    const tasks = scriptsOf(tasksOfStep(model, step))
    const commands = [...(commandsOf(step.run) ?? []), ...plainCommands([...called, ...tasks])]
    return commands.flatMap((command) => {
      const published = publishedBy(command)
      return published === null ? [] : [published]
    })
  }
  const { reference } = step.uses!
  const action = localAction(model, reference)
  if (action?.using === 'composite' && depth < 8) {
    return action.steps.flatMap((inner) => publicationsOf(model, inner, depth + 1))
  }
  if (reference.kind !== 'repository') return []
  const name = [
    reference.owner,
    reference.repository,
    ...(reference.path === '' ? [] : [reference.path]),
  ].join('/')
  const known = PUBLISHING_ACTIONS.find(
    (entry) => entry.action === name.toLowerCase() && (entry.when === undefined || isGiven(step, entry.when)),
  )
  if (known === undefined || isRehearsal(step, name.toLowerCase())) return []
  return [{ kind: known.kind, by: name }]
}

/** PowerShell and cmd: a line that starts as a publishing command does, and says nothing of a rehearsal. */
function inOtherShell(script: Script): readonly Published[] {
  return script.text.value.split('\n').flatMap((line) => {
    const words = line
      .trim()
      .replace(/^(?:&|call)\s+/, '')
      .split(/\s+/)
    const plain = words.filter((word) => !word.startsWith('-'))
    const known = PUBLISHING_COMMANDS.find(
      ({ program, operands: wanted, needs }) =>
        plain[0]?.replace(/\.(?:exe|cmd|bat)$/i, '').toLowerCase() === program &&
        wanted.some((given) => given.every((word, index) => plain[index + 1] === word)) &&
        (needs === undefined || needs.some((option) => words.includes(option))),
    )
    if (known === undefined || isCopy(known) || /--?(?:dry-?run|what-?if|snapshot|help)\b/i.test(line))
      return []
    return [{ kind: known.kind, by: [known.program, ...known.operands[0]!].join(' ') }]
  })
}

/** A command's publication; `null` where it publishes nothing, or only rehearses. */
export function publishedBy(command: ShellCommand): Published | null {
  const words = [command.program, ...operands(command)]
  const known = PUBLISHING_COMMANDS.find(
    (entry) =>
      entry.program === words[0] &&
      (entry.operands.length === 0 || entry.operands.some((wanted) => startsWith(command, wanted))) &&
      (entry.needs === undefined || hasOption(command, ...entry.needs)),
  )
  if (known === undefined) return null
  const rehearses =
    isDryRun(command) ||
    hasOption(command, '--help', '--version', '--snapshot', '--local', '--skip-publish') ||
    optionValues(command, '--repository', '-r', '--repository-url', '--publish-url', '--index').some(
      ({ value }) => /test/i.test(value),
    )
  // A copy out of a bucket, or between two places on the disk, publishes nothing.
  if (isCopy(known) && !leavesForBucket(command)) return null
  if (known.kind === 'image' && isHere(command)) return null
  const shown = known.operands.find((wanted) => startsWith(command, wanted)) ?? []
  return rehearses ? null : { kind: known.kind, by: [known.program, ...shown].join(' ') }
}

function isCopy({ program, operands: [wanted = []] }: (typeof PUBLISHING_COMMANDS)[number]): boolean {
  return program === 'gsutil' || wanted[0] === 's3' || wanted[0] === 'storage'
}

const ARCHIVE = /\.(?:whl|zip|tar\.\w+|tgz|jar|war|deb|rpm|gem|crate|nupkg|exe|msi|dmg|pkg)$/

/** What a test run leaves behind. */
const REPORT = /report|trace|\blogs?\b|coverage|summary|test-?results?/i

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

/** A registry of the job's own, for tests: what is pushed there leaves with the job. */
function isHere(command: ShellCommand): boolean {
  return operands(command).some((word) =>
    /^(?:docker:\/\/)?(?:localhost|127\.0\.0\.1|registry\.local)(?::\d+)?\//.test(word),
  )
}

/** `-n` names the namespace for Kubernetes' own tools. */
function isDryRun(command: ShellCommand): boolean {
  const values = optionValues(command, '--dry-run', '--dryrun', '--dry_run')
  if (values.some(({ value }) => value !== 'false' && value !== 'none')) return true
  return !['kubectl', 'helm', 'oc', 'gcloud', 'az'].includes(command.program) && hasOption(command, '-n')
}

/** Whether the operands start with these, options and the words of options between them left out. */
function startsWith(command: ShellCommand, wanted: readonly string[]): boolean {
  const given = operands(command)
  // `mvn -B clean deploy`, `./gradlew build publish`: goals in any number and order.
  if (/^(?:\.\/)?(?:mvnw?|gradlew?)$/.test(command.program)) return given.includes(wanted[0]!)
  return wanted.every((word, index) => given[index] === word)
}

function input(step: Step, name: string): string | null {
  return step.with.find(({ key }) => key.value.toLowerCase() === name)?.value.value.trim() ?? null
}

function isGiven(step: Step, name: string): boolean {
  const value = input(step, name)
  if (value !== null) return value !== '' && value.toLowerCase() !== 'false'
  // `outputs: type=registry,…` and `type=image,push=true` push without the input.
  return name === 'push' && /type=registry|push=true/.test(input(step, 'outputs') ?? '')
}

function isRehearsal(step: Step, action: string): boolean {
  if (input(step, 'dry-run') === 'true' || input(step, 'dry_run') === 'true') return true
  // The job's own registry, for tests.
  if (
    action === 'docker/build-push-action' &&
    /^\s*(?:localhost|127\.0\.0\.1):/.test(input(step, 'tags') ?? '')
  )
    return true
  if (action === 'elgohr/publish-docker-github-action' && input(step, 'no_push') === 'true') return true
  if (action === 'pypa/gh-action-pypi-publish') {
    return /test/i.test(`${input(step, 'repository-url') ?? ''}${input(step, 'repository_url') ?? ''}`)
  }
  const args = input(step, 'args') ?? input(step, 'command') ?? ''
  if (action === 'goreleaser/goreleaser-action')
    return !/\brelease\b/.test(args) || /--snapshot|--skip[= ]\S*publish/.test(args)
  if (action === 'pulumi/actions') return !/^(?:up|update)$/.test(args)
  if (action === 'release-plz/action') return args === 'release-pr'
  return action === 'cloudflare/wrangler-action' && args !== '' && !/\b(?:deploy|publish)\b/.test(args)
}
