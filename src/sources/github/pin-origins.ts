import type { Covered } from '../coverage.ts'
import type { WorkflowsModel } from '../workflows/model.ts'
import type { GitHubClient } from './client.ts'
import { type Answer, repositoryKey } from './model.ts'
import type { Origin } from './origin.ts'
import { lookUp, type Pin, pinsOf } from './pins.ts'

/** A pin, and where its repository has that commit. */
export interface PinOrigin {
  readonly pin: Pin
  /** `null` where GitHub knows no such commit under that name at all, forks included. */
  readonly origin: Answer<Origin | null>
}

/** Where the pinned commits come from. Its coverage counts repositories; pins of those that were not read are not in it. */
export interface PinOriginsModel extends Covered {
  readonly pins: readonly PinOrigin[]
}

/** Asks each commit once, however often it is pinned. */
export async function readPinOrigins(
  client: GitHubClient,
  workflows: WorkflowsModel,
): Promise<PinOriginsModel> {
  const { facts, coverage } = await lookUp(client, pinsOf(workflows))
  const known = pinsOf(workflows).filter((pin) => facts.has(repositoryKey(pin)))
  const distinct = [...new Map(known.map((pin) => [keyOf(pin), pin])).values()]
  const resolved = await client.resolveRefs(distinct.map((pin) => ({ ...nameOf(pin), ref: pin.commit })))
  const origins = new Map<string, Answer<Origin | null>>()
  const open: {
    readonly key: string
    readonly question: Parameters<GitHubClient['originsOf']>[0][number]
  }[] = []
  for (const [index, pin] of distinct.entries()) {
    const answer = resolved[index]!
    if ('problem' in answer) origins.set(keyOf(pin), answer)
    else if (answer.value === null) origins.set(keyOf(pin), { value: null })
    else {
      const defaultBranch = facts.get(repositoryKey(pin))!.defaultBranch?.name ?? null
      open.push({ key: keyOf(pin), question: { ...nameOf(pin), commit: answer.value.commit, defaultBranch } })
    }
  }
  const found = await client.originsOf(open.map(({ question }) => question))
  for (const [index, { key }] of open.entries()) origins.set(key, found[index]!)
  return { pins: known.map((pin) => ({ pin, origin: origins.get(keyOf(pin))! })), coverage }
}

function keyOf(pin: Pin): string {
  return `${repositoryKey(pin)}@${pin.commit}`
}

function nameOf({ owner, repository }: Pin) {
  return { owner, repository }
}
