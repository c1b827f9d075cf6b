import type { Coverage } from '../../sources/coverage.ts'
import { byCodeUnit } from '../canonical-json.ts'
import type { SbomMaterial, SbomSources } from './input.ts'
import { pipelineOf } from './pipeline-contents.ts'

/** What the SBOM needs of the models, and nothing else. */
export function sbomMaterial(input: SbomSources): SbomMaterial {
  const { run, lockfiles, manifests, workflows, toolVersion } = input
  return {
    run: { repository: run.repository },
    lockfiles: lockfiles === null ? null : { lockfiles: lockfiles.lockfiles },
    manifests: manifests === null ? null : { manifests: manifests.manifests },
    pipeline: workflows === null ? null : pipelineOf(workflows),
    gaps: gapsOf(input),
    toolVersion,
  }
}

/** What should have been read for this SBOM and was not: known unknowns. */
function gapsOf(input: SbomSources): readonly string[] {
  const models: readonly (readonly [string, { readonly coverage: Coverage } | null])[] = [
    ['lockfiles', input.lockfiles],
    ['manifests', input.manifests],
    ['workflows', input.workflows],
  ]
  return models
    .flatMap(([name, model]) =>
      model === null
        ? [`${name}: none could be read`]
        : model.coverage.skipped.map(({ path, reason, kind }) => `${name}: ${path}: ${kind}: ${reason}`),
    )
    .sort(byCodeUnit)
}
