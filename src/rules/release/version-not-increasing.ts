import { defineRule } from '../rule.ts'
import { lineProblem } from './release-line.ts'
import { hasTag, taggedRelease } from './released.ts'
import { grammarOfRelease, siblingReleases } from './sibling-tags.ts'
import { code } from './wording.ts'

/**
 * The version is not above the greatest released one of its line, by the tags of the clone. A backport is: `1.4.3`
 * after `1.4.2` may come out when `2.0.0` is out already.
 * Source: https://semver.org/#spec-item-3 (what is released is never changed) and item 11 (order).
 */
export const versionNotIncreasing = defineRule({
  id: 'release/version-not-increasing',
  title: 'Version does not follow the released ones',
  severity: 'high',
  rationale:
    'Package managers order releases by their version alone. A version below what is out reaches nobody, and one that was released before stands for other code already.',
  remedy: 'Release under a version above the greatest one of its line.',
  standards: ['SLSA v1.2 Source (immutable revisions)', 'NIST SSDF PS.3.1', 'CIS Software Supply Chain 5.2'],
  needs: ['policy', 'run', 'git', 'manifests'],
  applies: hasTag,
  *check(models) {
    const release = taggedRelease(models)
    if (release.kind !== 'release') {
      yield {
        unverified: `the tag ${code(release.tag)} names no version that can be compared; see release/tag-format`,
      }
      return
    }
    const { git } = models
    if (git.shallow) {
      yield {
        unverified:
          'the clone is shallow, so that earlier tags may be missing; set `fetch-depth: 0` for actions/checkout, or run `git fetch --unshallow --tags`',
      }
      return
    }
    const { tag, version } = release
    const grammar = grammarOfRelease(release)
    // a version that its grammar refuses is release/tag-format's finding
    if (grammar.canonical(version) === null) return
    const problem = lineProblem(version, git.head, siblingReleases(release, git.tags), grammar)
    if (problem === null) return
    const { other } = problem
    const evidence = { tag, version, other: other.tag.name, otherCommit: other.tag.commit }
    if (problem.kind === 'again') {
      yield {
        at: null,
        message: `The tag ${code(tag)} releases a version that ${code(other.tag.name)} released already, from another commit. Whoever has the first one never gets this one.`,
        remedy: 'Release this commit under the next version number.',
        evidence,
      }
      return
    }
    yield {
      at: null,
      message: `The tag ${code(tag)} is not above ${code(other.tag.name)}, the greatest release of the line ${code(problem.line)}. Package managers go by the version, so nobody would be offered this release.`,
      remedy: `Release under a version above ${code(other.version)}.`,
      evidence: { ...evidence, line: problem.line },
    }
  },
})
