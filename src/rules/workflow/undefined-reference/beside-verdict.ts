import type { Severity } from '../../../findings.ts'
import type { ContextRead, Expression, Job, Step, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { installsToolchain } from '../jobs/toolchains.ts'
import { publications, publishes } from '../publishing/publishes.ts'
import { nearest } from '../references/nearest.ts'
import type { Place } from '../references/places.ts'
import { actionName, followsFailure, isAction } from '../soft-fail/jobs.ts'
import { REPORTING_ACTIONS } from '../soft-fail/tools/actions.ts'

/** How much it matters that something is missing in what decides nothing; `null` where it may decide. */
export function besideVerdict(
  model: WorkflowsModel,
  place: Place,
  expression: Expression,
  read: ContextRead,
): Severity | null {
  const { step, kind, job } = place
  if (kind === 'condition' || step === null || place.text === step.continueOnError) return null
  const isLess =
    (isMessage(step) && !publishesIn(model, job, step)) ||
    (cannotFail(step, place) && !publishesIn(model, job, step)) ||
    isToolchain(model, place) ||
    isBuildMetadata(place, expression, read) ||
    isUnusedHook(model, place, read)
  return isLess ? 'medium' : null
}

const MESSENGERS = REPORTING_ACTIONS.filter(
  (name) =>
    /slack|discord|telegram|comment|sticky-pull-request/.test(name) && !name.endsWith('/find-comment'),
)

/** What is told to people, by an action that does no more. */
function isMessage(step: Step): boolean {
  const name = actionName(step)
  return MESSENGERS.some((listed) => isAction(name, listed))
}

/**
 * Whether a script changes no verdict, whatever it works with: its failure is let through, or it runs after one, and it
 * leaves later steps nothing to ask for.
 */
function cannotFail(step: Step, { job }: Place): boolean {
  if (step.run === null || step.id !== null || /GITHUB_(?:ENV|OUTPUT|PATH)/.test(step.run.text.value))
    return false
  return step.continueOnError?.value.trim() === 'true' || followsFailure(step.if, job?.matrix ?? null)
}

function publishesIn(model: WorkflowsModel, job: Job | null, step: Step): boolean {
  return job === null || publications(model, job).some((one) => one.step === step)
}

/** Which compiler or interpreter is put in place: without an answer it is the one that is there. A release is made with it. */
function isToolchain(model: WorkflowsModel, { job, step, text }: Place): boolean {
  const input = step!.with.find(({ value }) => value === text)?.key.value ?? ''
  return installsToolchain(step!) && WHICH.test(input) && job !== null && !publishes(model, job)
}

const WHICH = /(?:^|-)version$|^(?:channel|distribution|architecture|toolchain)$/i

/**
 * `METADATA_VERSION: ${{ env.METADATA }}`: the part of a version behind `+`, without which it is the same version.
 * Source: https://semver.org/#spec-item-10
 */
function isBuildMetadata({ text, step }: Place, expression: Expression, { path }: ContextRead): boolean {
  const key = step?.env.find(({ value }) => value === text)?.key.value
  const isWhole = text.value.trim() === text.value.slice(expression.start, expression.end)
  const [context, name, ...more] = path
  return (
    isWhole &&
    (context === 'env' || context === 'inputs' || context === 'vars') &&
    more.length === 0 &&
    METADATA.test(name ?? '') &&
    METADATA.test(key ?? '')
  )
}

const METADATA = /^(?:(?:build|version|semver|product)_)?metadata(?:_version)?$/i

/**
 * `CXXFLAGS: ${{ matrix.cxxflags }}` where no row of the matrix has such a key, nor one that is spelt nearly so: further
 * words for a compiler or a runner that nobody gives any more.
 */
function isUnusedHook(
  model: WorkflowsModel,
  { job, kind, step, text }: Place,
  { path }: ContextRead,
): boolean {
  const [context, name, ...more] = path
  if (context !== 'matrix' || name === undefined || more.length > 0 || job?.matrix == null) return false
  const isVariable = step!.env.some(({ value }) => value === text)
  return (
    (isVariable || kind === 'script') &&
    FURTHER_WORDS.test(name) &&
    !DECIDES.test(name) &&
    nearest(name, job.matrix.keys) === null &&
    !publishes(model, job)
  )
}

const FURTHER_WORDS = /(?:flags|args|arguments|opts|options)$|^(?:extra|additional|other)[-_]/i

/** Words for what is checked, or how strictly. */
const DECIDES =
  /test|check|lint|audit|scan|secur|sanit|harden|strict|error|warn|fail|deny|cover|level|severity|verif|sign/i
