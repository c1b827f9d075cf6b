import type { Job, Script, Step, SupportFile, Text, Workflow } from '../../../sources/workflows/model.ts'
import { publishes } from '../publishing/publishes.ts'
import { type Around, runsElsewhere } from './around.ts'
import { folderOf, type HardRuns, isHardElsewhere, takesOther } from './hard-runs.ts'
import { actionName, checkingAction, isAction, isSoft, neverHolds, type Sequence } from './jobs.ts'
import type { ScriptAnswer } from './script.ts'
import { type Check, programOf } from './tools/classify.ts'
import { type Likeness, likeness } from './tools/likeness.ts'
import { claims } from './tools/words.ts'
import type { AnswerOf } from './weights.ts'

/** Whether each check of a soft step runs to a real failure as well: in its job, or where each change has to pass. */
export function stepRunsHard(sequence: Sequence, index: number, { answerOf, hard }: Around): boolean {
  const step = sequence.steps[index]!
  const checks = plainChecks([step], answerOf)
  const isSameCode = sequence.job === null || !takesOther(sequence.job)
  return (
    checks !== null &&
    answerOf(step)?.moves === false &&
    checks.every(
      (check) =>
        (isSameCode && isHardElsewhere(check, hard(), folderOf(step), sequence) !== null) ||
        runsElsewhere(sequence, index, check, answerOf) !== null,
    )
  )
}

/**
 * Whether a soft step is a script for `actions/github-script` that gives its verdict as an output, which its job hands
 * on and another job takes up: that one decides.
 */
export function answersOthers({ steps, job, workflow }: Sequence, index: number): boolean {
  const step = steps[index]!
  const id = step.id?.value.toLowerCase()
  const says = step.with.some(({ key, value }) => key.value === 'script' && /\bsetOutput\(/.test(value.value))
  if (!isAction(actionName(step), 'actions/github-script') || !says || id === undefined || job === null)
    return false
  const handed = job.outputs.filter(({ value }) => readsFrom(value, `steps.${id}.outputs.`))
  return handed.some(({ key }) => {
    const path = `needs.${job.id.value}.outputs.${key.value}`.toLowerCase()
    return workflow!.jobs.some((other) =>
      [other.if, ...other.env.map(({ value }) => value), ...other.steps.flatMap(textsOf)].some(
        (text) => text !== null && readsFrom(text, path),
      ),
    )
  })
}

/** Whether all that a step checks is whether files are as committed, and a later one runs by the outcome. */
export function comparesForOthers({ steps }: Sequence, index: number, answerOf: AnswerOf): boolean {
  const step = steps[index]!
  const checks = answerOf(step)?.checks.filter(({ kind }) => kind === 'known' || kind === 'script') ?? []
  const outcome = `steps.${step.id?.value.toLowerCase()}.outcome`
  return (
    step.id !== null &&
    checks.length > 0 &&
    checks.every(({ words }) => /^git diff\b/.test(words.join(' '))) &&
    steps.slice(index + 1).some((later) => later.if !== null && readsFrom(later.if, outcome))
  )
}

const CHATS =
  /^(?:\w+_)?(?:slack|discord|telegram|teams|msteams|mattermost|rocket_?chat|zulip|google_?chat)_(?:\w+_)?(?:webhooks?|token|url|channel|bot)(?:_\w+)?$/i

/** Whether a step is given the way into a chat, and all that it runs are scripts of which none claims to check. */
export function talksInChat(step: Step, answerOf: AnswerOf): boolean {
  const checks = answerOf(step)?.checks ?? []
  return (
    step.env.some(({ key }) => CHATS.test(key.value)) &&
    checks.length === 1 &&
    checks.every(({ kind, name }) => (kind === 'script' || kind === 'program') && !claims(lastPart(name)))
  )
}

function lastPart(name: string): string {
  return name.split(/[\s/]/).at(-1)!
}

/** Whether nothing is known of a job but its name, and tests run to a real failure beside it in its workflow. */
export function isUnknownBeside({ steps, workflow, job }: Sequence, { answerOf }: Around): boolean {
  const checks = runChecks(steps, answerOf)
  if (checks === null || checks.some(({ kind }) => kind !== 'program')) return false
  return (
    !/scan|audit|secur|vuln|sast|publish|release|deploy/i.test(
      `${job!.id.value} ${job!.name?.value ?? ''}`,
    ) && workflow!.jobs.some((other) => other !== job && countingChecks(other, answerOf).some(isTest))
  )
}

function textsOf(step: Step): readonly (Text | null)[] {
  return [step.if, ...step.env.map(({ value }) => value), ...step.with.map(({ value }) => value)]
}

function readsFrom({ expressions }: Text, path: string): boolean {
  return expressions.some(({ reads }) =>
    reads.some((read) => read.path.join('.').toLowerCase().startsWith(path)),
  )
}

/**
 * Whether a soft job tries on a machine that is put on for it what others test on real ones, or does the same as another
 * with actions of the repository.
 */
export function jobRunsBeside(sequence: Sequence, { model, answerOf }: Around): boolean {
  const { steps, workflow, job } = sequence
  const checks = runChecks(steps, answerOf)
  if (checks === null || takesOther(job!) || checks.some(({ scans }) => scans) || publishes(model, job!))
    return false
  if (steps.some(isEmulator))
    return model.workflows
      .filter(checksSome)
      .some(({ jobs }) => jobs.some((other) => countingChecks(other, answerOf).some(isTest)))
  const own = steps.flatMap(({ uses }) => (uses?.reference.kind === 'local' ? [uses.text.value] : []))
  return (
    own.length > 0 &&
    checks.length === 0 &&
    own.every((text) =>
      workflow!.jobs.some(
        (other) =>
          !neverHolds(other.if, other.matrix) &&
          other.continueOnError === null &&
          other.steps.some(
            (step) => step.uses?.text.value === text && step.if === null && !isSoft(step, other.matrix),
          ),
      ),
    )
  )
}

const EMULATORS =
  /^(?:docker\/setup-qemu-action|uraimo\/run-on-arch-action|cross-platform-actions\/action|vmactions\/[\w.-]+|pguyot\/arm-runner-action)$/

/** Whether a step makes a machine of another kind. */
function isEmulator(step: Step): boolean {
  return (
    EMULATORS.test(actionName(step) ?? '') ||
    /^\s*(?:sudo )?docker run\b[^\n]*\b(?:tonistiigi\/binfmt|multiarch\/qemu-user-static)\b/m.test(
      step.run?.text.value ?? '',
    )
  )
}

/** Whether each check of a soft job runs to a real failure in another one, word for word. */
export function jobRunsHard(sequence: Sequence, { answerOf, hard }: Around): boolean {
  const { steps, job } = sequence
  return (
    !takesOther(job!) &&
    plainChecks(steps, answerOf) !== null &&
    steps.every((step) =>
      (plainChecks([step], answerOf) ?? []).every(
        (check) =>
          answerOf(step)?.moves === false &&
          isHardElsewhere(check, hard(), folderOf(step), sequence) === 'same',
      ),
    )
  )
}

/**
 * Whether a job that is switched off leaves less of a gap than it seems: the same tool is asked in another job of its
 * workflow, or the whole workflow is off, and another one tests changes.
 */
export function leavesLess({ job, steps, workflow }: Sequence, { model, answerOf }: Around): boolean {
  const isOff = workflow!.jobs.every(({ if: condition }) => neverHolds(condition, null))
  const checks = isOff ? runChecks(steps, answerOf) : plainChecks(steps, answerOf)
  if (checks === null || job!.uses !== null || checks.some(({ scans }) => scans)) return false
  const others = isOff ? model.workflows.filter(checksSome) : [workflow!]
  const counting = others.flatMap(({ jobs }) => jobs.flatMap((other) => countingChecks(other, answerOf)))
  return isOff
    ? counting.some(isTest)
    : checks.every((check) =>
        counting.some((other) => likeness(check, other) === 'same' || asksAll(other, check)),
      )
}

/** Whether a command asks for all that another does of the same tool, whatever the options: `./gradlew test -Pjdk=24`. */
function asksAll({ words }: Check, other: Check): boolean {
  return (
    programOf(words[0] ?? '') === programOf(other.words[0] ?? '') &&
    other.words.slice(1).every((word) => word.startsWith('-') || words.includes(word))
  )
}

/** Whether a package's script, by its name, runs tests for what they cover, and tests run to a real failure elsewhere. */
export function coversTested({ name }: Check, { model, answerOf }: Around): boolean {
  return (
    /^(?:npm|pnpm|yarn|bun)(?: run)? (?:\S+[:_-])?cov(?:erage)?(?=$|[:_-])/.test(name) &&
    model.workflows
      .filter(checksSome)
      .some(({ jobs }) =>
        jobs.some((job) =>
          countingChecks(job, answerOf).some((check) => isTest(check) && !/cov(?:er|$|\W)/.test(check.name)),
        ),
      )
  )
}

/** What an image runs once more behind a script of its build, to a real failure. */
export function runsLater(
  { kind, scripts }: SupportFile,
  script: Script,
  answered: (script: Script) => ScriptAnswer | null,
): (check: Check) => Likeness {
  const later = kind === 'dockerfile' ? scripts.slice(scripts.indexOf(script) + 1) : []
  return (check) =>
    later.some((other) => {
      const answer = other.error === null ? answered(other) : null
      const lost = new Set(answer?.lost.map((one) => one.check))
      return answer?.checks.some((one) => !lost.has(one) && likeness(check, one) === 'same') === true
    })
      ? 'tool'
      : null
}

function checksSome({ triggers }: Workflow): boolean {
  return triggers.some(({ event }) =>
    /^(?:push|pull_request|pull_request_target|merge_group)$/.test(event.value),
  )
}

/** The checks of a job that may run, and that fail it. */
function countingChecks(
  { if: condition, matrix, continueOnError, steps }: Job,
  answerOf: AnswerOf,
): readonly Check[] {
  if (neverHolds(condition, matrix) || continueOnError !== null) return []
  return steps.flatMap((step) => {
    const answer = isSoft(step, matrix) || neverHolds(step.if, matrix) ? null : answerOf(step)
    const lost = new Set(answer?.lost.map(({ check }) => check))
    return answer?.checks.filter((check) => check.kind === 'known' && !lost.has(check)) ?? []
  })
}

/**
 * Whether tests have to pass where changes do.
 * @param folder where; anywhere where none is given
 */
export function isTested(hard: HardRuns, folder: string | null = null): boolean {
  return hard.some(
    ({ runs, folder: other }) =>
      (folder === null || folder === other) && typeof runs !== 'string' && isTest(runs),
  )
}

const TESTS =
  /(?:^|[^a-z])(?:next|c|py|vi)?tests?(?![a-z])|^(?:gotestsum|jest|mocha|rspec|phpunit|pest|tox|nox|karma|ava)(?![\w-])/i

function isTest({ name, scans }: Check): boolean {
  return !scans && TESTS.test(name)
}

/** The checks of steps; `null` where there is none, or one that is no command which can be compared. */
function plainChecks(steps: Job['steps'], answerOf: AnswerOf): readonly Check[] | null {
  const checks = runChecks(steps, answerOf) ?? []
  return checks.length > 0 && checks.every(({ kind }) => kind === 'known') ? checks : null
}

/** What steps run; `null` where an action checks, or where that cannot be read. */
function runChecks(steps: Job['steps'], answerOf: AnswerOf): readonly Check[] | null {
  const checks: Check[] = []
  for (const step of steps) {
    if (step.uses !== null && checkingAction(step) !== null) return null
    if (step.run === null) continue
    const answer = answerOf(step)
    if (answer === null) return null
    checks.push(...answer.checks.filter(({ kind }) => kind !== 'report'))
  }
  return checks
}
