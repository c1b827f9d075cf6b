import type { Capabilities, RunFacts } from '../context.ts'
import { inlineWaivers, sameInlineWaiver } from '../policy/inline.ts'
import type { Waiver } from '../policy/model.ts'
import type { Rule } from '../rules/rule.ts'
import { readWorkflows } from '../sources/workflows/index.ts'
import type { WorkflowsModel } from '../sources/workflows/model.ts'
import type { SourceReader } from './sources.ts'

/** Inline waivers in force, and those that a pull request would add. */
export interface InlineWaivers {
  readonly approved: readonly Waiver[]
  readonly added: readonly Waiver[]
}

/**
 * The waivers that stand in workflows. In a pull request only those count that the base holds too.
 * A workflows source that cannot be read has none: its rules are unverified anyway.
 */
export async function readInlineWaivers(
  reader: SourceReader,
  facts: RunFacts,
  capabilities: Capabilities,
  rules: readonly Rule[],
): Promise<InlineWaivers> {
  const loaded = await reader.load('workflows')
  if ('error' in loaded) return { approved: [], added: [] }
  const waivers = inlineWaivers(loaded.model, rules)
  if (facts.base === null || waivers.length === 0) return { approved: waivers, added: [] }
  const known = inlineWaivers(await baseWorkflows(waivers, facts.base, capabilities), rules)
  const isKnown = (waiver: Waiver): boolean => known.some((other) => sameInlineWaiver(waiver, other))
  return { approved: waivers.filter(isKnown), added: waivers.filter((waiver) => !isKnown(waiver)) }
}

function baseWorkflows(
  waivers: readonly Waiver[],
  base: NonNullable<RunFacts['base']>,
  capabilities: Capabilities,
): Promise<WorkflowsModel> {
  const wanted = new Set(waivers.map((waiver) => waiver.at.path))
  const files = capabilities.filesAt(base)
  return readWorkflows(
    {
      list: async () => (await files.list()).filter((path) => wanted.has(path)),
      read: (path) => files.read(path),
    },
    () => null,
  )
}
