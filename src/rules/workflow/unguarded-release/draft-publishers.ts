import type { Job, Script, Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { neededBy } from '../jobs/needs.ts'
import { reachedSteps, scriptsOf } from '../jobs/reached.ts'
import { localWorkflow } from '../local-references.ts'
import { input } from '../publishing/by-action.ts'
import { commandsOf, type ShellCommand } from '../shell/commands.ts'

/** What makes a draft public: gh, the interface of GitHub behind it, or a library for that. */
const PUBLISHES_DRAFT =
  /\brelease\s+edit\b|\bdraft\b["']?\s*[:=]\s*["']?(?:false|0|f)\b|\bupdateRelease\b|(?:\bgh api\b|\bPATCH\b)[^\n]{0,500}\breleases\b/i

const PUBLISHING_NAME =
  /(?:publish|edit|update|undraft|promote)[-_]?(?:github[-_]?)?release|release[-_]?(?:publish|edit|update|promote)|undraft/i

/** Whether anything in the workflow looks as if it published a draft; what it calls elsewhere may, where it waits for the job. */
export function isPublishedLater(model: WorkflowsModel, workflow: Workflow, job: Job): boolean {
  return workflow.jobs.some((other) => {
    if (other.uses === null) return mayPublishDraft(model, workflow, other)
    const called = localWorkflow(model, other.uses.reference)
    if (called === null) return !onlyStates(other) && neededBy(workflow, other).has(job)
    return called.jobs.some((inner) => inner.uses !== null || mayPublishDraft(model, called, inner))
  })
}

/**
 * Whether a call makes a statement of provenance and touches no release; one that uploads it may publish the draft.
 * Source: slsa-framework/slsa-github-generator, README of the generic generator, `upload-assets`.
 */
function onlyStates({ uses, with: inputs }: Job): boolean {
  if (uses?.reference.kind !== 'repository') return false
  const { owner, repository, path } = uses.reference
  const uploads =
    inputs.find(({ key }) => key.value.toLowerCase() === 'upload-assets')?.value.value ?? 'false'
  return uploads === 'false' && PROVENANCE.test(`${owner}/${repository}/${path}`)
}

const PROVENANCE =
  /^slsa-framework\/slsa-github-generator\/\.github\/workflows\/generator_(?:generic|container)_slsa3\.yml$/i

function mayPublishDraft(model: WorkflowsModel, workflow: Workflow, job: Job): boolean {
  return reachedSteps(model, workflow, job).some((reached) => {
    const { uses, with: inputs } = reached.step
    const texts = [
      ...scriptsOf(model, reached).map(({ script }) => withoutQuestions(script)),
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

/** A script's text without the calls of `gh api` that only ask. */
function withoutQuestions(script: Script): string {
  return (commandsOf(script) ?? []).filter(onlyAsks).reduceRight((text, { node: { pos, end } }) => {
    const isThere = text.slice(pos, pos + 2) === 'gh'
    return isThere ? text.slice(0, pos) + text.slice(end) : text
  }, script.text.value)
}

/** Options of `gh api` with which a request stays a question, and whether they take a word. */
const ASKING = new Map([
  ...['-q', '--jq', '-H', '--header', '-t', '--template', '--cache', '--hostname', '-p', '--preview'].map(
    (option) => [option, true] as const,
  ),
  ...['--paginate', '--slurp', '--silent', '--verbose', '-i', '--include'].map(
    (option) => [option, false] as const,
  ),
])

/**
 * Whether a `gh api` sends nothing: one path, and no option but those that shape the answer. A field makes it a POST.
 * Source: `gh api --help`.
 */
function onlyAsks({ program, args }: ShellCommand): boolean {
  if (program !== 'gh' || args[0]?.value !== 'api') return false
  let paths = 0
  for (let index = 1; index < args.length; index++) {
    const { value } = args[index]!
    const [option = '', given] = value.split(/=(.*)/s)
    const next = given ?? args[index + 1]?.value
    if (option === '-X' || option === '--method') {
      if (next?.toUpperCase() !== 'GET') return false
      if (given === undefined) index++
    } else if (ASKING.has(option)) {
      if (ASKING.get(option) === true && given === undefined) index++
    } else if (value.startsWith('-') || value.startsWith('$') || ++paths > 1) return false
  }
  return paths === 1
}
