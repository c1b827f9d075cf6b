import type { Job, Step, SupportFile, Text, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { calledFrom, isCertain, pipelineTexts, startsUnread, taskTexts } from './reach.ts'

/**
 * Whether a script would be called were some steps not there: by what is read, with all that jobs are given. What is not
 * read may call any, and so may a name or a path that is put together.
 * @param steps which are not there
 * @param files which they call: those that lie among workflows are called by name like others
 */
export function calledWithout(
  model: WorkflowsModel,
  steps: ReadonlySet<Step>,
  files: ReadonlySet<SupportFile>,
): (file: SupportFile) => boolean {
  const kept = <T extends { readonly steps: readonly Step[] }>(one: T): T => ({
    ...one,
    steps: one.steps.filter((step) => !steps.has(step)),
  })
  const rest: WorkflowsModel = {
    ...model,
    workflows: model.workflows.map((workflow) => ({ ...workflow, jobs: workflow.jobs.map(kept) })),
    actions: model.actions.map(kept),
  }
  const stays = (file: SupportFile): boolean =>
    isCertain(file) && !(files.has(file) && file.path.startsWith('.github/'))
  // Another system's build may call it as well.
  const elsewhere = model.otherBuilds.map(({ text }) => text)
  const given = [
    ...taskTexts(model.taskFiles),
    ...givenTexts(model),
    ...elsewhere.flatMap((text) => text ?? []),
  ]
  const called = calledFrom(rest, stays, given)
  const run = [...called].flatMap(({ scripts }) => scripts.map(({ text }) => text.value))
  const said = [...given, ...run, ...pipelineTexts(rest)].map((text) => text.replaceAll(/^[ \t]*#.*$/gm, ''))
  const isUnread =
    [...said, ...usedTexts(rest)].some(
      (text) => startsUnread(text) || UNSEEN.some((runs) => runs.test(text)),
    ) ||
    elsewhere.includes(null) ||
    model.actions.some(({ using }) => /^(?:node|docker)/.test(using))
  if (isUnread) return () => true
  const words = new Set(said.flatMap((text) => text.match(/[\w@+-]+/g) ?? []))
  const opened = new Set(
    said.flatMap((text) => [...text.replaceAll(PLACING, '').matchAll(OPENED)].map(([, folder]) => folder!)),
  )
  return (file) => {
    const [base, folder = ''] = file.path.split('/').toReversed()
    const stem = base!.replace(/\.\w+$/, '')
    return (
      called.has(file) ||
      opened.has(folder) ||
      (stem.match(/[\w@+-]+/g) ?? []).every((word) => words.has(word))
    )
  }
}

/** A command that Make puts together; runners of hooks, whose files are not read; every script of some folder; one whose name is put together. */
const UNSEEN = [
  /(?:^|[;&|(]\s{0,9})\$\{computed_by_make\}/m,
  /(?:^|[\s;&|("'/])(?:pre-commit|prek|lefthook|husky|overcommit|run-parts)(?![\w.])/m,
  /(?:\*|\}|\$\w)["']?[\w-]{0,99}\.(?:ba|z|k|da)?sh\b/,
  /(?:(?<![\w.])\.\/[\w.-]{0,99}|\b(?:(?:ba|z|k|da)?sh|source)[ \t]+["']?[\w.-]{1,99})\$/,
]

/** What is copied or looked at is not run. */
const PLACING = /\b(?:cp|mv|rm|ls|chmod|chown|tar|zip|du|git add)[ \t][^\n;&|]*/g

/** A folder that is gone into, or of which only the run says what in it is meant: `cd ci`, `"./ci/$name.sh"`. */
const OPENED = /(?:^|(?<=\/)|(?:\b(?:cd|pushd|find)[ \t]+|=)["']?)([\w.@+-]{1,99})\/?(?![\w.@+/-])/g

function usedTexts({ workflows, actions }: WorkflowsModel): readonly string[] {
  const steps = [...workflows.flatMap(({ jobs }) => jobs), ...actions].flatMap((one) => one.steps)
  return steps.flatMap(({ uses }) => (uses === null ? [] : [uses.text.value]))
}

/** What workflows and jobs are given besides their steps: a script may be named in a variable, or in a matrix. */
function givenTexts({ workflows, actions }: WorkflowsModel): readonly string[] {
  const entries = workflows.flatMap((workflow) => [...workflow.env, ...workflow.jobs.flatMap(entriesOf)])
  const inputs = [
    ...workflows.flatMap(({ triggers }) => triggers.flatMap((trigger) => trigger.inputs)),
    ...actions.flatMap((action) => action.inputs),
  ]
  const texts: readonly (Text | null)[] = [
    ...entries.map(({ value }) => value),
    ...inputs.map((input) => input.default),
    ...workflows.flatMap(({ jobs }) => jobs.flatMap(valuesOf)),
  ]
  return texts.flatMap((text) => (text === null ? [] : [text.value]))
}

function entriesOf({ env, with: given, matrix }: Job): Job['env'] {
  const members = matrix?.axes.flatMap((axis) => axis.members?.flat() ?? []) ?? []
  return [...env, ...given, ...members, ...(matrix?.include.flat() ?? [])]
}

function valuesOf({ matrix, defaultFolder }: Job): readonly (Text | null)[] {
  return [defaultFolder, ...(matrix?.axes.flatMap(({ values }) => values ?? []) ?? [])]
}
