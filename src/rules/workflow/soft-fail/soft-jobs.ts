import type { FindingDraft } from '../../../findings.ts'
import { oneLower } from '../../../findings.ts'
import { locate } from '../../../sources/workflows/locate.ts'
import type { Job } from '../../../sources/workflows/model.ts'
import type { Around } from './around.ts'
import { isTested, jobRunsBeside, jobRunsHard } from './beside.ts'
import { folderOf } from './hard-runs.ts'
import type { Sequence } from './jobs.ts'
import { holdsKnown, quoted, setting } from './steps.ts'
import { toleratedBy } from './tolerated.ts'
import type { Check } from './tools/classify.ts'
import { covers, measures, saysMeasures } from './tools/preparing.ts'
import { CHECKING, parted } from './tools/words.ts'
import { type AnswerOf, scansBy, scansIn } from './weights.ts'

/** `continue-on-error` on a job: of the whole, or of those of its matrix for which it is true. */
export function softJob(sequence: Sequence, check: boolean, around: Around): FindingDraft {
  const { model, answerOf, hard } = around
  const job = sequence.job!
  const text = job.continueOnError!
  const name = quoted(job.id.value)
  const scans = job.steps.some((step) => scansBy(step) || scansIn(step, answerOf))
  const tolerated = toleratedBy(text, sequence, model, scans)
  const draft = {
    at: locate(text, 0, text.value.length),
    severity:
      check &&
      tolerated?.trials !== true &&
      !onlyMeasures(job, answerOf, hard) &&
      !jobRunsHard(sequence, around) &&
      !jobRunsBeside(sequence, around)
        ? ('high' as const)
        : oneLower('high'),
    evidence: { job: job.id.value },
  }
  if (tolerated !== null) {
    const where = tolerated.named === null ? 'in some of its runs' : `where ${quoted(tolerated.named)}`
    return {
      ...draft,
      message: `Job ${name} cannot fail the workflow ${where}. ${setting(text)}, and only the others count.`,
      remedy: tolerated.trials
        ? 'Move the legs that may fail to a workflow of their own that gates nothing, or remove `continue-on-error`.'
        : 'Remove `continue-on-error` from the job. Accept known findings with a waiver instead.',
    }
  }
  const id = job.id.value.toLowerCase()
  const isWaitedFor = sequence.workflow!.jobs.some(({ needs }) =>
    needs.some(({ value }) => value.toLowerCase() === id),
  )
  return {
    ...draft,
    message: `Job ${name} cannot fail the workflow. ${setting(text)}, so ${isWaitedFor ? `\`needs.${job.id.value}.result\` is \`success\` for every job that waits for it` : 'the run is green when it fails'}.`,
    remedy:
      'Remove `continue-on-error` from the job. An experimental leg of a matrix belongs in a workflow of its own.',
  }
}

/**
 * What a job is called says that it measures, and nothing else; and no step is known to do more. Tests that run for what
 * they cover do no more where changes have to pass others.
 */
function onlyMeasures(
  { id, name, steps, defaultFolder }: Job,
  answerOf: AnswerOf,
  hard: Around['hard'],
): boolean {
  const said = [id.value, name?.value ?? '']
    .filter((one) => one !== '')
    .map((one) => one.replace(/\b(?:unit[-_ ])?tests?[-_ ](?=coverage\b)/i, ''))
  if (!said.every((one) => saysMeasures(one) && !/test|lint|check|audit|scan|build/i.test(one))) return false
  return !steps.some((step) =>
    holdsKnown(
      step,
      answerOf,
      (check: Check) =>
        measures(check) || (covers(check) && defaultFolder === null && isTested(hard(), folderOf(step))),
    ),
  )
}

/** What a job is called says that it checks, though its commands are nobody's known ones. */
export function saysChecks({ id, name }: Job): boolean {
  const said = parted(`${id.value} ${name?.value ?? ''}`)
  return (
    CHECKING.test(said) &&
    !/(?:^|[-_])(?:reports?|summary|comment|notify|labels?|update|metrics|previews?)(?:$|[-_])/i.test(said)
  )
}
