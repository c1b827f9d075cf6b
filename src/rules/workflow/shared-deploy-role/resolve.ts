import type { Entry, Expression, Text } from '../../../sources/workflows/model.ts'
import { givenInput, givenSecret, type JobInstance } from '../jobs/instances.ts'

/** What the names of an expression stand for at its place. */
export interface Bindings {
  readonly instance: JobInstance
  /** The variables in force, the nearest last. */
  readonly env: readonly Entry[]
  /** The inputs of the composite action that the place is in, with where they are read; `null` outside of one. */
  readonly inputs: { readonly values: ReadonlyMap<string, Text | null>; readonly outer: Bindings } | null
}

const MAX_DEPTH = 10
const MAX_VALUES = 32

/**
 * What a text names, followed through inputs, variables and calls to what is written out or stored; a stored value is
 * its name with the environment that it is read in, because each environment has its own. Several where a matrix decides.
 * @returns nothing where only a run can tell
 */
export function resolvedText(text: Text, bindings: Bindings, depth = 0): readonly string[] {
  if (depth > MAX_DEPTH) return []
  let values: readonly string[] = ['']
  let at = 0
  for (const expression of text.expressions) {
    const plain = text.value.slice(at, expression.start)
    const inner = ofExpression(expression, bindings, depth + 1)
    values = values.flatMap((value) => inner.map((one) => value + plain + one))
    if (values.length === 0 || values.length > MAX_VALUES) return []
    at = expression.end
  }
  return values.map((value) => (value + text.value.slice(at)).trim()).filter((value) => value !== '')
}

function ofExpression(expression: Expression, bindings: Bindings, depth: number): readonly string[] {
  const [read, ...more] = expression.reads
  const path = read?.path.join('.') ?? ''
  if (
    read === undefined ||
    more.length > 0 ||
    path.toLowerCase() !== expression.source.toLowerCase().trim()
  ) {
    return composed(expression, bindings)
  }
  const [context, name = ''] = read.path
  switch (context) {
    case 'inputs':
      return ofInput(name, bindings, depth)
    case 'env': {
      const entry = bindings.env.findLast(({ key }) => key.value === name)
      return entry === undefined ? [] : resolvedText(entry.value, bindings, depth)
    }
    case 'secrets': {
      const given = givenSecret(bindings.instance, name)
      if (given === null) return [stored(path, bindings.instance)]
      const caller = bindings.instance.caller!
      // An inherited secret is the caller's, unless the job's environment has one of that name.
      return given === 'inherit'
        ? [stored(path, bindings.instance)]
        : resolvedText(given, { instance: caller, env: [], inputs: null }, depth)
    }
    case 'vars':
      return [stored(path, bindings.instance)]
    case 'matrix':
      return ofMatrix(name, bindings.instance)
    case 'needs':
      return [`${path} of ${bindings.instance.workflow.path}`]
    case 'steps':
      return []
    default:
      return [path.toLowerCase()]
  }
}

function ofInput(name: string, bindings: Bindings, depth: number): readonly string[] {
  if (bindings.inputs !== null) {
    const { values, outer } = bindings.inputs
    const text = values.get(name.toLowerCase()) ?? null
    return text === null ? [] : resolvedText(text, outer, depth)
  }
  const given = givenInput(bindings.instance, name)
  if (given === null) return [`inputs.${name.toLowerCase()} of ${bindings.instance.workflow.path}`]
  const from = given.from ?? bindings.instance
  return resolvedText(given.text, { instance: from, env: from.workflow.env, inputs: null }, depth)
}

/** `format(…)`, `a || b`: the same text in the same environment is the same role. */
function composed(expression: Expression, { instance, inputs }: Bindings): readonly string[] {
  const local = expression.reads.some(({ path }) =>
    ['matrix', 'steps', 'inputs', 'needs'].includes(path[0] ?? ''),
  )
  if (inputs !== null || (local && instance.caller !== null)) return []
  const where = local ? ` of ${instance.workflow.path} ${instance.job.id.value}` : ''
  return [stored(expression.source.replaceAll(/\s+/g, ''), instance) + where]
}

function stored(path: string, { job }: JobInstance): string {
  const environment = job.environment?.value.trim() ?? ''
  return `${path.toLowerCase()}@${environment}`
}

function ofMatrix(name: string, { job }: JobInstance): readonly string[] {
  const { matrix } = job
  if (matrix === null || matrix.dynamic) return []
  const axis = matrix.axes.find(({ key }) => key.value === name)
  const included = matrix.include.flatMap((entries) => entries.filter(({ key }) => key.value === name))
  const texts = [...(axis?.values ?? []), ...included.map(({ value }) => value)]
  return texts.some(({ expressions }) => expressions.length > 0) ? [] : texts.map(({ value }) => value)
}
