import { code, listed } from '../release/wording.ts'
import { defineRule } from '../rule.ts'
import { haveArtifacts, NAME_THEM } from './named.ts'

/**
 * Somebody said what the release publishes, and it is not there.
 * Source: requirement 15 of the release pipeline; SLSA v1.2 Build, "distributing provenance" (every artefact is named).
 */
export const missing = defineRule({
  id: 'artifact/missing',
  title: 'Named artefact is not there',
  severity: 'critical',
  rationale:
    'A pattern that names nothing lets every check of the artefacts pass on nothing. The build wrote elsewhere, or did not write at all.',
  remedy: 'Build first, and let the pattern name what the build writes.',
  standards: ['SLSA v1.2 Build', 'NIST SSDF PS.3.1', 'CIS Software Supply Chain 4.1'],
  needs: ['artifacts', 'manifests'],
  applies({ artifacts, manifests }) {
    if (haveArtifacts({ artifacts }) === true) return true
    const publishable = manifests.manifests.filter((manifest) => manifest.publishable)
    if (publishable.length === 0) return 'no artefacts were named'
    const shown = listed(publishable.slice(0, 3).map(({ path }) => code(path)))
    const more = publishable.length > 3 ? ` and ${publishable.length - 3} more` : ''
    return `no artefacts were named, although ${shown}${more} can be published; ${NAME_THEM}`
  },
  *check({ artifacts }) {
    for (const { pattern, files } of artifacts.asked) {
      if (files > 0) continue
      yield {
        at: null,
        message: `${code(pattern)} names no file. The release was to publish what it names, and nothing of it could be checked.`,
        remedy: `Build the artefacts before this check (or download them from the job that does), or mend the pattern ${code(pattern)}; it starts at the root of the repository.`,
        evidence: { pattern },
      }
    }
  },
})
