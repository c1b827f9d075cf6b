import * as v from 'valibot'
import { defineRule } from '../rule.ts'
import { type ChannelUse, latestChannels } from './channels.ts'
import { newerStable } from './release-line.ts'
import { hasTag, taggedRelease } from './released.ts'
import { grammarOfRelease, siblingReleases } from './sibling-tags.ts'
import { code } from './wording.ts'

/**
 * A pre-release, or a backport, would become what everybody gets: npm's `latest`, the image tag `latest`, the release
 * that GitHub shows as the latest. Judged by the commands of the workflows. The first releases of a package, before
 * any stable one, have no other channel to go to.
 * Source: https://docs.npmjs.com/cli/v11/commands/npm-dist-tag; https://docs.github.com/rest/releases (make_latest).
 */
export const prereleaseChannel = defineRule({
  id: 'release/prerelease-channel',
  title: 'Pre-release or backport becomes the latest release',
  severity: 'high',
  rationale:
    'Who asks for no version gets the latest one. A pre-release there is an untested upgrade for everybody, a backport a downgrade.',
  remedy:
    'Publish it to a channel of its own: `npm publish --tag next`, `gh release create --prerelease`, an image without the tag `latest`.',
  standards: ['NIST SSDF PS.3.1', 'CIS Software Supply Chain 5.2'],
  needs: ['policy', 'run', 'git', 'manifests', 'workflows'],
  options: v.strictObject({
    /** Channels that are computed when the workflow runs are taken to be right. */
    'trust-computed': v.optional(v.boolean(), false),
  }),
  applies: hasTag,
  *check(models, { 'trust-computed': trust }) {
    const release = taggedRelease(models)
    // what names no version is release/tag-format's finding, and unverified in the rules that compare it
    if (release.kind !== 'release') {
      yield {
        unverified: `the tag ${code(release.tag)} names no version that can be judged; see release/tag-format`,
      }
      return
    }
    const { tag, version, manifests } = release
    const grammar = grammarOfRelease(release)
    if (grammar.canonical(version) === null) return
    const siblings = siblingReleases(release, models.git.tags)
    const isPre = grammar.isPrerelease(version)
    const hasStable = models.git.shallow || siblings.some((one) => !grammar.isPrerelease(one.version))
    const newer = isPre ? null : newerStable(version, siblings, grammar)
    if (isPre ? !hasStable : newer === null) return
    const what = isPre ? 'a pre-release' : `older than ${code(newer!.tag.name)}`
    const npm = manifests.filter(({ ecosystem }) => ecosystem === 'npm')
    const hasOwnChannel =
      npm.length > 0 && npm.every(({ channel }) => channel !== undefined && channel !== 'latest')
    for (const use of latestChannels(models.workflows)) {
      if (use.kind === 'npm' && (npm.length === 0 || hasOwnChannel)) continue
      // of releases without a mark, GitHub itself shows the greatest version as the latest
      if (use.kind === 'github' && !isPre) continue
      if (use.channel === 'computed') {
        if (trust || !isPre) continue
        yield {
          unverified: `${code(tag)} is ${what}, and only the run decides the channel of ${code(use.by)}; write it as a literal, or set the option \`trust-computed: true\` of release/prerelease-channel`,
          at: use.at,
        }
        continue
      }
      yield {
        at: use.at,
        key: `${use.kind} ${use.by}`,
        message: `${code(use.by)} would make ${code(tag)} ${LATEST[use.kind]}, and it is ${what}. Everybody who asks for no version would get it.`,
        remedy: `Use ${code(use.instead)}.`,
        evidence: { tag, version, kind: use.kind, prerelease: isPre, newer: newer?.tag.name },
      }
    }
  },
})

const LATEST: Readonly<Record<ChannelUse['kind'], string>> = {
  npm: 'the `latest` version on npm',
  github: 'the latest release on GitHub',
  image: 'the image `latest`',
}
