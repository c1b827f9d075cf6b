import type { FindingDraft } from '../../../findings.ts'
import { locate } from '../../../sources/workflows/locate.ts'
import type { Action, Job, Step, Text, Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { installsToolchain } from '../jobs/toolchains.ts'
import { publishes } from '../publishing/publishes.ts'
import { quoted } from '../soft-fail/steps.ts'
import { looseMemberships, namesIn } from './memberships.ts'
import { sparesCheck } from './spared.ts'

/** Where a condition stands. */
interface Guarded {
  readonly condition: Text
  readonly file: Workflow | Action
  readonly job: Job | null
  readonly step: Step | null
}

/**
 * Conditions that hold nothing back: text around `${{ … }}` makes a string of them, which is always true, and
 * `contains()` in a string takes every part of it for a member. With a negation around it, more names are kept out than
 * are listed, which opens nothing, unless it is a check that they are kept out of.
 *
 * `high` where the job publishes or runs with the rights of this repository because of what an outsider did.
 * Sources: https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#contains;
 * https://github.com/actions/runner/issues/1173
 */
export function* openConditions(model: WorkflowsModel): Iterable<FindingDraft> {
  for (const guarded of conditionsOf(model)) {
    const severity =
      guarded.step !== null && installsToolchain(guarded.step)
        ? 'low'
        : weighs(model, guarded)
          ? 'high'
          : 'medium'
    const { condition } = guarded
    const holder = holderOf(guarded)
    if (isString(condition)) {
      yield {
        at: locate(condition, 0, condition.value.length),
        message: `${holder} runs whatever its condition says. ${whyString(condition)}, and text that is not empty counts as true.`,
        remedy: mended(condition),
        severity,
        evidence: { condition: condition.value },
      }
      continue
    }
    for (const { list, subject, start, end, effect } of looseMemberships(condition)) {
      const keeps = effect === 'keeps'
      if (keeps && !sparesCheck(model, guarded)) continue
      yield {
        at: locate(condition, start, end),
        message: `${holder} ${keeps ? 'is left out' : 'runs'} for more names than its condition lists. \`contains()\` looks for \`${subject}\` anywhere in the text ${quoted(list)}, so that each piece of it, such as ${quoted(pieceOf(list))}, ${keeps ? 'gets past it' : 'is let through'}.${mayBeEmpty(subject, guarded.file) ? ` On any event but a pull request \`${subject}\` is empty, which every text contains.` : ''}`,
        remedy: `Compare with a list: \`contains(fromJSON('${JSON.stringify(namesIn(list)).replaceAll("'", "''")}'), ${subject})\`.`,
        severity,
        evidence: { condition: condition.value, subject },
      }
    }
  }
}

function* conditionsOf(model: WorkflowsModel): Iterable<Guarded> {
  for (const file of model.workflows) {
    for (const job of file.jobs) {
      if (job.if !== null) yield { condition: job.if, file, job, step: null }
      for (const step of job.steps) if (step.if !== null) yield { condition: step.if, file, job, step }
    }
  }
  for (const file of model.actions) {
    for (const step of file.steps) if (step.if !== null) yield { condition: step.if, file, job: null, step }
  }
}

/** Whether GitHub evaluates a text with an expression in it, and not the expression. */
function isString({ value }: Text): boolean {
  return value.includes('${{') && /\}\}/.test(value) && !isOneExpression(value)
}

/** One pair of braces around everything, strings inside it left alone. */
function isOneExpression(value: string): boolean {
  if (!value.startsWith('${{')) return false
  const inside = value.slice(3).replaceAll(/'(?:[^']|'')*'/g, (text) => '_'.repeat(text.length))
  return inside.indexOf('}}') === inside.length - 2
}

function whyString(condition: Text): string {
  const { value } = condition
  if (isOneExpression(value.trimEnd()) && value !== value.trimEnd())
    return value.endsWith('\n')
      ? 'The block ends with a line feed after `}}`, so it is text'
      : 'A blank stands after `}}`, so it is text'
  if (isOneExpression(value.trim())) return 'A blank stands before `${{`, so it is text'
  return `Only a part of ${quoted(value)} stands inside \`\${{ }}\`, so it is text`
}

function mended({ value }: Text): string {
  const bare = value.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, inner: string) => grouped(inner.trim(), value))
  return `Write it without braces: \`if: ${bare.replaceAll(/\s+/g, ' ').trim()}\`.`
}

/** What stood in braces of its own stays together. */
function grouped(inner: string, whole: string): string {
  return /\|\||&&/.test(inner) && !isOneExpression(whole.trim()) ? `(${inner})` : inner
}

function holderOf({ job, step }: Guarded): string {
  if (step !== null) return `Step ${quoted(step.title)}`
  return `Job ${quoted(job?.id.value ?? '')}`
}

const PRIVILEGED = /^(?:pull_request_target|workflow_run|issue_comment|issues|discussion_comment|release)$/

function weighs(model: WorkflowsModel, { file, job, step }: Guarded): boolean {
  if (job !== null && publishes(model, job)) return true
  const isPrivileged =
    file.kind === 'workflow' && file.triggers.some(({ event }) => PRIVILEGED.test(event.value))
  return isPrivileged && !(step === null ? job!.uses === null && job!.steps.every(isFixed) : isFixed(step))
}

/** A script that stands here in whole and only talks to GitHub: nothing of what an outsider did runs in it. */
function isFixed({ uses, with: inputs }: Step): boolean {
  const { reference } = uses ?? {}
  return (
    reference?.kind === 'repository' &&
    `${reference.owner}/${reference.repository}`.toLowerCase() === 'actions/github-script' &&
    inputs.every(
      ({ key, value }) =>
        key.value !== 'script' || (value.expressions.length === 0 && !RUNS_MORE.test(value.value)),
    )
  )
}

const RUNS_MORE =
  /\b(?:require|import|request|fetch|exec\w*|spawn\w*|eval|Function|merge\w*|create(?:Release|Deployment|WorkflowDispatch|DispatchEvent|OrUpdateFileContents|Ref)|update(?:Ref|Branch)|addLabels|createReview)\s*\(/i

/** A pull request's branches have no name where there is none. */
function mayBeEmpty(subject: string, file: Workflow | Action): boolean {
  return (
    /^github\.(?:base|head)_ref$/i.test(subject) &&
    (file.kind !== 'workflow' || file.triggers.some(({ event }) => !event.value.startsWith('pull_request')))
  )
}

function pieceOf(list: string): string {
  const [name = list] = namesIn(list)
  return name.slice(0, Math.max(1, name.length - 1))
}
