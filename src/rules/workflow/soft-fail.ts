import * as v from 'valibot'
import type { FindingDraft, UnverifiedDraft } from '../../findings.ts'
import type { Script, Step, WorkflowsModel } from '../../sources/workflows/model.ts'
import { defineRule } from '../rule.ts'
import { weighedByReach } from './reach/weighed.ts'
import { type Around, runsElsewhere, surroundings } from './soft-fail/around.ts'
import { backgroundDrafts } from './soft-fail/background.ts'
import { coversTested, isUnknownBeside, leavesLess } from './soft-fail/beside.ts'
import { canBeTrue, givenMatrix } from './soft-fail/conditions.ts'
import { fileDrafts } from './soft-fail/files.ts'
import { gatesNothing, isReadOnDemand, triesToolchain } from './soft-fail/gates.ts'
import { gradeOfLine, type Place } from './soft-fail/grade.ts'
import { folderOf, isHardElsewhere } from './soft-fail/hard-runs.ts'
import {
  checkingAction,
  decidesLater,
  followsFailure,
  neverHolds,
  type Sequence,
  sequencesOf,
} from './soft-fail/jobs.ts'
import { emptyMatrix, manualScans } from './soft-fail/never.ts'
import { mayHoldCheck, otherShellDrafts } from './soft-fail/other-shells.ts'
import { asksWhatToMend, isCommittedBelow, isProposed, mends, runsHooks } from './soft-fail/proposed.ts'
import { lostChecks, type ScriptAnswer } from './soft-fail/script.ts'
import {
  environmentDrafts,
  flagDrafts,
  isAnswered,
  isDecidedLater,
  scriptDrafts,
} from './soft-fail/scripts.ts'
import { ofShownResults } from './soft-fail/shown-results.ts'
import type { ToldStep } from './soft-fail/soft-callers.ts'
import { saysChecks, softJob } from './soft-fail/soft-jobs.ts'
import {
  countsIn,
  type Draft,
  deadDraft,
  deadStep,
  isAfterVerdict,
  quoted,
  softCall,
  softInputs,
  softStep,
} from './soft-fail/steps.ts'
import { taskDrafts } from './soft-fail/tasks.ts'
import type { Check, CheckOptions } from './soft-fail/tools/classify.ts'
import { type AnswerOf, scansBy, scansIn, weightOf } from './soft-fail/weights.ts'

const commands = (description: string) =>
  v.optional(v.pipe(v.array(v.pipe(v.string(), v.trim(), v.minLength(1))), v.description(description)), [])

type Drafts = Iterable<FindingDraft | UnverifiedDraft>

/**
 * A check that cannot fail the build: a failure is followed through shell, step and job, and shown where it is lost.
 * Source: docs.github.com, workflow syntax (`continue-on-error`, `shell`, `background`, `wait`, `cancel`, `parallel`);
 * POSIX.1-2024, `set -e`; bash's manual.
 */
export const softFail = defineRule({
  id: 'workflow/soft-fail',
  title: 'Check cannot fail the build',
  severity: 'high',
  rationale:
    'A scan, test or publication whose failure is swallowed looks like protection and gives none: the pipeline is green with the defect in the release.',
  remedy: 'Let the failure reach the job. Accept known findings one by one, with a waiver.',
  standards: [
    'OWASP CICD-SEC-1',
    'NIST SSDF PW.8.2',
    'NIST SSDF RV.1.2',
    'CIS Software Supply Chain 2.3',
    'OpenSSF S2C2F SCA-1',
  ],
  needs: ['workflows'],
  options: v.strictObject({
    checks: commands(
      'Further commands whose failure counts, as they are typed: `verify-bundle`, `acme scan`. A command that starts with these words is a check.',
    ),
    cleanup: commands(
      'Commands whose failure may be ignored although they look like checks: `./scripts/try-cache.sh`, `make warm`. A command that starts with these words is none.',
    ),
  }),
  applies: ({ workflows }) =>
    workflows.workflows.length + workflows.actions.length + workflows.supportFiles.length > 0
      ? true
      : 'this repository has no workflow, action or script',
  *check({ workflows }, options) {
    // Workflows repeat their scripts: the same text under the same shell has the same answer.
    const answers = new Map<string, ScriptAnswer | null>()
    const answered = (script: Script): ScriptAnswer | null => {
      const { errexit, pipefail, name } = script.shell
      const key = `${name} ${errexit} ${pipefail} ${script.ast === null} ${script.text.value}`
      if (!answers.has(key)) answers.set(key, answer(script, options))
      return answers.get(key) ?? null
    }
    // An anchored step is written once, however often it is used.
    const seen = new Set<string>()
    for (const draft of drafts(workflows, answered)) {
      const place =
        draft.at === undefined || draft.at === null
          ? ''
          : `${draft.at.path}:${draft.at.startLine}:${draft.at.startColumn}`
      const key = `${place} ${'message' in draft ? draft.message : draft.unverified}`
      if (seen.has(key)) continue
      seen.add(key)
      yield draft
    }
  },
  weighed: weighedByReach,
})

function* drafts(workflows: WorkflowsModel, answered: (script: Script) => ScriptAnswer | null): Drafts {
  const answerOf: AnswerOf = (step) => (step.run === null ? null : answered(step.run))
  const around = surroundings(workflows, answerOf)
  const told: SoftStep[] = []
  for (const sequence of sequencesOf(workflows.workflows, workflows.actions)) {
    if (preparesAgent(sequence)) continue
    if (sequence.job !== null) yield* jobDrafts(sequence, around)
    if (
      sequence.job !== null &&
      (neverHolds(sequence.job.if, sequence.matrix) || followsFailure(sequence.job.if, null))
    )
      continue
    for (const [index, step] of sequence.steps.entries()) {
      if (isAfterVerdict(step, sequence)) continue
      const soft = neverHolds(step.if, sequence.matrix) ? null : softDraft(sequence, index, step, around)
      if (soft !== null) told.push({ sequence, step, draft: soft })
      yield* stepDrafts(sequence, index, step, soft, around)
    }
    yield* backgroundDrafts(workflows, sequence, answerOf)
  }
  for (const workflow of workflows.workflows) yield* environmentDrafts(workflow.env)
  yield* manualScans(workflows.workflows, answerOf)
  yield* taskDrafts(workflows, answered, unparsed, around.place)
  yield* fileDrafts(around, answered, unparsed, toldFinally(workflows, told))
}

/**
 * The job with which GitHub's coding agent gets its machine ready. What fails in it, the agent finds out.
 * Source: https://docs.github.com/en/copilot/how-tos/agents/copilot-coding-agent/customizing-the-development-environment-for-copilot-coding-agent
 */
function preparesAgent({ workflow, job }: Sequence): boolean {
  return (
    job?.id.value === 'copilot-setup-steps' &&
    /^\.github\/workflows\/copilot-setup-steps\.ya?ml$/.test(workflow?.path ?? '')
  )
}

function* jobDrafts(sequence: Sequence, around: Around): Drafts {
  const { model, answerOf } = around
  const { job, steps, matrix } = sequence
  const text = job!.continueOnError
  const name = quoted(job!.id.value)
  const weights = steps.map((step, index) => weightOf(step, answerOf, countsIn(sequence, index, model)))
  yield* environmentDrafts(job!.env)
  yield* softCall(job!)
  if (
    canBeTrue(text, givenMatrix(matrix)) &&
    (job!.uses !== null || weights.some((weight) => weight !== 'none'))
  ) {
    const decided =
      job!.outputs.length > 0 &&
      steps.some((_step, index) => decidesLater(sequence, index, outcomeOf(steps[index]!)))
    const check =
      job!.uses !== null ||
      weights.includes('check') ||
      (saysChecks(job!) && !isUnknownBeside(sequence, around))
    const scans = steps.some((step) => scansBy(step) || scansIn(step, answerOf))
    const gates = scans || job!.uses !== null || !gatesNothing(model, sequence.workflow)
    if (!decided) {
      const weighs = check && gates && !triesToolchain(model, sequence.workflow, job!)
      yield softJob(sequence, weighs, around)
    }
  }
  const checks =
    job!.uses !== null ||
    steps.some(
      (step, index) => weights[index] === 'check' && (step.run !== null || checkingAction(step) !== null),
    )
  if (checks && neverHolds(job!.if, null)) {
    const dead = deadDraft(job!.if!, `Job ${name} never runs.`)
    yield leavesLess(sequence, around) ? { ...dead, severity: 'medium' } : dead
  } else if (checks && matrix !== null && emptyMatrix(matrix)) {
    yield {
      at: matrix.at,
      message: `Job ${name} never runs. Its matrix excludes every combination, and a skipped check counts as passed.`,
      remedy: 'Remove the `exclude` that covers everything, or remove the job and say why.',
      evidence: { job: job!.id.value },
    }
  }
}

function outcomeOf(step: Step) {
  const id = step.id?.value.toLowerCase() ?? null
  return {
    id,
    contexts: new Map<string, string | null>(id === null ? [] : [[`steps.${id}.outcome`, 'failure']]),
    environment: [],
    files: [],
  }
}

/** A soft step with its finding. */
interface SoftStep {
  readonly sequence: Sequence
  readonly step: Step
  readonly draft: Draft
}

/** Soft steps with what is told of them in the end: less where no event reaches them. */
function toldFinally(workflows: WorkflowsModel, steps: readonly SoftStep[]): readonly ToldStep[] {
  return steps.flatMap(({ sequence, step, draft }) =>
    [...weighedByReach({ workflows }, [draft])].flatMap((one) =>
      'severity' in one && one.severity !== undefined ? [{ sequence, step, severity: one.severity }] : [],
    ),
  )
}

/** What is told of `continue-on-error` on a step. */
function softDraft(sequence: Sequence, index: number, step: Step, around: Around): Draft | null {
  const { model, answerOf } = around
  const soft = softStep(sequence, index, around)
  if (soft === null) return null
  const isCalm = step.run !== null && !scansIn(step, answerOf) && gatesNothing(model, sequence.workflow)
  return isCalm && soft.severity === 'high'
    ? { ...soft, severity: 'medium' }
    : ofShownResults(soft, sequence, index, around)
}

function* stepDrafts(
  sequence: Sequence,
  index: number,
  step: Step,
  soft: Draft | null,
  around: Around,
): Drafts {
  const { model, answerOf } = around
  const dead = deadStep(sequence, index, answerOf)
  if (dead !== null) yield dead
  if (neverHolds(step.if, sequence.matrix)) return
  if (soft !== null) yield soft
  for (const draft of softInputs(sequence, index)) yield ofShownResults(draft, sequence, index, around)
  yield* environmentDrafts(step.env)
  if (step.run === null) return
  const where = sequence.job === null ? 'caller of the action' : 'job'
  if (step.run.error !== null) yield* unparsed(step.run)
  const found = answerOf(step)
  const counts = countsIn(sequence, index, model)
  const proposed = isProposed(sequence, index)
  const committed = (check: Check): boolean =>
    [...(found?.classified ?? [])].some(
      ([command, other]) => other === check && isCommittedBelow(step.run!, command),
    )
  const folder = folderOf(step)
  const common = around.place(where, folder)
  const place: Place = {
    ...common,
    isSettled: (lost) =>
      !counts(lost.check) ||
      common.isSettled(lost) ||
      (lost.check.kind !== 'program' && committed(lost.check) && mends(lost.check, step, sequence, model)) ||
      (proposed && asksWhatToMend(lost, step.run!)) ||
      isAnswered(sequence, index, lost) ||
      isDecidedLater(sequence, index, lost),
    elsewhere: (check) =>
      runsHooks(check) && (proposed || committed(check))
        ? 'tool'
        : (runsElsewhere(sequence, index, check, answerOf) ??
          isHardElsewhere(check, around.hard(), folder, sequence) ??
          (coversTested(check, around) ? 'tool' : null)),
    most: ({ scans }) =>
      isReadOnDemand(model, sequence.workflow) || (!scans && gatesNothing(model, sequence.workflow))
        ? 'medium'
        : 'high',
  }
  if (step.run.ast === null)
    yield* otherShellDrafts(step.run, (check, isUsed) => gradeOfLine(check, isUsed, place))
  if (found === null) return
  yield* scriptDrafts(step.run, found, place)
  const given = [...(sequence.workflow?.env ?? []), ...(sequence.job?.env ?? []), ...step.env]
  const decided = (files: readonly string[]): boolean =>
    decidesLater(sequence, index, { id: null, contexts: new Map(), environment: [], files })
  yield* flagDrafts(step.run, found, place, given, decided)
}

/** A script of an unknown shell may be PowerShell: it only matters where it names a check. */
function* unparsed(script: Script): Iterable<UnverifiedDraft> {
  const known = script.shell.name !== 'unknown'
  if (!known && !mayHoldCheck(script, { checks: [], cleanup: [] })) return
  const { at } = script.text
  yield {
    unverified: known
      ? `${at.path}: a script does not parse as ${script.shell.name} (${script.error}), so its checks cannot be followed; mend the script or name its \`shell\``
      : `${at.path}: a script's shell depends on the runner, and it does not parse as bash (${script.error}), so its checks cannot be followed; name its \`shell\``,
    at,
  }
}

function answer(script: Script, options: CheckOptions): ScriptAnswer | null {
  if (script.ast === null) return null
  const { errexit, pipefail, name } = script.shell
  return lostChecks(script.ast, script.text.value, { errexit, pipefail, bash: name !== 'sh' }, options)
}
