import type { Capabilities, RunFacts } from '../context.ts'
import { decodeUtf8 } from '../files/decode.ts'
import type { Files } from '../files.ts'
import type { RepositoryPath } from '../location.ts'
import { inlineWaivers, sameInlineWaiver } from '../policy/inline.ts'
import type { Waiver } from '../policy/model.ts'
import type { Rule } from '../rules/rule.ts'
import { readWorkflows } from '../sources/workflows/index.ts'
import type { SourceReader } from './sources.ts'

/** Inline waivers in force, and those that a pull request would add. */
export interface InlineWaivers {
  readonly approved: readonly Waiver[]
  readonly added: readonly Waiver[]
}

/**
 * The waivers that stand in workflows. In a pull request only those count that the base holds too, over the same code
 * and as often: a waiver that is copied or moved, or whose code changes, excuses what nobody has accepted yet.
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
  const files = onlyWaived(capabilities.filesAt(facts.base), waivers)
  const before = await withCode(files, inlineWaivers(await readWorkflows(files, () => null), rules))
  const approved: Waiver[] = []
  const added: Waiver[] = []
  for (const { waiver, code } of await withCode(capabilities.files, waivers)) {
    const index = before.findIndex((other) => other.code === code && sameInlineWaiver(waiver, other.waiver))
    if (index === -1) added.push(waiver)
    else {
      before.splice(index, 1)
      approved.push(waiver)
    }
  }
  return { approved, added }
}

function onlyWaived(files: Files, waivers: readonly Waiver[]): Files {
  const wanted = new Set(waivers.map((waiver) => waiver.at.path))
  return {
    list: async () => (await files.list()).filter((path) => wanted.has(path)),
    read: (path) => files.read(path),
  }
}

/** Each waiver with the lines that it covers, as they stand but for their indentation. */
async function withCode(
  files: Files,
  waivers: readonly Waiver[],
): Promise<{ readonly waiver: Waiver; readonly code: string }[]> {
  const lines = new Map<RepositoryPath, readonly string[]>()
  for (const { path } of waivers.map((waiver) => waiver.at)) {
    if (lines.has(path)) continue
    const text = decodeUtf8(await files.read(path), path)
    lines.set(
      path,
      text.split('\n').map((line) => line.trim()),
    )
  }
  return waivers.map((waiver) => {
    const [first, last] = waiver.scope.lines ?? [0, 0]
    const code = lines
      .get(waiver.at.path)!
      .slice(first - 1, last)
      .join('\n')
    return { waiver, code }
  })
}
