import type { Step, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { isDynamic } from '../../../sources/workflows/walk.ts'
import { localAction } from '../local-references.ts'
import { commandFileWrites } from '../shell/command-file.ts'
import type { Place } from './places.ts'
import { instead, listed, same, type Undefined } from './words.ts'

/** Why `steps.<id>.…` reads nothing; `null` where it reads something, or only a run can tell. */
export function stepReason(
  model: WorkflowsModel,
  place: Place,
  id: string,
  rest: readonly string[],
): Undefined | null {
  if (place.earlier === null) return null
  const step = place.earlier.find((earlier) => same(earlier.id?.value, id))
  const waits = place.job?.controls.some((one) => one.before <= place.before && same(one.id?.value, id))
  if (step === undefined && waits !== true) return missingStep(place, place.earlier, id)
  const property = rest[0]
  if (property === undefined || property === '*') return null
  if (!['outputs', 'outcome', 'conclusion'].some((known) => same(known, property))) {
    return {
      why: `A step has \`outputs\`, \`outcome\` and \`conclusion\`, and no \`${property}\``,
      remedy: `Write \`steps.${id}.${same(property, 'result') || same(property, 'status') ? 'outcome' : 'outputs.…'}\`.`,
    }
  }
  const output = rest[1]
  if (!same(property, 'outputs') || output === undefined || output === '*') return null
  const written = step === undefined ? [] : stepOutputs(model, step)
  return written === null || written.some((known) => same(known, output))
    ? null
    : {
        why: `Step \`${id}\` sets no output \`${output}\`${listed(written, ', only ')}`,
        remedy:
          instead(output, written, (found) => `Write \`steps.${id}.outputs.${found}\``) ??
          `Set it in step \`${id}\`: \`echo "${output}=…" >> "$GITHUB_OUTPUT"\`.`,
      }
}

function missingStep(place: Place, earlier: readonly Step[], id: string): Undefined {
  const siblings = place.job?.steps ?? (place.file.kind === 'action' ? place.file.steps : [])
  if (place.step !== null && same(place.step.id?.value, id)) {
    return { why: `Step \`${id}\` reads itself before it has run`, remedy: 'Read it in a later step.' }
  }
  const running = siblings.find((step) => same(step.id?.value, id) && hasBegun(step, place))
  if (running !== undefined) return unfinished(running, id)
  if (siblings.some((step) => same(step.id?.value, id))) {
    return {
      why: `Step \`${id}\` runs later in the same job`,
      remedy: `Move step \`${id}\` before the one that reads it.`,
    }
  }
  const elsewhere =
    place.file.kind === 'workflow'
      ? place.file.jobs.find((job) => job.steps.some((step) => same(step.id?.value, id)))
      : undefined
  if (elsewhere !== undefined) {
    const other = elsewhere.id.value
    return {
      why: `Step \`${id}\` belongs to job \`${other}\`, and steps are visible in their own job only`,
      remedy: `Declare the value under \`jobs.${other}.outputs\`, add \`needs: ${other}\` here, and read \`needs.${other}.outputs.<name>\`.`,
    }
  }
  const ids = earlier.flatMap((step) => (step.id === null ? [] : [step.id.value]))
  return {
    why: `No earlier step has the id \`${id}\``,
    remedy:
      instead(id, ids, (found) => `Write \`steps.${found}\``) ?? `Give the step that it means \`id: ${id}\`.`,
  }
}

/** Whether a step that has not ended may run where a value is evaluated. */
export function hasBegun({ index, background }: Step, { step, before }: Place): boolean {
  return index < before || (background?.group != null && background.group === step?.background?.group)
}

function unfinished({ background }: Step, id: string): Undefined {
  return background!.group === null
    ? {
        why: `Step \`${id}\` runs in the background, and nothing waits for it before this`,
        remedy: `Add the step \`- wait: ${id}\` before the one that reads it.`,
      }
    : {
        why: `Step \`${id}\` runs in the same \`parallel\` group, and none of its steps sees another's result`,
        remedy: `Move the step that reads \`steps.${id}\` behind the group.`,
      }
}

/** Every output that a step can set; `null` where only running it can tell. */
function stepOutputs(model: WorkflowsModel, step: Step): readonly string[] | null {
  if (step.run !== null) {
    const { names, complete } = commandFileWrites(step.run, 'GITHUB_OUTPUT')
    return complete ? [...names] : null
  }
  const action = step.uses === null ? null : localAction(model, step.uses.reference)
  // Docker and JavaScript actions may set outputs that they do not declare; composite ones cannot.
  return action?.using === 'composite' && !isDynamic(action.outputs)
    ? action.outputs.map(({ key }) => key.value)
    : null
}
