import type { Step, WorkflowsModel } from '../../../../sources/workflows/model.ts'
import { localAction } from '../../local-references.ts'
import { checkingAction } from '../jobs.ts'
import type { AnswerOf } from '../weights.ts'
import { type CheckKind, KNOWN_CHECKS } from './checks.ts'
import { type Check, classify, programOf } from './classify.ts'

/** What says whether something is good; the rest makes or publishes it. */
const JUDGEMENTS: ReadonlySet<CheckKind> = new Set(['scan', 'test', 'lint', 'verify', 'plan'])

const JUDGES =
  /(?:^|[-_:./ ])(?:tests?|spec|e2e|unit|integration|smoke|ci|checks?|lint\w*|verify|validate|validation|audit|scan\w*|security|typecheck|type-check|coverage|format-check|fmt-check|conformance|regression|sast|vuln\w*|assert\w*|gate|quality)(?=$|[-_:./ \d])/i
const MAKES =
  /(?:^|[-_:./ ])(?:build|compile|publish|release|deploy|pack|package|upload|create|sign|sign-blob|attest|version|export)(?=$|[-_:./ \d])/i

/** A program that runs until somebody stops it, and is meant to be stopped: a server that tests talk to. */
const SERVES =
  /(?:^|[-_:./ ])(?:serv(?:e|er|ers|ice|ices|ing)|start|watch|watcher|dev|daemon|emulators?|mocks?|proxy|monitor|tunnel|listen|logs?|tail)(?=$|[-_:./ \d])/i

/** Whether a check's name says that it is a service beside the tests. */
export function isService(check: string): boolean {
  return SERVES.test(check)
}

const MAX_DEPTH = 8

/**
 * What a step judges by: a test, a lint, a scan or a proof, as a message names it. What builds or publishes is none:
 * nobody asks it whether something else may go out.
 * @returns `null` where it judges nothing that is known
 */
export function judgementOf(model: WorkflowsModel, step: Step, answerOf: AnswerOf, depth = 0): string | null {
  if (step.run !== null) {
    const { ast, text } = step.run
    const checks = ast === null ? checksByLine(text.value) : (answerOf(step)?.checks ?? [])
    return checks.find(judges)?.name ?? null
  }
  const inner = step.uses === null ? null : localAction(model, step.uses.reference)
  if (inner?.using === 'composite' && depth < MAX_DEPTH) {
    for (const one of inner.steps) {
      const judgement = judgementOf(model, one, answerOf, depth + 1)
      if (judgement !== null) return judgement
    }
    return null
  }
  const action = checkingAction(step)
  return action !== null && JUDGEMENTS.has(action.kind) ? action.action : null
}

/** Scripts of other shells, and those that do not parse: whatever a line begins with. */
function checksByLine(script: string): readonly Check[] {
  return script.split(/[\n;{}()&|]+/).flatMap((part) => {
    const check = classify(part.trim().split(/\s+/), { checks: [], cleanup: [] })
    return check === null ? [] : [check]
  })
}

function judges({ name, kind, scans, words }: Check): boolean {
  if (kind === 'report') return false
  if (scans || JUDGES.test(name)) return true
  const program = programOf(words[0] ?? '')
  const rows = KNOWN_CHECKS.filter(({ programs }) => programs.includes(program))
  return kind === 'known' && !MAKES.test(name) && rows.some((row) => JUDGEMENTS.has(row.kind))
}
