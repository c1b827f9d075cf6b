import type { Job, Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { neededBy } from '../jobs/needs.ts'
import { input } from '../publishing/by-action.ts'
import { type Publication, publications } from '../publishing/publishes.ts'
import { operands, optionValues } from '../shell/commands.ts'
import { canonical } from '../shell/told-words.ts'
import { holdsWith, STATUS } from './conditions.ts'
import { asksForDraft } from './draft-options.ts'
import { isPublishedLater } from './draft-publishers.ts'
import { inWordsOf, outputOf, tagOf, tagWord } from './draft-tags.ts'
import { isDraftByConfig } from './goreleaser-drafts.ts'

/**
 * Whether a publication makes, or fills, a draft of a GitHub release that nothing of the workflow publishes. Its files
 * are public once a person presses the button.
 *
 * A run that a release started finds that release published, and adds to it whatever `draft` says.
 * Source: https://docs.github.com/en/repositories/releasing-projects-on-github/managing-releases-in-a-repository;
 * `gh release create --help`; the READMEs of the actions.
 */
export function isDraft(
  model: WorkflowsModel,
  workflow: Workflow,
  job: Job,
  publication: Publication,
): boolean {
  if (workflow.triggers.some(({ event }) => event.value === 'release')) return false
  const made = publications(model, job).filter((one) => makesDraft(one))
  return (
    (makesDraft(publication) ||
      isDraftByConfig(model, publication) ||
      made.some((draft) => isFilledBy(workflow, job, draft, publication)) ||
      madeBefore(model, workflow, job).some(
        (earlier) =>
          (isOfThisTag(earlier.draft) && isOfThisTag(publication, job)) ||
          isFilledLater(workflow, earlier, job, publication),
      )) &&
    !isPublishedLater(model, workflow, job)
  )
}

/** A draft, and the job that makes it. */
interface EarlierDraft {
  readonly maker: Job
  readonly draft: Publication
}

/** The drafts that jobs make which a job needs; none where it, or one of them, may run without. */
function madeBefore(model: WorkflowsModel, workflow: Workflow, job: Job): readonly EarlierDraft[] {
  const needed = [...neededBy(workflow, job)]
  if ([job, ...needed].some((one) => one.if !== null && STATUS.test(one.if.value))) return []
  return needed
    .flatMap((maker) => publications(model, maker).map((draft) => ({ maker, draft })))
    .filter(({ draft }) => makesDraft(draft) && draft.inner.if === null && draft.step.if === null)
    .filter(({ draft }) => draft.step.continueOnError === null)
}

/** Whether an upload goes to the draft of an earlier job: by the tag or the address that this job gives out. */
function isFilledLater(
  workflow: Workflow,
  { maker, draft }: EarlierDraft,
  job: Job,
  publication: Publication,
): boolean {
  if (publication.command === null) {
    const address = input(publication.inner, 'upload_url') ?? ''
    return draft.command === null && isAddressOf(draft, outputOf(maker, address))
  }
  if (publication.by !== 'gh release upload' || !isOfSameRepository(draft, publication)) return false
  const [made, filled] = [tagOf(workflow, maker, draft), tagOf(workflow, job, publication)]
  return made !== null && filled !== null && inWordsOf(maker, workflow, filled) === made
}

/** Actions that take the tag that started the run, where the input of that name is not given. */
const TAG_INPUTS = new Map([
  ['taiki-e/create-gh-release-action', 'ref'],
  ['taiki-e/upload-rust-binary-action', 'ref'],
  ['softprops/action-gh-release', 'tag_name'],
  ['ncipollo/release-action', 'tag'],
])

const THIS_TAG = /^\$\{\{\s*github\.ref_name\s*\}\}$/

/** Whether a publication makes, or adds to, the release of the tag that started the run. */
function isOfThisTag({ by, inner, step, command }: Publication, job?: Job): boolean {
  if (command === null) {
    const name = TAG_INPUTS.get(by.toLowerCase())
    if (name === undefined || (job !== undefined && !by.toLowerCase().startsWith('taiki-e/'))) return false
    const tag = input(inner, name)
    return tag === null || THIS_TAG.test(tag)
  }
  const tag = operands(command)[2] ?? ''
  if (by !== (job === undefined ? 'gh release create' : 'gh release upload')) return false
  const name = /^\$(?:\{(\w+)\}|(\w+))$/
    .exec(tag)
    ?.slice(1)
    .find((one) => one !== undefined)
  if (name === undefined) return THIS_TAG.test(tag)
  // What the script itself sets may be any tag.
  if (new RegExp(String.raw`\b${name}=|\bread\b|\bsource\b|\beval\b`).test(command.script.text.value))
    return false
  const given = [...(job?.env ?? []), ...step.env, ...inner.env].findLast(({ key }) => key.value === name)
  return given === undefined ? name === 'GITHUB_REF_NAME' : THIS_TAG.test(given.value.value)
}

function makesDraft({ by, inner, command }: Publication): boolean {
  if (command !== null) return by === 'gh release create' && asksForDraft(command)
  const action = by.toLowerCase()
  if (input(inner, 'draft') !== 'true') return false
  if (ALWAYS_NEW.has(action)) return true
  // With that, a release which is public stays so, and its files are replaced.
  const updates = input(inner, 'omitdraftduringupdate')
  return action === 'ncipollo/release-action' && (updates === null || updates === 'false')
}

/** Actions that make a release, or fail, or let `draft` decide what an older one becomes. */
const ALWAYS_NEW = new Set([
  'softprops/action-gh-release',
  'actions/create-release',
  'taiki-e/create-gh-release-action',
  'marvinpinto/action-automatic-releases',
])

/**
 * Whether an upload goes to a draft of its job: `gh` by the same tag, an action by the address that the draft's step gave.
 * A tag that only a run works out is taken for the draft's, where the draft is made whenever something is uploaded.
 */
function isFilledBy(workflow: Workflow, job: Job, draft: Publication, publication: Publication): boolean {
  const { by, step, inner, command } = publication
  if (draft.step.index > step.index) return false
  if (command === null || draft.command === null)
    return draft.command === null && isAddressOf(draft, canonical(input(inner, 'upload_url') ?? ''))
  if (by !== 'gh release upload' || !isOfSameRepository(draft, publication)) return false
  const [made, filled] = [tagOf(workflow, job, draft), tagOf(workflow, job, publication)]
  if (made !== null && filled !== null) return made === filled
  const [word, sameWord] = [tagWord(draft.command), tagWord(command)]
  if (word !== null && word === sameWord) return true
  return filled === null && draft.step !== step && holdsWith(draft.step.if, [step.if])
}

/** Whether a text is the address that the step of a draft gives out. */
function isAddressOf({ step }: Publication, text: string | null): boolean {
  const id = step.id?.value.toLowerCase()
  return id !== undefined && text?.toLowerCase() === `\${{steps.${id}.outputs.upload_url}}`
}

/** `--repo` sends both commands to one place, or neither. */
function isOfSameRepository(draft: Publication, { command }: Publication): boolean {
  const [made, filled] = [draft.command, command].map((one) =>
    one === null
      ? ''
      : optionValues(one, '--repo', '-R')
          .map(({ value }) => value)
          .join(' '),
  )
  return made === filled
}
