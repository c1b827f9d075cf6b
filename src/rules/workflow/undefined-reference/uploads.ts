import type { Severity } from '../../../findings.ts'
import type {
  ContextRead,
  Job,
  Step,
  Text,
  Workflow,
  WorkflowsModel,
} from '../../../sources/workflows/model.ts'
import { allSteps, type PlacedStep } from '../../../sources/workflows/walk.ts'
import type { Place } from '../references/places.ts'
import { actionName } from '../soft-fail/jobs.ts'

/**
 * How much the name of an artefact loses without the undefined part; `null` where all that it says.
 *
 * Little where it keeps a name of its own and every download that may mean it takes it all the same: by a pattern that
 * ends with `*` before the part is reached, or as one of all. Where two uploads end up with one name and neither
 * overwrites, the second fails, which nobody overlooks.
 * Source: https://github.com/actions/upload-artifact#breaking-changes
 */
export function uploadName(
  model: WorkflowsModel,
  { job, file, text }: Place,
  step: Step,
  { path: [context] }: ContextRead,
): Severity | null {
  if (job === null || file.kind !== 'workflow') return null
  const start = beginning(text)
  if (start === '') return null
  const others = artifactSteps(model)
  if (others.length > MAX_COMPARED) return null
  // Artefacts are shared by all that runs together, and by whoever names the run.
  const isCalled = file.triggers.some(({ event }) => event.value === 'workflow_call')
  const isShared = isCalled || file.jobs.some(({ uses }) => uses !== null)
  // Whoever calls the workflow twice may hand in what tells its uploads apart.
  const isCalledTwice = isCalled && context !== 'matrix' && mayBeCalledTwice(model, file)
  const uploads: Step[] = isOwnOfLeg(job, text) && !isCalledTwice ? [] : [step]
  for (const other of others) {
    const mayRunWith = isShared || other.file.kind === 'action' || other.file === file
    const action = actionName(other.step)
    if (action === 'actions/download-artifact') {
      const isOfRun = mayRunWith || input(other.step, 'run-id') !== null
      if (isOfRun && !isTaken(start, other.step)) return null
    }
    if (action !== 'actions/upload-artifact' || !mayRunWith || other.step === step) continue
    const name = input(other.step, 'name')
    const isElsewhere = other.file === file && other.job !== job && readsAll(text, ['github.job'])
    if (!isElsewhere && mayMeet(start, name === null ? 'artifact' : beginning(name)))
      uploads.push(step, other.step)
  }
  if (uploads.some(mayOverwrite)) return null
  return uploads.length === 0 ? 'low' : 'medium'
}

/** Whether jobs that run together call a workflow: two of them, or the legs of one. */
function mayBeCalledTwice({ workflows }: WorkflowsModel, { path }: Workflow): boolean {
  const isCall = ({ uses }: Job): boolean => {
    const called = uses?.text.value.split('@', 1)[0] ?? ''
    return called.endsWith(`/${path}`) || called === path
  }
  return workflows.some(({ jobs }) => {
    const calls = jobs.filter(isCall)
    return calls.length > 1 || calls.some(({ matrix }) => matrix !== null)
  })
}

/** Before its fourth version an upload adds to what has its name; a failure that does not count is overlooked. */
function mayOverwrite(step: Step): boolean {
  if (step.continueOnError !== null) return true
  const asked = input(step, 'overwrite')
  const ref = step.uses?.text.value.split('@')[1] ?? ''
  return (asked !== null && !/^false$/i.test(asked.value.trim())) || /^v?[1-3](?:\.|$)/.test(ref)
}

/** More than anybody compares; what is not compared is not called apart. */
const MAX_COMPARED = 500

const read = new WeakMap<WorkflowsModel, readonly PlacedStep[]>()

function artifactSteps(model: WorkflowsModel): readonly PlacedStep[] {
  const known = read.get(model)
  if (known !== undefined) return known
  const found = [...allSteps(model)].filter(({ step }) =>
    /^actions\/(?:upload|download)-artifact$/.test(actionName(step) ?? ''),
  )
  read.set(model, found)
  return found
}

/** Whether each leg of the matrix has a name that no other has. */
function isOwnOfLeg({ matrix }: Job, text: Text): boolean {
  if (matrix === null || readsAll(text, ['strategy.job-index'])) return true
  const keys = matrix.axes.map(({ key }) => `matrix.${key.value}`)
  return !matrix.dynamic && matrix.include.length === 0 && readsAll(text, keys)
}

function readsAll(text: Text, wanted: readonly string[]): boolean {
  // Only what stands bare: a function or comparison may make the same of two values.
  const bare = new Set(text.expressions.map(({ source }) => source.toLowerCase()))
  return wanted.every((one) => bare.has(one.toLowerCase()))
}

function isTaken(start: string, download: Step): boolean {
  const wanted = input(download, 'name') ?? input(download, 'pattern')
  if (wanted === null || !mayMeet(start, beginning(wanted))) return true
  const isPattern = input(download, 'name') === null
  const [, fixed] = /^([^*?{}[\]()!@+|$]*)\*+$/.exec(wanted.value.trim()) ?? []
  return isPattern && fixed !== undefined && start.startsWith(fixed)
}

/** Whether two names that go on with anything can be the same. */
function mayMeet(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}

/** What a name begins with before anything is filled in. */
function beginning({ value, expressions }: Text): string {
  const plain = value.slice(0, expressions[0]?.start ?? value.length).trimStart()
  return /^[^*?{}[\]()!@+|$]*/.exec(plain)![0]
}

function input(step: Step, name: string): Text | null {
  return step.with.find(({ key }) => key.value.toLowerCase() === name)?.value ?? null
}
