import type { FindingDraft } from '../../../findings.ts'
import { locate } from '../../../sources/workflows/locate.ts'
import type { Step } from '../../../sources/workflows/model.ts'

/** A tool that an action installs in whatever version is the newest. */
export interface LooseTool {
  readonly at: NonNullable<FindingDraft['at']>
  /** What is wrong, as the beginning of a sentence. */
  readonly written: string
  readonly mend: string
}

/**
 * Actions that install the newest release unless they are told a version, with the input that tells it.
 * Source of each: the `action.yml` of the action, where the input's default is `latest` or empty.
 */
const NEWEST_BY_DEFAULT: ReadonlyMap<string, string> = new Map([
  ['1password/load-secrets-action', 'version'],
  ['aquasecurity/setup-trivy', 'version'],
  ['extractions/setup-just', 'just-version'],
  ['goreleaser/goreleaser-action', 'version'],
  ['azure/setup-helm', 'version'],
  ['azure/setup-kubectl', 'version'],
  ['hashicorp/setup-terraform', 'terraform_version'],
  ['pulumi/actions', 'pulumi-version'],
  ['superfly/flyctl-actions/setup-flyctl', 'version'],
  ['supabase/setup-cli', 'version'],
])

/**
 * Actions that choose among what the runner's image brings, and install nothing.
 * Source of each: its README.
 */
const CHOOSES = new Set([
  'maxim-lobanov/setup-xcode',
  'maxim-lobanov/setup-xamarin',
  'microsoft/setup-msbuild',
])

/** Inputs that say which release of a tool an action installs, and the words that say none. */
const VERSION_INPUT = /^(?:.*[-_])?version$/i
const NEWEST = /^(?:latest|\*|x)$/i

/** The tools that a step's action installs without a version. */
export function looseTools(step: Step): readonly LooseTool[] {
  const reference = step.uses?.reference
  if (reference?.kind !== 'repository') return []
  const { owner, repository, path } = reference
  const name = [owner, repository, ...(path === '' ? [] : [path])].join('/')
  if (CHOOSES.has(name.toLowerCase())) return []
  const told = step.with.filter(({ key }) => VERSION_INPUT.test(key.value))
  const newest = told.filter(({ value }) => NEWEST.test(value.value.trim()))
  if (newest.length > 0) {
    return newest.map(({ key, value }) => ({
      at: locate(value, 0, value.value.length),
      written: `\`${name}\` installs the newest release of its tool, asked by \`${key.value}: ${value.value}\``,
      mend: `Write the exact version: \`${key.value}: <version>\`.`,
    }))
  }
  const input = NEWEST_BY_DEFAULT.get(name.toLowerCase())
  if (input === undefined || told.length > 0 || isBoundByDefault(step, name)) return []
  // A file of the repository can hold the version.
  if (step.with.some(({ key }) => /version[-_]file$/i.test(key.value))) return []
  return [
    {
      at: locate(step.uses!.text, 0, step.uses!.text.value.length),
      written: `\`${name}\` installs the newest release of its tool, as \`${input}\` is not given`,
      mend: `Add under \`with:\` the line \`${input}: <version>\`.`,
    },
  ]
}

/** Majors from which an action keeps to a line of releases by itself: `~> v2`, as its `action.yml` has it. */
const BOUND_SINCE: ReadonlyMap<string, number> = new Map([['goreleaser/goreleaser-action', 6]])

function isBoundByDefault(step: Step, name: string): boolean {
  const { reference, versionComment } = step.uses!
  const version = versionComment ?? (reference.kind === 'repository' ? reference.ref : '')
  const major = /^v?(\d{1,3})(?:\.|$)/.exec(version)?.[1]
  const since = BOUND_SINCE.get(name.toLowerCase())
  return since !== undefined && major !== undefined && Number(major) >= since
}
