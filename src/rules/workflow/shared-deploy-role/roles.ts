import type { Location } from '../../../location.ts'
import { locate } from '../../../sources/workflows/locate.ts'
import type { Entry, Step, Text, WorkflowsModel } from '../../../sources/workflows/model.ts'
import type { JobInstance } from '../jobs/instances.ts'
import { scriptsOf } from '../jobs/reached.ts'
import { localAction } from '../local-references.ts'
import { commandsOf, optionValues, wordAt } from '../shell/commands.ts'
import { plainValues, withValues } from '../shell/values.ts'
import { actionName } from '../soft-fail/jobs.ts'
import { type Bindings, resolvedText } from './resolve.ts'

/** A cloud role that a job assumes. */
export interface AssumedRole {
  /** The same for the same role, wherever and however it is written. */
  readonly key: string
  /** As written. */
  readonly shown: string
  readonly at: Location
  /** The steps of the job, by index, during which it is the one in force. */
  readonly steps: { readonly from: number; readonly until: number }
}

type Found = Omit<AssumedRole, 'steps'> & { readonly cloud: string }

/** Actions that assume a role, with the input that names it. Source of each: its `action.yml`. */
const ROLE_INPUTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['aws-actions/configure-aws-credentials', ['role-to-assume']],
  ['google-github-actions/auth', ['service_account']],
  ['azure/login', ['client-id']],
])

const AWS = 'aws-actions/configure-aws-credentials'
const ROLE_VARIABLES = new Set(['AWS_ROLE_ARN', 'AWS_ROLE_TO_ASSUME'])
const MAX_DEPTH = 6

/**
 * The roles that a job assumes, in its own steps and in composite actions of this repository. Each holds until the next
 * one of its cloud is assumed.
 */
export function assumedRoles(model: WorkflowsModel, instance: JobInstance): readonly AssumedRole[] {
  const { workflow, job } = instance
  const outer = [...workflow.env, ...job.env]
  const bindings: Bindings = { instance, env: outer, inputs: null }
  const everywhere = { from: 0, until: job.steps.length }
  const bySteps = job.steps.map((step) => ({
    step,
    found: ofStep(model, step, { ...bindings, env: [...outer, ...step.env] }, null, 0),
  }))
  return [
    ...ofVariables(job.env, bindings).map((role) => ({ ...role, steps: everywhere })),
    ...bySteps.flatMap(({ step, found }) =>
      found
        .filter(({ key }) => key !== '')
        .map((role) => {
          const next = bySteps.find(
            (later) =>
              later.step.index > step.index &&
              later.found.some(({ cloud }) => cloud === role.cloud) &&
              replaces(later.step, step),
          )
          return { ...role, steps: { from: step.index, until: takenOver(next?.step) ?? job.steps.length } }
        }),
    ),
  ]
}

/** What a step in the background sets, GitHub sets for the steps after it has ended. */
function takenOver(next: Step | undefined): number | undefined {
  return next?.background?.until ?? next?.index
}

/** Two conditions stand for two cases, of which each has its role; otherwise the later role takes over. */
function replaces(later: Step, earlier: Step): boolean {
  return later.if === null || earlier.if === null || later.if.value === earlier.if.value
}

/** @param shownAt the job's own step, where a composite action is told of */
function ofStep(
  model: WorkflowsModel,
  step: Step,
  bindings: Bindings,
  shownAt: Location | null,
  depth: number,
): readonly Found[] {
  const variables = ofVariables(step.env, bindings)
  if (step.uses === null) return [...variables, ...ofScript(model, step, bindings)]
  const action = localAction(model, step.uses.reference)
  if (action?.using === 'composite' && depth < MAX_DEPTH) {
    const inputs = new Map<string, Text | null>(
      action.inputs.map(({ name, default: fallback }) => [name.value.toLowerCase(), fallback]),
    )
    for (const { key, value } of step.with) inputs.set(key.value.toLowerCase(), value)
    return action.steps.flatMap((inner) =>
      ofStep(
        model,
        inner,
        { ...bindings, env: [...bindings.env, ...inner.env], inputs: { values: inputs, outer: bindings } },
        shownAt ?? step.uses!.text.at,
        depth + 1,
      ),
    )
  }
  const cloud = actionName(step) ?? ''
  const names = ROLE_INPUTS.get(cloud)
  if (names === undefined) return variables
  const roles = names.flatMap((name) => {
    const entry = step.with.find(({ key }) => key.value.toLowerCase() === name)
    return entry === undefined ? [] : ofText(entry.value, bindings, shownAt, cloud)
  })
  // Other credentials, or a role that only the run knows, take over all the same.
  return roles.length > 0 ? roles : [{ key: '', shown: '', at: step.uses.text.at, cloud }]
}

function ofVariables(env: readonly Entry[], bindings: Bindings): readonly Found[] {
  return env.flatMap(({ key, value }) =>
    ROLE_VARIABLES.has(key.value) ? ofText(value, bindings, null, AWS) : [],
  )
}

function ofText(text: Text, bindings: Bindings, shownAt: Location | null, cloud: string): readonly Found[] {
  const shown = text.value.trim()
  return resolvedText(text, bindings).map((key) => ({
    key,
    shown,
    cloud,
    at: shownAt ?? locate(text, 0, text.value.length),
  }))
}

/** `aws sts assume-role --role-arn arn:…`. */
function ofScript(model: WorkflowsModel, step: Step, bindings: Bindings): readonly Found[] {
  return scriptsOf(model, { step, own: step, env: bindings.env }).flatMap(({ script }) =>
    (commandsOf(script) ?? []).flatMap((command) => {
      if (command.program !== 'aws' || !command.args.some(({ value }) => value.startsWith('assume-role')))
        return []
      return optionValues(command, '--role-arn').flatMap((word) => {
        const value = withValues(word.value, plainValues(script, bindings.env))
        // What the script itself makes up is one role only as far as it is written out.
        return /[$`]/.test(value.replaceAll(/\$\{\{[^}]*\}\}/g, ''))
          ? []
          : [{ key: value, shown: word.value, at: wordAt(script, word), cloud: AWS }]
      })
    }),
  )
}
