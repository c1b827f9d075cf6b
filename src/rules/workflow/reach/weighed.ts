import type { FindingDraft, NoteDraft, UnverifiedDraft } from '../../../findings.ts'
import type { Location } from '../../../location.ts'
import type { Action, Job, Step, Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { deadCode } from './dead.ts'
import { isUnnamedTestData } from './test-data.ts'

type Draft = FindingDraft | UnverifiedDraft | NoteDraft

interface Models {
  readonly workflows: WorkflowsModel
}

/**
 * What a rule found in code that no event reaches is `low`, and says so: nothing of it happens today, and one edit of a
 * condition brings it to life. A finding about the condition itself keeps its weight.
 */
export function weighedByReach(models: Models, drafts: Iterable<Draft>): Iterable<Draft> {
  return weighed(models, drafts, ['job', 'step'])
}

/** The same for what a job is given by naming it, whether its step runs or not. */
export function weighedByReachOfJob(models: Models, drafts: Iterable<Draft>): Iterable<Draft> {
  return weighed(models, drafts, ['job'])
}

function* weighed(
  { workflows }: Models,
  drafts: Iterable<Draft>,
  kinds: readonly ('job' | 'step')[],
): Iterable<Draft> {
  for (const draft of drafts) {
    if ('message' in draft && draft.at !== null && isUnnamedTestData(workflows, draft.at.path)) {
      yield ofTestData(draft)
      continue
    }
    const kind = 'message' in draft && draft.at !== null ? deadAt(workflows, draft.at) : null
    yield kind === null || !kinds.includes(kind) ? draft : lessened(draft as FindingDraft, `this ${kind}`)
  }
}

/**
 * A finding about something that never runs. A critical one says that a key is out, or that somebody was here already, and
 * no condition undoes that.
 * @param what is never reached
 */
export function lessened(
  draft: FindingDraft,
  what: 'this job' | 'this step' | 'that publication',
): FindingDraft {
  if (draft.severity === 'critical' || draft.evidence?.['reached'] === false) return draft
  return {
    ...draft,
    message: `${draft.message} This holds once a condition or a trigger changes: no event reaches ${what} now.`,
    severity: 'low',
    evidence: { ...draft.evidence, reached: false },
  }
}

/** What lies among the data of tests is often wrong on purpose, so that a test can find it. */
function ofTestData(draft: FindingDraft): FindingDraft {
  if (draft.severity === 'critical') return draft
  return {
    ...draft,
    message: `${draft.message} It lies among the data of tests, and no workflow, script or task that was read names it.`,
    severity: 'low',
    evidence: { ...draft.evidence, reached: false },
  }
}

interface Spans {
  readonly dead: readonly { readonly kind: 'job' | 'step'; readonly at: Location }[]
  /** Conditions of what is dead, and what live code takes from there by an alias. */
  readonly spared: readonly Location[]
}

function deadAt(model: WorkflowsModel, at: Location): 'job' | 'step' | null {
  const spans = spansOf(model).get(at.path)
  const dead = spans?.dead.find((one) => isWithin(at, one.at))
  if (dead === undefined || spans!.spared.some((one) => isWithin(at, one))) return null
  return dead.kind
}

function isWithin(at: Location, outer: Location): boolean {
  const after =
    at.startLine > outer.startLine ||
    (at.startLine === outer.startLine && at.startColumn >= outer.startColumn)
  const before =
    at.startLine < outer.endLine || (at.startLine === outer.endLine && at.startColumn <= outer.endColumn)
  return after && before
}

const read = new WeakMap<WorkflowsModel, ReadonlyMap<string, Spans>>()

function spansOf(model: WorkflowsModel): ReadonlyMap<string, Spans> {
  const known = read.get(model)
  if (known !== undefined) return known
  const spans = new Map<string, Spans>()
  for (const file of [...model.workflows, ...model.actions]) {
    const { jobs, steps } = deadCode(model, file)
    if (jobs.size + steps.size === 0) continue
    spans.set(file.path, {
      dead: [
        ...[...jobs].flatMap(({ id, at }) => [id.at, at].map((one) => ({ kind: 'job' as const, at: one }))),
        ...[...steps].map(({ at }) => ({ kind: 'step' as const, at })),
      ],
      spared: [
        ...[...jobs, ...steps].flatMap((one) => (one.if === null ? [] : [one.if.at])),
        ...liveTexts(file, new Set([...jobs, ...steps])),
      ],
    })
  }
  read.set(model, spans)
  return spans
}

/** Where every value of live code stands; an anchor in dead code is live where a live alias names it. */
function liveTexts(file: Workflow | Action, dead: ReadonlySet<Job | Step>): readonly Location[] {
  const places: Location[] = []
  const visit = (value: unknown, key: string): void => {
    if (typeof value !== 'object' || value === null || dead.has(value as Job | Step) || SKIPPED.has(key))
      return
    if (Array.isArray(value)) {
      for (const one of value) visit(one, '')
      return
    }
    const { at, segments } = value as { readonly at?: Location | null; readonly segments?: unknown }
    // A job that runs may hold steps that do not.
    if (at !== undefined && at !== null && !('needs' in value)) places.push(at)
    if (segments === undefined) for (const [name, inner] of Object.entries(value)) visit(inner, name)
  }
  visit(file, '')
  return places
}

/** Trees of scripts, which hold no place of their own; comments, which run nothing; groups of steps, dead ones among them. */
const SKIPPED = new Set(['ast', 'comments', 'group'])
