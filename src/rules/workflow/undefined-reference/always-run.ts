import type { ContextRead, Script, Step, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { installsToolchain } from '../jobs/toolchains.ts'
import { localAction } from '../local-references.ts'
import { publishes } from '../publishing/publishes.ts'
import type { Place } from '../references/places.ts'
import { same } from '../references/words.ts'
import { commandsOf, operands } from '../shell/commands.ts'
import { buildsOrTests, INERT_PROGRAMS } from '../shell/known-programs.ts'
import { actionName } from '../soft-fail/jobs.ts'
import { publishesIn } from './publishing.ts'

/**
 * Whether no harm comes of what runs more often than was meant: it builds, tests, prepares or fails, nothing waits for
 * it, and it neither publishes nor holds a secret. A miss of the cache asks for no more than a cold one does.
 */
export function mayAlwaysRun(model: WorkflowsModel, place: Place, { path }: ContextRead): boolean {
  const { job, step, file } = place
  if (step !== null)
    return (
      !publishesIn(model, job, step) &&
      !asksForSecret(step) &&
      (same(path.at(-1), 'cache-hit') || keepsToItself(model, step, 0))
    )
  if (job === null || job.uses !== null || file.kind !== 'workflow' || publishes(model, job)) return false
  const isWaitedFor = file.jobs.some(({ needs }) =>
    needs.some((need) => need.expressions.length > 0 || same(need.value, job.id.value)),
  )
  return !isWaitedFor && job.steps.every((one) => keepsToItself(model, one, 0))
}

function keepsToItself(model: WorkflowsModel, step: Step, depth: number): boolean {
  if (step.id !== null || asksForSecret(step)) return false
  if (step.run !== null) return isHomely(step.run)
  if (installsToolchain(step) || OF_THE_RUNNER.test(actionName(step) ?? '')) return true
  const action = step.uses === null ? null : localAction(model, step.uses.reference)
  return (
    action?.using === 'composite' &&
    depth < 4 &&
    action.steps.every((one) => keepsToItself(model, one, depth + 1))
  )
}

/** Actions that put files on the runner, or keep its own. */
const OF_THE_RUNNER =
  /^actions\/(?:checkout|cache|cache\/restore|cache\/save|upload-artifact|download-artifact)$/

/** The token of the job counts, too: what is approved or merged with it stays so. */
function asksForSecret({ env, with: inputs, run }: Step): boolean {
  const texts = [...env, ...inputs].map(({ value }) => value)
  return [...texts, ...(run === null ? [] : [run.text])].some(({ expressions }) =>
    expressions.some(({ reads, error }) => error !== null || reads.some(isSecret)),
  )
}

function isSecret({ path: [context, name] }: ContextRead): boolean {
  if (context === 'secrets') return true
  return context === 'github' && (name === undefined || name === '*' || same(name, 'token'))
}

/** Whether all programs of a script build, test, install or work with files, and no later step hears of it. */
function isHomely(script: Script): boolean {
  const commands = commandsOf(script)
  return (
    commands !== null &&
    !/GITHUB_(?:ENV|OUTPUT|PATH|STATE)|::set-/.test(script.text.value) &&
    commands.every(
      (command) =>
        command.program === '' ||
        INERT_PROGRAMS.has(command.program) ||
        buildsOrTests(command.program, operands(command)),
    )
  )
}
