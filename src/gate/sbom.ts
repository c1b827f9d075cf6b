import type { Capabilities, RunFacts } from '../context.ts'
import { sbomMaterial } from '../evidence/sbom/material.ts'
import { sbomTime } from '../evidence/sbom/time.ts'
import type { ModelName, Models } from '../models.ts'
import { TOOL_VERSION } from '../version.ts'
import type { SourceReader } from './sources.ts'

/**
 * Have the SBOM made as soon as its sources are read, while the rules judge.
 * A source that could not be read leaves its part out, and the SBOM says that it is incomplete.
 * @returns the SBOM's text; whoever writes the evidence waits for it and is told what went wrong
 */
export function startSbom(
  reader: SourceReader,
  facts: RunFacts,
  capabilities: Capabilities,
): Promise<string> {
  const made = makeSbom(reader, facts, capabilities)
  // An error of the judging comes first: this one would then be reported by nobody, and must not end the process.
  made.catch(() => undefined)
  return made
}

async function makeSbom(reader: SourceReader, facts: RunFacts, { sbom, env }: Capabilities): Promise<string> {
  const time = readOrNull(reader, 'git').then((git) =>
    sbomTime({ run: facts, committedAt: git?.committedAt ?? null, sourceDateEpoch: env.SOURCE_DATE_EPOCH }),
  )
  // Told below, to whoever waits for the SBOM.
  time.catch(() => undefined)
  const [lockfiles, manifests, workflows] = await Promise.all([
    readOrNull(reader, 'lockfiles'),
    readOrNull(reader, 'manifests'),
    readOrNull(reader, 'workflows'),
  ])
  return sbom(sbomMaterial({ lockfiles, manifests, workflows, run: facts, toolVersion: TOOL_VERSION }), time)
}

async function readOrNull<N extends ModelName>(reader: SourceReader, name: N): Promise<Models[N] | null> {
  const loaded = await reader.load(name)
  return 'error' in loaded ? null : loaded.model
}
