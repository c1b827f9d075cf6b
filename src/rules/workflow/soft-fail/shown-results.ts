import type { Script, Step, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { localAction } from '../local-references.ts'
import type { Around } from './around.ts'
import { actionName, checkingAction, isAction, isSoft, type Sequence, voidedBy } from './jobs.ts'
import { mayHoldCheck, otherShellDrafts } from './other-shells.ts'
import type { Draft } from './steps.ts'
import { type AnswerOf, weightOf } from './weights.ts'

/** Actions that read what test runners wrote, show it, and fail where tests have failed. */
const SHOWS = [
  'dorny/test-reporter',
  'phoenix-actions/test-reporting',
  'enricomi/publish-unit-test-result-action',
  'mikepenz/action-junit-report',
  'scacap/action-surefire-report',
  'madrapps/jacoco-report',
  'test-summary/action',
]

/**
 * A finding on a step that shows the results of tests: where these fail the job by themselves, what is lost is the
 * report. Where anything before it hides how they went, it is the one that could have told.
 */
export function ofShownResults(
  draft: Draft,
  sequence: Sequence,
  index: number,
  { model, answerOf }: Pick<Around, 'model' | 'answerOf'>,
): Draft {
  const shows = (step: Step): boolean => isShow(model, step, answerOf)
  if (draft.severity !== 'high' || !showsResults(sequence, index, shows, answerOf)) return draft
  return {
    ...draft,
    message: `${draft.message} Nothing before it is seen to let failed tests pass, so that what is lost is the report.`,
    severity: 'medium',
  }
}

function showsResults(
  { steps, matrix }: Sequence,
  index: number,
  shows: (step: Step) => boolean,
  answerOf: AnswerOf,
): boolean {
  if (!shows(steps[index]!)) return false
  const earlier = steps.slice(0, index).filter((step) => !shows(step))
  const tests = earlier.filter((step) => weightOf(step, answerOf) === 'check')
  const fetches = earlier.some((step) => FETCHES.test(actionName(step) ?? ''))
  return (tests.length > 0 || fetches) && !earlier.some((step) => hides(step, matrix, answerOf))
}

/** The repository's own action is one where it is given what test runners write, and runs no tests to write it. */
function isShow(model: WorkflowsModel, step: Step, answerOf: AnswerOf): boolean {
  if (step.uses?.reference.kind === 'local') {
    const action = localAction(model, step.uses.reference)
    const isGiven = step.with.some(({ value }) => WRITTEN.test(value.value))
    return isGiven && action !== null && !action.steps.some((one) => runsCheck(one, answerOf))
  }
  return SHOWS.some((action) => isAction(actionName(step), action))
}

/** A known check, or another action: a script by its name alone may be what reads the results. */
function runsCheck(step: Step, answerOf: AnswerOf): boolean {
  if (step.run === null) return step.uses?.reference.kind === 'local' || checkingAction(step) !== null
  return answerOf(step)?.checks.some(({ kind }) => kind === 'known') ?? weightOf(step, answerOf) === 'check'
}

const WRITTEN = /\.trx$|(?:^|\/)(?:TEST-|junit|nunit|xunit)[^/]*\.xml$/i

/** What brings the results of other jobs and runs: how these went, they have said themselves. */
const FETCHES = /^(?:actions|dawidd6)\/(?:action-)?download-artifact$/

/** Words with which a runner or a builder is told to go on. */
const GOES_ON =
  /ignore[-_.]?fail|fail(?:ure)?s?[-_.]?ignore|no-?fail|fail-?never|exit-?zero|pass-?with-?no-?tests|(?:--|on-)continue\b|continue-on|\s-fn\b|\bset\s+\+e/i

/** What only looks. */
const LOOKS = /^\s*(?:find|ls|cat|echo|printf|grep|cp|mv|rm|mkdir|du|head|tail|wc|\[+|test)\s/
const RESULTS = /test|spec|junit|report|results?|\.xml|\.trx/i
const SUCCEEDS = /\|\||;\s*(?:true|exit\s+0)/i

/** Whether a line succeeds whatever a command in it did. */
function swallows(line: string): boolean {
  const at = line.search(RESULTS)
  return at !== -1 && !LOOKS.test(line) && SUCCEEDS.test(line.slice(at))
}

/** Whether a step may let tests fail and go on. */
function hides(step: Step, matrix: Sequence['matrix'], answerOf: AnswerOf): boolean {
  const weighs = weightOf(step, answerOf) !== 'none'
  if (weighs && (isSoft(step, matrix) || voidedBy(step, matrix) !== null)) return true
  const given = step.env.some(({ key, value }) => GOES_ON.test(`${key.value} ${value.value}`))
  if (given) return true
  if (step.run !== null) {
    const value = step.run.text.value.replaceAll(/^\s*#.*$/gm, '')
    return GOES_ON.test(value) || value.split('\n').some(swallows) || loses(step.run, answerOf(step))
  }
  return step.with.some(({ key, value }) => TOLERATES.test(key.value) || GOES_ON.test(value.value))
}

const TOLERATES = /fail|error|exit|soft|warn|ignore|continue/i

function loses(script: Script, answer: ReturnType<AnswerOf>): boolean {
  if (answer !== null) return answer.lost.length > 0 || answer.undecided.length > 0
  if (!/^(?:pwsh|powershell|cmd)$/.test(script.shell.name))
    return mayHoldCheck(script, { checks: [], cleanup: [] })
  return [...otherShellDrafts(script, () => 'high')].length > 0
}
