import type { Action, Step, Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { allSteps, isDynamic } from '../../../sources/workflows/walk.ts'
import { localAction, localWorkflow } from '../local-references.ts'
import { commandFileWrites } from '../shell/command-file.ts'
import type { Place } from './places.ts'
import { hasBegun, stepReason } from './steps.ts'
import { instead, listed, same, type Undefined } from './words.ts'

/**
 * Whether anything defines what an expression reads.
 * @param path the context and its properties as `ContextRead.path` has them
 * @returns `null` where something does, or where it cannot be decided without running the workflow
 */
export function undefinedReason(
  model: WorkflowsModel,
  place: Place,
  path: readonly string[],
): Undefined | null {
  const [context, name] = path
  if (context === undefined || name === undefined || name === '*') return null
  const rest = path.slice(2)
  switch (context) {
    case 'steps':
      return stepReason(model, place, name, rest)
    case 'needs':
      return needsReason(model, place, name, rest)
    case 'jobs':
      return place.file.kind === 'workflow' ? jobReason(model, place.file, name, rest, 'jobs') : null
    case 'inputs':
      return inputReason(model, place, name)
    case 'matrix':
      return matrixReason(place, name)
    case 'env':
      return envReason(model, place, name)
    case 'github':
      return eventInputReason(place, path)
    default:
      return null
  }
}

function needsReason(
  model: WorkflowsModel,
  place: Place,
  id: string,
  rest: readonly string[],
): Undefined | null {
  const { job, file } = place
  if (job === null || file.kind !== 'workflow') return null
  if (job.needs.some((need) => need.expressions.length > 0)) return null
  if (job.needs.some((need) => same(need.value, id))) return jobReason(model, file, id, rest, 'needs')
  const exists = file.jobs.some((other) => same(other.id.value, id))
  const ids = job.needs.map((need) => need.value)
  return {
    why: `Job \`${job.id.value}\` does not list \`${id}\` in its \`needs\`${exists ? '' : ', and the workflow has no such job'}`,
    remedy: exists
      ? `Add \`${id}\` to \`needs\` of job \`${job.id.value}\`: \`needs: [${[...ids, id].join(', ')}]\`.`
      : (instead(id, ids, (found) => `Write \`needs.${found}\``) ??
        'Name a job of this workflow, and list it in `needs`.'),
  }
}

function jobReason(
  model: WorkflowsModel,
  workflow: Workflow,
  id: string,
  rest: readonly string[],
  context: 'needs' | 'jobs',
): Undefined | null {
  const job = workflow.jobs.find((other) => same(other.id.value, id))
  const ids = workflow.jobs.map((other) => other.id.value)
  if (job === undefined) {
    if (context === 'needs') return null // GitHub refuses a `needs` that names no job.
    return {
      why: `The workflow has no job \`${id}\``,
      remedy: instead(id, ids, (found) => `Write \`jobs.${found}\``) ?? 'Name a job of this workflow.',
    }
  }
  const [property, output] = rest
  if (property === undefined || property === '*') return null
  if (!same(property, 'outputs') && !same(property, 'result')) {
    return {
      why: `A job has \`result\` and \`outputs\`, and no \`${property}\``,
      remedy: `Write \`${context}.${id}.${same(property, 'outcome') || same(property, 'conclusion') || same(property, 'status') ? 'result' : 'outputs.…'}\`.`,
    }
  }
  if (!same(property, 'outputs') || output === undefined || output === '*') return null
  const called = job.uses === null ? null : localWorkflow(model, job.uses.reference)
  if (job.uses !== null && called === null) return null
  const declared =
    called === null
      ? job.outputs
      : called.triggers
          .filter((trigger) => same(trigger.event.value, 'workflow_call'))
          .flatMap((trigger) => trigger.outputs)
  if (isDynamic(declared) || declared.some(({ key }) => same(key.value, output))) return null
  const names = declared.map(({ key }) => key.value)
  const owner = called === null ? `Job \`${id}\`` : `The workflow that job \`${id}\` calls`
  return {
    why: `${owner} declares no output \`${output}\`${listed(names, ', only ')}`,
    remedy:
      instead(output, names, (found) => `Write \`${context}.${id}.outputs.${found}\``) ??
      `Declare \`${output}\` under \`${called === null ? `jobs.${id}.outputs` : 'on.workflow_call.outputs'}\`.`,
  }
}

/** Inputs of the file; what a caller passes to a composite action undeclared is there too, with a warning in the log. */
function inputReason(model: WorkflowsModel, place: Place, name: string): Undefined | null {
  const declared =
    place.file.kind === 'action'
      ? place.file.inputs
      : place.file.triggers
          .filter(({ event }) => same(event.value, 'workflow_dispatch') || same(event.value, 'workflow_call'))
          .flatMap((trigger) => trigger.inputs)
  const reason = undeclaredInput(
    name,
    declared.map((input) => input.name.value),
    'inputs',
    place.file.kind,
  )
  if (reason === null || place.file.kind !== 'action') return reason
  if (isPassed(model, place.file, name)) return null
  // Whoever uses a published action may pass it: https://github.com/actions/runner, `ActionRunner.cs`.
  return place.file.path.startsWith('.github/') ? reason : { ...reason, perhaps: true }
}

/** Whether a step of this repository gives a local action that input. */
function isPassed(model: WorkflowsModel, action: Action, name: string): boolean {
  for (const { step } of allSteps(model)) {
    if (step.uses === null || !step.with.some(({ key }) => same(key.value, name))) continue
    if (localAction(model, step.uses.reference) === action) return true
  }
  return false
}

function eventInputReason(place: Place, path: readonly string[]): Undefined | null {
  const [, event, inputs, name] = path
  if (!same(event, 'event') || name === undefined || name === '*') return null
  // No event has a payload of that name; a workflow that is called sees its caller's event, which has none either.
  if (same(inputs, 'input'))
    return {
      why: 'No event has `input`',
      remedy: `Write \`inputs.${name}\` (or \`github.event.inputs.${name}\`).`,
    }
  if (!same(inputs, 'inputs')) return null
  // A called workflow and an action see the event of whoever calls them.
  if (place.file.kind !== 'workflow') return null
  const { triggers } = place.file
  if (triggers.some(({ event: trigger }) => same(trigger.value, 'workflow_call'))) return null
  const declared = triggers
    .filter(({ event: trigger }) => same(trigger.value, 'workflow_dispatch'))
    .flatMap((trigger) => trigger.inputs)
  return undeclaredInput(
    name,
    declared.map((input) => input.name.value),
    'github.event.inputs',
    'workflow',
  )
}

function undeclaredInput(
  name: string,
  declared: readonly string[],
  context: string,
  kind: 'workflow' | 'action',
): Undefined | null {
  if (declared.some((known) => same(known, name))) return null
  return {
    why: `The ${kind} declares no input \`${name}\`${listed(declared, ', only ')}`,
    remedy:
      instead(name, declared, (found) => `Write \`${context}.${found}\``) ??
      (kind === 'action'
        ? `Declare \`${name}\` under \`inputs\`.`
        : `Declare \`${name}\` under \`inputs\` of \`workflow_dispatch\` or \`workflow_call\`.`),
  }
}

function matrixReason(place: Place, name: string): Undefined | null {
  const { job } = place
  if (job === null) return null
  if (job.matrix === null) {
    return {
      why: `Job \`${job.id.value}\` has no matrix`,
      remedy: `Add \`strategy.matrix.${name}\` to job \`${job.id.value}\`, or write the value out.`,
    }
  }
  if (job.matrix.dynamic || job.matrix.keys.some((key) => same(key, name))) return null
  return {
    why: `The matrix of job \`${job.id.value}\` defines no \`${name}\`${listed(job.matrix.keys, ', only ')}`,
    remedy:
      instead(name, job.matrix.keys, (found) => `Write \`matrix.${found}\``) ??
      `Add \`${name}\` to the matrix of job \`${job.id.value}\`.`,
  }
}

function envReason(model: WorkflowsModel, place: Place, name: string): Undefined | null {
  const { job, file, step, earlier } = place
  // A composite action sees the variables of whoever calls it.
  if (job === null || file.kind !== 'workflow' || earlier === null) return null
  const layers = [file.env, job.env, step?.env ?? []]
  if (layers.some(isDynamic)) return null
  const defined = layers.flat().map(({ key }) => key.value)
  if (defined.some((known) => same(known, name))) return null
  if (givesDefault(place, name)) return null
  const written = exported(model, earlier, 0)
  if (written === null || written.some((known) => same(known, name))) return null
  const running = job.steps.filter((one) => one !== step && !earlier.includes(one) && hasBegun(one, place))
  const setting = running.length === 0 ? [] : exported(model, running, 0)
  if (setting === null || setting.some((known) => same(known, name))) {
    return {
      why: `What a step in the background sets comes when something has waited for it, and nothing has before this`,
      remedy: `Add the step \`- wait-all:\` before the one that reads \`env.${name}\`.`,
    }
  }
  const inherited = /^(?:GITHUB|RUNNER)_|^(?:HOME|PATH|USER|PWD|CI)$/i.test(name)
  return {
    why: inherited
      ? `The \`env\` context holds what the workflow sets, not the runner's own variables, and nothing sets \`${name}\``
      : `Neither the workflow, the job, the step nor an earlier step sets the variable \`${name}\``,
    remedy: inherited
      ? `Read it in the shell as \`$${name}\`, or use the \`github\` or \`runner\` context.`
      : (instead(name, [...defined, ...written], (found) => `Write \`env.${found}\``) ??
        `Set \`${name}\` under \`env\`.`),
  }
}

/** `if: env.VERSION == ''` on the step that sets `VERSION`: what may be set by hand is given its value. */
function givesDefault({ kind, step, text }: Place, name: string): boolean {
  if (kind !== 'condition' || step?.run == null) return false
  const asked = new RegExp(`\\benv\\.${name}\\s*==\\s*''|!\\s*env\\.${name}\\b(?!\\s*[!=])`, 'i')
  if (!/^[\w-]+$/.test(name) || !asked.test(text.value)) return false
  return [...commandFileWrites(step.run, 'GITHUB_ENV').names].some((written) => same(written, name))
}

/** Actions that set no variable for later steps. */
const NO_EXPORTS =
  /^actions\/(?:checkout|cache|cache\/restore|cache\/save|upload-artifact|download-artifact|stale|labeler)$/i

/** The variables that steps set for later ones; `null` where only running them can tell. */
function exported(model: WorkflowsModel, steps: readonly Step[], depth: number): readonly string[] | null {
  const names: string[] = []
  for (const step of steps) {
    if (step.run !== null) {
      const writes = commandFileWrites(step.run, 'GITHUB_ENV')
      if (!writes.complete) return null
      names.push(...writes.names)
      continue
    }
    const reference = step.uses?.reference
    if (reference?.kind === 'repository') {
      const path = [
        reference.owner,
        reference.repository,
        ...(reference.path === '' ? [] : [reference.path]),
      ].join('/')
      if (!NO_EXPORTS.test(path)) return null
      continue
    }
    const action = reference === undefined ? null : localAction(model, reference)
    if (action?.using !== 'composite' || depth > 8) return null
    const inner = exported(model, action.steps, depth + 1)
    if (inner === null) return null
    names.push(...inner)
  }
  return names
}
