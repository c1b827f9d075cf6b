import type { Job, Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { reachedSteps, scriptsOf } from '../jobs/reached.ts'
import { localWorkflow } from '../local-references.ts'
import { input } from '../publishing/by-action.ts'
import { type Publication, publications } from '../publishing/publishes.ts'
import { operands, type ShellCommand } from '../shell/commands.ts'
import { neededBy } from './conditions.ts'

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
    (makesDraft(publication) || made.some((draft) => isFilledBy(draft, publication))) &&
    !isPublishedLater(model, workflow, job)
  )
}

function makesDraft({ by, inner, command }: Publication): boolean {
  if (command !== null) return by === 'gh release create' && asksForDraft(command)
  const action = by.toLowerCase()
  if (input(inner, 'draft') !== 'true') return false
  if (action === 'softprops/action-gh-release' || action === 'actions/create-release') return true
  // With that, a release which is public stays so, and its files are replaced.
  const updates = input(inner, 'omitdraftduringupdate')
  return action === 'ncipollo/release-action' && (updates === null || updates === 'false')
}

/** Options of `gh release create` that take no value; behind any other, `--draft` may be one. */
const BARE = /^(?:--(?:prerelease|generate-notes|latest|verify-tag|notes-from-tag|fail-on-no-commits)|-p)$/

function asksForDraft({ args }: ShellCommand): boolean {
  const at = args.findIndex(({ value }) => value === '--draft' || value === '--draft=true' || value === '-d')
  if (at === -1 || args.some(({ value }) => /^--draft=(?!true$)/.test(value))) return false
  const before = args[at - 1]?.value ?? ''
  return !before.startsWith('-') || before.includes('=') || BARE.test(before)
}

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

/** What makes a draft public: gh, the interface of GitHub behind it, or a library for that. */
const PUBLISHES_DRAFT =
  /\brelease\s+edit\b|\bdraft\b["']?\s*[:=]\s*["']?(?:false|0|f)\b|\bupdateRelease\b|(?:\bgh api\b|\bPATCH\b)[^\n]*\breleases\b/i

const PUBLISHING_NAME =
  /(?:publish|edit|update|undraft|promote)[-_]?(?:github[-_]?)?release|release[-_]?(?:publish|edit|update|promote)|undraft/i

/** Whether anything in the workflow looks as if it published a draft; what it calls elsewhere may, where it waits for the job. */
function isPublishedLater(model: WorkflowsModel, workflow: Workflow, job: Job): boolean {
  return workflow.jobs.some((other) => {
    if (other.uses === null) return mayPublishDraft(model, workflow, other)
    const called = localWorkflow(model, other.uses.reference)
    if (called === null) return neededBy(workflow, other).includes(job)
    return called.jobs.some((inner) => inner.uses !== null || mayPublishDraft(model, called, inner))
  })
}

function mayPublishDraft(model: WorkflowsModel, workflow: Workflow, job: Job): boolean {
  return reachedSteps(model, workflow, job).some((reached) => {
    const { uses, with: inputs } = reached.step
    const texts = [
      ...scriptsOf(model, reached).map(({ script }) => script.text.value),
      ...inputs.map(({ key, value }) => `${key.value}: ${value.value}`),
    ]
    if (texts.some((text) => PUBLISHES_DRAFT.test(text))) return true
    if (uses?.reference.kind !== 'repository') return false
    const { owner, repository, path } = uses.reference
    const name = `${owner}/${repository}/${path}`
    if (/release-drafter/i.test(name)) return ![null, 'false'].includes(input(reached.step, 'publish'))
    return PUBLISHING_NAME.test(name)
  })
}
