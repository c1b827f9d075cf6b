import type {
  ContextRead,
  Entry,
  Expression,
  Step,
  Text,
  WorkflowsModel,
} from '../../../sources/workflows/model.ts'
import { localAction, localWorkflow } from '../local-references.ts'
import { actionOutput, FETCHED } from './actions.ts'
import { carriedReads } from './carried.ts'
import { callersOfAction, callersOfWorkflow, type Reach, reachOf, type Spot } from './reach.ts'
import { type UntrustedSource, untrustedSource } from './sources.ts'
import { type Written, writtenTo } from './written.ts'

/** What is followed, and through which files. */
export interface Trail {
  readonly model: WorkflowsModel
  /** The source that a context path reads; `null` where it is none. */
  context(path: readonly string[]): UntrustedSource | null
  /** The source that an action puts into an output. */
  output(step: Step, output: string): UntrustedSource | null
  /** The source that a script asks GitHub or git for. */
  fetched(what: NonNullable<Written['fetched']>): UntrustedSource | null
}

/** Follows texts that outsiders fill as they like. */
export function textTrail(model: WorkflowsModel): Trail {
  return {
    model,
    context: untrustedSource,
    output: actionOutput,
    fetched: (what) => (what === 'head' ? null : FETCHED[what]),
  }
}

/** A text of an outsider that arrives somewhere. */
export interface Arrival {
  readonly source: UntrustedSource
  /** What the file reads at the source, as written. */
  readonly written: string
  /** The stations after the source, in order: "variable `TITLE` of step `Check`". */
  readonly stations: readonly string[]
  /** The events on which an outsider's text comes this way. */
  readonly events: readonly string[]
}

/** An expression of a sink, with what arrives in it. */
export interface TaintedRead {
  readonly expression: Expression
  readonly read: ContextRead
  readonly arrival: Arrival
}

/** A place with the steps that have run before it. */
export interface FlowSpot extends Spot {
  readonly earlier: readonly Step[]
}

const MAX_DEPTH = 8

/** Every read of a value through which an outsider's text becomes part of it. */
export function taintedReads(trail: Trail, text: Text, spot: FlowSpot, depth = 0): readonly TaintedRead[] {
  if (text.expressions.length === 0) return []
  return text.expressions.flatMap((expression) =>
    carriedReads(expression).flatMap((read) => {
      const arrival = arrivalOf(trail, expression, read, spot, depth)
      return arrival === null ? [] : [{ expression, read, arrival }]
    }),
  )
}

/** The variable of a step that holds an outsider's text; `null` where it holds none. */
export function taintedVariable(trail: Trail, name: string, spot: FlowSpot, depth = 0): Arrival | null {
  const layers: readonly (readonly [readonly Entry[], string])[] = [
    [spot.step?.env ?? [], `step \`${title(spot.step)}\``],
    [spot.job?.env ?? [], `job \`${spot.job?.id.value ?? ''}\``],
    [spot.file.kind === 'workflow' ? spot.file.env : [], 'the workflow'],
  ]
  for (const [entries, owner] of layers) {
    const entry = entries.find(({ key }) => same(key.value, name))
    if (entry === undefined) continue
    return via(
      first(trail, entry.value, { ...spot, earlier: spot.earlier }, depth),
      `variable \`${name}\` of ${owner}`,
    )
  }
  return exportedBefore(trail, name, spot, depth)
}

function arrivalOf(
  trail: Trail,
  expression: Expression,
  read: ContextRead,
  spot: FlowSpot,
  depth: number,
): Arrival | null {
  if (depth > MAX_DEPTH) return null
  const [context, name, property, output] = read.path
  if (context === 'github') return direct(trail, expression, read, spot)
  if (name === undefined || name === '*') return null
  if (context === 'env') return taintedVariable(trail, name, spot, depth + 1)
  if (context === 'inputs') return inputArrival(trail, name, spot, depth + 1)
  if (output === undefined || !same(property, 'outputs')) return null
  if (context === 'steps') return stepOutput(trail, name, output, spot, depth + 1)
  return context === 'needs' ? jobOutput(trail, name, output, spot, depth + 1) : null
}

function direct(trail: Trail, expression: Expression, read: ContextRead, spot: Spot): Arrival | null {
  const source = trail.context(read.path)
  // A whole object prints as `Object` unless it is turned into JSON, a list as `Array` unless it is joined.
  if (source === null || (source.whole && !/tojson|join\s*\(/i.test(expression.source))) return null
  const events = eventsOf(source, reachOf(trail.model, spot))
  if (events.length === 0) return null
  return { source, written: read.path.join('.'), stations: [], events }
}

function eventsOf(source: UntrustedSource, reach: Reach): readonly string[] {
  return source.events.filter((event) => reach.open || reach.events.has(event))
}

function stepOutput(trail: Trail, id: string, output: string, spot: FlowSpot, depth: number): Arrival | null {
  const index = spot.earlier.findLastIndex((step) => same(step.id?.value, id))
  const step = spot.earlier[index]
  if (step === undefined) return null
  const there: FlowSpot = { file: spot.file, job: spot.job, step, earlier: spot.earlier.slice(0, index) }
  const station = `output \`${output}\` of step \`${title(step)}\``
  if (step.run !== null) return via(writtenArrival(trail, 'GITHUB_OUTPUT', output, there, depth), station)
  const known = trail.output(step, output)
  if (known !== null) {
    const events = eventsOf(known, reachOf(trail.model, there))
    return events.length === 0
      ? null
      : {
          source: known,
          written: known.path.startsWith('github.') ? known.path : station,
          stations: known.path.startsWith('github.') ? [station] : [],
          events,
        }
  }
  const action = localAction(trail.model, step.uses!.reference)
  const declared = action?.outputs.find(({ key }) => same(key.value, output))
  if (action === null || action.using !== 'composite' || declared === undefined) return null
  return via(
    first(trail, declared.value, { file: action, job: null, step: null, earlier: action.steps }, depth),
    station,
  )
}

function jobOutput(trail: Trail, id: string, output: string, spot: FlowSpot, depth: number): Arrival | null {
  const { file } = spot
  if (file.kind !== 'workflow') return null
  const job = file.jobs.find((other) => same(other.id.value, id))
  if (job === undefined) return null
  const station = `output \`${output}\` of job \`${job.id.value}\``
  if (job.uses === null) {
    const entry = job.outputs.find(({ key }) => same(key.value, output))
    if (entry === undefined) return null
    return via(first(trail, entry.value, { file, job, step: null, earlier: job.steps }, depth), station)
  }
  const called = localWorkflow(trail.model, job.uses.reference)
  const declared = called?.triggers
    .flatMap((trigger) => trigger.outputs)
    .find(({ key }) => same(key.value, output))
  const [, inner, , name] =
    declared?.value.expressions[0]?.reads.find(({ path }) => path[0] === 'jobs')?.path ?? []
  if (called === null || inner === undefined || name === undefined) return null
  return via(
    jobOutput(trail, inner, name, { file: called, job: null, step: null, earlier: [] }, depth),
    station,
  )
}

function inputArrival(trail: Trail, name: string, spot: FlowSpot, depth: number): Arrival | null {
  const callers =
    spot.file.kind === 'action'
      ? callersOfAction(trail.model, spot.file)
      : callersOfWorkflow(trail.model, spot.file)
  for (const caller of callers) {
    const given = caller.step?.with ?? caller.job?.with ?? []
    const entry = given.find(({ key }) => same(key.value, name))
    if (entry === undefined) continue
    const earlier = earlierThan(caller)
    const arrival = first(trail, entry.value, { ...caller, earlier }, depth)
    const kind = spot.file.kind === 'action' ? 'action' : 'workflow'
    if (arrival !== null) return via(arrival, `input \`${name}\` of the ${kind} \`${spot.file.path}\``)
  }
  return null
}

/** The steps before the one at a spot. */
export function earlierThan({ file, job, step }: Spot): readonly Step[] {
  const steps = job?.steps ?? (file.kind === 'action' ? file.steps : [])
  return step === null ? [] : steps.slice(0, step.index)
}

function exportedBefore(trail: Trail, name: string, spot: FlowSpot, depth: number): Arrival | null {
  for (let index = spot.earlier.length - 1; index >= 0; index--) {
    const step = spot.earlier[index]!
    if (step.run === null || depth > MAX_DEPTH) continue
    const there: FlowSpot = { file: spot.file, job: spot.job, step, earlier: spot.earlier.slice(0, index) }
    const arrival = writtenArrival(trail, 'GITHUB_ENV', name, there, depth + 1)
    if (arrival !== null) return via(arrival, `variable \`${name}\`, exported by step \`${title(step)}\``)
  }
  return null
}

/** What a script writes under a name, followed back through its expressions and variables. */
function writtenArrival(
  trail: Trail,
  file: 'GITHUB_OUTPUT' | 'GITHUB_ENV',
  name: string,
  spot: FlowSpot,
  depth: number,
): Arrival | null {
  const script = spot.step!.run!
  const written = writtenTo(script, file, name)
  for (const { start, end } of written.spans) {
    const inside = script.text.expressions.filter(
      (expression) => expression.start >= start && expression.end <= end,
    )
    const tainted = taintedReads(trail, { ...script.text, expressions: inside }, spot, depth)[0]
    if (tainted !== undefined) return tainted.arrival
  }
  for (const variable of written.variables) {
    const arrival = taintedVariable(trail, variable, spot, depth)
    if (arrival !== null) return arrival
  }
  const source = written.fetched === null ? null : trail.fetched(written.fetched)
  const events = source === null ? [] : eventsOf(source, reachOf(trail.model, spot))
  if (source === null || events.length === 0) return null
  return { source, written: source.path, stations: [], events }
}

function first(trail: Trail, text: Text, spot: FlowSpot, depth: number): Arrival | null {
  return taintedReads(trail, text, spot, depth)[0]?.arrival ?? null
}

function via(arrival: Arrival | null, station: string): Arrival | null {
  return arrival === null ? null : { ...arrival, stations: [...arrival.stations, station] }
}

/** A step's title for a message: one line, no backticks, of bounded length. */
export function title(step: Step | null): string {
  const words = (step?.title ?? '').replaceAll('`', "'")
  return words.length > 60 ? `${words.slice(0, 57)}...` : words
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase()
}
