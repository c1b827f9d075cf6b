import { defineRule } from '../rule.ts'
import { haveArtifacts } from './named.ts'
import { problemFindings } from './problems.ts'

/**
 * The artefact does not agree with itself: a digest that its content does not have, members that two readers would
 * read as two different packages, data that no reader shows, paths that lead out of where it is unpacked.
 * Source: https://blog.pypi.org/posts/2025-08-07-wheel-archive-confusion-attacks/; PEP 376 and 427 (RECORD);
 * https://nvd.nist.gov/vuln/detail/CVE-2025-62518 (tar parsers that disagree); Codecov, April 2021 (bytes that differ
 * from the published digest).
 */
export const brokenIntegrity = defineRule({
  id: 'artifact/broken-integrity',
  title: 'Artefact does not agree with its own digests or structure',
  severity: 'critical',
  rationale:
    'Scanners, registries and installers each read an archive in their own way. Where they can read it as two things, what was checked is not what is installed.',
  remedy:
    'Build the artefact again with the ecosystem’s own tool, from a fresh checkout, and change nothing in it afterwards.',
  standards: ['SLSA v1.2 Build', 'NIST SSDF PS.2.1', 'OWASP CICD-SEC-9', 'CIS Software Supply Chain 4.3'],
  needs: ['artifacts'],
  applies: haveArtifacts,
  *check({ artifacts }) {
    for (const artifact of artifacts.artifacts) {
      yield* problemFindings(artifact, artifact.integrity, whyOf)
    }
  },
})

const DIGEST = 'What is shipped is not what was recorded when it was built.'
const CONFUSION = 'Tools that read it differently would see different packages.'
const ESCAPE = 'Unpacking it could write or read outside of its folder.'

/** By the stable words of the readers; a word that is not known here is told without a reason of its own. */
function whyOf(kind: string): string {
  if (/digest|checksum|record|size|blob|dangling/.test(kind)) return DIGEST
  if (/path|link|special|escape/.test(kind)) return ESCAPE
  if (/duplicate|ambiguous|collision|header|hidden|trailing|leading|streams|encoding|file-and/.test(kind))
    return CONFUSION
  return 'An artefact that contradicts itself proves nothing about what it holds.'
}
