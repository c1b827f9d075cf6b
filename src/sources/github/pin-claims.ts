import type { Covered } from '../coverage.ts'
import type { WorkflowsModel } from '../workflows/model.ts'
import { type Claim, claimOf, numbersOf } from './claim.ts'
import type { GitHubClient } from './client.ts'
import { contains } from './compare.ts'
import { type Answer, type GitHubTag, type ResolvedRef, repositoryKey } from './model.ts'
import { lookUp, type Pin, pinsOf } from './pins.ts'

/** What the comment beside a pin claims, held against the repository. */
export interface PinClaim {
  readonly pin: Pin
  readonly claim: Claim
  readonly verdict: Answer<ClaimVerdict>
}

export type ClaimVerdict =
  /** The commit is what the comment says: its tag, a moving tag as it once was, or in the branch. */
  | { readonly kind: 'true' }
  /** The repository has no tag or branch of that name. */
  | { readonly kind: 'unknown-name'; readonly tags: readonly string[] }
  /** The name stands for another commit. `tags` are those at the pinned one. */
  | {
      readonly kind: 'other-commit'
      readonly ref: ResolvedRef
      readonly name: string
      readonly tags: readonly string[]
    }

/** The version comments beside pins; none where GitHub could not be asked, as its coverage says. */
export interface PinClaimsModel extends Covered {
  readonly claims: readonly PinClaim[]
}

/** Asks what each claimed name stands for; the tags of a repository only where a claim does not hold at once. */
export async function readPinClaims(
  client: GitHubClient,
  workflows: WorkflowsModel,
): Promise<PinClaimsModel> {
  const claimed = pinsOf(workflows).flatMap((pin) => {
    const claim = claimOf(pin.uses?.text.comment ?? null)
    return claim === null ? [] : [{ pin, claim }]
  })
  const { facts, coverage } = await lookUp(
    client,
    claimed.map(({ pin }) => pin),
  )
  const known = claimed.filter(({ pin }) => {
    const answer = facts.get(repositoryKey(pin))
    return answer !== undefined && 'value' in answer
  })
  // All names in one go: what is asked again below is remembered.
  await client.resolveRefs(
    known.flatMap(({ pin, claim }) => [pin.commit, ...spellings(claim)].map((ref) => question(pin, ref))),
  )
  const claims: PinClaim[] = []
  for (const { pin, claim } of claimed) {
    const answer = facts.get(repositoryKey(pin))
    if (answer === undefined) continue
    const verdict = 'problem' in answer ? answer : await judge(client, pin, claim)
    claims.push({ pin, claim, verdict })
  }
  return { claims, coverage }
}

/** People leave the `v` out, and put it where the tag has none. */
function spellings({ name }: Claim): readonly string[] {
  if (/^v\d/i.test(name)) return [name, name.slice(1)]
  return /^\d/.test(name) ? [name, `v${name}`] : [name]
}

function question({ owner, repository }: Pin, ref: string) {
  return { owner, repository, ref }
}

async function judge(client: GitHubClient, pin: Pin, claim: Claim): Promise<Answer<ClaimVerdict>> {
  const names = spellings(claim)
  const [pinned, ...answers] = await client.resolveRefs(
    [pin.commit, ...names].map((ref) => question(pin, ref)),
  )
  if ('problem' in pinned!) return pinned
  // A commit that is not there is for workflow/impostor-commit; the comment then still names another one.
  const commit = pinned!.value?.commit ?? pin.commit
  const found: { readonly name: string; readonly ref: ResolvedRef }[] = []
  for (const [index, answer] of answers.entries()) {
    if ('problem' in answer) return answer
    if (answer.value !== null) found.push({ name: names[index]!, ref: answer.value })
  }
  if (found.some(({ ref }) => ref.commit === commit || ref.rival === commit))
    return { value: { kind: 'true' } }
  if (found.length === 0 && !claim.certain) return { value: { kind: 'true' } }
  for (const { name } of found.filter((one) => one.ref.kind === 'branch' || one.ref.rival !== null)) {
    const [answer] = await client.compare([{ ...question(pin, name), ref: `refs/heads/${name}`, commit }])
    if ('problem' in answer!) return answer
    if (contains(answer!.value)) return { value: { kind: 'true' } }
  }
  const tags = await client.tagsOf(pin)
  if ('problem' in tags) return tags
  const here = tags.value.filter((tag) => tag.commit === commit).map((tag) => tag.name)
  if (here.some((tag) => isOfLine(tag, claim.name))) return { value: { kind: 'true' } }
  const [first] = found
  if (first === undefined) return { value: { kind: 'unknown-name', tags: here } }
  if (await movedSince(client, pin, first, commit, tags.value)) return { value: { kind: 'true' } }
  return { value: { kind: 'other-commit', ...first, tags: here } }
}

/**
 * Whether a tag is what a short claim means, or the claim without its component: `v4.1.0` is of the line `v4`, and
 * `checkout-v4.2.2` is `v4.2.2`.
 */
function isOfLine(tag: string, claim: string): boolean {
  const [is, said] = [numbersOf(tag), numbersOf(claim)]
  if (is === null || said === null || is.length < said.length) return false
  const component = componentOf(claim)
  if (component !== '' && component !== componentOf(tag)) return false
  return (said.length < 3 || is.length === said.length) && said.every((number, index) => number === is[index])
}

/** What stands before the version: `setup` of `setup-v1.2.3`. */
function componentOf(name: string): string {
  return name.replace(/[-_/@]?v?\d+(?:\.\d+)*$/i, '').toLowerCase()
}

/**
 * A repository that tags nothing but its moving major (`v1`): an earlier commit of that tag's history was `v1` once, and
 * nothing better can be written beside it.
 */
async function movedSince(
  client: GitHubClient,
  pin: Pin,
  { name, ref }: { readonly name: string; readonly ref: ResolvedRef },
  commit: Pin['commit'],
  tags: readonly GitHubTag[],
): Promise<boolean> {
  const said = numbersOf(name)
  if (ref.kind !== 'tag' || said === null || said.length > 1) return false
  if (tags.some((tag) => tag.name !== name && isOfLine(tag.name, name))) return false
  const [answer] = await client.compare([{ ...question(pin, name), ref: `refs/tags/${name}`, commit }])
  return 'value' in answer! && contains(answer.value)
}
