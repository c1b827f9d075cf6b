import * as v from 'valibot'
import type { FindingDraft, NoteDraft, UnverifiedDraft } from '../../findings.ts'
import type { GitTag } from '../../sources/git/model.ts'
import type { RemoteModel } from '../../sources/git/remote.ts'
import { defineRule } from '../rule.ts'
import { quoted } from '../tree/wording.ts'
import { shellWord } from './wording.ts'

/**
 * The tag under release does not name the commit that is checked out, or the remote has another tag of that name than
 * this clone. The tag is the one that the run was triggered for; other tags on the commit and branches of the same name
 * have no say. A lightweight tag here beside an annotated one there is what actions/checkout makes before its version
 * 6.0.2: where both come down to one commit, that is the same tag.
 * Source: git-tag(1) on annotated tags; gitrevisions(7) on ambiguous names; the Trivy compromise of March 2026, in which
 * 76 tags were moved; https://github.com/actions/checkout/releases/tag/v6.0.2.
 */
export const tagCommitMismatch = defineRule({
  id: 'release/tag-commit-mismatch',
  title: 'Tag does not name the checked-out commit',
  severity: 'critical',
  rationale:
    'Whoever trusts the tag gets the code of its commit. When the release is built from another one, what is published is not what the tag shows.',
  remedy:
    'Check out the tag itself: `git checkout refs/tags/TAG`, or `ref: refs/tags/TAG` for actions/checkout.',
  standards: [
    'SLSA v1.2 Source (immutable revisions)',
    'NIST SSDF PS.2.1',
    'OWASP CICD-SEC-9',
    'CIS Software Supply Chain 4.1',
  ],
  needs: ['run', 'git', 'remote'],
  options: v.strictObject({
    remote: v.optional(
      v.pipe(
        v.boolean(),
        v.description('Whether the remote is asked for the tag; `false` for runs that are offline.'),
      ),
      true,
    ),
  }),
  applies: ({ run }) => (run.mode === 'release' ? true : 'no tag is being released'),
  *check({ run, git, remote }, { remote: isAsked }) {
    const { tag, ref, commit } = run.repository
    if (commit !== git.head) {
      yield {
        at: null,
        message: `The run is for commit \`${commit}\`, and \`${git.head}\` is checked out. The release would be built from other code than it was started for.`,
        remedy: `git checkout ${commit}`,
        evidence: { commit, head: git.head },
        key: 'commit',
      }
    }
    if (tag === null) {
      yield { unverified: 'no tag names this release; push one, or name it with `--tag TAG`' }
      return
    }
    if (ref?.startsWith('refs/tags/') === true && ref !== `refs/tags/${tag}`) {
      yield {
        at: null,
        message: `The run was started by ${quoted(ref)}, and ${quoted(tag)} would be released. The ref that started the run decides which tag it may release.`,
        remedy: `Release ${quoted(ref.slice('refs/tags/'.length))}, or start the run for ${quoted(tag)}.`,
        evidence: { ref, tag },
        key: 'ref',
      }
    }
    const local = git.tags.find(({ name }) => name === tag)
    if (local === undefined) {
      yield {
        unverified: `the tag ${quoted(tag)} is not in this clone or names no commit; fetch it with \`git fetch --tags\`, or set \`fetch-tags: true\` for actions/checkout`,
      }
      return
    }
    if (local.commit !== git.head) {
      const kind = local.annotated ? 'annotated tag' : 'tag'
      yield {
        at: null,
        message: `The ${kind} ${quoted(tag)} names commit \`${local.commit}\`, and \`${git.head}\` is checked out. What would be published is not what the tag shows.`,
        remedy: `git checkout ${shellWord(`refs/tags/${tag}`)}`,
        evidence: { tag, annotated: local.annotated, tagCommit: local.commit, head: git.head },
        key: 'tag',
      }
    }
    yield isAsked
      ? remoteAnswer(tag, local, remote)
      : { note: 'the remote was not asked for the tag: the option `remote` of the policy is off' }
  },
})

/** What the remote's own tag says against the clone's. */
function remoteAnswer(
  tag: string,
  local: GitTag,
  remote: RemoteModel,
): FindingDraft | UnverifiedDraft | NoteDraft {
  if (remote.kind === 'unanswered') {
    return {
      unverified: `whether the remote has the same tag ${quoted(tag)} could not be asked: ${remote.why}; where that is meant, set the option \`remote: false\` of release/tag-commit-mismatch`,
    }
  }
  const where = quoted(remote.address)
  if (remote.tag === null) {
    return {
      at: null,
      message: `The tag ${quoted(tag)} is not on the remote ${where}. It was deleted there or never pushed, so nobody can fetch what would be published.`,
      remedy: `git push origin ${shellWord(`refs/tags/${tag}`)}`,
      evidence: { tag, remote: remote.address, tagCommit: local.commit },
      key: 'remote deleted',
    }
  }
  const { object, commit, annotated } = remote.tag
  const evidence = { tag, remote: remote.address, remoteObject: object, remoteCommit: commit }
  if (commit !== local.commit) {
    return {
      at: null,
      message: `The tag ${quoted(tag)} names commit \`${commit}\` on the remote, and \`${local.commit}\` in this clone. It was moved on one side: whoever fetches ${where} gets other code than would be published.`,
      remedy: `Find out who moved the tag and why; release under a new version, from a tag that both sides agree on.`,
      evidence: { ...evidence, tagCommit: local.commit },
      key: 'remote moved',
    }
  }
  if (remote.local?.annotated === true && remote.local.object !== object) {
    const kind = annotated ? 'another annotated tag' : 'a lightweight tag'
    return {
      at: null,
      severity: 'high',
      message: `The tag ${quoted(tag)} is ${kind} of the same commit on the remote. Its tagger, message or signature are others there than those that were checked here.`,
      remedy: `git fetch --force origin ${shellWord(`refs/tags/${tag}:refs/tags/${tag}`)}`,
      evidence: { ...evidence, localObject: remote.local.object },
      key: 'remote re-created',
    }
  }
  return { note: `the remote ${where} has the same tag` }
}
