import { grammarFor } from '../../versions/grammar.ts'
import { DEFAULT_TAG_PATTERNS, isTagPattern } from '../../versions/tag.ts'
import { defineRule } from '../rule.ts'
import { hasTag, taggedRelease } from './released.ts'
import { code, listed } from './wording.ts'

/**
 * The tag fits no declared tag pattern, or none of the usual ones where the policy declares none. Moving tags (`v1`,
 * `v1.2`) are names of release lines and never a release.
 * Source: https://docs.github.com/en/actions/how-tos/create-and-publish-actions/release-and-maintain-actions on moving
 * major tags; https://go.dev/ref/mod#vcs-version.
 */
export const tagFormat = defineRule({
  id: 'release/tag-format',
  title: 'Tag is not in the form of a release',
  severity: 'medium',
  rationale:
    'Whoever installs, mirrors or rolls back finds a release by the form of its tag. A tag outside that form is skipped by tools, and its version cannot be compared with what is published.',
  remedy: 'Tag the commit in one of the forms that the policy declares under `tags`.',
  standards: ['SLSA v1.2 Source', 'NIST SSDF PS.3.1'],
  needs: ['policy', 'run', 'manifests'],
  applies: hasTag,
  *check(models) {
    const declared = models.policy.effective.tagPatterns
    for (const pattern of declared.filter((text) => !isTagPattern(text))) {
      yield {
        unverified: `the policy's tag pattern ${code(pattern)} should hold \`{version}\` once and \`{component}\` at most once`,
      }
    }
    const release = taggedRelease(models)
    const { tag } = release
    const forms = listed((declared.length > 0 ? declared : DEFAULT_TAG_PATTERNS).map(code))
    if (release.kind === 'moving') {
      yield {
        at: null,
        message: `The tag ${code(tag)} is a moving tag, not a release. It names a line of versions and points elsewhere after the next release, so nothing that was checked here stays bound to it.`,
        remedy: `Release under the full version, for example ${code(`${tag}${release.version.includes('.') ? '.0' : '.0.0'}`)}, and move ${code(tag)} to that commit afterwards.`,
        evidence: { tag },
      }
      return
    }
    if (release.kind === 'unknown') {
      yield {
        at: null,
        message: `The tag ${code(tag)} fits no tag pattern. Its version cannot be told from it, so nothing can be compared with it.`,
        remedy: `Use one of the forms ${forms}, with the name of a package in this repository as component; or declare the form in the policy under \`tags\`.`,
        evidence: { tag, patterns: [...(declared.length > 0 ? declared : DEFAULT_TAG_PATTERNS)] },
      }
      return
    }
    const refusing = [
      ...new Set(
        release.manifests
          .filter((manifest) => grammarFor(manifest).canonical(release.version) === null)
          .map(({ ecosystem }) => ecosystem),
      ),
    ]
    if (refusing.length > 0) {
      yield {
        at: null,
        message: `The tag ${code(tag)} holds ${code(release.version)}, which is no version in the grammar of ${listed(refusing)}. No package of that ecosystem can be published under it.`,
        remedy: 'Tag the commit with a version that the ecosystem accepts.',
        evidence: { tag, tagVersion: release.version, ecosystems: refusing },
      }
    }
  },
})
