import type { Entry, Job, Text, Workflow } from '../../../sources/workflows/model.ts'
import { isDynamic } from '../../../sources/workflows/walk.ts'
import { type Place, workflowPlaces } from '../references/places.ts'
import { same } from '../references/words.ts'

/** An output of a job that nothing in its workflow reads, alone or with others: nobody misses what is not there. */
export function isUnreadOutput({ job, file, step, text }: Place): boolean {
  if (job === null || step !== null || file.kind !== 'workflow') return false
  const output = job.outputs.find(({ value }) => value === text)
  if (output === undefined) return false
  const waiting = file.jobs.filter(({ needs }) =>
    needs.some((need) => need.expressions.length > 0 || same(need.value, job.id.value)),
  )
  const { all, names } = readOutputs(file)
  return !all && !names.has(keyOf(job.id.value, output.key.value)) && !waiting.some(readsUnseen)
}

interface ReadOutputs {
  /** A context as a whole or a star takes everything. */
  readonly all: boolean
  readonly names: ReadonlySet<string>
}

const read = new WeakMap<Workflow, ReadOutputs>()

/** What the expressions of a workflow take from `needs` and `jobs`. */
function readOutputs(workflow: Workflow): ReadOutputs {
  const known = read.get(workflow)
  if (known !== undefined) return known
  const names = new Set<string>()
  let all = false
  for (const { text } of workflowPlaces(workflow)) {
    for (const { reads, error } of text.expressions) {
      if (error !== null) all = true
      for (const { path } of reads) {
        const [context, id, property, output] = path
        if (context !== 'needs' && context !== 'jobs') continue
        if (property !== undefined && property !== '*' && !same(property, 'outputs')) continue
        if (id === undefined || output === undefined || path.includes('*')) all = true
        else names.add(keyOf(id, output))
      }
    }
  }
  const found = { all, names }
  read.set(workflow, found)
  return found
}

/** Whether a job has expressions that are no places of their own: a computed matrix, a map that is one expression. */
function readsUnseen({ matrix, env, with: inputs, secrets, defaultFolder, registryLogins }: Job): boolean {
  const rows = [...(matrix?.include ?? []), ...(matrix?.exclude ?? [])].flat()
  const logins = registryLogins.flatMap(({ entries }) => entries)
  const entries: readonly Entry[] = [...rows, ...logins]
  const texts: readonly (Text | null)[] = [defaultFolder, ...entries.map(({ value }) => value)]
  return (
    matrix?.dynamic === true ||
    matrix?.axes.some(({ values }) => values?.every(isPlain) !== true) === true ||
    [env, inputs, secrets === 'inherit' ? [] : secrets].some(isDynamic) ||
    texts.some((text) => text !== null && !isPlain(text))
  )
}

function isPlain({ expressions }: Text): boolean {
  return expressions.length === 0
}

function keyOf(job: string, output: string): string {
  return `${job}.${output}`.toLowerCase()
}
