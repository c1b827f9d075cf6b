import * as v from 'valibot'
import type { Artifact } from '../../sources/artifacts/model.ts'
import { dotted } from '../../versions/dotted.ts'
import { grammarOf } from '../../versions/grammar.ts'
import { hasTag, taggedRelease } from '../release/released.ts'
import { code } from '../release/wording.ts'
import { defineRule } from '../rule.ts'
import { fileName, haveArtifacts, isAttestation, placeOf } from './named.ts'

const layout = v.pipe(
  v.string(),
  v.check(
    (text) => /\{(?:version|tag)\}/.test(text),
    'must contain {version} or {tag}: a path without them is the same for every release',
  ),
)

/**
 * An artefact is published under a path that is the same for every release, so that nobody can say which one they
 * have, and the next release replaces it under those who use it.
 * Source: requirement 15 of the release pipeline; https://slsa.dev/spec/v1.2/ (artefacts are immutable).
 */
export const unversionedPath = defineRule({
  id: 'artifact/unversioned-path',
  title: 'Artefact is published under a path without its version',
  severity: 'medium',
  rationale:
    'A name such as `core-latest.whl` changes its content with every release. What was deployed cannot be told, rolled back or verified afterwards.',
  remedy: 'Let the published path carry the version.',
  standards: ['SLSA v1.2 Build', 'NIST SSDF PS.3.1', 'OWASP CICD-SEC-9', 'CIS Software Supply Chain 4.1'],
  needs: ['policy', 'run', 'manifests', 'artifacts'],
  options: v.strictObject({
    /** Where artefacts are published, with `{version}` or `{tag}` and `{file}`: `releases/{tag}/{file}` for GitHub releases. */
    layout: v.optional(layout),
  }),
  applies(models) {
    const named = haveArtifacts(models)
    return named === true ? hasTag(models) : named
  },
  *check(models, { layout: published }) {
    const release = taggedRelease(models)
    if (release.kind !== 'release') {
      yield { unverified: `the tag ${code(release.tag)} names no version; see release/tag-format` }
      return
    }
    for (const artifact of models.artifacts.artifacts) {
      const name = fileName(artifact)
      if (isAttestation(artifact) || artifact.format === 'oci-layout') continue
      const floats = /(?:^|[-_.])latest(?=[-_.]|$)/i.test(name)
      if (!floats && (published !== undefined || carriesVersion(artifact, release.version))) continue
      yield {
        at: placeOf(artifact),
        message: floats
          ? `${code(name)} is called \`latest\`. The next release would replace it under everybody who uses it.`
          : `${code(name)} does not carry the version ${code(release.version)}. The next release would be published under the same name.`,
        remedy: floats
          ? `Publish it as ${code(name.replace(/latest/i, release.version))}, and let a redirect or a tag point to the newest.`
          : 'Put the version into the file name. Where the folder carries it, say so in the policy: `rules: {artifact/unversioned-path: {options: {layout: "releases/{tag}/{file}"}}}`.',
        evidence: { artifact: artifact.path, version: release.version },
        key: floats ? 'latest' : 'unversioned',
      }
    }
  },
})

/** By what the reader took from the name, else by the version's own letters in it. */
function carriesVersion(artifact: Artifact, version: string): boolean {
  const claim = artifact.claims.find((one) => one.where === 'file name' && one.version !== null)
  const grammar = artifact.ecosystem === null ? dotted : grammarOf(artifact.ecosystem)
  // another version than the tag's is artifact/version-mismatch's finding
  if (claim !== undefined) return grammar.canonical(claim.version!) !== null
  const name = fileName(artifact)
  const at = name.indexOf(version)
  if (at === -1) return false
  return !/[0-9.]$/.test(name.slice(0, at)) && !/^\.?[0-9]/.test(name.slice(at + version.length))
}
