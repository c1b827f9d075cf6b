import { join } from 'node:path'
import type { RunFacts } from '../../src/context.ts'
import type { Models } from '../../src/models.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { readWorkflows } from '../../src/sources/workflows/index.ts'
import type { WorkflowsModel } from '../../src/sources/workflows/model.ts'
import { caseFiles } from '../support/rule-cases.ts'
import { workflowModel } from '../support/workflow-model.ts'

const FILES = caseFiles(join(import.meta.dirname, 'sound'))
/** Workflows that others call or follow. */
const NEIGHBOURS = /\/(?:reusable|caller)\.yml$/

const model = readWorkflows(FILES, () => null)

/** A fault put into one of the sound files. */
export interface Seed {
  /** What was done, as somebody would say it who did it. */
  readonly name: string
  /** Of `sound/`: `ci` stands for `.github/workflows/ci.yml`, a capital, dot or slash makes it a path. */
  readonly file: string
  /** Text that stands there once, and what takes its place. */
  readonly edit: readonly [string, string]
  /** The rule that has to find it, and a piece of the line that it has to point at. */
  readonly expects: string
  readonly at: string
}

/** The pipelines as they stand, without any finding. */
export function soundModel(): Promise<WorkflowsModel> {
  return model
}

/** What GitHub and the advisory services know offline: nothing. */
const UNASKED = {
  run: { repository: { name: 'acme/widget' } } as RunFacts,
  actionAdvisories: {
    matches: [],
    undecided: [],
    archived: [],
    coverage: { found: 0, read: 0, skipped: [] },
  },
} satisfies Partial<Models>

/** Rules that decide from the files alone, offline. */
export function decidesOffline(rule: Rule): boolean {
  return rule.needs.every((need) => need === 'workflows' || need in UNASKED)
}

/** What such a rule needs. */
export function offlineModels(workflows: WorkflowsModel): Partial<Models> {
  return { workflows, ...UNASKED }
}

export function pathOf(file: string): string {
  return /[./A-Z]/.test(file) ? file : `.github/workflows/${file}.yml`
}

/**
 * The model with one file edited, and the new text of that file.
 * @throws Error when the text to be replaced does not stand in the file exactly once
 */
export async function seeded({ name, file, edit }: Seed): Promise<{ model: WorkflowsModel; text: string }> {
  const path = pathOf(file)
  const before = new TextDecoder().decode(await FILES.read(path as never))
  const [from, to] = edit
  if (before.split(from).length !== 2)
    throw new Error(`"${name}": ${path} does not hold ${JSON.stringify(from)} exactly once`)
  // A function, because `$&` and its like mean something in a replacement text.
  const text = before.replace(from, () => to)
  const [sound, edited] = await Promise.all([model, workflowModel({ [path]: text })])
  const [skipped] = edited.coverage.skipped
  if (skipped !== undefined) throw new Error(`"${name}": ${skipped.reason}`)
  const exchanged = <T extends { readonly path: string }>(all: readonly T[], one: readonly T[]): T[] =>
    all.map((each) => one.find((other) => other.path === each.path) ?? each)
  // Of the others only those that it has to do with: that all together are sound is a test of its own.
  const near = sound.workflows.filter(({ path: other }) => other === path || NEIGHBOURS.test(other))
  return {
    text,
    model: {
      ...sound,
      workflows: exchanged(near, edited.workflows),
      actions: exchanged(sound.actions, edited.actions),
      supportFiles: exchanged(sound.supportFiles, edited.supportFiles),
    },
  }
}
