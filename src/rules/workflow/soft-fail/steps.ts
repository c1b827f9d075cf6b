import type { Severity } from '../../../findings.ts'
import { oneLower } from '../../../findings.ts'
import type { Location } from '../../../location.ts'
import { locate } from '../../../sources/workflows/locate.ts'
import type { Job, Step, Text, WorkflowsModel } from '../../../sources/workflows/model.ts'
import type { Around } from './around.ts'
import { answersOthers, comparesForOthers, stepRunsHard, talksInChat } from './beside.ts'
import { isMeantToFail } from './expected.ts'
import {
  actionName,
  checkingAction,
  decidesLater,
  failsBeside,
  followsFailure,
  isAction,
  isReporting,
  isSoft,
  type Left,
  neverHolds,
  type Sequence,
} from './jobs.ts'
import { triesForLater } from './own-script.ts'
import { isProposed, mends } from './proposed.ts'
import { isMadeUpFor, isTriedAgain } from './retry.ts'
import { type Tolerated, toleratedBy } from './tolerated.ts'
import { SOFT_INPUTS, type SoftInput } from './tools/actions.ts'
import { type Check, programOf } from './tools/classify.ts'
import { analyses, builds, makesReady, measures, saysMeasures, waitsForGate } from './tools/preparing.ts'
import { isReadingAction, onlyReadsProse } from './tools/prose.ts'
import { LEADING, parted } from './tools/words.ts'
import { type AnswerOf, scansBy, tells, weightOf } from './weights.ts'

/** A finding before the rule's own severity is added. */
export interface Draft {
  readonly at: Location
  readonly message: string
  readonly remedy: string
  readonly severity: Severity
  readonly evidence: Readonly<Record<string, string>>
}

/** The checks of a step that count: not those whose mended files a later step commits or proposes. */
export function countsIn(
  sequence: Sequence,
  index: number,
  model: WorkflowsModel,
): (check: Check) => boolean {
  if (!isProposed(sequence, index)) return () => true
  return (check) => !mends(check, sequence.steps[index]!, sequence, model)
}

/** `continue-on-error` on a step. */
export function softStep(sequence: Sequence, index: number, around: Around): Draft | null {
  const { model, answerOf } = around
  const step = sequence.steps[index]!
  if (!isSoft(step, sequence.matrix)) return null
  const weight = weightOf(step, answerOf, countsIn(sequence, index, model))
  if (weight === 'beside' && step.run !== null && isProposed(sequence, index)) return null
  if (weight === 'none' || decidesLater(sequence, index, leftBySoftStep(step))) return null
  if (isTriedAgain(sequence, index, answerOf)) return null
  // Nobody wants a scan to find something: there the test for success is a slip.
  const scans = answerOf(step)?.checks.some((check) => check.scans) ?? false
  if (!scans && isMeantToFail(sequence, index)) return null
  const text = step.continueOnError!
  const asks = sequence.steps.slice(index + 1).some((later) => readsConclusion(later, step))
  const conclusion = asks
    ? ' A later step asks for its `conclusion`, which is `success` under `continue-on-error`; only `outcome` tells.'
    : ''
  const tolerated = toleratedBy(text, sequence, model, scans || scansBy(step))
  const isCheck =
    weight === 'check' &&
    !isRehearsal(step, tolerated) &&
    !saysLess(step, answerOf) &&
    !onlyAnalyses(step, answerOf) &&
    !failsBeside(sequence, index)
  const less = tells(step) || (weight === 'beside' && isMadeUpFor(sequence, index)) ? 'low' : oneLower('high')
  // What others make up for is one severity lower, whatever the step is called.
  const severity = !isCheck ? less : isMadeUpByOthers(sequence, index, around) ? oneLower('high') : 'high'
  const where = tolerated?.named == null ? '' : ` where ${quoted(tolerated.named)}`
  return {
    at: locate(text, 0, text.value.length),
    message: `${quoted(step.title)} cannot fail the job${where}. ${setting(text)}, and no later step turns its outcome into a failure.${conclusion}`,
    remedy:
      weight === 'check'
        ? `Remove \`continue-on-error\`. Where later steps must run all the same, give them \`if: \${{ !cancelled() }}\`, or test \`steps.${step.id?.value ?? '<id>'}.outcome == 'failure'\` in a last step that ends with \`exit 1\`.`
        : 'Remove `continue-on-error`, or say with a waiver that nobody waits for this step.',
    severity,
    evidence: { step: step.title },
  }
}

/** Whether others decide by what a soft step finds, or no more than words or a message hang on it. */
function isMadeUpByOthers(sequence: Sequence, index: number, around: Around): boolean {
  const { answerOf } = around
  const step = sequence.steps[index]!
  return (
    onlyReadsProse(step, answerOf) ||
    answersOthers(sequence, index) ||
    comparesForOthers(sequence, index, answerOf) ||
    talksInChat(step, answerOf) ||
    triesForLater(sequence, index, answerOf) ||
    stepRunsHard(sequence, index, around)
  )
}

export function setting(text: Text): string {
  return text.expressions.length > 0
    ? `${quoted(`continue-on-error: ${text.value}`, 120)} can be true`
    : '`continue-on-error: true` is set'
}

/**
 * Whether a step only tries: for what is not out yet, or with a certificate that nobody trusts.
 * Source: https://docs.signpath.io/projects#signing-policies
 */
function isRehearsal(step: Step, tolerated: Tolerated | null): boolean {
  return (
    tolerated?.trials === true ||
    step.with.some(
      ({ key, value }) => key.value === 'signing-policy-slug' && /^test[-_]?signing$/i.test(value.value),
    )
  )
}

const TELLS =
  /\b(?:open|create|file|update|post|send|add)\b.*\b(?:issues?|comments?|messages?|notifications?|alerts?)\b|\bnotif(?:y|ies|ication)/i

/** Words of a name that claim a verdict, whatever else it says. */
const CLAIMS = /test|lint|scan|audit|check|verif|valid|typ(?:e|ing)|secur|vulnerab/i

/** A name that begins with what it tells and says no more: its other words are what is told of. */
const ONLY_TELLS =
  /^(?:open|create|file|update|post|send|add|notify)\b(?!.*(?:\b(?:and|then|after)\b|[,&+;]))/i

/** What a step is called says that it installs, measures or tells, and none of its commands is known to do more. */
function saysLess(step: Step, answerOf: AnswerOf): boolean {
  const said = step.name?.value ?? ''
  if (LEADING.test(parted(said))) return !holdsKnown(step, answerOf, makes)
  const claims = CLAIMS.test(said) && !(TELLS.test(said) && ONLY_TELLS.test(said.trim()))
  return !claims && (saysMeasures(said) || TELLS.test(said)) && !holdsKnown(step, answerOf, measures)
}

/** Whether all that a step checks is what a server is sent, for whose verdict nobody waits here. */
function onlyAnalyses(step: Step, answerOf: AnswerOf): boolean {
  if (step.uses !== null)
    return (
      SENDS.some((action) => isAction(actionName(step), action)) &&
      !step.with.some(({ value }) => waitsForGate(value.value))
    )
  const checks = answerOf(step)?.checks ?? []
  return checks.some(analyses) && checks.every((check) => check.kind === 'report' || analyses(check))
}

const SENDS = ['sonarsource/sonarqube-scan-action', 'sonarsource/sonarcloud-github-action']

/** A build or an image: an installation has these, too. */
function makes(check: Check): boolean {
  return builds(check) || makesReady(check)
}

/**
 * Whether a step runs a documented checker, or what cannot be read: no name makes less of these.
 * @param isLess which of them are none all the same
 */
export function holdsKnown(step: Step, answerOf: AnswerOf, isLess: (check: Check) => boolean): boolean {
  if (step.uses !== null) return checkingAction(step) !== null
  if (step.run === null) return false
  const answer = answerOf(step)
  return (
    answer === null ||
    answer.checks.some((check) => check.scans || (check.kind === 'known' && !isLess(check)))
  )
}

function readsConclusion(later: Step, step: Step): boolean {
  const id = step.id?.value.toLowerCase()
  if (id === undefined) return false
  const texts = [later.if, later.run?.text ?? null, ...later.env.map(({ value }) => value)]
  return texts.some((text) =>
    text?.expressions.some(({ reads }) =>
      reads.some(
        ({ path }) =>
          path.length >= 3 &&
          path[0]?.toLowerCase() === 'steps' &&
          path[1]?.toLowerCase() === id &&
          path[2]?.toLowerCase() === 'conclusion',
      ),
    ),
  )
}

/** What a step whose failure is lost leaves to later ones: how it went, outputs, reports. */
export function leftBySoftStep(step: Step): Left {
  const id = step.id?.value.toLowerCase() ?? null
  const contexts = new Map<string, string | null>()
  if (id !== null) {
    contexts.set(`steps.${id}.outcome`, 'failure')
    contexts.set(`steps.${id}.outputs`, null)
  }
  const texts = [step.run?.text.value ?? '', ...step.with.map(({ value }) => value.value)]
  const files = texts.flatMap((text) => text.match(/[\w./-]+\.(?:json|sarif|xml|txt|html|csv|trx)\b/g) ?? [])
  return { id, contexts, environment: [], files }
}

/** Inputs that make an action report only. */
export function* softInputs(sequence: Sequence, index: number): Iterable<Draft> {
  const step = sequence.steps[index]!
  if (step.uses === null) return
  const name = actionName(step)
  const rows = SOFT_INPUTS.filter((row) => row.action !== null && isAction(name, row.action))
  for (const row of rows) {
    const entry = step.with.find(({ key }) => key.value.toLowerCase() === row.input)
    if (row.unless !== undefined && given(step, row.unless) !== '') continue
    if (entry === undefined && row.byDefault === true) {
      const draft = byDefault(sequence, index, row)
      if (draft !== null) yield draft
    } else if (
      entry !== undefined &&
      isSoftValue(row, entry.value) &&
      !decidesLater(sequence, index, reportedBy(step))
    ) {
      yield inputDraft(step, row, entry.key.value, entry.value, isAsked(sequence, index))
    }
  }
  // An action's own repository tries what the input does.
  if (/^\.\/?$/.test(step.uses.text.value)) return
  for (const entry of step.with) {
    const key = entry.key.value.toLowerCase()
    if (rows.some(({ input }) => input === key)) continue
    const row = SOFT_INPUTS.find((candidate) => candidate.action === null && candidate.input === key)
    if (
      row === undefined ||
      !isSoftValue(row, entry.value) ||
      isAnswer(sequence, index) ||
      decidesLater(sequence, index, reportedBy(step))
    )
      continue
    yield inputDraft(step, row, entry.key.value, entry.value, isAsked(sequence, index))
  }
}

/** What a step that reports and succeeds leaves. */
function reportedBy(step: Step): Left {
  return { ...leftBySoftStep(step), reported: true }
}

/** An action that nobody knows as a check is asked something: a later step runs by what it answered. */
function isAnswer(sequence: Sequence, index: number): boolean {
  return checkingAction(sequence.steps[index]!) === null && isAsked(sequence, index)
}

/** A later step runs by what a step gave out. */
function isAsked({ steps }: Sequence, index: number): boolean {
  const id = steps[index]!.id?.value.toLowerCase()
  if (id === undefined) return false
  return steps.some(
    (later) =>
      later.index > index &&
      later.if?.expressions.some(({ reads }) =>
        reads.some(({ path }) => path.slice(0, 3).join('.').toLowerCase() === `steps.${id}.outputs`),
      ),
  )
}

function isSoftValue(row: SoftInput, value: Text): boolean {
  const text = value.value.trim().toLowerCase()
  return (
    row.soft.includes(text) ||
    (row.input === 'args' && row.soft.some((part) => text.split(/\s+/).includes(part)))
  )
}

function inputDraft(step: Step, row: SoftInput, key: string, value: Text, isAsked: boolean): Draft {
  if (row.reports === true) return uploadDraft(step, row, key, value)
  const severity =
    isReporting(step) ||
    isAsked ||
    isReadingAction(step) ||
    (saysMeasures(step.title) && !CLAIMS.test(step.title))
      ? oneLower('high')
      : 'high'
  return {
    at: locate(value, 0, value.value.length),
    message: `${quoted(step.title)} reports and succeeds. \`${key}: ${value.value}\` keeps what it finds from failing the job.`,
    remedy: `${mend(row, key)}. Accept known findings with a waiver instead.`,
    severity,
    evidence: { action: actionName(step) ?? '', input: key, source: row.source },
  }
}

/** What an upload may lose is the report, not the verdict of what was tested before it. */
function uploadDraft(step: Step, row: SoftInput, key: string, value: Text): Draft {
  return {
    at: locate(value, 0, value.value.length),
    message: `${quoted(step.title)} succeeds when what it sends does not arrive. With \`${key}: ${value.value}\` that fails nothing, so what is shown at the other end can be old or missing.`,
    remedy: `${mend(row, key)}, if anybody decides by the report.`,
    severity: 'low',
    evidence: { action: actionName(step) ?? '', input: key, source: row.source },
  }
}

function mend(row: SoftInput, key: string): string {
  if (row.input === 'args') return `Leave \`${row.soft[0]}\` out of \`${key}\``
  return row.hard === null
    ? `Remove \`${key}\`: the action asks whether it is there, not what it says`
    : `Write \`${key}: ${row.hard}\``
}

/** Inputs with which a called workflow reports and succeeds. */
export function* softCall(job: Job): Iterable<Draft> {
  const reference = job.uses?.reference
  if (reference?.kind !== 'repository') return
  const name = `${reference.owner}/${reference.repository}/${reference.path}`.toLowerCase()
  for (const { key, value } of job.with) {
    const row = SOFT_INPUTS.find(
      (candidate) =>
        candidate.action !== null &&
        isAction(name, candidate.action) &&
        candidate.input === key.value.toLowerCase(),
    )
    if (row === undefined || !isSoftValue(row, value)) continue
    yield {
      at: locate(value, 0, value.value.length),
      message: `The job ${quoted(job.id.value)} reports and succeeds. \`${key.value}: ${value.value}\` keeps what the called workflow finds from failing it.`,
      remedy: `${mend(row, key.value)}. Accept known findings with a waiver instead.`,
      severity: 'high',
      evidence: { workflow: name, input: key.value, source: row.source },
    }
  }
}

/** An input's value; empty where it is not given. */
function given(step: Step, input: string): string {
  return step.with.find(({ key }) => key.value.toLowerCase() === input)?.value.value.trim() ?? ''
}

/** Trivy's action succeeds unless told otherwise; a report that another step judges is fine. */
function byDefault(sequence: Sequence, index: number, row: SoftInput): Draft | null {
  const step = sequence.steps[index]!
  if (
    /^(?:cyclonedx|spdx|spdx-json|github|cosign-vuln)$/.test(given(step, 'format')) ||
    given(step, 'trivy-config') !== ''
  )
    return null
  if (row.where !== undefined && !row.where.value.test(given(step, row.where.input))) return null
  const environment = [...(sequence.workflow?.env ?? []), ...(sequence.job?.env ?? []), ...step.env]
  if (environment.some(({ key }) => key.value === 'TRIVY_EXIT_CODE')) return null
  if (decidesLater(sequence, index, leftBySoftStep(step))) return null
  const text = step.uses!.text
  return {
    at: locate(text, 0, text.value.length),
    message: `${quoted(step.title)} reports and succeeds. \`${row.input}\` is not set, and without it the action ends with 0 whatever it finds.`,
    remedy: `Add under \`with:\` the line \`${row.input}: ${row.hard}\`.`,
    severity: 'high',
    evidence: { action: row.action ?? '', input: row.input, source: row.source },
  }
}

/** A check behind a condition that never holds. */
export function deadStep(sequence: Sequence, index: number, answerOf: AnswerOf): Draft | null {
  const step = sequence.steps[index]!
  if (!neverHolds(step.if, sequence.matrix) || weightOf(step, answerOf) !== 'check') return null
  if (step.uses !== null && checkingAction(step) === null) return null
  const dead = deadDraft(step.if!, `${quoted(step.title)} never runs.`)
  // What an installation proves is what it installs: where nothing is installed, nothing goes unproven.
  const proves = (check: Check): boolean =>
    makes(check) || /^(?:sha\d*sum|shasum|gpgv?|minisign)$/.test(programOf(check.words[0] ?? ''))
  const installs = LEADING.test(parted(step.name?.value ?? '')) && !holdsKnown(step, answerOf, proves)
  return installs ? { ...dead, severity: 'low' } : dead
}

export function deadDraft(condition: Text, head: string): Draft {
  return {
    at: locate(condition, 0, condition.value.length),
    message: `${head} \`if: ${condition.value}\` is never true, and a skipped check counts as passed.`,
    remedy: 'Remove the condition, or remove the check and say why.',
    severity: 'high',
    evidence: { condition: condition.value },
  }
}

/** Whether a step only runs once the job has failed: it cannot change the verdict. */
export function isAfterVerdict(step: Step, sequence: Sequence): boolean {
  return followsFailure(step.if, sequence.matrix)
}

export function quoted(text: string, most = 70): string {
  const line = text.replace(/\s+/g, ' ').trim().replaceAll('`', "'")
  return `\`${line.length <= most ? line : `${line.slice(0, most - 3)}…`}\``
}
