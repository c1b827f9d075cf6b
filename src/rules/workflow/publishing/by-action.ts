import type { Step } from '../../../sources/workflows/model.ts'
import { type Occasion, textsOf } from '../jobs/occasions.ts'
import { isPushed, isPushedBySetting, namesIn } from './image-targets.ts'
import { PUBLISHING_ACTIONS, type PublicationKind } from './table.ts'

/**
 * What a step publishes by the action that it uses; `null` where it publishes nothing, or only rehearses.
 * @param name `owner/repository[/path]` as written
 * @param isOwn whether what listens on the machine of the job is the job's own
 */
export function publishedByAction(
  step: Step,
  name: string,
  occasions: readonly Occasion[],
  isOwn: boolean,
): PublicationKind | null {
  const known = PUBLISHING_ACTIONS.find(
    (entry) =>
      entry.action === name.toLowerCase() &&
      (entry.when === undefined || isGiven(step, entry.when, occasions)),
  )
  return known === undefined || isRehearsal(step, name.toLowerCase(), occasions, isOwn) ? null : known.kind
}

/** An input of a step; `null` where it is not given. */
export function input(step: Step, name: string): string | null {
  return step.with.find(({ key }) => key.value.toLowerCase() === name)?.value.value.trim() ?? null
}

function isGiven(step: Step, name: string, occasions: readonly Occasion[]): boolean {
  const values = valuesOf(step, name, occasions)
  if (values === null || values.some((value) => value !== '' && value !== 'false')) return true
  // An output pushes whatever the input `push` says, which is short for one.
  if (name !== 'push') return false
  const settings = (input(step, 'set') ?? '').split('\n')
  return isPushed(input(step, 'outputs') ?? '') || settings.some(isPushedBySetting)
}

/** What an input can be on any of the occasions, in lower case; none where it is not given, `null` where only a run knows. */
function valuesOf(step: Step, name: string, occasions: readonly Occasion[]): readonly string[] | null {
  const text = step.with.find(({ key }) => key.value.toLowerCase() === name)?.value
  if (text === undefined) return []
  const values = occasions.map(({ given }) => textsOf(text, given))
  return values.includes(null) ? null : values.flat().map((value) => value!.trim().toLowerCase())
}

/** Whether a switch is on whenever the step runs. */
function isAlwaysOn(step: Step, name: string, occasions: readonly Occasion[]): boolean {
  const values = valuesOf(step, name, occasions)
  return values !== null && values.length > 0 && values.every((value) => value === 'true')
}

/** The tags that a build gets, one a line or separated by commas. */
export function tagsOf(step: Step): readonly string[] {
  return (input(step, 'tags') ?? '')
    .split(/[\n,]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')
}

/**
 * A `publish` of `changesets/action` that sends nothing. What it prints makes releases, too: a line with `New tag:`.
 * Source: changesets/action, `src/run.ts`.
 */
const SAYS_SOMETHING = /^(?!.*new tag)(?:echo(?: [^\n;&|$`<>()]*)?|true|:|exit \d+)$/i

/**
 * Switches with which an action installs its tool, or proposes a release, and publishes nothing.
 * Sources: the READMEs of helm/chart-releaser-action, goreleaser/goreleaser-action, googleapis/release-please-action.
 */
const ONLY_PREPARES: ReadonlyMap<string, string> = new Map([
  ['helm/chart-releaser-action', 'install_only'],
  ['goreleaser/goreleaser-action', 'install-only'],
  ['googleapis/release-please-action', 'skip-github-release'],
  ['google-github-actions/release-please-action', 'skip-github-release'],
])

function isRehearsal(step: Step, action: string, occasions: readonly Occasion[], isOwn: boolean): boolean {
  const prepares = ONLY_PREPARES.get(action)
  if (prepares !== undefined && isAlwaysOn(step, prepares, occasions)) return true
  if (['dry-run', 'dry_run'].some((name) => isAlwaysOn(step, name, occasions))) return true
  if (action === 'changesets/action') return SAYS_SOMETHING.test(input(step, 'publish') ?? '')
  if (action === 'docker/build-push-action') {
    // The job's own registry, for tests.
    const outputs = (input(step, 'outputs') ?? '').split('\n').flatMap(namesIn)
    const tags = [...tagsOf(step), ...outputs]
    return (
      isOwn && tags.length > 0 && tags.every((tag) => /^(?:(?:[\w-]+\.)*localhost|127\.0\.0\.1):/.test(tag))
    )
  }
  if (action === 'elgohr/publish-docker-github-action' && input(step, 'no_push') === 'true') return true
  if (action === 'pypa/gh-action-pypi-publish') {
    return /(?<![a-z])test/i.test(
      `${input(step, 'repository-url') ?? ''} ${input(step, 'repository_url') ?? ''}`,
    )
  }
  const args = input(step, 'args') ?? input(step, 'command') ?? ''
  if (action === 'goreleaser/goreleaser-action')
    return !/\brelease\b/.test(args) || /--snapshot|--skip[= ]\S*publish/.test(args)
  if (action === 'pulumi/actions') return !/^(?:up|update)$/.test(args)
  if (action === 'release-plz/action') return args === 'release-pr'
  return action === 'cloudflare/wrangler-action' && args !== '' && !/\b(?:deploy|publish)\b/.test(args)
}
