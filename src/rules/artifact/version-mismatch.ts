import type { FindingDraft } from '../../findings.ts'
import type { Artifact, ArtifactClaim } from '../../sources/artifacts/model.ts'
import type { Manifest } from '../../sources/manifests/model.ts'
import { dotted } from '../../versions/dotted.ts'
import { grammarOf, type VersionGrammar } from '../../versions/grammar.ts'
import { hasTag, type TaggedRelease, taggedRelease } from '../release/released.ts'
import { code, listed } from '../release/wording.ts'
import { defineRule } from '../rule.ts'
import { haveArtifacts, isAttestation, placeOf } from './named.ts'
import { manifestsOf, nameKey, nameOf, otherName } from './packages.ts'

type Release = Extract<TaggedRelease, { kind: 'release' }>

/**
 * The artefact says in its file name or its metadata that it is another version, or another package, than the tag
 * releases. Every place is compared, in the ecosystem's own grammar; a component's tag releases that component alone.
 * Source: requirement 1 of the release pipeline; https://packaging.python.org/en/latest/specifications/binary-distribution-format/
 * (file name and METADATA agree).
 */
export const versionMismatch = defineRule({
  id: 'artifact/version-mismatch',
  title: 'Artefact is another version or package than the tag releases',
  severity: 'critical',
  rationale:
    'What is uploaded is known by the version and the name inside it. Where these are not the tag’s, users get bytes under a name that stands for other code: a stale build, or somebody else’s.',
  remedy:
    'Build from a fresh checkout of the tag into an empty folder, and publish only what that build wrote.',
  standards: ['SLSA v1.2 Build', 'NIST SSDF PS.3.1', 'OWASP CICD-SEC-9', 'CIS Software Supply Chain 4.1'],
  needs: ['policy', 'run', 'manifests', 'artifacts'],
  applies(models) {
    const named = haveArtifacts(models)
    return named === true ? hasTag(models) : named
  },
  *check(models) {
    const release = taggedRelease(models)
    if (release.kind !== 'release') {
      yield {
        unverified: `the tag ${code(release.tag)} names no version that artefacts can be compared with; see release/tag-format`,
      }
      return
    }
    for (const artifact of models.artifacts.artifacts) {
      if (isAttestation(artifact)) continue
      yield* versions(artifact, release)
      yield* names(artifact, release, models.manifests.manifests)
    }
  },
})

function grammarOfArtifact({ ecosystem }: Artifact): VersionGrammar {
  return ecosystem === null ? dotted : grammarOf(ecosystem)
}

/** One finding for each version that the artefact states and that is not the tag's. */
function* versions(artifact: Artifact, { tag, version }: Release): Iterable<FindingDraft> {
  const grammar = grammarOfArtifact(artifact)
  const wanted = grammar.canonical(version)
  const wrong = new Map<string, ArtifactClaim[]>()
  for (const claim of artifact.claims) {
    if (claim.version === null) continue
    const stated = grammar.canonical(claim.version.replace(/^v(?=[0-9])/, ''))
    if (stated !== null && stated === wanted) continue
    wrong.set(claim.version, [...(wrong.get(claim.version) ?? []), claim])
  }
  for (const [stated, claims] of wrong) {
    const places = listed(claims.map(({ where }) => (where === 'file name' ? 'its file name' : code(where))))
    yield {
      at: placeOf(artifact),
      message: `${code(artifact.path)} is ${code(stated)} by ${places}, and the tag ${code(tag)} says ${code(version)}. It would be published as a release that this tag does not name.`,
      evidence: {
        artifact: artifact.path,
        tag,
        tagVersion: version,
        version: stated,
        places: claims.map(({ where }) => where),
      },
      key: `version ${claims.map(({ where }) => where).join(' ')}`,
    }
  }
}

function* names(artifact: Artifact, release: Release, all: readonly Manifest[]): Iterable<FindingDraft> {
  const at = placeOf(artifact)
  const apart = otherName(artifact)
  if (apart !== null) {
    const { first, other } = apart
    yield {
      at,
      message: `${code(artifact.path)} bears two names: ${code(first.name!)} by ${first.where === 'file name' ? 'its file name' : code(first.where)} and ${code(other.name!)} by ${code(other.where)}. A registry or an installer would take it for one package, and it is another.`,
      evidence: { artifact: artifact.path, names: [first.name, other.name] },
      key: 'names',
    }
    return
  }
  const name = nameOf(artifact)
  if (name === null || manifestsOf(artifact, release.manifests).length > 0) return
  const { ecosystem } = artifact
  const elsewhere = manifestsOf(artifact, all)
  // `mvn release` tags the parent alone, and releases its modules with it
  const roots = new Set<string>(release.manifests.map(({ path }) => path))
  if (elsewhere.some(({ workspaceRoot }) => workspaceRoot !== null && roots.has(workspaceRoot))) return
  if (elsewhere[0] !== undefined) {
    const what = release.component === null ? `the tag ${code(release.tag)}` : code(release.component)
    yield {
      at,
      message: `${code(artifact.path)} is the package ${code(name)} of ${code(elsewhere[0].path)}, which ${release.component === null ? `${what} does not release` : `is not ${what}, the one that the tag ${code(release.tag)} releases`}. It would go out under a tag that does not name it.`,
      remedy: `Name only the artefacts of this release, or release ${code(name)} under a tag of its own (\`tags: ["{component}@{version}"]\` in the policy).`,
      evidence: { artifact: artifact.path, name, manifest: elsewhere[0].path, tag: release.tag },
      key: 'package',
    }
    return
  }
  // Only where every manifest of the ecosystem states its name can it be told that none of them is meant.
  const own = all.filter((manifest) => manifest.ecosystem === ecosystem && manifest.publishable)
  if (ecosystem === null || own.length === 0 || own.some((manifest) => manifest.name === null)) return
  const known = [
    ...new Map(own.map((manifest) => [nameKey(manifest.name!, ecosystem), manifest.name!])).values(),
  ]
  yield {
    at,
    message: `${code(artifact.path)} is the package ${code(name)}, which no manifest of the commit makes. Those that can be published are ${listed(known.slice(0, 5).map(code))}.`,
    remedy: 'Publish only what was built from this commit; mend the name where it is a slip.',
    evidence: { artifact: artifact.path, name, known },
    key: 'package',
  }
}
