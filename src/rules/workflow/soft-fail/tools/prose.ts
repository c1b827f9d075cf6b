import type { Step } from '../../../../sources/workflows/model.ts'
import { actionName } from '../jobs.ts'
import { type AnswerOf, scansBy } from '../weights.ts'
import { type Check, programOf } from './classify.ts'

/** What follows links and reads words: nothing that is released behaves otherwise for what it finds. */
const READERS =
  /^(?:lychee|markdown-link-check|link-?check(?:er)?|check-?links|linkinator|muffet|html-?proofer|htmltest|awesome_bot|typos|c?spell|cspell-cli|codespell|misspell|aspell|hunspell|pyspelling|vale|alex|woke|proselint|write-good|textlint)$/

/** The same, as actions are named after them. */
const READING_ACTIONS =
  /(?:^|[/_-])(?:lychee|link-?check(?:er)?|broken-links?|linkinator|html-?proofer|htmltest|typos|spell(?:ing|check(?:er)?)?|c?spell|codespell|misspell|pyspelling|vale|alex|woke|textlint)(?:[/_-]|$)/

/** Whether an action says so by its own name, its owner's aside, and neither it nor its step that it scans. */
export function isReadingAction(step: Step): boolean {
  const name = actionName(step)?.split('/').slice(1).join('/') ?? ''
  return READING_ACTIONS.test(name) && !scansBy(step)
}

/** Whether a command only reads words and follows links. */
export function readsProse({ words, kind }: Check): boolean {
  return kind === 'known' && READERS.test(programOf(words[0] ?? ''))
}

/** Whether that is all that a step checks. */
export function onlyReadsProse(step: Step, answerOf: AnswerOf): boolean {
  if (step.uses !== null) return isReadingAction(step)
  const checks = answerOf(step)?.checks ?? []
  return checks.some(readsProse) && checks.every((check) => check.kind === 'report' || readsProse(check))
}
