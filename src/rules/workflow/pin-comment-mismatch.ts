import type { FindingDraft } from '../../findings.ts'
import type { ClaimVerdict, PinClaim } from '../../sources/github/pin-claims.ts'
import { locate } from '../../sources/workflows/locate.ts'
import { defineRule } from '../rule.ts'
import { quoted } from './pinning/quoted.ts'
import { unseenRepositories } from './pinning/unseen.ts'

/**
 * The version comment beside a pin names a tag or branch that is another commit, or none of that repository.
 *
 * Readers, reviewers and update tools believe the comment, nobody can read a SHA. Annotated tags are peeled. A full
 * version must be the pinned commit's own tag. A short one (`# v4`) moves by design: it is sound as long as a full tag of
 * its line stands at the pinned commit, so that a pin does not become wrong because `v4` went on. A branch (`# main`-like
 * `release/v1`) is sound where its history holds the commit.
 *
 * Sources: https://docs.zizmor.sh/audits/#ref-version-mismatch; pinact, `validation of version annotations`
 * (https://github.com/suzuki-shunsuke/pinact), which compares exactly and therefore flags every moved `v4`.
 */
export const pinCommentMismatch = defineRule({
  id: 'workflow/pin-comment-mismatch',
  title: 'Version comment beside a pin names another commit',
  severity: 'medium',
  rationale:
    'Nobody can read a SHA: people and update tools go by the comment. One that lies hides an old, a vulnerable or a foreign commit behind a trusted version.',
  remedy: 'Write the tag of the pinned commit beside it, or pin the commit of the tag that is meant.',
  standards: ['OWASP CICD-SEC-3', 'OpenSSF Scorecard Pinned-Dependencies', 'NIST SSDF PW.4.1'],
  needs: ['workflows', 'pinClaims'],
  options: unseenRepositories.options,
  applies: ({ pinClaims }) =>
    pinClaims.coverage.found === 0 ? 'no pin of another repository has a version comment' : true,
  *check({ pinClaims }, { unseen }) {
    for (const claimed of pinClaims.claims) {
      const { verdict, pin } = claimed
      if (unseenRepositories.covers(unseen, pin)) continue
      if ('problem' in verdict) yield { unverified: verdict.problem, at: pin.at }
      else if (verdict.value.kind !== 'true') yield finding(claimed, verdict.value)
    }
  },
})

function finding(
  { pin, claim }: PinClaim,
  verdict: Exclude<ClaimVerdict, { readonly kind: 'true' }>,
): FindingDraft {
  const name = `${pin.owner}/${pin.repository}`
  const commit = quoted(pin.commit.slice(0, 12))
  const own = fullest(verdict.tags)
  const truth = own === null ? 'No tag stands at the pinned commit.' : `The pinned commit is ${quoted(own)}.`
  const { text } = pin.uses!
  return {
    at: locate(text, 0, text.value.length),
    message: `The comment beside ${quoted(`${name}@${pin.commit.slice(0, 12)}`)} says ${quoted(claim.name)}, ${saysWhat(verdict, name)}. ${truth} What runs is ${commit}, whatever the comment says.`,
    remedy: remedyFor(verdict, own),
    evidence: {
      repository: name,
      commit: pin.commit,
      comment: claim.name,
      tags: verdict.tags,
      ...(verdict.kind === 'other-commit' ? { claimed: verdict.ref.commit } : {}),
    },
    key: `${name} ${pin.commit} ${claim.name}`,
  }
}

function saysWhat(verdict: Exclude<ClaimVerdict, { readonly kind: 'true' }>, name: string): string {
  if (verdict.kind === 'unknown-name') return `and ${quoted(name)} has no tag or branch of that name`
  const { ref } = verdict
  if (ref.kind === 'branch') return 'and that branch does not hold the pinned commit'
  return `and that tag is the commit ${quoted(ref.commit.slice(0, 12))}`
}

function remedyFor(verdict: Exclude<ClaimVerdict, { readonly kind: 'true' }>, own: string | null): string {
  const comment = own !== null && isPlain(own) ? `Write \`# ${own}\` beside it` : 'Remove the comment'
  if (verdict.kind === 'unknown-name' || verdict.ref.kind === 'branch')
    return `${comment}, once you know that this commit is meant.`
  return `Find out which of the two is meant. ${comment}, or pin \`${verdict.ref.commit}\`${isPlain(verdict.name) ? ` with \`# ${verdict.name}\`` : ''}. A tag that stood at the pinned commit before was moved: ask why.`
}

function isPlain(tag: string): boolean {
  return /^[\w.][\w./+@-]*$/.test(tag)
}

/** The tag that says most: `v4.2.2` rather than `v4`. */
function fullest(tags: readonly string[]): string | null {
  const parts = (tag: string): number => /\d+(?:\.\d+)*$/.exec(tag)?.[0].split('.').length ?? 0
  return [...tags].sort((a, b) => parts(b) - parts(a))[0] ?? null
}
