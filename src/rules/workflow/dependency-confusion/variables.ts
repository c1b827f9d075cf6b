import type {
  Entry,
  Job,
  Matrix,
  Script,
  Step,
  SupportFile,
  Workflow,
  WorkflowsModel,
} from '../../../sources/workflows/model.ts'
import { isDynamic } from '../../../sources/workflows/walk.ts'
import { localAction } from '../local-references.ts'
import { calledScripts } from '../shell/called-scripts.ts'
import { commandFileWrites } from '../shell/command-file.ts'
import { commandsOf } from '../shell/commands.ts'
import { isOpen, plainValues } from '../shell/values.ts'
import { givenMatrix } from '../soft-fail/conditions.ts'
import type { Setting } from './settings.ts'

/** What a variable holds: `undefined` where nobody sets it, `null` where several things decide, or only a run. */
export type Lookup = (name: string) => string | null | undefined

/** What a script of the repository is given, whoever starts it: nothing that counts. */
export const noVariables: Lookup = () => undefined

/**
 * A setting whose value is one variable, or holds one, with what the variable is known to hold: an index that is written
 * out a few lines above is no computed one.
 */
export function resolved(setting: Setting, lookup: Lookup, matrix: Matrix | null = null): Setting {
  if (!setting.value.includes('$')) return setting
  const value = setting.value.replaceAll(
    /\$\{\{\s*env\.([\w-]+)\s*\}\}|\$\{([A-Za-z_]\w*)\}|\$([A-Za-z_]\w*)/g,
    (whole, ...names: readonly (string | undefined)[]) =>
      lookup(names.slice(0, 3).find((name) => name !== undefined)!) ?? whole,
  )
  const known = allOf(value, matrix) ?? value
  return known === setting.value ? setting : { ...setting, value: known }
}

/** All that a matrix gives one after another, as the one list that is judged by its worst; `null` where not all is known. */
function allOf(value: string, matrix: Matrix | null): string | null {
  const key = /^["']?\$\{\{\s*(matrix\.[\w-]+)\s*\}\}["']?$/.exec(value.trim())?.[1]
  if (key === undefined) return null
  const values = givenMatrix(matrix)
    .context(key.toLowerCase())
    ?.map((one) => String(one ?? '').trim())
  return values === undefined || values.some(isOpen) ? null : values.join(' ').trim() || null
}

/**
 * The variables that a step is given, where one text stands for each: its own, else the job's or the workflow's unless
 * an earlier step may have set the variable anew.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#env
 */
export function variablesOf(model: WorkflowsModel, workflow: Workflow, job: Job, step: Step): Lookup {
  return (name) => {
    const own = written(name, step.env)
    if (own !== undefined) return own
    const earlier = job.steps.filter(({ index }) => index < step.index)
    if (earlier.some((one) => maySet(model, name, one))) return null
    return [job.env, workflow.env].map((layer) => written(name, layer)).find((one) => one !== undefined)
  }
}

/** The variables of a script: one that it sets counts only where it always does, and nothing else says otherwise. */
export function variablesIn(script: Script, given: Lookup): Lookup {
  return (name) => {
    const outer = given(name)
    if (!isTouched(name, script)) return outer
    const own = isFollowed(name, script) ? plainValues(script, NO_ENTRIES).get(name) : undefined
    return own !== undefined && (outer === undefined || outer === own) ? own : null
  }
}

const NO_ENTRIES: readonly Entry[] = []

/** Whether a script names a variable otherwise than to read it, or reads in another one that may. */
function isTouched(name: string, script: Script): boolean {
  const reads = new RegExp(String.raw`\$(?:\{${name}\}|${name}\b)|\benv\.${name}\b`, 'g')
  const rest = script.text.value.replaceAll(reads, '')
  return new RegExp(String.raw`\b${name}\b`).test(rest) || readsIn(script)
}

/** Whether all that touches a variable are assignments that no condition leaves out. */
function isFollowed(name: string, script: Script): boolean {
  if (readsIn(script)) return false
  const top = new Set(script.ast!.commands.map(({ command }) => command))
  const setting = commandsOf(script)!.filter(
    ({ program, assignments, args }) =>
      (program === '' && assignments.some((one) => one.name === name)) ||
      (program === 'export' && args.some(({ value }) => value.startsWith(`${name}=`))),
  )
  const places = script.text.value.match(new RegExp(String.raw`(?<!\$\{?|\benv\.)\b${name}\b`, 'g')) ?? []
  const plain = script.text.value.match(new RegExp(String.raw`(?<![$\w])${name}=`, 'g')) ?? []
  return (
    setting.length > 0 &&
    setting.every(({ node }) => top.has(node)) &&
    setting.length === plain.length &&
    places.length === plain.length
  )
}

function readsIn(script: Script): boolean {
  const commands = commandsOf(script)
  return commands === null || commands.some(({ program }) => ['source', '.', 'eval'].includes(program))
}

/** What a list of variables says of one; `undefined` where nothing, `null` where nobody can know. */
function written(name: string, entries: readonly Entry[]): string | null | undefined {
  if (isDynamic(entries)) return null
  // Windows tells no cases apart.
  const found = entries.filter(({ key }) => key.value.toLowerCase() === name.toLowerCase())
  const [entry, ...more] = found
  if (entry === undefined) return undefined
  const { value } = entry
  const isPlain = value.expressions.length === 0 && !isOpen(value.value)
  return more.length === 0 && entry.key.value === name && isPlain ? value.value : null
}

/**
 * Whether a step can set a variable for later ones. Actions of others set what their documentation says, and no name
 * that the workflow has made up.
 */
function maySet(model: WorkflowsModel, name: string, step: Step): boolean {
  if (step.run === null) {
    if (step.uses!.reference.kind !== 'local') return false
    const action = localAction(model, step.uses!.reference)
    return action?.using !== 'composite' || action.steps.some((one) => maySet(model, name, one))
  }
  const scripts = [step.run, ...calledScripts(model, step).flatMap((file) => file.scripts)]
  return scripts.some((script) => {
    if (!/GITHUB_ENV|::set-env/.test(script.text.value)) return false
    const { names, complete } = commandFileWrites(script, 'GITHUB_ENV')
    return !complete || names.has(name.toLowerCase()) || script.text.value.includes('::set-env')
  })
}

/**
 * The variables of a Dockerfile, where each of its `ENV` and `ARG` says the same of one. An argument that a workflow
 * or a script names is whatever that hands in.
 */
export function variablesOfImage(model: WorkflowsModel, file: SupportFile): Lookup {
  return (name) => {
    const own = new RegExp(String.raw`(?:^|\s)${name}(?:=|\s+(?!\S+=))(?:"([^"\n]*)"|'([^'\n]*)'|(\S+))`, 'g')
    const found = [
      ...file.text.value.matchAll(/^[ \t]*(?:ENV|ARG)[ \t]+((?:[^\n\\]|\\\r?\n|\\.)*)/gim),
    ].flatMap(([, body]) => {
      return [...body!.trim().matchAll(own)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    })
    const [value, ...more] = new Set(found)
    if (value === undefined) return undefined
    const isPlain = more.length === 0 && !isOpen(value) && !value.includes('\\')
    return isPlain && !isHandedIn(model, name) ? value : null
  }
}

function isHandedIn(
  { workflows, actions, supportFiles, taskFiles, otherBuilds }: WorkflowsModel,
  name: string,
): boolean {
  const word = new RegExp(String.raw`\b${name}\b`)
  const steps = [...workflows.flatMap(({ jobs }) => jobs), ...actions].flatMap((one) => one.steps)
  return (
    steps.some(
      ({ run, with: inputs }) =>
        (run !== null && word.test(run.text.value)) || inputs.some(({ value }) => word.test(value.value)),
    ) ||
    supportFiles.some(({ kind, text }) => kind === 'shell-script' && word.test(text.value)) ||
    otherBuilds.some(({ text }) => text === null || word.test(text)) ||
    taskFiles.some(
      ({ tasks, error }) =>
        error !== null || tasks.some(({ lines }) => lines.some(({ script }) => word.test(script.text.value))),
    )
  )
}
