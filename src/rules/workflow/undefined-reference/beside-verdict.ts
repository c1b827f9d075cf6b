import type { Severity } from '../../../findings.ts'
import type {
  ContextRead,
  Expression,
  Matrix,
  Step,
  WorkflowsModel,
} from '../../../sources/workflows/model.ts'
import { installsToolchain } from '../jobs/toolchains.ts'
import { publishes } from '../publishing/publishes.ts'
import { nearest } from '../references/nearest.ts'
import type { Place } from '../references/places.ts'
import { same } from '../references/words.ts'
import { actionName, followsFailure, isAction } from '../soft-fail/jobs.ts'
import { REPORTING_ACTIONS } from '../soft-fail/tools/actions.ts'
import { publishesIn, scansOrDeploys } from './publishing.ts'

/** How much it matters that something is missing in what decides nothing; `null` where it may decide. */
export function besideVerdict(
  model: WorkflowsModel,
  place: Place,
  expression: Expression,
  read: ContextRead,
): Severity | null {
  const { step, kind, job } = place
  if (step === null || place.text === step.continueOnError) return null
  if (kind === 'condition') return onlyTells(model, place) ? 'medium' : null
  const isLess =
    ((isMessage(step) || cannotFail(step, place) || isRehearsal(step)) && !publishesIn(model, job, step)) ||
    isToolchain(model, place) ||
    isBuildMetadata(place, expression, read) ||
    isForPeople(model, place, expression) ||
    isUnusedHook(model, place, expression, read)
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

/** A step that only tells people, or keeps something for them after a failure: the verdict is spoken elsewhere. */
function onlyTells(model: WorkflowsModel, { step, job }: Place): boolean {
  const name = actionName(step!)
  const proposes = name === 'peter-evans/create-pull-request' && step!.id === null
  const keeps = name === 'actions/upload-artifact' && followsFailure(step!.if, job?.matrix ?? null)
  return (isMessage(step!) || proposes || keeps) && !publishesIn(model, job, step!)
}

/**
 * Whether a step changes no verdict, whatever it works with: it runs after a failure, or its own is let through and
 * nothing comes after it that could work with what it leaves.
 */
function cannotFail(step: Step, { job }: Place): boolean {
  if (step.id !== null || /GITHUB_(?:ENV|OUTPUT|PATH)/.test(step.run?.text.value ?? '')) return false
  if (followsFailure(step.if, job?.matrix ?? null)) return true
  const isLast = job !== null && job.steps.at(-1) === step && actionName(step) !== 'actions/upload-artifact'
  return step.continueOnError?.value.trim() === 'true' && (step.run !== null || isLast)
}

/** `dry_run: true`, written out: what it is given is tried, and goes nowhere. */
function isRehearsal({ with: inputs }: Step): boolean {
  return inputs.some(({ key, value }) => /^dry[-_]?run$/i.test(key.value) && value.value.trim() === 'true')
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
 * What is only shown: the title of a report (`-TitlePrefix '${{ inputs.title }}'`), the address of the run.
 */
function isForPeople(
  model: WorkflowsModel,
  { job, kind, text, step }: Place,
  expression: Expression,
): boolean {
  if (kind === 'script') return TITLE_OPTION.test(text.value.slice(0, expression.start))
  const key = step!.env.find(({ value }) => value === text)?.key.value
  if (key !== undefined) return ADDRESS.test(key)
  const input = step!.with.find(({ value }) => value === text)?.key.value ?? ''
  return (
    /^(?:description|title|message|run-name|display-name)$/i.test(input) && !publishesIn(model, job, step!)
  )
}

const TITLE_OPTION = /(?<=\s)--?(?:[a-z]{1,12}-?)?(?:title|description|display-?name)(?:-?prefix)?[ =]["']?$/i
const ADDRESS = /^(?:JOB|RUN|BUILD|WORKFLOW|LOGS?|PR|PULL_REQUEST)_(?:URL|LINK)$/i

/**
 * `CXXFLAGS: ${{ matrix.cxxflags }}` where no row of the matrix has such a key, nor one that is spelt nearly so: further
 * words for a compiler or a runner that nobody gives any more.
 */
function isUnusedHook(
  model: WorkflowsModel,
  { job, kind, step, text, file }: Place,
  expression: Expression,
  { path }: ContextRead,
): boolean {
  const [context, name, ...more] = path
  if (context !== 'matrix' || name === undefined || more.length > 0 || job?.matrix == null) return false
  const isVariable = step!.env.some(({ value }) => value === text)
  if (!(isVariable || kind === 'script') || nearest(name, job.matrix.keys) !== null || publishes(model, job))
    return false
  if (step!.run !== null && scansOrDeploys(step!.run)) return false
  if (FEATURES.test(name)) return true
  if (DECIDES.test(name)) return false
  const isWord = isVariable
    ? text.value.trim() === text.value.slice(expression.start, expression.end)
    : /(?:^|[ \t\n])$/.test(text.value.slice(0, expression.start)) &&
      /^\s*?(?:\n|$)/.test(text.value.slice(expression.end))
  const isCopied = file.kind === 'workflow' && file.jobs.some(({ matrix }) => isLeftOut(matrix, name))
  return (isWord && isCopied) || FURTHER_WORDS.test(name)
}

/** Whether a row of a matrix does without a key that another has: a step copied from there can do without, too. */
function isLeftOut(matrix: Matrix | null, name: string): boolean {
  if (matrix === null || matrix.dynamic || matrix.axes.some(({ key }) => same(key.value, name))) return false
  const having = matrix.include.filter((row) => row.some(({ key }) => same(key.value, name)))
  return having.length > 0 && (having.length < matrix.include.length || matrix.axes.length > 0)
}

/** `${{ matrix.test-features }}`: what is built in besides, by words that the build tool reads. */
const FEATURES = /^(?:[a-z]+[-_])?features$/i
const FURTHER_WORDS = /(?:flags|args|arguments|opts|options|extras)$|^(?:extra|additional|other)[-_]/i

/** Words for what is checked, or how strictly. */
const DECIDES =
  /test|check|lint|audit|scan|secur|sanit|harden|strict|error|warn|fail|deny|cover|level|severity|verif|sign/i
