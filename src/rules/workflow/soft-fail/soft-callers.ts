import { SEVERITIES, type Severity } from '../../../findings.ts'
import type { Script, Step, SupportFile, Text, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { publishedBy } from '../publishing/by-command.ts'
import { calledScripts } from '../shell/called-scripts.ts'
import { commandsOf } from '../shell/commands.ts'
import { scriptsOf, tasksOfStep } from '../shell/tasks.ts'
import { calledWithout } from './called-without.ts'
import { runsAfter } from './expected.ts'
import { PUBLISHES } from './grade.ts'
import { actionName, isAction, type Sequence } from './jobs.ts'
import type { ScriptAnswer } from './script.ts'

/** A soft step, and how much is told of it. */
export interface ToldStep {
  readonly sequence: Sequence
  readonly step: Step
  readonly severity: Severity
}

/**
 * Scripts that nothing calls but soft steps that are told of. What is lost within would be lost by the step, which is the
 * finding: it comes back with its whole weight when the step is mended.
 * @param told the soft steps of the repository, with what is told of them in the end
 * @returns whether a script is one, by steps that are told of with so much at least
 */
export function softCallers(
  model: WorkflowsModel,
  told: readonly ToldStep[],
  answered: (script: Script) => ScriptAnswer | null,
): (file: SupportFile, severity: Severity) => boolean {
  const known = new Map<Severity, ReadonlySet<SupportFile>>()
  let plain: readonly ToldStep[] | null = null
  return (file, severity) => {
    const files = known.get(severity) ?? filesOf(severity)
    known.set(severity, files)
    return files.has(file)
  }

  function filesOf(severity: Severity): ReadonlySet<SupportFile> {
    plain ??= plainOf()
    const most = SEVERITIES.indexOf(severity)
    const callers = plain.filter((one) => SEVERITIES.indexOf(one.severity) <= most)
    const steps = new Set(callers.map(({ step }) => step))
    const files = new Set([...steps].flatMap((step) => calledScripts(model, step)))
    if (files.size === 0) return files
    const isCalledElse = calledWithout(model, steps, files)
    return new Set([...files].filter((file) => !isCalledElse(file)))
  }

  function plainOf(): readonly ToldStep[] {
    const asked = new Map<Sequence, ReadonlySet<string>>()
    return told.filter((one) => {
      const ids = asked.get(one.sequence) ?? askedIn(one.sequence)
      asked.set(one.sequence, ids)
      return losesAll(one, ids) && leavesNothing(model, one.step, answered)
    })
  }
}

/** Whether a step is soft in each of its runs, and nothing goes by how it ended but what keeps files of a failure. */
function losesAll({ step }: ToldStep, asked: ReadonlySet<string>): boolean {
  const text = step.continueOnError
  return (
    text?.value.trim() === 'true' &&
    text.expressions.length === 0 &&
    step.background === null &&
    !asked.has('*') &&
    (step.id === null || !asked.has(step.id.value.toLowerCase()))
  )
}

/** The steps whose results something goes by; `*` where it may be any. */
function askedIn(sequence: Sequence): ReadonlySet<string> {
  const { steps, job, action } = sequence
  const asked = [...(job?.outputs ?? []), ...(action?.outputs ?? [])].flatMap(({ value }) => stepsRead(value))
  for (const step of steps) {
    asked.push(...textsOf(step).flatMap(stepsRead))
    const ids = step.if === null ? [] : stepsRead(step.if)
    asked.push(...ids.filter((id) => !isKept(step) || runsAfter(step, id, 'success', sequence)))
  }
  return new Set(asked)
}

function isKept(step: Step): boolean {
  return isAction(actionName(step), 'actions/upload-artifact')
}

function textsOf(step: Step): readonly Text[] {
  const texts = [step.run?.text, step.name, step.continueOnError, step.timeoutMinutes, step.workingDirectory]
  const entries = [...step.with, ...step.env].map(({ value }) => value)
  return [...texts.flatMap((text) => text ?? []), ...entries]
}

/** The steps whose results expressions read; `*` where it may be any. */
function stepsRead({ expressions }: Text): readonly string[] {
  return expressions.flatMap(({ ast, reads }) =>
    ast === null
      ? ['*']
      : reads.flatMap(({ path }) =>
          path[0]?.toLowerCase() === 'steps' ? [path[1]?.toLowerCase() ?? '*'] : [],
        ),
  )
}

/**
 * Whether what a step runs, with its scripts and tasks, scans nothing and leaves nothing but files: a failure that goes
 * unseen there would keep nothing from being published, pushed or handed on.
 */
function leavesNothing(
  model: WorkflowsModel,
  step: Step,
  answered: (script: Script) => ScriptAnswer | null,
): boolean {
  if (step.run === null) return false
  const called = calledScripts(model, step).flatMap(({ scripts }) => scripts)
  return [step.run, ...called, ...scriptsOf(tasksOfStep(model, step))].every((script) => {
    const checks = answered(script)?.checks
    const commands = commandsOf(script)
    return (
      checks !== undefined &&
      commands !== null &&
      !/GITHUB_(?:ENV|OUTPUT|PATH)/.test(script.text.value) &&
      !checks.some(({ name, scans }) => scans || PUBLISHES.test(name)) &&
      !commands.some((command) => publishedBy(command, false) !== null || SENDS.test(command.program)) &&
      !script.text.value.split(/[\n;&|]/).some(pushes)
    )
  })
}

/** `git … push` in one command; asked in two parts, so that a line of many words is read once. */
function pushes(text: string): boolean {
  const at = text.search(/\bgit\b/)
  return at !== -1 && /\spush\b/.test(text.slice(at))
}

/** Programs with which a script speaks for its repository. */
const SENDS = /^(?:gh|glab|hub|curl|wget|scp|rsync|ssh)$/
