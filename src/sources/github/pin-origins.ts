import type { Covered } from '../coverage.ts'
import type { WorkflowsModel } from '../workflows/model.ts'
import type { GitHubClient } from './client.ts'
import { type Answer, type RepositoryFacts, repositoryKey } from './model.ts'
import type { Origin } from './origin.ts'
import { lookUp, type Pin, pinsOf } from './pins.ts'

/** A pin, and where its repository has that commit. */
export interface PinOrigin {
  readonly pin: Pin
  /** `null` where GitHub knows no such commit under that name at all, forks included. */
  readonly origin: Answer<Origin | null>
  /** The repository's name of today, where it is another one; `null` where it is as written. */
  readonly renamedTo: string | null
}

/** Where the pinned commits come from; without pins where GitHub could not be asked, as its coverage says. */
export interface PinOriginsModel extends Covered {
  readonly pins: readonly PinOrigin[]
}

/** Asks each commit once, however often it is pinned. */
export async function readPinOrigins(
  client: GitHubClient,
  workflows: WorkflowsModel,
): Promise<PinOriginsModel> {
  const pins = pinsOf(workflows)
  const { facts, coverage } = await lookUp(client, pins)
  if (facts.size === 0) return { pins: [], coverage }
  const origins = new Map<string, Answer<Origin | null>>()
  const distinct: Pin[] = []
  for (const [key, pin] of new Map(pins.map((one) => [keyOf(one), one]))) {
    const answer = facts.get(repositoryKey(pin))!
    if ('problem' in answer) origins.set(key, answer)
    else distinct.push(pin)
  }
  const resolved = await client.resolveRefs(distinct.map((pin) => ({ ...nameOf(pin), ref: pin.commit })))
  const open: {
    readonly key: string
    readonly question: Parameters<GitHubClient['originsOf']>[0][number]
  }[] = []
  for (const [index, pin] of distinct.entries()) {
    const answer = resolved[index]!
    if ('problem' in answer) origins.set(keyOf(pin), answer)
    else if (answer.value === null) origins.set(keyOf(pin), { value: null })
    else {
      const repository = facts.get(repositoryKey(pin))!
      const defaultBranch = 'value' in repository ? (repository.value.defaultBranch?.name ?? null) : null
      open.push({ key: keyOf(pin), question: { ...nameOf(pin), commit: answer.value.commit, defaultBranch } })
    }
  }
  const found = await client.originsOf(open.map(({ question }) => question))
  for (const [index, { key }] of open.entries()) origins.set(key, found[index]!)
  return {
    pins: pins.map((pin) => ({
      pin,
      origin: origins.get(keyOf(pin))!,
      renamedTo: newName(facts.get(repositoryKey(pin))!),
    })),
    coverage,
  }
}

function newName(answer: Answer<RepositoryFacts>): string | null {
  return 'value' in answer && answer.value.renamed ? answer.value.name : null
}

function keyOf(pin: Pin): string {
  return `${repositoryKey(pin)}@${pin.commit}`
}

function nameOf({ owner, repository }: Pin) {
  return { owner, repository }
}
