import type { FindingDraft } from '../../findings.ts'
import type { Artifact } from '../../sources/artifacts/model.ts'
import type { SbomDocument } from '../../sources/sboms/model.ts'
import { dotted } from '../../versions/dotted.ts'
import { grammarOf } from '../../versions/grammar.ts'
import { code, listed } from '../release/wording.ts'
import { defineRule } from '../rule.ts'
import { firstOf, haveArtifacts, isAttestation, placeOf } from './named.ts'
import { nameKey, nameOf } from './packages.ts'

/**
 * An SBOM that comes with the artefacts is about other bytes, another version, or lacks what the artefact asks for.
 * Source: NTIA, "The Minimum Elements For a Software Bill of Materials", 2021; CISA, 2025 draft (component hash);
 * BSI TR-03183-2 v2.1.
 */
export const sbomMismatch = defineRule({
  id: 'artifact/sbom-mismatch',
  title: 'SBOM is not about the artefact beside it',
  severity: 'high',
  rationale:
    'Whoever asks whether they are affected by a vulnerability looks into the SBOM. One that was made from another build answers for something that they do not run.',
  remedy: 'Make the SBOM from the built artefact, in the same job, after the last build.',
  standards: ['NTIA minimum elements', 'CISA SBOM minimum elements (2025 draft)', 'NIST SSDF PS.3.2'],
  needs: ['artifacts', 'sboms'],
  applies({ artifacts, sboms }) {
    const named = haveArtifacts({ artifacts })
    if (named !== true) return named
    return sboms.coverage.found > 0 || 'no SBOM came with the artefacts (`*.cdx.json` beside them, or named)'
  },
  *check({ artifacts, sboms }) {
    const products = artifacts.artifacts.filter((artifact) => !isAttestation(artifact))
    for (const document of sboms.documents) {
      // what is packed into a wheel tells of the libraries in it (PEP 770), and cannot hold its own digest
      if (document.inside !== null) continue
      yield* judge(document, products)
    }
  },
})

function* judge(document: SbomDocument, products: readonly Artifact[]): Iterable<FindingDraft> {
  const { path, subject } = document
  const at = placeOf({ path })
  if (subject === null) {
    yield {
      at,
      message: `${code(path)} does not say what it is an SBOM of. Nobody can hold it against an artefact (\`metadata.component\`).`,
      key: 'subject',
    }
    return
  }
  const named = products.filter((artifact) => isNamed(artifact, subject.name))
  const bound = products.filter((artifact) => document.bound.includes(artifact.path))
  if (subject.hashes.length > 0 && bound.length === 0) {
    const digests = subject.hashes.map(({ algorithm, digest }) => `${algorithm} \`${digest.slice(0, 16)}…\``)
    yield {
      at,
      message: `${code(path)} is about bytes that are not among the artefacts: ${listed(digests)}. The artefact was built again, or changed, after its SBOM was made.`,
      evidence: {
        sbom: path,
        hashes: subject.hashes.map(({ algorithm, digest }) => `${algorithm} ${digest}`),
      },
      key: 'digest',
    }
    return
  }
  const about = bound.length > 0 ? bound : named
  if (about.length === 0) {
    yield {
      at,
      message: `${code(path)} is about ${code(subject.name)}, which is none of the named artefacts. It answers for something else than what is released.`,
      evidence: { sbom: path, subject: subject.name },
      key: 'name',
    }
    return
  }
  yield* otherVersion(document, about)
  yield* lacking(document, about)
}

function isNamed(artifact: Artifact, subject: string): boolean {
  const name = nameOf(artifact)
  return name !== null && nameKey(name, artifact.ecosystem) === nameKey(subject, artifact.ecosystem)
}

function* otherVersion({ path, subject }: SbomDocument, about: readonly Artifact[]): Iterable<FindingDraft> {
  const stated = subject?.version ?? null
  if (stated === null) return
  const isSame = about.some((artifact) => {
    const grammar = artifact.ecosystem === null ? dotted : grammarOf(artifact.ecosystem)
    const versions = artifact.claims.flatMap(({ version }) => version ?? [])
    const wanted = grammar.canonical(stated.replace(/^v(?=[0-9])/, ''))
    return (
      versions.length === 0 ||
      versions.some(
        (version) => version === stated || (wanted !== null && grammar.canonical(version) === wanted),
      )
    )
  })
  if (isSame) return
  const version = about[0]!.claims.find((claim) => claim.version !== null)?.version ?? ''
  yield {
    at: placeOf({ path }),
    message: `${code(path)} is about version ${code(stated)}, and ${code(about[0]!.path)} is ${code(version)}. It was made for another release.`,
    evidence: { sbom: path, version: stated, artifact: about[0]!.path },
    key: 'version',
  }
}

/** Dependencies for every installation; what a marker or an extra asks for may rightly be left out. */
function* lacking({ path, components }: SbomDocument, about: readonly Artifact[]): Iterable<FindingDraft> {
  for (const artifact of about) {
    const key = (name: string): string => nameKey(name, artifact.ecosystem)
    const known = new Set(components.map(({ name }) => key(name)))
    const missing = (artifact.dependencies ?? []).filter(
      ({ name, scope, conditional }) => scope === 'runtime' && conditional !== true && !known.has(key(name)),
    )
    if (missing.length === 0) continue
    yield {
      at: placeOf({ path }),
      message: `${code(path)} lacks ${firstOf(missing.map(({ name }) => name))}, which ${code(artifact.path)} depends on. A vulnerability there would not be seen.`,
      evidence: { sbom: path, artifact: artifact.path, missing: missing.map(({ name }) => name) },
      key: 'components',
    }
    return
  }
}
