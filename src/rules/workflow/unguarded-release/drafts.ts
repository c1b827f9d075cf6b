import type { Job, Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { neededBy } from '../jobs/needs.ts'
import { input } from '../publishing/by-action.ts'
import { type Publication, publications } from '../publishing/publishes.ts'
import { operands } from '../shell/commands.ts'
import { STATUS } from './conditions.ts'
import { asksForDraft } from './draft-options.ts'
import { isPublishedLater } from './draft-publishers.ts'

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
  const made = publications(model, job).filter(makesDraft)
  return (
    (makesDraft(publication) ||
      made.some((draft) => isFilledBy(draft, publication)) ||
      madeBefore(model, workflow, job).some(
        (draft) => isOfThisTag(draft) && isOfThisTag(publication, job),
      )) &&
    !isPublishedLater(model, workflow, job)
  )
}

/** The drafts that jobs make which a job needs; none where it, or one of them, may run without. */
function madeBefore(model: WorkflowsModel, workflow: Workflow, job: Job): readonly Publication[] {
  const needed = [...neededBy(workflow, job)]
  if ([job, ...needed].some((one) => one.if !== null && STATUS.test(one.if.value))) return []
  return needed
    .flatMap((one) => publications(model, one))
    .filter((one) => makesDraft(one) && one.inner.if === null && one.step.if === null)
    .filter(({ step }) => step.continueOnError === null)
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

/** Whether an upload goes to a draft: `gh` by the same tag, an action by the address that the draft's step gave. */
function isFilledBy(draft: Publication, { by, step, inner, command }: Publication): boolean {
  if (draft.step.index > step.index) return false
  if (command !== null && draft.command !== null) {
    const [tag, sameTag] = [operands(draft.command)[2], operands(command)[2]]
    return by === 'gh release upload' && tag !== undefined && tag === sameTag
  }
  const id = draft.step.id?.value.toLowerCase()
  const address = (input(inner, 'upload_url') ?? '').replaceAll(/\s/g, '').toLowerCase()
  return draft.command === null && id !== undefined && address === `\${{steps.${id}.outputs.upload_url}}`
}
