import { staticValues } from '../../../sources/workflows/matrix-values.ts'
import type { Job } from '../../../sources/workflows/model.ts'

/** Machines that GitHub makes for one job; one at home may bear any other label. */
const HOSTED = /^(?:ubuntu|windows|macos)-(?:latest|slim|\d[\d.]*)(?:-(?:arm|intel|x?large))?$/i

/** Whether a job runs on a machine that GitHub makes for it, whatever its matrix chooses. */
export function isHosted({ runsOn, matrix }: Pick<Job, 'runsOn' | 'matrix'>): boolean {
  const labels = runsOn.flatMap((label) => staticValues(label, matrix) ?? [label.value])
  return labels.length > 0 && labels.every((label) => HOSTED.test(label.trim()))
}
