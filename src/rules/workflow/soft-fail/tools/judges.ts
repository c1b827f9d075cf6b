import type { Step } from '../../../../sources/workflows/model.ts'
import { checkingAction } from '../jobs.ts'
import type { ScriptAnswer } from '../script.ts'
import { type CheckKind, KNOWN_CHECKS } from './checks.ts'
import { type Check, programOf } from './classify.ts'

/** What says whether something is good; the rest makes or publishes it. */
const JUDGEMENTS: ReadonlySet<CheckKind> = new Set(['scan', 'test', 'lint', 'verify', 'plan'])

const JUDGES =
  /(?:^|[-_:./ ])(?:tests?|spec|e2e|unit|integration|smoke|ci|checks?|lint\w*|verify|validate|validation|audit|scan\w*|security|typecheck|type-check|coverage|format-check|fmt-check|conformance|regression|sast|vuln\w*|assert\w*|gate|quality)(?=$|[-_:./ \d])/i
const MAKES =
  /(?:^|[-_:./ ])(?:build|compile|publish|release|deploy|pack|package|upload|create|sign|sign-blob|attest|version|export)(?=$|[-_:./ \d])/i

/**
 * What a step judges by: a test, a lint, a scan or a proof, as a message names it. What builds or publishes is none:
 * nobody asks it whether something else may go out.
 * @param answer what is known of its script; `null` for an action, and for a script that is not read as POSIX
 * @returns `null` where it judges nothing that is known
 */
export function judgementOf(step: Step, answer: ScriptAnswer | null): string | null {
  if (step.uses !== null) {
    const action = checkingAction(step)
    return action !== null && JUDGEMENTS.has(action.kind) ? action.action : null
  }
  return answer?.checks.find(judges)?.name ?? null
}

function judges({ name, kind, scans, words }: Check): boolean {
  if (kind === 'report') return false
  if (scans || JUDGES.test(name)) return true
  const program = programOf(words[0] ?? '')
  const rows = KNOWN_CHECKS.filter(({ programs }) => programs.includes(program))
  return kind === 'known' && !MAKES.test(name) && rows.some((row) => JUDGEMENTS.has(row.kind))
}
