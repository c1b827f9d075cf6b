import type { WorkflowsModel } from '../../../sources/workflows/model.ts'
import { softFlag } from './flags.ts'
import { type Place, placeOf } from './grade.ts'
import { folderOf, type HardRuns, hardRuns, isHardElsewhere } from './hard-runs.ts'
import { isSoft, type Sequence } from './jobs.ts'
import { onlyPrints } from './talk.ts'
import type { Check } from './tools/classify.ts'
import { type Likeness, likeness } from './tools/likeness.ts'
import type { AnswerOf } from './weights.ts'

/** What the whole repository says of a check that is lost somewhere in it. */
export interface Around {
  readonly model: WorkflowsModel
  readonly answerOf: AnswerOf
  readonly hard: () => HardRuns
  readonly place: (where: string, folder: string) => Place
}

export function surroundings(model: WorkflowsModel, answerOf: AnswerOf): Around {
  let runs: HardRuns | null = null
  const hard = (): HardRuns => {
    runs ??= hardRuns(model.workflows, answerOf)
    return runs
  }
  const place = (where: string, folder: string): Place => ({
    ...placeOf(where),
    isSettled: ({ check }) => onlyPrints(model, check),
    elsewhere: (check) => isHardElsewhere(check, hard(), folder),
  })
  return { model, answerOf, hard, place }
}

/**
 * Whether another step of the job runs the same tool to a real failure: `cargo test … || true` for its annotations, and
 * then `cargo test`. What the soft run looked at more than the hard one is still lost.
 */
export function runsElsewhere(sequence: Sequence, index: number, check: Check, answerOf: AnswerOf): Likeness {
  const own = sequence.steps[index]!
  const stays = answerOf(own)?.moves === false
  const likes = sequence.steps.flatMap((step, at) => {
    const found = at === index || isSoft(step, sequence.matrix) || step.if !== null ? null : answerOf(step)
    return [...(found?.classified ?? [])].flatMap(([command, other]) => {
      const like = likeness(check, other)
      const isThere = stays && folderOf(step) === folderOf(own) && !found!.moves
      const alike = like === 'same' && !(isThere && found!.isSure(command)) ? 'tool' : like
      const isLost = found!.lost.some((lost) => lost.command === command)
      return alike === null || isLost || softFlag(other, command, () => false) !== null ? [] : [alike]
    })
  })
  return likes.includes('same') ? 'same' : (likes[0] ?? null)
}
