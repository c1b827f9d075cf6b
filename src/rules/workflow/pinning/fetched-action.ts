import type { FindingDraft } from '../../../findings.ts'
import { locate } from '../../../sources/workflows/locate.ts'
import type { Entry, Step, Text, Uses, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { constantText } from './constant-variable.ts'
import { quoted } from './quoted.ts'

/** A local `uses:` whose code is not of this commit. */
export interface FetchedAction {
  readonly uses: Uses
  /** What an earlier step of the job put there; `null` where the path leads out of the workspace. */
  readonly checkout: Checkout | null
}

interface Checkout {
  /** `owner/repository`, or the expression that stands for it. */
  readonly repository: string
  /** `null` for the default branch. */
  readonly ref: string | null
}

/**
 * Local actions that the job itself fetches: `actions/checkout` puts another repository into the workspace, and
 * `uses: ./…` runs what it finds there. The path looks like this commit and is as mutable as the ref of the checkout.
 */
export function* fetchedActions(model: WorkflowsModel): Iterable<FetchedAction> {
  const lists = [
    ...model.workflows.flatMap(({ jobs, env }) =>
      jobs.map((job) => ({ steps: job.steps, outer: [env, job.env] })),
    ),
    // An action sees the variables of whoever calls it.
    ...model.actions.map(({ steps }) => ({ steps, outer: null })),
  ]
  for (const { steps, outer } of lists) {
    for (const [index, { uses }] of steps.entries()) {
      if (uses?.reference.kind !== 'local') continue
      const path = plainParts(uses.reference.path)
      if (path === null) {
        yield { uses, checkout: null }
        continue
      }
      // What was checked out last into a folder around the action is what stands there.
      const around = steps.slice(0, index).findLast((step) => isAround(step, path))
      const checkout = around === undefined ? null : foreign(around, outer, steps)
      if (checkout !== null) yield { uses, checkout }
    }
  }
}

export function fetchedFinding({ uses, checkout }: FetchedAction): FindingDraft {
  const { text } = uses
  const at = locate(text, 0, text.value.length)
  if (checkout === null) {
    return {
      at,
      message: `${quoted(text.value)} leads out of the repository. Nothing says which code stands there, and no commit pins it.`,
      remedy:
        'Name the action by its repository: `uses: owner/repository/path@<40 hex digits of the commit>`.',
      evidence: { uses: text.value },
    }
  }
  const { repository, ref } = checkout
  const moving = ref === null ? 'its default branch' : quoted(ref)
  return {
    at,
    message: `${quoted(text.value)} is not of this commit: an earlier step checks ${quoted(repository)} out there, at ${moving}. Whoever moves that runs code here with this pipeline's token and secrets.`,
    remedy:
      'Pin the checkout with `ref: <40 hex digits of the commit>`, or name the action by its repository: `uses: owner/repository/path@<commit>`.',
    evidence: { uses: text.value, repository, ...(ref === null ? {} : { ref }) },
  }
}

function isAround(step: Step, path: readonly string[]): boolean {
  if (!isCheckout(step)) return false
  const folder = plainParts(input(step, 'path')?.value ?? '')
  return folder?.every((part, index) => path[index] === part) ?? false
}

function isCheckout({ uses }: Step): boolean {
  const reference = uses?.reference
  if (reference?.kind !== 'repository' || reference.path !== '') return false
  return `${reference.owner}/${reference.repository}`.toLowerCase() === 'actions/checkout'
}

/** `null` for a checkout of this repository, and for one that is pinned. */
function foreign(
  step: Step,
  outer: readonly (readonly Entry[])[] | null,
  steps: readonly Step[],
): Checkout | null {
  const repository = input(step, 'repository')
  if (repository === null || repository.value.trim() === '' || isOwn(repository)) return null
  const written = input(step, 'ref')
  const earlier = steps.filter(({ index }) => index < step.index)
  const constant = written === null ? null : constantText(written, step, outer, earlier)
  if (/^[0-9a-f]{40}$/i.test(constant?.trim() ?? '')) return null
  const ref = written?.value.trim() ?? ''
  return { repository: repository.value.trim(), ref: ref === '' ? null : ref }
}

/** `github.repository`, and the repository that a pull request comes from: what else runs there is its own. */
function isOwn({ expressions }: Text): boolean {
  return expressions.some(({ reads }) =>
    reads.some(({ path }) => /^github\.repository$|\.(?:head\.repo|head_repository)\b/i.test(path.join('.'))),
  )
}

function input({ with: inputs }: Step, name: string): Text | null {
  return inputs.find(({ key }) => key.value.toLowerCase() === name)?.value ?? null
}

/** The parts of a path below the workspace; `null` where it climbs out of it. */
function plainParts(path: string): readonly string[] | null {
  const parts: string[] = []
  for (const part of path.split(/[/\\]/)) {
    if (part === '..') {
      if (parts.pop() === undefined) return null
    } else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts
}
