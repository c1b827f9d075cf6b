import type { Job, Step, Text } from '../../../sources/workflows/model.ts'
import { isDynamic } from '../../../sources/workflows/walk.ts'
import { voidedBy } from '../soft-fail/jobs.ts'
import { isTrue, pasted, type Scenario, valueIn } from './scenario.ts'
import { type Ending, endingOf } from './shell.ts'

/** What a gate job comes to in a scenario; a job that is skipped passes as a required check. */
export function outcomeIn(scenario: Scenario): Ending {
  const { gate } = scenario
  const starts = gate.if === null ? scenario.result === 'success' : condition(gate.if, scenario, 'job')
  if (starts === undefined) return undefined
  return starts ? verdictIn(scenario) : 'passes'
}

/** What the steps of a gate come to once it runs, whatever its own condition says. */
export function verdictIn(scenario: Scenario): Ending {
  return endingOfSteps(scenario, false)
}

/** The same, did no step have `continue-on-error`: what its author meant to come to. */
export function meantIn(scenario: Scenario): Ending {
  return endingOfSteps(scenario, true)
}

function endingOfSteps(scenario: Scenario, everyOneCounts: boolean): Ending {
  const { gate } = scenario
  let open = false
  for (const step of gate.steps) {
    const runs = step.if === null ? true : condition(step.if, scenario, 'step')
    if (runs === false) continue
    // Of a step in the background the end of the job hears, unless it is cancelled or its wait lets it pass.
    const isVoid =
      !everyOneCounts && (step.continueOnError?.value === 'true' || voidedBy(step, gate.matrix) !== null)
    const ending = isVoid ? 'passes' : outsleeps(step) ? 'fails' : stepEnding(step, gate, scenario)
    if (ending === 'fails' && runs === true) return 'fails'
    if (ending !== 'passes') open = true
  }
  return open ? undefined : 'passes'
}

/**
 * Whether a step sleeps longer than it may take: GitHub ends it with a failure. Nothing before may end the script, so the
 * line stands alone or first.
 */
function outsleeps({ run, timeoutMinutes }: Step): boolean {
  const most = Number(timeoutMinutes?.value ?? Number.NaN) * 60
  const slept = /^\s*sleep[ \t]+(\d+)([smh]?)[ \t]*(?:#[^\n]*)?(?:\n|$)/.exec(run?.text.value ?? '')
  if (slept === null || !(most > 0)) return false
  const [, count, unit] = slept
  return Number(count) * (unit === 'h' ? 3600 : unit === 'm' ? 60 : 1) > most
}

function condition(text: Text, scenario: Scenario, level: 'job' | 'step'): boolean | undefined {
  const [expression, ...more] = text.expressions
  if (expression?.ast == null || more.length > 0) return undefined
  const value = valueIn(expression.ast, scenario, level)
  if (value === undefined) return undefined
  // Without a status function GitHub puts `success() &&` before a condition.
  const asks = /\b(?:always|success|failure|cancelled)\s*\(/i.test(text.value)
  return isTrue(value) && (asks || level === 'step' || scenario.result === 'success')
}

function stepEnding(step: Step, gate: Job, scenario: Scenario): Ending {
  if (step.run === null) return isPassive(step) ? 'passes' : undefined
  const { name, errexit } = step.run.shell
  if ((name !== 'bash' && name !== 'sh') || !errexit || isDynamic(step.env) || isDynamic(gate.env))
    return undefined
  const variables = new Map<string, string | null>()
  for (const { key, value } of [...gate.env, ...step.env]) variables.set(key.value, expanded(value, scenario))
  const source = expanded(step.run.text, scenario, '\0')
  return source === null ? undefined : endingOf(source.replaceAll('\0', '$__UNKNOWN'), variables)
}

/** A text with its expressions pasted in; `null`, or a mark in its place, where one is not known. */
function expanded(text: Text, scenario: Scenario, mark: string | null = null): string | null {
  let result = ''
  let at = 0
  for (const { start, end, ast } of text.expressions) {
    const value = ast === null ? undefined : valueIn(ast, scenario, 'step')
    if (value === undefined && mark === null) return null
    result += text.value.slice(at, start) + (value === undefined ? mark! : pasted(value))
    at = end
  }
  return result + text.value.slice(at)
}

/** Actions that do not judge the jobs before. */
function isPassive(step: Step): boolean {
  const { reference } = step.uses!
  return (
    reference.kind === 'repository' &&
    /^(?:actions\/(?:checkout|download-artifact|upload-artifact|cache|setup-[\w-]+)|step-security\/harden-runner)$/i.test(
      `${reference.owner}/${reference.repository}`,
    )
  )
}
