import { locate } from '../../../sources/workflows/locate.ts'
import type { Step, StepControl, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { hasEnded } from '../../../sources/workflows/order.ts'
import { type Publication, publications } from '../publishing/publishes.ts'
import { decidesLater, isSoft, type Left, neverHolds, type Sequence, voidedBy } from './jobs.ts'
import { type Draft, isAfterVerdict, leftBySoftStep, quoted, setting } from './steps.ts'
import { isService, judgementOf } from './tools/judges.ts'
import type { AnswerOf } from './weights.ts'

/** A check in the background, with its name for a message. */
interface Running {
  readonly step: Step
  readonly check: string
}

/**
 * Checks in the background whose failure is lost, or comes when the release is out: what cancels them, a wait that goes
 * on all the same, and a step that publishes before anything has waited for them.
 *
 * One that nothing waits for, and that nothing is published beside, is sound: the end of the job waits for it.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsbackground
 */
export function* backgroundDrafts(
  model: WorkflowsModel,
  sequence: Sequence,
  answerOf: AnswerOf,
): Iterable<Draft> {
  const { job, steps, matrix } = sequence
  if (job === null || steps.every(({ background }) => background === null)) return
  const published = releases(sequence) ? publications(model, job) : []
  const running = steps.flatMap((step): readonly Running[] => {
    if (step.background === null || isSoft(step, matrix)) return []
    if (neverHolds(step.if, matrix) || isAfterVerdict(step, sequence)) return []
    const check = judgementOf(model, step, answerOf)
    return check === null ? [] : [{ step, check }]
  })
  for (const control of job.controls) {
    const voided = running.filter(
      ({ step, check }) =>
        voidedBy(step, matrix) === control && !(control.kind === 'cancel' && isService(check)),
    )
    const lost = voided.filter(({ step }) => !decidesLater(sequence, step.index, leftBy(step, control)))
    if (lost.length > 0)
      yield control.kind === 'cancel' ? cancelled(control, lost[0]!) : softWait(control, lost)
  }
  for (const one of running) {
    const early = published.find(({ step }) => step !== one.step && isBeside(one.step, step))
    const isPublication = published.some(({ step }) => step === one.step)
    if (early !== undefined && !isPublication && !neverHolds(early.step.if, matrix)) yield tooLate(one, early)
  }
}

/** A pull request's run publishes nothing that lasts. */
const UNRELEASED = new Set(['pull_request', 'pull_request_review', 'merge_group'])

function releases({ workflow }: Sequence): boolean {
  return workflow!.triggers.some(({ event }) => !UNRELEASED.has(event.value))
}

/** Whether a publication would stand behind the check, were the steps run in turn, and starts before it has ended. */
function isBeside(check: Step, publication: Step): boolean {
  if (hasEnded(check, publication.index)) return false
  const group = check.background!.group
  return check.index < publication.index || (group !== null && publication.background?.group === group)
}

function leftBy(step: Step, { id }: StepControl): Left {
  const left = leftBySoftStep(step)
  const outcome: readonly (readonly [string, string])[] =
    id === null ? [] : [[`steps.${id.value.toLowerCase()}.outcome`, 'failure']]
  return { ...left, contexts: new Map([...left.contexts, ...outcome]) }
}

function cancelled(control: StepControl, { step, check }: Running): Draft {
  const [target] = control.targets
  return {
    at: locate(target!, 0, target!.value.length),
    message: `${quoted(check)} is stopped before its result counts. \`cancel: ${target!.value}\` ends it wherever it stands, and a step that is cancelled fails no job.`,
    remedy: `Write \`wait: ${target!.value}\` in place of \`cancel: ${target!.value}\`.`,
    severity: 'high',
    evidence: { step: step.title, cause: 'cancel' },
  }
}

function softWait(control: StepControl, lost: readonly Running[]): Draft {
  const text = control.continueOnError!
  const [first, ...more] = lost
  const also =
    more.length === 0 ? '' : ` and ${more.length === 1 ? 'one more check' : `${more.length} more checks`}`
  return {
    at: locate(text, 0, text.value.length),
    message: `${quoted(first!.check)}${also} cannot stop what follows. ${setting(text)} on the \`${control.kind}\`, so the steps behind it run as if everything had passed.`,
    remedy: `Remove \`continue-on-error\` from the \`${control.kind}\`.`,
    severity: 'high',
    evidence: { step: first!.step.title, cause: `soft ${control.kind}` },
  }
}

function tooLate({ step, check }: Running, { by, kind, step: publication }: Publication): Draft {
  const { at, group } = step.background!
  const said = publication.uses?.text ?? publication.run!.text
  const id = step.id?.value
  const wait =
    id === undefined
      ? `Give ${quoted(step.title)} the line \`id: check\`, and add the step \`- wait: check\``
      : `Add the step \`- wait: ${id}\``
  const why =
    group === null
      ? 'The check runs in the background, and nothing waits for it before'
      : 'Both stand in one `parallel` group, and a group stops nothing that it has started'
  return {
    at: group === null ? at : locate(said, 0, said.value.split('\n', 1)[0]!.trimEnd().length),
    message: `${quoted(by)} does not wait for ${quoted(check)}. ${why}: when it fails, what ${quoted(publication.title)} publishes is out.`,
    remedy:
      group === null
        ? `${wait} before ${quoted(publication.title)}.`
        : `Move ${quoted(publication.title)} behind the group.`,
    severity: kind === 'deployment' ? 'medium' : 'high',
    evidence: { step: step.title, publishes: by, cause: group === null ? 'background' : 'parallel' },
  }
}
