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
  return (file, severity) => {
    const files = known.get(severity) ?? filesOf(severity)
    known.set(severity, files)
    return files.has(file)
  }

  function filesOf(severity: Severity): ReadonlySet<SupportFile> {
    const callers = told.filter(
      (one) =>
        SEVERITIES.indexOf(one.severity) <= SEVERITIES.indexOf(severity) &&
        losesAll(one) &&
        leavesNothing(model, one.step, answered),
    )
    const steps = new Set(callers.map(({ step }) => step))
    const files = new Set([...steps].flatMap((step) => calledScripts(model, step)))
    if (files.size === 0) return files
    const isCalledElse = calledWithout(model, steps, files)
    return new Set([...files].filter((file) => !isCalledElse(file)))
  }
}

/** Whether a step is soft in each of its runs, and nothing goes by how it ended but what keeps files of a failure. */
function losesAll({ sequence, step }: ToldStep): boolean {
  const text = step.continueOnError
  if (text?.value.trim() !== 'true' || text.expressions.length > 0 || step.background !== null) return false
  const id = step.id?.value.toLowerCase() ?? null
  const handedOn = [...(sequence.job?.outputs ?? []), ...(sequence.action?.outputs ?? [])]
  return (
    !handedOn.some(({ value }) => readsResult(value, id)) &&
    sequence.steps.every(
      (other) =>
        other === step ||
        (!textsOf(other).some((one) => readsResult(one, id)) &&
          (other.if === null ||
            !readsResult(other.if, id) ||
            (id !== null && isKept(other) && !runsAfter(other, id, 'success', sequence)))),
    )
  )
}

function isKept(step: Step): boolean {
  return isAction(actionName(step), 'actions/upload-artifact')
}

function textsOf(step: Step): readonly Text[] {
  const texts = [step.run?.text, step.name, step.continueOnError, step.timeoutMinutes, step.workingDirectory]
  const entries = [...step.with, ...step.env].map(({ value }) => value)
  return [...texts.flatMap((text) => text ?? []), ...entries]
}

/** Whether an expression reads a step's result, or may. */
function readsResult({ expressions }: Text, id: string | null): boolean {
  return expressions.some(
    ({ ast, reads }) =>
      ast === null ||
      reads.some(({ path }) => {
        const [context, step] = path.map((part) => part.toLowerCase())
        return context === 'steps' && (step === undefined || step === '*' || step === id)
      }),
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
      !/\bgit\b[^\n;&|]*\spush\b/.test(script.text.value)
    )
  })
}

/** Programs with which a script speaks for its repository. */
const SENDS = /^(?:gh|glab|hub|curl|wget|scp|rsync|ssh)$/
