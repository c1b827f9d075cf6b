import type { FindingDraft, NoteDraft, UnverifiedDraft } from '../../findings.ts'
import type { Location } from '../../location.ts'
import type { Models } from '../../models.ts'
import type { RegistryAnswer } from '../../sources/registries/model.ts'
import { defineRule } from '../rule.ts'
import { hasTag, taggedRelease } from './released.ts'
import { code, listed } from './wording.ts'

/**
 * A registry has the version already, with other bytes than those that would be published. The same bytes are a release
 * that broke off and goes on. Asked are the registries that the ecosystem's own configuration or the policy names, else
 * the public one, as deps.dev shows it some hours after it changed; by the ecosystem's own grammar, so that `1.0` is
 * `1.0.0` on PyPI. The files of the tag's GitHub release are compared as well. A Go module is published by its tag: there the commit is compared. Composer packages, charts, actions
 * and what has no registry are their tags, which release/tag-commit-mismatch holds against the remote.
 * Source: https://docs.npmjs.com/policies/unpublish; https://semver.org/#spec-item-3 (what is released is never changed).
 */
export const versionAlreadyPublished = defineRule({
  id: 'release/version-already-published',
  title: 'Version is already published with other bytes',
  severity: 'critical',
  rationale:
    'No registry replaces a version. The upload would fail half-way through the release, or two sets of bytes would go by one version, and nobody could tell which of them was reviewed.',
  remedy:
    'Release under the next version number. To finish a release that broke off, name the files that were built for it: the same bytes pass.',
  standards: ['SLSA v1.2 Source (immutable revisions)', 'NIST SSDF PS.3.1', 'CIS Software Supply Chain 5.2'],
  needs: ['policy', 'run', 'manifests', 'registries', 'artifacts', 'githubRelease'],
  modes: ['release'],
  applies(models) {
    const tagged = hasTag(models)
    if (tagged !== true || models.registries.answers.length > 0) return tagged
    if (!['unasked', 'none'].includes(models.githubRelease.kind)) return true
    return taggedRelease(models).kind === 'release'
      ? 'nothing that this tag releases goes to a package registry'
      : true
  },
  *check(models) {
    const release = taggedRelease(models)
    if (release.kind !== 'release') {
      yield {
        unverified: `the tag ${code(release.tag)} names no version that can be looked up; see release/tag-format`,
      }
      return
    }
    for (const answer of models.registries.answers) yield* judged(answer, models)
    yield* onGitHub(models, release.tag)
  },
})

/** Files of the same name on the GitHub release: an upload would fail, or replace what people have fetched. */
function* onGitHub(
  { githubRelease, artifacts }: Pick<Models, 'githubRelease' | 'artifacts'>,
  tag: string,
): Iterable<FindingDraft | UnverifiedDraft> {
  if (githubRelease.kind === 'unanswered') {
    yield {
      unverified: `whether the GitHub release ${code(tag)} has the built files already could not be asked: ${githubRelease.why}`,
    }
  }
  if (githubRelease.kind !== 'published') return
  for (const { path, sha256, bytes } of artifacts.artifacts) {
    const asset = githubRelease.assets.find(({ name }) => name === path.slice(path.lastIndexOf('/') + 1))
    if (asset === undefined || asset.sha256 === sha256) continue
    if (asset.sha256 === null && asset.bytes === bytes) {
      yield {
        unverified: `the GitHub release ${code(tag)} has a file ${code(asset.name)} of the same size, and GitHub does not tell its digest; upload it again, or release under the next version`,
      }
      continue
    }
    yield {
      at: null,
      key: `GitHub ${asset.name}`,
      message: `The GitHub release ${code(tag)} has another file ${code(asset.name)} than ${code(path)}. Whoever fetched it has other bytes than those that would be there after this release.`,
      evidence: { tag, artifact: path, sha256, published: asset.sha256 ?? undefined },
    }
  }
}

function* judged(
  { asked, registry, answer }: RegistryAnswer,
  models: Pick<Models, 'manifests'>,
): Iterable<FindingDraft | UnverifiedDraft | NoteDraft> {
  const what = `${code(asked.name)} ${code(asked.version)}`
  const at = placeOf(asked.manifest, models)
  if (answer.kind === 'free') return
  if (answer.kind === 'unanswered') {
    yield { unverified: `whether ${what} is published already could not be asked: ${answer.why}`, at }
    return
  }
  const { bytes, publishedAt } = answer
  const spelled = answer.as === asked.version ? '' : ` as ${code(answer.as)}`
  const since = publishedAt === null ? '' : ` since ${publishedAt.slice(0, 10)}`
  const there = `${what} is on ${asked.ecosystem} already${spelled}${since}, says ${code(registry)}`
  if (bytes.kind === 'same') {
    yield {
      note:
        asked.ecosystem === 'Go'
          ? `${what} is published from this commit`
          : `${what} is published with the same bytes: the release goes on`,
    }
    return
  }
  if (bytes.kind === 'unknown') {
    yield {
      unverified: `${there}, and whether it has the bytes of this release cannot be told: ${bytes.why}; name a registry that tells in the policy’s \`registries\`, or release under the next version`,
      at,
    }
    return
  }
  yield {
    at,
    key: `${asked.ecosystem} ${asked.name} ${asked.version}`,
    message: `${there}. ${explanation(bytes, asked.ecosystem === 'Go')}`,
    remedy: `Release under the next version number. ${
      bytes.kind === 'no-artifacts'
        ? 'To finish a release that broke off, name the files that were built for it, `--artifacts` or the input `artifacts`: the same bytes pass. '
        : ''
    }If this package is published nowhere, say so in the policy: \`registries: [{ecosystem: ${asked.ecosystem}, packages: ["${asked.name}"], published: false}]\`.`,
    evidence: {
      ecosystem: asked.ecosystem,
      package: asked.name,
      version: asked.version,
      published: answer.as,
      publishedAt: publishedAt ?? undefined,
      registry,
      artifacts: bytes.kind === 'different' ? [...bytes.artifacts] : undefined,
    },
  }
}

function explanation(
  bytes: Extract<
    Extract<RegistryAnswer['answer'], { kind: 'published' }>['bytes'],
    { kind: 'different' | 'no-artifacts' }
  >,
  isGo: boolean,
): string {
  if (isGo)
    return 'It was published from another commit: the checksum database knows that one, and refuses this one to everybody.'
  if (bytes.kind === 'no-artifacts')
    return 'A registry never replaces a version, and no built file was named that could be the same one.'
  return `${listed(bytes.artifacts.map(code))} ${bytes.artifacts.length === 1 ? 'is' : 'are'} not what was published.`
}

function placeOf(path: string, { manifests }: Pick<Models, 'manifests'>): Location | null {
  return manifests.manifests.find((manifest) => manifest.path === path)?.version?.at ?? null
}
