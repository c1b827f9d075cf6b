import type { Action, Step, Text, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { localAction } from '../local-references.ts'
import { canBeTrue } from '../soft-fail/conditions.ts'

/** A step that restores a cache. */
export interface Restored {
  /** What asks for it: the input, or the action itself. */
  readonly at: Text
  /** As a message names it: "`actions/cache`", "`cache: npm` of `actions/setup-node`". */
  readonly what: string
  /** How to do without. */
  readonly remedy: string
  /** Whether what is restored is compared with the hashes of a lockfile before use. */
  readonly checked: boolean
  /** Whether a tool of a later command has to use it; a plain cache lands on the disk in any case. */
  readonly ofTool: boolean
}

interface CachingAction {
  readonly action: string
  /** The input that turns it on or off; none where the action is nothing but a cache. */
  readonly input?: string
  /** Whether it caches where the input is not given. */
  readonly byDefault: boolean
  /** The value that turns it off, and what to write for it. */
  readonly off: string
  /** Whether it may keep its cache elsewhere than at GitHub, where `cache-mode` says nothing. */
  readonly elsewhere?: true
  /** Whether the action builds with it itself, and no later command has to. */
  readonly ofItself?: true
  /** The major versions, first and last, that cache by default. */
  readonly since?: readonly [number, number]
}

const always = (action: string): CachingAction => ({ action, byDefault: true, off: '' })
const asked = (action: string, input: string): CachingAction => ({ action, input, byDefault: false, off: '' })
const unless = (action: string, input: string, off: string): CachingAction => ({
  action,
  input,
  byDefault: true,
  off,
})

/** Source of each: the `action.yml` and README of the action. */
const CACHING_ACTIONS: readonly CachingAction[] = [
  always('actions/cache'),
  always('actions/cache/restore'),
  always('swatinem/rust-cache'),
  { ...always('mozilla-actions/sccache-action'), elsewhere: true },
  { ...asked('pyo3/maturin-action', 'sccache'), elsewhere: true, ofItself: true },
  always('hendrikmuhs/ccache-action'),
  always('coursier/cache-action'),
  always('nix-community/cache-nix-action'),
  always('nix-community/cache-nix-action/restore'),
  { ...always('determinatesystems/magic-nix-cache-action'), elsewhere: true },
  always('bahmutov/npm-install'),
  always('ramsey/composer-install'),
  asked('actions/setup-node', 'cache'),
  asked('actions/setup-python', 'cache'),
  asked('actions/setup-java', 'cache'),
  asked('actions/setup-dotnet', 'cache'),
  asked('pnpm/action-setup', 'cache'),
  asked('ruby/setup-ruby', 'bundler-cache'),
  asked('denoland/setup-deno', 'cache'),
  asked('graalvm/setup-graalvm', 'cache'),
  asked('jetify-com/devbox-install-action', 'enable-cache'),
  { ...unless('actions/setup-go', 'cache', 'false'), since: [4, 99] },
  { ...unless('astral-sh/setup-uv', 'enable-cache', 'false'), since: [5, 9] },
  unless('actions-rust-lang/setup-rust-toolchain', 'cache', 'false'),
  unless('gradle/actions/setup-gradle', 'cache-disabled', 'true'),
  unless('jdx/mise-action', 'cache', 'false'),
  unless('mlugg/setup-zig', 'use-cache', 'false'),
  unless('oven-sh/setup-bun', 'no-cache', 'true'),
  asked('docker/build-push-action', 'cache-from'),
  asked('docker/bake-action', 'cache-from'),
]

/** Package managers that compare what they take from their cache with the lockfile's hashes. */
const CHECKED_CACHES = new Set(['npm', 'yarn'])

/** What a switch may depend on. */
export interface CacheContext {
  /** The events on which the job runs. */
  readonly events: readonly string[]
  /** Whether GitHub's cache service gives the job nothing. */
  readonly refused: boolean
  /** The inputs of the composite action that the step stands in; none for a workflow's own step. */
  readonly inputs?: ReadonlyMap<string, string>
}

/** The caches that a step restores; local composite actions are followed. */
export function restoredBy(
  model: WorkflowsModel,
  step: Step,
  context: CacheContext,
  depth = 0,
): readonly Restored[] {
  if (step.uses === null || !holds(step.if, context)) return []
  const { reference, text } = step.uses
  const action = localAction(model, reference)
  if (action?.using === 'composite' && depth < 8) {
    const inner = action.steps.flatMap((one) =>
      restoredBy(model, one, { ...context, inputs: inputsOf(action, step) }, depth + 1),
    )
    return inner.map((restored) => ({
      ...restored,
      at: text,
      what: `${restored.what} in \`${text.value}\``,
      remedy: `In \`${text.value}\`: ${restored.remedy}`,
    }))
  }
  if (reference.kind !== 'repository') return []
  const name = [
    reference.owner,
    reference.repository,
    ...(reference.path === '' ? [] : [reference.path]),
  ].join('/')
  const known = CACHING_ACTIONS.find((entry) => entry.action === name.toLowerCase())
  if (known === undefined || (context.refused && known.elsewhere !== true)) return []
  if (input(step, 'lookup-only')?.value.trim() === 'true') return []
  return switched(known, name, step, context, text)
}

/** `~/.npm`, `.yarn/cache`, or the folder that a step named after Yarn's or npm's cache told: downloads, and nothing else. */
function isOfCheckedManager(step: Step): boolean {
  const paths = (input(step, 'path')?.value ?? '').trim().split('\n')
  return paths.every((path) =>
    /^(?:~\/\.npm(?:\/_cacache)?|(?:~\/)?\.yarn\/(?:berry\/)?cache|\$\{\{\s*steps\.[\w-]*(?:yarn|(?<!p)npm)[\w-]*cache[\w-]*\.outputs\.[\w-]+\s*\}\})\/?$/i.test(
      path.trim(),
    ),
  )
}

/** A key with the run's own number, and no other to fall back to: an earlier job of the same run has written it. */
function isOfThisRun(step: Step): boolean {
  const key = input(step, 'key')
  return (
    key?.expressions.some(({ reads }) => reads.some(({ path }) => path.join('.') === 'github.run_id')) ===
      true && input(step, 'restore-keys') === null
  )
}

function switched(
  known: CachingAction,
  name: string,
  step: Step,
  context: CacheContext,
  uses: Text,
): readonly Restored[] {
  const plain = {
    at: uses,
    what: `\`${name}\``,
    checked: false,
    ofTool: known.input !== undefined && known.input !== 'cache-from' && known.ofItself !== true,
  }
  if (known.input === undefined && isOfThisRun(step)) return []
  if (known.input === undefined)
    return [
      {
        ...plain,
        checked: name.toLowerCase().startsWith('actions/cache') && isOfCheckedManager(step),
        remedy: `Remove the \`${name}\` step from this job.`,
      },
    ]
  const given = input(step, known.input)
  const off = `Write \`${known.input}: ${known.off}\` under \`with:\` of the step.`
  if (given === null)
    return cachesByDefault(known, step)
      ? [{ ...plain, what: `what \`${name}\` caches by default`, remedy: off }]
      : []
  const value = given.value.trim()
  if (known.input === 'cache-from' && !/type=gha/.test(value)) return []
  if (known.off === 'true' ? value === 'true' : !holds(given, context)) return []
  const shown = given.value.trim().split('\n')[0]!
  return [
    {
      at: given,
      what: `\`${known.input}: ${shown}\` of \`${name}\``,
      ofTool: plain.ofTool,
      checked: CHECKED_CACHES.has(value.toLowerCase()),
      remedy: known.byDefault ? off : `Remove \`${known.input}\` from the step \`${name}\`.`,
    },
  ]
}

/** Whether a condition or switch can be on where the job publishes. One that asks for tags leaves them out on purpose. */
function holds(text: Text | null, { events, inputs }: CacheContext): boolean {
  if (text === null) return true
  if (/refs\/tags|ref_type/.test(text.value)) return false
  return events.some((event) =>
    canBeTrue(text, {
      status: (name) => (name === 'always' ? [true] : null),
      context: (path) => {
        if (path === 'github.event_name') return [event]
        const given = path.startsWith('inputs.') ? inputs?.get(path.slice('inputs.'.length)) : undefined
        return given === undefined ? null : [given]
      },
    }),
  )
}

/** The inputs of a composite action as one of its callers sets them; those that only a run decides are left out. */
function inputsOf(action: Action, caller: Step): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { name, default: fallback } of action.inputs) {
    const text = input(caller, name.value.toLowerCase()) ?? fallback
    if (text === null) found.set(name.value.toLowerCase(), '')
    else if (text.expressions.length === 0) found.set(name.value.toLowerCase(), text.value)
  }
  return found
}

function cachesByDefault(known: CachingAction, step: Step): boolean {
  if (!known.byDefault) return false
  const { reference, versionComment } = step.uses!
  const version = versionComment ?? (reference.kind === 'repository' ? reference.ref : '')
  const major = /^v?(\d{1,3})(?:\.|$)/.exec(version)?.[1]
  if (known.since === undefined || major === undefined) return true
  return Number(major) >= known.since[0] && Number(major) <= known.since[1]
}

function input(step: Step, name: string): Text | null {
  return step.with.find(({ key }) => key.value.toLowerCase() === name)?.value ?? null
}
