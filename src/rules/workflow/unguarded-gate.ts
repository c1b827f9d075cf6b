import type { FindingDraft } from '../../findings.ts'
import type { Job, Workflow } from '../../sources/workflows/model.ts'
import { defineRule } from '../rule.ts'
import { jobNamed, neededBy } from './jobs/needs.ts'
import { openConditions } from './unguarded-gate/open-conditions.ts'
import { meantIn, outcomeIn, verdictIn } from './unguarded-gate/outcome.ts'
import { BAD_RESULTS, type BadResult, type Scenario } from './unguarded-gate/scenario.ts'

/**
 * A job that gathers others, so that one required check stands for all, and passes although one of them failed, was
 * cancelled or was skipped; and a condition that lets everything through, or whoever chooses the right name.
 *
 * Each gate is played through, once for every needed job and every bad end of it: conditions and scripts that compare
 * results are worked out; what cannot be worked out is taken to be sound. `failure` accepted is `high`, and so is
 * `skipped` where a job that the gate does not gather can cause it; `cancelled` is `medium`; a job skipped by its own
 * condition is `low`, for that may be meant, and so is a job that only tells somebody. Where one of two ways is enough,
 * and the gate does judge the job when it is the only one that ran, it is `medium`; so is a job with
 * `continue-on-error: true`, which another rule tells.
 *
 * Source: https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/use-conditions-to-control-job-execution:
 * "A job that is skipped will report its status as Success".
 */
export const unguardedGate = defineRule({
  id: 'workflow/unguarded-gate',
  title: 'Gate lets through what it should stop',
  severity: 'high',
  rationale:
    'Branch protection looks at the one job that gathers the others. If it passes on `failure`, `cancelled` or `skipped`, nothing was checked and everything is green. A condition that is always true holds nothing back either.',
  remedy:
    "Run the gate with `if: always()`, and fail it on anything but success: `contains(needs.*.result, 'failure')`, `'cancelled'` and `'skipped'` alike. Put a whole condition inside one `${{ }}`, or write none.",
  standards: ['OWASP CICD-SEC-1', 'NIST SSDF PO.3.2', 'NIST SSDF PO.4.1'],
  needs: ['workflows'],
  applies: ({ workflows }) =>
    workflows.workflows.length + workflows.actions.length === 0 && workflows.coverage.skipped.length === 0
      ? 'the repository has no workflow or action'
      : true,
  *check({ workflows }) {
    for (const workflow of workflows.workflows) {
      for (const job of workflow.jobs) {
        if (job.uses === null && job.needs.length > 0) yield* gateFindings(workflow, job)
      }
    }
    yield* openConditions(workflows)
  },
})

function* gateFindings(workflow: Workflow, gate: Job): Iterable<FindingDraft> {
  if (!readsResults(gate) || gate.needs.some(({ expressions }) => expressions.length > 0)) return
  const played = BAD_RESULTS.flatMap((result) =>
    gate.needs.map(({ value: need }) => ({
      need,
      result,
      outcome: outcomeIn(scenarioOf(workflow, gate, need, result)),
    })),
  )
  // What passes whatever happens reports, and what never passes is no gate either.
  const isVoid = !played.some(({ outcome }) => outcome === 'fails') && !onlyJudges(workflow, gate)
  if (isVoid && !isMeant(workflow, gate)) return
  if (outcomeIn(scenarioOf(workflow, gate, gate.needs[0]!.value, 'success')) === 'fails') return
  const accepted = played
    .filter(({ outcome }) => outcome === 'passes')
    .flatMap(({ need, result }) => {
      const severity = severityOf(workflow, gate, need, result)
      if (severity === null) return []
      if (TELLS.test(need) && !WORKS.test(need)) return [{ need, result, severity: 'low' as const }]
      const oneOfTwo =
        severity === 'high' &&
        (decidesAlone(workflow, gate, need, result) || mayFail(jobNamed(workflow, need)))
      return [{ need, result, severity: oneOfTwo ? ('medium' as const) : severity }]
    })
  const worst = (['high', 'medium', 'low'] as const).find((one) =>
    accepted.some(({ severity }) => severity === one),
  )
  if (worst === undefined) return
  const results = BAD_RESULTS.filter((result) => accepted.some((one) => one.result === result))
  yield {
    at: (gate.if ?? gate.id).at,
    message: `Gate \`${gate.id.value}\` passes when a job that it gathers is ${anyOf(results)}. ${results.map((result) => sentence(result, accepted)).join(' ')}${isVoid ? ' The step that would fail it has `continue-on-error`.' : ''}`,
    remedy: isVoid
      ? `Take \`continue-on-error\` off the steps of \`${gate.id.value}\`, and run it with \`if: always()\`.`
      : `Give \`${gate.id.value}\` the condition \`if: always()\`, and a step \`if: contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled') || contains(needs.*.result, 'skipped')\` with \`run: exit 1\`.`,
    severity: worst,
    evidence: { gate: gate.id.value, accepts: results, jobs: [...new Set(accepted.map(({ need }) => need))] },
    key: `${gate.id.value} ${results.join(' ')}`,
  }
}

/**
 * Whether a job does nothing but judge, and some bad end, of one job or of several together, makes its steps fail: once
 * they run, whatever keeps them from it.
 */
function onlyJudges(workflow: Workflow, gate: Job): boolean {
  if (verdictIn(scenarioOf(workflow, gate, gate.needs[0]!.value, 'success')) !== 'passes') return false
  const single = BAD_RESULTS.flatMap((result) =>
    gate.needs.map(({ value }) => scenarioOf(workflow, gate, value, result)),
  )
  const several = BAD_RESULTS.flatMap((result) =>
    BAD_RESULTS.map((others) => ({
      gate,
      result,
      results: new Map(
        gate.needs.map(({ value }, index) => [value.toLowerCase(), index === 0 ? result : others]),
      ),
    })),
  )
  return [...single, ...several].some((scenario) => verdictIn(scenario) === 'fails')
}

/** Whether the job would pass when all is well and fail on some bad end, did no step of it have `continue-on-error`. */
function isMeant(workflow: Workflow, gate: Job): boolean {
  const [first] = gate.needs
  if (meantIn(scenarioOf(workflow, gate, first!.value, 'success')) !== 'passes') return false
  return BAD_RESULTS.some((result) =>
    gate.needs.some(({ value }) => meantIn(scenarioOf(workflow, gate, value, result)) === 'fails'),
  )
}

/** A job whose failure is let through in writing, and told where it stands: that the gate lets it through is no news. */
function mayFail(job: Job | undefined): boolean {
  return job?.continueOnError?.value.trim() === 'true'
}

/** A job that tells people how it went. */
const TELLS = /slack|notif|discord|telegram|announce/i
/** The same words in the name of something that is built or tested. */
const WORKS = /test|build|check|lint|scan|deploy|e2e|service|publish|release/i

/** Whether the gate passes and fails with this job where no other one ran, and their conditions may mean just that. */
function decidesAlone(workflow: Workflow, gate: Job, need: string, result: BadResult): boolean {
  const others = gate.needs.filter(({ value }) => value.toLowerCase() !== need.toLowerCase())
  if (others.every(({ value }) => (jobNamed(workflow, value)?.if ?? null) === null)) return false
  const alone = (own: BadResult | 'success'): Scenario => ({
    gate,
    result: own,
    results: new Map(
      gate.needs.map(({ value }) => [
        value.toLowerCase(),
        value.toLowerCase() === need.toLowerCase() ? own : 'skipped',
      ]),
    ),
  })
  return outcomeIn(alone(result)) === 'fails' && outcomeIn(alone('success')) === 'passes'
}

/** A job that ends badly takes the ones along that need it and do not ask how it ended. */
function scenarioOf(workflow: Workflow, gate: Job, need: string, result: BadResult | 'success'): Scenario {
  const ended = (id: string): BadResult | 'success' => {
    if (id.toLowerCase() === need.toLowerCase()) return result
    const job = jobNamed(workflow, id)
    const asks = /\b(?:always|failure|cancelled)\s*\(/i.test(job?.if?.value ?? '')
    if (result === 'success' || job === undefined || asks) return 'success'
    const first = jobNamed(workflow, need)
    return first !== undefined && neededBy(workflow, job).has(first) ? 'skipped' : 'success'
  }
  return {
    gate,
    result,
    results: new Map(gate.needs.map(({ value }) => [value.toLowerCase(), ended(value)])),
  }
}

/** Whether anything in the job looks at how the jobs before it ended. */
function readsResults(gate: Job): boolean {
  const texts = [
    gate.if,
    ...gate.env.map(({ value }) => value),
    ...gate.steps.flatMap((step) => [step.if, step.run?.text, ...step.env.map(({ value }) => value)]),
  ]
  return texts.some((text) =>
    text?.expressions.some(({ reads }) =>
      reads.some(({ path }) => path[0] === 'needs' && path[2] === 'result'),
    ),
  )
}

function severityOf(
  workflow: Workflow,
  gate: Job,
  need: string,
  result: BadResult,
): 'high' | 'medium' | 'low' | null {
  if (result === 'failure') return 'high'
  if (result === 'cancelled') return 'medium'
  const job = jobNamed(workflow, need)
  if (job === undefined) return null
  const gathered = new Set(gate.needs.map(({ value }) => value.toLowerCase()))
  if ([...neededBy(workflow, job)].some(({ id }) => !gathered.has(id.value.toLowerCase()))) return 'high'
  return job.if === null ? null : 'low'
}

function anyOf(results: readonly BadResult[]): string {
  const shown = results.map((result) => `\`${result}\``)
  return shown.length === 1 ? shown[0]! : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`
}

function sentence(result: BadResult, accepted: readonly { need: string; result: BadResult }[]): string {
  const jobs = accepted.filter((one) => one.result === result).map(({ need }) => `\`${need}\``)
  const named =
    jobs.length > 3 ? `${jobs.slice(0, 3).join(', ')} and ${jobs.length - 3} more jobs` : jobs.join(', ')
  if (result === 'failure') return `A failure of ${named} is not noticed.`
  if (result === 'cancelled') return `A cancelled run, or one that timed out, of ${named} counts as good.`
  return `Where ${named} did not run at all, nothing says so.`
}
