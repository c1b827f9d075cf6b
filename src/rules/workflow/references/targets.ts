import type { FindingDraft } from '../../../findings.ts'
import { locate } from '../../../sources/workflows/locate.ts'
import type { Job, StepControl, Text } from '../../../sources/workflows/model.ts'
import { nearest } from './nearest.ts'

/**
 * `wait:` and `cancel:` that name no step before them that runs in the background.
 *
 * GitHub's own parser refuses an id that no earlier step has, and the runner passes over one that is not in the
 * background. Ids are compared as they are written.
 * Source: https://github.com/actions/languageservices, `converter/steps.ts`; https://github.com/actions/runner,
 * `BackgroundStepCoordinator.cs`.
 */
export function* missingTargets(job: Job): Iterable<FindingDraft> {
  for (const control of job.controls) {
    if (control.kind === 'wait' && control.targets.length === 0) {
      yield {
        at: control.key.at,
        message: `A \`wait\` of job \`${job.id.value}\` waits for nothing. Its list is empty, and what follows runs at once.`,
        remedy: 'Name the step that it means, or write `wait-all:`.',
        key: `${job.id.value} empty wait`,
      }
    }
    for (const target of control.targets) {
      const reason = reasonOf(job, control, target)
      if (reason === null) continue
      const { why, remedy, harmless } = reason
      const verb = control.kind === 'cancel' ? 'stops' : 'waits for'
      yield {
        at: locate(target, 0, target.value.length),
        message: `\`${control.kind}: ${target.value}\` ${verb} nothing. ${why}.`,
        remedy,
        ...(harmless ? { severity: 'low' as const } : {}),
        evidence: { reference: target.value },
        key: `${job.id.value} ${control.kind} ${target.value}`,
      }
    }
  }
}

interface Reason {
  readonly why: string
  readonly remedy: string
  /** The step has ended all the same. */
  readonly harmless: boolean
}

function reasonOf(job: Job, { before, kind }: StepControl, { value: id }: Text): Reason | null {
  const step = job.steps.find((one) => one.id?.value === id)
  if (step === undefined) return unknown(job, before, id)
  if (step.index >= before) {
    return {
      why: `Step \`${id}\` starts after it, and GitHub refuses a workflow that names a later step`,
      remedy: `Move the \`${kind}\` behind step \`${id}\`.`,
      harmless: false,
    }
  }
  if (step.background === null) {
    return {
      why: `Step \`${id}\` is not in the background: the job has waited for it already`,
      remedy: `Remove the \`${kind}\`, or give step \`${id}\` the line \`background: true\`.`,
      harmless: true,
    }
  }
  if (step.background.group === null) return null
  return {
    why: `Step \`${id}\` stands in a \`parallel\` group, at whose end the job has waited for it already`,
    remedy: `Remove the \`${kind}\`.`,
    harmless: true,
  }
}

function unknown(job: Job, before: number, id: string): Reason {
  const ids = job.steps.flatMap((one) =>
    one.background !== null && one.background.group === null && one.index < before && one.id !== null
      ? [one.id.value]
      : [],
  )
  const found = nearest(id, ids)
  return {
    why: `No earlier step of job \`${job.id.value}\` has that id, and GitHub refuses a workflow that names one`,
    remedy:
      found === null
        ? `Give the step that it means \`id: ${id}\` and \`background: true\`.`
        : `Write \`${found}\`.`,
    harmless: false,
  }
}
