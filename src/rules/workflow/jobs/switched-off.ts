import type { Step } from '../../../sources/workflows/model.ts'

/** Whether a step's condition is the word `false` and nothing else: with anything beside its braces it is a text, and true. */
export function isSwitchedOff(step: Step): boolean {
  return step.if !== null && /^\s*false\s*$|^\$\{\{\s*false\s*\}\}$/i.test(step.if.value)
}
