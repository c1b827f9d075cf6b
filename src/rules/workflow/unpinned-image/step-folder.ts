import type { Job, Step } from '../../../sources/workflows/model.ts'

/** Where the script of a step runs, as written: its own folder, or the one that its job or workflow sets for all. */
export function folderOfStep({ run, workingDirectory }: Step, job: Job | null): string {
  return (workingDirectory ?? (run === null ? null : job?.defaultFolder))?.value ?? ''
}
