import type { Location } from '../../location.ts'
import type { Job, Step, WorkflowsModel } from '../../sources/workflows/model.ts'
import {
  commandsOf,
  hasOption,
  operands,
  optionValues,
  type ShellCommand,
  wordAt,
} from '../workflow/shell/commands.ts'

/** A place where a workflow puts a release on a channel that people get without asking. */
export interface ChannelUse {
  readonly at: Location
  readonly kind: 'npm' | 'github' | 'image'
  /** `computed`: only the run decides whether it is the latest one. */
  readonly channel: 'latest' | 'computed'
  /** The command or action, for messages. */
  readonly by: string
  /** What to write instead. */
  readonly instead: string
}

/** Events that release nothing. */
const ASIDE = new Set(['pull_request', 'pull_request_target', 'merge_group', 'issues', 'issue_comment'])

/**
 * Every use of the latest channel in the workflows that a release may start. Steps under a condition about
 * pre-releases are left out: they have decided already.
 */
export function latestChannels(model: WorkflowsModel): ChannelUse[] {
  return model.workflows
    .filter(({ triggers }) => triggers.some(({ event }) => !ASIDE.has(event.value)))
    .flatMap(({ jobs }) => jobs.flatMap((job) => job.steps.flatMap((step) => usesOf(step, job))))
}

const DECIDES = /pre-?_?release|contains\(.*'-|alpha|beta|-rc|is_?stable|latest/i

function usesOf(step: Step, job: Job): ChannelUse[] {
  const condition = `${step.if?.value ?? ''} ${job.if?.value ?? ''}`
  if (DECIDES.test(condition)) return []
  if (step.uses !== null) return ofAction(step)
  const commands = step.run === null ? null : commandsOf(step.run)
  if (commands === null) return []
  const uses = commands.flatMap((command) => ofCommand(command))
  // a script that publishes to another channel, too, has two branches for it
  return uses
    .filter(({ use }) => use !== null && !uses.some((other) => other.use === null && other.kind === use.kind))
    .map(({ use }) => use!)
}

type Found = { readonly kind: ChannelUse['kind']; readonly use: ChannelUse | null }

/** `use: null` for a command that publishes elsewhere than to the latest channel. */
function ofCommand(command: ShellCommand): Found[] {
  const { program } = command
  const words = operands(command)
  if (['npm', 'pnpm', 'yarn', 'bun'].includes(program) && words.slice(0, 2).includes('publish'))
    return ofNpm(command)
  if (program === 'gh' && words[0] === 'release' && words[1] === 'create') return ofGh(command)
  if (program === 'docker' || program === 'podman' || program === 'buildah') return ofImages(command)
  return []
}

function ofNpm(command: ShellCommand): Found[] {
  if (hasOption(command, '--dry-run')) return []
  const [tag] = optionValues(command, '--tag')
  const at = tag === undefined ? commandAt(command) : wordAt(command.script, tag)
  const by = `${command.program} publish`
  const instead = `${by} --tag next`
  if (tag === undefined) return [{ kind: 'npm', use: { at, kind: 'npm', channel: 'latest', by, instead } }]
  const computed = /[$`]/.test(tag.value)
  if (!computed && tag.value !== 'latest') return [{ kind: 'npm', use: null }]
  return [{ kind: 'npm', use: { at, kind: 'npm', channel: computed ? 'computed' : 'latest', by, instead } }]
}

function ofGh(command: ShellCommand): Found[] {
  const isOther =
    (hasOption(command, '--prerelease', '-p', '--draft', '-d') &&
      !optionValues(command, '--prerelease').some(({ value }) => value === 'false')) ||
    command.args.some(
      ({ value, dynamic }) => value === '--latest=false' || (dynamic && /pre-?_?release/i.test(value)),
    )
  if (isOther) return [{ kind: 'github', use: null }]
  const use = {
    at: commandAt(command),
    kind: 'github',
    channel: 'latest',
    by: 'gh release create',
    instead: 'gh release create --prerelease',
  } as const
  return [{ kind: 'github', use }]
}

function ofImages(command: ShellCommand): Found[] {
  const words = operands(command)
  const pushes = words[0] === 'push' || hasOption(command, '--push')
  if (!pushes) return []
  const named =
    words[0] === 'push'
      ? command.args.filter(({ value }) => !value.startsWith('-')).slice(1)
      : optionValues(command, '-t', '--tag')
  return named
    .filter(({ value }) => isLatest(value))
    .map((word) => ({
      kind: 'image' as const,
      use: imageUse(wordAt(command.script, word), `${command.program} ${words[0]!}`),
    }))
}

function imageUse(at: Location, by: string): ChannelUse {
  return { at, kind: 'image', channel: 'latest', by, instead: 'the version alone as the tag of the image' }
}

/** `name:latest`, and a plain `name`, which means the same. */
function isLatest(reference: string): boolean {
  if (reference.endsWith(':latest')) return true
  return /^[\w.-]+(?:\/[\w.-]+)*$/.test(reference) && reference.includes('/')
}

const RELEASING = new Set([
  'softprops/action-gh-release',
  'ncipollo/release-action',
  'actions/create-release',
])

function ofAction(step: Step): ChannelUse[] {
  const reference = step.uses!.reference
  if (reference.kind !== 'repository') return []
  const name = `${reference.owner}/${reference.repository}`.toLowerCase()
  const input = (...keys: string[]) =>
    step.with.find(({ key }) => keys.includes(key.value.toLowerCase()))?.value ?? null
  const literal = (value: string | undefined): boolean => value !== undefined && !value.includes('${{')
  if (RELEASING.has(name)) {
    const pre = input('prerelease')
    const draft = input('draft')
    const latest = input('make_latest', 'makelatest')
    if (pre !== null && pre.value !== 'false') return []
    if (draft !== null && draft.value !== 'false') return []
    if (latest !== null && latest.value !== 'true') return []
    return [
      {
        at: pre?.at ?? step.uses!.text.at,
        kind: 'github',
        channel: 'latest',
        by: name,
        instead: "prerelease: ${{ contains(github.ref_name, '-') }}",
      },
    ]
  }
  if (name === 'js-devtools/npm-publish') {
    const tag = input('tag')
    if (tag !== null && literal(tag.value) && tag.value !== 'latest') return []
    const channel = tag === null || literal(tag.value) ? 'latest' : 'computed'
    return [{ at: tag?.at ?? step.uses!.text.at, kind: 'npm', channel, by: name, instead: 'tag: next' }]
  }
  const tags = input('tags')
  if (name === 'docker/build-push-action') {
    const push = input('push')
    const lines = (tags?.value ?? '').split(/[\n,]/).map((line) => line.trim())
    return push !== null &&
      push.value !== 'false' &&
      tags !== null &&
      lines.some((line) => line.endsWith(':latest'))
      ? [imageUse(tags.at, name)]
      : []
  }
  if (name === 'docker/metadata-action') {
    const raw = (tags?.value ?? '')
      .split('\n')
      .some((line) => /type=raw/.test(line) && /value=latest/.test(line) && !/enable=/.test(line))
    const flavor = input('flavor')
    const isForced = flavor !== null && /^\s*latest=true\s*$/m.test(flavor.value)
    return raw || isForced ? [imageUse((raw ? tags! : flavor!).at, name)] : []
  }
  return []
}

function commandAt(command: ShellCommand): Location {
  const first = command.programWord!
  const last = command.words.at(-1)!
  return wordAt(command.script, { start: first.start, end: Math.max(first.end, last.end) })
}
