import { commitSha } from '../../location.ts'
import type { Covered } from '../coverage.ts'
import type { ActionReference, ActionsLock, ImageReference, WorkflowsModel } from '../workflows/model.ts'
import { type ActionContent, type ActionPlace, shownPlace } from './action-files.ts'
import type { GitHubClient } from './client.ts'
import { type Answer, repositoryKey } from './model.ts'
import { lockedCommit, lookUp, type Pin, usedPins } from './pins.ts'

/** Something that an action names and that no commit or digest pins. */
export interface MovingReference {
  /** From the pinned action down to what names it, each as `owner/name/path@012345678901`. */
  readonly chain: readonly string[]
  /** As it is written there. */
  readonly written: string
  /** Where it stands: `uses`, `container`, `runs.image`, `FROM`, … */
  readonly role: string
  /** A job's `uses`, which calls a reusable workflow. */
  readonly byJob: boolean
  readonly reference: ActionReference | { readonly kind: 'image'; readonly image: ImageReference }
}

/** A pin, and what below it is not pinned. */
export interface NestedPin {
  readonly pin: Pin
  readonly moving: readonly MovingReference[]
  /** Why a part below it could not be looked at. */
  readonly problems: readonly string[]
}

/** What the pinned actions name themselves; without pins where GitHub could not be asked, as its coverage says. */
export interface NestedActionsModel extends Covered {
  readonly pins: readonly NestedPin[]
}

/** The runner itself refuses composite actions nested deeper than 10; reusable workflows stop at 10 as well. */
const MAX_DEPTH = 12
/** Actions and workflows of one run. */
const MAX_FILES = 500

/** Reads what pinned actions and reusable workflows name, level by level, each place once. */
export async function readNestedActions(
  client: GitHubClient,
  workflows: WorkflowsModel,
): Promise<NestedActionsModel> {
  const pins = usedPins(workflows)
  const lock = workflows.actionsLock
  const { facts, coverage } = await lookUp(client, pins)
  if (facts.size === 0) return { pins: [], coverage }
  const known = pins.filter((pin) => 'value' in facts.get(repositoryKey(pin))!)
  const contents = await readTree(client, known, lock)
  const below = new Map<string, Omit<NestedPin, 'pin'>>()
  for (const pin of pins) {
    const key = rootKey(pin)
    if (below.has(key)) continue
    const repository = facts.get(repositoryKey(pin))!
    if ('problem' in repository) {
      below.set(key, { moving: [], problems: [repository.problem] })
      continue
    }
    const found = { moving: [], problems: new Set<string>() }
    walk(pin, [], { contents, lock: pin.locked ? lock : null, seen: new Set() }, found)
    below.set(key, { moving: found.moving, problems: [...found.problems] })
  }
  return { pins: pins.map((pin) => ({ pin, ...below.get(rootKey(pin))! })), coverage }
}

type Contents = ReadonlyMap<string, Answer<ActionContent>>

async function readTree(
  client: GitHubClient,
  roots: readonly ActionPlace[],
  lock: ActionsLock | null,
): Promise<Contents> {
  const contents = new Map<string, Answer<ActionContent>>()
  let level = distinct(roots)
  for (let depth = 0; level.length > 0; depth++) {
    const room = MAX_FILES - contents.size
    for (const place of depth > MAX_DEPTH ? level : level.slice(Math.max(0, room))) {
      const limit =
        depth > MAX_DEPTH ? `deeper than ${MAX_DEPTH} actions` : `among more than ${MAX_FILES} actions`
      contents.set(keyOf(place), {
        problem: `GitHub: ${shownPlace(place)}: stands ${limit}, which is not read on`,
      })
    }
    if (depth > MAX_DEPTH) break
    const asked = level.slice(0, Math.max(0, room))
    const answers = await client.actionContents(asked)
    for (const [index, place] of asked.entries()) contents.set(keyOf(place), answers[index]!)
    level = distinct(
      asked.flatMap((place, index) => {
        const answer = answers[index]!
        return 'value' in answer ? placesIn(place, answer.value, lock) : []
      }),
    ).filter((place) => !contents.has(keyOf(place)))
  }
  return contents
}

/** What can be followed: other pins, what is of the same commit, and what the lockfile pins. */
function placesIn(
  place: ActionPlace,
  content: ActionContent,
  lock: ActionsLock | null,
): readonly ActionPlace[] {
  return content.uses.flatMap(({ uses, byJob }) => {
    const next = followed(place, content, {
      reference: uses.reference,
      written: uses.text.value,
      byJob,
      lock,
    })
    return next === null ? [] : [next]
  })
}

function followed(
  place: ActionPlace,
  content: ActionContent,
  named: {
    readonly reference: ActionReference
    readonly written: string
    readonly byJob: boolean
    readonly lock: ActionsLock | null
  },
): ActionPlace | null {
  const { reference, written, byJob, lock } = named
  if (reference.kind === 'repository') {
    const { owner, repository, path, ref } = reference
    const commit = /^[0-9a-f]{40}$/i.test(ref)
      ? commitSha(ref)
      : lock === null
        ? null
        : lockedCommit(lock, { owner, repository, ref })
    return commit === null ? null : { owner, repository, path, commit }
  }
  if (reference.kind !== 'local') return null
  // `./` of a job is a workflow of the same commit; `./` of a step is the caller's own workspace; `$/` is the same commit.
  const sameCommit = written.startsWith('$/') || (content.kind === 'workflow' && byJob)
  if (!sameCommit) return null
  const parts = reference.path.split(/[/\\]/).filter((part) => part !== '' && part !== '.')
  return parts.includes('..') ? null : { ...nameOf(place), path: parts.join('/') }
}

function nameOf({ owner, repository, commit }: ActionPlace) {
  return { owner, repository, commit }
}

function walk(
  place: ActionPlace,
  above: readonly string[],
  tree: { readonly contents: Contents; readonly lock: ActionsLock | null; readonly seen: Set<string> },
  found: { readonly moving: MovingReference[]; readonly problems: Set<string> },
): void {
  const { contents, lock, seen } = tree
  const key = keyOf(place)
  // A circle ends here: everything in it is walked once.
  if (seen.has(key)) return
  seen.add(key)
  const answer = contents.get(key)
  if (answer === undefined || 'problem' in answer) {
    found.problems.add(answer?.problem ?? `GitHub: ${shownPlace(place)}: was not read`)
    return
  }
  const chain = [...above, shownPlace(place)]
  for (const { uses, byJob } of answer.value.uses) {
    const { reference, text } = uses
    const next = followed(place, answer.value, { reference, written: text.value, byJob, lock })
    if (next !== null) walk(next, chain, tree, found)
    else if (isMoving(reference) || text.expressions.length > 0)
      found.moving.push({ chain, written: text.value, role: 'uses', byJob, reference })
  }
  for (const { text, reference, role } of answer.value.images) {
    if (!reference.pinned)
      found.moving.push({
        chain,
        written: text.value,
        role,
        byJob: false,
        reference: { kind: 'image', image: reference },
      })
  }
}

function isMoving(reference: ActionReference): boolean {
  if (reference.kind === 'docker') return !reference.image.pinned
  return reference.kind === 'repository' || reference.kind === 'invalid'
}

/** A locked action may name what a pinned one may not. */
function rootKey(pin: Pin): string {
  return `${pin.locked} ${keyOf(pin)}`
}

function keyOf(place: ActionPlace): string {
  return `${repositoryKey(place)}/${place.path}@${place.commit}`
}

function distinct(places: readonly ActionPlace[]): readonly ActionPlace[] {
  return [...new Map(places.map((place) => [keyOf(place), place])).values()]
}
