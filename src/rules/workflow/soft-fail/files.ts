import type { UnverifiedDraft } from '../../../findings.ts'
import type { Script, Step, Workflow } from '../../../sources/workflows/model.ts'
import type { Around } from './around.ts'
import { runsLater } from './beside.ts'
import { gatesNothing } from './gates.ts'
import { type Place, uncalled, ungated } from './grade.ts'
import { checksChanges } from './hard-runs.ts'
import { calledFiles, reachedFiles, runsUnread } from './reach.ts'
import type { ScriptAnswer } from './script.ts'
import { flagDrafts, scriptDrafts } from './scripts.ts'
import { softCallers, type ToldStep } from './soft-callers.ts'
import { withSourced } from './sourced.ts'
import type { Draft } from './steps.ts'

/**
 * Failures that are lost inside the scripts and images of the repository that pipelines run.
 * @param unparsed says of a script that did not parse what that means
 * @param told the soft steps with what is told of them
 */
export function* fileDrafts(
  around: Around,
  answered: (script: Script) => ScriptAnswer | null,
  unparsed: (script: Script) => Iterable<UnverifiedDraft>,
  told: readonly ToldStep[],
): Iterable<Draft | UnverifiedDraft> {
  const { model: workflows, answerOf } = around
  const everywhere = workflows.workflows.flatMap(givenTo)
  const called = calledFiles(workflows)
  // A target that no step is seen to ask for is one that people call.
  const run = calledFiles(workflows, { targets: 'reached' })
  const isHome = checksChanges(workflows, answerOf)
  const gating = workflows.workflows.filter((workflow) => !gatesNothing(workflows, workflow))
  const gated =
    gating.length === workflows.workflows.length ? called : calledFiles({ ...workflows, workflows: gating })
  const isSeen = !runsUnread(workflows)
  // What was not read may call anything.
  const isWhole = workflows.coverage.skipped.length === 0
  const isSoftlyCalled = isWhole && isHome ? softCallers(workflows, told, answered) : () => false
  for (const file of reachedFiles(workflows)) {
    for (const written of file.scripts) {
      if (written.error !== null) yield* unparsed(written)
      const first = answered(written)
      if (first === null) continue
      const places = [...first.classified.keys()].map(({ pos }) => pos)
      const script = withSourced(file, written, workflows, Math.min(...places))
      const found = script === written ? first : answered(script)!
      const place = around.place(file.kind === 'dockerfile' ? 'build' : "script's caller", '')
      // Where no workflow checks changes, scripts may be what another system runs.
      const isUncalled = isWhole && !called.has(file) && isHome
      const isLoose = isHome && isSeen && !run.has(file) && !RELEASES.test(file.path)
      const isUngated = isWhole && called.has(file) && (!gated.has(file) || isLoose)
      const common = isUncalled ? uncalled(place, file.path, isSeen) : isUngated ? ungated(place) : place
      const later = runsLater(file, written, answered)
      const here: Place = {
        ...common,
        elsewhere: (check) => common.elsewhere(check) ?? later(check),
        isLostByCallers: (severity) => isSoftlyCalled(file, severity),
      }
      yield* scriptDrafts(script, found, here)
      yield* flagDrafts(script, found, here, everywhere, () => false)
    }
  }
}

/** What is released with a script is out, whoever calls it. */
const RELEASES = /release|publish|deploy|version|ship/i

/** The variables that a workflow sets anywhere: what a script of the repository may be given. */
function givenTo(workflow: Workflow): Step['env'] {
  return [
    ...workflow.env,
    ...workflow.jobs.flatMap((job) => [...job.env, ...job.steps.flatMap(({ env }) => env)]),
  ]
}
