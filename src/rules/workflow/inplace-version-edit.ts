import type { FindingDraft } from '../../findings.ts'
import type { Job, Workflow, WorkflowsModel } from '../../sources/workflows/model.ts'
import { defineRule } from '../rule.ts'
import { commits, feedsRelease, settles, settlesInText } from './inplace-version-edit/aftermath.ts'
import { editOfAction, editOfPowerShell, editsOf, type VersionEdit } from './inplace-version-edit/edits.ts'
import { committedBy } from './inplace-version-edit/handed-over.ts'
import { type ReachedStep, reachedSteps, scriptsOf } from './jobs/reached.ts'
import { isSwitchedOff } from './jobs/switched-off.ts'
import { quoted } from './pinning/quoted.ts'
import { weighedByReach } from './reach/weighed.ts'
import { plainCommands } from './shell/called-scripts.ts'
import { commandsOf, wordAt } from './shell/commands.ts'
import { title } from './untrusted/flow.ts'

/**
 * A job whose result is published edits a version file (`sed -i` on `__init__.py`, `npm version --no-git-tag-version`),
 * and neither commits the edit nor takes it back.
 *
 * A restore anywhere later in the job counts, a `trap … EXIT` of the same job wherever it stands, and a commit after
 * the edit; one in a later job that takes the result over makes it `low`. Jobs that only test are silent, and so are files in folders that a build makes (`dist/package.json`).
 *
 * Source: SLSA v1.2, source track ("the revision that was built"); NIST SSDF PS.3.2.
 */
export const inplaceVersionEdit = defineRule({
  id: 'workflow/inplace-version-edit',
  title: 'Build edits the version in its own tree',
  severity: 'medium',
  rationale:
    'The tree that was reviewed, tagged and checked is not the tree that is built. What the package says it is, no commit says.',
  remedy:
    "Commit the version before the tag is set; or take the edit back whatever happens: `trap 'git checkout -- <file>' EXIT`.",
  standards: ['SLSA v1.2 Source L1', 'NIST SSDF PS.3.2', 'OWASP CICD-SEC-9'],
  needs: ['workflows'],
  applies: ({ workflows }) =>
    workflows.workflows.length === 0 && workflows.coverage.skipped.length === 0
      ? 'the repository has no workflow'
      : true,
  *check({ workflows }) {
    const told = new Set<string>()
    for (const workflow of workflows.workflows) {
      if (workflow.triggers.every(({ event }) => UNRELEASED.has(event.value))) continue
      for (const job of workflow.jobs) {
        for (const draft of editsIn(workflows, workflow, job)) {
          // A script that several jobs call is one place.
          const place = `${draft.at?.path}:${draft.at?.startLine}:${draft.at?.startColumn}`
          if (told.has(place)) continue
          told.add(place)
          yield draft
        }
      }
    }
  },
  weighed: weighedByReach,
})

/** A pull request's run releases nothing. */
const UNRELEASED = new Set(['pull_request', 'pull_request_review', 'merge_group'])

interface Moment {
  readonly reached: ReachedStep
  readonly edit: VersionEdit | null
  /** Whether the edits before it are committed or taken back. */
  readonly settles: boolean
  readonly isTrap: boolean
}

function* editsIn(model: WorkflowsModel, workflow: Workflow, job: Job): Iterable<FindingDraft> {
  const moments = reachedSteps(model, workflow, job).flatMap((reached) => momentsOf(model, reached))
  if (!moments.some(({ edit }) => edit !== null) || !feedsRelease(model, workflow, job)) return
  const trapped = moments.some(({ isTrap }) => isTrap)
  const told = new Set<string>()
  for (const [index, { reached, edit }] of moments.entries()) {
    if (edit === null || trapped || moments.slice(index).some(({ settles: settled }) => settled)) continue
    // Several commands of one step that set one file's version are one edit.
    const edited = `${reached.own.index} ${edit.by} ${edit.file}`
    if (told.has(edited)) continue
    told.add(edited)
    yield finding(job, reached, edit, committedBy(model, workflow, job, edit.file))
  }
}

function momentsOf(model: WorkflowsModel, reached: ReachedStep): readonly Moment[] {
  const { step } = reached
  const moment = (edit: VersionEdit | null, settled: boolean, isTrap = false): Moment => ({
    reached,
    edit,
    settles: settled,
    isTrap,
  })
  if (isSwitchedOff(step)) return []
  if (step.run === null) return [moment(editOfAction(step), commits(step))]
  const commands = commandsOf(step.run)
  if (commands === null) return [moment(editOfPowerShell(step.run), settlesInText(step.run))]
  const [, ...called] = scriptsOf(model, reached).map(({ script }) => script)
  return [...commands, ...plainCommands(called)].flatMap((command) => {
    const settled = settles(command)
    const edits = settled ? [] : editsOf(command)
    return edits.length === 0
      ? [moment(null, settled, settled && command.program === 'trap')]
      : edits.map((edit) => moment(edit, false))
  })
}

function finding(
  job: Job,
  { step, own }: ReachedStep,
  { file, by, command, word }: VersionEdit,
  later: Job | undefined,
): FindingDraft {
  const at =
    command !== null && word !== null
      ? wordAt(command.script, word)
      : (step.uses?.text.at ?? step.run?.text.at ?? step.at)
  const place = file.startsWith('the ') ? file : quoted(file)
  const edits = `Step \`${title(own)}\` edits the version in ${place}`
  return {
    at,
    ...(later === undefined
      ? {
          message: `${edits}, and nothing commits or undoes it. \`${by}\` runs in job \`${job.id.value}\`, whose result is published: the tree that was checked is not the tree that is built.`,
        }
      : {
          message: `${edits} with \`${by}\`, and only job \`${later.id.value}\`, to which \`${job.id.value}\` hands its result, commits anything. Until then no commit holds the tree that is built.`,
          severity: 'low' as const,
        }),
    remedy: `Commit the version before the tag is set; or take the edit back whatever happens: \`trap 'git checkout -- ${file.startsWith('the ') ? '.' : file}' EXIT\`.`,
    evidence: { job: job.id.value, file, by },
    key: `${job.id.value} ${by} ${file}`,
  }
}
