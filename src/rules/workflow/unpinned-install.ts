import type { FindingDraft } from '../../findings.ts'
import type { Script, WorkflowsModel } from '../../sources/workflows/model.ts'
import type { Task, TaskFile } from '../../sources/workflows/tasks/model.ts'
import { allSteps } from '../../sources/workflows/walk.ts'
import { defineRule } from '../rule.ts'
import { publishesNow } from './reach/publications.ts'
import { weighedByReach } from './reach/weighed.ts'
import { commandsOf, wordAt } from './shell/commands.ts'
import { tasksOfStep } from './shell/tasks.ts'
import { type LooseInstall, looseInstalls } from './unpinned-install/installs.ts'
import { looseTools } from './unpinned-install/tools.ts'
import { title } from './untrusted/flow.ts'

/**
 * A step installs a tool in whatever version is the newest on that day: `pip install build twine`, `npm i -g x`,
 * `go install x@latest`. In a job that publishes, the tool builds or sends the release: `medium`. Elsewhere it is `low`.
 *
 * So do actions that set a tool up, told `latest` or nothing, and what a step runs by `npm run` or `make`. Lockfiles,
 * requirement and constraint files, local paths and exact versions are silent.
 *
 * Source: OpenSSF Scorecard Pinned-Dependencies; OWASP CICD-SEC-3.
 */
export const unpinnedInstall = defineRule({
  id: 'workflow/unpinned-install',
  title: 'Tool is installed without a version',
  severity: 'medium',
  rationale:
    'The newest version on the day of the release builds it, also one that was taken over an hour before, and the same commit gives another result tomorrow.',
  remedy:
    'Name the exact version, or install from a lockfile with hashes (`pip install --require-hashes -r tools.txt`).',
  standards: ['OWASP CICD-SEC-3', 'OpenSSF Scorecard Pinned-Dependencies', 'OpenSSF S2C2F ING-1'],
  needs: ['workflows'],
  applies: ({ workflows }) =>
    workflows.workflows.length + workflows.actions.length === 0 && workflows.coverage.skipped.length === 0
      ? 'the repository has no workflow or action'
      : true,
  *check({ workflows }) {
    for (const { file, job, step } of allSteps(workflows)) {
      for (const { at, written, mend } of looseTools(step)) {
        const releasing = publishesNow(workflows, file, job)
        yield {
          at,
          message: `${written}. ${consequence(releasing)}.`,
          remedy: mend,
          severity: releasing ? 'medium' : 'low',
          evidence: { publishes: releasing },
        }
      }
      if (step.run !== null)
        yield* installDrafts(step.run, `step \`${title(step)}\``, publishesNow(workflows, file, job))
    }
    yield* calledInstalls(workflows)
  },
  weighed: weighedByReach,
})

function* installDrafts(script: Script, by: string, releasing: boolean): Iterable<FindingDraft> {
  for (const command of commandsOf(script) ?? []) {
    const loose = looseInstalls(command)
    const [first] = loose
    if (first === undefined) continue
    const names = loose.map(({ name }) => `\`${name}\``)
    const shown =
      names.length > 4 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more` : names.join(', ')
    yield {
      at: wordAt(script, { start: first.word.start, end: loose.at(-1)!.word.end }),
      message: `${shown} ${names.length === 1 ? 'is' : 'are'} installed without an exact version by ${by}. ${consequence(releasing, loose)}.`,
      remedy: `Name the versions: \`${loose
        .slice(0, 4)
        .map(({ pinned }) => pinned)
        .join(' ')}\`.`,
      severity: releasing ? 'medium' : 'low',
      evidence: { packages: loose.map(({ name }) => name), publishes: releasing },
    }
  }
}

/** What scripts of package.json and recipes of Makefiles install that steps call, each place once. */
function* calledInstalls(model: WorkflowsModel): Iterable<FindingDraft> {
  const callers = new Map<Task, { readonly file: TaskFile; releasing: boolean }>()
  for (const { file: by, job, step } of allSteps(model)) {
    for (const { file, task } of tasksOfStep(model, step).tasks) {
      const releasing = callers.get(task)?.releasing === true || publishesNow(model, by, job)
      callers.set(task, { file, releasing })
    }
  }
  for (const [task, { file, releasing }] of callers) {
    const by = file.kind === 'makefile' ? `\`make ${task.name}\`` : `the script \`${task.name}\``
    for (const { script } of task.lines) yield* installDrafts(script, by, releasing)
  }
}

function consequence(releasing: boolean, loose: readonly LooseInstall[] = []): string {
  const bounded = loose.filter((one) => one.bounded).length
  if (bounded === 0) {
    return releasing
      ? 'The job publishes, and whatever is newest then has its hands on the release'
      : 'What is newest then runs with all that the job may do'
  }
  // A range with an upper end keeps out what is newer.
  const newest = bounded === loose.length ? 'newest that fits the range' : 'newest, or newest that fits,'
  return releasing
    ? `The job publishes, and the ${newest} has its hands on the release`
    : `The ${newest} then runs with all that the job may do`
}
