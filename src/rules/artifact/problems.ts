import type { FindingDraft } from '../../findings.ts'
import type { Artifact, ArtifactProblem } from '../../sources/artifacts/model.ts'
import { code } from '../release/wording.ts'
import { placeOf } from './named.ts'

/** More findings of one artefact than these help nobody; the rest is counted. */
const MOST_SHOWN = 20

/**
 * What an artefact's reader found wrong, as findings.
 * @param why the end of each message: why such a thing matters
 */
export function* problemFindings(
  artifact: Artifact,
  problems: readonly ArtifactProblem[],
  why: (kind: string) => string,
): Iterable<FindingDraft> {
  const at = placeOf(artifact)
  for (const { member, kind, detail } of problems.slice(0, MOST_SHOWN)) {
    const where = member === null ? '' : `${code(member)} `
    yield {
      at,
      message: `${code(artifact.path)}: ${where}${detail}. ${why(kind)}`,
      evidence: { artifact: artifact.path, format: artifact.format, kind, member },
      key: `${kind} ${member ?? ''}`,
    }
  }
  const more = problems.length - MOST_SHOWN
  if (more > 0) {
    yield {
      at,
      message: `${code(artifact.path)}: ${more} more problems of this kind. Only the first ${MOST_SHOWN} are listed.`,
      evidence: { artifact: artifact.path, more },
      key: 'more',
    }
  }
}
