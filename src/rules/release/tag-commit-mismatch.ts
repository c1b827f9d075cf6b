import { defineRule } from '../rule.ts'
import { quoted } from '../tree/wording.ts'

/**
 * The tag under release does not name the commit that is checked out. The local part: tags of the clone, peeled.
 * The tag is the one that the run was triggered for; other tags on the commit and branches of the same name have no say.
 * Source: git-tag(1) on annotated tags; gitrevisions(7) on ambiguous names.
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
  needs: ['run', 'git'],
  applies: ({ run }) => (run.mode === 'release' ? true : 'no tag is being released'),
  *check({ run, git }) {
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
        remedy: `git checkout ${shell(`refs/tags/${tag}`)}`,
        evidence: { tag, annotated: local.annotated, tagCommit: local.commit, head: git.head },
        key: 'tag',
      }
    }
  },
})

function shell(text: string): string {
  return /^[\w./@+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
}
