import type { FindingDraft } from '../../../findings.ts'
import { locate } from '../../../sources/workflows/locate.ts'
import type { ContextRead, WorkflowsModel } from '../../../sources/workflows/model.ts'
import type { PlacedStep } from '../../../sources/workflows/walk.ts'
import { publishes } from '../publishing/publishes.ts'
import { carriedReads } from '../untrusted/carried.ts'
import { title } from '../untrusted/flow.ts'
import { reachOf } from '../untrusted/reach.ts'
import { sinksOf } from './sinks.ts'

/**
 * Inputs that a person with write access, or a program with a token, fills in by hand, pasted into what a releasing job
 * runs. The same person could push another workflow, but not into a protected branch, and not past the environment that
 * asks for a second pair of eyes: commands in an input go past both.
 */
export function* insiderPastes(
  model: WorkflowsModel,
  { file, job, step }: PlacedStep,
): Iterable<FindingDraft> {
  if (job === null || file.kind !== 'workflow') return
  const guarded = job.environment !== null
  if (!guarded && !publishes(model, job)) return
  const { events } = reachOf(model, { file, job, step })
  const free = freeInputs(file.triggers)
  for (const sink of sinksOf(step)) {
    for (const expression of sink.text.expressions) {
      for (const read of carriedReads(expression)) {
        const event = eventOf(read, free)
        if (event === null || !events.has(event)) continue
        const variable = (read.path.at(-1) ?? 'value').toUpperCase().replaceAll(/\W/g, '_')
        const pasted = sink.text.value.slice(expression.start, expression.end).replaceAll(/\s+/g, ' ')
        const who =
          event === 'workflow_dispatch'
            ? 'Whoever starts the workflow by hand'
            : 'Whoever holds a token that can send `repository_dispatch`'
        const why = guarded
          ? 'Who approves the environment approves a value, and not the commands in it.'
          : 'The job publishes, and the commands run with what it publishes with.'
        yield {
          at: locate(sink.text, read.start, read.end),
          message: `${who} can run commands in step \`${title(step)}\`. \`${pasted}\` is pasted into ${sink.what} before it is read as code. ${why}`,
          remedy: `Add \`env: { ${variable}: '${pasted.replaceAll("'", "''")}' }\` to the step, and write \`${sink.variable(variable)}\` in ${sink.what}.`,
          severity: guarded ? 'medium' : 'low',
          evidence: { source: read.path.join('.'), events: [event] },
        }
      }
    }
  }
}

type Triggers = Extract<PlacedStep['file'], { readonly kind: 'workflow' }>['triggers']

/** Inputs of `workflow_dispatch` in which any text can be written, lower case. */
function freeInputs(triggers: Triggers): ReadonlySet<string> {
  return new Set(
    triggers
      .filter(({ event }) => event.value === 'workflow_dispatch')
      .flatMap(({ inputs }) => inputs)
      .filter(({ type }) => type === null || type === 'string')
      .map(({ name }) => name.value.toLowerCase()),
  )
}

function eventOf(
  { path }: ContextRead,
  free: ReadonlySet<string>,
): 'workflow_dispatch' | 'repository_dispatch' | null {
  const lower = path.map((part) => part.toLowerCase())
  const [context, name, third, fourth] = lower
  if (context === 'inputs' && name !== undefined && free.has(name)) return 'workflow_dispatch'
  if (context !== 'github' || name !== 'event') return null
  if (third === 'inputs' && fourth !== undefined && free.has(fourth)) return 'workflow_dispatch'
  return third === 'client_payload' && fourth !== undefined ? 'repository_dispatch' : null
}
