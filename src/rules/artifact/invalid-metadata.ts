import { defineRule } from '../rule.ts'
import { haveArtifacts } from './named.ts'
import { problemFindings } from './problems.ts'

/**
 * The artefact's metadata is what the ecosystem's own checker rejects: fields that are missing, malformed or not
 * allowed, entry points and exports that lead nowhere, a README that will not render.
 * Source: https://packaging.python.org/en/latest/specifications/core-metadata/; what `twine check --strict`,
 * `check-wheel-contents`, publint and `cargo package` report.
 */
export const invalidMetadata = defineRule({
  id: 'artifact/invalid-metadata',
  title: 'Artefact metadata is invalid',
  severity: 'high',
  rationale:
    'A registry refuses such an upload half-way through a release, or takes it, and installations break under a version number that can never be used again.',
  remedy:
    'Mend the manifest that the metadata is made from, build again, and run the ecosystem’s own checker.',
  standards: ['NIST SSDF PW.4.4', 'CIS Software Supply Chain 4.1'],
  needs: ['artifacts'],
  applies: haveArtifacts,
  *check({ artifacts }) {
    for (const artifact of artifacts.artifacts) {
      yield* problemFindings(artifact, artifact.metadata, () => 'The ecosystem’s own tools reject this.')
    }
  },
})
