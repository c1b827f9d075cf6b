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
import { indexUrl } from './index-url.ts'
import { namedIn } from './names.ts'
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
  let isOpened: boolean | null = null
  return remembered((name) => {
    const outer = given(name)
    // What is read in from elsewhere may set anything.
    isOpened ??= readsIn(script)
    if (isOpened) return null
    const { isTouched, isAlwaysSet, isSetFirst, values } = namedIn(script)(name)
    if (!isTouched) return outer
    const own = isAlwaysSet ? (plainValues(script, NO_ENTRIES).get(name) ?? beginning(values)) : undefined
    return own !== undefined && (isSetFirst || outer === undefined || outer === own) ? own : null
  })
}

/** A name is asked for by every command that reads it, and each answer reads the whole text. */
function remembered(lookup: Lookup): Lookup {
  const answers = new Map<string, string | null | undefined>()
  return (name) => {
    if (!answers.has(name)) answers.set(name, lookup(name))
    return answers.get(name)
  }
}

/** `https://download.example/whl/${{ inputs.toolkit }}`: the one text of a variable that is a public index, whatever follows. */
function beginning(texts: readonly string[]): string | undefined {
  const [value, ...more] = new Set(texts)
  return value !== undefined && more.length === 0 && indexUrl(value).known !== null ? value : undefined
}

const NO_ENTRIES: readonly Entry[] = []

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
  let declared: ReadonlyMap<string, ReadonlySet<string>> | null = null
  return (name) => {
    declared ??= declaredIn(file.text.value)
    const [value, ...more] = declared.get(name) ?? []
    if (value === undefined) return undefined
    const isPlain = more.length === 0 && !isOpen(value) && !value.includes('\\')
    return isPlain && !isHandedIn(model, name) ? value : null
  }
}

function declaredIn(dockerfile: string): ReadonlyMap<string, ReadonlySet<string>> {
  const declared = new Map<string, Set<string>>()
  for (const [, body] of dockerfile.matchAll(/^[ \t]*(?:ENV|ARG)[ \t]+((?:[^\n\\]|\\\r?\n|\\.)*)/gim)) {
    for (const match of body!.trim().matchAll(DECLARED)) {
      const value = match[2] ?? match[3] ?? match[4] ?? ''
      declared.set(match[1]!, (declared.get(match[1]!) ?? new Set()).add(value))
    }
  }
  return declared
}

const DECLARED = /(?<=^|\s)([A-Za-z_]\w*)(?:=|\s+(?!\S+=))(?:"([^"\n]*)"|'([^'\n]*)'|(\S+))/g

const handedIn = new WeakMap<WorkflowsModel, { readonly words: ReadonlySet<string>; readonly any: boolean }>()

function isHandedIn(model: WorkflowsModel, name: string): boolean {
  const known = handedIn.get(model) ?? wordsHandedIn(model)
  handedIn.set(model, known)
  return known.any || known.words.has(name)
}

/** Every word of what may build an image. */
function wordsHandedIn({ workflows, actions, supportFiles, taskFiles, otherBuilds }: WorkflowsModel): {
  readonly words: ReadonlySet<string>
  readonly any: boolean
} {
  const steps = [...workflows.flatMap(({ jobs }) => jobs), ...actions].flatMap((one) => one.steps)
  const texts = [
    ...steps.flatMap(({ run, with: inputs }) => [
      run?.text.value ?? '',
      ...inputs.map(({ value }) => value.value),
    ]),
    ...supportFiles.filter(({ kind }) => kind === 'shell-script').map(({ text }) => text.value),
    ...otherBuilds.map(({ text }) => text ?? ''),
    ...taskFiles.flatMap(({ tasks }) =>
      tasks.flatMap(({ lines }) => lines.map(({ script }) => script.text.value)),
    ),
  ]
  const words = new Set<string>()
  for (const text of texts) for (const [word] of text.matchAll(/\w+/g)) words.add(word)
  return {
    words,
    any: otherBuilds.some(({ text }) => text === null) || taskFiles.some(({ error }) => error !== null),
  }
}
